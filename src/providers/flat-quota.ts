// Vendors whose answer is flat: what a cycle allows, what was used of it, and perhaps when it starts anew.
import * as z from 'zod/mini'
import type { Decimal } from '../core/money/amount.ts'
import type { PoolDefinition, Provider } from '../core/provider/provider.ts'
import { quotaPool } from './quota-pool.ts'
import { decimal, optionalTime, unreadableTime, type WireTime } from './wire.ts'

interface Names {
  readonly path: string
  readonly limit: string
  readonly used: string
  /** The next reset, where the answer tells one. */
  readonly resetsAt?: string
  /** Does spend show late, so that less may be left? */
  readonly isLate?: boolean
}

/** The `read` of such a vendor. */
export function readFlatQuota(definition: PoolDefinition, names: Names): NonNullable<Provider['read']> {
  return async (api) => {
    const Figures = { [names.limit]: decimal(), [names.used]: decimal() }
    const Times = names.resetsAt === undefined ? {} : { [names.resetsAt]: optionalTime() }
    const answer: Readonly<Record<string, unknown>> = await api.get(names.path, z.object({ ...Figures, ...Times }))
    const reset = (answer[names.resetsAt ?? ''] as WireTime | undefined) ?? { instant: null, readable: true }
    return {
      pools: [
        quotaPool({
          ...definition,
          limit: answer[names.limit] as Decimal,
          used: answer[names.used] as Decimal,
          resetsAt: reset.instant,
          upperBound: names.isLate ?? false,
          reportedLate: names.isLate ?? false,
        }),
      ],
      warnings: unreadableTime(reset, 'date of the next reset'),
    }
  }
}
