// https://novita.ai/docs/api-reference/basic-get-user-balance · checked 2026-11-21
// Traps: every figure is a string that counts 1/10,000 USD; `availableBalance` holds the credit limit (what may be owed)
// as well, `cashBalance` is one's own money; vouchers are in neither (cc-switch #3160, a guide of 2026-10), although they pay
// first: both figures are lower bounds. The vendor's page says nothing of vouchers; what users saw won.
import * as z from 'zod/mini'
import type { Decimal } from '../core/money/amount.ts'
import { pool } from '../core/provider/pool.ts'
import type { PoolDefinition, Provider } from '../core/provider/provider.ts'
import { decimal, optionalDecimal } from './wire.ts'

const available = { id: 'available', label: 'Available balance', unit: 'USD' }
const cash = { id: 'cash', label: 'Cash balance', unit: 'USD' }

export const novita: Provider = {
  id: 'novita',
  name: 'Novita AI',
  aliases: ['novita-ai', 'novita.ai'],
  origin: 'https://api.novita.ai',
  keyVariable: 'NOVITA_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /openapi/v1/billing/balance/detail',
  documentation: 'https://novita.ai/docs/api-reference/basic-get-user-balance',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://novita.ai/billing',
  pools: [available, cash],
  about: {
    key: 'Any Novita API key of the account.',
    zero: '`available` holds what the account may owe; `cash` is 0 when the money that was paid in is gone.',
    limits: ['Vouchers are not in the figures: more may be left than is told.'],
    sources: [
      'https://novita.ai/docs/api-reference/basic-get-user-balance',
      'github farion1231/cc-switch issues 3160 and 2965 (vouchers)',
    ],
  },
  async read(api) {
    const Balance = z.object({ availableBalance: decimal(), cashBalance: optionalDecimal() })
    const { availableBalance, cashBalance } = await api.get('/openapi/v1/billing/balance/detail', Balance)
    const poolOf = (definition: PoolDefinition, figure: Decimal) =>
      pool({ ...definition, remaining: figure.times('0.0001'), lowerBound: true })
    return {
      pools: [poolOf(available, availableBalance), ...(cashBalance === null ? [] : [poolOf(cash, cashBalance)])],
      warnings: [],
    }
  },
  signs: [
    {
      cause: 'credit',
      code: 'NOT_ENOUGH_BALANCE',
      fields: ['reason'],
      with: ['not enough balance', '403'],
      source: 'https://novita.ai/docs/api-reference/basic-error-code',
      seen: '2026-11-28',
    },
    {
      cause: 'credit',
      says: 'not enough balance',
      near: ['novita'],
      status: [403],
      isWhole: true,
      most: 'probable',
      source: 'https://novita.ai/docs/api-reference/basic-error-code',
      seen: '2026-11-28',
    },
  ],
}
