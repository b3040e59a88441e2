// https://docs.zenserp.com · checked 2026-11-28
// Traps: a key that is not known is a 403.
import type { Provider } from '../core/provider/provider.ts'
import { readFigure } from './one-figure.ts'
import { lacksRight } from './refusals.ts'

const requests = { id: 'requests', label: 'Requests', unit: 'requests' }

export const zenserp: Provider = {
  id: 'zenserp',
  name: 'Zenserp',
  aliases: ['zenserp.com'],
  origin: 'https://app.zenserp.com',
  keyVariable: 'ZENSERP_API_KEY',
  auth: { kind: 'header', name: 'apikey' },
  endpoint: 'GET /api/v2/status',
  documentation: 'https://docs.zenserp.com',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://app.zenserp.com/dashboard',
  keys: 'https://app.zenserp.com/dashboard',
  pools: [requests],
  about: {
    key: 'The API key of the account, from the dashboard.',
    reset: 'Each month, with the plan; the date is not told.',
    sources: [
      'github zenserp/zenserp-python README.md, zenserp/client.py (the vendor’s)',
      'public client code: one whose tests tell the 403 of a wrong key',
    ],
  },
  failureOf: (answer) => lacksRight(answer, 'the key is not known, or may not read the account'),
  read: readFigure(requests, { path: '/api/v2/status', at: ['remaining_requests'] }),
}
