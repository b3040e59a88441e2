import { type Decimal, formatAmount } from '../money/amount.ts'
import type { CheckPlan } from '../plan/plan.ts'
import { Failure } from '../provider/failure.ts'
import type { AskedProbe, SentProbe } from '../provider/probe.ts'
import { factsOf } from '../provider/probe-meaning.ts'
import type { ProbeReading } from '../provider/read-probe.ts'
import { type Circumstances, type Clean, evaluateFailure, unreadResult } from './failed-check.ts'
import type { CheckResult } from './report.ts'

/** The price of a probe in words: `0.00000004 USD`, `free`, `at a price that is not known before`. */
function probePriceText(cost: Decimal | null): string {
  if (cost === null) return 'at a price that is not known before'
  return cost.eq(0) ? 'free' : formatAmount(cost, 'USD')
}

/** What was asked, and at which price: told whatever came of it. */
function askedText({ model, cost }: AskedProbe, clean: Clean): string {
  return `probe${model === null ? '' : ` of ${clean(model)}`}, ${probePriceText(cost)}`
}

/** An answer that lets nothing through, as a failure; null for one that was served. */
export function failureOfProbe(check: CheckPlan, { meaning, status, said, waitMs }: ProbeReading): Failure | null {
  const { reason, sentence, hint } = factsOf(meaning)
  if (reason === null) return null
  const failure = Failure.because(reason, `${check.provider.name} ${sentence} (${status})`, {
    code: status,
    said,
    ...(hint !== undefined && { hint }),
  })
  return waitMs === null ? failure : failure.withRetryAfter(waitMs)
}

/** Judges a probe that was answered. Nothing is ever said about how much is left. */
export function evaluateProbe(
  check: CheckPlan,
  reading: ProbeReading,
  asked: AskedProbe,
  circumstances: Circumstances,
  clean: Clean,
): CheckResult {
  const failure = failureOfProbe(check, reading)
  const warnings = reading.note === null ? [] : [clean(reading.note)]
  if (failure !== null) {
    const failed = evaluateFailedProbe(check, failure, asked, circumstances, clean)
    // Money lifts no limit: another page does.
    const isLimit = factsOf(reading.meaning).cause === 'cap'
    const limitsUrl = isLimit ? (check.probe?.probe.limits ?? check.provider.topUp) : null
    const probe = { ...sent(asked, failure), resetsAt: reading.resetsAt, limitsUrl }
    return { ...failed, warnings, probe }
  }
  const message = `${check.name}: ${check.provider.name} served a request, so something is left; how much, a probe cannot tell`
  return {
    ...unreadResult(check, circumstances),
    status: 'ok',
    policy: null,
    message: `${message} (${askedText(asked, clean)})`,
    warnings,
    probe: sent(asked, null),
  }
}

function sent(asked: AskedProbe, failure: Failure | null): SentProbe {
  return { ...asked, resetsAt: null, retryAfterMs: failure?.retryAfterMs ?? null, limitsUrl: null }
}

/** A probe without an answer that decides: no connection, no time, another answer than the vendor's. */
export function evaluateFailedProbe(
  check: CheckPlan,
  failure: Failure,
  asked: AskedProbe,
  circumstances: Circumstances,
  clean: Clean,
): CheckResult {
  const result = evaluateFailure(check, failure, circumstances, clean)
  return { ...result, message: `${result.message} (${askedText(asked, clean)})`, probe: sent(asked, failure) }
}
