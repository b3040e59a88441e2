// https://github.com/messagebird/python-rest-api · checked 2026-11-28
// Traps: the unit is the account's own, as a word (credits, euros, pounds, dollars); a postpaid account has no balance that
// binds; this is the REST interface of MessageBird: keys of Bird's newer one are refused.
import * as z from 'zod/mini'
import { Failure } from '../core/provider/failure.ts'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal, unitName } from './wire.ts'

/** What the vendor calls a currency. */
const currencies = new Map([
  ['euros', 'EUR'],
  ['pounds', 'GBP'],
  ['dollars', 'USD'],
])

const balance = { id: 'balance', label: 'Balance', unit: 'credits' }

export const messagebird: Provider = {
  id: 'messagebird',
  name: 'MessageBird',
  aliases: ['message-bird', 'bird'],
  origin: 'https://rest.messagebird.com',
  keyVariable: 'MESSAGEBIRD_ACCESS_KEY',
  auth: { kind: 'header', name: 'Authorization', prefix: 'AccessKey ' },
  endpoint: 'GET /balance',
  documentation: 'https://github.com/messagebird/python-rest-api',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://bird.com',
  pools: [balance],
  about: {
    key: 'A live access key of MessageBird (`live_…`). Keys of Bird’s newer interface are refused.',
    unlimited: 'A postpaid account has no balance that binds: the check is unknown.',
    limits: ['The unit is the account’s own: credits, or a currency, as the answer names it.'],
    sources: [
      'github messagebird/python-rest-api messagebird/balance.py and tests/test_balance.py (the vendor’s SDK)',
      'public client code: several that show `amount` beside `type`',
    ],
  },
  async read(api) {
    const Balance = z.object({ payment: z.string(), type: unitName(), amount: decimal() })
    const { payment, type, amount } = await api.get('/balance', Balance)
    if (payment !== 'prepaid')
      throw Failure.because('not-told', 'the account is not prepaid, and has no balance that binds')
    const unit = currencies.get(type.toLowerCase()) ?? type
    return { pools: [pool({ ...balance, unit, remaining: amount })], warnings: [] }
  },
}
