// https://developers.debounce.com/api-reference/endpoint/miscellaneous/balance · checked 2026-11-28
// Traps: the balance is a string; the key goes into the query only. One client looks for it inside `debounce`, where
// refusals are told: four have it at the top, and won.
import type { Provider } from '../core/provider/provider.ts'
import { readFigure } from './one-figure.ts'

const credits = { id: 'credits', label: 'Credits', unit: 'credits' }

export const debounce: Provider = {
  id: 'debounce',
  name: 'DeBounce',
  aliases: ['debounce.io', 'de-bounce', 'debounce.com'],
  origin: 'https://api.debounce.io',
  keyVariable: 'DEBOUNCE_API_KEY',
  auth: { kind: 'query', name: 'api' },
  endpoint: 'GET /v1/balance/',
  documentation: 'https://developers.debounce.com/api-reference/endpoint/miscellaneous/balance',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://debounce.com/pricing/',
  pools: [credits],
  about: {
    key: 'A private API key of the account. It goes into the address, the only place that DeBounce takes it.',
    sources: [
      'github noamdorr/quotacanary-oss src/lib/adapters/debounce.ts',
      'public client code: three more that read `balance` at the top',
    ],
  },
  read: readFigure(credits, { path: '/v1/balance/', at: ['balance'] }),
}
