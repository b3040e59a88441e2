import type { Plan } from '../plan/plan.ts'
import { amountLeft } from '../provider/pool.ts'
import type { CheckResult, Report } from '../verdict/report.ts'
import type { Alert } from './alerts.ts'
import { type Memory, pointsOf } from './remember.ts'
import { unknownInARow } from './rows.ts'

/** A pool's name where it is the user's own or the provider's; one that was found in an answer is a vendor's text. */
function poolName({ pool, askedPool }: CheckResult, check: Plan['checks'][number] | undefined): string | null {
  const id = pool?.id ?? askedPool
  const known = id === 'budget' || id === check?.pool || check?.provider.pools.some((each) => each.id === id)
  return known ? (id ?? null) : null
}

/** What an issue would tell of each check. */
export function alertsOf({ results }: Report, { checks }: Pick<Plan, 'checks'>, memory: Memory): readonly Alert[] {
  return results.map((result, index): Alert => {
    const { name, providerName, status, reason, unit, required, shortfall, forecast, topUpUrl, checkedAt, pool } =
      result
    const before = status === 'unknown' ? unknownInARow(memory.history, memory.context, name) : 0
    return {
      ...{ name, providerName, status, reason, unit, required, shortfall, forecast, topUpUrl, checkedAt },
      pool: poolName(result, checks[index]),
      remaining: amountLeft(pool),
      trend: pointsOf(result, memory.history),
      resetsAt: pool?.resetsAt ?? null,
      unknownInARow: status === 'unknown' ? before + 1 : 0,
    }
  })
}
