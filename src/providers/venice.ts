// https://docs.venice.ai/api-reference/endpoint/billing/balance · checked 2026-11-28
// Traps: /billing/balance needs an ADMIN key; the ordinary key that jobs hold is refused there (401 or 403) and told of in
// /api_keys/rate_limits, where each balance is clamped to what the key's own limit leaves, so that they must not be added;
// DIEM is an allowance of the day, refreshed at 00:00 UTC; order of spending: DIEM, earned credits, bundled credits, USD, the
// last three all in USD; each may be null, which is not 0; with `canConsume` or `accessPermitted` false nothing runs; a 401
// also means a key whose limit is 0. The OpenAPI document knows neither bundled nor earned credits in either answer; the
// vendor's own skills (veniceai/skills) and answers of 2026-11 do, and won.
import * as z from 'zod/mini'
import { type Decimal, zero } from '../core/money/amount.ts'
import { formatInstant, isPast, nextPeriodStart } from '../core/money/instant.ts'
import { Failure } from '../core/provider/failure.ts'
import { type Pool, pool, type Reading } from '../core/provider/pool.ts'
import type { Api, Provider } from '../core/provider/provider.ts'
import { optionalDecimal, optionalText, optionalTime, unreadableTime } from './wire.ts'

const usd = { id: 'usd', label: 'USD balance', unit: 'USD' }
const bundled = { id: 'bundled', label: 'Bundled credits', unit: 'USD' }
const diem = { id: 'diem', label: 'DIEM of the day', unit: 'DIEM' }

export const venice: Provider = {
  id: 'venice',
  name: 'Venice',
  aliases: ['venice-ai', 'venice.ai'],
  origin: 'https://api.venice.ai',
  keyVariable: 'VENICE_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /api/v1/billing/balance, for an ordinary key GET /api/v1/api_keys/rate_limits',
  documentation: 'https://docs.venice.ai/api-reference/endpoint/billing/balance',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://venice.ai/settings/api',
  keys: 'https://venice.ai/settings/api',
  pools: [usd, bundled, diem],
  about: {
    key: 'Any Venice API key. An ADMIN key tells the account’s balance, an ordinary (inference) key what it may take itself: the gate asks for the one, and when that is refused for the other.',
    zero: 'Nothing can be spent in this currency: for an ordinary key the account’s balance or the key’s own limit is used up.',
    reset: 'DIEM refreshes at 00:00 UTC; what is left of it lapses. A limit of a key starts anew then too.',
    limits: [
      'For an ADMIN key `usd` is all that is spent in USD: earned credits, bundled credits and the balance together.',
      'For an ordinary key each kind of credit is told as what the key’s limit leaves of it: they are separate pools, and the largest one is read, as an upper bound.',
      'Without a named pool or a unit, the currency that is spent now is read.',
      'Venice also answers 401 for a key whose own limit is 0: look at its limit before you take it for wrong.',
    ],
    sources: [
      'github veniceai/api-docs swagger.yaml (/billing/balance, /api_keys/rate_limits)',
      'github veniceai/api-docs overview/vvv-diem.mdx (order of spending, refresh)',
      'github veniceai/skills (rate limits of an ordinary key, bundled and earned credits)',
    ],
  },
  async read(api, { now }) {
    try {
      return await readAccount(api, now)
    } catch (error) {
      const isRefused = error instanceof Failure && error.status === 'denied'
      if (!isRefused) throw error
      return readOwn(api, now)
    }
  },
  signs: [
    {
      cause: 'credit',
      says: 'Insufficient USD or Diem balance',
      source: 'https://docs.venice.ai/api-reference/error-codes',
      seen: '2026-11-28',
    },
  ],
}

/** What an ADMIN key is told: the account. */
async function readAccount(api: Api, now: Date): Promise<Reading> {
  const Balance = z.object({
    canConsume: z.boolean(),
    consumptionCurrency: optionalText(),
    balances: z.object({
      ...{ diem: optionalDecimal(), usd: optionalDecimal() },
      ...{ bundledCredits: optionalDecimal(), earnedCredits: optionalDecimal() },
    }),
    diemEpochAllocation: optionalDecimal(),
  })
  const answer = await api.get('/api/v1/billing/balance', Balance)
  const { canConsume: usable, consumptionCurrency: spends, balances, diemEpochAllocation } = answer
  const inUsd = [balances.earnedCredits, balances.bundledCredits, balances.usd].flatMap((kind) => kind ?? [])
  const pools: Pool[] = []
  if (inUsd.length > 0)
    pools.push(pool({ ...usd, remaining: inUsd.reduce((sum, kind) => sum.plus(kind), zero), usable }))
  if (balances.diem !== null) {
    const ofDay = diemPool(balances.diem, formatInstant(nextPeriodStart('day', now)))
    const whole = { ...ofDay, limit: diemEpochAllocation, usable }
    if (spends === 'DIEM') pools.unshift(whole)
    else pools.push(whole)
  }
  if (pools.length === 0 && usable) {
    throw Failure.because('unexpected-body', 'the answer tells neither a USD nor a DIEM balance')
  }
  const told: Readonly<Record<string, Decimal | null>> = {
    ...{ USD: zero, DIEM: zero },
    ...{ BUNDLED_CREDITS: balances.bundledCredits, EARNED_CREDITS: balances.earnedCredits },
  }
  const isUntold = spends !== null && (told[spends] ?? null) === null
  return { pools, warnings: isUntold ? [`Venice now spends ${spends}, which it does not tell.`] : [] }
}

function diemPool(remaining: Decimal, resetsAt: string): Pool {
  return pool({ ...diem, remaining, boundBy: 'cycle', resetsAt })
}

/** What an ordinary key is told: of each kind of credit, what the key's own limit leaves. */
async function readOwn(api: Api, now: Date): Promise<Reading> {
  const Own = z.object({
    data: z.object({
      accessPermitted: z.boolean(),
      balances: z.object({ USD: optionalDecimal(), DIEM: optionalDecimal(), BUNDLED_CREDITS: optionalDecimal() }),
      keyExpiration: optionalTime(),
      nextEpochBegins: optionalTime(),
    }),
  })
  const { data } = await api.get('/api/v1/api_keys/rate_limits', Own)
  const { accessPermitted, balances, keyExpiration, nextEpochBegins } = data
  const { instant: expiresAt } = keyExpiration
  const whole = {
    usable: accessPermitted && (expiresAt === null || !isPast(expiresAt, now)),
    ...{ expiresAt, upperBound: true },
  }
  // The larger one first: what a unit asks for is the first pool that has it.
  const inUsd = [
    ...(balances.BUNDLED_CREDITS === null ? [] : [pool({ ...bundled, remaining: balances.BUNDLED_CREDITS, ...whole })]),
    ...(balances.USD === null ? [] : [pool({ ...usd, remaining: balances.USD, ...whole })]),
  ].sort((one, other) => (other.remaining ?? zero).cmp(one.remaining ?? zero))
  const resetsAt = nextEpochBegins.instant ?? formatInstant(nextPeriodStart('day', now))
  const ofDay = balances.DIEM === null ? [] : [{ ...diemPool(balances.DIEM, resetsAt), ...whole }]
  const pools = balances.DIEM?.gt(0) ? [...ofDay, ...inUsd] : [...inUsd, ...ofDay]
  if (pools.length === 0) throw Failure.because('unexpected-body', 'the answer tells no balance of this key')
  return { pools, warnings: unreadableTime(keyExpiration, 'time at which the key expires') }
}
