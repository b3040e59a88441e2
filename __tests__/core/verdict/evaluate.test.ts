import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parseThreshold } from '../../../src/core/money/amount.ts'
import type { CheckPlan } from '../../../src/core/plan/plan.ts'
import { Failure } from '../../../src/core/provider/failure.ts'
import { amountLeft, type Pool, pool } from '../../../src/core/provider/pool.ts'
import type { Reason } from '../../../src/core/provider/reasons.ts'
import { evaluate } from '../../../src/core/verdict/evaluate.ts'
import { evaluateFailure, evaluateMissingKey } from '../../../src/core/verdict/failed-check.ts'
import type { CheckResult } from '../../../src/core/verdict/report.ts'
import { decimalOf, digitsOf } from '../../support/decimal.ts'
import { amountOf, planOf } from '../../support/plan.ts'

const circumstances = { attempts: 2, durationMs: 34, now: new Date('2026-11-19T15:30:00.456Z') }
const asItIs = (text: string) => text

const payg = (remaining: string, facts: Partial<Pool> = {}) =>
  pool({
    id: 'payg',
    label: 'Pay as you go',
    unit: 'USD',
    remaining: remaining === 'unlimited' ? remaining : decimalOf(remaining),
    ...facts,
  })

function judged(minimum: string, one: Pool, facts: Partial<CheckPlan> = {}, others: readonly Pool[] = []): CheckResult {
  return evaluate(planOf(minimum, facts), { pools: [one, ...others], warnings: [] }, circumstances, asItIs)
}

const warnBelow = (text: string) => ({ warnBelow: parseThreshold(text) })

/** What every result has that nothing more was asked or told of. */
const unasked = {
  name: 'acme',
  provider: 'acme',
  providerName: 'Acme',
  reason: null,
  transient: null,
  hint: null,
  askedPool: null,
  estimatedCost: null,
  parallelJobs: 1,
  shortfall: null,
  warnBelow: null,
  runsLeft: null,
  forecast: null,
  budget: null,
  probe: null,
  warnings: [],
  attempts: 2,
  durationMs: 34,
  checkedAt: '2026-11-19T15:30:00Z',
  topUpUrl: 'https://acme.example/billing',
  retryAt: null,
  waitedMs: 0,
  advice: null,
  adviceUrl: null,
}

describe('one reading', () => {
  it.each<[string, string, Partial<CheckPlan>, string, string | null]>([
    ['5', '5', {}, 'ok', null],
    ['4.99', '5', {}, 'low', '0.01'],
    ['5.01', '5', {}, 'ok', null],
    ['0', '0', {}, 'ok', null],
    ['-0.01', '0', {}, 'low', '0.01'],
    ['-12.5', '5', {}, 'low', '17.5'],
    ['10', '5', warnBelow('10'), 'ok', null],
    ['9.99', '5', warnBelow('10'), 'warn', null],
    ['4', '5', warnBelow('10'), 'low', '1'],
    ['5', '5', warnBelow('5'), 'ok', null],
    ['178.20', '277.47', {}, 'low', '99.27'],
    ['20', '5', { estimatedCost: amountOf('3'), parallelJobs: 5 }, 'ok', null],
    ['19.99', '5', { estimatedCost: amountOf('3'), parallelJobs: 5 }, 'low', '0.01'],
    ['5', '5', { estimatedCost: amountOf('3'), parallelJobs: 0 }, 'ok', null],
    ['8', '5', { estimatedCost: amountOf('3 USD') }, 'ok', null],
    ['5', '5 usd', {}, 'ok', null],
  ])('%s left, %s asked, %j: %s', (left, minimum, facts, status, short) => {
    const result = judged(minimum, payg(left), facts)
    expect([result.status, digitsOf(result.shortfall)]).toEqual([status, short])
    expect(digitsOf(amountLeft(result.pool))).toBe(digitsOf(decimalOf(left)))
    expect(result.policy).toBe(status === 'low' ? 'fail' : null)
  })

  it('low is what on-low says', () => {
    expect(judged('5', payg('1'), { onLow: 'skip' }).policy).toBe('skip')
    expect(judged('5', payg('1'), { onLow: 'warn', onUnknown: 'skip' }).policy).toBe('warn')
  })

  it('unlimited is decided first, whatever was asked', () => {
    const unlimited = payg('unlimited')
    for (const minimum of ['5', '20%', '5 EUR']) {
      expect(judged(minimum, unlimited, { ...warnBelow('50%'), estimatedCost: amountOf('1 EUR') })).toMatchObject({
        status: 'ok',
        policy: null,
        pool: { remaining: 'unlimited' },
        required: null,
        shortfall: null,
        runsLeft: null,
        message: 'acme: payg is unlimited',
      })
    }
  })

  it('a pool that cannot be used has 0 left, and its reported figure stands in the list', () => {
    const result = judged('5', payg('100', { usable: false }))
    expect(result).toMatchObject({ status: 'low', pool: { id: 'payg', usable: false } })
    expect(digitsOf(amountLeft(result.pool))).toBe('0')
    expect(digitsOf(result.pools[0]?.remaining ?? null)).toBe('100')
    expect(result.message).toBe('acme: 0 USD left in payg, which cannot be used now, 5 USD required, short by 5 USD')
    expect(judged('5', payg('unlimited', { usable: false })).status).toBe('low')
  })
})

describe('percentages', () => {
  const limited = (remaining: string, limit: string) => payg(remaining, { limit: decimalOf(limit) })
  it.each([
    ['20%', '10', '50', 'ok', '10'],
    ['20%', '9.99', '50', 'low', '10'],
    ['0%', '0', '50', 'ok', '0'],
    ['150%', '74', '50', 'low', '75'],
  ])('%s of a limit, %s of %s left: %s', (minimum, left, limit, status, resolved) => {
    const result = judged(minimum, limited(left, limit))
    expect([result.status, digitsOf(result.minimum), digitsOf(result.required)]).toEqual([status, resolved, resolved])
  })

  it('the soft limit too', () => {
    const result = judged('1', limited('10', '50'), warnBelow('50%'))
    expect([result.status, digitsOf(result.warnBelow)]).toEqual(['warn', '25'])
  })

  it.each([
    ['0', 'is a percentage, but the limit of payg is 0 USD'],
    ['-5', 'is a percentage, but the limit of payg is -5 USD'],
  ])('of a limit of %s mean nothing', (limit, words) => {
    const result = judged('20%', limited('10', limit))
    expect(result).toMatchObject({ status: 'error', policy: 'fail', hint: 'Write `minimum` as an amount in USD.' })
    expect(result.message).toContain(words)
  })

  it('of no limit are an error that no policy lets pass, and the figures stay', () => {
    const result = judged('20%', payg('10'), { onLow: 'warn', onUnknown: 'warn' })
    expect(result).toMatchObject({
      status: 'error',
      hint: 'Write `minimum` as an amount in USD.',
      reason: null,
      transient: null,
      policy: 'fail',
      pool: { id: 'payg' },
      unit: 'USD',
    })
    expect(digitsOf(amountLeft(result.pool))).toBe('10')
    expect(result.message).toContain('`minimum` is a percentage, but payg has no limit')
    expect([result.required, result.shortfall, result.minimum]).toEqual([null, null, null])
    expect(judged('5', payg('10'), warnBelow('20%')).message).toContain('`warn-below` is a percentage')
  })
})

describe('units', () => {
  it.each<[string, string, Partial<CheckPlan>]>([
    ['minimum', '5 EUR', {}],
    ['warn-below', '5', warnBelow('9 EUR')],
    ['estimated-cost', '5', { estimatedCost: amountOf('1 EUR') }],
    ['max-spend', '5', { maxSpend: amountOf('1 EUR') }],
  ])('%s in another one is an error that names both', (field, minimum, facts) => {
    const result = judged(minimum, payg('10'), facts)
    expect(result).toMatchObject({ status: 'error', policy: 'fail' })
    expect(result.message).toBe(`acme: \`${field}\` is in EUR, but payg is counted in USD; units are never converted`)
    expect(result.hint).toBe(
      `Write \`${field}\` in USD, or choose a pool in EUR.`.replace(', or choose a pool in EUR', ''),
    )
  })
})

describe('runs left', () => {
  it.each<[string, string, string | null, string | null]>([
    ['20', '5', '3', '5'],
    ['19.99', '5', '3', '4'],
    ['5', '5', '3', '0'],
    ['1', '5', '3', '0'],
    ['-3', '0', '3', '0'],
    ['20', '5', '0', null],
    ['20', '5', null, null],
  ])('%s left, %s must stay, %s each: %s', (left, minimum, cost, runs) => {
    const result = judged(minimum, payg(left), { estimatedCost: cost === null ? null : amountOf(cost) })
    expect(digitsOf(result.runsLeft)).toBe(runs)
  })
})

describe('the sentence', () => {
  it.each<[Partial<Pool>, Partial<CheckPlan>, string]>([
    [{}, {}, 'acme: 7 USD left in payg, 5 USD required'],
    [{}, warnBelow('1000'), 'acme: 7 USD left in payg, 5 USD required, below the soft limit of 1,000 USD'],
    [{ boundBy: 'key' }, {}, 'acme: 7 USD left in payg (the key’s own limit), 5 USD required'],
    [{ boundBy: 'month' }, {}, 'acme: 7 USD left in payg (the monthly limit), 5 USD required'],
    [{ boundBy: 'fallback' }, {}, 'acme: 7 USD left in payg (the fallback’s limit), 5 USD required'],
    [{ boundBy: 'cycle' }, {}, 'acme: 7 USD left in payg, 5 USD required'],
    [{ boundBy: 'budget' }, {}, 'acme: 7 USD left in payg, 5 USD required'],
    [{ id: 'key:k1', label: 'Production' }, {}, 'acme: 7 USD left in key:k1 (Production), 5 USD required'],
    [{ id: 'key:Production', label: 'Production' }, {}, 'acme: 7 USD left in key:Production, 5 USD required'],
    [{ id: 'key:k1', label: '' }, {}, 'acme: 7 USD left in key:k1, 5 USD required'],
    [{ id: 'budget', label: 'Budget' }, {}, 'acme: 7 USD left in budget, 5 USD required'],
    [{}, { name: 'mine' }, 'mine: 7 USD left in payg, 5 USD required'],
    [{ remaining: decimalOf('1') }, {}, 'acme: 1 USD left in payg, 5 USD required, short by 4 USD'],
  ])('%j %j: %s', (one, facts, message) => {
    expect(judged('5', payg('7', one), facts).message).toBe(message)
  })
})

describe('what a result carries', () => {
  it('nothing but what was asked, and what a plain pool tells', () => {
    const { pools, pool, minimum, required, ...rest } = judged('5', payg('7'))
    expect([minimum, required].map(digitsOf)).toEqual(['5', '5'])
    expect(pools).toEqual([pool])
    expect(pools).toEqual([
      {
        id: 'payg',
        label: 'Pay as you go',
        unit: 'USD',
        remaining: decimalOf('7'),
        boundBy: 'account',
        covers: 'account',
        used: null,
        total: null,
        limit: null,
        usable: true,
        stepsInFor: null,
        startsAt: null,
        resetsAt: null,
        expiresAt: null,
        lowerBound: false,
        upperBound: false,
        reportedLate: false,
      },
    ])
    expect(rest).toEqual({
      ...unasked,
      status: 'ok',
      policy: null,
      message: 'acme: 7 USD left in payg, 5 USD required',
      unit: 'USD',
    })
  })

  it('facts of the pool and of the reading', () => {
    const facts = {
      boundBy: 'cycle',
      resetsAt: '2026-12-01T00:00:00Z',
      expiresAt: '2027-01-01',
      lowerBound: true,
      upperBound: true,
    } as const
    const result = judged('5', payg('7', facts), { parallelJobs: 3, estimatedCost: amountOf('0.5') })
    expect(result).toMatchObject({
      name: 'acme',
      provider: 'acme',
      providerName: 'Acme',
      pool: facts,
      attempts: 2,
      durationMs: 34,
      checkedAt: '2026-11-19T15:30:00Z',
      topUpUrl: 'https://acme.example/billing',
      advice: null,
      adviceUrl: null,
      parallelJobs: 3,
      reason: null,
      transient: null,
      hint: null,
      budget: null,
    })
    expect([digitsOf(result.estimatedCost), digitsOf(result.required)]).toEqual(['0.5', '6.5'])
  })

  it('a budget, in the vendor’s unit unless it has its own', () => {
    const budget = { value: decimalOf('200'), unit: null, period: 'month' } as const
    const one = payg('7', { id: 'budget' })
    const provider = { ...planOf('5').provider, budget: { periods: ['month'], unit: 'CNY' } } as const
    expect(judged('5', one, { budget, provider }).budget).toMatchObject({
      unit: 'CNY',
      period: 'month',
      startsAt: '2026-11-01T00:00:00Z',
    })
    expect(judged('5', one, { budget: { ...budget, unit: 'EUR' }, provider }).budget).toMatchObject({ unit: 'EUR' })
  })

  it('at most 100 pools, the deciding one always, cleaned', () => {
    const others = Array.from({ length: 150 }, (_, at) => payg('1', { id: `key:${at}`, label: `x${at}` }))
    const clean = (text: string) => text.toUpperCase()
    const reading = { pools: [...others, payg('7')], warnings: ['careful'] }
    const result = evaluate(planOf('5', { pool: 'payg' }), reading, circumstances, clean)
    expect(result.pools).toHaveLength(100)
    expect(result.pools.at(-1)).toMatchObject({ id: 'PAYG', label: 'PAY AS YOU GO' })
    expect(result.pools[98]).toMatchObject({ id: 'KEY:98', label: 'X98' })
    expect(result).toMatchObject({ pool: { id: 'PAYG' }, warnings: ['CAREFUL'] })
    const first = evaluate(planOf('5', { pool: 'key:3' }), reading, circumstances, asItIs)
    expect(first.pools.map(({ id }) => id)).toEqual(others.slice(0, 100).map(({ id }) => id))
  })
})

describe('failures', () => {
  it.each<[Reason, string, string | null, boolean | null]>([
    ['network', 'unknown', 'skip', true],
    ['timeout', 'unknown', 'skip', true],
    ['rate-limited', 'unknown', 'skip', true],
    ['server-error', 'unknown', 'skip', true],
    ['maintenance', 'unknown', 'skip', true],
    ['not-json', 'unknown', 'skip', true],
    ['unexpected-body', 'unknown', 'skip', false],
    ['unexpected-status', 'unknown', 'skip', false],
    ['redirect', 'unknown', 'skip', false],
    ['too-large', 'unknown', 'skip', false],
    ['waf-block', 'unknown', 'skip', false],
    ['no-such-pool', 'unknown', 'skip', false],
    ['unauthorized', 'denied', 'fail', false],
    ['forbidden', 'denied', 'fail', false],
    ['insufficient', 'low', 'warn', null],
  ])('%s: %s, %s', (reason, status, policy, transient) => {
    const plan = planOf('5', { onUnknown: 'skip', onLow: 'warn' })
    const result = evaluateFailure(plan, Failure.because(reason, 'it happened'), circumstances, asItIs)
    expect(result).toMatchObject({
      status,
      policy,
      reason,
      transient,
      pool: null,
      unit: null,
      pools: [],
      attempts: 2,
    })
    expect(result.message).toBe(`acme: it happened${transient === false ? '; retrying won’t help' : ''}`)
  })

  it('of the configuration fail under every policy', () => {
    const plan = planOf('5', { onUnknown: 'warn', onLow: 'warn', onMissingKey: 'warn' })
    const failure = Failure.configuration('cannot be', 'Mend it.')
    expect(evaluateFailure(plan, failure, circumstances, asItIs)).toMatchObject({
      status: 'error',
      policy: 'fail',
      transient: null,
      message: 'acme: cannot be',
      hint: 'Mend it.',
    })
  })

  it('show what the provider said, cleaned, and nothing where it said nothing', () => {
    const clean = (text: string) => text.replace('secret', '***')
    const said = Failure.because('forbidden', 'no secret', { said: 'your secret' })
    expect(evaluateFailure(planOf('5'), said, circumstances, clean).message).toBe(
      'acme: no ***: “your ***”; retrying won’t help',
    )
    const empty = Failure.because('network', 'broke', { said: 'x' })
    expect(evaluateFailure(planOf('5'), empty, circumstances, (text) => text.replace('x', '')).message).toBe(
      'acme: broke',
    )
  })

  it.each<[Reason, string | null]>([
    ['unauthorized', 'Check the key in `api-key` or ACME_API_KEY: is it whole, current, and Acme’s own?'],
    [
      'unexpected-body',
      'Is https://api.acme.example really Acme? If it is, its contract may have changed: please report it.',
    ],
    [
      'unexpected-status',
      'Is https://api.acme.example really Acme? If it is, its contract may have changed: please report it.',
    ],
    [
      'forbidden',
      'This key lacks a right, or its plan a feature: use a key that may read it in `api-key` or ACME_API_KEY.',
    ],
    ['rate-limited', 'Try again later, or with fewer runs at once.'],
    ['server-error', 'Try again later.'],
    ['maintenance', 'Try again later.'],
    ['network', null],
    ['insufficient', null],
  ])('%s says what to do, unless it says so itself', (reason, hint) => {
    expect(evaluateFailure(planOf('5'), Failure.because(reason, 'x'), circumstances, asItIs).hint).toBe(hint)
    const own = Failure.because(reason, 'x', { hint: 'Do this.' })
    expect(evaluateFailure(planOf('5'), own, circumstances, asItIs).hint).toBe('Do this.')
  })

  it('know nothing of the balance, not even that it is limited', () => {
    const failure = Failure.because('network', 'x')
    const { minimum, required, ...rest } = evaluateFailure(planOf('5'), failure, circumstances, asItIs)
    expect([minimum, required].map(digitsOf)).toEqual(['5', '5'])
    expect(rest).toEqual({
      ...unasked,
      status: 'unknown',
      policy: 'fail',
      reason: 'network',
      transient: true,
      message: 'acme: x',
      pool: null,
      unit: null,
      pools: [],
    })
  })

  it.each<[string, Partial<CheckPlan>, string | null, string | null]>([
    ['5 USD', {}, '5', 'USD'],
    ['5', { estimatedCost: amountOf('2 USD'), parallelJobs: 3 }, '11', 'USD'],
    ['5 USD', { estimatedCost: amountOf('2 usd'), parallelJobs: 3 }, '11', 'USD'],
    ['5 USD', { estimatedCost: amountOf('2 EUR') }, null, 'USD'],
    ['20%', { estimatedCost: amountOf('2 USD') }, null, 'USD'],
    ['20%', {}, null, null],
  ])('tell what is required as far as it is known: %s, %j', (minimum, facts, required, unit) => {
    const result = evaluateFailure(planOf(minimum, facts), Failure.because('network', 'x'), circumstances, asItIs)
    expect([digitsOf(result.required), result.unit]).toEqual([required, unit])
  })

  it('are of the reading: a defect of ours is not told as one', () => {
    let calls = 0
    const brokenOnce = (text: string): string => {
      calls += 1
      if (calls === 1) throw new RangeError('a defect')
      return text
    }
    const reading = { pools: [payg('7')], warnings: [] }
    expect(() => evaluate(planOf('5'), reading, circumstances, brokenOnce)).toThrow(RangeError)
  })

  it('keep what was asked: the pool, and amounts that need no answer', () => {
    const plan = planOf('5', { pool: 'quota', ...warnBelow('20%'), estimatedCost: amountOf('2') })
    const result = evaluateFailure(plan, Failure.because('network', 'x'), circumstances, asItIs)
    expect([result.askedPool, digitsOf(result.minimum), result.warnBelow, digitsOf(result.estimatedCost)]).toEqual([
      'quota',
      '5',
      null,
      '2',
    ])
    const soft = planOf('5', warnBelow('9.5 USD'))
    expect(digitsOf(evaluateFailure(soft, Failure.because('network', 'x'), circumstances, asItIs).warnBelow)).toBe(
      '9.5',
    )
    expect(evaluateFailure(planOf('20%'), Failure.because('network', 'x'), circumstances, asItIs).minimum).toBeNull()
    const budget = { value: decimalOf('200'), unit: null, period: 'week' } as const
    const spend = evaluateFailure(planOf('5', { budget }), Failure.because('network', 'x'), circumstances, asItIs)
    expect(spend).toMatchObject({ askedPool: 'budget', budget: { unit: '', startsAt: '2026-11-16T00:00:00Z' } })
  })
})

describe('a missing key', () => {
  it('is told with where it was looked for', () => {
    expect(evaluateMissingKey(planOf('5', { key: null }), circumstances)).toMatchObject({
      status: 'no-key',
      policy: 'fail',
      reason: null,
      transient: null,
      message: 'acme: no key was given (`api-key` and ACME_API_KEY are empty)',
      hint: 'Set `api-key`.',
    })
  })

  it('names one that was found and cannot serve first', () => {
    const plan = planOf('5', { key: null, keyNote: 'ACME_USER_KEY is set, but it reads nothing.' })
    expect(evaluateMissingKey(plan, circumstances).hint).toMatch(/^ACME_USER_KEY is set, but it reads nothing\. Set /)
  })

  it('where there can be none: why', () => {
    const plan = planOf('5', { key: null, onMissingKey: 'skip', missingKeyReason: 'a fork has no secrets' })
    expect(evaluateMissingKey(plan, circumstances)).toMatchObject({
      policy: 'skip',
      message: 'acme: no key was given (`api-key` and ACME_API_KEY are empty): a fork has no secrets',
      hint: 'Run the job where its secrets are, or set `on-missing-key`.',
    })
  })
})

describe('every judgement', () => {
  const digits = fc.tuple(fc.integer({ min: -1000, max: 1000 }), fc.nat(99)).map(([whole, part]) => `${whole}.${part}`)
  it('is ok exactly when nothing is short, and adds up to the cent', () => {
    fc.assert(
      fc.property(digits, fc.nat(500), fc.nat(50), fc.nat(9), (left, minimum, cost, jobs) => {
        const result = judged(`${minimum}`, payg(left), { estimatedCost: amountOf(`${cost}`), parallelJobs: jobs })
        const required = decimalOf(`${minimum + cost * jobs}`)
        const enough = decimalOf(left).gte(required)
        expect(result.status).toBe(enough ? 'ok' : 'low')
        expect(digitsOf(result.shortfall)).toBe(enough ? null : digitsOf(required.minus(decimalOf(left))))
      }),
    )
  })
})
