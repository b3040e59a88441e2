// https://docs.evomi.com/public-api/endpoints/scraper · checked 2026-11-28
// Traps: the answer holds another key, the scraper's; an account without access gets 200 and 0; the two keys are two headers.
import * as z from 'zod/mini'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal } from './wire.ts'

const credits = { id: 'credits', label: 'Scraper credits', unit: 'credits' }

export const evomi: Provider = {
  id: 'evomi',
  name: 'Evomi Scraper API',
  aliases: ['evomi.com', 'evomi-scraper'],
  origin: 'https://api.evomi.com',
  keyVariable: 'EVOMI_API_KEY',
  auth: { kind: 'header', name: 'x-apikey' },
  endpoint: 'GET /public/scraper',
  documentation: 'https://docs.evomi.com/public-api/endpoints/scraper',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://evomi.com',
  pools: [credits],
  about: {
    key: 'The public API key, from the dashboard’s settings; the key of the scraper itself is another one.',
    zero: 'Nothing is left, or the account has no access to the Scraper API: a sentence says so.',
    limits: ['Proxies are paid for apart.'],
    sources: [
      'https://docs.evomi.com/public-api/endpoints/scraper/index.md',
      'https://docs.evomi.com/scraping-products-instructions/scraper-api/authentication (402 of calls)',
    ],
  },
  async read(api) {
    const Scraper = z.object({ success: z.literal(true), has_access: z.boolean(), credits: decimal() })
    const { has_access: usable, credits: remaining } = await api.get('/public/scraper', Scraper)
    return {
      pools: [pool({ ...credits, remaining, usable })],
      warnings: usable ? [] : ['The account has no access to the Scraper API.'],
    }
  },
}
