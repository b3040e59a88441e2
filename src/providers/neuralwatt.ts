// https://portal.neuralwatt.com · checked 2026-11-28
// Traps: credits are dollars, a plan is kilowatt-hours: two stores that are not added; which of them a call draws from hangs
// on the account; a key may have an allowance, whose unit is not told; one question a second.
import * as z from 'zod/mini'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal, optionalTime, unreadableTime } from './wire.ts'

const balance = { id: 'balance', label: 'Credit balance', unit: 'USD' }
const plan = { id: 'plan', label: 'Energy of the plan', unit: 'kWh' }

export const neuralwatt: Provider = {
  id: 'neuralwatt',
  name: 'Neuralwatt',
  aliases: ['neural-watt', 'neuralwatt.com', 'neuralwatt-cloud'],
  origin: 'https://api.neuralwatt.com',
  keyVariable: 'NEURALWATT_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v1/quota',
  documentation: 'https://portal.neuralwatt.com',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://portal.neuralwatt.com',
  keys: 'https://portal.neuralwatt.com/dashboard/keys',
  pools: [balance, plan],
  speaksOpenAi: true,
  about: {
    key: 'Any API key, from portal.neuralwatt.com/dashboard/keys.',
    zero: 'In `plan`: the energy of this period is used up; credits may still pay.',
    reset: 'Of `plan`: the end of the subscription’s period.',
    limits: [
      'Without a subscription there is no pool `plan`.',
      'An allowance of the key itself is named by a warning, and not read: its unit is not told.',
    ],
    sources: [
      'github steipete/CodexBar docs/neuralwatt.md',
      'public client code: three more that agree on the fields, one of which tells the limit of one question a second',
    ],
  },
  async read(api) {
    const Quota = z.object({
      balance: z.object({ credits_remaining_usd: decimal(), total_credits_usd: decimal() }),
      subscription: z.optional(
        z.nullable(
          z.object({
            kwh_remaining: decimal(),
            kwh_included: decimal(),
            kwh_used: decimal(),
            current_period_start: optionalTime(),
            current_period_end: optionalTime(),
          }),
        ),
      ),
      key: z.optional(z.nullable(z.object({ allowance: z.optional(z.unknown()) }))),
    })
    const { balance: told, subscription, key } = await api.get('/v1/quota', Quota)
    const period = subscription?.current_period_end
    return {
      pools: [
        pool({ ...balance, remaining: told.credits_remaining_usd, total: told.total_credits_usd }),
        ...(subscription
          ? [
              pool({
                ...{ ...plan, boundBy: 'cycle', resetsAt: period?.instant ?? null },
                ...{ remaining: subscription.kwh_remaining, limit: subscription.kwh_included },
                ...{ used: subscription.kwh_used, startsAt: subscription.current_period_start.instant },
              }),
            ]
          : []),
      ],
      warnings: [
        ...((key?.allowance ?? null) === null ? [] : ['The key has an allowance of its own, which is not read.']),
        ...(period ? unreadableTime(period, 'end of the subscription’s period') : []),
      ],
    }
  },
}
