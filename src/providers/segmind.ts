// https://docs.segmind.com · checked 2026-11-28
// Traps: no bearer token is taken; some answers tell `free-credits` beside it, which nothing explains, and which are
// not read.
import type { Provider } from '../core/provider/provider.ts'
import { readFigure } from './one-figure.ts'

const credits = { id: 'credits', label: 'Credits', unit: 'credits' }

export const segmind: Provider = {
  id: 'segmind',
  name: 'Segmind',
  aliases: ['segmind.com'],
  origin: 'https://api.segmind.com',
  keyVariable: 'SEGMIND_API_KEY',
  auth: { kind: 'header', name: 'x-api-key' },
  endpoint: 'GET /v1/get-user-credits',
  documentation: 'https://docs.segmind.com',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://www.segmind.com',
  pools: [credits],
  about: {
    key: 'An API key (`SG_…`). The request spends nothing.',
    limits: ['A client takes a credit for a dollar; the vendor’s answer names no currency, so that it stays a credit.'],
    sources: [
      'github api-evangelist/segmind openapi/segmind-account-api-openapi.yml',
      'public client code: six that read `credits`',
    ],
  },
  read: readFigure(credits, { path: '/v1/get-user-credits', at: ['credits'] }),
}
