import Big from 'big.js'
import { stringify } from 'lossless-json'
import type { Explanation } from '../explain/explanation.ts'
import { forecastItem } from '../memory/forecast.ts'
import { type Decimal, formatDecimal } from '../money/amount.ts'
import { amountLeft, isUnlimited, type Pool } from '../provider/pool.ts'
import { cleanLine, commandMarks, maxFieldNameCharacters, maxFieldSentenceCharacters } from '../text/plain-text.ts'
import { deciderOf } from '../verdict/consequence.ts'
import { type CheckResult, type Report, resetOf } from '../verdict/report.ts'
import { reportConfigurationErrors } from '../verdict/report-errors.ts'
import { adviceOn } from './advice.ts'
import { configurationErrorText } from './log.ts'
import { renderMessage } from './message.ts'

const maxPools = 100

const name = (text: string): string => cleanLine(text, maxFieldNameCharacters)
const sentence = (text: string): string => cleanLine(text, maxFieldSentenceCharacters)

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
  const first = pools.slice(0, maxPools)
  const deciding = pools.find(({ id }) => id === pool?.id)
  return deciding === undefined || first.includes(deciding) ? first : [...first.slice(0, -1), deciding]
}

function resultItem(result: CheckResult): Record<string, unknown> {
  const { budget, pool } = result
  const id = pool?.id ?? result.askedPool
  const advice = adviceOn(result)
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
    forecast: forecastItem(result.forecast),
    resets_at: resetOf(result),
    expires_at: pool?.expiresAt ?? null,
    lower_bound: pool?.lowerBound ?? false,
    upper_bound: pool?.upperBound ?? false,
    budget:
      budget === null
        ? null
        : { amount: budget.amount, unit: budget.unit, period: budget.period, starts_at: budget.startsAt },
    probe:
      result.probe === null
        ? null
        : { model: result.probe.model === null ? null : name(result.probe.model), cost: result.probe.cost },
    pools: shownPools(result).map(poolItem),
    warnings: result.warnings.map(sentence),
    attempts: result.attempts,
    duration_ms: result.durationMs,
    waited_s: Math.round(result.waitedMs / 1000),
    checked_at: result.checkedAt,
    top_up_url: result.topUpUrl,
    advice: advice.text === null ? null : sentence(advice.text),
    advice_url: advice.url,
  }
}

type Output = (report: Report, decider: CheckResult | undefined, explanation: Explanation | null) => unknown

/** Every output by its name: what a report has for it, null when not known, amounts exact. */
const outputs: Readonly<Record<string, Output>> = {
  'should-run': ({ verdict }) => verdict.shouldRun,
  status: ({ verdict }) => verdict.status,
  'decided-by': (_, decider) => (decider === undefined ? null : name(decider.name)),
  remaining: (_, decider) => amountLeft(decider?.pool ?? null),
  unit: (_, decider) => decider?.unit ?? null,
  required: (_, decider) => decider?.required ?? null,
  shortfall: (_, decider) => decider?.shortfall ?? null,
  'first-ok': ({ verdict }) => (verdict.firstOk === null ? null : name(verdict.firstOk)),
  'ok-checks': ({ verdict }) => verdict.okChecks.map(name),
  'problem-checks': ({ verdict }) => verdict.problemChecks.map(name),
  'runs-left': (_, decider) => decider?.runsLeft ?? null,
  'days-left': (_, decider) => decider?.forecast?.daysLeft ?? null,
  message: (report) => renderMessage(report),
  // What is undecided must not look like a cause to whoever compares this word alone.
  cause: (_, __, explanation) => (explanation?.sure === 'undecided' ? 'undecided' : (explanation?.cause ?? null)),
  explanation: (_, __, explanation) => explanation,
  results: ({ results }) => results.map(resultItem),
}

function outputValues(report: Report, explanation: Explanation | null): Record<string, unknown> {
  const decider = deciderOf(report)
  return Object.fromEntries(
    Object.entries(outputs).map(([output, tell]) => [output, tell(report, decider, explanation)]),
  )
}

function outputText(value: unknown): string {
  if (value === null) return ''
  return typeof value === 'object' ? renderExactJson(value) : String(value)
}

/**
 * The action's outputs: amounts as plain digits, lists as JSON, what is not known empty.
 * @param explanation of the command's output, when a command has failed.
 */
export function renderOutputs(report: Report, explanation: Explanation | null = null): Record<string, string> {
  const values = Object.entries(outputValues(report, explanation))
  return Object.fromEntries(values.map(([key, value]) => [key, outputText(value)]))
}

/** What the outputs say until a run has come to its verdict, and for ever when it does not: those of an empty run. */
export function pessimisticOutputs(): Record<string, string> {
  return renderOutputs(reportConfigurationErrors([], 'always', new Date(0)))
}

/**
 * The command line's one JSON object: the outputs by name, `should-run` a boolean, amounts numbers, unknown null; and
 * `errors`, a sentence for each thing that is wrong with the configuration.
 */
export function renderJson(report: Report): string {
  return renderExplainedJson(report, null)
}

/** The same, when the command of `run` has failed. */
export function renderExplainedJson(report: Report, explanation: Explanation | null): string {
  const errors = report.configurationErrors.map((error) => sentence(configurationErrorText(error)))
  return renderExactJson({ ...outputValues(report, explanation), errors }, 2)
}
