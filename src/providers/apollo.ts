// https://docs.apollo.io/reference/view-credit-usage-stats · checked 2026-11-28
// Traps: the older meter (`credits` of a profile and its like) stood at 0 from 2026-08-24, whatever was left: it is not read;
// a POST that only reads, for 0 credits; on a unified plan `lead_credit` is the pool that all kinds draw from, so that the
// kinds are never added; `consumed` is negative where more is left than the cycle allows; `dialer` counts minutes; a kind
// that the plan lacks has the limit 0; a 401 is plain text.
import * as z from 'zod/mini'
import { Failure } from '../core/provider/failure.ts'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { lacksRight } from './refusals.ts'
import { decimal, optionalLimit, optionalTime, unreadableTime } from './wire.ts'

const lead = { id: 'lead', label: 'Lead credits', unit: 'credits' }

/** Kinds of credit beside it, by the vendor's name; each funds something else. */
const kinds = {
  direct_dial_credit: { id: 'direct-dial', label: 'Mobile number credits', unit: 'credits' },
  export_credit: { id: 'export', label: 'Export credits', unit: 'credits' },
  conversation_credit: { id: 'conversation', label: 'Conversation credits', unit: 'credits' },
  ai_credit: { id: 'ai', label: 'AI credits', unit: 'credits' },
  power_up_credit: { id: 'power-up', label: 'Power-up credits', unit: 'credits' },
  web_search_record_credit: { id: 'web-search', label: 'Web search credits', unit: 'credits' },
  dialer: { id: 'dialer', label: 'Dialer', unit: 'minutes' },
}

export const apollo: Provider = {
  id: 'apollo',
  name: 'Apollo.io',
  aliases: ['apollo.io', 'apollo-io', 'apolloio'],
  origin: 'https://api.apollo.io',
  keyVariable: 'APOLLO_API_KEY',
  auth: { kind: 'header', name: 'x-api-key' },
  endpoint: 'POST /api/v1/usage_stats/credit_usage_stats',
  documentation: 'https://docs.apollo.io/reference/view-credit-usage-stats',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://app.apollo.io/#/settings/plans/upgrade',
  pools: [lead, ...Object.values(kinds)],
  about: {
    key: 'A master API key, or one whose scope names `api/v1/usage_stats/credit_usage_stats`. The request costs 0 credits.',
    zero: 'The team’s credits of this kind are used up for the billing cycle, or the plan has none of it.',
    reset: 'The end of the billing cycle; a team without one has no date.',
    limits: [
      'On a unified plan the pool `lead` is what all kinds draw from: the pools are never added up.',
      'Figures follow a call by some seconds.',
    ],
    sources: [
      'github api-evangelist/apollo-io openapi/_original/apollo-io-apollo-rest-api-openapi.json (the vendor’s OpenAPI document)',
      'https://docs.apollo.io/docs/api-pricing',
    ],
  },
  failureOf: (answer) =>
    lacksRight(
      answer,
      'the key may not read the credits',
      'The key itself is good: it needs `api/v1/usage_stats/credit_usage_stats` in its scope, or to be a master key.',
    ),
  async read(api, { pool: asked }) {
    const Kind = z.object({ limit: optionalLimit(), consumed: decimal(), left_over: decimal() })
    const Stats = z.object({
      credit_usage_stats: z.record(z.string(), Kind),
      current_credit_cycle: z.object({ start_date: optionalTime(), end_date: optionalTime() }),
    })
    const path = '/api/v1/usage_stats/credit_usage_stats'
    const { credit_usage_stats: stats, current_credit_cycle: cycle } = await api.post(path, {}, Stats)
    const told = Object.entries({ lead_credit: lead, ...kinds }).flatMap(([name, definition]) => {
      const kind = stats[name]
      if (kind === undefined) return []
      return pool({
        ...definition,
        remaining: kind.left_over,
        used: kind.consumed.lt(0) ? null : kind.consumed,
        limit: kind.limit,
        boundBy: 'cycle',
        startsAt: cycle.start_date.instant,
        resetsAt: cycle.end_date.instant,
      })
    })
    if (told[0]?.id !== lead.id) throw Failure.because('unexpected-body', 'the answer does not tell the lead credits')
    return {
      pools: told.filter(
        ({ id, limit, remaining }) => id === lead.id || id === asked || limit !== null || !remaining.eq(0),
      ),
      warnings: unreadableTime(cycle.end_date, 'end of the billing cycle'),
    }
  },
}
