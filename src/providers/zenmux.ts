// https://docs.zenmux.ai/api/platform/payg-balance.html · checked 2026-11-28
// Traps: management keys alone are taken; too many questions are a 422; subscriptions are another store, and not in it.
import * as z from 'zod/mini'
import { failureWith } from '../core/provider/classify.ts'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal, unitName } from './wire.ts'

const balance = { id: 'balance', label: 'Pay as you go', unit: 'USD' }

export const zenmux: Provider = {
  id: 'zenmux',
  name: 'ZenMux',
  aliases: ['zenmux.ai', 'zen-mux'],
  origin: 'https://zenmux.ai',
  keyVariable: 'ZENMUX_MANAGEMENT_API_KEY',
  unfitKey: { variable: 'ZENMUX_API_KEY', why: 'an ordinary key cannot read the balance' },
  auth: { kind: 'bearer' },
  endpoint: 'GET /api/v1/management/payg/balance',
  documentation: 'https://docs.zenmux.ai/api/platform/payg-balance.html',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://zenmux.ai',
  keys: 'https://zenmux.ai/platform/management',
  pools: [balance],
  about: {
    key: 'A management API key, from zenmux.ai/platform/management. Ordinary keys are refused.',
    limits: ['What a subscription includes is not in the figure: only ordinary keys of pay as you go spend it.'],
    sources: [
      'https://docs.zenmux.ai/zh/api/platform/payg-balance.html',
      'https://docs.zenmux.ai/guide/pay-as-you-go.html (1 credit is 1 USD; bonus before top-up)',
      'github steipete/CodexBar docs/zenmux.md',
    ],
  },
  failureOf: ({ status, body }) => (status === 422 ? failureWith('rate-limited', status, body) : null),
  async read(api) {
    const Balance = z.object({
      success: z.literal(true),
      data: z.object({ currency: unitName(), total_credits: decimal() }),
    })
    const { data } = await api.get('/api/v1/management/payg/balance', Balance)
    const unit = data.currency.toUpperCase()
    return { pools: [pool({ ...balance, unit, remaining: data.total_credits })], warnings: [] }
  },
}
