// https://docs.clearout.io/developers/api/overview · checked 2026-11-28
// Traps: the token is the whole header, without `Bearer` (clients that send `Bearer:` are seen too: the vendor's guide won);
// a limit of the day binds beside the credits, null where there is none, as a number or as digits, and lately under
// another name.
import * as z from 'zod/mini'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal, optionalDecimal, optionalTime, unreadableTime } from './wire.ts'

const credits = { id: 'credits', label: 'Verification credits', unit: 'credits' }

export const clearout: Provider = {
  id: 'clearout',
  name: 'Clearout',
  aliases: ['clearout.io', 'clear-out'],
  origin: 'https://api.clearout.io',
  keyVariable: 'CLEAROUT_API_TOKEN',
  otherKeyVariables: ['CLEAROUT_API_KEY'],
  auth: { kind: 'header', name: 'Authorization' },
  endpoint: 'GET /v2/email_verify/getcredits',
  documentation: 'https://docs.clearout.io/developers/api/overview',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://app.clearout.io/public/credits',
  pools: [credits],
  about: {
    key: 'An API token of the account, both parts with the colon between them.',
    zero: 'Nothing is left, or the limit of the day is reached.',
    reset: 'Of the limit of the day, where that binds.',
    limits: ['Where the account has a limit of verifications a day, what is left of the smaller of both is told.'],
    sources: [
      'the vendor’s API guide in its GitBook (the header, the request)',
      'the vendor’s WordPress plugin (the address), and public client code that agrees on the answer',
    ],
  },
  async read(api) {
    const Answer = z.object({
      data: z.object({
        available_credits: decimal(),
        credits: z.optional(
          z.nullable(
            z.object({
              available_daily_limit: optionalDecimal(),
              available_daily_verify_limit: optionalDecimal(),
              reset_daily_verify_limit_date: optionalTime(),
            }),
          ),
        ),
      }),
    })
    const { available_credits: left, credits: details } = (await api.get('/v2/email_verify/getcredits', Answer)).data
    const today = details?.available_daily_limit ?? details?.available_daily_verify_limit ?? null
    if (!details || today === null || today.gt(left)) {
      return { pools: [pool({ ...credits, remaining: left })], warnings: [] }
    }
    const reset = details.reset_daily_verify_limit_date
    return {
      pools: [pool({ ...credits, remaining: today, boundBy: 'cycle', resetsAt: reset.instant })],
      warnings: unreadableTime(reset, 'reset of the limit of the day'),
    }
  },
}
