import { type CheckResult, type Outcome, statuses, type Verdict } from './report.ts'

function isGood({ status }: CheckResult): boolean {
  return status === 'ok' || status === 'warn'
}

/** What one check does to the run. */
function outcomeOf({ status, policy }: CheckResult): Outcome {
  if (status === 'ok') return 'pass'
  return status === 'warn' ? 'warn' : (policy ?? 'fail')
}

interface Decision extends Pick<Verdict, 'outcome' | 'status'> {
  /** Of the check that decided; null without any. */
  readonly index: number | null
}

/** The gravest outcome there is, and the check that decided it. Without any check: a failure. */
function gravest(results: readonly CheckResult[], order: readonly Outcome[]): Decision {
  const outcome = order.find((candidate) => results.some((result) => outcomeOf(result) === candidate)) ?? 'fail'
  const among = results.flatMap((result, index) =>
    outcomeOf(result) === outcome ? [{ status: result.status, index }] : [],
  )
  const [first] = among.toSorted((one, other) => statuses.indexOf(one.status) - statuses.indexOf(other.status))
  return { outcome, index: first?.index ?? null, status: first?.status ?? 'error' }
}

/** With `require: any` and a good check, what is wrong elsewhere is a warning. */
function eased(results: readonly CheckResult[], good: CheckResult): Decision {
  const outcome = good.status === 'warn' || !results.every(isGood) ? 'warn' : 'pass'
  return { outcome, index: results.indexOf(good), status: good.status }
}

/**
 * The one verdict of a run. No results at all is a failure, never a pass.
 * @param require `all`: every check must let the run go on; `any`: one that is `ok` or `warn` is enough.
 */
export function decide(results: readonly CheckResult[], require: 'all' | 'any'): Verdict {
  const good = results.find(isGood)
  const wrong = results.some(({ status }) => status === 'error')
  // Nothing passes where one good check would have been enough, and there is none.
  const order: readonly Outcome[] = require === 'all' ? ['fail', 'skip', 'warn', 'pass'] : ['fail', 'warn', 'skip']
  const { outcome, index, status } =
    require === 'any' && good !== undefined && !wrong ? eased(results, good) : gravest(results, order)
  const shouldRun = outcome === 'pass' || outcome === 'warn'
  const byPolicy = shouldRun ? results.find(({ policy }) => policy === 'warn') : undefined
  return {
    outcome,
    shouldRun,
    status,
    decidedBy: index,
    firstOk: (good ?? byPolicy)?.name ?? null,
    okChecks: results.filter(isGood).map(({ name }) => name),
    problemChecks: results.filter((result) => !isGood(result)).map(({ name }) => name),
  }
}
