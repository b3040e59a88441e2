// https://wavespeed.ai/docs/docs-common-api/balance · checked 2026-11-28
// Traps: errors may come in a 200 with a `code` of their own; another page of the vendor names `/api/v3/account/balance`,
// which no client was seen to ask: the reference won.
import type { Provider } from '../core/provider/provider.ts'
import { failureByStatusInBody } from './body-code.ts'
import { readFigure } from './one-figure.ts'

const balance = { id: 'balance', label: 'Balance', unit: 'USD' }

export const wavespeed: Provider = {
  id: 'wavespeed',
  name: 'WaveSpeedAI',
  aliases: ['wavespeed-ai', 'wavespeedai', 'wavespeed.ai'],
  origin: 'https://api.wavespeed.ai',
  keyVariable: 'WAVESPEED_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /api/v3/balance',
  documentation: 'https://wavespeed.ai/docs/docs-common-api/balance',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://wavespeed.ai',
  pools: [balance],
  about: {
    key: 'Any API key of the account.',
    sources: [
      'https://wavespeed.ai/docs/docs-common-api/balance',
      'https://wavespeed.ai/docs/check-balance (the other address, the same figure in USD)',
      'public client code: several that ask GET /api/v3/balance',
    ],
  },
  failureOf: failureByStatusInBody(),
  read: readFigure(balance, { path: '/api/v3/balance', at: ['data', 'balance'] }),
}
