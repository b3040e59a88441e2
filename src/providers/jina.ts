// https://jina.ai/reader/ · checked 2026-11-28
// Traps: the endpoint is the dashboard's, not documented; clients agree on it; it moved from embeddings-dashboard-api.jina.ai
// to dash.jina.ai; the key goes into the query; `total_balance` holds trial and bought tokens, and falls below 0 when more
// was used; the answer holds the user's data, which is not read; spend shows some minutes late.
import type { Provider } from '../core/provider/provider.ts'
import { readFigure } from './one-figure.ts'

const tokens = { id: 'tokens', label: 'Tokens', unit: 'tokens' }

export const jina: Provider = {
  id: 'jina',
  name: 'Jina AI',
  aliases: ['jina-ai', 'jinaai', 'jina.ai'],
  origin: 'https://dash.jina.ai',
  keyVariable: 'JINA_API_KEY',
  auth: { kind: 'query', name: 'api_key' },
  endpoint: 'GET /api/v1/api_key/fe_user',
  documentation: 'https://jina.ai/reader/',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://jina.ai/reader/',
  pools: [tokens],
  about: {
    key: 'Any API key (`jina_…`).',
    zero: 'Trial and bought tokens are used up; below 0, more were used than there were.',
    limits: [
      'The endpoint is not documented, and may go.',
      'Spend shows some minutes late: less may be left than is told.',
    ],
    sources: [
      'public client code: six that read `wallet.total_balance` of this endpoint, four of them on dash.jina.ai, two on its former host',
    ],
  },
  read: readFigure(tokens, { path: '/api/v1/api_key/fe_user', at: ['wallet', 'total_balance'], isLate: true }),
  signs: [
    {
      cause: 'credit',
      says: "Client error '402 Payment Required' for url 'https://api.jina.ai",
      most: 'probable',
      source: 'https://jina.ai/reader',
      seen: '2026-11-28',
    },
    {
      cause: 'credit',
      says: '402 Client Error: Payment Required for url: https://api.jina.ai',
      most: 'probable',
      source: 'https://jina.ai/reader',
      seen: '2026-11-28',
    },
    {
      cause: 'credit',
      says: "Client error '402 Payment Required' for url 'https://r.jina.ai",
      most: 'probable',
      source: 'https://jina.ai/reader',
      seen: '2026-11-28',
    },
    {
      cause: 'credit',
      says: '402 Client Error: Payment Required for url: https://r.jina.ai',
      most: 'probable',
      source: 'https://jina.ai/reader',
      seen: '2026-11-28',
    },
    {
      cause: 'credit',
      says: "Client error '402 Payment Required' for url 'https://s.jina.ai",
      most: 'probable',
      source: 'https://jina.ai/reader',
      seen: '2026-11-28',
    },
    {
      cause: 'credit',
      says: '402 Client Error: Payment Required for url: https://s.jina.ai',
      most: 'probable',
      source: 'https://jina.ai/reader',
      seen: '2026-11-28',
    },
  ],
}
