// https://docs.scrapegraphai.com/api-reference/endpoint/credits · checked 2026-11-21
// Traps: `used` is that of the billing cycle; the older host answers in another shape; `jobs` counts jobs, not credits.
import * as z from 'zod/mini'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal, optionalDecimal } from './wire.ts'

export const scrapegraphai: Provider = {
  id: 'scrapegraphai',
  name: 'ScrapeGraphAI',
  aliases: ['scrapegraph', 'sgai', 'scrapegraph-ai'],
  origin: 'https://v2-api.scrapegraphai.com',
  keyVariable: 'SGAI_API_KEY',
  auth: { kind: 'header', name: 'SGAI-APIKEY' },
  endpoint: 'GET /api/credits',
  documentation: 'https://docs.scrapegraphai.com/api-reference/endpoint/credits',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://dashboard.scrapegraphai.com',
  pools: [{ id: 'credits', label: 'Credits', unit: 'credits' }],
  about: {
    key: 'Any ScrapeGraphAI API key of the account.',
    limits: ['When the billing cycle ends is not told.'],
    sources: [
      'https://docs.scrapegraphai.com/api-reference/endpoint/credits.md',
      'https://docs.scrapegraphai.com/knowledge-base/account/credits',
    ],
  },
  async read(api) {
    const Credits = z.object({ remaining: decimal(), used: optionalDecimal() })
    const { remaining, used } = await api.get('/api/credits', Credits)
    return { pools: [pool({ id: 'credits', label: 'Credits', unit: 'credits', remaining, used })], warnings: [] }
  },
}
