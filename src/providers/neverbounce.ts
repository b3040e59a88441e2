// https://developers.neverbounce.com/reference/account-info · checked 2026-11-28
// Traps: every refusal is a 200 with a word in `status`, wrong keys and rates among them; bought and free credits stand apart.
import * as z from 'zod/mini'
import { failureWith } from '../core/provider/classify.ts'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import type { Reason } from '../core/provider/reasons.ts'
import { decimal } from './wire.ts'

const credits = { id: 'credits', label: 'Credits', unit: 'credits' }

const reasons: Readonly<Record<string, Reason>> = {
  auth_failure: 'unauthorized',
  bad_referrer: 'forbidden',
  throttle_triggered: 'rate-limited',
  temp_unavail: 'server-error',
}

export const neverbounce: Provider = {
  id: 'neverbounce',
  name: 'NeverBounce',
  aliases: ['never-bounce', 'neverbounce.com'],
  origin: 'https://api.neverbounce.com',
  keyVariable: 'NEVERBOUNCE_API_KEY',
  auth: { kind: 'query', name: 'key' },
  endpoint: 'GET /v4.2/account/info',
  documentation: 'https://developers.neverbounce.com/reference/account-info',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://app.neverbounce.com',
  keys: 'https://app.neverbounce.com/apps/custom-integration/new',
  pools: [credits],
  about: {
    key: 'An API key of the fourth version (`secret_…` or `private_…`).',
    zero: 'Neither bought nor free credits are left.',
    limits: ['The figure is bought and free credits together.', 'Accounts that pay by the month are unknown.'],
    sources: [
      'github api-evangelist/neverbounce openapi/neverbounce-account-api-openapi.yml (a copy of the vendor’s document)',
      'https://developers.neverbounce.com/reference/error-handling (by that repository’s overlay: statuses in a 200)',
      'github NeverBounce/NeverBounceApi-NodeJS README.md, src/Errors.ts (the vendor’s)',
    ],
  },
  failureInSuccess({ status, body }) {
    const Refusal = z.object({ status: z.string() })
    const refusal = Refusal.safeParse(body)
    const reason = refusal.success ? reasons[refusal.data.status] : undefined
    return reason !== undefined ? failureWith(reason, status, body) : null
  },
  async read(api) {
    const Info = z.object({
      status: z.literal('success'),
      credits_info: z.object({ paid_credits_remaining: decimal(), free_credits_remaining: decimal() }),
    })
    const { credits_info: told } = await api.get('/v4.2/account/info', Info)
    const remaining = told.paid_credits_remaining.plus(told.free_credits_remaining)
    return { pools: [pool({ ...credits, remaining })], warnings: [] }
  },
}
