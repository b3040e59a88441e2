// https://developer.vonage.com/en/api/account · checked 2026-11-28
// Traps: the balance is in euros, which the answer does not say and the documentation does; with automatic reload more is
// bought; an account on invoice may be below 0.
import type { Provider } from '../core/provider/provider.ts'
import { readFigure } from './one-figure.ts'

const balance = { id: 'balance', label: 'Account balance', unit: 'EUR' }

export const vonage: Provider = {
  id: 'vonage',
  name: 'Vonage',
  aliases: ['nexmo', 'vonage.com'],
  origin: 'https://rest.nexmo.com',
  keyVariable: 'VONAGE_API_SECRET',
  auth: { kind: 'basic', user: 'account' },
  endpoint: 'GET /account/get-balance',
  documentation: 'https://developer.vonage.com/en/api/account',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://dashboard.nexmo.com',
  pools: [balance],
  account: { required: true, meaning: 'the API key, which is the name beside the secret' },
  about: {
    key: 'The API secret; the API key beside it goes into `account`.',
    limits: ['Where automatic reload is on, more is bought by itself once the balance is low.'],
    sources: [
      'https://developer.vonage.com/es/api/account (“in EUR”)',
      'https://developer.vonage.com/en/vonage-cli/guides/balance/balance',
      'github Vonage/vonage-python-sdk account/src/vonage_account/responses.py',
    ],
  },
  read: readFigure(balance, { path: '/account/get-balance', at: ['value'] }),
}
