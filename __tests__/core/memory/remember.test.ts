import { describe, expect, it } from '@jest/globals'
import type { HistoryReading, ReadingOutcome, RunContext } from '../../../src/core/memory/reading.ts'
import { remember } from '../../../src/core/memory/remember.ts'
import type { CheckPlan, Plan } from '../../../src/core/plan/plan.ts'
import { parseTimeSpan } from '../../../src/core/plan/time-span.ts'
import { pool } from '../../../src/core/provider/pool.ts'
import type { CheckResult } from '../../../src/core/verdict/report.ts'
import { decimalOf, digitsOf } from '../../support/decimal.ts'
import { planOf } from '../../support/plan.ts'
import { sampleFailure, sampleResult } from '../../support/sample-report.ts'

const now = new Date('2026-11-21T10:00:00Z')
const context: RunContext = {
  ...{ repository: 'acme/widgets', workflow: 'evaluate', job: 'gate' },
  ...{ runId: '7', runAttempt: '1', event: 'push', ref: 'refs/heads/main', sha: 'd710e37' },
}
const daysAgo = (days: number) => `${new Date(now.getTime() - days * 86_400_000).toISOString().slice(0, 19)}Z`

/** What a gate saw some days ago. */
const seen = (days: number, remaining: string | null, given: Partial<HistoryReading> = {}): HistoryReading => ({
  at: daysAgo(days),
  context,
  outcome: 'go',
  checks: [
    {
      ...{
        name: 'apertis',
        provider: 'apertis',
        pool: 'payg',
        unit: 'USD',
        covers: 'account',
        status: 'ok',
        policy: null,
      },
      ...{ remaining: remaining === null ? null : decimalOf(remaining), limit: null, used: null, required: null },
      resetsAt: null,
    },
  ],
  ...given,
})
const falling = [seen(4, '62.5'), seen(2, '52.5')]

const span = (text: string) => parseTimeSpan(text) ?? Promise.reject(new Error(text))
const plan = (check: Partial<CheckPlan> = {}, run: Partial<Plan> = {}) =>
  ({ checks: [planOf('5', { name: 'apertis', ...check })], require: 'all', skipAtMost: null, ...run }) as const
const lasting = (text: string) => plan({ lasts: parseTimeSpan(text) })
const run = (result: CheckResult, asked = plan(), history: readonly HistoryReading[] = falling) =>
  remember([result], asked, { history, context }, now)

describe('a forecast', () => {
  it('goes by the figures of the same check, provider, pool and unit, and this run’s own', () => {
    const others = [
      seen(5, '1000', { checks: seen(5, '1000').checks.map((check) => ({ ...check, name: 'other' })) }),
      seen(5, '1000', { checks: seen(5, '1000').checks.map((check) => ({ ...check, provider: 'other' })) }),
      seen(5, '1000', { checks: seen(5, '1000').checks.map((check) => ({ ...check, pool: 'fallback' })) }),
      seen(5, '1000', { checks: seen(5, '1000').checks.map((check) => ({ ...check, unit: 'CNY' })) }),
      seen(5, null),
    ]
    const [result] = run(sampleResult(), plan(), [...others, ...falling]).results
    expect(digitsOf(result?.forecast?.perDay ?? null)).toBe('5')
    expect(result?.forecast).toMatchObject({
      runsOutAt: '2026-11-29T22:00:00Z',
      basedOn: { readings: 3, since: daysAgo(4) },
    })
    expect(result?.status).toBe('ok')
  })

  it('is none without enough, without a figure, or of what has no limit', () => {
    expect(run(sampleResult(), plan(), []).results[0]?.forecast).toBeNull()
    expect(run(sampleFailure({ status: 'unknown', message: 'x' })).results[0]?.forecast).toBeNull()
    expect(run(sampleResult({ remaining: 'unlimited' })).results[0]?.forecast).toBeNull()
  })

  it('needs no history where a period and its limit are told', () => {
    const budget = pool({
      ...{ id: 'budget', label: 'Budget', unit: 'USD', remaining: decimalOf('50'), used: decimalOf('150') },
      ...{ limit: decimalOf('200'), startsAt: '2026-11-01T00:00:00Z', resetsAt: '2026-12-01T00:00:00Z' },
    })
    const [result] = run(sampleResult({ pool: budget }), plan(), []).results
    expect(result?.forecast?.basedOn).toEqual({ readings: 1, since: '2026-11-01T00:00:00Z' })
    const [unlimited] = run(sampleResult({ pool: { ...budget, limit: null } }), plan(), []).results
    expect(unlimited?.forecast).toBeNull()
  })
})

describe('lasts', () => {
  it('warns when the credit is forecast to end sooner', () => {
    const { results, verdict } = run(sampleResult(), lasting('9 days'))
    expect(results[0]).toMatchObject({
      status: 'warn',
      policy: null,
      message:
        'apertis: 42.5 USD left in payg, 5 USD required, and it lasts 8.5 days more at this pace, until 2026-11-29 22:00 UTC: less than the 9 days of lasts',
    })
    expect(verdict).toMatchObject({ outcome: 'warn', shouldRun: true, status: 'warn' })
    expect(results[0]?.warnings).toEqual([])
  })

  it.each(['8 days', '8.5 days', '204 hours', '1 hour'])('is quiet when it lasts %s', (text) => {
    expect(run(sampleResult(), lasting(text)).results[0]?.status).toBe('ok')
  })

  it('never does more than warn, and makes nothing better', () => {
    expect(run(sampleResult({ status: 'warn' }), lasting('9 days')).results[0]?.status).toBe('warn')
    for (const status of ['low', 'unknown', 'denied', 'no-key', 'error'] as const) {
      const given = sampleResult({ status })
      expect(run(given, lasting('9 days')).results[0]).toMatchObject({ status, message: given.message })
    }
  })

  it('takes a reset that comes first for no end', () => {
    const reset = '2026-11-22T00:00:00Z'
    const history = falling.map((each) => ({
      ...each,
      checks: each.checks.map((check) => ({ ...check, resetsAt: reset })),
    }))
    const { results } = run(sampleResult({ resetsAt: reset }), lasting('9 days'), history)
    expect(results[0]).toMatchObject({ status: 'ok', forecast: { runsOutAt: null } })
  })

  it('says in a note what is missing to judge it', () => {
    const { results } = run(sampleResult(), lasting('9 days'), [])
    expect(results[0]?.status).toBe('ok')
    expect(results[0]?.warnings).toEqual([
      'lasts (9 days) could not be judged: it takes 3 readings over 24 hours of the last 14 days, and there is 1 reading over 0 hours.',
    ])
    expect(run(sampleFailure({ status: 'unknown', message: 'x' }), lasting('9 days'), []).results[0]?.warnings).toEqual(
      [],
    )
  })
})

describe('skip-at-most', () => {
  const skipping = sampleResult({ status: 'low', policy: 'skip', message: 'apertis: 1 USD left, 5 USD required' })
  const limited = async () => plan({}, { skipAtMost: await span('3 days') })
  const skips = (outcomes: Readonly<Record<number, ReadingOutcome>>, given: Partial<HistoryReading> = {}) =>
    Object.entries(outcomes).map(([days, outcome]) => seen(Number(days), '1', { outcome, ...given }))

  it('fails a gate that has only skipped for so long, and says since when', async () => {
    const { results, verdict, reading } = run(skipping, await limited(), skips({ 3: 'skip', 1: 'skip' }))
    expect(verdict).toMatchObject({ outcome: 'fail', shouldRun: false, status: 'low' })
    expect(results[0]).toMatchObject({
      policy: 'fail',
      message:
        'apertis: 1 USD left, 5 USD required; it has only been skipped since 2026-11-18 10:00 UTC, and skip-at-most is 3 days',
    })
    // For the next gate it is a skip all the same.
    expect(reading).toMatchObject({ outcome: 'skip', checks: [{ policy: 'skip' }] })
  })

  it.each<[string, readonly HistoryReading[]]>([
    ['it is not so long yet', skips({ 2.99: 'skip' })],
    ['it went on meanwhile', skips({ 4: 'skip', 2: 'go', 1: 'skip' })],
    ['it failed meanwhile', skips({ 4: 'skip', 2: 'fail', 1: 'skip' })],
    ['another gate skipped', skips({ 4: 'skip' }, { context: { ...context, job: 'other' } })],
    ['nothing is remembered', []],
  ])('lets it skip when %s', async (_, history) => {
    const { verdict } = run(skipping, await limited(), history)
    expect(verdict.outcome).toBe('skip')
  })

  it('is about skips alone', async () => {
    const history = skips({ 4: 'skip' })
    expect(run(sampleResult(), await limited(), history).verdict.outcome).toBe('pass')
    expect(run(sampleResult({ status: 'low', policy: 'fail' }), await limited(), history).verdict.outcome).toBe('fail')
    expect(run(skipping, plan(), history).verdict.outcome).toBe('skip')
  })
})

describe('what is remembered', () => {
  it('is what each check saw', () => {
    const { reading } = run(sampleResult({ status: 'low', policy: 'warn' }))
    expect(reading).toMatchObject({ at: '2026-11-21T10:00:00Z', context, outcome: 'go' })
    expect(reading.checks).toEqual([
      {
        ...{ name: 'apertis', provider: 'apertis', pool: 'payg', unit: 'USD', covers: 'account', status: 'low' },
        ...{
          policy: 'warn',
          remaining: decimalOf('42.5'),
          limit: null,
          used: decimalOf('7.5'),
          required: decimalOf('5'),
        },
        resetsAt: null,
      },
    ])
  })

  it('of what could not be read has no figure', () => {
    const { reading } = run(sampleFailure({ status: 'unknown', message: 'x' }))
    expect(reading).toMatchObject({ outcome: 'fail', checks: [{ remaining: null, covers: null, unit: null }] })
  })

  it('never turns anything greener', () => {
    const gravity = ['pass', 'warn', 'skip', 'fail']
    const histories = [[], falling, [seen(1, '1e30'), seen(5, '-1')], [seen(9, '0', { outcome: 'skip' })]]
    for (const status of ['ok', 'warn', 'low', 'unknown', 'denied', 'no-key', 'error'] as const) {
      for (const history of histories) {
        const result = sampleResult({ status, ...(status === 'low' ? { policy: 'skip' } : {}) })
        const asked = plan({ lasts: parseTimeSpan('9 days') }, { skipAtMost: parseTimeSpan('1 day') })
        const without = remember([result], { ...asked, skipAtMost: null }, { history: [], context }, now)
        const { verdict } = run(result, asked, history)
        expect(gravity.indexOf(verdict.outcome)).toBeGreaterThanOrEqual(gravity.indexOf(without.verdict.outcome))
      }
    }
  })
})
