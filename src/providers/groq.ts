// https://console.groq.com/docs/errors, /docs/spend-limits · checked 2026-11-28
// Traps: limits of tokens per day carry a link to billing and are no money; 413 has the code rate_limit_exceeded; the edge
// refuses networks of data centres with 403 before it looks at the key; no body of an empty prepaid account was ever found,
// since Groq bills afterwards.
import type { Probe } from '../core/provider/probe.ts'
import type { Provider } from '../core/provider/provider.ts'
import { askChat, chatServed } from './chat-probe.ts'
import { modelsAt } from './model-list.ts'

const probe: Probe = {
  keyVariables: ['GROQ_API_KEY'],
  endpoint: 'POST /openai/v1/chat/completions',
  model: 'openai/gpt-oss-20b',
  cost: '0.000006',
  request: ask,
  ownModel: ask,
  models: {
    path: '/openai/v1/models',
    choose: (list) =>
      modelsAt(list, '/data')
        .flatMap((model) => {
          const id = model.text('/id')
          const size = Number(/(?<![\d.])(\d+(?:\.\d+)?)b\b/i.exec(id)?.[1])
          const chats = !/whisper|tts|orpheus|guard|compound/i.test(id) && !model.is('/active', false)
          return chats && size > 0 ? [{ id, size }] : []
        })
        .toSorted((one, other) => one.size - other.size)
        .map(({ id }) => ({ model: id, cost: null })),
  },
  signs: [
    { means: 'cap', body: { '/error/code': 'blocked_api_access' } },
    { means: 'cap', body: { '/error/code': /^spend_/ } },
    { means: 'credit', body: { '/error/type': 'insufficient_balance' } },
    { means: 'credit', body: { '/error/code': 'insufficient_balance' } },
    { means: 'org', body: { '/error/code': 'organization_restricted' } },
    {
      means: 'model',
      body: { '/error/code': /^model_(?:decommissioned|not_found|not_active|permission_blocked_\w+)$/ },
    },
    { means: 'unauthorized', body: { '/error/code': ['invalid_api_key', 'expired_api_key'] } },
    {
      means: 'daily-quota',
      status: 429,
      body: {
        '/error/code': 'rate_limit_exceeded',
        '/error/message': / on (?:tokens|requests) per day \((?:TPD|RPD)\)/,
      },
    },
    { means: 'overloaded', status: 498 },
    // The edge, before the key is looked at.
    { means: 'region', status: 403, body: { '/error/code': null } },
  ],
  served: chatServed,
  about: {
    modelRule: '`openai/gpt-oss-20b`; once it is gone, the smallest chat model of `GET /openai/v1/models`',
    empty:
      'a cap is 400 with `error.code` `blocked_api_access` or `spend_limit_reached`; of an empty account no body is known',
    sure: 'medium',
    limits: ['On the free plan nothing is billed, and `ok` says only that its limits are not used up.'],
  },
}

export const groq: Provider = {
  id: 'groq',
  name: 'GroqCloud',
  aliases: ['groqcloud', 'groq-cloud'],
  origin: 'https://api.groq.com',
  keyVariable: 'GROQ_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'POST /openai/v1/chat/completions',
  documentation: 'https://console.groq.com/docs/spend-limits',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://console.groq.com/settings/billing',
  pools: [],
  about: {
    key: 'An ordinary key of the GroqCloud console.',
    limits: [
      'A spend limit that was reached bites 10 to 15 minutes later.',
      'Groq bills afterwards: an empty prepaid account was never seen.',
    ],
    sources: [
      'https://console.groq.com/docs/spend-limits',
      'https://console.groq.com/docs/errors',
      'github groq/groq-python',
    ],
  },
  instead:
    'Its answers carry rate limits only (x-ratelimit-remaining-…), and those are no credit. Set a spend limit in the console.',
  probe,
  signs: [
    {
      cause: 'cap',
      code: 'spend_limit_reached',
      near: ['groq', 'spend alert'],
      page: 'https://console.groq.com/settings/billing/limits',
      source: 'https://console.groq.com/docs/spend-limits',
      seen: '2026-11-28',
    },
    {
      cause: 'cap',
      code: 'blocked_api_access',
      near: ['groq', 'spend alert'],
      page: 'https://console.groq.com/settings/billing/limits',
      source: 'https://console.groq.com/docs/spend-limits',
      seen: '2026-11-28',
    },
    {
      cause: 'cap',
      says: 'Organization has blocked API access because a spend alert threshold was met',
      page: 'https://console.groq.com/settings/billing/limits',
      source: 'https://console.groq.com/docs/spend-limits',
      seen: '2026-11-28',
    },
    {
      cause: 'key',
      says: 'Invalid API Key',
      with: ['invalid_api_key'],
      near: ['groq'],
      source: 'https://console.groq.com/docs/errors',
      seen: '2026-11-28',
    },
    {
      cause: 'rate',
      says: 'Rate limit reached for model … in organization … on … per minute',
      source: 'https://console.groq.com/docs/rate-limits',
      seen: '2026-11-28',
    },
    {
      cause: 'rate',
      code: 'rate_limit_exceeded',
      near: ['groq'],
      source: 'https://console.groq.com/docs/rate-limits',
      seen: '2026-11-28',
    },
  ],
}

function ask(model: string) {
  return askChat('/openai/v1/chat/completions', model, 'max_completion_tokens')
}
