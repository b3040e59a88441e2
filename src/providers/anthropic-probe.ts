// https://platform.claude.com/docs/en/api/errors, github anthropics/anthropic-sdk-python _error_classes.py · checked 2026-11-28
// Traps: the commonest refusal (no credit) has no code, only a sentence; a tier's cap is 429 rate_limit_error, as a rate
// limit is; ramp_limit_exceeded has "limit" in it and passes; organization_on_hold is never billing; a 403 without a
// top-level type is the network's edge; the sentence on credit is also told to funded accounts (a payment that has not
// settled, an orphaned key).
import { parseInstant } from '../core/money/instant.ts'
import type { Probe } from '../core/provider/probe.ts'
import { modelsAt } from './model-list.ts'

/** Eight tokens in, one out. */
const costs: readonly (readonly [RegExp, string])[] = [
  [/^claude-haiku-4-5/, '0.000013'],
  [/^claude-haiku-5-5/, '0.0000013'],
]

function ask(model: string) {
  const body = { model, max_tokens: 1, messages: [{ role: 'user', content: '.' }] }
  return { method: 'POST', path: '/v1/messages', body } as const
}

export const anthropicProbe: Probe = {
  keyVariables: ['ANTHROPIC_API_KEY'],
  auth: { kind: 'header', name: 'x-api-key' },
  headers: { 'anthropic-version': '2023-06-01' },
  topUp: 'https://platform.claude.com/settings/billing',
  limits: 'https://platform.claude.com/settings/limits',
  endpoint: 'POST /v1/messages',
  model: 'claude-haiku-4-5',
  cost: '0.000013',
  request: ask,
  ownModel: ask,
  models: {
    path: '/v1/models?limit=1000',
    choose: (list) =>
      modelsAt(list, '/data')
        .filter((model) =>
          model.text('/line') === ''
            ? model.text('/id').startsWith('claude-haiku-')
            : model.text('/line') === 'haiku' && model.text('/lifecycle') === 'active',
        )
        .toSorted((one, other) => Date.parse(other.text('/created_at')) - Date.parse(one.text('/created_at')))
        .map((model) => {
          const id = model.text('/id')
          return { model: id, cost: costs.find(([known]) => known.test(id))?.[1] ?? null }
        }),
  },
  signs: [
    {
      means: 'cap',
      body: { '/error/details/error_code': ['enforced_spend_limit_reached', 'contract_spend_limit_reached'] },
    },
    { means: 'credit-or-cap', body: { '/error/details/error_code': /^linked_organization_/ } },
    { means: 'rate', body: { '/error/details/error_code': 'ramp_limit_exceeded' } },
    { means: 'org', body: { '/error/details/error_code': 'organization_on_hold' } },
    { means: 'scope', body: { '/error/details/error_code': 'api_key_scope_missing' } },
    { means: 'billing', body: { '/error/type': 'billing_error' } },
    { means: 'credit', body: { '/error/message': /^Your credit balance is too low\b/ } },
    {
      means: 'cap',
      body: { '/error/message': /^You have reached your (?:specified )?(?:workspace )?API usage limits\b/ },
    },
    { means: 'org', body: { '/error/message': /^This organization has been disabled\b/ } },
    { means: 'unauthorized', body: { '/error/type': 'authentication_error' } },
    { means: 'region', status: 403, body: { '/type': null, '/error/type': 'forbidden' } },
    { means: 'model', body: { '/error/type': 'not_found_error', '/error/message': /^model: / } },
    // An address that is not theirs, not a model: no list would help.
    { means: 'no-access', status: 404 },
  ],
  served: [{ '/type': 'message', '/id': true, '/usage': true }],
  resetsAt(said) {
    const [, day, time] = /\bregain access on (\d{4}-\d{2}-\d{2}) at (\d{2}:\d{2}) UTC/.exec(said) ?? []
    return day === undefined ? null : parseInstant(`${day}T${time}:00Z`)
  },
  about: {
    modelRule: '`claude-haiku-4-5`; once it is gone, the newest active model of the line `haiku` in `GET /v1/models`',
    empty:
      '400 “Your credit balance is too low …”; a cap is 400 “You have reached your specified API usage limits …” with its date, or 429 with a code of its own',
    sure: 'high',
    limits: [
      'Anthropic tells “Your credit balance is too low” to funded accounts too: while a payment has not settled, and to keys whose workspace is gone.',
    ],
  },
}
