import { describe, expect, it } from '@jest/globals'
import {
  apertisDollars,
  apertisQuota,
  expectRefused,
  type Fields,
  gateBefore,
  ownProviders,
  predevCredits,
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

describe('minimum', () => {
  it.each([{}, { minimum: '' }, { minimum: '  ' }])(
    'missing or empty (%j) is an error that says so',
    async (fields) => {
      const { minimum = undefined } = fields as { minimum?: string }
      const key = providers.keyFor(predevCredits(450))
      const given: Fields = { provider: 'predev', 'api-key': key, ...(minimum === undefined ? {} : { minimum }) }
      expectRefused(await one(given), 'minimum', 'empty')
    },
  )

  it('is empty in an item of a list: the same', async () => {
    const key = providers.keyFor(predevCredits(450))
    expectRefused(await list([{ provider: 'predev', 'api-key': key, minimum: '' }]), 'minimum', 'empty')
  })

  it.each([
    ['5', 5],
    ['5.25', 5.25],
    ['5 USD', 5],
    ['5USD', 5],
    ['5 usd', 5],
    ['$5', 5],
    ['$ 5.00', 5],
    [' 5 USD ', 5],
    ['0', 0],
    ['0.000001', 0.000001],
  ])('reads %j as an amount', async (minimum, amount) => {
    expect((await apertis({ minimum }, 100)).result).toMatchObject({ status: 'ok', minimum: amount, unit: 'USD' })
  })

  it('reads `1000 credits`', async () => {
    expect((await predev({ minimum: '1000 credits' })).result).toMatchObject({ status: 'low', minimum: 1000 })
  })

  it.each([
    '1,000',
    '1e3',
    '5k',
    '5 USD/month',
    '-1',
    'five',
    '5 USD 6',
    '.5',
    '5.',
    '+5',
    '0x10',
    '٥',
    'NaN',
    'Infinity',
    '1E+15',
  ])('refuses %j', async (minimum) => {
    expectRefused(await predev({ minimum }), 'minimum')
  })

  it('in a unit that is not the pool’s is an error that names both, told after the answer', async () => {
    const result = await predev({ minimum: '5 USD', pool: 'credits', 'on-unknown': 'warn', 'on-low': 'warn' })
    expect(result).toMatchObject({ exitCode: 1, outputs: { status: 'error', 'should-run': 'false' } })
    expect(result.result).toMatchObject({ status: 'error', policy: 'fail', reason: null, remaining: 450 })
    expect(result.result.message).toContain('USD')
    expect(result.result.message).toContain('credits')
  })

  it('takes a share of the pool’s limit', async () => {
    const key = providers.keyFor(apertisQuota(200))
    const result = await one({ provider: 'apertis', 'api-key': key, minimum: '20%' })
    expect(result.result).toMatchObject({ status: 'ok', pool: 'subscription', minimum: 200, required: 200 })
    const short = await one({ provider: 'apertis', 'api-key': key, minimum: '20.1 %' })
    expect(short.result).toMatchObject({ status: 'low', minimum: 201, shortfall: 1 })
  })

  it('as a share of prepaid money is an error that says so', async () => {
    const result = await apertis({ minimum: '20%', 'on-unknown': 'warn' })
    expect(result).toMatchObject({ exitCode: 1, result: { status: 'error' } })
    expect(result.result.message).toContain('percentage')
  })
})

describe('warn-below', () => {
  it('takes a share too', async () => {
    const key = providers.keyFor(apertisQuota(200))
    const result = await one({ provider: 'apertis', 'api-key': key, minimum: '10%', 'warn-below': '30%' })
    expect(result.result).toMatchObject({ status: 'warn', minimum: 100, warn_below: 300 })
  })

  it('that is no amount is an error', async () => {
    expectRefused(await predev({ 'warn-below': 'soon' }), 'warn-below')
  })

  it('in another unit is an error told after the answer', async () => {
    expect((await predev({ 'warn-below': '5 USD' })).result).toMatchObject({ status: 'error' })
  })
})

describe('estimated-cost', () => {
  it('is added once for each parallel job', async () => {
    const result = await predev({ 'estimated-cost': '100 credits', 'parallel-jobs': 4 })
    expect(result.result).toMatchObject({ status: 'ok', estimated_cost: 100, parallel_jobs: 4, required: 450 })
  })

  it('counts one job without parallel-jobs', async () => {
    expect((await predev({ 'estimated-cost': 100 })).result).toMatchObject({ required: 150, runs_left: 4 })
  })

  it.each(['20%', '-1', 'cheap'])('refuses %j', async (cost) => {
    expectRefused(await predev({ 'estimated-cost': cost }), 'estimated-cost')
  })

  it('in another unit is an error told after the answer', async () => {
    expect((await predev({ 'estimated-cost': '1 USD' })).result).toMatchObject({ status: 'error' })
  })
})

describe('parallel-jobs', () => {
  it.each([
    ['3', 3],
    ['["a", {"b": 1}, [2, 3]]', 3],
    ['[]', 0],
    [' [1,\n 2] ', 2],
  ])('reads %j', async (jobs, count) => {
    const result = await predev({ 'estimated-cost': 10, 'parallel-jobs': jobs })
    expect(result.result).toMatchObject({ parallel_jobs: count, required: 50 + 10 * count })
  })

  it.each(['0', '-1', '1.5', '1e3', 'many', '[1', '{"a": 1}'])('refuses %j', async (jobs) => {
    expectRefused(await predev({ 'estimated-cost': 10, 'parallel-jobs': jobs }), 'parallel-jobs')
  })
})

describe('amounts', () => {
  it('are exact: 277.47 − 178.20 is short by 99.27 of 376.74', async () => {
    const result = await one({
      provider: 'apertis',
      'api-key': providers.keyFor(apertisDollars(277.47)),
      minimum: '376.74',
    })
    expect(result.outputs).toMatchObject({ remaining: '277.47', shortfall: '99.27', required: '376.74' })
  })

  it('required is minimum + estimated-cost × parallel-jobs', async () => {
    const asked = { minimum: '0.1', 'estimated-cost': '0.2', 'parallel-jobs': 3 }
    const enough = await one({ provider: 'apertis', 'api-key': providers.keyFor(apertisDollars(0.7)), ...asked })
    expect(enough).toMatchObject({ exitCode: 0, outputs: { required: '0.7', 'runs-left': '3' } })
    const short = await one({ provider: 'apertis', 'api-key': providers.keyFor(apertisDollars(0.69)), ...asked })
    expect(short).toMatchObject({ exitCode: 1, outputs: { shortfall: '0.01', 'runs-left': '2' } })
  })

  it('keep their sign: an overdrawn account is below 0', async () => {
    const result = await predev({ 'api-key': providers.keyFor(predevCredits(-12.5)) })
    expect(result.outputs).toMatchObject({ remaining: '-12.5', shortfall: '62.5' })
  })

  it('of a pool that is bound by a smaller limit are the smallest, and the binding one is named', async () => {
    const key = providers.keyFor(apertisQuota(0, 30))
    const result = await one({ provider: 'apertis', 'api-key': key, pool: 'fallback', minimum: 5 })
    expect(result.result).toMatchObject({ status: 'ok', remaining: 7.5, bound_by: 'fallback', pool: 'fallback' })
  })

  it('0 is a measurement: with minimum 0 it is enough', async () => {
    expect(await predev({ 'api-key': providers.keyFor(predevCredits(0)), minimum: 0 })).toMatchObject({
      exitCode: 0,
      outputs: { remaining: '0' },
    })
  })
})
