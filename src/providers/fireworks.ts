// https://docs.fireworks.ai/api-reference/list-accounts, fireworks-ai 1.2.30 types/account.py · checked 2026-11-28
// Traps: this probe costs nothing; a state that is absent, or several accounts, tell nothing and are never good; the answer
// holds e-mail addresses; inference refuses a suspended account with 412, which is told for other things too. No live answer
// was ever seen.
import { Failure } from '../core/provider/failure.ts'
import type { Probe } from '../core/provider/probe.ts'
import type { Meaning } from '../core/provider/probe-meaning.ts'
import type { Provider } from '../core/provider/provider.ts'
import { fitsPlaces, textOf, valuesAt } from '../core/provider/read-probe.ts'
import { askChat, chatServed } from './chat-probe.ts'

const probe: Probe = {
  keyVariables: ['FIREWORKS_API_KEY'],
  account: {
    required: false,
    meaning: 'the id of the Fireworks account, where the key sees several (FIREWORKS_ACCOUNT_ID of its own tools)',
  },
  endpoint: 'GET /v1/accounts',
  model: null,
  cost: '0',
  request: () => ({ method: 'GET', path: '/v1/accounts', body: null }),
  // With a model of the user's own the inference itself is asked, and that is billed.
  ownModel: (model) => askChat('/inference/v1/chat/completions', model),
  signs: [
    {
      means: 'credit-or-cap',
      status: 412,
      body: {
        '/error/message':
          / is suspended, possibly due to reaching the monthly spending limit or failure to pay past invoices\b/,
      },
    },
  ],
  served: chatServed,
  read: ({ body }, account) => (fitsPlaces(body, { '/accounts': true }) ? readAccounts(body, account) : null),
  about: {
    modelRule: 'no model: a free call tells it; with `probe-model` the inference is asked, and billed',
    empty: '`suspendState` `CREDIT_DEPLETED`, `MONTHLY_SPEND_LIMIT_EXCEEDED` or `FAILED_PAYMENTS`',
    sure: 'medium',
    limits: ['The states stand in the vendor’s own client; no live answer was seen.'],
  },
}

export const fireworks: Provider = {
  id: 'fireworks',
  name: 'Fireworks AI',
  aliases: ['fireworks-ai', 'fireworksai'],
  origin: 'https://api.fireworks.ai',
  keyVariable: 'FIREWORKS_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v1/accounts',
  documentation: 'https://docs.fireworks.ai/api-reference/list-accounts',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://fireworks.ai/account/billing',
  pools: [],
  about: {
    key: 'An ordinary key of the Fireworks console.',
    sources: ['https://docs.fireworks.ai/api-reference/list-accounts', 'PyPI fireworks-ai'],
  },
  instead:
    'It tells what an account has spent (GET /v1/accounts/{account}/billing/summary); whether the running day is in it is not known, so no budget is built on it yet. Set a monthly spend limit in the console.',
  probe,
  signs: [
    {
      cause: 'credit',
      says: '…is suspended, possibly due to reaching the monthly spending limit or failure to pay past invoices',
      orCap: true,
      most: 'probable',
      source: 'https://docs.fireworks.ai/guides/inference-error-codes',
      seen: '2026-11-28',
    },
  ],
}

const meaningOfState = new Map<string, Meaning>([
  ['UNSUSPENDED', 'served'],
  ['CREDIT_DEPLETED', 'credit'],
  ['MONTHLY_SPEND_LIMIT_EXCEEDED', 'cap'],
  ['FAILED_PAYMENTS', 'billing'],
  ['BLOCKED_BY_ABUSE_RULE', 'org'],
])

/** The state of the one account that is meant. @throws {Failure} when the key does not see the account that is asked for. */
function readAccounts(body: unknown, account: string | null): Meaning {
  const accounts = valuesAt(body, '/accounts/*')
  const wanted = account?.replace(/^accounts\//, '')
  const named = accounts.filter((each) => textOf(valuesAt(each, '/name')[0]) === `accounts/${wanted}`)
  if (wanted !== undefined && named.length === 0)
    throw Failure.configuration('this key sees no such account', 'Set `account` to the id of an account of this key.')
  const hasMore = valuesAt(body, '/nextPageToken').some((token) => token !== '')
  const [only, ...others] = wanted === undefined ? accounts : named
  if (others.length > 0 || (wanted === undefined && hasMore)) return 'which-account'
  if (only === undefined) return 'not-told'
  const state = textOf(valuesAt(only, '/suspendState')[0])
  return state === null ? 'body' : (meaningOfState.get(state) ?? 'not-told')
}
