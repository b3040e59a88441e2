import type { CheckPlan } from '../plan/plan.ts'
import { Failure } from '../provider/failure.ts'
import type { Pool } from '../provider/pool.ts'
import type { Provider } from '../provider/provider.ts'

/** What would tell more: another pool, a budget, or a limit that the key does not have yet. */
function wayOf({ whenNotTold, pools, budget }: Provider, asked: string): string {
  if (whenNotTold !== undefined) return whenNotTold
  const account = pools.find(({ id, covers }) => id !== asked && !id.endsWith(':') && covers !== 'cap')
  if (account !== undefined) return `pool: ${account.id} tells what the account has`
  if (budget !== undefined) return `a budget tells more, such as budget: 200 ${budget.unit}/${budget.periods.at(-1)}`
  return 'only a limit on the key itself would tell'
}

/** A key without a limit, whose account was not read: the answer is sound, and could never stop a job. */
export function notTold({ provider }: CheckPlan, { id }: Pool): Failure {
  return Failure.because(
    'not-told',
    `${id} has no limit, and the account behind it was not read, so nothing in the answer could stop a job; ${wayOf(provider, id)}`,
  )
}
