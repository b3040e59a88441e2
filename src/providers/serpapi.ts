// https://serpapi.com/account-api · checked 2026-11-21
// Traps: the key goes into the query, and the answer repeats it beside the account's address; `searches_per_month` is 0 on
// accounts that live on extra credits alone; the hourly limit is a pace and no credit: a warning when it is reached; the
// renewal's date is in clients' answers only, not in the documented sample; 429 means either limit, and only the sentence
// tells which (one page of the vendor knows the hourly one alone; the other, and users, know both).
import * as z from 'zod/mini'
import type { Decimal } from '../core/money/amount.ts'
import { failureWith, providerMessage } from '../core/provider/classify.ts'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal, optionalDecimal, optionalLimit, optionalTime, unreadableTime } from './wire.ts'

/** The limit of an hour is no credit, but searches are refused until the next one once it is reached. */
function paceOf(account: { account_rate_limit_per_hour: Decimal | null; this_hour_searches: Decimal | null }) {
  const { account_rate_limit_per_hour: limit, this_hour_searches: searched } = account
  const reached = limit !== null && searched?.gte(limit) === true
  return reached
    ? ['The searches that the account may make in an hour are used up: more are refused until the next hour.']
    : []
}

const searches = { id: 'searches', label: 'Searches left', unit: 'searches' }

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
  pools: [searches],
  about: {
    key: 'The private API key of the account. The request is free, and not counted.',
    zero: 'No search of the month’s plan and no extra credit is left.',
    reset: 'Each month, on the date of the plan’s renewal where the answer tells it. Extra credits do not reset.',
    limits: [
      'A percentage is a share of the plan’s searches for a month, without extra credits.',
      'The throughput limit of an hour can stop a job while searches are left.',
    ],
    sources: [
      'https://serpapi.com/account-api',
      'https://serpapi.com/api-status-and-error-codes (429)',
      'github noamdorr/quotacanary-oss src/lib/adapters/serpapi.ts',
    ],
  },
  failureOf({ status, body }) {
    const ranOut = /\brun out of searches\b|\bsearches for the month have run out\b/i
    const isUsedUp = status < 500 && ranOut.test(String(providerMessage(body)))
    return isUsedUp ? failureWith('insufficient', status, body) : null
  },
  async read(api) {
    const Account = z.object({
      total_searches_left: decimal(),
      searches_per_month: optionalLimit(),
      this_month_usage: optionalDecimal(),
      plan_renewal_date: optionalTime(),
      account_rate_limit_per_hour: optionalLimit(),
      this_hour_searches: optionalDecimal(),
    })
    const account = await api.get('/account.json', Account)
    return {
      pools: [
        pool({
          ...searches,
          remaining: account.total_searches_left,
          used: account.this_month_usage,
          limit: account.searches_per_month,
          resetsAt: account.plan_renewal_date.instant,
        }),
      ],
      warnings: [...unreadableTime(account.plan_renewal_date, 'date of the plan’s renewal'), ...paceOf(account)],
    }
  },
  signs: [
    {
      cause: 'credit',
      says: 'Your account has run out of searches.',
      orCap: true,
      source: 'https://serpapi.com/api-status-and-error-codes',
      seen: '2026-11-28',
    },
  ],
}
