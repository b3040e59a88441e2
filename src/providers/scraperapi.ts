// https://docs.scraperapi.com/account-information · checked 2026-11-21
// Traps: the key goes into the query; `requestCount` is credits, not requests, and refreshed every 15 seconds; the fields
// of the answer are not on the vendor's page, working clients agree on them.
import type { Provider } from '../core/provider/provider.ts'
import { readFlatQuota } from './flat-quota.ts'

const credits = { id: 'credits', label: 'API credits', unit: 'credits' }

export const scraperapi: Provider = {
  id: 'scraperapi',
  name: 'ScraperAPI',
  aliases: ['scraper-api', 'scraper api', 'scraperapi.com'],
  origin: 'https://api.scraperapi.com',
  keyVariable: 'SCRAPERAPI_API_KEY',
  auth: { kind: 'query', name: 'api_key' },
  endpoint: 'GET /account',
  documentation: 'https://docs.scraperapi.com/account-information',
  checked: '2026-11-21',
  evidence: 'client-code',
  topUp: 'https://dashboard.scraperapi.com/billing',
  minIntervalSeconds: 15,
  pools: [credits],
  about: {
    key: 'The API key of the account, from dashboard.scraperapi.com.',
    zero: 'The plan’s credits of this billing cycle are used up.',
    reset: 'Each billing cycle; its date is not told.',
    limits: ['Spend is counted every 15 seconds: right after a job less may be left than is told.'],
    sources: [
      'https://docs.scraperapi.com/account-information',
      'https://docs.scraperapi.com/account-management/credit-usage',
      'github noamdorr/quotacanary-oss src/lib/adapters/scraperapi.ts',
    ],
  },
  read: readFlatQuota(credits, { path: '/account', limit: 'requestLimit', used: 'requestCount', isLate: true }),
  signs: [
    {
      cause: 'credit',
      says: 'You have exhausted the API Credits available in this monthly cycle',
      orCap: true,
      source: 'https://docs.scraperapi.com',
      seen: '2026-11-28',
    },
  ],
}
