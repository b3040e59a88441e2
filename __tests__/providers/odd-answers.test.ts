// No answer in which something is missing, or of another kind, tells more than the whole one: absent is not zero, a limit
// does not pass because its use is untold, and what is no number is no amount. Every value of every recorded answer is
// changed in turn.
import { describe, expect, it } from '@jest/globals'
import type { Reading } from '../../src/core/provider/pool.ts'
import { leftIn } from '../../src/core/provider/pool.ts'
import type { Api, Provider, Schema } from '../../src/core/provider/provider.ts'
import { parseBySchema } from '../../src/net/judge.ts'
import { parseBody } from '../../src/net/parse-body.ts'
import { type Fixture, readFixtures, writtenAt } from '../support/fixture.ts'
import { providers } from '../support/providers.ts'

type Path = readonly (string | number)[]

/** The places of an answer: of a list the first two rows, with all that is in them. */
function placesIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const inner = Array.isArray(value) ? value.slice(0, 2).entries() : Object.entries(value)
  return [...(path.length > 0 ? [path] : []), ...[...inner].flatMap(([name, each]) => placesIn(each, [...path, name]))]
}

/** The answer with another value at that place; with `absent` without it. */
function changed(value: unknown, [step, ...rest]: Path, to: unknown): unknown {
  if (step === undefined) return to
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string | number, unknown>
  copy[step] = changed(copy[step], rest, to)
  if (copy[step] === absent) delete copy[step]
  return Array.isArray(copy) ? copy.filter(() => true) : copy
}

const absent = Symbol('absent')

/** What answers are read from: the bodies of a fixture, each for its path. */
function apiOf({ exchanges }: Fixture, bodies: readonly unknown[]): Api {
  const left = exchanges.map(({ request, response }, index) => ({ path: request.path, response, body: bodies[index] }))
  const read = async <T>(path: string, schema: Schema<T>): Promise<T> => {
    const at = left.findIndex((exchange) => exchange.path === path.replace(/\?.*/s, ''))
    const [found] = left.splice(at, 1)
    const parsed = parseBody(new TextEncoder().encode(JSON.stringify(found?.body ?? null)))
    return parseBySchema(parsed.kind === 'json' ? parsed.value : null, schema)
  }
  return {
    get: (path, schema) => read(path, schema),
    post: (path, _body, schema) => read(path, schema),
    head: () => Promise.reject(new Error('no body')),
  }
}

async function readWith(provider: Provider, fixture: Fixture, bodies: readonly unknown[]): Promise<Reading | null> {
  const { pool, account, region } = fixture.check
  const now = new Date(fixture.now ?? writtenAt)
  const options = { pool: pool ?? null, account: account ?? null, region: region ?? null, now }
  try {
    return (await provider.read?.(apiOf(fixture, bodies), options)) ?? null
  } catch {
    return null
  }
}

/** Is more told of a pool, or a pool of which nothing was told? Pools of several kinds are compared by their names. */
function tellsMore(reading: Reading, whole: Reading): boolean {
  return reading.pools.some((pool) => {
    const before = whole.pools.find(({ id }) => id === pool.id)
    const [left, had] = [leftIn(pool), before === undefined ? null : leftIn(before)]
    if (had === null || had === 'unlimited') return false
    // Of a key without a limit nothing is proven: that is no “more”.
    return left === 'unlimited' ? pool.covers !== 'cap' : left.gt(had)
  })
}

/** What may be missing or null, since that is how the vendor says “none”; `*` is any row. All else is told, or is unknown. */
const none: Readonly<Record<string, readonly string[]>> = {
  ahrefs: ['limits_and_usage.units_limit_api_key', 'limits_and_usage.units_limit_workspace'],
  apertis: ['subscription.payg_limit_usd', 'payg.monthly_limit_usd', 'payg.token_monthly_limit_usd'],
  bifrost: ['is_active', 'budgets.*'],
  clearout: ['data.credits', 'data.credits.available_daily_verify_limit', 'data.credits.available_daily_limit'],
  coinmarketcap: ['data.plan.credit_limit_daily'],
  contactout: ['usage.remaining'],
  dataforseo: [
    'tasks.*.result.*.money.limits',
    'tasks.*.result.*.money.limits.day',
    'tasks.*.result.*.money.limits.day.total',
  ],
  deepinfra: ['limit', 'suspended'],
  deepl: ['api_key_character_limit'],
  elevenlabs: ['status'],
  'github-billing': ['budgets.*'],
  imagerouter: ['usage_by_api_key.*.spend_limit'],
  'kimi-coding': ['limits', 'limits.*', 'usage.used'],
  leadmagic: ['is_frozen'],
  litellm: [
    'info.blocked',
    'info.user_id',
    'team_memberships',
    'team_memberships.*',
    'team_memberships.*.user_id',
    'team_memberships.*.litellm_budget_table',
    'team_memberships.*.litellm_budget_table.max_budget',
    'team_info.max_budget',
    'info.budget_limits.*',
    'info.budget_limits',
    'info.max_budget',
  ],
  'minimax-coding': ['model_remains.*.current_weekly_remaining_percent'],
  openexchangerates: ['data.status'],
  rocketreach: ['credit_usage.*'],
  scrapfly: ['project.scrape_request_limit', 'project.quota_reached', 'account.suspended'],
  seranking: ['access', 'access.can_use_data_api'],
  synthetic: ['rollingFiveHourLimit', 'rollingFiveHourLimit.limited', 'weeklyTokenLimit'],
  tavily: ['key.limit', 'account.plan_limit'],
  virustotal: ['data.api_requests_daily.group', 'data.api_requests_monthly', 'data.api_requests_monthly.user'],
  'zai-coding': ['data.limits.*'],
  zenrows: ['api_key', 'api_key.caps', 'api_key.caps.*', 'status'],
}

/** Words by which a row is found, or a state is told that no figure hangs on: another one is another row or state. */
const words: Readonly<Record<string, readonly string[]>> = {
  elevenlabs: ['status'],
  'github-billing': ['budgets.*.budget_product_sku', 'budgets.*.budget_scope'],
  litellm: ['info.user_id', 'team_memberships.*.user_id'],
  'zai-coding': ['data.limits.*.type'],
  zenrows: ['status'],
}

function nameOf(path: Path): string {
  return path.map((step) => (typeof step === 'number' ? '*' : step)).join('.')
}

/** A time that cannot be read is said, and costs no figure: also that of an expiry. */
const times = /expir/i

const kinds: readonly (readonly [string, unknown])[] = [
  ['missing', absent],
  ['null', null],
  ['a text', 'NaN'],
]

const told = providers.filter(({ read }) => read !== undefined)

describe.each(told.map((provider) => [provider.id, provider] as const))('%s', (id, provider) => {
  it.each(kinds)('tells no more where a value is %s', async (how, to) => {
    const more = new Set<string>()
    for (const { fixture } of readFixtures(id)) {
      const { exchanges, check } = fixture
      if (check['probe'] === 'true' || exchanges.some(({ response }) => response?.status !== 200)) continue
      const bodies = exchanges.map(({ response }) => response?.body)
      const whole = await readWith(provider, fixture, bodies)
      if (whole === null) continue
      for (const [at, body] of bodies.entries()) {
        for (const path of placesIn(body)) {
          const reading = await readWith(provider, fixture, bodies.with(at, changed(body, path, to)))
          if (reading !== null && tellsMore(reading, whole)) more.add(nameOf(path))
        }
      }
    }
    const allowed = (how === 'a text' ? words : none)[id] ?? []
    expect([...more].filter((name) => !times.test(name) && !allowed.includes(name))).toEqual([])
  })
})
