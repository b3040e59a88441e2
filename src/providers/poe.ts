// https://poe.com/api/keys · checked 2026-11-28
// Traps: points, of the subscription and bought ones together; what one costs hangs on the plan.
import type { Provider } from '../core/provider/provider.ts'
import { readFigure } from './one-figure.ts'

const points = { id: 'points', label: 'Points', unit: 'points' }

export const poe: Provider = {
  id: 'poe',
  name: 'Poe',
  aliases: ['poe.com', 'poe-api'],
  origin: 'https://api.poe.com',
  keyVariable: 'POE_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /usage/current_balance',
  documentation: 'https://poe.com/api/keys',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://poe.com/api/keys',
  keys: 'https://poe.com/api/keys',
  pools: [points],
  about: {
    key: 'The API key of the account, from poe.com/api/keys.',
    zero: 'All points are used up.',
    limits: [
      'When a subscription’s points start anew is not told.',
      'A point has no price of its own, so it is never converted to money.',
    ],
    sources: [
      'github steipete/CodexBar docs/poe.md and Sources/CodexBarCore/Resources/Plugins/poe.js',
      'public client code: four more that read `current_point_balance`',
    ],
  },
  read: readFigure(points, { path: '/usage/current_balance', at: ['current_point_balance'] }),
}
