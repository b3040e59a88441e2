// https://exa.ai/docs/team-management-spec.yaml · checked 2026-11-28
// Traps: spend of one API key, by its id; a page of the reference tells the team's credits, but the interface description of
// 2026-10 has no such path, and clients say that there is none: the description won, and spend is read; the report goes
// back 180 days, and refuses more with 400; a key's own budget is told in cents, and of which period is not.
import * as z from 'zod/mini'
import { zero } from '../core/money/amount.ts'
import { formatInstant } from '../core/money/instant.ts'
import { failureOfStatus } from '../core/provider/classify.ts'
import { Failure } from '../core/provider/failure.ts'
import type { Provider } from '../core/provider/provider.ts'
import { noSuchAccount } from './refusals.ts'
import { decimal } from './wire.ts'

export const exa: Provider = {
  id: 'exa',
  name: 'Exa',
  aliases: ['exa.ai', 'exa-ai', 'metaphor'],
  origin: 'https://admin-api.exa.ai',
  keyVariable: 'EXA_SERVICE_KEY',
  otherKeyVariables: ['EXA_SERVICE_API_KEY'],
  unfitKey: { variable: 'EXA_API_KEY', why: 'a search key cannot read spend, a service key of the team can' },
  auth: { kind: 'header', name: 'x-api-key' },
  endpoint: 'GET /team-management/api-keys/{account}/usage',
  documentation: 'https://exa.ai/docs/reference/team-management/get-api-key',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://dashboard.exa.ai',
  keys: 'https://dashboard.exa.ai/api-keys',
  pools: [],
  account: { required: true, meaning: 'the id of the API key whose spend counts (a UUID, not the key itself)' },
  budget: { periods: ['day', 'week', 'month'], unit: 'USD', since: true },
  about: {
    key: 'A service key, from the tab Service keys of dashboard.exa.ai/api-keys, where Exa has enabled the Team Management API for the team. It can make and delete API keys: keep it in an environment of its own, for the gate job alone.',
    reset:
      'The budget starts anew at 00:00 UTC: each day, each Monday, or on the first of the month. One `since` a day never does.',
    limits: [
      'What is left is your budget less what this one key has spent; other keys of the team draw from the same credits.',
      'How late spend is reported is not documented. What is left is an upper bound.',
      'A budget `since` a day more than 180 days ago is refused by Exa.',
      'Of a budget of Exa’s own on the key only that it is used up counts: its period is not told.',
    ],
    sources: [
      'https://exa.ai/docs/team-management-spec.yaml (fetched 2026-10-04: github api-evangelist/exa-ai openapi/_original)',
      'https://exa.ai/docs/reference/team-management/get-team-credits.md (the page without a path)',
      'https://exa.ai/docs/admin/team-management (service keys)',
      'public client code: four that read `total_cost_usd`, two that say that no balance is told',
    ],
  },
  failureOf(answer) {
    const { status, body } = answer
    if (failureOfStatus(status, body)?.reason !== 'unauthorized')
      return noSuchAccount(
        answer,
        'API key in the team',
        'the id of the API key, as the dashboard or the list of keys tells it',
      )
    return Failure.because('unauthorized', `a service key is needed, and this key was rejected (${status})`, {
      code: status,
      hint: 'Make a service key in the tab Service keys of dashboard.exa.ai/api-keys; search keys cannot read spend.',
    })
  },
  async readSpend(api, { account, start }) {
    const path = `/team-management/api-keys/${encodeURIComponent(account ?? '')}`
    const Usage = z.object({ total_cost_usd: decimal() })
    const { total_cost_usd: used } = await api.get(
      `${path}/usage?${new URLSearchParams({ start_date: formatInstant(start) })}`,
      Usage,
    )
    const Key = z.object({ apiKey: z.object({ isOverBudget: z.optional(z.nullable(z.boolean())) }) })
    const { apiKey } = await api.get(path, Key)
    const isOver = apiKey.isOverBudget === true
    return {
      ...{ used, unit: 'USD', left: isOver ? zero : null },
      warnings: isOver ? ['Exa says that this key is over a budget that was set on it there.'] : [],
    }
  },
  signs: [
    {
      cause: 'credit',
      code: 'NO_MORE_CREDITS',
      fields: ['tag'],
      near: ['exa.ai', 'keep using Exa', 'exa_py', 'exa-js'],
      source: 'https://docs.exa.ai/reference/error-codes',
      seen: '2026-11-28',
    },
    {
      cause: 'credit',
      says: 'You have exceeded your credits limit. Please top up to keep using Exa',
      source: 'https://docs.exa.ai/reference/error-codes',
      seen: '2026-11-28',
    },
  ],
}
