// https://docs.usebouncer.com/api-reference/credits/credits · checked 2026-11-28
// Traps: a path that is not known is refused with 403 before the key is looked at; older clients ask an address of the
// first version.
import type { Provider } from '../core/provider/provider.ts'
import { readFigure } from './one-figure.ts'

const credits = { id: 'credits', label: 'Credits', unit: 'credits' }

export const bouncer: Provider = {
  id: 'bouncer',
  name: 'Bouncer',
  aliases: ['usebouncer', 'usebouncer.com'],
  origin: 'https://api.usebouncer.com',
  keyVariable: 'BOUNCER_API_KEY',
  auth: { kind: 'header', name: 'x-api-key' },
  endpoint: 'GET /v1.1/credits',
  documentation: 'https://docs.usebouncer.com/api-reference/credits/credits',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://www.usebouncer.com',
  pools: [credits],
  about: {
    key: 'Any API key of the account.',
    sources: [
      'public client code: eight that read `credits` of this address, one that names the vendor’s page',
      'github noamdorr/quotacanary-oss src/lib/adapters/bouncer.ts',
    ],
  },
  read: readFigure(credits, { path: '/v1.1/credits', at: ['credits'] }),
}
