// A provider's page tells people what its object says: its hosts, variable, pools, units, and what its figures mean.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { renderProviderPage } from '../../scripts/render-provider-page.ts'
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
  })
})
