// https://docs.bfl.ai/api-reference/get-the-users-credits · checked 2026-11-21
// Traps: credits are the organization's, fractions among them.
import type { Provider } from '../core/provider/provider.ts'
import { readFigure } from './one-figure.ts'

const credits = { id: 'credits', label: 'Credits', unit: 'credits' }

export const bfl: Provider = {
  id: 'bfl',
  name: 'Black Forest Labs',
  aliases: ['flux', 'blackforestlabs', 'black-forest-labs'],
  origin: 'https://api.bfl.ai',
  keyVariable: 'BFL_API_KEY',
  auth: { kind: 'header', name: 'x-key' },
  endpoint: 'GET /v1/credits',
  documentation: 'https://docs.bfl.ai/api-reference/get-the-users-credits',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://dashboard.bfl.ai',
  pools: [credits],
  about: {
    key: 'A BFL API key; all projects of its organization draw from the same credits.',
    sources: ['https://docs.bfl.ai/api-reference/get-the-users-credits.md', 'https://docs.bfl.ai/llms-full.txt'],
  },
  read: readFigure(credits, { path: '/v1/credits', at: ['credits'] }),
}
