// https://docs.merge.dev/merge-gateway/management-api/lookups/get-credits · checked 2026-11-28
// Traps: management keys alone are taken, and of those the ones that may view billing; below 0 an enterprise contract
// alone can be.
import type { Provider } from '../core/provider/provider.ts'
import { readFigure } from './one-figure.ts'

const credits = { id: 'credits', label: 'Credits', unit: 'USD' }

export const mergeGateway: Provider = {
  id: 'merge-gateway',
  name: 'Merge Gateway',
  aliases: ['merge.dev'],
  origin: 'https://api-gateway.merge.dev',
  keyVariable: 'MERGE_GATEWAY_MANAGEMENT_KEY',
  unfitKey: { variable: 'MERGE_GATEWAY_API_KEY', why: 'a gateway key cannot read billing' },
  auth: { kind: 'bearer' },
  endpoint: 'GET /v1/credits',
  documentation: 'https://docs.merge.dev/merge-gateway/management-api/lookups/get-credits',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://gateway.merge.dev',
  pools: [credits],
  about: {
    key: 'A management key (`mgmt_…`) with `view_billing` or `manage_billing`.',
    zero: 'Nothing is left. Below 0 only a contract of an enterprise can be.',
    limits: [
      'Spend limits of keys, projects and budgets are told by other answers: a request may be refused whatever is left here.',
    ],
    sources: [
      'https://docs.merge.dev/merge-gateway/management-api/lookups/get-credits.md',
      'https://docs.merge.dev/merge-gateway/management-api.md (keys and scopes)',
    ],
  },
  read: readFigure(credits, { path: '/v1/credits', at: ['balance_usd'] }),
}
