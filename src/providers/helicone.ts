// https://github.com/Helicone/helicone · checked 2026-11-28
// Traps: dollars: the server makes them of the wallet’s cents; what is held back for running requests is already taken
// off; a fault of the wallet is a 400.
import type { Provider } from '../core/provider/provider.ts'
import { readFigure } from './one-figure.ts'

const credits = { id: 'credits', label: 'Credits', unit: 'USD' }

export const helicone: Provider = {
  id: 'helicone',
  name: 'Helicone AI Gateway',
  aliases: ['helicone.ai', 'helicone-ai-gateway'],
  origin: 'https://api.helicone.ai',
  regions: { us: 'https://api.helicone.ai', eu: 'https://eu.api.helicone.ai' },
  keyVariable: 'HELICONE_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v1/credits/balance',
  documentation: 'https://github.com/Helicone/helicone',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://www.helicone.ai',
  pools: [credits],
  about: {
    key: 'An API key of the organization.',
    limits: ['With keys of your own at the models’ vendors the credits are not spent.'],
    sources: [
      'github Helicone/helicone valhalla/jawn/src/controllers/public/creditsController.ts, managers/creditsManager.ts, managers/wallet/WalletManager.ts (“from cents to dollars”)',
      'github api-evangelist/helicone json-schema/helicone-creditbalanceresponse-schema.json',
    ],
  },
  read: readFigure(credits, { path: '/v1/credits/balance', at: ['data', 'balance'] }),
}
