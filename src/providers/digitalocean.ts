// https://github.com/digitalocean/openapi/blob/main/specification/resources/billing/balance_get.yml · checked 2026-11-28
// Traps: amounts are strings, and what is owed: credit is a negative number; `account_balance` lacks the running month, which
// `month_to_date_balance` holds; figures are of `generated_at`, and so late.
import type { Provider } from '../core/provider/provider.ts'
import { readFigure } from './one-figure.ts'

const credit = { id: 'credit', label: 'Prepaid credit', unit: 'USD' }

export const digitalocean: Provider = {
  id: 'digitalocean',
  name: 'DigitalOcean',
  aliases: ['digital-ocean', 'do'],
  origin: 'https://api.digitalocean.com',
  keyVariable: 'DIGITALOCEAN_TOKEN',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v2/customers/my/balance',
  documentation: 'https://github.com/digitalocean/openapi/blob/main/specification/resources/billing/balance_get.yml',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://cloud.digitalocean.com',
  keys: 'https://cloud.digitalocean.com/account/api/tokens',
  pools: [credit],
  about: {
    key: 'A token with the scope `billing:read`.',
    zero: 'Nothing was paid in beyond what is used: an account that pays by card owes then, and is always low.',
    limits: [
      'Only an account that pays in beforehand, or has credit, can be told: others owe until the month ends.',
      'The figure is some time old: less may be left.',
    ],
    sources: [
      'github digitalocean/openapi specification/resources/billing (the vendor’s OpenAPI document; its sample adds usage to what is owed)',
      'ansible community.digitalocean balance_info (a negative balance as credit)',
    ],
  },
  read: readFigure(credit, {
    path: '/v2/customers/my/balance',
    at: ['month_to_date_balance'],
    times: '-1',
    isLate: true,
  }),
}
