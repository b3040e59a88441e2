// https://app.bettercontact.rocks · checked 2026-11-28
// Traps: 60 requests a minute for the whole account, whatever is asked, and an account that goes on through a 429 may
// be blocked; the answer holds the owner’s address.
import type { Provider } from '../core/provider/provider.ts'
import { readFigure } from './one-figure.ts'

const credits = { id: 'credits', label: 'Credits', unit: 'credits' }

export const bettercontact: Provider = {
  id: 'bettercontact',
  name: 'BetterContact',
  aliases: ['better-contact', 'bettercontact.rocks'],
  origin: 'https://app.bettercontact.rocks',
  keyVariable: 'BETTERCONTACT_API_KEY',
  auth: { kind: 'header', name: 'X-API-Key' },
  endpoint: 'GET /api/v2/account',
  documentation: 'https://app.bettercontact.rocks',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://app.bettercontact.rocks',
  pools: [credits],
  about: {
    key: 'The API key of the account.',
    limits: ['All questions of the account share 60 requests a minute.'],
    sources: [
      'public client code: seven that read `credits_left` of this address, one with a sample answer',
      'github noamdorr/quotacanary-oss src/lib/adapters/bettercontact.ts',
    ],
  },
  read: readFigure(credits, { path: '/api/v2/account', at: ['credits_left'] }),
}
