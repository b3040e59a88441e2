// https://enrow.readme.io/reference/get-account-info · checked 2026-11-28
// Traps: fractions of credits.
import type { Provider } from '../core/provider/provider.ts'
import { readFigure } from './one-figure.ts'

const credits = { id: 'credits', label: 'Credits', unit: 'credits' }

export const enrow: Provider = {
  id: 'enrow',
  name: 'Enrow',
  aliases: ['enrow.io'],
  origin: 'https://api.enrow.io',
  keyVariable: 'ENROW_API_KEY',
  auth: { kind: 'header', name: 'x-api-key' },
  endpoint: 'GET /account/info',
  documentation: 'https://enrow.readme.io/reference/get-account-info',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://enrow.io/pricing',
  pools: [credits],
  about: {
    key: 'An API key, from the account’s integrations. The question is free.',
    sources: [
      'github noamdorr/quotacanary-oss src/lib/adapters/enrow.ts',
      'public client code: three more, one with an answer (`credits: 1968.25`)',
    ],
  },
  read: readFigure(credits, { path: '/account/info', at: ['credits'] }),
}
