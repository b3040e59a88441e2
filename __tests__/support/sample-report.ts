import Big from 'big.js'
import type { ConfigurationError, Policy } from '../../src/core/plan/plan.ts'
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

/** A result of `apertis` with enough money, but for what is given. */
export function sampleResult(facts: Partial<CheckResult> = {}): CheckResult {
  const status = facts.status ?? 'ok'
  const name = facts.name ?? 'apertis'
  const unit = facts.unit === undefined ? 'USD' : facts.unit
  const remaining = facts.remaining === undefined ? new Big('42.5') : facts.remaining
  const id = facts.pool === undefined ? 'payg' : facts.pool
  const payg: Pool = pool({
    id: id ?? 'payg',
    label: 'Pay as you go',
    unit: unit ?? 'USD',
    remaining,
    used: new Big('7.5'),
    total: new Big('50'),
  })
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
    pool: id,
    remaining,
    unlimited: false,
    unit,
    boundBy: 'account',
    minimum: new Big('5'),
    estimatedCost: null,
    parallelJobs: 1,
    required: new Big('5'),
    shortfall: null,
    warnBelow: null,
    runsLeft: null,
    resetsAt: null,
    expiresAt: null,
    lowerBound: false,
    upperBound: false,
    budget: null,
    pools: [payg],
    warnings: [],
    attempts: 1,
    durationMs: 182,
    checkedAt: '2026-11-21T10:00:00Z',
    topUpUrl: 'https://apertis.ai/billing',
    ...facts,
  }
}

/** A result without a reading. */
export function sampleFailure(facts: Partial<CheckResult> & Pick<CheckResult, 'status' | 'message'>): CheckResult {
  return sampleResult({
    pool: null,
    remaining: null,
    unit: null,
    boundBy: null,
    required: null,
    pools: [],
    ...facts,
  })
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
