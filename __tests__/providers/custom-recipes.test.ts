import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { readBlocks } from '../../scripts/read-blocks.ts'
import { parseCheckList } from '../../src/core/plan/check-list.ts'
import { amountLeft } from '../../src/core/provider/pool.ts'
import { digitsOf } from '../support/decimal.ts'
import { fixtureNames, readFixture } from '../support/fixture.ts'
import { providers } from '../support/providers.ts'
import { runFixture } from '../support/run-fixture.ts'

const page = readFileSync(new URL('../../docs/custom.md', import.meta.url), 'utf8')
const blocks = readBlocks('docs/custom.md', page).filter(({ language }) => language === 'yaml')

/** The fields of the one check in a block, as the product reads them. */
async function fieldsOf(text: string): Promise<Readonly<Record<string, string>>> {
  const { checks, errors } = await parseCheckList(text, '')
  expect(errors).toEqual([])
  expect(checks).toHaveLength(1)
  return Object.fromEntries(checks[0]?.fields ?? [])
}

describe('docs/custom.md', () => {
  it('has four recipes, and an answer for each', async () => {
    const names = await Promise.all(blocks.map(async ({ text }) => `recipe-${(await fieldsOf(text))['name']}`))
    expect(names).toHaveLength(4)
    expect(names).toEqual(fixtureNames('custom').filter((name) => name.startsWith('recipe-')))
  })

  it.each(blocks.map(({ line, text }) => ({ line, text })))('runs the recipe in line $line', async ({ text }) => {
    const { name, provider, 'api-key-env': variable, ...fields } = await fieldsOf(text)
    expect(provider).toBe('custom')
    expect(variable).toMatch(/^[A-Z][A-Z0-9_]*$/)
    expect(fields['url']).toMatch(/^https:\/\//)
    const fixture = readFixture('custom', `recipe-${name}`)
    expect(fields).toEqual(fixture.check)
    const { result, plannedOrigin, requests } = await runFixture('custom', { ...fixture, check: fields })
    expect(result.message).toContain(' left in balance, ')
    expect(result.status).toBe('ok')
    expect(digitsOf(amountLeft(result.pool))).toBe(fixture.expect.remaining)
    expect(requests.map(({ exchange }) => exchange)).toEqual([0])
    expect(providers.map(({ origin }) => origin)).not.toContain(plannedOrigin)
  })

  it('names every field that declares an endpoint', async () => {
    const { declaringFields } = await import('../../src/core/plan/fields.ts')
    for (const field of declaringFields) expect(page).toMatch(new RegExp(`^\\|.*\`${field}\``, 'm'))
  })
})
