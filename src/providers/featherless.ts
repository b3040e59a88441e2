// https://featherless.ai/docs/api-reference-credits · checked 2026-11-21
// Traps: figures are strings; `available` is the balance less what running requests have reserved; only the key of an
// organization's admin may ask; plans without credits have none.
import * as z from 'zod/mini'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal } from './wire.ts'

const credits = { id: 'credits', label: 'Credits', unit: 'USD' }

export const featherless: Provider = {
  id: 'featherless',
  name: 'Featherless',
  aliases: ['featherless-ai', 'featherless.ai'],
  origin: 'https://api.featherless.ai',
  keyVariable: 'FEATHERLESS_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /credits/balance',
  documentation: 'https://featherless.ai/docs/api-reference-credits',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://featherless.ai',
  pools: [credits],
  about: {
    key: 'The key of an Admin of the organization (permission `manage_billing`).',
    limits: ['Only organizations on the Developer plan pay from credits.'],
    sources: ['https://featherless.ai/docs/api-reference-credits'],
  },
  async read(api) {
    const Balance = z.object({ available_usd: decimal(), currency: z.literal('usd') })
    const { available_usd: remaining } = await api.get('/credits/balance', Balance)
    return { pools: [pool({ ...credits, remaining })], warnings: [] }
  },
}
