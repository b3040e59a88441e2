import { describe, expect, it } from '@jest/globals'
import {
  apertisDollars,
  apertisQuota,
  apikleyCredits,
  expectRefused,
  type Fields,
  gateBefore,
  ownProviders,
  predevCredits,
  toldBy,
} from '../support/gate.ts'
import type { ActionRun } from '../support/runner.ts'

const providers = ownProviders()
const { one, list } = gateBefore(providers)

/** A pre.dev check on 450 credits with 50 required. */
function predev(fields: Fields = {}, run?: ActionRun) {
  return one({ provider: 'predev', 'api-key': providers.keyFor(predevCredits(450)), minimum: 50, ...fields }, run)
}

const apertis = (fields: Fields, dollars = 5) =>
  one({ provider: 'apertis', 'api-key': providers.keyFor(apertisDollars(dollars)), ...fields })

describe('provider', () => {
  it('names whom to ask', async () => {
    const result = await predev()
    expect(result.result).toMatchObject({ provider: 'predev', name: 'predev', status: 'ok' })
  })

  it('is missing: an error that names the field', async () => {
    expectRefused(await one({ 'api-key': 'some-key-of-mine', minimum: 5 }), 'provider')
  })

  it('is unknown: an error that suggests the nearest', async () => {
    expectRefused(await predev({ provider: 'apertiss' }), 'provider', 'did you mean `apertis`?')
  })

  it('is unlike any other: an error that shows the nearest and the way to all', async () => {
    expectRefused(await predev({ provider: 'zzzzzzzz' }), 'provider', 'The nearest names are', 'provider: custom')
  })
})

describe('api-key', () => {
  it('is sent to the provider', async () => {
    const key = providers.keyFor(predevCredits(450))
    await predev({ 'api-key': key })
    expect(providers.requestsOf(key)).toMatchObject([{ headers: { authorization: `Bearer ${key}` } }])
  })

  it('is trimmed', async () => {
    const key = providers.keyFor(predevCredits(450))
    expect((await predev({ 'api-key': `  ${key}\n` })).result.status).toBe('ok')
    expect(providers.requestsOf(key)).toMatchObject([{ headers: { authorization: `Bearer ${key}` } }])
  })

  it.each([
    ['apertis', 'APERTIS_API_KEY', apertisDollars(5)],
    ['predev', 'PREDEV_API_KEY', predevCredits(5)],
    ['apikley', 'APIKLEY_API_KEY', apikleyCredits(5)],
    ['crustdata', 'CRUSTDATA_API_KEY', { body: { credits: 5 } }],
    ['imagerouter', 'IMAGEROUTER_API_KEY', { body: { remaining_credits: '5.0000' } }],
  ] as const)('of %s comes from %s when empty', async (provider, variable, answer) => {
    const env = { [variable]: providers.keyFor(answer) }
    for (const fields of [{}, { 'api-key': '' }]) {
      expect((await one({ provider, minimum: 5, ...fields }, { env })).result).toMatchObject({
        status: 'ok',
        remaining: 5,
      })
    }
  })

  it('wins over the provider’s variable', async () => {
    const env = { PREDEV_API_KEY: providers.keyFor(predevCredits(1)) }
    expect((await predev({}, { env })).result['remaining']).toBe(450)
  })

  it('is not taken from another provider’s variable', async () => {
    const env = { APERTIS_API_KEY: providers.keyFor(predevCredits(450)) }
    expect((await predev({ 'api-key': '' }, { env })).result.status).toBe('no-key')
  })

  it.each([
    ['a line break inside', 'first-part\nsecond-part', 'first-part'],
    ['a control character', 'first-part\u0007second', 'first-part'],
    ['a letter that no header can hold', 'schlüssel-of-mine', 'schl'],
  ])('with %s is an error that names the field, never the value', async (_, key, part) => {
    const result = await predev({ 'api-key': key })
    expectRefused(result, 'api-key')
    expect(toldBy(result)).not.toContain(part)
  })

  it('from the environment is checked alike, and the variable is named', async () => {
    const result = await predev({ 'api-key': '' }, { env: { PREDEV_API_KEY: 'first-part\nsecond-part' } })
    expectRefused(result, 'PREDEV_API_KEY')
  })
})

describe('pool', () => {
  const subscriber = (fields: Fields, quota = 650) =>
    one({ provider: 'apertis', 'api-key': providers.keyFor(apertisQuota(quota)), ...fields })

  it('is the provider’s own choice by default', async () => {
    expect((await subscriber({ minimum: 5 })).result).toMatchObject({ pool: 'subscription', unit: 'quota' })
  })

  it('is the one that was named', async () => {
    expect((await subscriber({ minimum: 3, pool: 'payg' })).result).toMatchObject({ pool: 'payg', remaining: 3 })
  })

  it('is the first usable one with the minimum’s unit', async () => {
    expect((await subscriber({ minimum: '1 USD' })).result).toMatchObject({ pool: 'payg', unit: 'USD' })
    expect((await subscriber({ minimum: '100 quota' })).result).toMatchObject({ pool: 'subscription' })
  })

  it('that the provider does not define is an error before any request', async () => {
    const key = providers.keyFor(apertisDollars(5))
    const result = await one({ provider: 'apertis', 'api-key': key, minimum: 1, pool: 'paygo' })
    expectRefused(result, 'pool', 'did you mean `payg`?')
    expect(providers.requestsOf(key)).toEqual([])
  })

  it('that this account lacks has 0 left: low', async () => {
    const result = await apertis({ minimum: 1, pool: 'subscription' })
    expect(result).toMatchObject({ exitCode: 1, result: { status: 'low', remaining: 0, pool: 'subscription' } })
  })

  it('that cannot be used has 0 left, and its figure stands in pools', async () => {
    const suspended = apertisQuota(650).body as { subscription: object }
    const body = { ...suspended, subscription: { ...suspended.subscription, status: 'suspended' } }
    const fields = { provider: 'apertis', pool: 'subscription', minimum: 1 }
    const result = await one({ ...fields, 'api-key': providers.keyFor({ body }) })
    expect(result.result).toMatchObject({ status: 'low', remaining: 0 })
    expect(result.result.pools[0]).toMatchObject({ id: 'subscription', remaining: 650, usable: false })
  })
})

describe('budget', () => {
  it('where a period’s spend is not told is an error, and nothing is sent', async () => {
    const key = providers.keyFor(predevCredits(450))
    expectRefused(await predev({ 'api-key': key, budget: '200 USD/month' }), 'budget')
    expect(providers.requestsOf(key)).toEqual([])
  })
})

describe('name', () => {
  it('is the label everywhere', async () => {
    const result = await predev({ name: 'nightly batch' })
    expect(result.outputs).toMatchObject({ 'decided-by': 'nightly batch', 'first-ok': 'nightly batch' })
    expect(result.outputs['ok-checks']).toBe('["nightly batch"]')
    expect(result.result.message).toContain('nightly batch')
    expect(result.summary).toContain('nightly batch')
  })

  it('defaults to the provider’s id, and with a named pool to provider/pool', async () => {
    expect((await predev()).result.name).toBe('predev')
    expect((await apertis({ minimum: 1, pool: 'payg' })).result.name).toBe('apertis/payg')
  })

  it('given twice is an error', async () => {
    const item = { provider: 'predev', 'api-key': providers.keyFor(predevCredits(450)), minimum: 1 }
    expectRefused(await list([item, item]), 'predev', 'name')
  })
})

describe('account', () => {
  it('that is not taken is an error', async () => {
    expectRefused(await predev({ account: 'AC123' }), 'account')
  })
})

describe('region', () => {
  it('where there is none to choose is an error', async () => {
    expectRefused(await predev({ region: 'eu', 'base-url': '' }), 'region')
  })

  it('beside base-url is an error', async () => {
    expectRefused(await predev({ region: 'eu' }), 'region', 'base-url')
  })
})

describe('base-url', () => {
  it('gets the request, with its path as prefix', async () => {
    const key = providers.keyFor(predevCredits(450))
    await predev({ 'api-key': key, 'base-url': `${providers.origin}/gateway/v2/` })
    expect(providers.requestsOf(key)).toMatchObject([{ path: '/gateway/v2/credits-balance' }])
  })

  it('may be plain http at localhost and [::1] as well', async () => {
    const port = new URL(providers.origin).port
    expect((await predev({ 'base-url': `http://localhost:${port}` })).outputs['status']).not.toBe('error')
    expect((await predev({ 'base-url': 'http://[::1]:1' })).result).toMatchObject({
      status: 'unknown',
      reason: 'network',
    })
  })

  it.each([
    'http://api.example.com',
    'http://127.0.0.1.example.com',
    'http://localhost.example.com',
    'http://2130706433',
    'http://user@127.0.0.1',
    'https://user:password@api.example.com',
    'https://api.example.com?x=1',
    'https://api.example.com#x',
    'ftp://api.example.com',
    'file:///etc/passwd',
    'api.example.com',
    'https://',
    'https:\\\\api.example.com',
  ])('%s is an error', async (url) => {
    const key = providers.keyFor(predevCredits(450))
    expectRefused(await predev({ 'api-key': key, 'base-url': url }), 'base-url')
  })
})
