// https://docs.firecrawl.dev/api-reference/endpoint/credit-usage · checked 2026-11-21
// Traps: `planCredits` leaves out coupons, packs and auto-recharge, so more may remain than the plan has, and used cannot be
// told; the dates are null on the free plan; v1 has the same in snake_case.
import * as z from 'zod/mini'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal, optionalLimit, optionalTime, unreadableTime } from './wire.ts'

const credits = { id: 'credits', label: 'Credits of the team', unit: 'credits' }

export const firecrawl: Provider = {
  id: 'firecrawl',
  name: 'Firecrawl',
  aliases: ['fire-crawl', 'firecrawl.dev'],
  origin: 'https://api.firecrawl.dev',
  keyVariable: 'FIRECRAWL_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v2/team/credit-usage',
  documentation: 'https://docs.firecrawl.dev/api-reference/endpoint/credit-usage',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://www.firecrawl.dev/app/billing',
  keys: 'https://www.firecrawl.dev/app/api-keys',
  pools: [credits],
  about: {
    key: 'Any API key of the team (`fc-…`): all keys draw from the same credits.',
    reset: 'The end of the billing period; not told on the free plan.',
    limits: [
      'A percentage is a share of the plan’s credits, without packs, coupons and auto-recharge.',
      'With pay-as-you-go on, which no answer tells, new credits are bought at 0: a figure of 0 or below is a lower bound.',
      'Batch jobs are charged as their pages are done: what a running one will still cost is not in the figure.',
    ],
    sources: [
      'https://docs.firecrawl.dev/api-reference/endpoint/credit-usage.md',
      'https://docs.firecrawl.dev/billing',
      'https://github.com/firecrawl/firecrawl-docs/pull/1397 (what happens at 0)',
      'github noamdorr/quotacanary-oss src/lib/adapters/firecrawl.ts',
    ],
  },
  async read(api) {
    const Usage = z.object({
      success: z.literal(true),
      data: z.object({
        remainingCredits: decimal(),
        planCredits: optionalLimit(),
        billingPeriodEnd: optionalTime(),
      }),
    })
    const { data } = await api.get('/v2/team/credit-usage', Usage)
    return {
      pools: [
        pool({
          ...credits,
          remaining: data.remainingCredits,
          limit: data.planCredits,
          resetsAt: data.billingPeriodEnd.instant,
          lowerBound: data.remainingCredits.lte(0),
        }),
      ],
      warnings: unreadableTime(data.billingPeriodEnd, 'end of the billing period'),
    }
  },
  signs: [
    {
      cause: 'credit',
      says: '…Insufficient credits to perform this request. For more credits',
      orCap: true,
      source: 'https://docs.firecrawl.dev',
      seen: '2026-11-28',
    },
    {
      cause: 'credit',
      says: "Client error '402 Payment Required' for url 'https://api.firecrawl.dev",
      orCap: true,
      most: 'probable',
      source: 'https://docs.firecrawl.dev',
      seen: '2026-11-28',
    },
    {
      cause: 'credit',
      says: '402 Client Error: Payment Required for url: https://api.firecrawl.dev',
      orCap: true,
      most: 'probable',
      source: 'https://docs.firecrawl.dev',
      seen: '2026-11-28',
    },
  ],
}
