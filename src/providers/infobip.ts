// https://www.infobip.com/docs/api · checked 2026-11-28
// Traps: each account has a host of its own; the currency is the account's, and the answer names it; what may be overdrawn
// (`allowedMinus`) stands in another answer, and is no balance.
import * as z from 'zod/mini'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal, unitName } from './wire.ts'

const balance = { id: 'balance', label: 'Account balance', unit: 'EUR' }

export const infobip: Provider = {
  id: 'infobip',
  name: 'Infobip',
  aliases: ['infobip.com'],
  origin: null,
  keyVariable: 'INFOBIP_API_KEY',
  auth: { kind: 'header', name: 'Authorization', prefix: 'App ' },
  endpoint: 'GET /account/1/balance',
  documentation: 'https://www.infobip.com/docs/api',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: '',
  keys: 'https://portal.infobip.com/settings/accounts/api-keys',
  pools: [balance],
  about: {
    key: 'An API key with the scope `account-management:manage`, and as `base-url` the account’s own host (`https://….api.infobip.com`).',
    zero: 'The balance is used up; a credit limit that the account may have is not in the figure.',
    limits: ['The currency is the one that the answer names.'],
    sources: [
      'github api-evangelist/infobip openapi/infobip-account-management-openapi.json (the vendor’s OpenAPI document)',
    ],
  },
  async read(api) {
    const Balance = z.object({ balance: decimal(), currency: unitName() })
    const { balance: remaining, currency } = await api.get('/account/1/balance', Balance)
    return { pools: [pool({ ...balance, unit: currency.toUpperCase(), remaining })], warnings: [] }
  },
}
