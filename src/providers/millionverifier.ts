// https://millionverifier.com/api · checked 2026-11-28
// Traps: a wrong key is answered with 200 and `error: "apikey_not_found"`; the key goes into the query only;
// `bulk_credits` stands beside `credits`, and what it counts is documented nowhere that was found.
import { failureWith } from '../core/provider/classify.ts'
import type { Provider } from '../core/provider/provider.ts'
import { errorText } from './error-text.ts'
import { readFigure } from './one-figure.ts'

const credits = { id: 'credits', label: 'Credits', unit: 'credits' }

export const millionverifier: Provider = {
  id: 'millionverifier',
  name: 'MillionVerifier',
  aliases: ['million-verifier', 'million verifier', 'millionverifier.com'],
  origin: 'https://api.millionverifier.com',
  keyVariable: 'MILLIONVERIFIER_API_KEY',
  otherKeyVariables: ['MILLION_VERIFIER_API_KEY'],
  auth: { kind: 'query', name: 'api' },
  endpoint: 'GET /api/v3/credits',
  documentation: 'https://millionverifier.com/api',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://app.millionverifier.com/',
  pools: [credits],
  about: {
    key: 'The API key of the account. It goes into the address, the only place that MillionVerifier takes it.',
    limits: ['A figure of its own for the verification of files (`bulk_credits`) is not read.'],
    sources: [
      'the vendor’s description of its real-time API, “Check your credits via API”, in a public copy',
      'github noamdorr/quotacanary-oss src/lib/adapters/millionverifier.ts',
      'public client code: five more, one with the answer to a wrong key',
    ],
  },
  failureInSuccess({ status, body }) {
    return errorText(body) === 'apikey_not_found' ? failureWith('unauthorized', status, body) : null
  },
  read: readFigure(credits, { path: '/api/v3/credits', at: ['credits'] }),
}
