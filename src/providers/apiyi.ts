// https://docs.apiyi.com/api-capabilities/balance-query · checked 2026-11-28
// Traps: 500,000 of the quota are a dollar; the token of the system goes into the header alone, without `Bearer`; keys
// for models are another thing.
import type { Provider } from '../core/provider/provider.ts'
import { readFigure } from './one-figure.ts'

const balance = { id: 'balance', label: 'Balance', unit: 'USD' }

export const apiyi: Provider = {
  id: 'apiyi',
  name: 'APIYI',
  aliases: ['api易', 'apiyi.com'],
  origin: 'https://api.apiyi.com',
  keyVariable: 'APIYI_SYSTEM_TOKEN',
  unfitKey: { variable: 'APIYI_API_KEY', why: 'a key for models (`sk-…`) cannot read the account' },
  auth: { kind: 'header', name: 'Authorization' },
  endpoint: 'GET /api/user/self',
  documentation: 'https://docs.apiyi.com/api-capabilities/balance-query',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://api.apiyi.com',
  pools: [balance],
  about: {
    key: 'The system access token, from the profile page. Keys for models (`sk-…`) are refused.',
    limits: ['A limit of one key for models is not in the figure.'],
    sources: [
      'https://docs.apiyi.com/llms-full.txt (balance query: 500,000 are 1 USD)',
      'public client code: three that divide by 500,000',
    ],
  },
  read: readFigure(balance, { path: '/api/user/self', at: ['data', 'quota'], times: '0.000002' }),
}
