// https://docs.tavily.com/documentation/api-reference/endpoint/usage · checked 2026-11-21
// Traps: three limits at once (plan, pay as you go, key), and the key's caps what it can take of the others; a null limit of
// the key means none; a null pay-as-you-go limit may mean off or boundless, the vendor does not say which.
import * as z from 'zod/mini'
import { type Decimal, smallest, zero } from '../core/money/amount.ts'
import { Failure } from '../core/provider/failure.ts'
import { type FinitePool, type Pool, pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { quotaPool } from './quota-pool.ts'
import { decimal, optionalDecimal } from './wire.ts'

const plan = { id: 'plan', label: 'Plan', unit: 'credits' }
const paygo = { id: 'paygo', label: 'Pay as you go', unit: 'credits' }
const key = { id: 'key', label: 'This key', unit: 'credits' }

/** A store of the account, of which the key takes no more than its own limit leaves. */
function capped(store: FinitePool, left: Decimal | null): Pool {
  if (left === null || store.remaining.lte(left)) return store
  return { ...store, boundBy: 'key', remaining: left }
}

export const tavily: Provider = {
  id: 'tavily',
  name: 'Tavily',
  aliases: ['tavily-ai', 'tavily.com'],
  origin: 'https://api.tavily.com',
  keyVariable: 'TAVILY_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /usage',
  documentation: 'https://docs.tavily.com/documentation/api-reference/endpoint/usage',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://app.tavily.com',
  pools: [plan, paygo, key],
  about: {
    key: 'Any API key (`tvly-…`).',
    zero: 'In `plan`: the plan’s credits of this billing cycle are used up; pay as you go may still serve.',
    reset: 'Each billing cycle; its date is not told.',
    limits: [
      '`key` is what this key can still take of plan and pay as you go together.',
      'Without a pay-as-you-go limit in the answer the pool `paygo` is unknown, and `key` may be too low.',
    ],
    sources: [
      'https://docs.tavily.com/documentation/api-reference/endpoint/usage.md',
      'https://help.tavily.com/articles/8280756099-how-to-set-a-limit-for-pay-as-you-go-option',
      'github noamdorr/quotacanary-oss src/lib/adapters/tavily.ts',
    ],
  },
  async read(api, { pool: asked }) {
    const Usage = z.object({
      key: z.object({ usage: decimal(), limit: optionalDecimal() }),
      account: z.object({
        plan_usage: decimal(),
        plan_limit: decimal(),
        paygo_usage: optionalDecimal(),
        paygo_limit: optionalDecimal(),
      }),
    })
    const { account, key: told } = await api.get('/usage', Usage)
    const planStore = quotaPool({ ...plan, limit: account.plan_limit, used: account.plan_usage })
    const paygoStore =
      account.paygo_limit &&
      account.paygo_usage &&
      quotaPool({ ...paygo, limit: account.paygo_limit, used: account.paygo_usage, boundBy: 'month' })
    if (asked === paygo.id && paygoStore === null)
      throw Failure.because('no-such-pool', 'the answer tells no pay-as-you-go limit', {
        hint: 'Set a monthly limit for pay as you go in Tavily’s plan settings, or ask for the pool `plan` or `key`.',
      })
    const keyStore = told.limit && quotaPool({ ...key, limit: told.limit, used: told.usage })
    const left = keyStore?.remaining ?? null
    const stores = [planStore, paygoStore].flatMap((store) => store ?? [])
    const together = stores.reduce((sum, { remaining }) => sum.plus(remaining), zero)
    const keyBinds = left?.lte(together) ?? false
    return {
      pools: [
        ...stores.map((store) => capped(store, left)),
        pool({
          ...key,
          remaining: left === null ? together : smallest(left, together),
          boundBy: keyBinds ? 'key' : 'account',
          used: told.usage,
          limit: told.limit,
          lowerBound: !keyBinds && paygoStore === null,
        }),
      ],
      warnings: [],
    }
  },
}
