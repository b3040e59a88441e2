// https://www.vultr.com/api/#tag/account/operation/get-account · checked 2026-11-28
// Traps: the balance is what is owed: credit is a negative number, as payments are; charges of the running month are not in
// it, and come off; the answer holds the owner's name and address.
import * as z from 'zod/mini'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal } from './wire.ts'

const credit = { id: 'credit', label: 'Account credit', unit: 'USD' }

export const vultr: Provider = {
  id: 'vultr',
  name: 'Vultr',
  aliases: ['vultr.com'],
  origin: 'https://api.vultr.com',
  keyVariable: 'VULTR_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v2/account',
  documentation: 'https://www.vultr.com/api/#tag/account/operation/get-account',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://my.vultr.com/billing/',
  pools: [credit],
  about: {
    key: 'An API key that may read billing, whose access list holds the runner’s address.',
    zero: 'Nothing was paid ahead, or all of it is spent. Below 0 money is owed.',
    limits: [
      'Charges of the running month are taken off.',
      'Vultr answers only addresses on the key’s access list: from others it refuses a good key too.',
    ],
    sources: [
      'https://docs.vultr.com/platform/billing/view-payment-history',
      'github vultr/govultr account_test.go (the vendor’s: a balance of -5519.11 beside a payment of -1.00)',
    ],
  },
  async read(api) {
    const Account = z.object({ account: z.object({ balance: decimal(), pending_charges: decimal() }) })
    const { balance, pending_charges } = (await api.get('/v2/account', Account)).account
    return { pools: [pool({ ...credit, remaining: balance.times(-1).minus(pending_charges) })], warnings: [] }
  },
}
