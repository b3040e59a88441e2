// https://github.com/tryAGI/RevAI/blob/main/src/libs/RevAI/openapi.yaml · checked 2026-11-28
// Traps: the balance is told in seconds of speech; the answer repeats the account's address, which is not read.
import type { Provider } from '../core/provider/provider.ts'
import { readFigure } from './one-figure.ts'

const balance = { id: 'balance', label: 'Balance', unit: 'seconds' }

export const revai: Provider = {
  id: 'revai',
  name: 'Rev AI',
  aliases: ['rev.ai', 'rev-ai'],
  origin: 'https://api.rev.ai',
  keyVariable: 'REVAI_ACCESS_TOKEN',
  auth: { kind: 'bearer' },
  endpoint: 'GET /speechtotext/v1/account',
  documentation: 'https://github.com/tryAGI/RevAI/blob/main/src/libs/RevAI/openapi.yaml',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://www.rev.ai',
  pools: [balance],
  about: {
    key: 'Any access token of the account.',
    zero: 'No second of speech is paid for any more.',
    limits: ['What a second costs depends on the kind of transcription.'],
    sources: ['github tryAGI/RevAI src/libs/RevAI/openapi.yaml (a copy of the vendor’s OpenAPI document)'],
  },
  read: readFigure(balance, { path: '/speechtotext/v1/account', at: ['balance_seconds'] }),
}
