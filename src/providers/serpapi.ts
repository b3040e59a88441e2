// https://serpapi.com/account-api · checked 2026-11-21
// Traps: the key goes into the query, and the answer repeats it beside the account's address; `searches_per_month` is 0 on
// accounts that live on extra credits alone; the hourly limit is another matter than what is left; the renewal's date is
// in clients' answers only, not in the documented sample.
import * as z from 'zod/mini'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal, optionalDecimal, optionalTime, unreadableTime } from './wire.ts'

export const serpapi: Provider = {
  id: 'serpapi',
  name: 'SerpApi',
  aliases: ['serp-api', 'serp api', 'serpapi.com'],
  origin: 'https://serpapi.com',
  keyVariable: 'SERPAPI_API_KEY',
  auth: { kind: 'query', name: 'api_key' },
  endpoint: 'GET /account.json',
  documentation: 'https://serpapi.com/account-api',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://serpapi.com/pricing',
  pools: [{ id: 'searches', label: 'Searches left', unit: 'searches' }],
  about: {
    key: 'The private API key of the account. The request is free, and not counted.',
    zero: 'No search of the month’s plan and no extra credit is left.',
    reset: 'Each month, on the date of the plan’s renewal where the answer tells it. Extra credits do not reset.',
    limits: [
      'A percentage is a share of the plan’s searches for a month, without extra credits.',
      'The throughput limit of an hour can stop a job while searches are left.',
    ],
    sources: ['https://serpapi.com/account-api', 'github noamdorr/quotacanary-oss src/lib/adapters/serpapi.ts'],
  },
  async read(api) {
    const Account = z.object({
      total_searches_left: decimal(),
      searches_per_month: optionalDecimal(),
      this_month_usage: optionalDecimal(),
      plan_renewal_date: optionalTime(),
    })
    const account = await api.get('/account.json', Account)
    return {
      pools: [
        pool({
          id: 'searches',
          label: 'Searches left',
          unit: 'searches',
          remaining: account.total_searches_left,
          used: account.this_month_usage,
          // A share of a plan without searches would be 0, and let everything pass.
          limit: account.searches_per_month?.gt(0) ? account.searches_per_month : null,
          resetsAt: account.plan_renewal_date.instant,
        }),
      ],
      warnings: unreadableTime(account.plan_renewal_date, 'date of the plan’s renewal'),
    }
  },
}
