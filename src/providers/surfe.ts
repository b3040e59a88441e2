// https://developers.surfe.com/ · checked 2026-11-28
// Traps: three kinds of credit, none of which pays for another; beside them stands a sentence when a kind is used up.
import * as z from 'zod/mini'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal } from './wire.ts'

const email = { id: 'email', label: 'Email credits', unit: 'credits' }
const mobile = { id: 'mobile', label: 'Mobile credits', unit: 'credits' }
const search = { id: 'search', label: 'Search credits', unit: 'credits' }

export const surfe: Provider = {
  id: 'surfe',
  name: 'Surfe',
  aliases: ['surfe.com'],
  origin: 'https://api.surfe.com',
  keyVariable: 'SURFE_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v1/credits',
  documentation: 'https://developers.surfe.com/',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://app.surfe.com/lighthouse/home?open-buy-credits=true',
  pools: [email, mobile, search],
  about: {
    key: 'An API key of the account.',
    zero: 'Nothing of that kind is left.',
    sources: [
      'the vendor’s page “Get Credits”, in a public copy of 2026-06',
      'github noamdorr/quotacanary-oss src/lib/adapters/surfe.ts',
      'public client code: two more',
    ],
  },
  async read(api) {
    const Credits = z.object({ totalEmail: decimal(), totalMobile: decimal(), totalSearch: decimal() })
    const { totalEmail, totalMobile, totalSearch } = await api.get('/v1/credits', Credits)
    return {
      pools: [
        pool({ ...email, remaining: totalEmail }),
        pool({ ...mobile, remaining: totalMobile }),
        pool({ ...search, remaining: totalSearch }),
      ],
      warnings: [],
    }
  },
}
