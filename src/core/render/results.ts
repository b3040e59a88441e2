import Big from 'big.js'
import { stringify } from 'lossless-json'
import { type Decimal, formatDecimal } from '../money/amount.ts'
import { amountLeft, isUnlimited, type Pool } from '../provider/pool.ts'
import { cleanLine, commandMarks } from '../text/plain-text.ts'
import { deciderOf } from '../verdict/consequence.ts'
import type { CheckResult, Report } from '../verdict/report.ts'

const mostPools = 100
const mostNameCharacters = 300
const mostSentenceCharacters = 2_000

const name = (text: string): string => cleanLine(text, mostNameCharacters)
const sentence = (text: string): string => cleanLine(text, mostSentenceCharacters)

/** JSON with every digit of every amount, and nothing in it that a CI system takes for a command. */
export function renderExactJson(value: unknown, indent?: number): string {
  const exact = {
    test: (candidate: unknown) => candidate instanceof Big,
    stringify: (amount: unknown) => formatDecimal(amount as Decimal),
  }
  return (stringify(value, undefined, indent, [exact]) ?? 'null').replace(commandMarks, '#\\u0023')
}

function poolItem(pool: Pool): Record<string, unknown> {
  return {
    id: name(pool.id),
    label: name(pool.label),
    remaining: pool.remaining === 'unlimited' ? null : pool.remaining,
    unlimited: pool.remaining === 'unlimited',
    unit: pool.unit,
    covers: pool.covers,
    used: pool.used,
    total: pool.total,
    limit: pool.limit,
    usable: pool.usable,
    resets_at: pool.resetsAt,
    expires_at: pool.expiresAt,
  }
}

/** At most 100, the deciding one always. */
function shownPools({ pools, pool }: CheckResult): readonly Pool[] {
  const first = pools.slice(0, mostPools)
  const deciding = pools.find(({ id }) => id === pool?.id)
  return deciding === undefined || first.includes(deciding) ? first : [...first.slice(0, -1), deciding]
}

function resultItem(result: CheckResult): Record<string, unknown> {
  const { budget, pool } = result
  const id = pool?.id ?? result.askedPool
  return {
    name: name(result.name),
    provider: result.provider,
    status: result.status,
    policy: result.policy,
    reason: result.reason,
    transient: result.transient,
    message: sentence(result.message),
    pool: id === null ? null : name(id),
    remaining: amountLeft(pool),
    unlimited: isUnlimited(pool),
    unit: result.unit,
    bound_by: pool?.boundBy ?? null,
    covers: pool?.covers ?? null,
    minimum: result.minimum,
    estimated_cost: result.estimatedCost,
    parallel_jobs: result.parallelJobs,
    required: result.required,
    shortfall: result.shortfall,
    warn_below: result.warnBelow,
    runs_left: result.runsLeft,
    resets_at: pool?.resetsAt ?? null,
    expires_at: pool?.expiresAt ?? null,
    lower_bound: pool?.lowerBound ?? false,
    upper_bound: pool?.upperBound ?? false,
    budget:
      budget === null
        ? null
        : { amount: budget.amount, unit: budget.unit, period: budget.period, starts_at: budget.startsAt },
    pools: shownPools(result).map(poolItem),
    warnings: result.warnings.map(sentence),
    attempts: result.attempts,
    duration_ms: result.durationMs,
    checked_at: result.checkedAt,
    top_up_url: result.topUpUrl,
  }
}

/** The outputs by name, typed: null is not known, amounts are exact. */
function outputValues(report: Report): Record<string, unknown> {
  const { verdict, results } = report
  const decider = deciderOf(report)
  return {
    'should-run': verdict.shouldRun,
    status: verdict.status,
    'decided-by': decider === undefined ? null : name(decider.name),
    remaining: amountLeft(decider?.pool ?? null),
    unit: decider?.unit ?? null,
    required: decider?.required ?? null,
    shortfall: decider?.shortfall ?? null,
    'first-ok': verdict.firstOk === null ? null : name(verdict.firstOk),
    'ok-checks': verdict.okChecks.map(name),
    'problem-checks': verdict.problemChecks.map(name),
    'runs-left': decider?.runsLeft ?? null,
    results: results.map(resultItem),
  }
}

function outputText(value: unknown): string {
  if (value === null) return ''
  return typeof value === 'object' ? renderExactJson(value) : String(value)
}

/** The action's outputs: amounts as plain digits, lists as JSON, what is not known empty. */
export function renderOutputs(report: Report): Record<string, string> {
  return Object.fromEntries(Object.entries(outputValues(report)).map(([key, value]) => [key, outputText(value)]))
}

/** What the outputs say until a run has come to its verdict, and for ever when it does not. */
export function pessimisticOutputs(): Record<string, string> {
  return {
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
    results: '[]',
  }
}

/** The command line's one JSON object: the outputs by name, `should-run` a boolean, amounts numbers, unknown null. */
export function renderJson(report: Report): string {
  return renderExactJson(outputValues(report), 2)
}
