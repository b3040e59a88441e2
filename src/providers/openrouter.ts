// https://openrouter.ai/docs/api/api-reference/credits/get-credits.md · checked 2026-11-21
// Traps: /credits needs a management key; an ordinary one gets 403, or, as clients have seen, 200 with two zeros, so those
// are believed only of a management key; a key's limit is null when it has none, which says nothing of the account; a
// firewall answers 403 in JSON without the usual envelope; figures may be a minute old; usage through own vendor keys
// (byok_*) is apart and not spent here; budgets of a guardrail, a member or a workspace stand in no answer (a call is then
// refused with 402 or 403).
import * as z from 'zod/mini'
import { type Decimal, notBelowZero } from '../core/money/amount.ts'
import { formatInstant, isPast, nextPeriodStart, type Period } from '../core/money/instant.ts'
import { providerMessage } from '../core/provider/classify.ts'
import { Failure } from '../core/provider/failure.ts'
import { pool, type Reading } from '../core/provider/pool.ts'
import type { Api, Provider } from '../core/provider/provider.ts'
import { openrouterProbe } from './openrouter-probe.ts'
import { openrouterSigns } from './signs/openrouter.ts'
import { decimal, optionalText, optionalTime } from './wire.ts'

const usageOf = { day: 'usage_daily', week: 'usage_weekly', month: 'usage_monthly' } as const

const periodOfReset = new Map<string, Period>([
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
])

interface Limit {
  readonly limit: Decimal | null
  readonly limit_remaining: Decimal | null
}

const account = { id: 'account', label: 'Account credits', unit: 'USD' }
const key = { id: 'key', label: 'Spend limit of this key', unit: 'USD', covers: 'cap' } as const

export const openrouter: Provider = {
  id: 'openrouter',
  name: 'OpenRouter',
  aliases: ['open-router', 'open router', 'openrouter.ai'],
  origin: 'https://openrouter.ai',
  keyVariable: 'OPENROUTER_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /api/v1/credits (pool key and budgets: GET /api/v1/key)',
  documentation: 'https://openrouter.ai/docs/api/api-reference/credits/get-credits.md',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://openrouter.ai/settings/credits',
  keys: 'https://openrouter.ai/settings/keys',
  pools: [account, key],
  whenNotTold:
    'the pool `account` tells more to a management key, and a budget such as `budget: 20 USD/month` to this one',
  budget: { periods: ['day', 'week', 'month'], unit: 'USD' },
  about: {
    examplePool: 'key',
    key: 'The pool `key` (`openrouter/key`) and a budget work with the ordinary key that the job uses, the pool `account` needs a management key (Settings, Management keys), which cannot call models.',
    zero: 'The account is used up. Two zeros that an ordinary key gets are not believed: the check is denied.',
    unlimited:
      'A key without a spend limit of its own can never stop a job, and the account behind it, which it cannot read, may be empty: the check is unknown. Give the key a limit, or set a `budget`.',
    reset:
      'A key’s limit starts anew at 00:00 UTC each day, each Monday or on the first of the month, if it has such a reset; a budget does so by its period.',
    limits: [
      'An ordinary key cannot see the account’s credits: what is left of its limit is an upper bound.',
      'A budget counts what this key spent, not the account, and not what went through own vendor keys.',
      'Figures may be up to a minute old.',
      'A limit that was used up is raised on the page of keys (openrouter.ai/settings/keys); one without a reset never starts anew by itself.',
      'Budgets of a guardrail, a member or a workspace are told by no answer: a call can be refused for them (402, 403) while credit is left.',
    ],
    sources: [
      'https://openrouter.ai/docs/api/api-reference/credits/get-credits.md',
      'https://openrouter.ai/docs/guides/overview/auth/management-api-keys.md',
      'github OpenRouterTeam/typescript-sdk docs/models/operations/getcurrentkeydata.mdx',
    ],
  },
  failureOf({ status, body }) {
    const said = String(providerMessage(body))
    if (status !== 403) return null
    if (/security policy/i.test(said)) {
      return Failure.because('waf-block', 'a firewall in front of the provider blocked the request (403)', {
        code: status,
        hint: 'The key is not at fault: do not rotate it. Run the job from an address that OpenRouter lets through.',
      })
    }
    return /management key|provisioning key/i.test(said) ? managementKeyNeeded() : null
  },
  async read(api, options) {
    return options.pool === 'key' ? readKey(api, options.now) : readAccount(api)
  },
  async readSpend(api, { period }) {
    // Only the asked period's figure has to be there, so it takes one name before it is looked at.
    const named = z.transform((data: Record<string, unknown>) => ({
      ...data,
      used: data[period === 'since' ? '' : usageOf[period]],
    }))
    const Spent = z.object({ ...limitOfKey(), used: decimal() })
    const Key = z.object({ data: z.pipe(z.record(z.string(), z.unknown()), z.pipe(named, Spent)) })
    const { data } = await api.get('/api/v1/key', Key)
    return { used: data.used, unit: 'USD', left: whatIsLeft(data), warnings: [] }
  },
  probe: openrouterProbe,
  signs: openrouterSigns,
}

function managementKeyNeeded(): Failure {
  return Failure.because('forbidden', 'management key needed to read the account’s credits', {
    hint: 'Make one under https://openrouter.ai/settings/management-keys, or ask what the ordinary key can tell: the pool `key`, or a `budget`.',
  })
}

/** A key's own limit. `limit` must be there: null is a key without a limit, absent is not. */
function limitOfKey() {
  return { limit: z.nullable(decimal()), limit_remaining: z.nullable(decimal()) }
}

function whatIsLeft({ limit, limit_remaining }: Limit): Decimal | null {
  if (limit === null) return null
  if (limit_remaining !== null) return notBelowZero(limit_remaining)
  throw Failure.because('unexpected-body', 'the key has a limit, but the answer does not tell what is left of it')
}

async function readAccount(api: Api): Promise<Reading> {
  const Credits = z.object({ data: z.object({ total_credits: decimal(), total_usage: decimal() }) })
  const { data } = await api.get('/api/v1/credits', Credits)
  const { total_credits: total, total_usage: used } = data
  if (total.eq(0) && used.eq(0) && !(await isManagementKey(api))) throw managementKeyNeeded()
  return {
    pools: [pool({ ...account, remaining: total.minus(used), used, total })],
    warnings: [],
  }
}

async function isManagementKey(api: Api): Promise<boolean> {
  const flag = () => z.optional(z.nullable(z.boolean()))
  const Key = z.object({ data: z.object({ is_management_key: flag(), is_provisioning_key: flag() }) })
  const { data } = await api.get('/api/v1/key', Key)
  return data.is_management_key === true || data.is_provisioning_key === true
}

async function readKey(api: Api, now: Date): Promise<Reading> {
  const Key = z.object({
    data: z.object({ ...limitOfKey(), limit_reset: optionalText(), expires_at: optionalTime() }),
  })
  const { data } = await api.get('/api/v1/key', Key)
  const { limit, limit_remaining, limit_reset, expires_at } = data
  const remaining = whatIsLeft(data)
  const period = periodOfReset.get(String(limit_reset))
  const warnings: string[] = []
  if (limit === null)
    warnings.push('This key has no spend limit of its own; what the account holds, only a management key can tell.')
  if (limit_reset !== null && period === undefined)
    warnings.push('The key’s limit starts anew at a time that is not understood.')
  if (!expires_at.readable) warnings.push('The time at which the key expires cannot be read.')
  return {
    pools: [
      pool({
        ...key,
        remaining: remaining ?? 'unlimited',
        boundBy: 'key',
        used: limit === null || limit_remaining === null ? null : limit.minus(limit_remaining),
        limit,
        usable: expires_at.instant === null || !isPast(expires_at.instant, now),
        resetsAt: period === undefined ? null : formatInstant(nextPeriodStart(period, now)),
        expiresAt: expires_at.instant,
        upperBound: limit !== null,
        reportedLate: limit !== null,
      }),
    ],
    warnings,
  }
}
