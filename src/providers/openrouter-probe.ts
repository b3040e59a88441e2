// https://openrouter.ai/docs/api/reference/errors-and-debugging · checked 2026-11-28
// Traps: a key’s reached limit is 402 with a source, or 403 with a sentence alone; 402 is also told while requests in flight reserve the budget, with Retry-After, and passes; `limit_source` stands
// in rate limits too; an upstream's error comes as 200 with `choices[0].error`; a free model proves nothing.
import type { Probe } from '../core/provider/probe.ts'
import { askChat, chatServed } from './chat-probe.ts'
import { byPrice, modelsAt } from './model-list.ts'

const ask = (model: string) => askChat('/api/v1/chat/completions', model)

/** USD a token: a model dearer than five dollars a million is never chosen by rule. */
const maxPrice = '0.000005'

export const openrouterProbe: Probe = {
  keyVariables: ['OPENROUTER_API_KEY'],
  limits: 'https://openrouter.ai/settings/keys',
  endpoint: 'POST /api/v1/chat/completions',
  model: 'openai/gpt-oss-20b',
  cost: '0.000003',
  request: ask,
  ownModel: ask,
  models: {
    path: '/api/v1/models',
    choose: (list) =>
      byPrice(
        modelsAt(list, '/data')
          .filter(
            (model) => model.number('/pricing/completion')?.gt(0) && model.number('/pricing/prompt')?.lte(maxPrice),
          )
          .map((model) => ({ model: model.text('/id'), cost: null, price: model.number('/pricing/prompt') })),
      ),
  },
  signs: [
    { means: 'credit-or-cap', body: { '/choices/0/error/code': '402' } },
    { means: 'rate', body: { '/choices/0/error/code': '429' } },
    { means: 'overloaded', body: { '/choices/0/error': true } },
    { means: 'key-limit', body: { '/error/metadata/limit_source': 'openrouter_key_limit' } },
    { means: 'key-limit', status: 403, body: { '/error/message': /^Key limit exceeded\b/ } },
    { means: 'rate', status: 402, header: 'retry-after' },
    { means: 'rate', body: { '/error/metadata/error_type': 'in_flight_budget_exhausted' } },
    { means: 'credit', body: { '/error/metadata/limit_source': 'openrouter_credits' } },
    { means: 'model', status: 400, body: { '/error/message': / is not a valid model ID$/ } },
  ],
  served: chatServed,
  about: {
    modelRule: '`openai/gpt-oss-20b`; once it is gone, the cheapest priced model of `GET /api/v1/models`',
    empty: '402 with `metadata.limit_source` `openrouter_credits`; the key’s own limit is `openrouter_key_limit`',
    sure: 'high',
    limits: ['The key’s own limit is told for nothing by the pool `key`; the probe adds the account behind it.'],
  },
}
