// Contract, section 4: every field of the output `results`, by the built action as a process.
import { describe, expect, it } from '@jest/globals'
import {
  type Answer,
  apertisDollars,
  apertisQuota,
  apikleyCredits,
  type Fields,
  gate,
  gateBefore,
  ownProviders,
  predevCredits,
} from '../support/gate.ts'

const providers = ownProviders()
const { one, list } = gateBefore(providers)

const names = [
  'should-run',
  'status',
  'decided-by',
  'remaining',
  'unit',
  'required',
  'shortfall',
  'first-ok',
  'ok-checks',
  'problem-checks',
  'runs-left',
  'days-left',
  'message',
  'results',
]
const _pessimistic = {
  'should-run': 'false',
  status: 'error',
  'decided-by': '',
  remaining: '',
  unit: '',
  required: '',
  shortfall: '',
  'first-ok': '',
  'ok-checks': '[]',
  'problem-checks': '[]',
  'runs-left': '',
  'days-left': '',
  results: '[]',
}

const apertis = (dollars: number | null, fields: Fields = {}) =>
  one({ provider: 'apertis', 'api-key': providers.keyFor(apertisDollars(dollars)), minimum: 5, ...fields })
const credits = (left: number, fields: Fields = {}): Fields => ({
  provider: 'apikley',
  'api-key': providers.keyFor(apikleyCredits(left)),
  minimum: 1,
  ...fields,
})

describe('results', () => {
  it('is one object per check with exactly these fields, amounts as numbers, null when not known', async () => {
    const result = await apertis(0.95)
    expect(result.results).toEqual([
      {
        name: 'apertis',
        provider: 'apertis',
        status: 'low',
        policy: 'fail',
        reason: null,
        transient: null,
        message: 'apertis: 0.95 USD left in payg, 5 USD required, short by 4.05 USD',
        pool: 'payg',
        remaining: 0.95,
        unlimited: false,
        unit: 'USD',
        bound_by: 'account',
        covers: 'account',
        forecast: null,
        waited_s: 0,
        minimum: 5,
        estimated_cost: null,
        parallel_jobs: 1,
        required: 5,
        shortfall: 4.05,
        warn_below: null,
        runs_left: null,
        resets_at: null,
        expires_at: null,
        lower_bound: false,
        upper_bound: false,
        budget: null,
        probe: null,
        pools: [
          {
            id: 'payg',
            label: 'Pay as you go',
            remaining: 0.95,
            unlimited: false,
            unit: 'USD',
            covers: 'account',
            used: 1,
            total: null,
            limit: null,
            usable: true,
            resets_at: null,
            expires_at: null,
          },
        ],
        warnings: [],
        attempts: 1,
        duration_ms: expect.any(Number),
        checked_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/),
        top_up_url: expect.stringMatching(/^https:\/\//),
        advice: 'Top up.',
        advice_url: expect.stringMatching(/^https:\/\//),
      },
    ])
  })

  it('has the resolved amounts of percentages in minimum and warn_below', async () => {
    const key = providers.keyFor(apertisQuota(150))
    const result = await one({ provider: 'apertis', 'api-key': key, minimum: '10%', 'warn-below': '20%' })
    expect(result.result).toMatchObject({ minimum: 100, warn_below: 200, status: 'warn' })
  })

  it('lists every pool, with times in RFC 3339', async () => {
    const key = providers.keyFor(apertisQuota(150))
    const result = await one({ provider: 'apertis', 'api-key': key, minimum: 1 })
    expect(result.result.pools.map(({ id }) => id)).toEqual(['subscription', 'payg', 'fallback'])
    expect(result.result).toMatchObject({ resets_at: '2099-04-16T10:02:35Z', expires_at: null })
  })

  it('lists at most 100 pools, the deciding one always', async () => {
    const rows = Array.from({ length: 130 }, (_, index) => ({
      api_key_id: `k${index}`,
      api_key_name: `Key ${index}`,
      credit_usage: '1.0000',
      is_active: true,
      spend_limit: index === 125 ? '2.0000' : null,
      spend_limit_period: null,
      period_spend: null,
    }))
    const key = providers.keyFor({ body: { remaining_credits: '50', usage_by_api_key: rows } })
    const result = await one({ provider: 'imagerouter', 'api-key': key, pool: 'key:*', minimum: 1 })
    expect(result.result).toMatchObject({ pool: 'key:k125', remaining: 1, bound_by: 'key' })
    expect(result.result.pools).toHaveLength(100)
    expect(result.result.pools.map(({ id }) => id)).toContain('key:k125')
  })

  it('lower_bound says that more may be left', async () => {
    const key = providers.keyFor(predevCredits(450))
    expect((await one({ provider: 'predev', 'api-key': key, minimum: 5 })).result).toMatchObject({ lower_bound: true })
  })

  it('has the grant’s date, and a bare date stays one', async () => {
    const account = { credits: 9, recurring_credits: 5, recurring_credits_frequency: 'monthly' }
    const answer = (date: string) => ({ body: { account: { ...account, recurring_credits_refresh_date: date } } })
    const read = async (date: string) =>
      (await one({ provider: 'crustdata', 'api-key': providers.keyFor(answer(date)), minimum: 5 })).result
    expect(await read('2099-09-01')).toMatchObject({ resets_at: '2099-09-01' })
    expect(await read('2099-09-01T02:00:00+02:00')).toMatchObject({ resets_at: '2099-09-01T00:00:00Z' })
    const unreadable = await read('next Tuesday')
    expect(unreadable).toMatchObject({ status: 'ok', resets_at: null })
    expect(unreadable.warnings).toHaveLength(1)
  })

  it('transient says for unknown and denied whether another try may heal it, and the message says so when not', async () => {
    const read = async (answer: Answer) =>
      (await one({ provider: 'predev', 'api-key': providers.keyFor(answer), minimum: 5 })).result
    expect(await read({ status: 503, body: {} })).toMatchObject({ status: 'unknown', transient: true })
    const lasting = await read({ status: 404, body: {} })
    expect(lasting).toMatchObject({ status: 'unknown', transient: false, reason: 'unexpected-status' })
    expect(lasting.message).toContain('retrying won’t help')
    expect(await read({ status: 401, body: {} })).toMatchObject({ status: 'denied', transient: false })
    expect(await read(predevCredits(450))).toMatchObject({ status: 'ok', transient: null })
    expect(await read(predevCredits(1))).toMatchObject({ status: 'low', transient: null })
  })

  it('counts the attempts', async () => {
    const broken = { status: 500, headers: { 'retry-after': '0' }, body: {} }
    const key = providers.keyFor(broken, broken, predevCredits(450))
    const result = await one({ provider: 'predev', 'api-key': key, minimum: 5, retries: 2 })
    expect(result.result).toMatchObject({ attempts: 3, status: 'ok' })
  })

  it('is in the order given, and [] when the configuration was wrong', async () => {
    const result = await list([credits(0, { name: 'z' }), credits(9, { name: 'a' })])
    expect(result.results.map(({ name }) => name)).toEqual(['z', 'a'])
    expect((await list([credits(0, { minimum: 'x' })])).outputs['results']).toBe('[]')
  })

  it('reaches a later job whole: no mask hides a part of it', async () => {
    const env = { SHORT: '9' }
    const result = await gate({
      with: { checks: JSON.stringify([{ ...credits(9), minimum: '1', 'base-url': providers.origin }]) },
      env,
    })
    expect(Object.keys(result.jobOutputs).toSorted()).toEqual(
      names.filter((name) => result.outputs[name] !== '').toSorted(),
    )
  })
})
