import { type Decimal, zero } from '../money/amount.ts'
import { amountLeft, isUnlimited, type Pool } from '../provider/pool.ts'
import type { CheckResult } from '../verdict/report.ts'
import type { FirstReading, FirstReadings } from './first-reading.ts'

/** A check that had been let go on, and now has too little: money may well be why the job failed. */
export interface OutOfCredit extends Pick<FirstReading, 'name' | 'provider' | 'providerName' | 'topUpUrl'> {
  /**
   * `ran-out`: enough before the job, not now. `already`: too little before it too, and let go on. `now`: too little
   * now, and not known before. `unusable`: what is left cannot be spent any more.
   */
  readonly kind: 'ran-out' | 'already' | 'now' | 'unusable'
  /** Is it a limit of a key, and not the account's money? */
  readonly isCap: boolean
  /** Is nothing left at all? Below its minimum a job may still have found credit. */
  readonly empty: boolean
  /** Null when not known. */
  readonly before: Decimal | null
  readonly beforeUnit: string | null
  /** Null when the provider said that the credit is used up, and no figure. */
  readonly now: Decimal | null
  readonly nowUnit: string | null
  readonly minimum: Decimal | null
}

/** Why nothing was said of one check: a clause for the log that begins with its name. */
export interface Innocent extends Pick<FirstReading, 'name' | 'provider'> {
  /** `cap-left`, `budget-left`, `perhaps-left` and `not-told` clear nobody: what was read is not the money itself. */
  readonly why:
    | 'still-there'
    | 'served'
    | 'unlimited'
    | 'not-read'
    | 'budget'
    | 'not-let-go'
    | 'cap-left'
    | 'budget-left'
    | 'perhaps-left'
    | 'not-told'
  readonly now: Decimal | null
  readonly unit: string | null
  /** For `not-read`. */
  readonly reason: string | null
}

export interface Finding {
  /** In the order of the checks; empty when nothing is to be said. */
  readonly out: readonly OutOfCredit[]
  readonly innocent: readonly Innocent[]
}

function isGood({ status }: FirstReading): boolean {
  return status === 'ok' || status === 'warn'
}

/** Is less left than must be? An amount that is not known is not; "insufficient" is, whatever the amount. */
function isTooLittle(remaining: Decimal | null, minimum: Decimal | null): boolean {
  return remaining !== null && (remaining.lte(zero) || (minimum !== null && remaining.lt(minimum)))
}

/** Where the status says more than the reason. */
const whyUnread: Partial<Record<CheckResult['status'], string>> = {
  denied: 'the key was rejected',
  'no-key': 'there was no key any more',
}

/** Why a figure that is high enough is not, or does not prove that money is there. */
function whyLeft(pool: Pool | null): Innocent['why'] {
  if (pool?.boundBy === 'budget' || pool?.covers === 'budget') return 'budget-left'
  if (pool?.covers === 'cap') return 'cap-left'
  return pool?.upperBound ? 'perhaps-left' : 'still-there'
}

function comparePools(first: FirstReading, now: CheckResult): OutOfCredit | Innocent {
  const { name, provider, providerName } = first
  const topUpUrl = now.adviceUrl ?? first.topUpUrl
  const [before, left] = [amountLeft(first.pool), amountLeft(now.pool)]
  const innocent = (why: Innocent['why']): Innocent => ({
    name,
    provider,
    why,
    now: left,
    unit: now.pool?.unit ?? null,
    reason: whyUnread[now.status] ?? now.reason,
  })
  // What a percentage came to at the gate still holds.
  const minimum = now.pool?.unit === first.pool?.unit ? (first.minimum ?? now.minimum) : now.minimum
  const insufficient = now.reason === 'insufficient'
  if (now.reason === 'not-told') return innocent('not-told')
  if (isUnlimited(now.pool)) return innocent('unlimited')
  // A probe tells no figure: served again means that the key could still spend.
  if (now.probe !== null && now.status === 'ok') return innocent('served')
  if (left === null && !insufficient) return innocent('not-read')
  if (!insufficient && !isTooLittle(left, minimum)) return innocent(whyLeft(now.pool))
  // A budget is a limit of the user's own: no provider refuses a request because of it.
  if (now.pool?.boundBy === 'budget') return innocent('budget')
  const wasTooLittle = first.reason === 'insufficient' || isTooLittle(before, first.minimum)
  const known = isGood(first) || before !== null
  return {
    name,
    provider,
    providerName,
    topUpUrl,
    kind: now.pool?.usable === false ? 'unusable' : wasTooLittle ? 'already' : known ? 'ran-out' : 'now',
    isCap: now.pool?.boundBy === 'key' || now.pool?.boundBy === 'month' || now.pool?.covers === 'cap',
    empty: insufficient || isTooLittle(left, null),
    before,
    beforeUnit: first.pool?.unit ?? null,
    now: left,
    nowUnit: now.pool?.unit ?? null,
    minimum,
  }
}

/**
 * Was it the money? Only checks on which the gate had let the job go on can tell: with `require: any` those with enough,
 * where there were any.
 * @param now results of the second reading in the order of the checks.
 */
export function findOutOfCredit(first: FirstReadings, now: readonly (CheckResult | null)[]): Finding {
  const someGood = first.checks.some(isGood)
  const out: OutOfCredit[] = []
  const innocent: Innocent[] = []
  for (const [index, check] of first.checks.entries()) {
    const result = now[index] ?? null
    const letGo = isGood(check) || (check.policy === 'warn' && (first.require === 'all' || !someGood))
    const none = { name: check.name, provider: check.provider, now: null, unit: null }
    if (!first.shouldRun || !letGo) innocent.push({ ...none, why: 'not-let-go', reason: null })
    else if (result === null) innocent.push({ ...none, why: 'not-read', reason: 'no time was left' })
    else {
      const judged = comparePools(check, result)
      if ('why' in judged) innocent.push(judged)
      else out.push(judged)
    }
  }
  return { out, innocent }
}
