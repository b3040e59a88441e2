import { type Decimal, isPercentage, sameUnit } from '../money/amount.ts'
import { formatInstant } from '../money/instant.ts'
import { budgetStart } from '../plan/budget.ts'
import type { Policy } from '../plan/choices.ts'
import { type CheckPlan, canSpend } from '../plan/plan.ts'
import type { Failure } from '../provider/failure.ts'
import { namedHosts } from '../provider/named-hosts.ts'
import { plainWords } from '../text/plain-words.ts'
import type { CheckResult, Status } from './report.ts'

/** How a check's reading went, apart from what it says. */
export interface Circumstances {
  readonly attempts: number
  readonly durationMs: number
  readonly now: Date
}

/**
 * Turns the text of others into what may be shown.
 * @param max characters of the result; without it as many as are ever shown.
 */
export type Clean = (text: string, max?: number) => string

/** Of a vendor's own sentence the words alone are shown, and so it is cut when that is done. */
const maxSaidCharacters = 4096

/** A vendor's own sentence: its plain words, without keys. */
function cleanSaid(said: string, check: CheckPlan, clean: Clean): string {
  const words = plainWords(clean(said, maxSaidCharacters), namedHosts(check.provider, check.origin))
  // What a hidden word had kept apart may be the rest of a key.
  return clean(words)
}

/** What is done about a status: nothing for the good ones, `fail` for what no policy lets pass. */
export function policyOf(check: CheckPlan, status: Status): Policy | null {
  if (status === 'ok' || status === 'warn') return null
  if (status === 'low') return check.onLow
  if (status === 'unknown') return check.onUnknown
  return status === 'no-key' ? check.onMissingKey : 'fail'
}

/** As the vendor spells it, where the user means the same. */
function unitOfBudget(given: string | null, own: string): string {
  return given === null || sameUnit(given, own) ? own : given
}

/** The unit that the check's own amounts are in, as far as they name one. */
function askedUnit({ minimum, estimatedCost }: CheckPlan): string | null {
  return (isPercentage(minimum) ? null : minimum.unit) ?? estimatedCost?.unit ?? null
}

/** What must be left, as far as that can be told without a reading: not of a percentage, nor of two units. */
function askedAmount({ minimum, estimatedCost, parallelJobs }: CheckPlan): Decimal | null {
  if (isPercentage(minimum)) return null
  if (estimatedCost === null) return minimum.value
  const [one, other] = [minimum.unit, estimatedCost.unit]
  if (one !== null && other !== null && !sameUnit(one, other)) return null
  return minimum.value.plus(estimatedCost.value.times(parallelJobs))
}

/** A result before anything is known. */
export function unreadResult(
  check: CheckPlan,
  { attempts, durationMs, now }: Circumstances,
): Omit<CheckResult, 'status' | 'policy' | 'message'> {
  const { minimum, warnBelow, estimatedCost, parallelJobs, budget } = check
  return {
    name: check.name,
    provider: check.provider.id,
    providerName: check.provider.name,
    reason: null,
    transient: null,
    hint: null,
    pool: null,
    askedPool: check.probe !== null ? canSpend : budget === null ? check.pool : 'budget',
    unit: askedUnit(check),
    minimum: check.probe !== null || isPercentage(minimum) ? null : minimum.value,
    estimatedCost: estimatedCost?.value ?? null,
    parallelJobs,
    required: check.probe === null ? askedAmount(check) : null,
    shortfall: null,
    warnBelow: warnBelow === null || isPercentage(warnBelow) ? null : warnBelow.value,
    runsLeft: null,
    forecast: null,
    budget:
      budget === null
        ? null
        : {
            amount: budget.value,
            unit: unitOfBudget(budget.unit, check.provider.budget?.unit ?? ''),
            period: budget.period,
            startsAt: formatInstant(budgetStart(budget, now)),
          },
    probe: null,
    pools: [],
    warnings: check.notes,
    attempts,
    durationMs,
    retryAt: null,
    waitedMs: 0,
    checkedAt: `${now.toISOString().slice(0, 19)}Z`,
    topUpUrl: check.provider.topUp,
    advice: null,
    adviceUrl: null,
  }
}

/** A check whose balance could not be read, or was refused. */
export function evaluateFailure(
  check: CheckPlan,
  failure: Failure,
  circumstances: Circumstances,
  clean: Clean,
): CheckResult {
  const { status, reason, said } = failure
  const told = said === null ? '' : cleanSaid(said, check, clean)
  const lasting = (status === 'unknown' || status === 'denied') && !failure.transient
  return {
    ...unreadResult(check, circumstances),
    status,
    policy: policyOf(check, status),
    reason,
    transient: status === 'unknown' || status === 'denied' ? failure.transient : null,
    message: `${check.name}: ${clean(failure.message)}${told === '' ? '' : `: “${told}”`}${lasting ? '; retrying won’t help' : ''}`,
    hint: failure.hint ?? hintOf(check, failure),
    retryAt: retryTime(failure, circumstances),
  }
}

/** From when it failed, as the vendor asked to wait. */
function retryTime({ retryAfterMs }: Failure, { now, durationMs }: Circumstances): string | null {
  return retryAfterMs === null ? null : formatInstant(new Date(now.getTime() + durationMs + retryAfterMs))
}

function hintOf(check: CheckPlan, { status, reason }: Failure): string | null {
  const isDeclared = check.provider.declared !== undefined
  if (status === 'denied' && check.key === '')
    return `No key was sent: ${isDeclared ? 'say in `auth` how this endpoint wants one' : `give one in ${check.provider.keyVariable}`}.`
  if (status === 'denied' && isDeclared)
    return `Check ${check.keySource} and \`auth\`: is the key whole and current, and sent as this endpoint wants it?`
  if (reason === 'forbidden')
    return `This key lacks a right, or its plan a feature: use a key that may read it in ${check.keySource}.`
  if (status === 'denied')
    return `Check the key in ${check.keySource}: is it whole, current, and ${check.provider.name}’s own?`
  if (reason === 'unexpected-body' || reason === 'unexpected-status') {
    if (isDeclared)
      return 'Compare what this check declares (`url`, `method`, the pointers) with what the endpoint answers.'
    return `Is ${check.origin} really ${check.provider.name}? If it is, its contract may have changed: please report it.`
  }
  if (reason === 'rate-limited') return 'Try again later, or with fewer runs at once.'
  return reason === 'server-error' || reason === 'maintenance' ? 'Try again later.' : null
}

/** A check without a key. */
export function evaluateMissingKey(check: CheckPlan, circumstances: Circumstances): CheckResult {
  const policy = policyOf(check, 'no-key')
  const why = check.missingKeyReason === null ? '' : `: ${check.missingKeyReason}`
  return {
    ...unreadResult(check, circumstances),
    status: 'no-key',
    policy,
    message: `${check.name}: no key was given (${check.keySource.replace(' or ', ' and ')} ${check.keySource.includes(' or ') ? 'are' : 'is'} empty)${why}`,
    hint:
      check.missingKeyReason === null
        ? [check.keyNote, check.keyAdvice].filter((sentence) => sentence !== undefined).join(' ')
        : 'Run the job where its secrets are, or set `on-missing-key`.',
  }
}
