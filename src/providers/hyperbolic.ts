// https://app.hyperbolic.xyz/settings · checked 2026-11-28
// Traps: the endpoint is not documented, independent clients agree on it; a credit is a cent; one client asks it below `/v1`.
import type { Provider } from '../core/provider/provider.ts'
import { readFigure } from './one-figure.ts'

const balance = { id: 'balance', label: 'Balance', unit: 'USD' }

export const hyperbolic: Provider = {
  id: 'hyperbolic',
  name: 'Hyperbolic',
  aliases: ['hyperbolic.xyz', 'hyperbolic-labs'],
  origin: 'https://api.hyperbolic.xyz',
  keyVariable: 'HYPERBOLIC_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /billing/get_current_balance',
  documentation: 'https://app.hyperbolic.xyz/settings',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://app.hyperbolic.xyz/settings',
  pools: [balance],
  about: {
    key: 'Any API key of the account.',
    limits: ['Instances that run go on spending.'],
    sources: [
      'public client code: six that read `credits` of GET /billing/get_current_balance, as cents where they tell money',
      'github noamdorr/quotacanary-oss src/lib/adapters/hyperbolic.ts',
    ],
  },
  read: readFigure(balance, { path: '/billing/get_current_balance', at: ['credits'], times: '0.01' }),
}
