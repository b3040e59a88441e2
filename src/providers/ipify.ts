// https://geo.ipify.org/docs · checked 2026-11-28
// Traps: the key goes into the query, the only way that is documented; ipify.org itself, which tells one's own address, is
// free and has no keys; a 403 means a wrong key or used-up credits, and the answer does not say which.
import type { Provider } from '../core/provider/provider.ts'
import { readFigure } from './one-figure.ts'
import { lacksRight } from './refusals.ts'

const credits = { id: 'credits', label: 'Credits', unit: 'credits' }

export const ipify: Provider = {
  id: 'ipify',
  name: 'ipify IP Geolocation',
  aliases: ['geo.ipify.org', 'ipify.org'],
  origin: 'https://geo.ipify.org',
  keyVariable: 'IPIFY_API_KEY',
  auth: { kind: 'query', name: 'apiKey' },
  endpoint: 'GET /service/account-balance',
  documentation: 'https://geo.ipify.org/docs',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://geo.ipify.org',
  pools: [credits],
  about: {
    key: 'The API key of the account (`at_…`). It goes into the address, the only place that ipify takes it.',
    limits: ['A wrong key and used-up credits are refused with the same 403: the message then names both.'],
    sources: [
      'github api-evangelist/ipify json-schema/geolocation-api-account-balance-schema.json (a copy of the vendor’s document)',
      'public client code: one that reads `credits` of this address',
    ],
  },
  failureOf: (answer) => lacksRight(answer, 'the API key is wrong, or its credits are used up'),
  read: readFigure(credits, { path: '/service/account-balance', at: ['credits'] }),
}
