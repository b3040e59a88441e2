// https://www.scrapingdog.com · checked 2026-11-28
// Traps: the endpoint is not documented, working clients agree on it; the key goes into the query; the question is not counted.
import type { Provider } from '../core/provider/provider.ts'
import { readFlatQuota } from './flat-quota.ts'

const credits = { id: 'credits', label: 'Credits', unit: 'credits' }

export const scrapingdog: Provider = {
  id: 'scrapingdog',
  name: 'Scrapingdog',
  aliases: ['scraping-dog', 'scrapingdog.com'],
  origin: 'https://api.scrapingdog.com',
  keyVariable: 'SCRAPINGDOG_API_KEY',
  auth: { kind: 'query', name: 'api_key' },
  endpoint: 'GET /account',
  documentation: 'https://www.scrapingdog.com',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://www.scrapingdog.com',
  pools: [credits],
  about: {
    key: 'The API key of the account.',
    zero: 'The pack’s credits are used up.',
    limits: ['When the pack renews is not read: what `validity` counts is not documented.'],
    sources: [
      'public client code: six that subtract `requestUsed` from `requestLimit`',
      'github noamdorr/quotacanary-oss src/lib/adapters/scrapingdog.ts',
    ],
  },
  read: readFlatQuota(credits, { path: '/account', limit: 'requestLimit', used: 'requestUsed' }),
}
