// https://docs.hyperstack.cloud/docs/api-reference/get-user-credit · checked 2026-11-28
// Traps: the organization’s credit; below 0 a prepaid organization’s resources are suspended.
import type { Provider } from '../core/provider/provider.ts'
import { readFigure } from './one-figure.ts'

const credit = { id: 'credit', label: 'Credit', unit: 'USD' }

export const hyperstack: Provider = {
  id: 'hyperstack',
  name: 'Hyperstack',
  aliases: ['nexgen-cloud', 'hyperstack.cloud', 'nexgencloud'],
  origin: 'https://infrahub-api.nexgencloud.com',
  keyVariable: 'HYPERSTACK_API_KEY',
  auth: { kind: 'header', name: 'api_key' },
  endpoint: 'GET /v1/billing/user-credit/credit',
  documentation: 'https://docs.hyperstack.cloud/docs/api-reference/get-user-credit',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://www.hyperstack.cloud',
  pools: [credit],
  about: {
    key: 'An API key of the organization.',
    zero: 'Nothing is left. Below 0 all resources of a prepaid organization are suspended.',
    limits: ['Resources that run go on spending: the figure falls by itself.'],
    sources: [
      'https://docs.hyperstack.cloud/docs/api-reference/get-user-credit (“below $0”)',
      'github NexGenCloud/hyperstack-sdk-python docs/CreditApi.md, docs/GetCreditAndThresholdInfo.md (the vendor’s)',
    ],
  },
  read: readFigure(credit, { path: '/v1/billing/user-credit/credit', at: ['data', 'credit'] }),
}
