// https://docs.brightdata.com/api-reference/account-management-api/Get_total_balance_through_API · checked 2026-11-28
// Traps: `pending_balance` is what the next invoice will charge, and no source says whether `balance` is already less by
// that: it is taken off, so that the figure is never too high; the answer names no currency, the vendor's own client shows
// dollars; an account that pays by invoice owes, and has nothing.
import * as z from 'zod/mini'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal } from './wire.ts'

const balance = { id: 'balance', label: 'Account balance', unit: 'USD' }

export const brightdata: Provider = {
  id: 'brightdata',
  name: 'Bright Data',
  aliases: ['bright-data', 'luminati'],
  origin: 'https://api.brightdata.com',
  keyVariable: 'BRIGHTDATA_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /customer/balance',
  documentation: 'https://docs.brightdata.com/api-reference/account-management-api/Get_total_balance_through_API',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://brightdata.com/cp/billing/settings',
  keys: 'https://brightdata.com/cp/setting/users',
  pools: [balance],
  about: {
    key: 'An API key of the account, from brightdata.com/cp/setting/users.',
    zero: 'The money in the account does not pay more than what is charged with the next invoice.',
    limits: [
      'What the next invoice will charge is taken off; where the vendor had done so already, more is left than is told.',
      'The answer names no currency; the vendor’s own client shows dollars.',
    ],
    sources: [
      'https://docs.brightdata.com/api-reference/account-management-api/Get_total_balance_through_API.md',
      'github brightdata/cli src/commands/budget.ts (dollars; “Pending charge”)',
      'https://www.skills.sh/brightdata/skills/billing',
    ],
  },
  async read(api) {
    const Balance = z.object({ balance: decimal(), pending_balance: decimal() })
    const told = await api.get('/customer/balance', Balance)
    const pending = told.pending_balance.abs()
    return {
      pools: [pool({ ...balance, remaining: told.balance.minus(pending), lowerBound: pending.gt(0) })],
      warnings: [],
    }
  },
}
