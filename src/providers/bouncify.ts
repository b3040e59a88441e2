// https://bouncify.io/docs/api-docs/account/ · checked 2026-11-28
// Traps: the key goes into the query only.
import type { Provider } from '../core/provider/provider.ts'
import { readFigure } from './one-figure.ts'

const credits = { id: 'credits', label: 'Verification credits', unit: 'credits' }

export const bouncify: Provider = {
  id: 'bouncify',
  name: 'Bouncify',
  aliases: ['bouncify.io'],
  origin: 'https://api.bouncify.io',
  keyVariable: 'BOUNCIFY_API_KEY',
  auth: { kind: 'query', name: 'apikey' },
  endpoint: 'GET /v1/info',
  documentation: 'https://bouncify.io/docs/api-docs/account/',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://bouncify.io/pricing.html',
  pools: [credits],
  about: {
    key: 'The API key of the account. It goes into the address, the only place that Bouncify takes it.',
    sources: [
      'github noamdorr/quotacanary-oss src/lib/adapters/bouncify.ts',
      'public client code: four more that read `credits_info`',
    ],
  },
  read: readFigure(credits, { path: '/v1/info', at: ['credits_info', 'credits_remaining'] }),
}
