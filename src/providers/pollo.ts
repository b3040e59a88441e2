// https://docs.pollo.ai/credits/balance · checked 2026-11-28
// Traps: what `totalCredits` counts is not told, so that it is not read; credits of the API are no credits of the app.
import type { Provider } from '../core/provider/provider.ts'
import { readFigure } from './one-figure.ts'

const credits = { id: 'credits', label: 'API credits', unit: 'credits' }

export const pollo: Provider = {
  id: 'pollo',
  name: 'Pollo AI',
  aliases: ['pollo.ai', 'pollo-ai'],
  origin: 'https://pollo.ai',
  keyVariable: 'POLLO_API_KEY',
  otherKeyVariables: ['POLLO_AI_API_KEY'],
  auth: { kind: 'header', name: 'x-api-key' },
  endpoint: 'GET /api/platform/credit/balance',
  documentation: 'https://docs.pollo.ai/credits/balance',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://pollo.ai/api-platform/billing',
  pools: [credits],
  about: {
    key: 'An API key of the API platform.',
    limits: ['Credits of the app are another store.'],
    sources: [
      'https://docs.pollo.ai/credits/balance.md (the vendor’s OpenAPI document)',
      'public client code: five that send the key as `x-api-key`, which that document leaves out',
    ],
  },
  read: readFigure(credits, { path: '/api/platform/credit/balance', at: ['availableCredits'] }),
}
