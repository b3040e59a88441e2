// https://docs.lusha.com/account/usage · checked 2026-11-28
// Traps: the older answer (`usage.bulkCredits`) is another shape, and another endpoint's; rate limits stand beside the credits;
// 5 questions a minute.
import * as z from 'zod/mini'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal } from './wire.ts'

const credits = { id: 'credits', label: 'Credits', unit: 'credits' }

export const lusha: Provider = {
  id: 'lusha',
  name: 'Lusha',
  aliases: ['lusha.com'],
  origin: 'https://api.lusha.com',
  keyVariable: 'LUSHA_API_KEY',
  auth: { kind: 'header', name: 'api_key' },
  endpoint: 'GET /v3/account/usage',
  documentation: 'https://docs.lusha.com/account/usage',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://dashboard.lusha.com',
  keys: 'https://dashboard.lusha.com',
  minIntervalSeconds: 12,
  pools: [credits],
  about: {
    key: 'Any API key of the account: all keys and users draw from the same credits.',
    limits: ['The rate limits of day, hour and minute can stop a job while credits are left; they are not read.'],
    sources: [
      'https://docs.lusha.com/account/usage.md (shape, sample, 5 requests a minute)',
      'https://docs.lusha.com/faq/billing.md (one store for the account)',
    ],
  },
  async read(api) {
    const Usage = z.object({ credits: z.object({ total: decimal(), used: decimal(), remaining: decimal() }) })
    const { total: limit, used, remaining } = (await api.get('/v3/account/usage', Usage)).credits
    return { pools: [pool({ ...credits, remaining, used, limit })], warnings: [] }
  },
}
