// https://docs.linkup.so/pages/documentation/endpoints/account/balance · checked 2026-11-21
// Traps: Linkup's other endpoints say 429 when the credits are gone; this one does not.
import * as z from 'zod/mini'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal } from './wire.ts'

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
  pools: [{ id: 'credits', label: 'Credits', unit: 'credits' }],
  about: {
    key: 'Any Linkup API key of the account.',
    limits: ['The reference calls the figure credits and states no price, so it is never converted to money.'],
    sources: ['https://docs.linkup.so/pages/documentation/endpoints/account/balance.md'],
  },
  async read(api) {
    const Credits = z.object({ balance: decimal() })
    const { balance } = await api.get('/v1/credits/balance', Credits)
    return { pools: [pool({ id: 'credits', label: 'Credits', unit: 'credits', remaining: balance })], warnings: [] }
  },
}
