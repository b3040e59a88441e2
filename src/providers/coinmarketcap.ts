// https://coinmarketcap.com/api/documentation/v1/#operation/getV1KeyInfo · checked 2026-11-28
// Traps: month and day bind both, and the day's figure is null on plans without one; a minute's requests are a pace and no
// credit; errors tell themselves in `status`.
import * as z from 'zod/mini'
import { type Decimal, notBelowZero } from '../core/money/amount.ts'
import { Failure } from '../core/provider/failure.ts'
import { type FinitePool, pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { leastOf } from './quota-pool.ts'
import { decimal, optionalDecimal, optionalLimit, optionalTime, unreadableResets, type WireTime } from './wire.ts'

const credits = { id: 'credits', label: 'Call credits', unit: 'credits' }

interface Period {
  readonly credits_used: Decimal
  readonly credits_left: Decimal | null
}

/** What a period has left; none without a limit. @throws {Failure} when the answer tells its limit, and not its use. */
function poolOf(period: Period | null, limit: Decimal | null, reset: WireTime): readonly FinitePool[] {
  const left = period?.credits_left ?? (period && limit?.minus(period.credits_used)) ?? null
  if (period !== null && left !== null) {
    const remaining = notBelowZero(left)
    return [
      pool({ ...credits, remaining, used: period.credits_used, limit, boundBy: 'cycle', resetsAt: reset.instant }),
    ]
  }
  if (limit === null) return []
  throw Failure.because('unexpected-body', 'the answer tells a limit of the plan, and not what was used of it')
}

export const coinmarketcap: Provider = {
  id: 'coinmarketcap',
  name: 'CoinMarketCap',
  aliases: ['coin-market-cap', 'cmc'],
  origin: 'https://pro-api.coinmarketcap.com',
  keyVariable: 'COINMARKETCAP_API_KEY',
  auth: { kind: 'header', name: 'X-CMC_PRO_API_KEY' },
  endpoint: 'GET /v1/key/info',
  documentation: 'https://coinmarketcap.com/api/documentation/v1/#operation/getV1KeyInfo',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://coinmarketcap.com/api/pricing/',
  minIntervalSeconds: 2,
  pools: [credits],
  about: {
    key: 'Any API key. The request costs 0 credits; it counts in the pace of a minute.',
    zero: 'The credits of the month or of the day are used up; the smaller decides.',
    unlimited: 'A plan whose answer has no figure of what is left: the check is unknown.',
    reset: 'Of the month, or of the day: of whichever decides, where the answer tells it.',
    sources: [
      'https://coinmarketcap.com/academy/pt/article/how-to-understand-api-credits-rate-limits-and-pagination (0 credits)',
      'crate cmc 0.4.4 src/api/key/key_info.rs (fields; the day’s figure may be null)',
      'public clients that name https://coinmarketcap.com/api/documentation/v1/#operation/getV1KeyInfo',
    ],
  },
  async read(api) {
    const Period = z.object({ credits_used: decimal(), credits_left: optionalDecimal() })
    const Info = z.object({
      data: z.object({
        plan: z.object({
          credit_limit_monthly: optionalLimit(),
          credit_limit_monthly_reset_timestamp: optionalTime(),
          credit_limit_daily: optionalLimit(),
          credit_limit_daily_reset_timestamp: optionalTime(),
        }),
        usage: z.object({ current_day: z.optional(z.nullable(Period)), current_month: Period }),
      }),
    })
    const { plan, usage } = (await api.get('/v1/key/info', Info)).data
    const month = poolOf(usage.current_month, plan.credit_limit_monthly, plan.credit_limit_monthly_reset_timestamp)
    const day = poolOf(usage.current_day ?? null, plan.credit_limit_daily, plan.credit_limit_daily_reset_timestamp)
    const binding = leastOf([...month, ...day])
    if (binding === undefined) throw Failure.because('not-told', 'the answer tells no limit of the plan')
    const resets = [plan.credit_limit_monthly_reset_timestamp, plan.credit_limit_daily_reset_timestamp]
    return {
      pools: [binding],
      warnings: unreadableResets(resets),
    }
  },
}
