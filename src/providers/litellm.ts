// https://docs.litellm.ai/docs/proxy/virtual_keys · checked 2026-11-28
// Traps: a budget stands on the key, or in the table that `budget_id` names, and in windows (`budget_limits`), whose use
// stands apart; `max_budget: null` is no budget of the key's own, and its team's (and the member's in it), else its
// user's, still binds; a key is raised for a while by its metadata; spend is that of the running period, and written
// late; 404 for a user means that there is none; a team of many keys is larger than a megabyte without `key_limit`;
// `/v2/user/info` is flat, and older proxies lack it; a used-up key may be told so here too, as 400, 422 or 429.
// The users' page and the source differ on a user's budget for team keys: the page (since 1.95: it does not bind) won.
import * as z from 'zod/mini'
import { isPast } from '../core/money/instant.ts'
import { failureOfStatus, providerMessage } from '../core/provider/classify.ts'
import { Failure } from '../core/provider/failure.ts'
import { pool } from '../core/provider/pool.ts'
import type { Answer, Api, Provider } from '../core/provider/provider.ts'
import { formatTime } from '../core/text/format-time.ts'
import {
  budgetFields,
  budgetRow,
  type Limit,
  limitOf,
  limitOfMember,
  limitsOfWindows,
  modelsUsedUp,
  raiseNow,
  TeamAnswer,
  usageByName,
  windowList,
} from './litellm-budgets.ts'
import { decimal, optionalDecimal, optionalText, optionalTime } from './wire.ts'

const budget = { id: 'budget', label: 'Budget', unit: 'USD', covers: 'cap' } as const

/** The limits of the key's team or user, and what is to be said of them. */
interface Owner {
  readonly limits: readonly (Limit | null)[]
  readonly warnings: readonly string[]
  /** May the key not read it? */
  readonly unread: boolean
}

function isMissing(failure: unknown): boolean {
  return failure instanceof Failure && failure.code === 404
}

async function readTeam(api: Api, team: string, user: string | null, now: Date): Promise<Owner> {
  try {
    const answer = await api.get(`/team/info?key_limit=1&team_id=${encodeURIComponent(team)}`, TeamAnswer())
    const { budget_limits: windows } = answer.team_info
    return {
      limits: [limitOf(answer.team_info, 'account'), limitOfMember(answer, user, now)],
      warnings: windows?.length
        ? [
            'The team has limits for an hour, a day or the like; what was used of them is not told, and may stop the key.',
          ]
        : [],
      unread: false,
    }
  } catch (failure) {
    if (!(failure instanceof Failure) || (failure.status !== 'denied' && !isMissing(failure))) throw failure
    const warnings = ['The key may not read its team’s budget, which may leave less.']
    return { limits: [], warnings, unread: true }
  }
}

async function readUser(api: Api, user: string): Promise<Owner> {
  const query = `user_id=${encodeURIComponent(user)}`
  const Flat = budgetRow()
  const Nested = z.object({ user_info: z.nullable(Flat) })
  const read = async () => {
    try {
      return await api.get(`/v2/user/info?${query}`, Flat)
    } catch (failure) {
      if (!isMissing(failure)) throw failure
      return (await api.get(`/user/info?${query}`, Nested)).user_info
    }
  }
  try {
    const row = await read()
    return { limits: row === null ? [] : [limitOf(row, 'account')], warnings: [], unread: false }
  } catch (failure) {
    // A key may name a user who has no row: nobody's budget binds it then.
    if (isMissing(failure)) return { limits: [], warnings: [], unread: false }
    if (!(failure instanceof Failure) || failure.status !== 'denied') throw failure
    const warnings = ['The key may not read its user’s budget, which may leave less.']
    return { limits: [], warnings, unread: true }
  }
}

function failureOf({ status, body }: Answer): Failure | null {
  const failure = failureOfStatus(status, body)
  const said = providerMessage(body)
  if (status === 404 && /^(?:Authentication Error, )?Key not found in database/i.test(String(said))) {
    return Failure.because(
      'not-told',
      'the proxy has no row for this key (404): the master key has none, and no budget',
      {
        code: status,
        hint: 'Use the virtual key that the job itself uses: `/key/generate`, or the dashboard’s page of virtual keys.',
      },
    )
  }
  if (failure?.status !== 'denied' || !/not allowed to call this route/i.test(String(said))) return null
  return Failure.because('forbidden', `the key may not ask about itself (${status})`, {
    code: status,
    said,
    hint: 'Keys of the type “AI APIs”, the dashboard’s default, may call models alone: make one of the type Default, or add `info_routes` to its allowed routes.',
  })
}

export const litellm: Provider = {
  id: 'litellm',
  name: 'LiteLLM',
  aliases: ['lite-llm', 'litellm-proxy'],
  origin: null,
  keyVariable: 'LITELLM_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /key/info, then /team/info, or /v2/user/info and else /user/info',
  documentation: 'https://docs.litellm.ai/docs/proxy/users',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: '',
  pools: [budget],
  whenNotTold: 'only a budget of the key, its team or its user would tell',
  speaksOpenAi: true,
  about: {
    key: 'A virtual key (`sk-…`) of the proxy that `base-url` names. It reads itself, and its team or user. A key of the type “AI APIs”, the dashboard’s default, may not: it takes one of the type Default, or `info_routes` among the allowed routes. The master key has no budget.',
    zero: 'The budget that leaves the least is used up: the key’s, one of its windows, its team’s, its member’s in the team, or its user’s.',
    unlimited:
      'Nothing: neither the key nor its team (or user) having a budget is `unknown`, since what pays behind the proxy is not told.',
    reset: 'When the budget that binds starts anew, where it has a duration.',
    limits: [
      'Budgets of organizations, models, tags, end users and of the whole proxy are in no answer that a key may read; a model’s own that is used up is a warning.',
      'With `apply_user_budget_to_team_keys` in the proxy’s settings the user’s budget binds a team’s key too; no answer tells that setting.',
      'Windows of a team’s budget are told without their use: a warning.',
      'The proxy sets aside what a request may cost at most while it runs: a call may be refused a little before the budget is at 0.',
      'Spend is written some seconds after each call.',
    ],
    sources: [
      'https://docs.litellm.ai/docs/proxy/users (which budget binds)',
      'github BerriAI/litellm litellm/proxy/management_endpoints/key_management_endpoints.py, team_endpoints.py, internal_user_endpoints.py',
      'github BerriAI/litellm litellm/proxy/auth/user_api_key_auth.py (temporary raise)',
      'https://github.com/BerriAI/litellm/issues/26672 and /issues/7429 (budget table), /pull/37044 (windows)',
      'https://github.com/BerriAI/litellm/issues/18554 and /issues/31300 (status of a used-up budget)',
      'proxies 1.63.14 and 1.108.7, asked with keys of their own',
    ],
  },
  failureOf,
  async read(api, { now }) {
    const Raise = z.object({
      temp_budget_increase: z.catch(optionalDecimal(), null),
      temp_budget_expiry: optionalTime(),
    })
    const Key = z.object({
      info: z.object({
        ...budgetFields(),
        // Null is a key without a budget; absent is an answer that does not tell.
        max_budget: z.nullable(decimal()),
        budget_limits: windowList(),
        budget_limits_usage: usageByName(),
        model_max_budget_usage: z.catch(usageByName(), null),
        metadata: z.catch(z.optional(z.nullable(Raise)), null),
        expires: optionalTime(),
        blocked: z.optional(z.nullable(z.boolean())),
        user_id: optionalText(),
        team_id: optionalText(),
      }),
    })
    const { info } = await api.get('/key/info', Key)
    const { team_id: team, user_id: user } = info
    const raise = raiseNow(info.metadata, now)
    const own = [
      limitOf(info, 'key', raise?.by ?? null),
      ...limitsOfWindows(info.budget_limits, info.budget_limits_usage),
    ].filter((limit) => limit !== null)
    const nobody: Owner = { limits: [], warnings: [], unread: false }
    const owner =
      team !== null ? await readTeam(api, team, user, now) : user !== null ? await readUser(api, user) : nobody
    if (owner.unread && own.length === 0) {
      const whose = team === null ? 'user' : 'team'
      throw Failure.because('forbidden', `the key has no budget of its own, and may not read its ${whose}’s`)
    }
    const limits = [...own, ...owner.limits].filter((limit) => limit !== null)
    const binding = limits.reduce<Limit | null>(
      (least, limit) => (least === null || limit.remaining.lt(least.remaining) ? limit : least),
      null,
    )
    const dead = info.blocked === true || (info.expires.instant !== null && isPast(info.expires.instant, now))
    const usedUp = modelsUsedUp(info.model_max_budget_usage)
    const isReadable = info.expires.readable && (binding?.reset.readable ?? info.budget_reset_at.readable)
    return {
      pools: [
        pool({
          ...budget,
          remaining: binding?.remaining ?? 'unlimited',
          boundBy: binding?.boundBy ?? 'key',
          used: binding?.used ?? info.spend,
          limit: binding?.limit ?? null,
          usable: !dead,
          resetsAt: binding?.reset.instant ?? null,
          expiresAt: info.expires.instant,
          upperBound: true,
          reportedLate: true,
        }),
      ],
      warnings: [
        ...owner.warnings,
        ...(raise !== null && info.max_budget !== null
          ? [`The key’s budget is raised until ${formatTime(raise.until)}; then the raise is gone.`]
          : []),
        ...(usedUp > 0 ? ['The key’s own budget for a model is used up: calls of that model are refused.'] : []),
        ...(isReadable ? [] : ['A time in the answer could not be read.']),
      ],
    }
  },
  signs: [
    {
      cause: 'cap',
      says: 'Budget has been exceeded! Current cost: … Max budget:',
      source: 'https://docs.litellm.ai/docs/proxy/users',
      seen: '2026-11-28',
    },
    {
      cause: 'cap',
      code: 'budget_exceeded',
      with: ['Max budget'],
      source: 'https://docs.litellm.ai/docs/proxy/users',
      seen: '2026-11-28',
    },
    {
      cause: 'cap',
      says: 'ExceededBudget: … over budget',
      source: 'https://docs.litellm.ai/docs/proxy/users',
      seen: '2026-11-28',
    },
    {
      cause: 'cap',
      says: '…crossed budget: Exceeded budget for deployment',
      source: 'https://docs.litellm.ai/docs/proxy/provider_budget_routing',
      seen: '2026-11-28',
    },
  ],
}
