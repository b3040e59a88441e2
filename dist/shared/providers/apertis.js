'use strict';

const gate = require('../gate.js');
const check = require('../check.js');

//#region src/providers/apertis-payg.ts
/**
 * @returns the schema. The flag alone says that a key is unlimited: without it null or "unlimited" is no figure, and with
 *   it a figure limits nothing (servers of this family tell 0, or less, beside it).
 */
function PayAsYouGo() {
  const Cap = check.union([
    check.decimal(),
    check.pipe(check.optional(check.nullable(check.literal('unlimited'))), check.transform(() => null)),
  ]);
  const Flag = check._default(check.boolean(), false);
  // The day only makes a sentence: a form nobody foresaw must not cost the balance.
  const resetDay = () => check._catch(check.optionalWhole(), null);
  const Newer = check.pipe(check.object({
    account_credits: check.decimal(),
    token_used: check.optionalDecimal(),
    token_total: Cap,
    token_remaining: Cap,
    token_is_unlimited: Flag,
    token_monthly_limit_usd: check.optionalDecimal(),
    token_monthly_used_usd: check.optionalDecimal(),
    monthly_reset_day: resetDay(),
  })
    .check(check.refine((payg) => payg.token_remaining !== null || payg.token_is_unlimited)), check.transform((payg) => ({
    account: payg.account_credits,
    keyRemaining: payg.token_is_unlimited ? null : payg.token_remaining,
    used: payg.token_used,
    total: payg.token_total,
    monthlyLimit: payg.token_monthly_limit_usd,
    monthlyUsed: payg.token_monthly_used_usd,
    resetDay: payg.monthly_reset_day,
    accountTold: true,
  })));
  const Older = check.pipe(check.object({
    account_credits: check.optional(check.never()),
    remaining_usd: check.nullable(check.decimal()),
    used_usd: check.optionalDecimal(),
    total_usd: check.optionalDecimal(),
    is_unlimited: Flag,
    monthly_limit_usd: check.optionalDecimal(),
    monthly_used_usd: check.optionalDecimal(),
    monthly_reset_day: resetDay(),
  })
    .check(check.refine((payg) => payg.remaining_usd !== null || payg.is_unlimited)), check.transform((payg) => ({
    account: payg.is_unlimited ? null : payg.remaining_usd,
    keyRemaining: null,
    used: payg.used_usd,
    total: payg.total_usd,
    monthlyLimit: payg.monthly_limit_usd,
    monthlyUsed: payg.monthly_used_usd,
    resetDay: payg.monthly_reset_day,
    accountTold: !payg.is_unlimited,
  })));
  return check.union([Newer, Older])
    .check(check.refine(({ monthlyLimit, monthlyUsed }) => monthlyLimit === null || monthlyUsed !== null));
}
//#endregion

//#region src/providers/apertis.ts
const quota = { id: 'subscription', label: 'Subscription', unit: 'quota' };
const payAsYouGo = { id: 'payg', label: 'Pay as you go', unit: 'USD' };
const fallback = { id: 'fallback', label: 'Pay-as-you-go fallback', unit: 'USD' };
/** The smaller of what is left so far and of one further cap, whose remainder is never below 0. Equal: the first is named. */
function capped(left, cap, boundBy) {
  if (cap === null)
    return left;
  const remaining = gate.notBelowZero(cap);
  return left.remaining !== 'unlimited' && left.remaining.lte(remaining) ? left : { remaining, boundBy };
}
function BillingCredits() {
  const SubscriptionAnswer = check.object({
    status: check.string(),
    cycle_quota_limit: check.optionalDecimal(),
    cycle_quota_used: check.optionalDecimal(),
    cycle_quota_remaining: check.decimal(),
    cycle_start: check.optionalTime(),
    cycle_end: check.optionalTime(),
    payg_fallback_enabled: check._default(check.boolean(), false),
    payg_spent_usd: check.optionalDecimal(),
    payg_limit_usd: check.optionalDecimal(),
  })
    .check(check.refine((plan) => !plan.payg_fallback_enabled || plan.payg_limit_usd === null || plan.payg_spent_usd !== null));
  return check.object({
    object: check.literal('billing_credits'),
    is_subscriber: check.boolean(),
    payg: PayAsYouGo(),
    subscription: check.optional(check.nullable(SubscriptionAnswer)),
  });
}
function payAsYouGoPool(payg) {
  const { account, keyRemaining, monthlyLimit, monthlyUsed, used, total } = payg;
  const month = monthlyLimit === null || monthlyUsed === null ? null : monthlyLimit.minus(monthlyUsed);
  const whole = { remaining: account ?? 'unlimited', boundBy: 'account' };
  const left = capped(capped(whole, keyRemaining, 'key'), month, 'month');
  const covers = payg.accountTold ? 'account' : 'cap';
  return gate.pool({ ...payAsYouGo, ...left, covers, used, total, limit: monthlyLimit });
}
function subscriptionPool(subscription, now) {
  const { status, cycle_end, cycle_quota_limit: limit } = subscription;
  const runsOut = status === 'cancelled' && cycle_end.instant !== null && !gate.isPast(cycle_end.instant, now);
  return gate.pool({
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
  });
}
/** What a subscriber may spend of the pay-as-you-go money once the quota is used up; none where that is switched off. */
function fallbackPools(subscription, payg, usable) {
  const { payg_fallback_enabled: enabled, payg_limit_usd: limit, payg_spent_usd: used } = subscription;
  if (!enabled || limit?.eq(0))
    return [];
  const cap = limit === null || used === null ? null : limit.minus(used);
  const left = capped(payg, cap, 'fallback');
  return [
    gate.pool({
      ...fallback,
      remaining: left.remaining,
      boundBy: left.boundBy,
      covers: payg.covers,
      used,
      limit,
      usable,
      stepsInFor: quota.id,
    }),
  ];
}
function paygSentences(payg, { boundBy }) {
  const sentences = [];
  if (!payg.accountTold) {
    sentences.push('The key has no limit of its own; what is left on the account itself is not told.');
  }
  if (boundBy === 'month' && payg.resetDay !== null) {
    sentences.push(`The monthly limit starts anew on day ${payg.resetDay} of the month, in a time zone that is not told.`);
  }
  return sentences;
}
function subscriptionSentences({ status, cycle_end }, usable, now) {
  const sentences = [];
  const { instant, readable } = cycle_end;
  const over = instant !== null && gate.isPast(instant, now);
  if (!readable)
    sentences.push('The end of the subscription\u2019s cycle could not be read.');
  if (status === 'cancelled' && instant !== null) {
    sentences.push(`The subscription is cancelled, and ${over ? 'ended' : 'ends'} at ${gate.formatTime(instant)}.`);
  }
  else if (!usable)
    sentences.push(`The subscription cannot be used: its status is ${status}.`);
  else if (over)
    sentences.push('The subscription\u2019s cycle is over: its figures may be old.');
  return sentences;
}
const apertis = {
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
  whenNotTold: 'only a limit of the key\u2019s own would tell: this form of the answer leaves the account out',
  about: {
  },
  failureInSuccess: check.failureInSuccess,
  async read(api, { now }) {
    const answer = await api.get('/v1/dashboard/billing/credits', BillingCredits());
    const payg = payAsYouGoPool(answer.payg);
    const sentences = paygSentences(answer.payg, payg);
    if (!answer.is_subscriber)
      return { pools: [payg], warnings: sentences };
    const { subscription } = answer;
    if (!subscription) {
      return {
        pools: [payg],
        warnings: [
          'The key is a subscriber\u2019s, but the answer has no subscription: pay as you go counts.',
          ...sentences,
        ],
      };
    }
    const cycle = subscriptionPool(subscription, now);
    return {
      pools: [cycle, payg, ...fallbackPools(subscription, payg, cycle.usable)],
      warnings: [...subscriptionSentences(subscription, cycle.usable, now), ...sentences],
    };
  },
  signs: [
    {
      cause: 'credit',
      code: 'insufficient_balance',
      near: ['apertis'],
    },
    { cause: 'cap', code: 'quota_exceeded', near: ['apertis'], },
  ],
};
//#endregion

exports.apertis = apertis;
