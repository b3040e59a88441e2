// https://docs.scrapingant.com/credits-cost · checked 2026-11-21
// Traps: the vendor's OpenAPI document wants the key in the query, its own clients send it as the header `x-api-key`: the
// header won, since addresses are logged; the times have no zone; what is left when the period ends lapses; a 403 means a
// wrong token or used-up credits, and the answer does not say which.
import * as z from 'zod/mini'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { lacksRight } from './refusals.ts'
import { decimal, optionalDecimal, optionalTime, unreadableTime } from './wire.ts'

const credits = { id: 'credits', label: 'API credits', unit: 'credits' }

export const scrapingant: Provider = {
  id: 'scrapingant',
  name: 'ScrapingAnt',
  aliases: ['scraping-ant'],
  origin: 'https://api.scrapingant.com',
  keyVariable: 'SCRAPINGANT_API_KEY',
  auth: { kind: 'header', name: 'x-api-key' },
  endpoint: 'GET /v2/usage',
  documentation: 'https://docs.scrapingant.com/credits-cost',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://app.scrapingant.com/dashboard',
  pools: [credits],
  about: {
    key: 'The API token, from the dashboard.',
    reset: 'The end of the subscription period; unused credits lapse then.',
    limits: ['ScrapingAnt refuses a wrong token and used-up credits with the same 403: the message then names both.'],
    sources: [
      'https://docs.scrapingant.com/v1/api-credits-usage',
      'https://docs.scrapingant.com/errors (403)',
      'github ScrapingAnt/scrapingant-client-python scrapingant_client/client.py (the header)',
      'github api-evangelist/scrapingant openapi/scrapingant-usage-api-openapi.yml (a copy of the vendor’s OpenAPI document)',
    ],
  },
  failureOf: (answer) =>
    lacksRight(
      answer,
      'the API token is wrong, or the API credits are used up',
      'ScrapingAnt tells both in the same words: look at the dashboard, where the credits and the token stand.',
    ),
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
          ...credits,
          remaining,
          limit,
          boundBy: 'cycle',
          resetsAt: end.instant,
        }),
      ],
      warnings: unreadableTime(end, 'end of the period'),
    }
  },
}
