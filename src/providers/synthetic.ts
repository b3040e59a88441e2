// https://dev.synthetic.new/docs/synthetic/quotas · checked 2026-11-28
// Traps: of an older plan `subscription.requests` counts, which of the newer one stays 0; the newer windows refill bit by
// bit, so no time is told at which all is back; `limited` outweighs every figure.
import * as z from 'zod/mini'
import { zero } from '../core/money/amount.ts'
import { Failure } from '../core/provider/failure.ts'
import type { Provider } from '../core/provider/provider.ts'
import { fiveHours, type PlanWindow, percentOf, planPool, poolsOfPlan, week } from './plan-windows.ts'
import { decimal, optionalTime, unreadableTime } from './wire.ts'

export const synthetic: Provider = {
  id: 'synthetic',
  name: 'Synthetic',
  aliases: ['synthetic.new', 'syntheticnew'],
  origin: 'https://api.synthetic.new',
  keyVariable: 'SYNTHETIC_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v2/quotas',
  documentation: 'https://dev.synthetic.new/docs/synthetic/quotas',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://synthetic.new',
  pools: [planPool, fiveHours, week],
  hasSeparatePools: true,
  about: {
    key: 'An API key of the subscription. Asking for the quota does not count against it.',
    zero: 'The window is used up: requests are refused until it has refilled a little.',
    reset: 'Of the older plan the renewal. The newer windows refill bit by bit, and name no time at which all is back.',
    limits: [
      'What is left is reckoned in percent of each limit, rounded down to a hundredth.',
      'The quotas of search and of free tool calls are not read.',
    ],
    sources: ['https://dev.synthetic.new/docs/synthetic/quotas', 'github steipete/CodexBar docs/synthetic.md'],
  },
  async read(api) {
    const Rolling = z.object({ max: decimal(), remaining: decimal(), limited: z.optional(z.boolean()) })
    const Weekly = z.object({ percentRemaining: decimal() })
    const Subscription = z.object({ limit: decimal(), requests: decimal(), renewsAt: optionalTime() })
    const Quotas = z.object({
      subscription: z.optional(z.nullable(Subscription)),
      rollingFiveHourLimit: z.optional(z.nullable(Rolling)),
      weeklyTokenLimit: z.optional(z.nullable(Weekly)),
    })
    const {
      subscription,
      rollingFiveHourLimit: rolling,
      weeklyTokenLimit: weekly,
    } = await api.get('/v2/quotas', Quotas)
    const windows: PlanWindow[] = []
    if (rolling) {
      if (rolling.max.lte(0)) throw Failure.because('unexpected-body', 'the window of 5 hours has no limit')
      const remaining = rolling.limited === true ? zero : percentOf(rolling.remaining, rolling.max)
      windows.push({ definition: fiveHours, remaining, resetsAt: null })
    }
    if (weekly) windows.push({ definition: week, remaining: weekly.percentRemaining, resetsAt: null })
    const old = windows.length === 0 && subscription?.limit.gt(0) ? subscription : null
    if (old !== null) {
      const remaining = percentOf(old.limit.minus(old.requests), old.limit)
      windows.push({ definition: fiveHours, remaining, resetsAt: old.renewsAt.instant })
    }
    if (windows.length === 0) throw Failure.because('unexpected-body', 'the answer has no window of a plan')
    return {
      pools: poolsOfPlan(windows),
      warnings: old === null ? [] : unreadableTime(old.renewsAt, 'renewal'),
    }
  },
}
