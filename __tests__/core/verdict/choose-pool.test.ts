import { describe, expect, it } from '@jest/globals'
import type { CheckPlan } from '../../../src/core/plan/plan.ts'
import { Failure } from '../../../src/core/provider/failure.ts'
import { type Pool, pool } from '../../../src/core/provider/pool.ts'
import { choosePool } from '../../../src/core/verdict/choose-pool.ts'
import { decimalOf, digitsOf } from '../../support/decimal.ts'
import { acme, globex, planOf, spendy } from '../../support/plan.ts'

const made = (id: string, unit: string, remaining: string, facts: Partial<Pool> = {}) =>
  pool({ id, label: id, unit, remaining: decimalOf(remaining), ...facts })
const payg = made('payg', 'USD', '5')
const quota = made('quota', 'credits', '700')
const unusable = (one: Pool) => ({ ...one, usable: false })

function chosen(minimum: string, pools: readonly Pool[], facts: Partial<CheckPlan> = {}, decides?: string) {
  const reading = { pools, warnings: [], ...(decides !== undefined && { decides }) }
  try {
    const { id, remaining, unit, usable } = choosePool(planOf(minimum, facts), reading)
    return `${id} ${digitsOf(remaining)} ${unit}${usable ? '' : ', unusable'}`
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return `${error.status} ${error.reason}: ${error.message}`
  }
}

describe('without a pool that is named', () => {
  it.each<[string, string, readonly Pool[], string]>([
    ['the first usable one', '5', [payg, quota], 'payg 5 USD'],
    ['the order is the provider’s', '5', [quota, payg], 'quota 700 credits'],
    ['one that cannot be used is passed over', '5', [unusable(quota), payg], 'payg 5 USD'],
    ['a share asks for no unit', '20%', [quota, payg], 'quota 700 credits'],
    ['none usable: the first, with nothing', '5', [unusable(quota), unusable(payg)], 'quota 700 credits, unusable'],
    ['the unit chooses', '1 USD', [quota, payg], 'payg 5 USD'],
    ['the unit’s case does not count', '1 usd', [quota, payg], 'payg 5 USD'],
    ['of that unit the usable one', '1 USD', [unusable(payg), made('other', 'USD', '9')], 'other 9 USD'],
    [
      'none of that unit usable: the first of them',
      '1 USD',
      [quota, unusable(payg), unusable(made('other', 'USD', '9'))],
      'payg 5 USD, unusable',
    ],
    ['of a unit that the provider defines and this account lacks', '1 USD', [quota], 'payg 0 USD, unusable'],
    ['no pool at all, with a unit', '1 credits', [], 'quota 0 credits, unusable'],
    ['no pool at all', '1', [], 'payg 0 USD, unusable'],
    // The unit is then compared, and told as a configuration error.
    ['a unit that is no pool’s', '1 EUR', [quota, payg], 'quota 700 credits'],
    ['that pool is there, but in another unit', '1 USD', [made('payg', 'EUR', '5')], 'payg 5 EUR'],
    ['an unlimited one', '1', [made('payg', 'USD', '0', { remaining: 'unlimited' })], 'payg unlimited USD'],
  ])('%s', (_, minimum, pools, expected) => {
    expect(chosen(minimum, pools)).toBe(expected)
  })

  it('a pool that the user has to complete stands for no unit', () => {
    const provider = { ...acme, pools: [{ id: 'key:', label: 'Key', unit: 'EUR' }, ...acme.pools] }
    expect(chosen('1 EUR', [quota], { provider })).toBe('quota 700 credits')
  })

  it('a provider that defines none, and an answer with none', () => {
    expect(chosen('1', [], { provider: spendy })).toBe('unknown unexpected-body: the answer holds no pool at all')
  })
})

describe('a pool that is named', () => {
  it.each<[string, string, readonly Pool[], string]>([
    ['is taken, whatever comes first', 'quota', [payg, quota], 'quota 700 credits'],
    ['also one that cannot be used', 'quota', [payg, unusable(quota)], 'quota 700 credits, unusable'],
    ['that the account lacks has nothing', 'quota', [payg], 'quota 0 credits, unusable'],
    [
      'that nobody defines is not in the answer',
      'key:live',
      [payg],
      'unknown no-such-pool: the provider’s answer has no pool `key:live`',
    ],
  ])('%s', (_, name, pools, expected) => {
    expect(chosen('1 USD', pools, { pool: name })).toBe(expected)
  })

  it('by another word than its id: the provider says which it is', () => {
    const key = made('key:k1', 'USD', '3')
    expect(chosen('1', [payg, key], { pool: 'key:Production' }, 'key:k1')).toBe('key:k1 3 USD')
  })

  it('the reading’s own word counts for a named pool only', () => {
    expect(chosen('1', [payg, quota], {}, 'quota')).toBe('payg 5 USD')
    expect(chosen('1', [made('balance', 'CNY', '4')], { provider: globex })).toBe('balance 4 CNY')
  })
})
