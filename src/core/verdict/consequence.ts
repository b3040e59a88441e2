import type { CheckResult, Report } from './report.ts'

/** What one check does to the run, all others considered. */
export type Consequence = 'stops' | 'skips' | 'warns' | 'none'

/** The check that decided; undefined when the configuration was wrong before any request. */
export function deciderOf({ verdict, results }: Report): CheckResult | undefined {
  return results.find((_, index) => index === verdict.decidedBy)
}

/** With `require: any` and a good check, even a denied key only warns. */
export function consequenceOf(result: CheckResult, { verdict }: Report): Consequence {
  if (result.status === 'ok') return 'none'
  if (verdict.outcome === 'fail' && result.policy === 'fail') return 'stops'
  return !verdict.shouldRun && result.policy === 'skip' ? 'skips' : 'warns'
}

/** For a table in Markdown and the headline. */
export const marks: Readonly<Record<Consequence, string>> = { stops: '❌', skips: '⏭️', warns: '⚠️', none: '✅' }

const gravity: readonly Consequence[] = ['stops', 'skips', 'warns', 'none']

/** The check that decided, then what needs a look; among equals the order given, which stays alone with `require: any`, where it is a choice. */
export function byGravity(report: Report): readonly CheckResult[] {
  if (report.require === 'any') return report.results
  const decider = deciderOf(report)
  const rank = (result: CheckResult): number =>
    result === decider ? -1 : gravity.indexOf(consequenceOf(result, report))
  return report.results.toSorted((one, other) => rank(one) - rank(other))
}
