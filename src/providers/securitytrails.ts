// https://docs.securitytrails.com/reference/usage-old-1 · checked 2026-11-28
// Traps: the key goes into the header `APIKEY`, although the query would take it too.
import type { Provider } from '../core/provider/provider.ts'
import { readFlatQuota } from './flat-quota.ts'

const queries = { id: 'queries', label: 'Queries of the month', unit: 'queries' }

export const securitytrails: Provider = {
  id: 'securitytrails',
  name: 'SecurityTrails',
  aliases: ['security-trails'],
  origin: 'https://api.securitytrails.com',
  keyVariable: 'SECURITYTRAILS_API_KEY',
  auth: { kind: 'header', name: 'APIKEY' },
  endpoint: 'GET /v1/account/usage',
  documentation: 'https://docs.securitytrails.com/reference/usage-old-1',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://securitytrails.com',
  pools: [queries],
  about: {
    key: 'Any API key of the account.',
    zero: 'The month’s queries are used up.',
    reset: 'Each month; its date is not told.',
    sources: [
      'https://docs.securitytrails.com/reference/usage-old-1.md',
      'public client code: eight that read `allowed_monthly_usage` and `current_monthly_usage`, one in a test against the service',
    ],
  },
  read: readFlatQuota(queries, {
    path: '/v1/account/usage',
    limit: 'allowed_monthly_usage',
    used: 'current_monthly_usage',
  }),
}
