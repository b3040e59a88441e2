// A provider's page tells people what its object says: its hosts, variable, pools, units, and what its figures mean.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { describeEvidence } from '../../scripts/describe-evidence.ts'
import { renderProviderPage } from '../../scripts/render-provider-page.ts'
import { aboutOf } from '../../src/providers/about.ts'
import { customId } from '../../src/providers/custom.ts'
import { registry } from '../../src/providers/registry.ts'
import { chosenFolders } from '../support/fixture.ts'

describe.each(chosenFolders().filter((id) => id !== customId))('%s', (id) => {
  it('is told by its page as it is (npm run docs)', async () => {
    const provider = await registry[id]?.()
    if (provider === undefined) throw new Error(`${id} is in no registry`)
    expect(provider.id).toBe(id)
    const page = readFileSync(new URL(`../../docs/providers/${id}.md`, import.meta.url), 'utf8')
    expect(renderProviderPage(provider)).toBe(page)
    // Where no bundle moves these texts elsewhere, they are told as they stand.
    expect(aboutOf(provider)).toBe(provider.about)
  })

  it('has what its page does not tell: the host of its first region, pools with ids, and room for the sandbox’s keys', async () => {
    const provider = await registry[id]?.()
    if (provider === undefined) throw new Error(`${id} is in no registry`)
    const { origin, regions, pools, keyProblem } = provider
    if (regions !== undefined) expect(Object.values(regions)).toContain(origin)
    for (const pool of pools) expect(pool.id).toEqual(expect.any(String))
    expect(keyProblem?.('sandbox-x', 'mona') ?? null).toBeNull()
  })
})

describe('how the contract is known', () => {
  it('is seen live only where somebody reported it, with the day', async () => {
    const provider = await registry['bfl']?.()
    if (provider === undefined) throw new Error('bfl is in no registry')
    expect(renderProviderPage(provider)).toContain('Nobody has reported yet to have seen it live.')
    const seen = renderProviderPage({ ...provider, seenLive: { by: '@someone', on: '2026-11-28' } })
    expect(seen).toContain('Seen live by @someone on 2026-11-28. With a key of yours `credit-gate verify bfl`')
    expect(describeEvidence({ ...provider, seenLive: { by: '@someone', on: '2026-11-28' } })).toBe(
      'documentation, seen live 2026-11-28',
    )
  })

  it('names no command where the vendor tells nothing but by a probe', async () => {
    const provider = await registry['groq']?.()
    if (provider === undefined) throw new Error('groq is in no registry')
    expect(renderProviderPage(provider)).not.toContain('credit-gate verify')
  })
})
