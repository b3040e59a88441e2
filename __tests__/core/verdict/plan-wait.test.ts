// Whether a run waits: for what heals by itself at a known time, and only when that lets the run go on.
import { describe, expect, it } from '@jest/globals'
import { healsAt } from '../../../src/core/verdict/heals-at.ts'
import { planWait } from '../../../src/core/verdict/plan-wait.ts'
import type { CheckResult } from '../../../src/core/verdict/report.ts'
import { decimalOf } from '../../support/decimal.ts'
import { planOf } from '../../support/plan.ts'
import { sampleFailure, sampleResult } from '../../support/sample-report.ts'

const now = new Date('2026-11-28T10:00:00Z')
const minute = 60_000
const inMinutes = (minutes: number) => new Date(now.getTime() + minutes * minute).toISOString().replace('.000Z', 'Z')

/** Too little until a reset. */
function low(minutes: number | null, facts: Partial<CheckResult> = {}): CheckResult {
  const resetsAt = minutes === null ? null : inMinutes(minutes)
  return sampleResult({ status: 'low', remaining: decimalOf('1'), resetsAt, ...facts } as never)
}

function limited(minutes: number | null, facts: Partial<CheckResult> = {}): CheckResult {
  const retryAt = minutes === null ? null : inMinutes(minutes)
  return sampleFailure({
    ...{ status: 'unknown', reason: 'rate-limited', transient: true, message: 'x', retryAt, ...facts },
  } as never)
}

const ok = sampleResult()
const denied = sampleFailure({ status: 'denied', message: 'x' })

describe('what heals by itself', () => {
  const at = (result: CheckResult) => healsAt(result, now)
  const told = (minutes: number) => now.getTime() + minutes * minute

  it('is too little until a reset that is told to the minute', () => {
    expect(at(low(12))).toBe(told(12))
    expect(at(low(null))).toBeNull()
    expect(at(low(0))).toBeNull()
    expect(at(low(-1))).toBeNull()
    for (const resetsAt of ['2026-11-28', '2026-12-01', 'soon'])
      expect(at(sampleResult({ status: 'low', remaining: decimalOf('1'), resetsAt }))).toBeNull()
  })

  it('is not what no reset brings: a limit below what is required, a pool that cannot be used', () => {
    const pool = (limit: string | null, usable = true) => {
      const result = low(12)
      const own =
        result.pool === null ? null : { ...result.pool, limit: limit === null ? null : decimalOf(limit), usable }
      return { ...result, pool: own }
    }
    expect(at(pool('5'))).toBe(told(12))
    expect(at(pool('4.99'))).toBeNull()
    expect(at(pool('50', false))).toBeNull()
  })

  it('is a rate limit whose end the vendor told, and no other failure', () => {
    expect(at(limited(3))).toBe(told(3))
    expect(at(limited(null))).toBeNull()
    expect(at(limited(-3))).toBeNull()
    expect(at(limited(3, { transient: false }))).toBeNull()
    expect(at(limited(3, { status: 'denied' }))).toBeNull()
    expect(at(sampleFailure({ status: 'low', reason: 'insufficient', message: 'x', retryAt: inMinutes(4) }))).toBe(
      told(4),
    )
  })

  it('is a cap that a probe met, until the date in the answer', () => {
    const probe = { model: 'm', cost: null, resetsAt: inMinutes(20), retryAfterMs: null, limitsUrl: null }
    expect(at(sampleFailure({ status: 'low', reason: 'insufficient', message: 'x', probe }))).toBe(told(20))
  })

  it('is nothing that is good already', () => {
    expect([at(ok), at({ ...low(5), status: 'warn' }), at(denied)]).toEqual([null, null, null])
  })
})

/** `planWait` with a wait for each check, in minutes. */
function plan(results: readonly CheckResult[], waits: readonly (number | null)[] = [], require: 'all' | 'any' = 'all') {
  const checks = results.map((_, index) => {
    const minutes = waits.length === 0 ? 15 : (waits[index] ?? null)
    return planOf('5', { name: `c${index}`, waitMs: minutes === null ? null : minutes * minute })
  })
  const { wait, tooLong } = planWait({ checks, require }, results, now)
  const waited = wait && `${wait.checks.join()} for ${(wait.until - now.getTime()) / minute}`
  return [waited, tooLong.map(({ check, at }) => `${check} in ${(at - now.getTime()) / minute}`).join()]
}

describe('with every check needed', () => {
  it.each<[string, CheckResult[], (number | null)[], string | null, string]>([
    ['a reset in time', [low(12)], [], '0 for 12', ''],
    ['at the very end of the time', [low(15)], [], '0 for 15', ''],
    ['what would outlast the time', [low(16)], [], null, '0 in 16'],
    ['no wait wanted', [low(1)], [null], null, ''],
    ['no time known', [low(null)], [], null, ''],
    ['all good', [ok, ok], [], null, ''],
    ['good beside low: only the low one is read again', [ok, low(3)], [], '1 for 3', ''],
    ['several: the last of them', [low(12), limited(4)], [], '0,1 for 12', ''],
    ['several, one without a time', [low(12), low(null)], [], null, ''],
    ['several, one too late', [low(12), low(40)], [], null, '1 in 40'],
    ['several, one that may not be waited for', [low(12), low(2)], [15, null], null, ''],
    ['each with a wait of its own', [low(40), low(2)], [60, 5], '0,1 for 40', ''],
    ['beside a denied key', [low(2), denied], [], null, ''],
    ['a check that only warns is not to blame', [low(2), low(null, { policy: 'warn' })], [], '0 for 2', ''],
    ['a check that would be skipped', [low(2, { policy: 'skip' })], [], '0 for 2', ''],
    ['a run that goes on by its policy', [low(2, { policy: 'warn' })], [], null, ''],
    ['what is wrong with the configuration', [low(2), sampleFailure({ status: 'error', message: 'x' })], [], null, ''],
  ])('%s', (_, results, waits, wait, tooLong) => {
    expect(plan(results, waits)).toEqual([wait, tooLong])
  })
})

describe('with one good check enough', () => {
  it.each<[string, CheckResult[], (number | null)[], string | null, string]>([
    ['the first that heals', [low(12), low(4), limited(9)], [], '1 for 4', ''],
    ['all that heal by then', [low(4), low(4)], [], '0,1 for 4', ''],
    ['one that heals beside some that do not', [denied, low(null), low(7)], [], '2 for 7', ''],
    ['a good one already', [ok, low(3)], [], null, ''],
    ['none in time', [low(40), denied], [], null, '0 in 40'],
    [
      'one that goes on by its policy',
      [low(3), low(null, { policy: 'warn' })].map((r, i) => (i === 0 ? { ...r, policy: 'warn' as const } : r)),
      [],
      null,
      '',
    ],
    ['an error stops every run', [low(3), sampleFailure({ status: 'error', message: 'x' })], [], null, ''],
  ])('%s', (_, results, waits, wait, tooLong) => {
    expect(plan(results, waits, 'any')).toEqual([wait, tooLong])
  })
})

describe('after a wait', () => {
  it('what is left of it counts', () => {
    expect(plan([low(5, { waitedMs: 10 * minute })])).toEqual(['0 for 5', ''])
    expect(plan([low(6, { waitedMs: 10 * minute })])).toEqual([null, '0 in 6'])
  })

  it('a probe is not sent a third time', () => {
    const probe = { model: 'm', cost: null, resetsAt: inMinutes(2), retryAfterMs: null, limitsUrl: null }
    const result = (waitedMs: number) =>
      sampleFailure({ status: 'low', reason: 'insufficient', message: 'x', probe, waitedMs })
    const checks = [planOf('5', { waitMs: 15 * minute, probe: {} as never })]
    expect(planWait({ checks, require: 'all' }, [result(0)], now).wait?.checks).toEqual([0])
    // What is left of `wait` is not what keeps it from waiting.
    expect(planWait({ checks, require: 'all' }, [result(1)], now)).toEqual({ wait: null, tooLong: [] })
  })
})
