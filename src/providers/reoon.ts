// https://www.reoon.com/articles/api-documentation-of-reoon-email-verifier/ · checked 2026-11-28
// Traps: two kinds of credit, and clients differ on which mode of verification takes which, so that they are not added; a
// wrong key is a 200 with `status: "error"`; an account whose `api_status` is not `active` can spend nothing.
import * as z from 'zod/mini'
import { failureWith } from '../core/provider/classify.ts'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { errorText } from './error-text.ts'
import { decimal } from './wire.ts'

const instant = { id: 'instant', label: 'Instant credits', unit: 'credits' }
const daily = { id: 'daily', label: 'Daily credits', unit: 'credits' }

export const reoon: Provider = {
  id: 'reoon',
  name: 'Reoon Email Verifier',
  aliases: ['reoon.com', 'reoon-email-verifier'],
  origin: 'https://emailverifier.reoon.com',
  keyVariable: 'REOON_API_KEY',
  auth: { kind: 'query', name: 'key' },
  endpoint: 'GET /api/v1/check-account-balance/',
  documentation: 'https://www.reoon.com/articles/api-documentation-of-reoon-email-verifier/',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://emailverifier.reoon.com/',
  pools: [instant, daily],
  about: {
    key: 'An API key of the account. It goes into the address, the only place that Reoon takes it.',
    zero: 'Nothing of that kind is left; the other kind may still serve.',
    reset: 'Of `daily`: each day; at what time is not told.',
    limits: ['Instant and daily credits are not added: name the pool that your verifications draw from.'],
    sources: [
      'public client code with answers of 2026-07 and 2026-09 (`api_status: active`)',
      'github noamdorr/quotacanary-oss src/lib/adapters/reoon.ts',
      'public client code: two more',
    ],
  },
  failureInSuccess({ status, body }) {
    return errorText(body, 'status') === 'error' ? failureWith('unauthorized', status, body) : null
  },
  async read(api) {
    const Balance = z.object({
      api_status: z.string(),
      remaining_instant_credits: decimal(),
      remaining_daily_credits: decimal(),
    })
    const answer = await api.get('/api/v1/check-account-balance/', Balance)
    const usable = answer.api_status === 'active'
    return {
      pools: [
        pool({ ...instant, remaining: answer.remaining_instant_credits, usable }),
        pool({ ...daily, remaining: answer.remaining_daily_credits, boundBy: 'cycle', usable }),
      ],
      warnings: usable ? [] : ['Reoon says that the API of this account is not active.'],
    }
  },
}
