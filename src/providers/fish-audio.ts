// https://docs.fish.audio/api-reference/openapi.json · checked 2026-11-28
// Traps: the amount is a string; credits of the web platform are another wallet, and pay for no call of the API; free credit
// is not in the figure.
import type { Provider } from '../core/provider/provider.ts'
import { readFigure } from './one-figure.ts'

const credit = { id: 'credit', label: 'API credit', unit: 'USD' }

export const fishAudio: Provider = {
  id: 'fish-audio',
  name: 'Fish Audio',
  aliases: ['fish.audio', 'fishaudio', 'fish'],
  origin: 'https://api.fish.audio',
  keyVariable: 'FISH_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /wallet/self/api-credit',
  documentation: 'https://docs.fish.audio/api-reference/openapi.json',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://fish.audio',
  pools: [credit],
  about: {
    key: 'Any API key of the account.',
    zero: 'The money for the API is used up: every call is refused with 402, whatever the web platform shows.',
    limits: ['Credit of a team is not told: the wallet is the user’s own.', 'Free credit is not in the figure.'],
    sources: [
      'github tryAGI/FishAudio src/libs/FishAudio/openapi.json (a copy of the vendor’s OpenAPI document: `self`)',
      'the vendor’s SDK for Python (GET /wallet/self/api-credit)',
      'public client code: several that show it in dollars, one that tells the two wallets apart',
    ],
  },
  read: readFigure(credit, { path: '/wallet/self/api-credit', at: ['credit'] }),
}
