// https://emailable.com/docs/api · checked 2026-11-28
// Traps: a key that is not known is a 403; test keys are taken too, and are no account's; the answer holds the owner's address.
import { providerMessage } from '../core/provider/classify.ts'
import { Failure } from '../core/provider/failure.ts'
import type { Provider } from '../core/provider/provider.ts'
import { readFigure } from './one-figure.ts'

const credits = { id: 'credits', label: 'Credits', unit: 'credits' }

export const emailable: Provider = {
  id: 'emailable',
  name: 'Emailable',
  aliases: ['emailable.com'],
  origin: 'https://api.emailable.com',
  keyVariable: 'EMAILABLE_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v1/account',
  documentation: 'https://emailable.com/docs/api',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://emailable.com',
  keys: 'https://app.emailable.com/api',
  pools: [credits],
  keyProblem: (key) => (key.startsWith('test_') ? 'is a test key (`test_…`), whose credits are nobody’s' : null),
  about: {
    key: 'A live private API key.',
    sources: [
      'github emailable/emailable-node lib/emailable.js, test/account.spec.js (the vendor’s: fields, 401 and 403)',
      'github noamdorr/quotacanary-oss src/lib/adapters/emailable.ts (the header)',
    ],
  },
  failureOf({ status, body }) {
    if (status !== 403 || body === undefined) return null
    return Failure.because('forbidden', 'the key is not known, or may not read the account (403)', {
      code: status,
      said: providerMessage(body),
    })
  },
  read: readFigure(credits, { path: '/v1/account', at: ['available_credits'] }),
}
