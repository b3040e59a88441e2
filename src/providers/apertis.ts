// https://docs.apertis.ai/api/utilities/billing-credits · checked 2026-11-21
// Traps: two schemas of `payg` are published, told apart by their keys; "unlimited" is null in one and a word in the
// other, and concerns the key's cap, not the account's money; an absent fallback limit is no cap, 0 is off; a 200 may
// hold an error; the day on which a monthly cap starts anew has no time zone, so it is no time.
import * as z from 'zod/mini'
import { type Decimal, notBelowZero } from '../core/money/amount.ts'
import { isPast } from '../core/money/instant.ts'
import { failureInSuccess } from '../core/provider/classify.ts'
import { type BoundBy, type Pool, pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { formatTime } from '../core/text/format-time.ts'
import { PayAsYouGo } from './apertis-payg.ts'
import { decimal, optionalDecimal, optionalTime, type WireTime } from './wire.ts'

const quota = { id: 'subscription', label: 'Subscription', unit: 'quota' }
const payAsYouGo = { id: 'payg', label: 'Pay as you go', unit: 'USD' }
const fallback = { id: 'fallback', label: 'Pay-as-you-go fallback', unit: 'USD' }

interface Subscription {
  readonly status: string
  readonly cycle_quota_limit: Decimal | null
  readonly cycle_quota_used: Decimal | null
  readonly cycle_quota_remaining: Decimal
  readonly cycle_start: WireTime
  readonly cycle_end: WireTime
  readonly payg_fallback_enabled: boolean
  readonly payg_spent_usd: Decimal | null
  readonly payg_limit_usd: Decimal | null
}

/** What is left, and which limit says so. */
type Left = Pick<Pool, 'remaining' | 'boundBy'>

/** The smaller of what is left so far and of one further cap, whose remainder is never below 0. Equal: the first is named. */
function capped(left: Left, cap: Decimal | null, boundBy: BoundBy): Left {
  if (cap === null) return left
  const remaining = notBelowZero(cap)
  return left.remaining !== 'unlimited' && left.remaining.lte(remaining) ? left : { remaining, boundBy }
}

function BillingCredits() {
  const SubscriptionAnswer = z
    .object({
      status: z.string(),
      cycle_quota_limit: optionalDecimal(),
      cycle_quota_used: optionalDecimal(),
      cycle_quota_remaining: decimal(),
      cycle_start: optionalTime(),
      cycle_end: optionalTime(),
      payg_fallback_enabled: z._default(z.boolean(), false),
      payg_spent_usd: optionalDecimal(),
      payg_limit_usd: optionalDecimal(),
    })
    .check(
      z.refine((plan) => !plan.payg_fallback_enabled || plan.payg_limit_usd === null || plan.payg_spent_usd !== null),
    )
  return z.object({
    object: z.literal('billing_credits'),
    is_subscriber: z.boolean(),
    payg: PayAsYouGo(),
    subscription: z.optional(z.nullable(SubscriptionAnswer)),
  })
}

function payAsYouGoPool(payg: PayAsYouGo): Pool {
  const { account, keyRemaining, monthlyLimit, monthlyUsed, used, total } = payg
  const month = monthlyLimit === null || monthlyUsed === null ? null : monthlyLimit.minus(monthlyUsed)
  const whole: Left = { remaining: account ?? 'unlimited', boundBy: 'account' }
  const left = capped(capped(whole, keyRemaining, 'key'), month, 'month')
  const covers = payg.accountTold ? 'account' : 'cap'
  return pool({ ...payAsYouGo, ...left, covers, used, total, limit: monthlyLimit })
}

function subscriptionPool(subscription: Subscription, now: Date): Pool {
  const { status, cycle_end, cycle_quota_limit: limit } = subscription
  const runsOut = status === 'cancelled' && cycle_end.instant !== null && !isPast(cycle_end.instant, now)
  return pool({
    ...quota,
    remaining: subscription.cycle_quota_remaining,
    boundBy: 'cycle',
    used: subscription.cycle_quota_used,
    total: limit,
    limit,
    usable: status === 'active' || runsOut,
    startsAt: subscription.cycle_start.instant,
    resetsAt: status === 'active' ? cycle_end.instant : null,
    expiresAt: status === 'cancelled' ? cycle_end.instant : null,
  })
}

/** What a subscriber may spend of the pay-as-you-go money once the quota is used up; none where that is switched off. */
function fallbackPools(subscription: Subscription, payg: Pool, usable: boolean): readonly Pool[] {
  const { payg_fallback_enabled: enabled, payg_limit_usd: limit, payg_spent_usd: used } = subscription
  if (!enabled || limit?.eq(0)) return []
  const cap = limit === null || used === null ? null : limit.minus(used)
  const left = capped(payg, cap, 'fallback')
  return [
    pool({
      ...fallback,
      remaining: left.remaining,
      boundBy: left.boundBy,
      covers: payg.covers,
      used,
      limit,
      usable,
      stepsInFor: quota.id,
    }),
  ]
}

function paygSentences(payg: PayAsYouGo, { boundBy }: Pool): readonly string[] {
  const sentences: string[] = []
  if (!payg.accountTold) {
    sentences.push('The key has no limit of its own; what is left on the account itself is not told.')
  }
  if (boundBy === 'month' && payg.resetDay !== null) {
    sentences.push(
      `The monthly limit starts anew on day ${payg.resetDay} of the month, in a time zone that is not told.`,
    )
  }
  return sentences
}

function subscriptionSentences({ status, cycle_end }: Subscription, usable: boolean, now: Date): readonly string[] {
  const sentences: string[] = []
  const { instant, readable } = cycle_end
  const over = instant !== null && isPast(instant, now)
  if (!readable) sentences.push('The end of the subscription’s cycle could not be read.')
  if (status === 'cancelled' && instant !== null) {
    sentences.push(`The subscription is cancelled, and ${over ? 'ended' : 'ends'} at ${formatTime(instant)}.`)
  } else if (!usable) sentences.push(`The subscription cannot be used: its status is ${status}.`)
  else if (over) sentences.push('The subscription’s cycle is over: its figures may be old.')
  return sentences
}

export const apertis: Provider = {
  id: 'apertis',
  name: 'Apertis',
  aliases: ['apertis.ai', 'stima'],
  origin: 'https://api.apertis.ai',
  keyVariable: 'APERTIS_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v1/dashboard/billing/credits',
  documentation: 'https://docs.apertis.ai/api/utilities/billing-credits',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://apertis.ai',
  pools: [quota, payAsYouGo, fallback],
  whenNotTold: 'only a limit of the key’s own would tell: this form of the answer leaves the account out',
  about: {
    key: 'Any API key, `sk-…` or `sk-sub-…`; no admin key is needed.',
    zero: 'A subscriber with 0 quota may go on from the pool `fallback`, where the plan allows it: the check is low, and its message names the fallback.',
    unlimited:
      'Nothing. In the older schema a key without a limit is reported as unlimited: the account’s balance is not told, so the check is `unknown`.',
    reset: 'The end of the subscription’s cycle; when it is cancelled, its expiry. Quota does not roll over.',
    limits: [
      '`payg` is the smallest of what the account, the key’s own limit and its monthly limit leave; the one that binds is named.',
      'The day on which a monthly limit starts anew is told without a time zone, so it is only a note.',
    ],
    sources: [
      'https://docs.apertis.ai/api/utilities/billing-credits',
      'https://docs.stima.tech/api/utilities/billing-credits',
      'github apertis-ai/docs docs-api/utilities/billing-credits.md',
    ],
  },
  failureInSuccess,
  async read(api, { now }) {
    const answer = await api.get('/v1/dashboard/billing/credits', BillingCredits())
    const payg = payAsYouGoPool(answer.payg)
    const sentences = paygSentences(answer.payg, payg)
    if (!answer.is_subscriber) return { pools: [payg], warnings: sentences }
    const { subscription } = answer
    if (!subscription) {
      return {
        pools: [payg],
        warnings: [
          'The key is a subscriber’s, but the answer has no subscription: pay as you go counts.',
          ...sentences,
        ],
      }
    }
    const cycle = subscriptionPool(subscription, now)
    return {
      pools: [cycle, payg, ...fallbackPools(subscription, payg, cycle.usable)],
      warnings: [...subscriptionSentences(subscription, cycle.usable, now), ...sentences],
    }
  },
  signs: [
    {
      cause: 'credit',
      code: 'insufficient_balance',
      near: ['apertis'],
      source: 'https://docs.apertis.ai',
      seen: '2026-11-28',
    },
    { cause: 'cap', code: 'quota_exceeded', near: ['apertis'], source: 'https://docs.apertis.ai', seen: '2026-11-28' },
  ],
}
