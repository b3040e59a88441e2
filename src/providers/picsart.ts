// https://docs.picsart.io/docs/creative-apis-quotas-and-limits · checked 2026-11-28
// Traps: the same question is answered at the hosts for pictures, for video and for generation; used-up credits are a
// 402 of the other endpoints.
import type { Provider } from '../core/provider/provider.ts'
import { readFigure } from './one-figure.ts'

const credits = { id: 'credits', label: 'Credits', unit: 'credits' }

export const picsart: Provider = {
  id: 'picsart',
  name: 'Picsart',
  aliases: ['picsart.io', 'picsart.com'],
  origin: 'https://api.picsart.io',
  keyVariable: 'PICSART_API_KEY',
  auth: { kind: 'header', name: 'X-Picsart-API-Key' },
  endpoint: 'GET /tools/1.0/balance',
  documentation: 'https://docs.picsart.io/docs/creative-apis-quotas-and-limits',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://picsart.io',
  pools: [credits],
  about: {
    key: 'Any API key.',
    zero: 'Nothing is left: calls are refused with 402.',
    sources: [
      'public client code: nine that read `credits` of this address, nine of the one for generation',
      'github api-evangelist/picsart rate-limits/picsart-rate-limits.yml (402, 500 requests a minute)',
    ],
  },
  read: readFigure(credits, { path: '/tools/1.0/balance', at: ['credits'] }),
}
