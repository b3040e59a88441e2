// https://docs.iproyal.com/scraping-tools/web-scraper-api-beta/api/user · checked 2026-11-28
// Traps: a product in beta; proxies are paid for apart.
import type { Provider } from '../core/provider/provider.ts'
import { readFigure } from './one-figure.ts'

const credits = { id: 'credits', label: 'Credits', unit: 'credits' }

export const iproyalScraper: Provider = {
  id: 'iproyal-scraper',
  name: 'IPRoyal Web Scraper API',
  aliases: ['iproyal', 'iproyal.com'],
  origin: 'https://scrape.iproyal.com',
  keyVariable: 'IPROYAL_WEB_SCRAPER_API_TOKEN',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v1/user',
  documentation: 'https://docs.iproyal.com/scraping-tools/web-scraper-api-beta/api/user',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://iproyal.com',
  pools: [credits],
  about: {
    key: 'The token of the Web Scraper API, from the dashboard. The vendor’s pages call its variable `WEB_SCRAPER_API_TOKEN`: it has a name of its own here.',
    limits: ['The product is in beta: its answers may change.'],
    sources: [
      'https://docs.iproyal.com/scraping-tools/web-scraper-api-beta/api/user',
      'https://docs.iproyal.com/scraping-tools/web-scraper-api-beta (a success costs one credit)',
    ],
  },
  read: readFigure(credits, { path: '/v1/user', at: ['credit_amount'] }),
}
