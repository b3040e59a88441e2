// https://docs.linkup.so/pages/documentation/endpoints/account/balance · checked 2026-11-21
// Traps: Linkup's other endpoints say 429 when the credits are gone; this one does not.
import type { Provider } from '../core/provider/provider.ts'
import { readFigure } from './one-figure.ts'

const credits = { id: 'credits', label: 'Credits', unit: 'credits' }

export const linkup: Provider = {
  id: 'linkup',
  name: 'Linkup',
  aliases: ['linkup.so', 'link-up'],
  origin: 'https://api.linkup.so',
  keyVariable: 'LINKUP_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v1/credits/balance',
  documentation: 'https://docs.linkup.so/pages/documentation/endpoints/account/balance',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://app.linkup.so/organization/billing',
  pools: [credits],
  about: {
    key: 'Any Linkup API key of the account.',
    limits: ['The reference calls the figure credits and states no price, so it is never converted to money.'],
    sources: ['https://docs.linkup.so/pages/documentation/endpoints/account/balance.md'],
  },
  read: readFigure(credits, { path: '/v1/credits/balance', at: ['balance'] }),
}
