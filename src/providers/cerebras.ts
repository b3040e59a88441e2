// https://inference-docs.cerebras.ai/support/error · checked 2026-11-28
// Traps: its errors are flat; `param` is `quota` in the 402 and in the 429 of the day alike; the same code is told for a
// minute’s and for a day’s tokens.
import type { Probe } from '../core/provider/probe.ts'
import type { Provider } from '../core/provider/provider.ts'
import { askChat, chatServed } from './chat-probe.ts'
import { byPrice, modelsAt } from './model-list.ts'

const probe: Probe = {
  keyVariables: ['CEREBRAS_API_KEY'],
  endpoint: 'POST /v1/chat/completions',
  model: 'gpt-oss-120b',
  cost: '0.000025',
  request: ask,
  ownModel: ask,
  models: {
    path: '/public/v1/models?format=openrouter',
    choose: (list) =>
      byPrice(
        modelsAt(list, '/data')
          .map((model) => ({ model: model.text('/id'), cost: null, price: model.number('/pricing/prompt') }))
          .filter(({ price }) => price?.lte(maxPrice)),
      ),
  },
  signs: [
    { means: 'credit-or-cap', body: { '/code': 'payment_required' } },
    { means: 'credit-or-cap', body: { '/type': 'payment_required_error' } },
    { means: 'daily-quota', status: 429, body: { '/message': /^(?:Tokens|Requests) per day limit exceeded\b/ } },
    { means: 'model', body: { '/code': 'model_not_found' } },
    { means: 'unauthorized', body: { '/code': 'wrong_api_key' } },
  ],
  served: chatServed,
  about: {
    modelRule: '`gpt-oss-120b`; once it is gone, the cheapest priced model of the public list',
    empty: '402 with `code` `payment_required`',
    sure: 'medium',
    limits: ['Cerebras does not tell whether it is the credit or a limit.'],
  },
}

export const cerebras: Provider = {
  id: 'cerebras',
  name: 'Cerebras',
  origin: 'https://api.cerebras.ai',
  keyVariable: 'CEREBRAS_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'POST /v1/chat/completions',
  documentation: 'https://inference-docs.cerebras.ai/support/error',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://cloud.cerebras.ai',
  pools: [],
  about: {
    key: 'An ordinary key of the Cerebras console.',
    sources: ['https://inference-docs.cerebras.ai/support/error', 'github Cerebras/cerebras-cloud-sdk-python'],
  },
  instead:
    'Its answers carry rate limits only (x-ratelimit-remaining-requests-day), and those are no credit. Watch the balance in the console.',
  probe,
  signs: [
    {
      cause: 'credit',
      says: 'Payment required to access this resource. Visit your billing tab.',
      orCap: true,
      most: 'probable',
      source: 'Cerebras’ answer to an account without credit',
      seen: '2026-11-28',
    },
    {
      cause: 'credit',
      code: 'payment_required_error',
      near: ['cerebras'],
      orCap: true,
      most: 'probable',
      source: 'Cerebras’ answer to an account without credit',
      seen: '2026-11-28',
    },
  ],
}

/** USD a token: a model dearer than five dollars a million is never chosen by rule. */
const maxPrice = '0.000005'

function ask(model: string) {
  return askChat('/v1/chat/completions', model, 'max_completion_tokens')
}
