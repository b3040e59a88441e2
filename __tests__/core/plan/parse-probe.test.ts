// Checks that ask whether a key can spend, read into a plan.
import { describe, expect, it } from '@jest/globals'
import { parsePlan, type RawPlan } from '../../../src/core/plan/parse-plan.ts'
import type { Catalog, Entry } from '../../../src/core/provider/catalog.ts'
import type { Probe } from '../../../src/core/provider/probe.ts'
import type { Provider } from '../../../src/core/provider/provider.ts'
import { acme, complaints, spendy } from '../../support/plan.ts'

const ask = (model: string) => ({ method: 'POST', path: '/ask', body: { model } }) as const
const probe: Probe = {
  keyVariables: ['SEER_KEY', 'OTHER_SEER_KEY'],
  origin: 'https://ask.seer.example',
  auth: { kind: 'header', name: 'x-key' },
  endpoint: 'POST /ask',
  model: 'small',
  cost: '0.00001',
  request: ask,
  ownModel: ask,
  signs: [],
  served: [],
  about: { modelRule: 'small', empty: '402', sure: 'high' },
}
/** Tells spend with an admin key, and whether the ordinary one can spend. */
const seer: Provider = {
  ...spendy,
  id: 'seer',
  name: 'Seer',
  keyVariable: 'SEER_ADMIN_KEY',
  probe,
  unfitKey: { variable: 'SEER_KEY', why: 'it reads no spend' },
  keyProblem: (key) => (key.startsWith('admin') ? null : 'is no admin key'),
}
/** Tells nothing else. */
const { account: _account, budget: _budget, ...bare } = seer
const mute: Provider = { ...bare, id: 'mute', name: 'Mute', instead: 'It bills later. Wait for the bill.' }
const { ownModel: _ownModel, ...fixedProbe } = probe
const fixed: Provider = { ...mute, id: 'fixed', probe: fixedProbe }

const entry = (provider: Provider): [string, Entry] => [provider.id, { kind: 'provider', load: async () => provider }]
const catalog: Catalog = {
  entries: new Map([acme, seer, mute, fixed].map(entry)),
  loadAliases: async () => new Map(),
}

const keys = { SEER_KEY: 'key-of-seer', ACME_API_KEY: 'key-of-acme' }
const parse = (inputs: Record<string, string>, rest: Partial<RawPlan> = {}) =>
  parsePlan({ inputs, configFile: null, environment: keys, secretless: null, ...rest }, catalog)
const wrong = async (inputs: Record<string, string>, rest: Partial<RawPlan> = {}) =>
  complaints(await parse(inputs, rest))
const planned = async (inputs: Record<string, string>, rest: Partial<RawPlan> = {}) => {
  const { plan, errors } = await parse(inputs, rest)
  const check = plan?.checks[0]
  if (check === undefined) throw new Error(complaints({ errors }).join('\n'))
  return check
}

describe('a probe', () => {
  it.each([
    ['a line', { checks: 'seer can-spend' }],
    ['a field', { checks: '- { provider: seer, probe: true }' }],
    ['inputs', { provider: 'seer', probe: 'true' }],
    ['capitals', { provider: 'seer', probe: 'TRUE' }],
  ])('is asked for by %s, with a key, a host and a name of its own', async (_, inputs: Record<string, string>) => {
    expect(await planned(inputs)).toMatchObject({
      name: 'seer/can-spend',
      key: 'key-of-seer',
      keySource: expect.stringContaining('SEER_KEY or OTHER_SEER_KEY'),
      origin: 'https://ask.seer.example',
      provider: { id: 'seer', auth: { kind: 'header', name: 'x-key' }, pools: [] },
      pool: null,
      budget: null,
      probe: { ownModel: null, cost: '0.00001' },
    })
  })

  it('takes the first of its variables that is set', async () => {
    const other = { OTHER_SEER_KEY: ' the-other ' }
    expect((await planned({ checks: 'seer can-spend' }, { environment: other })).key).toBe('the-other')
    const both = { SEER_KEY: 'first', ...other }
    expect((await planned({ checks: 'seer can-spend' }, { environment: both })).key).toBe('first')
    expect((await planned({ checks: 'seer can-spend' }, { environment: {} })).key).toBeNull()
  })

  it('has no price with a model of the user’s own, but for the usual one', async () => {
    const of = async (model: string) => (await planned({ provider: 'seer', probe: 'true', 'probe-model': model })).probe
    expect(await of('large-v2.1')).toMatchObject({ ownModel: 'large-v2.1', cost: null })
    expect(await of('small')).toMatchObject({ ownModel: 'small', cost: '0.00001' })
  })

  it.each(['minimum', 'warn-below', 'estimated-cost', 'pool', 'budget', 'max-spend'])('takes no %s', async (field) => {
    const told = await wrong({ provider: 'seer', probe: 'true', [field]: '5' })
    if (field !== 'max-spend') expect(told[0]).toMatch(new RegExp(`^${field}: cannot be used with a probe`))
    else expect(told).toEqual(['max-spend: cannot be used with probes alone, which tell no figure to hold it against'])
    const item = JSON.stringify([{ provider: 'seer', probe: 'true', [field]: '5' }])
    expect((await wrong({ checks: item }))[0]).toMatch(new RegExp(`^check 1 ${field}: cannot be used with a probe`))
  })

  it('needs a vendor that has one, a known word, and a model’s name', async () => {
    expect(await wrong({ provider: 'acme', probe: 'true' })).toEqual([
      'probe: does not work with `acme`; ask what is left with `minimum` instead',
    ])
    expect(
      (await wrong({ provider: 'seer', probe: 'yes', minimum: '5', budget: '5 USD/month', account: 'x' }))[0],
    ).toBe('probe: `yes` is not allowed; it is one of `true`, `false`')
    expect(await wrong({ provider: 'seer', probe: 'true', 'probe-model': 'a b' })).toEqual([
      'probe-model: `a b` is not the name of a model',
    ])
    expect(await wrong({ provider: 'fixed', probe: 'true', 'probe-model': 'x' })).toEqual([
      'probe-model: does not work with `fixed`, whose probe asks no model that can be chosen; leave it out',
    ])
    expect(await wrong({ provider: 'acme', minimum: '5', 'probe-model': 'x' })).toEqual([
      'probe-model: needs `probe: true`, or a line `<provider> can-spend`',
    ])
  })

  it('is no pool, although it is told as one', async () => {
    const told = await wrong({ provider: 'seer', pool: 'can-spend', minimum: '5' })
    expect(told).toContain(
      'pool: `can-spend` is what a probe is called, and no pool; write `seer can-spend` (SEER_KEY or OTHER_SEER_KEY)',
    )
  })

  it('takes no account that is meant for spend', async () => {
    expect(await wrong({ provider: 'seer', probe: 'true', account: 'x' })).toEqual([
      'account: is not needed for `seer`; leave it out',
    ])
  })

  it('is not sent twice for one key and model: at one address it is shared, at two refused', async () => {
    const two = (base: string) =>
      JSON.stringify([
        { provider: 'seer', probe: 'true' },
        { provider: 'seer', probe: 'true', name: 'b', ...(base === '' ? {} : { 'base-url': base }) },
      ])
    expect(await wrong({ checks: two('') })).toEqual([])
    expect(await wrong({ checks: two('https://gateway.example') })).toEqual([
      'probe: `b` asks Seer with the same key and model as `seer/can-spend`, at another address; a run sends one such probe',
    ])
  })
})

describe('in a config file', () => {
  const configFile = { path: 'gate.yml', text: 'checks:\n  - seer can-spend\n' }
  const refusal = 'gate.yml, check 1 probe: is not allowed in a config file, which a pull request could change'

  it('it needs the input, unless the file is the user’s own', async () => {
    expect((await wrong({ 'config-file': 'gate.yml' }, { configFile }))[0]).toContain(refusal)
    expect((await wrong({ 'config-file': 'gate.yml', 'allow-probes': 'false' }, { configFile }))[0]).toContain(refusal)
    expect(await wrong({ 'config-file': 'gate.yml', 'allow-probes': 'true' }, { configFile })).toEqual([])
    expect(await wrong({ 'config-file': 'gate.yml' }, { configFile, probesInFile: true })).toEqual([])
    expect((await wrong({ 'allow-probes': 'perhaps', checks: 'seer can-spend' }))[0]).toContain(
      'allow-probes: `perhaps`',
    )
  })
})

describe('who asks for an amount', () => {
  it('is shown the way to a probe, where there is one', async () => {
    expect((await wrong({ checks: 'seer >= 5 USD' }))[0]).toContain(
      'or write the line `seer can-spend` with an ordinary key in ',
    )
    const told = await wrong({ checks: 'mute >= 5 USD' })
    expect(told).toHaveLength(1)
    expect(told[0]).toContain('`mute can-spend` (SEER_KEY or OTHER_SEER_KEY)')
    expect(told[0]).toContain('It bills later. Wait for the bill.')
  })

  it('is told what the ordinary key can do, and a probe is not told that it is the wrong one', async () => {
    const asked = { provider: 'seer', minimum: '1', budget: '5 USD/month', account: 'x' }
    expect((await planned(asked)).keyNote).toBe('SEER_KEY is set, but it reads no spend.')
    expect(await planned({ checks: 'seer can-spend' }, { environment: {} })).not.toHaveProperty('keyNote')
    const admin = { SEER_KEY: 'not-an-admin-key' }
    expect((await planned({ checks: 'seer can-spend' }, { environment: admin })).key).toBe('not-an-admin-key')
  })
})
