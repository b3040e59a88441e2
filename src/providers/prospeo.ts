// https://prospeo.io/api-docs/account-information · checked 2026-11-28
// Traps: the figures stand in `response`; `error: true` comes with a status of its own; what is used and what is left do not
// say what the plan allows, since credits may be bought beside it.
import * as z from 'zod/mini'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal, optionalDecimal, optionalTime, unreadableTime } from './wire.ts'

const credits = { id: 'credits', label: 'Credits', unit: 'credits' }

export const prospeo: Provider = {
  id: 'prospeo',
  name: 'Prospeo',
  aliases: ['prospeo.io'],
  origin: 'https://api.prospeo.io',
  keyVariable: 'PROSPEO_API_KEY',
  auth: { kind: 'header', name: 'X-KEY' },
  endpoint: 'GET /account-information',
  documentation: 'https://prospeo.io/api-docs/account-information',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://app.prospeo.io/account/subscription',
  pools: [credits],
  about: {
    key: 'An API key of the team, whose members draw from the same credits. The question is free.',
    reset: 'The renewal of the quota.',
    sources: [
      'github noamdorr/quotacanary-oss src/lib/adapters/prospeo.ts',
      'public client code: ten more that agree, one of them with the documented sample',
    ],
  },
  async read(api) {
    const Account = z.object({
      response: z.object({
        remaining_credits: decimal(),
        used_credits: optionalDecimal(),
        next_quota_renewal_date: optionalTime(),
      }),
    })
    const { response: told } = await api.get('/account-information', Account)
    const renewal = told.next_quota_renewal_date
    return {
      pools: [
        pool({
          ...{ ...credits, remaining: told.remaining_credits, used: told.used_credits, boundBy: 'cycle' },
          resetsAt: renewal.instant,
        }),
      ],
      warnings: unreadableTime(renewal, 'renewal of the quota'),
    }
  },
}
