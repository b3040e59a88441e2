// https://docs.fullenrich.com/api/v2/account/credits/get · checked 2026-11-28
// Traps: v1 tells the same; the code of a refusal is a path (`error.authorization.not_set`), the status says it.
import type { Provider } from '../core/provider/provider.ts'
import { readFigure } from './one-figure.ts'

const credits = { id: 'credits', label: 'Workspace credits', unit: 'credits' }

export const fullenrich: Provider = {
  id: 'fullenrich',
  name: 'FullEnrich',
  aliases: ['full-enrich', 'fullenrich.com'],
  origin: 'https://app.fullenrich.com',
  keyVariable: 'FULLENRICH_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /api/v2/account/credits',
  documentation: 'https://docs.fullenrich.com/api/v2/account/credits/get',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://app.fullenrich.com/app/settings/billing',
  pools: [credits],
  about: {
    key: 'An API key of the workspace, whose members draw from the same credits.',
    sources: [
      'https://docs.fullenrich.com/api/v2/account/credits/get.md',
      'public client code: four that read `balance` of v2',
    ],
  },
  read: readFigure(credits, { path: '/api/v2/account/credits', at: ['balance'] }),
}
