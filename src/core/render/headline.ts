import { type Decimal, formatThreshold } from '../money/amount.ts'
import { verbFor } from '../money/figure.ts'
import { maxErrors } from '../plan/limits.ts'
import { amountLeft, isUnlimited } from '../provider/pool.ts'
import { reasons } from '../provider/reasons.ts'
import { maxNameCharacters } from '../text/plain-text.ts'
import { consequenceOf, deciderOf, marks } from '../verdict/consequence.ts'
import type { CheckResult, Report } from '../verdict/report.ts'

/** Makes a name from outside fit for where the headline goes. */
export type Show = (text: string, max: number) => string

export interface Headline {
  readonly mark: string
  /** The verdict in one sentence, without its full stop. */
  readonly text: string
  /** What that means for the job, in one sentence. */
  readonly meaning: string
}

/** What one check found, as a clause: `apertis has 0.95 USD left, 5 USD is required`. */
function clauseOf(result: CheckResult, show: Show): string {
  const name = show(result.name, maxNameCharacters)
  const { pool, required, unit, warnBelow } = result
  const remaining = amountLeft(pool)
  const figure = (value: Decimal) => formatThreshold({ value, unit })
  const left = remaining === null ? null : `${name} has ${figure(remaining)} left`
  switch (result.status) {
    case 'ok':
    case 'low':
      if (result.probe !== null && result.status === 'ok') return `${name} was served, so something is left`
      if (isUnlimited(pool)) return `${name} is unlimited`
      if (left === null)
        return result.probe === null
          ? `${name} is out of credit, says its provider`
          : `the key of ${name} cannot spend now, says its provider`
      return required === null ? left : `${left}, ${figure(required)} ${verbFor(required, unit)} required`
    case 'warn':
      return warnBelow === null
        ? `${left ?? name} is getting low`
        : `${left ?? name}, below the soft limit of ${figure(warnBelow)}`
    case 'unknown': {
      const why = result.reason === null ? '' : ` (${reasons[result.reason].clause})`
      return result.probe === null
        ? `the balance of ${name} could not be read${why}`
        : `whether the key of ${name} can spend could not be learnt${why}`
    }
    case 'denied':
      return result.reason === 'forbidden'
        ? `the key of ${name} ${result.probe === null ? 'may not read the balance' : 'is not let through'}`
        : `the key of ${name} was rejected`
    case 'no-key':
      return `there is no key for ${name}`
    case 'error':
      return `the configuration of ${name} is wrong`
  }
}

/** How many of the others have a problem too; with `require: any` the check that decided may have none. */
function moreProblems(report: Report, decider: CheckResult): string {
  const others = report.results.filter((result) => result !== decider && consequenceOf(result, report) !== 'none')
  if (others.length === 0) return ''
  const also = decider.status === 'ok' ? '' : ' too'
  return ` (${others.length} other ${others.length === 1 ? 'check has' : 'checks have'} a problem${also})`
}

/** A probe proves that something is left, and never that it is enough. */
function passText(results: readonly CheckResult[], clause: string): string {
  const probed = results.some(({ probe }) => probe !== null)
  if (results.length > 1)
    return probed ? `All ${results.length} checks passed` : `Enough credit in all ${results.length} checks`
  return probed ? `The key can spend: ${clause}` : `Enough credit: ${clause}`
}

/** The verdict in one sentence that a tired person understands. */
export function headlineOf(report: Report, show: Show): Headline {
  const { verdict, results, configurationErrors } = report
  const decider = deciderOf(report)
  if (decider === undefined) {
    const count = configurationErrors.length > maxErrors ? `more than ${maxErrors}` : configurationErrors.length
    return {
      mark: marks.stops,
      text: `Credit Gate stopped this job: its configuration has ${count === 1 ? 'an error' : `${count} errors`}`,
      meaning: 'The step failed, and `should-run` is `false`. No provider was asked.',
    }
  }
  const clause = clauseOf(decider, show)
  const more = moreProblems(report, decider)
  switch (verdict.outcome) {
    case 'fail':
      return {
        mark: marks.stops,
        text: `Credit Gate stopped this job: ${clause}${more}`,
        meaning: 'The step failed, and `should-run` is `false`.',
      }
    case 'skip':
      return {
        mark: marks.skips,
        text: `Credit Gate skipped this job: ${clause}${more}`,
        meaning: 'The step is green, but `should-run` is `false`: what asks for it does not start.',
      }
    case 'warn':
      return {
        mark: marks.warns,
        text: `The job goes on${decider.status === 'ok' ? ':' : ', but'} ${clause}${more}`,
        meaning: 'The step is green, and `should-run` is `true`.',
      }
    case 'pass':
      return {
        mark: marks.none,
        text: passText(results, clause),
        meaning: 'The step is green, and `should-run` is `true`.',
      }
  }
}
