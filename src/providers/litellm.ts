// https://docs.litellm.ai/docs/proxy/virtual_keys · checked 2026-11-21
// Traps: `max_budget: null` is no budget of the key's own, and its team's (else its user's) still binds; a team's key is
// not held to its user's budget; spend is that of the running period, and written late; a blocked or expired key is dead.
import * as z from 'zod/mini'
import { type Decimal, notBelowZero } from '../core/money/amount.ts'
import { isPast } from '../core/money/instant.ts'
import { Failure } from '../core/provider/failure.ts'
import { pool } from '../core/provider/pool.ts'
import type { Api, Provider, Schema } from '../core/provider/provider.ts'
import { decimal, optionalDecimal, optionalText, optionalTime, type WireTime } from './wire.ts'

interface Budget {
  readonly spend: Decimal
  readonly max_budget: Decimal | null
  readonly budget_reset_at: WireTime
}

const budgetFields = () => ({ spend: decimal(), max_budget: optionalDecimal(), budget_reset_at: optionalTime() })

function left({ spend, max_budget: most }: Budget): Decimal | null {
  return most === null ? null : notBelowZero(most.minus(spend))
}

/** The budget of the key's team or user; null when the key may not read it. */
async function readOwner(api: Api, path: string, Owner: Schema<Budget>): Promise<Budget | null> {
  try {
    return await api.get(path, Owner)
  } catch (failure) {
    if (failure instanceof Failure && (failure.status === 'denied' || failure.code === 404)) return null
    throw failure
  }
}

export const litellm: Provider = {
  id: 'litellm',
  name: 'LiteLLM',
  aliases: ['lite-llm', 'litellm-proxy'],
  origin: null,
  keyVariable: 'LITELLM_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /key/info, then /team/info or /user/info',
  documentation: 'https://docs.litellm.ai/docs/proxy/users',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://docs.litellm.ai/docs/proxy/users',
  pools: [{ id: 'budget', label: 'Budget', unit: 'USD' }],
  about: {
    key: 'A virtual key (`sk-…`) of the proxy that `base-url` names. It reads itself, and its team or user.',
    unlimited: 'Neither the key nor its team (or user) has a budget.',
    reset: 'When the budget that binds starts anew, where it has a duration.',
    limits: ['Budgets of team members, organizations, models, tags and of the whole proxy are not in the figure.'],
    sources: [
      'https://docs.litellm.ai/docs/proxy/users (which budget binds)',
      'github BerriAI/litellm docs/my-website/docs/proxy/virtual_keys.md and key_management_endpoints.py (/key/info)',
      'github steipete/CodexBar docs/litellm.md and LiteLLMUsageFetcher.swift (/team/info, /user/info)',
    ],
  },
  async read(api, { now }) {
    const Key = z.object({
      info: z.object({
        ...budgetFields(),
        // Null is a key without a budget; absent is an answer that does not tell.
        max_budget: z.nullable(decimal()),
        expires: optionalTime(),
        blocked: z.optional(z.nullable(z.boolean())),
        user_id: optionalText(),
        team_id: optionalText(),
      }),
    })
    const Team = z.pipe(
      z.object({ team_info: z.object(budgetFields()) }),
      z.transform(({ team_info: budget }) => budget),
    )
    const User = z.pipe(
      z.object({ user_info: z.object(budgetFields()) }),
      z.transform(({ user_info: budget }) => budget),
    )
    const { info } = await api.get('/key/info', Key)
    const { team_id: team, user_id: user } = info
    const whose = team !== null ? 'team' : user !== null ? 'user' : null
    const path = `/${whose}/info?${whose}_id=${encodeURIComponent(team ?? user ?? '')}`
    const owner = whose === null ? null : await readOwner(api, path, whose === 'team' ? Team : User)
    const unread = whose !== null && owner === null
    const own = left(info)
    const shared = owner === null ? null : left(owner)
    if (unread && own === null) {
      throw Failure.because('forbidden', `the key has no budget of its own, and may not read its ${whose}’s`)
    }
    const byOwner = owner !== null && shared !== null && (own === null || shared.lt(own))
    const binding = byOwner ? owner : info
    const remaining = byOwner ? shared : own
    const dead = info.blocked === true || (info.expires.instant !== null && isPast(info.expires.instant, now))
    return {
      pools: [
        pool({
          ...{ id: 'budget', label: 'Budget', unit: 'USD', boundBy: byOwner ? 'account' : 'key' },
          remaining: remaining ?? 'unlimited',
          used: binding.spend,
          limit: binding.max_budget,
          usable: !dead,
          resetsAt: binding.budget_reset_at.instant,
          expiresAt: info.expires.instant,
          upperBound: true,
        }),
      ],
      warnings: [
        ...(unread ? [`The key may not read its ${whose}’s budget, which may leave less.`] : []),
        ...(info.expires.readable && binding.budget_reset_at.readable
          ? []
          : ['A time in the answer could not be read.']),
      ],
    }
  },
}
