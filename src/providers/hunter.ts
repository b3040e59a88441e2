// https://hunter.io/api-documentation/v2#account · checked 2026-11-28
// Traps: `available` is what the period and bought packs allow together, so that `available` less `used` is wrong once a pack
// is partly spent: only `remaining` is read; plans have one bucket (`credits`), older ones two; `calls` is deprecated.
import * as z from 'zod/mini'
import { Failure } from '../core/provider/failure.ts'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { optionalDecimal, optionalTime, unreadableTime } from './wire.ts'

const buckets = {
  credits: { id: 'credits', label: 'Credits', unit: 'credits' },
  searches: { id: 'searches', label: 'Searches', unit: 'searches' },
  verifications: { id: 'verifications', label: 'Verifications', unit: 'verifications' },
}

export const hunter: Provider = {
  id: 'hunter',
  name: 'Hunter',
  aliases: ['hunter.io', 'hunter-io', 'hunterio'],
  origin: 'https://api.hunter.io',
  keyVariable: 'HUNTER_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v2/account',
  documentation: 'https://hunter.io/api-documentation/v2#account',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://hunter.io',
  pools: Object.values(buckets),
  about: {
    key: 'Any API key of the account. The request is free.',
    zero: 'The period’s credits and those of bought packs are used up.',
    reset: 'The date of `reset_date`; packs do not reset.',
    limits: ['Plans of today have `credits` alone; older ones have `searches` and `verifications` instead.'],
    sources: [
      'github hunter-io/cursor-plugin skills/hunter-check-usage/SKILL.md (the vendor’s: `remaining`, never `available` less `used`)',
      'github api-evangelist/hunter-io openapi/hunter-io-account-api-openapi.yml (a copy of the vendor’s document)',
    ],
  },
  async read(api) {
    const Bucket = z.object({ used: optionalDecimal(), remaining: optionalDecimal() })
    const Account = z.object({
      data: z.object({
        reset_date: optionalTime(),
        requests: z.object({
          credits: z.optional(z.nullable(Bucket)),
          searches: z.optional(z.nullable(Bucket)),
          verifications: z.optional(z.nullable(Bucket)),
        }),
      }),
    })
    const { requests, reset_date: reset } = (await api.get('/v2/account', Account)).data
    const pools = (['credits', 'searches', 'verifications'] as const).flatMap((name) => {
      const bucket = requests[name]
      if (!bucket || bucket.remaining === null) return []
      const { remaining, used } = bucket
      return pool({ ...buckets[name], remaining, used, boundBy: 'cycle', resetsAt: reset.instant })
    })
    if (pools.length === 0) throw Failure.because('unexpected-body', 'the answer does not tell what remains')
    return { pools, warnings: unreadableTime(reset, 'date of the next reset') }
  },
}
