// https://platform.openai.com/docs/api-reference/embeddings/create, /docs/guides/error-codes · checked 2026-11-28
// Traps: an empty account, a reached cap and unpaid billing all come as 429 with the same type and sentence, and only the
// code tells them apart; a project without the model gets 403 and a good key all the same; the message of a 401 shows the
// key's ends, under text/plain; chat models are retired each year, embeddings so far are not, and need no verification.
import type { Probe } from '../core/provider/probe.ts'
import { askChat, chatServed } from './chat-probe.ts'
import { modelsAt } from './model-list.ts'

/** In order of preference, with the price of two tokens. */
const costs = new Map([
  ['text-embedding-3-small', '0.00000004'],
  ['text-embedding-3-large', '0.00000026'],
  ['text-embedding-ada-002', '0.0000002'],
])

function askEmbedding(model: string) {
  return { method: 'POST', path: '/v1/embeddings', body: { model, input: '.', encoding_format: 'base64' } } as const
}

export const openaiProbe: Probe = {
  keyVariables: ['OPENAI_API_KEY'],
  limits: 'https://platform.openai.com/settings/organization/limits',
  endpoint: 'POST /v1/embeddings',
  model: 'text-embedding-3-small',
  cost: '0.00000004',
  request: askEmbedding,
  ownModel: (model) =>
    model.includes('embedding') ? askEmbedding(model) : askChat('/v1/chat/completions', model, 'max_completion_tokens'),
  models: {
    path: '/v1/models',
    choose(list, now) {
      const present = new Set(
        modelsAt(list, '/data').flatMap((model) => {
          const shutdown = Date.parse(model.text('/shutdown_date'))
          return shutdown <= now.getTime() ? [] : [model.text('/id')]
        }),
      )
      return [...costs].flatMap(([model, cost]) => (present.has(model) ? [{ model, cost }] : []))
    },
  },
  signs: [
    { means: 'credit', body: { '/error/code': ['credit_balance_exhausted', 'insufficient_quota'] } },
    {
      means: 'cap',
      body: {
        '/error/code': [
          'project_spend_limit_exceeded',
          'organization_spend_limit_exceeded',
          'organization_usage_limit_exceeded',
          'billing_hard_limit_reached',
        ],
      },
    },
    { means: 'billing', body: { '/error/code': 'billing_not_active' } },
    { means: 'billing', body: { '/error/type': 'billing_not_active' } },
    { means: 'credit-or-cap', body: { '/error/code': 'usage_limit_exceeded' } },
    { means: 'credit', body: { '/error/type': 'insufficient_quota', '/error/code': null } },
    // A code of the same type that nobody knows yet.
    { means: 'credit-or-cap', body: { '/error/type': 'insufficient_quota' } },
    // Told as 429.
    { means: 'org', body: { '/error/type': 'access_terminated' } },
    { means: 'rate', body: { '/error/code': 'rate_limit_exceeded' } },
    { means: 'unauthorized', body: { '/error/code': ['invalid_api_key', 'account_deactivated'] } },
    { means: 'model', body: { '/error/code': 'model_not_found' } },
    // A 403 without a code.
    {
      means: 'model',
      body: { '/error/message': /^You are not allowed to (?:generate embeddings|sample) from this model\b/ },
    },
    { means: 'region', body: { '/error/code': ['unsupported_country_region_territory', 'ip_not_authorized'] } },
    { means: 'parameter', body: { '/error/code': ['unsupported_parameter', 'unsupported_value'] } },
    { means: 'scope', body: { '/error/message': /\bMissing scopes: / } },
    { means: 'no-access', body: { '/error/message': /^Your organization must be verified to use the model\b/ } },
    // An address that is not theirs, not a model: no list would help.
    { means: 'no-access', status: 404 },
  ],
  served: [{ '/object': 'list', '/data/0/object': 'embedding', '/data/0/embedding': true }, ...chatServed],
  about: {
    modelRule:
      '`text-embedding-3-small`, then `-3-large`, then `ada-002`, whichever `GET /v1/models` has without a past shutdown date',
    empty: '429 with `error.type` `insufficient_quota`; `error.code` tells credit, cap and billing apart',
    sure: 'high',
    limits: [
      'With a `probe-model` that is no embedding the request goes to chat completions, with one token of output; a model that reasons may refuse so little, which is `unknown`.',
    ],
  },
}
