import type { CheckResult, Outcome, Status, Verdict } from './report.ts'

/** From the worst to the best. */
const worst: readonly Status[] = ['error', 'denied', 'low', 'unknown', 'no-key', 'warn', 'ok']

function isGood({ status }: CheckResult): boolean {
  return status === 'ok' || status === 'warn'
}

/** What one check does to the run. */
function outcomeOf({ status, policy }: CheckResult): Outcome {
  if (status === 'ok') return 'pass'
  return status === 'warn' ? 'warn' : (policy ?? 'fail')
}

/** The gravest outcome there is, and the check that decided it. */
function gravest(results: readonly CheckResult[], order: readonly Outcome[]): { outcome: Outcome; index: number } {
  const outcome = order.find((candidate) => results.some((result) => outcomeOf(result) === candidate)) ?? 'fail'
  const among = results.flatMap((result, index) =>
    outcomeOf(result) === outcome ? [{ status: result.status, index }] : [],
  )
  const [first] = among.toSorted((one, other) => worst.indexOf(one.status) - worst.indexOf(other.status))
  return { outcome, index: first?.index ?? 0 }
}

/**
 * The one verdict of a run. No results at all is a failure, never a pass.
 * @param require `all`: every check must let the run go on; `any`: one that is `ok` or `warn` is enough.
 */
export function decide(results: readonly CheckResult[], require: 'all' | 'any'): Verdict {
  const good = results.findIndex(isGood)
  const wrong = results.some(({ status }) => status === 'error')
  const eased = require === 'any' && good >= 0 && !wrong
  const order: readonly Outcome[] =
    require === 'all' ? ['fail', 'skip', 'warn', 'pass'] : ['fail', 'warn', 'skip', 'pass']
  const decided = eased ? { outcome: outcomeOfEased(results, good), index: good } : gravest(results, order)
  const shouldRun = results.length > 0 && (decided.outcome === 'pass' || decided.outcome === 'warn')
  const byPolicy = shouldRun ? results.find(({ policy }) => policy === 'warn') : undefined
  return {
    outcome: results.length > 0 ? decided.outcome : 'fail',
    shouldRun,
    status: results[decided.index]?.status ?? 'error',
    decidedBy: results.length > 0 ? decided.index : null,
    firstOk: (results[good] ?? byPolicy)?.name ?? null,
    okChecks: results.filter(isGood).map(({ name }) => name),
    problemChecks: results.filter((result) => !isGood(result)).map(({ name }) => name),
  }
}

/** With `require: any` and a good check, what is wrong elsewhere is a warning. */
function outcomeOfEased(results: readonly CheckResult[], good: number): Outcome {
  return results[good]?.status === 'warn' || results.some((result) => !isGood(result)) ? 'warn' : 'pass'
}
