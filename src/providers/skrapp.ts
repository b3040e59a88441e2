// https://skrapp.io/api · checked 2026-11-28
// Traps: the figures stand in `credit.email`, which a public summary of the reference leaves out; the renewal is told in
// seconds; only paid accounts may use the API.
import * as z from 'zod/mini'
import type { Provider } from '../core/provider/provider.ts'
import { quotaPool } from './quota-pool.ts'
import { decimal, optionalUnixTime, unreadableTime } from './wire.ts'

const email = { id: 'email', label: 'Email credits', unit: 'credits' }

export const skrapp: Provider = {
  id: 'skrapp',
  name: 'Skrapp.io',
  aliases: ['skrapp.io'],
  origin: 'https://api.skrapp.io',
  keyVariable: 'SKRAPP_API_KEY',
  auth: { kind: 'header', name: 'X-Access-Key' },
  endpoint: 'GET /api/v2/account',
  documentation: 'https://skrapp.io/api',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://skrapp.io/pricing',
  pools: [email],
  about: {
    key: 'The API access key of a paid account, from its settings, Integrations.',
    reset: 'The renewal of the plan.',
    sources: [
      'github noamdorr/quotacanary-oss src/lib/adapters/skrapp.ts and its tests',
      'public client code: one more that reads `credit.email.quota` and `credit.email.used`',
      'a public summary of the reference of 2026-06 (the endpoint, `packageRDate`)',
    ],
  },
  async read(api) {
    const Account = z.object({
      credit: z.object({ email: z.object({ quota: decimal(), used: decimal() }) }),
      packageRDate: optionalUnixTime(),
    })
    const { credit, packageRDate: renewal } = await api.get('/api/v2/account', Account)
    const { quota: limit, used } = credit.email
    return {
      pools: [quotaPool({ ...email, limit, used, resetsAt: renewal.instant })],
      warnings: unreadableTime(renewal, 'renewal of the plan'),
    }
  },
}
