// https://docs.meshy.ai/api/balance · checked 2026-11-21
// Traps: none known.
import * as z from 'zod/mini'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal } from './wire.ts'

export const meshy: Provider = {
  id: 'meshy',
  name: 'Meshy',
  aliases: ['meshy-ai', 'meshy.ai'],
  origin: 'https://api.meshy.ai',
  keyVariable: 'MESHY_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /openapi/v1/balance',
  documentation: 'https://docs.meshy.ai/api/balance',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://www.meshy.ai/settings/subscription',
  keys: 'https://www.meshy.ai/settings/api',
  pools: [{ id: 'credits', label: 'Credits', unit: 'credits' }],
  about: {
    key: 'Any Meshy API key of the account.',
    sources: ['https://docs.meshy.ai/api/balance.md'],
  },
  async read(api) {
    const Balance = z.object({ balance: decimal() })
    const { balance } = await api.get('/openapi/v1/balance', Balance)
    return { pools: [pool({ id: 'credits', label: 'Credits', unit: 'credits', remaining: balance })], warnings: [] }
  },
}
