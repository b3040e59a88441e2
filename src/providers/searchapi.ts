// https://www.searchapi.io · checked 2026-11-28
// Traps: the key goes into a header, although the query would take it too; the limit of an hour is a pace and no credit; an
// account on trial tells 0 throughout.
import * as z from 'zod/mini'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal, optionalDecimal, optionalLimit } from './wire.ts'

const credits = { id: 'credits', label: 'Search credits', unit: 'credits' }

export const searchapi: Provider = {
  id: 'searchapi',
  name: 'SearchApi',
  aliases: ['searchapi.io', 'search-api'],
  origin: 'https://www.searchapi.io',
  keyVariable: 'SEARCHAPI_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /api/v1/me',
  documentation: 'https://www.searchapi.io',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://www.searchapi.io',
  pools: [credits],
  about: {
    key: 'Any API key of the account. The request is free.',
    zero: 'The month’s searches are used up, or the account is on trial: one client saw 0 throughout then.',
    reset: 'Each month; its date is not told.',
    limits: ['The limit of an hour is a pace: it is a warning when it is reached.'],
    sources: [
      'public client code: four that read `account.remaining_credits`, one beside a live answer of 2026-09-11',
      'github noamdorr/quotacanary-oss src/lib/adapters/searchapi.ts',
    ],
  },
  async read(api) {
    const Pace = z.object({ searches_this_hour: optionalDecimal(), hourly_rate_limit: optionalLimit() })
    const Me = z.object({
      account: z.object({
        remaining_credits: decimal(),
        monthly_allowance: optionalLimit(),
        current_month_usage: optionalDecimal(),
      }),
      api_usage: z.optional(z.nullable(Pace)),
    })
    const { account, api_usage: pace } = await api.get('/api/v1/me', Me)
    const limit = pace?.hourly_rate_limit ?? null
    const isPaced = limit !== null && pace?.searches_this_hour?.gte(limit) === true
    return {
      pools: [
        pool({
          ...credits,
          remaining: account.remaining_credits,
          used: account.current_month_usage,
          limit: account.monthly_allowance,
          boundBy: 'cycle',
        }),
      ],
      warnings: isPaced ? ['The searches of this hour are used up: more are refused until the next one.'] : [],
    }
  },
}
