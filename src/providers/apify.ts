// https://docs.apify.com/api/v2/users-me-limits-get · checked 2026-11-21
// Traps: `maxMonthlyUsageUsd` is the account's spending limit, which on paid plans may lie above the prepaid usage; the cycle
// is the account's own month, not the calendar's; tokens with limited permissions get 403.
import * as z from 'zod/mini'
import type { Provider } from '../core/provider/provider.ts'
import { quotaPool } from './quota-pool.ts'
import { lacksRight } from './refusals.ts'
import { decimal, optionalTime, unreadableTime } from './wire.ts'

const usage = { id: 'usage', label: 'Monthly usage limit', unit: 'USD' }

export const apify: Provider = {
  id: 'apify',
  name: 'Apify',
  aliases: ['apify.com'],
  origin: 'https://api.apify.com',
  keyVariable: 'APIFY_TOKEN',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v2/users/me/limits',
  documentation: 'https://docs.apify.com/api/v2/users-me-limits-get',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://console.apify.com/billing',
  keys: 'https://console.apify.com/settings/integrations',
  pools: [usage],
  about: {
    key: 'An API token of the account without limited permissions, from console.apify.com.',
    zero: 'The account’s limit for this usage cycle is reached: no Actor starts.',
    reset: 'The end of the monthly usage cycle.',
    limits: [
      'It is the spending limit that is read: usage beyond the plan’s prepaid part is charged extra before it is reached.',
    ],
    sources: [
      'https://docs.apify.com/api/v2/users-me-limits-get.md',
      'https://docs.apify.com/api/v2/users-me-limits-put',
      'github noamdorr/quotacanary-oss src/lib/adapters/apify.ts',
    ],
  },
  failureOf: (answer) =>
    lacksRight(answer, 'the token may not read the account’s limits', 'Use a token without limited permissions.'),
  async read(api) {
    const Limits = z.object({
      data: z.object({
        monthlyUsageCycle: z.optional(z.nullable(z.object({ startAt: optionalTime(), endAt: optionalTime() }))),
        limits: z.object({ maxMonthlyUsageUsd: decimal() }),
        current: z.object({ monthlyUsageUsd: decimal() }),
      }),
    })
    const { data } = await api.get('/v2/users/me/limits', Limits)
    const end = data.monthlyUsageCycle?.endAt ?? { instant: null, readable: true }
    return {
      pools: [
        quotaPool({
          ...usage,
          limit: data.limits.maxMonthlyUsageUsd,
          used: data.current.monthlyUsageUsd,
          startsAt: data.monthlyUsageCycle?.startAt.instant ?? null,
          resetsAt: end.instant,
        }),
      ],
      warnings: unreadableTime(end, 'end of the usage cycle'),
    }
  },
  signs: [
    {
      cause: 'cap',
      says: 'Monthly usage hard limit exceeded',
      source: 'https://docs.apify.com/api/v2',
      seen: '2026-11-28',
    },
  ],
}
