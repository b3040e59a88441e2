// https://api.keywordseverywhere.com/docs/#/miscellaneous/get_credits · checked 2026-11-28
// Traps: the answer is a list whose only item is the balance; clients that look for `credits` in it find nothing.
import * as z from 'zod/mini'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal } from './wire.ts'

const credits = { id: 'credits', label: 'Credits', unit: 'credits' }

export const keywordseverywhere: Provider = {
  id: 'keywordseverywhere',
  name: 'Keywords Everywhere',
  aliases: ['keywords-everywhere', 'keywords everywhere', 'keywordseverywhere.com'],
  origin: 'https://api.keywordseverywhere.com',
  keyVariable: 'KEYWORDS_EVERYWHERE_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v1/account/credits',
  documentation: 'https://api.keywordseverywhere.com/docs/#/miscellaneous/get_credits',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://keywordseverywhere.com/pricing.html',
  pools: [credits],
  about: {
    key: 'The API key of the account.',
    sources: [
      'the vendor’s API documentation, “Get Credit Balance”, in a public copy',
      'github noamdorr/quotacanary-oss src/lib/adapters/keywordseverywhere.ts and its tests',
    ],
  },
  async read(api) {
    const [remaining] = await api.get('/v1/account/credits', z.tuple([decimal()]))
    return { pools: [pool({ ...credits, remaining })], warnings: [] }
  },
}
