// https://docs.tavily.com/documentation/api-reference/endpoint/usage · checked 2026-11-21
// Traps: three limits at once (plan, pay as you go, key), and the key's caps what it can take of the others; a null limit of
// the key means none, and so does one of the plan; a null pay-as-you-go limit may mean off or boundless, the vendor does not
// say which; a used-up plan is not the end where pay as you go serves, so that what the key can take in all is the default;
// 10 questions in 10 minutes for a key, then 429.
import * as z from 'zod/mini'
import { type Decimal, zero } from '../core/money/amount.ts'
import { Failure } from '../core/provider/failure.ts'
import { type Pool, pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { quotaPool } from './quota-pool.ts'
import { decimal, optionalDecimal } from './wire.ts'

const plan = { id: 'plan', label: 'Plan', unit: 'credits' }
const paygo = { id: 'paygo', label: 'Pay as you go', unit: 'credits' }
const key = { id: 'key', label: 'This key', unit: 'credits' }

const unlimitedPlan = pool({ ...plan, remaining: 'unlimited', boundBy: 'cycle' })

/** A store of the account, of which the key takes no more than its own limit leaves. */
function capped(store: Pool, left: Decimal | null): Pool {
  if (left === null || (store.remaining !== 'unlimited' && store.remaining.lte(left))) return store
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
  topUp: 'https://app.tavily.com/billing',
  minIntervalSeconds: 60,
  pools: [key, plan, paygo],
  about: {
    key: 'Any API key (`tvly-…`).',
    zero: 'In `plan`: the plan’s credits of this billing cycle are used up; pay as you go may still serve.',
    unlimited: 'A plan without a limit, for a key that has none either.',
    reset: 'Each billing cycle; its date is not told.',
    limits: [
      '`key` is what this key can still take of plan and pay as you go together.',
      'Without a pay-as-you-go limit in the answer the pool `paygo` is unknown, and `key` may be too low.',
      'A key may be asked about 10 times in 10 minutes: more than 10 jobs that start together on one key are answered with 429.',
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
        plan_limit: z.nullable(decimal()),
        paygo_usage: optionalDecimal(),
        paygo_limit: optionalDecimal(),
      }),
    })
    const { account, key: told } = await api.get('/usage', Usage)
    const planStore =
      account.plan_limit === null
        ? { ...unlimitedPlan, used: account.plan_usage }
        : quotaPool({ ...plan, limit: account.plan_limit, used: account.plan_usage })
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
    const figures = stores.flatMap(({ remaining }) => (remaining === 'unlimited' ? [] : remaining))
    const together = planStore.remaining === 'unlimited' ? null : figures.reduce((sum, each) => sum.plus(each), zero)
    const keyBinds = left !== null && (together === null || left.lte(together))
    const remaining = keyBinds ? left : (together ?? 'unlimited')
    return {
      pools: [
        pool({
          ...key,
          remaining,
          boundBy: keyBinds ? 'key' : 'account',
          used: told.usage,
          limit: told.limit,
          lowerBound: remaining !== 'unlimited' && !keyBinds && paygoStore === null,
        }),
        ...stores.map((store) => capped(store, left)),
      ],
      warnings: [],
    }
  },
  signs: [
    {
      cause: 'cap',
      says: "This request exceeds your plan's set usage limit",
      source: 'https://docs.tavily.com/documentation/api-reference',
      seen: '2026-11-28',
    },
  ],
}
