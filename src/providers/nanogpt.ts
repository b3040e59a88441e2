// https://docs.nano-gpt.com/api-reference/endpoint/check-balance · checked 2026-11-21
// Traps: a POST that only reads; figures are strings; the answer holds a deposit address, which is never shown.
import * as z from 'zod/mini'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal, optionalDecimal } from './wire.ts'

const usd = { id: 'usd', label: 'USD balance', unit: 'USD' }
const nano = { id: 'nano', label: 'Nano balance', unit: 'XNO' }

export const nanogpt: Provider = {
  id: 'nanogpt',
  name: 'NanoGPT',
  aliases: ['nano-gpt', 'nano-gpt.com'],
  origin: 'https://nano-gpt.com',
  keyVariable: 'NANOGPT_API_KEY',
  auth: { kind: 'header', name: 'x-api-key' },
  endpoint: 'POST /api/check-balance (it only reads)',
  documentation: 'https://docs.nano-gpt.com/api-reference/endpoint/check-balance',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://nano-gpt.com/balance',
  pools: [usd, nano],
  about: {
    key: 'Any NanoGPT API key of the account.',
    limits: [
      'What a subscription includes is not in the figures.',
      'A key may have a limit in USD a day of its own, which no answer tells: less may be left for this key.',
    ],
    sources: [
      'https://docs.nano-gpt.com/api-reference/endpoint/check-balance.md',
      'https://docs.nano-gpt.com/api-reference/miscellaneous/rate-limits (limits of a key)',
    ],
  },
  async read(api) {
    const Balance = z.object({ usd_balance: decimal(), nano_balance: optionalDecimal() })
    const told = await api.post('/api/check-balance', {}, Balance)
    return {
      pools: [
        pool({ ...usd, remaining: told.usd_balance }),
        ...(told.nano_balance === null ? [] : [pool({ ...nano, remaining: told.nano_balance })]),
      ],
      warnings: [],
    }
  },
}
