// https://docs.getbifrost.ai/api-reference/governance/get-virtual-key-quota · checked 2026-11-28
// Traps: only a virtual key's own budgets are told, each with a window of its own, and the smallest binds; the limit that is
// enforced is `max_limit` and an override that is in force; budgets of team, customer, provider and model stand elsewhere;
// `Authorization` takes keys of the newer form only, `x-bf-vk` any.
import * as z from 'zod/mini'
import { type Decimal, zero } from '../core/money/amount.ts'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { leastOf, quotaPool } from './quota-pool.ts'
import { decimal, optionalDecimal, optionalText, optionalTime } from './wire.ts'

const key = { id: 'key', label: 'Budget of the virtual key', unit: 'USD', covers: 'cap' } as const

interface Override {
  readonly override_amount: Decimal | null
  readonly override_mode: string | null
  readonly override_cycles_remaining: Decimal | null
}

/** What an override adds to a limit now: one for some windows counts as long as a window is left. */
function raise({ override_amount: amount, override_mode: mode, override_cycles_remaining: cycles }: Override): Decimal {
  const isInForce = mode === 'forever' || (mode === 'cycles' && cycles !== null && cycles.gt(0))
  return amount !== null && isInForce && amount.gt(0) ? amount : zero
}

export const bifrost: Provider = {
  id: 'bifrost',
  name: 'Bifrost',
  aliases: ['maxim-bifrost', 'getbifrost', 'getbifrost.ai'],
  origin: null,
  keyVariable: 'BIFROST_VIRTUAL_KEY',
  otherKeyVariables: ['BIFROST_API_KEY'],
  auth: { kind: 'header', name: 'x-bf-vk' },
  endpoint: 'GET /api/governance/virtual-keys/quota',
  documentation: 'https://docs.getbifrost.ai/api-reference/governance/get-virtual-key-quota',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: '',
  pools: [key],
  whenNotTold: 'a budget on this virtual key would tell',
  speaksOpenAi: true,
  about: {
    key: 'A virtual key of the gateway (`sk-bf-…`), which may ask for its own quota; no admin key.',
    zero: 'One of the key’s budgets is used up; a budget of 0 counts as that.',
    unlimited: 'Never told as that: a key without a budget of its own is unknown, since others may bind.',
    reset: 'At the end of the window of the budget that binds; when that is, is not told.',
    limits: ['Budgets of the team, the customer, a provider or a model, and limits of rate, are not told.'],
    sources: [
      'https://docs.getbifrost.ai/api-reference/governance/get-virtual-key-quota.md',
      'https://docs.getbifrost.ai/features/governance/budget-and-limits.md',
      'github maximhq/bifrost framework/configstore/tables/budget.go (EffectiveMaxLimit, HasActiveOverride)',
      'public client code: three that ask it with a virtual key',
    ],
  },
  async read(api) {
    const Quota = z.object({
      is_active: z.optional(z.nullable(z.boolean())),
      budgets: z.optional(
        z.nullable(
          z.array(
            z.object({
              max_limit: decimal(),
              current_usage: decimal(),
              last_reset: optionalTime(),
              override_amount: optionalDecimal(),
              override_mode: optionalText(),
              override_cycles_remaining: optionalDecimal(),
            }),
          ),
        ),
      ),
    })
    const { is_active, budgets } = await api.get('/api/governance/virtual-keys/quota', Quota)
    const usable = is_active !== false
    const stores = (budgets ?? []).map((budget) =>
      quotaPool({
        ...{ ...key, boundBy: 'key', usable },
        ...{ limit: budget.max_limit.plus(raise(budget)), used: budget.current_usage },
        startsAt: budget.last_reset.instant,
      }),
    )
    const binding = leastOf(stores) ?? pool({ ...key, boundBy: 'key', usable, remaining: 'unlimited' })
    return { pools: [binding], warnings: usable ? [] : ['Bifrost says that this virtual key is not active.'] }
  },
}
