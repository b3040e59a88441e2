// https://www.scrapingbee.com/documentation/ · checked 2026-11-21
// Traps: the vendor's clients send the key in the query until 2026-08 and as a Bearer header since: the header won, since
// addresses are logged; the endpoint may be called 6 times a minute; spend shows a minute late; the renewal date has no
// zone, and may lie in the past.
import type { Provider } from '../core/provider/provider.ts'
import { readFlatQuota } from './flat-quota.ts'

const credits = { id: 'credits', label: 'API credits', unit: 'credits' }

export const scrapingbee: Provider = {
  id: 'scrapingbee',
  name: 'ScrapingBee',
  aliases: ['scraping-bee', 'scraping bee', 'scrapingbee.com'],
  origin: 'https://app.scrapingbee.com',
  keyVariable: 'SCRAPINGBEE_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /api/v1/usage',
  documentation: 'https://www.scrapingbee.com/documentation/',
  checked: '2026-11-21',
  evidence: 'client-code',
  topUp: 'https://app.scrapingbee.com/billing/plans',
  minIntervalSeconds: 10,
  pools: [credits],
  about: {
    key: 'The API key of the account, from app.scrapingbee.com.',
    zero: 'The plan’s credits are used up until it renews.',
    reset: 'The date on which the subscription renews.',
    limits: [
      'The balance can be asked 6 times a minute: many jobs at once on one key are answered with 429.',
      'Spend shows about a minute late: right after a job less may be left than is told.',
    ],
    sources: [
      'github ScrapingBee/scrapingbee-cli src/scrapingbee_cli/client.py (the vendor’s own client)',
      'https://glama.ai/mcp/connectors/com.scrapingbee.mcp/scraping-bee/tools/get_scrapingbee_usage',
      'github noamdorr/quotacanary-oss src/lib/adapters/scrapingbee.ts',
    ],
  },
  read: readFlatQuota(credits, {
    path: '/api/v1/usage',
    limit: 'max_api_credit',
    used: 'used_api_credit',
    resetsAt: 'renewal_subscription_date',
    isLate: true,
  }),
}
