// https://emailable.com/docs/api · checked 2026-11-28
// Traps: a key that is not known is a 403; test keys are taken too, and are no account's; the answer holds the owner's address.
import type { Provider } from '../core/provider/provider.ts'
import { readFigure } from './one-figure.ts'
import { lacksRight } from './refusals.ts'

const credits = { id: 'credits', label: 'Credits', unit: 'credits' }

export const emailable: Provider = {
  id: 'emailable',
  name: 'Emailable',
  aliases: ['emailable.com'],
  origin: 'https://api.emailable.com',
  keyVariable: 'EMAILABLE_API_KEY',
  auth: { kind: 'bearer' },
  keyProblem: (key) => (key.startsWith('test_') ? 'is a test key (`test_…`), whose credits are nobody’s' : null),
  endpoint: 'GET /v1/account',
  documentation: 'https://emailable.com/docs/api',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://emailable.com',
  keys: 'https://app.emailable.com/api',
  pools: [credits],
  about: {
    key: 'A live private API key.',
    sources: [
      'github emailable/emailable-node lib/emailable.js, test/account.spec.js (the vendor’s: fields, 401 and 403)',
      'github noamdorr/quotacanary-oss src/lib/adapters/emailable.ts (the header)',
    ],
  },
  failureOf: (answer) => lacksRight(answer, 'the key is not known, or may not read the account'),
  read: readFigure(credits, { path: '/v1/account', at: ['available_credits'] }),
}
