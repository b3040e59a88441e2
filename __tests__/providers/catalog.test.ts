// What `provider` may name, as a check names it.
import { describe, expect, it } from '@jest/globals'
import { parsePlan } from '../../src/core/plan/parse-plan.ts'
import { catalog } from '../../src/providers/catalog.ts'
import { vendorsWithoutBalance } from '../../src/providers/no-balance.ts'
import { providers } from '../support/providers.ts'

async function planFor(inputs: Readonly<Record<string, string>>) {
  const given = { 'api-key': 'a-key-of-some-length', minimum: '5', ...inputs }
  const { plan, errors } = await parsePlan(
    { inputs: given, configFile: null, environment: {}, secretless: null },
    catalog,
  )
  return plan?.checks[0]?.provider ?? errors.map(({ message }) => message).join('; ')
}

describe('the catalog', () => {
  it.each(providers.map((provider) => [provider.id, provider] as const))('has %s', async (id, provider) => {
    const entry = catalog.entries.get(id)
    expect(entry?.kind === 'provider' ? await entry.load() : entry).toBe(provider)
  })

  it('builds the provider that a check declares', async () => {
    expect(catalog.entries.get('custom')?.kind).toBe('declared')
    const item = {
      provider: 'custom',
      url: 'https://api.acme.example/v1',
      remaining: '/left',
      unit: 'USD',
      minimum: '5',
    }
    expect(await planFor({ minimum: '', 'api-key': '', checks: JSON.stringify([item]) })).toMatchObject({
      id: 'custom',
      origin: 'https://api.acme.example',
    })
  })

  it.each(
    vendorsWithoutBalance.flatMap(({ id, aliases = [], instead }) => [id, ...aliases].map((name) => [name, instead])),
  )('answers %s with what there is instead', async (name, instead) => {
    expect(await planFor({ provider: name })).toContain(instead)
  })

  it.each(providers.flatMap(({ id, aliases = [] }) => aliases.map((alias) => [alias, id])))(
    'suggests for %s: %s',
    async (alias, id) => {
      expect(await planFor({ provider: alias })).toContain(`did you mean \`${id}\`?`)
    },
  )
})
