// https://docs.together.ai/docs/error-codes · checked 2026-11-28
// Traps: the list of models is a bare list and names many that no key can call; models retire within months; 403 means a
// context too long, not the key; 402 is told for an empty account and for a reached limit alike.
import type { Probe } from '../core/provider/probe.ts'
import type { Provider } from '../core/provider/provider.ts'
import { askChat, chatServed } from './chat-probe.ts'
import { byPrice, modelsAt } from './model-list.ts'

const probe: Probe = {
  keyVariables: ['TOGETHER_API_KEY'],
  endpoint: 'POST /v1/chat/completions',
  model: 'openai/gpt-oss-120b',
  cost: '0.00001',
  request: ask,
  ownModel: ask,
  models: {
    path: '/v1/models',
    tries: 2,
    choose: (list) =>
      byPrice(
        modelsAt(list, '')
          .filter((model) => model.text('/type') === 'chat' && model.number('/pricing/hourly')?.eq(0))
          .map((model) => ({
            model: model.text('/id'),
            cost: null,
            price: model.number('/pricing/input')?.plus(model.number('/pricing/output') ?? 0) ?? null,
          }))
          .filter(({ price }) => price?.lte(maxPrice)),
      ),
  },
  signs: [
    { means: 'credit-or-cap', body: { '/error/type': 'credit_limit' } },
    { means: 'unauthorized', body: { '/error/code': 'invalid_api_key' } },
    {
      means: 'model',
      body: { '/error/code': ['model_not_available', 'model_not_found', 'dedicated_endpoint_not_running'] },
    },
    { means: 'model', body: { '/error/message': /^Unable to access non-serverless model / } },
    // In its documentation: more tokens than the model takes.
    { means: 'parameter', status: 403 },
  ],
  served: chatServed,
  about: {
    modelRule:
      '`openai/gpt-oss-120b`; once it is gone, the cheapest priced serverless chat model of the list, at most two tries',
    empty: '402 with `error.type` `credit_limit`',
    sure: 'medium',
    limits: ['Together does not tell whether it is the credit or a spending limit.'],
  },
}

export const together: Provider = {
  id: 'together',
  name: 'Together AI',
  aliases: ['together-ai', 'togetherai', 'together.ai'],
  origin: 'https://api.together.xyz',
  keyVariable: 'TOGETHER_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'POST /v1/chat/completions',
  documentation: 'https://docs.together.ai/docs/error-codes',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://api.together.ai/settings/billing',
  pools: [],
  about: {
    key: 'An ordinary key of a Together project.',
    sources: [
      'https://docs.together.ai/docs/error-codes',
      'github togethercomputer/openapi',
      'github HeyPuter/puter issue 3168',
    ],
  },
  instead:
    'Its prepaid balance stands on the billing page alone. See whether that page offers an alert or automatic recharge.',
  probe,
  signs: [
    {
      cause: 'credit',
      says: 'Credit limit exceeded. Please navigate to https://api.together',
      orCap: true,
      source: 'https://docs.together.ai/docs/error-codes',
      seen: '2026-11-28',
    },
    {
      cause: 'credit',
      code: 'credit_limit',
      near: ['together'],
      orCap: true,
      source: 'https://docs.together.ai/docs/error-codes',
      seen: '2026-11-28',
    },
  ],
}

/** USD for a million tokens in and as many out: a model dearer than that is never chosen by rule. */
const maxPrice = 5

function ask(model: string) {
  return askChat('/v1/chat/completions', model)
}
