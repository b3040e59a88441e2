// https://docs.cohere.com/reference/errors, github cohere-ai/cohere-developer-experience · checked 2026-11-28
// Traps: no code in its errors, only sentences; the limit of a trial key by the month and by the minute differ in one word;
// its newer chat models are limited to 1,000 calls a month on production keys too, so an embedding is asked; the edge
// answers 403 in HTML.
import type { Probe } from '../core/provider/probe.ts'
import type { Provider } from '../core/provider/provider.ts'
import { modelsAt } from './model-list.ts'

const probe: Probe = {
  keyVariables: ['CO_API_KEY', 'COHERE_API_KEY'],
  endpoint: 'POST /v2/embed',
  model: 'embed-v4.0',
  cost: '0.00000024',
  request: ask,
  ownModel: ask,
  models: {
    path: '/v1/models?endpoint=embed&page_size=1000',
    choose: (list) =>
      modelsAt(list, '/models')
        .filter(
          (model) => !model.is('/is_deprecated', true) && !model.is('/finetuned', true) && model.text('/name') !== '',
        )
        .map((model) => ({ model: model.text('/name'), cost: null }))
        .toSorted((one, other) => Number(/^embed-v/.test(other.model)) - Number(/^embed-v/.test(one.model))),
  },
  signs: [
    { means: 'billing', body: { '/message': /^Please add or update your payment method\b/ } },
    { means: 'cap', body: { '/message': /^Maximum billing reached for this API key\b/ } },
    {
      means: 'quota',
      body: { '/message': /^You are using a Trial key, which is limited to [\d,]+ API calls \/ month\b/ },
    },
    { means: 'model', body: { '/message': /^model '[^']*' (?:not found|was removed)\b/ } },
  ],
  served: [
    { '/embeddings': true, '/response_type': true },
    { '/embeddings': true, '/id': true },
  ],
  note: ({ headers }) =>
    headers['x-trial-endpoint-call-limit'] === undefined
      ? null
      : 'This is a trial key: nothing is billed, and the probe used one of its 1,000 calls a month.',
  about: {
    modelRule: '`embed-v4.0`; once it is gone, the first embedding model of `GET /v1/models` that is not deprecated',
    empty:
      '402 “Please add or update your payment method …” or “Maximum billing reached for this API key …”; a trial key that is used up is 429 “… limited to 1000 API calls / month …”',
    sure: 'medium',
    limits: ['A cap starts anew “at the beginning of next month”; in which time zone Cohere does not say.'],
  },
}

export const cohere: Provider = {
  id: 'cohere',
  name: 'Cohere',
  origin: 'https://api.cohere.com',
  keyVariable: 'CO_API_KEY',
  otherKeyVariables: ['COHERE_API_KEY'],
  auth: { kind: 'bearer' },
  endpoint: 'POST /v2/embed',
  documentation: 'https://docs.cohere.com/reference/errors',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://dashboard.cohere.com/billing?tab=payment',
  pools: [],
  about: {
    key: 'An ordinary production key of the Cohere dashboard. A trial key works too, and the probe uses one of its 1,000 calls a month.',
    sources: ['https://docs.cohere.com/reference/errors', 'github cohere-ai/cohere-developer-experience'],
  },
  instead:
    'It can tell whether a key is valid (POST /v1/check-api-key), and nothing about money. See whether its billing page offers a spending limit or an alert.',
  probe,
  signs: [
    {
      cause: 'cap',
      says: 'You are using a Trial key, which is limited to … API calls / month',
      source: 'https://docs.cohere.com/docs/rate-limits',
      seen: '2026-11-28',
    },
    {
      cause: 'rate',
      says: 'You are using a Trial key, which is limited to … API calls / minute',
      source: 'https://docs.cohere.com/docs/rate-limits',
      seen: '2026-11-28',
    },
    {
      cause: 'cap',
      says: 'Maximum billing reached for this API key as set in your dashboard',
      source: 'https://docs.cohere.com/docs/rate-limits',
      seen: '2026-11-28',
    },
  ],
}

function ask(model: string) {
  const body = { model, texts: ['.'], input_type: 'search_query', embedding_types: ['int8'] }
  // Models before version 4 take no dimension.
  const smallest = /^embed-v/.test(model) ? { output_dimension: 256 } : {}
  return { method: 'POST', path: '/v2/embed', body: { ...body, ...smallest } } as const
}
