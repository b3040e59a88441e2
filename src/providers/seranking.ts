// https://seranking.com/api/data/getting-started/ · checked 2026-11-28
// Traps: credits lie in up to three places (subscription, add-on, wallet), any of which pays; the older
// /v1/account/subscription tells the first alone, and said 0 with 248,000 in the wallet; the scheme is `Token`; the data
// interface can be closed to an account that has credits (`access.can_use_data_api`).
import * as z from 'zod/mini'
import { zero } from '../core/money/amount.ts'
import { Failure } from '../core/provider/failure.ts'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { optionalDecimal } from './wire.ts'

const credits = { id: 'credits', label: 'API credits', unit: 'credits' }

export const seranking: Provider = {
  id: 'seranking',
  name: 'SE Ranking',
  aliases: ['se-ranking', 'se_ranking', 'seranking.com'],
  origin: 'https://api.seranking.com',
  keyVariable: 'SE_RANKING_API_KEY',
  auth: { kind: 'header', name: 'Authorization', prefix: 'Token ' },
  endpoint: 'GET /v1/account/credits',
  documentation: 'https://seranking.com/api/data/getting-started/',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://seranking.com/api-pricing.html',
  keys: 'https://online.seranking.com/admin.api.dashboard.html',
  pools: [credits],
  about: {
    key: 'A Data API key.',
    zero: 'Nothing is left in subscription, add-on and wallet together.',
    limits: [
      'Credits of the subscription lapse at its end, those of the wallet do not; their ends are not told apart.',
      'The Project API counts a plan’s limits instead, and has no credits.',
    ],
    sources: [
      'public client code: two that read `totals` and `access` from GET /v1/account/credits, one with a live answer of 2026-08-20',
      'github api-evangelist/se-ranking (the header, and that account calls cost no credit)',
    ],
  },
  async read(api) {
    const Store = z.optional(z.nullable(z.object({ remaining: optionalDecimal() })))
    const Credits = z.object({
      totals: z.object({ subscription: Store, addon: Store, wallet: Store }),
      access: z.optional(z.nullable(z.object({ can_use_data_api: z.optional(z.nullable(z.boolean())) }))),
    })
    const { totals, access } = await api.get('/v1/account/credits', Credits)
    const stores = [totals.subscription, totals.addon, totals.wallet].flatMap((store) => store?.remaining ?? [])
    if (stores.length === 0) throw Failure.because('unexpected-body', 'the answer tells no credits')
    const remaining = stores.reduce((sum, store) => sum.plus(store), zero)
    return { pools: [pool({ ...credits, remaining, usable: access?.can_use_data_api !== false })], warnings: [] }
  },
}
