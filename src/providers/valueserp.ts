// https://docs.trajectdata.com/valueserp/account-api · checked 2026-11-28
// Traps: the key goes into the query, and the answer repeats it; the month's credits and bought ones stand apart, and both pay.
import * as z from 'zod/mini'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal } from './wire.ts'

const credits = { id: 'credits', label: 'Credits', unit: 'credits' }
const monthly = { id: 'monthly', label: 'Credits of the month', unit: 'credits' }
const topUp = { id: 'top-up', label: 'Top-up credits', unit: 'credits' }

export const valueserp: Provider = {
  id: 'valueserp',
  name: 'VALUE SERP',
  aliases: ['value-serp', 'value serp', 'valueserp.com'],
  origin: 'https://api.valueserp.com',
  keyVariable: 'VALUESERP_API_KEY',
  auth: { kind: 'query', name: 'api_key' },
  endpoint: 'GET /account',
  documentation: 'https://docs.trajectdata.com/valueserp/account-api',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://www.valueserp.com',
  pools: [credits, monthly, topUp],
  about: {
    key: 'The API key of the account. The request is free.',
    zero: 'Neither the month’s credits nor bought ones are left.',
    reset: 'The month’s credits, each month; bought ones do not reset.',
    limits: ['A plan with overage goes on beyond its credits; it is not in the figure.'],
    sources: [
      'https://docs.trajectdata.com/valueserp/account-api.md (“no charge for calls made to the Account API”)',
      'github noamdorr/quotacanary-oss src/lib/adapters/valueserp.ts',
    ],
  },
  async read(api) {
    const Account = z.object({
      account_info: z.object({
        monthly_credits_remaining: decimal(),
        monthly_credits_limit: decimal(),
        topup_credits_remaining: decimal(),
      }),
    })
    const { account_info: told } = await api.get('/account', Account)
    const [ofMonth, bought] = [told.monthly_credits_remaining, told.topup_credits_remaining]
    return {
      pools: [
        pool({ ...credits, remaining: ofMonth.plus(bought) }),
        pool({ ...monthly, remaining: ofMonth, limit: told.monthly_credits_limit, boundBy: 'month' }),
        pool({ ...topUp, remaining: bought }),
      ],
      warnings: [],
    }
  },
}
