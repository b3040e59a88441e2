// https://docs.scrapingant.com/credits-cost · checked 2026-11-21
// Traps: the key travels in the query; the times have no zone; what is left when the period ends lapses.
import * as z from 'zod/mini'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal, optionalDecimal, optionalTime } from './wire.ts'

export const scrapingant: Provider = {
  id: 'scrapingant',
  name: 'ScrapingAnt',
  aliases: ['scraping-ant'],
  origin: 'https://api.scrapingant.com',
  keyVariable: 'SCRAPINGANT_API_KEY',
  auth: { kind: 'query', name: 'x-api-key' },
  endpoint: 'GET /v2/usage',
  documentation: 'https://docs.scrapingant.com/credits-cost',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://app.scrapingant.com',
  pools: [{ id: 'credits', label: 'API credits', unit: 'credits' }],
  about: {
    key: 'The API token, from the dashboard.',
    reset: 'The end of the subscription period; unused credits lapse then.',
    sources: [
      'https://docs.scrapingant.com/v1/api-credits-usage',
      'github api-evangelist/scrapingant openapi/scrapingant-usage-api-openapi.yml (a copy of the vendor’s OpenAPI document)',
    ],
  },
  async read(api) {
    const Usage = z.object({
      remained_credits: decimal(),
      plan_total_credits: optionalDecimal(),
      end_date: optionalTime(),
    })
    const { remained_credits: remaining, plan_total_credits: limit, end_date: end } = await api.get('/v2/usage', Usage)
    return {
      pools: [
        pool({
          ...{ id: 'credits', label: 'API credits', unit: 'credits', remaining, limit, boundBy: 'cycle' },
          resetsAt: end.instant,
        }),
      ],
      warnings: end.readable ? [] : ['The end of the period could not be read.'],
    }
  },
}
