// https://docs.browser-use.com/cloud/guides/billing · checked 2026-11-21
// Traps: credits belong to the project of the key, not to its owner; 404 means that the key has no project; the header
// takes no "Bearer"; `rateLimit` is an old name for concurrency.
import { failureWith } from '../core/provider/classify.ts'
import type { Provider } from '../core/provider/provider.ts'
import { readFigure } from './one-figure.ts'

const credits = { id: 'credits', label: 'Project credits', unit: 'USD' }

export const browserUse: Provider = {
  id: 'browser-use',
  name: 'Browser Use',
  aliases: ['browseruse', 'browser-use-cloud'],
  origin: 'https://api.browser-use.com',
  keyVariable: 'BROWSER_USE_API_KEY',
  auth: { kind: 'header', name: 'X-Browser-Use-API-Key' },
  endpoint: 'GET /api/v2/billing/account',
  documentation: 'https://docs.browser-use.com/cloud/guides/billing',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://cloud.browser-use.com/billing',
  pools: [credits],
  about: {
    key: 'A Browser Use Cloud API key; it reads the credits of its project.',
    sources: [
      'https://docs.browser-use.com/cloud/guides/billing.md',
      'https://docs.browser-use.com/cloud/api-v3/billing/get-account-billing.md',
      'github browser-use/sdk browser-use-node/src/v2/resources/billing.ts',
    ],
  },
  failureOf({ status, body }) {
    return status === 404 ? failureWith('unauthorized', status, body) : null
  },
  read: readFigure(credits, { path: '/api/v2/billing/account', at: ['totalCreditsBalanceUsd'] }),
}
