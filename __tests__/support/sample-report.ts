import Big from 'big.js'
import type { Policy } from '../../src/core/plan/choices.ts'
import type { ConfigurationError } from '../../src/core/plan/plan.ts'
import { type Pool, pool } from '../../src/core/provider/pool.ts'
import type { CheckResult, Report, Status } from '../../src/core/verdict/report.ts'
import { decide } from '../../src/core/verdict/verdict.ts'

const policies: Readonly<Record<Status, Policy | null>> = {
  ok: null,
  warn: null,
  low: 'fail',
  unknown: 'fail',
  denied: 'fail',
  'no-key': 'fail',
  error: 'fail',
}

/** Of a result: what its pool tells stands beside everything else, as a test says it in one line. */
export type SampleFacts = Partial<Omit<CheckResult, 'pool'>> & {
  /** The pool, or its id alone; null: none was read. */
  readonly pool?: Pool | string | null
  /** Null: none was read. */
  readonly remaining?: Pool['remaining'] | null
} & Partial<
    Pick<
      Pool,
      'boundBy' | 'covers' | 'resetsAt' | 'expiresAt' | 'lowerBound' | 'upperBound' | 'reportedLate' | 'usable'
    >
  >

const payg = pool({
  id: 'payg',
  label: 'Pay as you go',
  unit: 'USD',
  remaining: new Big('42.5'),
  used: new Big('7.5'),
  total: new Big('50'),
})

/** A result of `apertis` with enough money, but for what is given. */
export function sampleResult(facts: SampleFacts = {}): CheckResult {
  const {
    pool: given,
    remaining,
    boundBy,
    covers,
    resetsAt,
    expiresAt,
    lowerBound,
    upperBound,
    reportedLate,
    usable,
    ...rest
  } = facts
  const status = rest.status ?? 'ok'
  const name = rest.name ?? 'apertis'
  const own = {
    remaining: remaining ?? undefined,
    boundBy,
    covers,
    resetsAt,
    expiresAt,
    lowerBound,
    upperBound,
    reportedLate,
    usable,
  }
  const told = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined))
  const base = typeof given === 'object' && given !== null ? given : { ...payg, id: given ?? 'payg' }
  const deciding: Pool = { ...base, unit: rest.unit ?? base.unit, ...told }
  const unread = given === null || remaining === null
  return {
    name,
    provider: 'apertis',
    providerName: 'Apertis',
    status,
    policy: policies[status],
    reason: null,
    transient: null,
    message: `${name}: 42.5 USD left in payg, 5 USD required`,
    hint: null,
    pool: unread ? null : deciding,
    askedPool: unread && typeof given === 'string' ? given : null,
    unit: deciding.unit,
    minimum: new Big('5'),
    estimatedCost: null,
    parallelJobs: 1,
    required: new Big('5'),
    shortfall: null,
    warnBelow: null,
    runsLeft: null,
    forecast: null,
    budget: null,
    probe: null,
    pools: unread ? [] : [deciding],
    warnings: [],
    attempts: 1,
    durationMs: 182,
    checkedAt: '2026-11-21T10:00:00Z',
    retryAt: null,
    waitedMs: 0,
    topUpUrl: 'https://apertis.ai/billing',
    advice: null,
    adviceUrl: null,
    ...rest,
  }
}

/** A result without a reading. */
export function sampleFailure(facts: SampleFacts & Pick<CheckResult, 'status' | 'message'>): CheckResult {
  return sampleResult({ pool: null, unit: null, required: null, ...facts })
}

/** A report on these results, with the verdict that the product itself gives. */
export function sampleReport(results: readonly CheckResult[], facts: Partial<Report> = {}): Report {
  return {
    verdict: decide(results, facts.require ?? 'all'),
    results,
    configurationErrors: [],
    notes: [],
    require: 'all',
    summary: 'always',
    startedAt: '2026-11-21T10:00:00Z',
    endedAt: '2026-11-21T10:00:01Z',
    ...facts,
  }
}

/** A report of a configuration that was wrong before any request. */
export function wrongConfiguration(errors: readonly ConfigurationError[]): Report {
  return sampleReport([], { configurationErrors: errors })
}
