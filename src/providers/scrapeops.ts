// https://scrapeops.io/docs/proxy-aggregator/account/usage-endpoint · checked 2026-11-28
// Traps: the key goes into the query; the question does not count as concurrent.
import type { Provider } from '../core/provider/provider.ts'
import { readFlatQuota } from './flat-quota.ts'

const credits = { id: 'credits', label: 'API credits', unit: 'credits' }

export const scrapeops: Provider = {
  id: 'scrapeops',
  name: 'ScrapeOps',
  aliases: ['scrape-ops', 'scrapeops.io'],
  origin: 'https://backend.scrapeops.io',
  keyVariable: 'SCRAPEOPS_API_KEY',
  auth: { kind: 'query', name: 'api_key' },
  endpoint: 'GET /v1/proxy/account/usage',
  documentation: 'https://scrapeops.io/docs/proxy-aggregator/account/usage-endpoint',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://scrapeops.io',
  pools: [credits],
  about: {
    key: 'The API key of the account.',
    zero: 'The plan’s credits are used up until it renews.',
    reset: 'The plan’s renewal.',
    sources: [
      'https://scrapeops.io/docs/proxy-aggregator/account/usage-endpoint',
      'github noamdorr/quotacanary-oss src/lib/adapters/scrapeops.ts',
    ],
  },
  read: readFlatQuota(credits, {
    path: '/v1/proxy/account/usage',
    limit: 'plan_api_credits',
    used: 'used_api_credits',
    resetsAt: 'plan_renewal_date',
  }),
}
