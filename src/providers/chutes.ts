// https://chutes.ai/docs/getting-started/authentication · checked 2026-11-28
// Traps: what a subscription includes is another store, and may serve while the balance is 0; the answer holds
// addresses for payments.
import type { Provider } from '../core/provider/provider.ts'
import { readFigure } from './one-figure.ts'

const balance = { id: 'balance', label: 'Balance', unit: 'USD' }

export const chutes: Provider = {
  id: 'chutes',
  name: 'Chutes',
  aliases: ['chutes.ai', 'chutes-ai'],
  origin: 'https://api.chutes.ai',
  keyVariable: 'CHUTES_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /users/me',
  documentation: 'https://chutes.ai/docs/getting-started/authentication',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://chutes.ai/app',
  pools: [balance],
  about: {
    key: 'An API key (`cpk_…`) that may read the account.',
    zero: 'Pay as you go has nothing left; a subscription may still serve.',
    limits: [
      'What a subscription includes is not in the figure.',
      'The answer names no currency: clients take it for dollars, as Chutes’ prices are.',
    ],
    sources: [
      'github chutesai/chutes-api api/user/response.py SelfResponse (the vendor’s)',
      'public client code: two that read `balance` of this address, beside the subscription’s usage',
    ],
  },
  read: readFigure(balance, { path: '/users/me', at: ['balance'] }),
}
