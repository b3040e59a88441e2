// https://docs.mistral.ai/api/, github mistralai/platform-docs-public · checked 2026-11-28
// Traps: its errors are flat, with a `type`; `detail` is a text at 401 and a list at 422; the list of models answers on a
// capped key too, so it tells nothing of credit.
import type { Probe } from '../core/provider/probe.ts'
import type { Provider } from '../core/provider/provider.ts'
import { askChat, chatServed } from './chat-probe.ts'
import { modelsAt } from './model-list.ts'

const probe: Probe = {
  keyVariables: ['MISTRAL_API_KEY'],
  endpoint: 'POST /v1/chat/completions',
  model: 'ministral-3b-latest',
  cost: '0.0000005',
  request: ask,
  ownModel: ask,
  models: {
    path: '/v1/models',
    choose(list, now) {
      const present = new Set(
        modelsAt(list, '/data').flatMap((model) => {
          const isGone = Date.parse(model.text('/deprecation')) <= now.getTime()
          return isGone || !model.is('/capabilities/completion_chat', true) ? [] : [model.text('/id')]
        }),
      )
      return inOrder.filter((model) => present.has(model)).map((model) => ({ model, cost: null }))
    },
  },
  signs: [
    { means: 'cap', body: { '/type': /^billing_\w*limit_reached$/ } },
    { means: 'cap', body: { '/code': '2300' } },
    { means: 'credit-or-cap', body: { '/type': /^billing_/ } },
    { means: 'credit-or-cap', body: { '/code': '2303' } },
    { means: 'credit-or-cap', body: { '/message': /^Inactive subscription or usage limit reached\b/ } },
    { means: 'model', body: { '/type': 'invalid_model' } },
    { means: 'model', body: { '/code': '1500' } },
  ],
  served: chatServed,
  about: {
    modelRule:
      '`ministral-3b-latest`, then `ministral-8b-`, `mistral-small-`, `ministral-14b-latest`, whichever the list has and does not retire',
    empty: '402 with a `type` that starts with `billing_`',
    sure: 'medium',
    limits: ['An empty account and a reached limit may come with the same code (2303).'],
  },
}

export const mistral: Provider = {
  id: 'mistral',
  name: 'Mistral AI',
  aliases: ['mistral-ai', 'mistralai'],
  origin: 'https://api.mistral.ai',
  keyVariable: 'MISTRAL_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'POST /v1/chat/completions',
  documentation: 'https://docs.mistral.ai/api/',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://admin.mistral.ai/organization/billing',
  pools: [],
  about: {
    key: 'An ordinary key of the Mistral console.',
    sources: [
      'github mistralai/platform-docs-public',
      'github mistralai/client-python',
      'https://docs.mistral.ai/admin/admin-api/usage-metrics (the Admin API: no amounts)',
    ],
  },
  instead:
    'Its Admin API tells usage by category to an admin key, but the documentation does not say where an amount stands in the answer. Set a monthly spending limit in the admin console.',
  probe,
  signs: [
    {
      cause: 'cap',
      code: 'billing_customer_monthly_spending_limit_reached',
      source: 'github mistralai/platform-docs-public',
      seen: '2026-11-28',
    },
    {
      cause: 'cap',
      code: 'billing_api_budget_exhausted',
      source: 'github mistralai/platform-docs-public',
      seen: '2026-11-28',
    },
  ],
}

const inOrder = ['ministral-3b-latest', 'ministral-8b-latest', 'mistral-small-latest', 'ministral-14b-latest']

function ask(model: string) {
  return askChat('/v1/chat/completions', model)
}
