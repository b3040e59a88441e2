// https://docs.meshy.ai/api/balance · checked 2026-11-21
// Traps: none known.
import type { Provider } from '../core/provider/provider.ts'
import { readFigure } from './one-figure.ts'

const credits = { id: 'credits', label: 'Credits', unit: 'credits' }

export const meshy: Provider = {
  id: 'meshy',
  name: 'Meshy',
  aliases: ['meshy-ai', 'meshy.ai'],
  origin: 'https://api.meshy.ai',
  keyVariable: 'MESHY_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /openapi/v1/balance',
  documentation: 'https://docs.meshy.ai/api/balance',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://www.meshy.ai/settings/subscription',
  keys: 'https://www.meshy.ai/settings/api',
  pools: [credits],
  about: {
    key: 'Any Meshy API key of the account.',
    sources: ['https://docs.meshy.ai/api/balance.md'],
  },
  read: readFigure(credits, { path: '/openapi/v1/balance', at: ['balance'] }),
}
