// https://scrape.do/documentation/api-response/usage-stats · checked 2026-11-28
// Traps: the key goes into the query; `RemainingConcurrentRequest` is a pace and no credit; a subscription that is not active
// has nothing, whatever remains; 10 questions a minute, then 429.
import * as z from 'zod/mini'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal } from './wire.ts'

const requests = { id: 'requests', label: 'Requests of the month', unit: 'requests' }

export const scrapedo: Provider = {
  id: 'scrapedo',
  name: 'Scrape.do',
  aliases: ['scrape.do', 'scrape-do'],
  origin: 'https://api.scrape.do',
  keyVariable: 'SCRAPEDO_API_KEY',
  auth: { kind: 'query', name: 'token' },
  endpoint: 'GET /info',
  documentation: 'https://scrape.do/documentation/api-response/usage-stats',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://scrape.do',
  minIntervalSeconds: 6,
  pools: [requests],
  about: {
    key: 'The API token of the account.',
    zero: 'The month’s requests are used up, or the subscription is not active.',
    reset: 'Each month; its date is not told.',
    limits: ['A scrape may cost several requests.', 'At most 10 questions a minute are answered.'],
    sources: ['https://scrape.do/documentation/api-response/usage-stats'],
  },
  async read(api) {
    const Info = z.object({ IsActive: z.boolean(), MaxMonthlyRequest: decimal(), RemainingMonthlyRequest: decimal() })
    const info = await api.get('/info', Info)
    return {
      pools: [
        pool({
          ...requests,
          remaining: info.RemainingMonthlyRequest,
          limit: info.MaxMonthlyRequest,
          boundBy: 'cycle',
          usable: info.IsActive,
        }),
      ],
      warnings: info.IsActive ? [] : ['Scrape.do says that the subscription is not active.'],
    }
  },
}
