// https://docs.perplexity.ai/api-reference/embeddings-post · checked 2026-11-28
// Traps: an empty account is 401, as a wrong key is: only the type tells them apart; a sonar call costs a search, so an
// embedding is asked. That embeddings are refused on an empty account is inferred from chat.
import type { Probe } from '../core/provider/probe.ts'
import type { Provider } from '../core/provider/provider.ts'

const probe: Probe = {
  keyVariables: ['PERPLEXITY_API_KEY'],
  endpoint: 'POST /v1/embeddings',
  model: 'pplx-embed-v1-0.6b',
  cost: '0.000000004',
  request: ask,
  ownModel: ask,
  signs: [
    { means: 'credit', body: { '/error/type': 'insufficient_quota' } },
    { means: 'unauthorized', body: { '/error/type': 'invalid_api_key' } },
    { means: 'model', body: { '/error/type': 'invalid_model' } },
  ],
  served: [{ '/object': 'list', '/data/0/embedding': true }],
  about: {
    modelRule: '`pplx-embed-v1-0.6b` alone; `probe-model` names another embedding model',
    empty: '401 with `error.type` `insufficient_quota`',
    sure: 'medium',
    limits: ['That an embedding is refused on an empty account is inferred: the refusals that were seen are of chat.'],
  },
}

export const perplexity: Provider = {
  id: 'perplexity',
  name: 'Perplexity API',
  aliases: ['perplexity-ai', 'pplx', 'sonar'],
  origin: 'https://api.perplexity.ai',
  keyVariable: 'PERPLEXITY_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'POST /v1/embeddings',
  documentation: 'https://docs.perplexity.ai/api-reference/embeddings-post',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://www.perplexity.ai/settings/api',
  pools: [],
  about: {
    key: 'An ordinary key of the API settings.',
    sources: ['https://docs.perplexity.ai', 'PyPI perplexityai'],
  },
  instead: 'Its balance stands in the API settings alone. Turn on automatic top-up there.',
  probe,
  signs: [
    {
      cause: 'credit',
      says: 'You exceeded your current quota, please check your plan and billing details. For more information, visit https://www.perplexity.ai/settings/api',
      source: 'https://docs.perplexity.ai',
      seen: '2026-11-28',
    },
    {
      cause: 'credit',
      code: 'insufficient_quota',
      with: ['401'],
      near: ['perplexity.ai', 'perplexity.AuthenticationError'],
      source: 'https://docs.perplexity.ai',
      seen: '2026-11-28',
    },
  ],
}

function ask(model: string) {
  return { method: 'POST', path: '/v1/embeddings', body: { model, input: ['.'], dimensions: 128 } } as const
}
