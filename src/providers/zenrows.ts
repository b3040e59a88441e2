// https://github.com/ZenRows/cli/blob/main/src/core/usage.ts · checked 2026-11-28
// Traps: `usage` is money at a rate of the plan's own, `usage_credits` and `credit_limit` are the credits; answers of before
// 2026 lack those two; caps of the key (`api_key.caps`) bind beside the plan, and are missing where they could not be
// loaded; the key goes into a header here, although scraping takes it in the query; whether top-ups are in the
// limit is not told; over the limit this question is refused too (402, AUTH004).
import * as z from 'zod/mini'
import { Failure } from '../core/provider/failure.ts'
import type { Provider } from '../core/provider/provider.ts'
import { leastOf, quotaPool } from './quota-pool.ts'
import { decimal, optionalDecimal, optionalText, optionalTime, unreadableResets } from './wire.ts'

const credits = { id: 'credits', label: 'Credits of the plan', unit: 'credits' }

/** What a subscription is called that serves nothing, whatever its figures say. */
const unusable = /^(?:past.?due|unpaid|suspended|paused|cancell?ed|expired|inactive)$/i

export const zenrows: Provider = {
  id: 'zenrows',
  name: 'ZenRows',
  aliases: ['zen-rows', 'zenrows.com'],
  origin: 'https://api.zenrows.com',
  keyVariable: 'ZENROWS_API_KEY',
  auth: { kind: 'header', name: 'X-API-Key' },
  endpoint: 'GET /v1/subscriptions/self/details',
  documentation: 'https://github.com/ZenRows/cli/blob/main/src/core/usage.ts',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://www.zenrows.com/pricing',
  pools: [credits],
  about: {
    key: 'Any API key of the account. The request costs no credit, and does not count as concurrent.',
    zero: 'The plan’s credits of this period, or those of a cap of this key, are used up; the smallest decides. ZenRows then refuses the question too, which counts as low.',
    reset: 'The end of the period, or of the window of the key’s cap.',
    limits: [
      'Where there are top-ups, more may be left: the figure is then a lower bound.',
      'Where the answer does not tell the key’s caps, or the use of one, less may be left: an upper bound.',
    ],
    sources: [
      'github ZenRows/cli src/core/usage.ts and src/cli/commands/usage.ts (the vendor’s client: `credit_limit` less `usage_credits`)',
      'public client code: the vendor’s plugin for Dify (the request spends nothing), and one more that subtracts the same two',
      'https://docs.zenrows.com/api-error-codes (402, by way of github api-evangelist/zenrows rate-limits/zenrows-rate-limits.yml)',
    ],
  },
  async read(api) {
    const Cap = z.object({
      used_credits: optionalDecimal(),
      credits: decimal(),
      remaining_credits: optionalDecimal(),
      resets_at: optionalTime(),
      unavailable: z.optional(z.nullable(z.boolean())),
    })
    const Details = z.object({
      status: optionalText(),
      usage_credits: decimal(),
      credit_limit: decimal(),
      period_ends_at: optionalTime(),
      top_ups: z.catch(z.array(z.unknown()), []),
      api_key: z.optional(z.nullable(z.object({ caps: z.optional(z.nullable(z.array(Cap))) }))),
    })
    const told = await api.get('/v1/subscriptions/self/details', Details)
    const caps = told.api_key?.caps ?? null
    const usable = !unusable.test(told.status ?? '')
    const plan = quotaPool({
      ...credits,
      limit: told.credit_limit,
      used: told.usage_credits,
      resetsAt: told.period_ends_at.instant,
      lowerBound: told.top_ups.length > 0,
    })
    // One whose use cannot be read blocks nothing meanwhile, as the vendor says.
    const ofKey = (caps ?? [])
      .filter(({ unavailable }) => unavailable !== true)
      .map(({ credits: limit, used_credits: used, remaining_credits: left, resets_at: reset }) => {
        const spent = used ?? (left && limit.minus(left))
        if (spent === null)
          throw Failure.because('unexpected-body', 'the answer tells a cap of the key, and not its use')
        return quotaPool({ ...credits, limit, used: spent, boundBy: 'key', resetsAt: reset.instant })
      })
    const binding = leastOf([plan, ...ofKey]) ?? plan
    return {
      pools: [{ ...binding, usable, upperBound: caps === null || ofKey.length < caps.length }],
      warnings: [
        ...(told.status === null || /^(?:active|trialing)$/i.test(told.status)
          ? []
          : ['ZenRows does not call the subscription active.']),
        ...unreadableResets([told.period_ends_at, ...(caps ?? []).map(({ resets_at }) => resets_at)]),
      ],
    }
  },
}
