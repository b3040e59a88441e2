// https://docs.sunoapi.org/suno-api/get-remaining-credits · checked 2026-11-28
// Traps: not Suno itself, but a reseller; errors come in a 200 with a `code` of their own, of which 429 means that the
// credits do not suffice, 405 and 430 a rate and 455 maintenance; the quickstart names another path, which does not answer.
import type { Provider } from '../core/provider/provider.ts'
import { failureByStatusInBody } from './body-code.ts'
import { readFigure } from './one-figure.ts'

const credits = { id: 'credits', label: 'Credits', unit: 'credits' }

export const sunoapi: Provider = {
  id: 'sunoapi',
  name: 'SunoAPI.org',
  aliases: ['sunoapi.org', 'suno-api', 'suno'],
  origin: 'https://api.sunoapi.org',
  keyVariable: 'SUNO_API_KEY',
  otherKeyVariables: ['SUNOAPI_API_KEY'],
  auth: { kind: 'bearer' },
  endpoint: 'GET /api/v1/generate/credit',
  documentation: 'https://docs.sunoapi.org/suno-api/get-remaining-credits',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://sunoapi.org',
  pools: [credits],
  about: {
    key: 'An API key of sunoapi.org, a reseller: Suno itself has no public API.',
    sources: [
      'https://docs.sunoapi.org (its table of codes, in public copies of its interface descriptions)',
      'public client code: eight that ask this path; three read the bare number in `data`, one looks for `remaining` in it',
    ],
  },
  failureOf: failureByStatusInBody({
    405: 'rate-limited',
    429: 'insufficient',
    430: 'rate-limited',
    455: 'maintenance',
  }),
  read: readFigure(credits, { path: '/api/v1/generate/credit', at: ['data'] }),
}
