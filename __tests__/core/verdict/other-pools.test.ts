import { describe, expect, it } from '@jest/globals'
import type { CheckPlan } from '../../../src/core/plan/plan.ts'
import { amountLeft, type Pool, pool, type Reading } from '../../../src/core/provider/pool.ts'
import { evaluate } from '../../../src/core/verdict/evaluate.ts'
import { decimalOf, digitsOf } from '../../support/decimal.ts'
import { acme, planOf } from '../../support/plan.ts'

const wallets = {
  ...acme,
  wallets: true as const,
  pools: [
    { id: 'usd', label: 'USD', unit: 'USD' },
    { id: 'cny', label: 'CNY', unit: 'CNY' },
  ],
}
const made = (id: string, unit: string, remaining: string | null, facts: Partial<Pool> = {}) =>
  pool({ id, label: id, unit, remaining: remaining === null ? ('unlimited' as const) : decimalOf(remaining), ...facts })
const usd = (remaining: string) => made('usd', 'USD', remaining)
const cny = (remaining: string, facts: Partial<Pool> = {}) => made('cny', 'CNY', remaining, facts)

function judged(minimum: string, pools: readonly Pool[], facts: Partial<CheckPlan> = {}, more: Partial<Reading> = {}) {
  const circumstances = { attempts: 1, durationMs: 1, now: new Date('2026-11-19T15:30:00Z') }
  return evaluate(planOf(minimum, facts), { pools, warnings: [], ...more }, circumstances, (text) => text)
}

describe('a wallet for each currency', () => {
  it.each<[string, string, readonly Pool[], Partial<CheckPlan>, string]>([
    ['the first that has something', '5', [usd('0'), cny('71.46')], {}, 'ok cny 71.46'],
    ['the provider’s order, among those that have', '5', [usd('6'), cny('71.46')], {}, 'ok usd 6'],
    ['an overdrawn one has nothing', '5', [usd('-1'), cny('71.46')], {}, 'ok cny 71.46'],
    ['one that cannot be used neither', '5', [cny('71.46', { usable: false }), usd('0')], {}, 'low usd 0'],
    ['an unlimited one does', '5', [usd('0'), made('cny', 'CNY', null)], {}, 'ok cny null'],
    ['none has: the first', '5', [usd('0'), cny('0')], {}, 'low usd 0'],
    ['a unit is kept to', '5 USD', [usd('0'), cny('71.46')], {}, 'low usd 0'],
    ['and a pool that is named', '5', [usd('0'), cny('71.46')], { pool: 'usd' }, 'low usd 0'],
  ])('%s', (_, minimum, pools, facts, expected) => {
    const { status, pool: decides } = judged(minimum, pools, { provider: wallets, ...facts })
    expect(`${status} ${decides?.id} ${digitsOf(amountLeft(decides))}`).toBe(expected)
  })

  it('of which only some providers have any: elsewhere an empty pool decides', () => {
    expect(judged('5', [usd('0'), cny('71.46')])).toMatchObject({ status: 'low', pool: { id: 'usd' } })
  })

  it('is missing, and what there is is named', () => {
    const asked = (minimum: string, facts: Partial<CheckPlan> = {}) =>
      judged(minimum, [cny('47.44')], { provider: wallets, ...facts }).message
    const there = 'acme: no USD balance, 5 USD required, short by 5 USD; cny has 47.44 CNY (ask for it with pool: cny)'
    expect(asked('5 USD')).toBe(there)
    expect(asked('5', { pool: 'usd' })).toBe(there)
  })
})

describe('another pool that could have let the job go on', () => {
  const quota = (remaining: string, facts: Partial<Pool> = {}) => made('quota', 'credits', remaining, facts)
  const payg = (remaining: string | null, facts: Partial<Pool> = {}) => made('payg', 'USD', remaining, facts)
  const ask = (id: string) => `(ask for it with pool: ${id})`

  it.each<[string, string, readonly Pool[], Partial<CheckPlan>, string]>([
    ['is named', '5', [quota('0'), payg('3')], {}, `; payg has 3 USD ${ask('payg')}`],
    ['also when unlimited', '5', [quota('0'), payg(null)], {}, `; payg is unlimited ${ask('payg')}`],
    ['not a cap without a limit', '5', [quota('0'), payg(null, { covers: 'cap' })], {}, ''],
    ['not when it is empty', '5', [quota('0'), payg('0')], {}, ''],
    ['not when it cannot be used', '5', [quota('0'), payg('3', { usable: false })], {}, ''],
    ['not in another unit than the one asked for', '5 credits', [quota('0'), payg('3')], {}, ''],
    ['not beside a pool that was asked for', '5', [quota('0'), payg('3')], { pool: 'quota' }, ''],
    ['of the same unit with enough', '5', [payg('1'), made('more', 'USD', '5')], {}, `; more has 5 USD ${ask('more')}`],
    ['of the same unit with too little', '5', [payg('1'), made('more', 'USD', '4.99')], {}, ''],
    [
      'of that unit, asked for by it',
      '5 USD',
      [payg('1'), made('more', 'USD', '5')],
      {},
      `; more has 5 USD ${ask('more')}`,
    ],
    ['not the account behind a key’s own limit', '5', [payg('1', { boundBy: 'key' }), made('all', 'USD', '9')], {}, ''],
    ['not a key of the account', '5', [payg('1'), made('key:a', 'USD', '9', { boundBy: 'key' })], {}, ''],
    ['not behind a cap', '5', [payg('1', { covers: 'cap' }), made('all', 'USD', '9')], {}, ''],
    [
      'in another unit too where it steps in by itself',
      '5 credits',
      [quota('0'), payg('3', { stepsInFor: 'quota' })],
      {},
      `; payg has 3 USD ${ask('payg')}`,
    ],
    ['nothing where there is enough', '5', [quota('5'), payg('3')], {}, ''],
    [
      'three at most',
      '5',
      [quota('0'), ...['a', 'b', 'c', 'd'].map((id) => made(id, 'USD', '1'))],
      {},
      ['a', 'b', 'c'].map((id) => `; ${id} has 1 USD ${ask(id)}`).join(''),
    ],
  ])('%s', (_, minimum, pools, facts, expected) => {
    const { message } = judged(minimum, pools, facts)
    expect(message.replace(/^[^;]*/, '')).toBe(expected)
  })
})

describe('a key without a limit', () => {
  const unlimited = { covers: 'cap', boundBy: 'key' } as const
  const payg = made('payg', 'USD', null, unlimited)
  const start =
    'acme: payg has no limit, and the account behind it was not read, so nothing in the answer could stop a job; '

  it.each<[string, Partial<typeof acme>, string]>([
    [
      'another pool',
      {
        pools: [
          { id: 'payg', label: 'x', unit: 'USD' },
          { id: 'all', label: 'x', unit: 'USD' },
        ],
      },
      'pool: all tells what the account has',
    ],
    [
      'not another cap',
      {
        pools: [
          { id: 'payg', label: 'x', unit: 'USD' },
          { id: 'all', label: 'x', unit: 'USD', covers: 'cap' },
        ],
      },
      'only a limit on the key itself would tell',
    ],
    [
      'not one to be completed',
      { pools: [{ id: 'key:', label: 'x', unit: 'USD' }] },
      'only a limit on the key itself would tell',
    ],
    [
      'a budget',
      { pools: [], budget: { periods: ['week', 'month'], unit: 'USD' } },
      'a budget tells more, such as budget: 200 USD/month',
    ],
    ['what the provider’s file says', { whenNotTold: 'ask the owner' }, 'ask the owner'],
  ])('is unknown, and what would tell is %s', (_, facts, way) => {
    const result = judged('5', [payg], { provider: { ...acme, ...facts }, onUnknown: 'warn' })
    expect(result).toMatchObject({ status: 'unknown', reason: 'not-told', policy: 'warn', transient: false })
    expect(result).toMatchObject({ pool: { id: 'payg', remaining: 'unlimited' }, unit: 'USD' })
    expect(result.message.startsWith(`${start}${way}`)).toBe(true)
  })

  it('is not the account without one', () => {
    expect(judged('5', [{ ...payg, covers: 'account' }])).toMatchObject({ status: 'ok' })
  })
})

describe('a reset that has been', () => {
  it('is doubted, and said once', () => {
    const past = { resetsAt: '2022-10-21T00:00:00Z' }
    const pools = [made('payg', 'USD', '9', past), made('b', 'USD', '9', past)]
    const coming = made('c', 'USD', '9', { resetsAt: '2026-11-20' })
    expect(judged('5', [...pools, coming]).warnings).toEqual([
      'The reset that was told, 2022-10-21 00:00 UTC, has passed already.',
    ])
    expect(judged('5', [coming]).warnings).toEqual([])
  })
})

describe('where money goes', () => {
  it.each<[string | undefined, string]>([
    [undefined, 'https://acme.example/billing'],
    ['https://my.example/pay', 'https://my.example/pay'],
    ['http://my.example/pay', 'http://my.example/pay'],
    ['javascript:alert(1)', 'https://acme.example/billing'],
    ['', 'https://acme.example/billing'],
    ['https://', 'https://acme.example/billing'],
  ])('%s', (topUp, url) => {
    expect(judged('5', [made('payg', 'USD', '9')], {}, topUp === undefined ? {} : { topUp }).topUpUrl).toBe(url)
  })
})

it('a limit of another thing stands in for nothing, and is not named', () => {
  const pools = [
    made('core', 'requests', '3', { boundBy: 'cycle' }),
    made('search', 'requests', '900', { boundBy: 'cycle' }),
  ]
  expect(judged('5', pools).message).toContain('search has 900 requests (ask for it with pool: search)')
  const separate = judged('5', pools, { provider: { ...acme, hasSeparatePools: true } })
  expect(separate.message).toBe('acme: 3 requests left in core (core), 5 requests required, short by 2 requests')
})
