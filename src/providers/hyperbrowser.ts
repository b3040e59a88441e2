// https://github.com/hyperbrowserai/node-sdk/blob/main/src/services/team.ts · checked 2026-11-21
// Traps: credits are the team's; when the limit starts anew is not told.
import * as z from 'zod/mini'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal, optionalDecimal } from './wire.ts'

const credits = { id: 'credits', label: 'Team credits', unit: 'credits' }

export const hyperbrowser: Provider = {
  id: 'hyperbrowser',
  name: 'Hyperbrowser',
  aliases: ['hyper-browser', 'hyperbrowser.ai'],
  origin: 'https://api.hyperbrowser.ai',
  keyVariable: 'HYPERBROWSER_API_KEY',
  auth: { kind: 'header', name: 'x-api-key' },
  endpoint: 'GET /api/team/credit-info',
  documentation: 'https://github.com/hyperbrowserai/node-sdk/blob/main/src/services/team.ts',
  checked: '2026-11-21',
  evidence: 'client-code',
  topUp: 'https://app.hyperbrowser.ai/billing',
  pools: [credits],
  about: {
    key: 'Any Hyperbrowser API key of the team.',
    limits: ['When the limit starts anew is not told.'],
    sources: ['github hyperbrowserai/node-sdk src/services/team.ts and src/types/team.ts (the vendor’s SDK)'],
  },
  async read(api) {
    const CreditInfo = z.object({ remaining: decimal(), usage: optionalDecimal(), limit: optionalDecimal() })
    const { remaining, usage: used, limit } = await api.get('/api/team/credit-info', CreditInfo)
    return {
      pools: [pool({ ...credits, remaining, used, limit })],
      warnings: [],
    }
  },
}
