// https://developers.telnyx.com/api-reference/billing/get-user-balance-details · checked 2026-11-21
// Traps: figures are strings; `available_credit` is the balance and the credit limit together; the currency is the account's;
// an error says what it is in `errors[0].detail` or `.title`; `pending` is read by no client, and its meaning not documented.
import * as z from 'zod/mini'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal, unitName } from './wire.ts'

const available = { id: 'available', label: 'Available credit', unit: 'USD' }
const balance = { id: 'balance', label: 'Balance', unit: 'USD' }

export const telnyx: Provider = {
  id: 'telnyx',
  name: 'Telnyx',
  aliases: ['telnix', 'telnyx.com'],
  origin: 'https://api.telnyx.com',
  keyVariable: 'TELNYX_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v2/balance',
  documentation: 'https://developers.telnyx.com/api-reference/billing/get-user-balance-details',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://portal.telnyx.com/#/billing/payment',
  pools: [available, balance],
  about: {
    key: 'An API v2 key of an account that may read its balance.',
    zero: '`available` holds the credit limit, where there is one; `balance` is what was paid in and is left.',
    limits: ['The unit is the account’s currency: USD unless it says otherwise.'],
    sources: [
      'https://developers.telnyx.com/api-reference/billing/get-user-balance-details.md',
      'https://developers.telnyx.com/docs/development/api-fundamentals/first-api-request',
    ],
  },
  async read(api) {
    const Balance = z.object({
      data: z.object({
        available_credit: decimal(),
        balance: decimal(),
        currency: unitName(),
      }),
    })
    const { data } = await api.get('/v2/balance', Balance)
    const unit = data.currency.toUpperCase()
    return {
      pools: [
        pool({ ...available, unit, remaining: data.available_credit }),
        pool({ ...balance, unit, remaining: data.balance }),
      ],
      warnings: [],
    }
  },
}
