import { describe, expect, it } from '@jest/globals'
import { formatDecimal } from '../../src/core/money/amount.ts'
import { amountLeft, isUnlimited, type Pool } from '../../src/core/provider/pool.ts'
import type { Provider } from '../../src/core/provider/provider.ts'
import { readyCredential } from '../../src/core/provider/ready-credential.ts'
import { chosenFolders, type Expected, type Fixture, readFixtures } from '../support/fixture.ts'
import type { SeenRequest } from '../support/fixture-server.ts'
import { type FixtureRun, fixtureUserAgent, runFixture } from '../support/run-fixture.ts'

/** A value as a fixture writes it. */
function shown(value: unknown): unknown {
  const isAmount = typeof value === 'object' && value !== null && 'toFixed' in value
  return isAmount ? formatDecimal(value as Parameters<typeof formatDecimal>[0]) : value
}

function camelCase(name: string): string {
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
}

/** Of a real object just the members that a fixture speaks of, in the fixture's form. */
function asked(actual: object, expected: object): object {
  const record = actual as Readonly<Record<string, unknown>>
  return Object.fromEntries(Object.keys(expected).map((name) => [name, shown(record[camelCase(name)])]))
}

/** A pool as a fixture speaks of it. */
function flatPool(pool: Pool): object {
  const unlimited = pool.remaining === 'unlimited'
  return { ...pool, remaining: unlimited ? null : pool.remaining, unlimited }
}

/** A result as a fixture speaks of it: what the pool that decides tells stands beside the rest. */
function flatResult({ pool, askedPool, ...rest }: FixtureRun['result']): object {
  const told = { remaining: amountLeft(pool), unlimited: isUnlimited(pool), unit: pool?.unit ?? null }
  const silent = {
    boundBy: null,
    resetsAt: rest.probe?.resetsAt ?? null,
    expiresAt: null,
    lowerBound: false,
    upperBound: false,
  }
  return { ...silent, ...pool, ...rest, ...told, pool: pool?.id ?? askedPool }
}

/** Was a request that was already answered sent again? */
function countRepeats(requests: readonly SeenRequest[]): number {
  const same = (one: SeenRequest, other: SeenRequest | undefined) =>
    one.path === other?.path && one.method === other.method && JSON.stringify(one.query) === JSON.stringify(other.query)
  return requests.filter((request, index) => index > 0 && same(request, requests[index - 1])).length
}

/** What a fixture leaves unsaid was not told either. */
const silence = { unlimited: false, resets_at: null, expires_at: null }
const silentResult = { ...silence, reason: null, transient: null, lower_bound: false, upper_bound: false }
const silentFigures = { used: null, total: null, limit: null }
const silentPool = { ...silence, ...silentFigures, bound_by: 'account', usable: true }

/** Does a sentence hold what a fixture says of it? What has a full stop is its end. */
function tells(sentence: string, text: string | undefined): boolean {
  return text !== undefined && (text.endsWith('.') ? sentence.endsWith(text) : sentence.includes(text))
}

function compare(expected: Expected, { result, requests, waits }: FixtureRun): void {
  const { retried, retry_after_ms, warnings = [], message = '', said, pools, used, total, limit, ...others } = expected
  const { probe, untold = [], ...stated } = others
  const deciding = result.pools.find((pool) => pool.id === result.pool?.id)
  const bound_by = deciding === undefined ? null : 'account'
  const whole = { ...silentResult, bound_by, ...stated }
  expect({ ...asked(flatResult(result), whole), message: result.message }).toEqual({
    ...whole,
    message: result.message,
  })
  const figures = Object.entries({ used, total, limit }).filter(([, value]) => value !== undefined)
  const wholeFigures = { ...(deciding && silentFigures), ...Object.fromEntries(figures) }
  expect(asked(deciding ?? {}, wholeFigures)).toEqual(wholeFigures)
  if (pools === undefined) expect(result.pools).toEqual(deciding === undefined ? [] : [deciding])
  else {
    const wholePools = pools.map((pool) => ({ ...silentPool, ...pool }))
    expect(result.pools.map((pool, index) => asked(flatPool(pool), wholePools[index] ?? { id: '' }))).toEqual(
      wholePools,
    )
  }
  // A probe is told of exactly where one was sent.
  expect(result.probe === null ? undefined : asked(result.probe, { model: null, cost: null })).toEqual(probe)
  for (const text of untold) expect(JSON.stringify(result)).not.toContain(text)
  if (retried !== undefined) expect(countRepeats(requests) > 0).toBe(retried)
  if (retry_after_ms !== undefined) expect(waits[0] ?? null).toBe(retry_after_ms)
  expect(result.message).toContain(message)
  if (said !== undefined) expect(/“(.*)”/s.exec(result.message)?.[1] ?? null).toBe(said)
  expect(result.warnings.map((told, index) => (tells(told, warnings[index]) ? warnings[index] : told))).toEqual(
    warnings,
  )
}

function basicCredentials(key: string, user: 'account' | undefined, account: string | null): string {
  const ready = readyCredential(key)
  if (ready !== null) return ready
  if (key.includes(':')) return key
  return user === 'account' ? `${account}:${key}` : `${key}:`
}

/** Takes the key out of the one place where the provider's auth style puts it; fails when it does not stand there. */
function withoutKey(request: SeenRequest, { auth }: Provider, { key, account }: FixtureRun): string {
  const { authorization, host: _host, ...headers } = request.headers
  if (auth.kind === 'bearer') expect(authorization).toBe(`Bearer ${key}`)
  else if (auth.kind === 'basic') {
    const credentials = basicCredentials(key, auth.user, account)
    expect(authorization).toBe(`Basic ${Buffer.from(credentials).toString('base64')}`)
  } else expect(authorization === undefined || auth.kind === 'header').toBe(true)
  if (auth.kind === 'query') expect(request.keyParameter).toBe(key)
  if (auth.kind !== 'header') return JSON.stringify({ ...request, keyParameter: null, headers })
  const name = auth.name.toLowerCase()
  expect(request.headers[name]).toBe(`${auth.prefix ?? ''}${key}`)
  const others = Object.entries(request.headers).filter(([other]) => other !== name)
  return JSON.stringify({ ...request, keyParameter: null, headers: Object.fromEntries(others) })
}

function checkRequests(run: FixtureRun, { check: fields, exchanges }: Fixture): void {
  const { provider, requests, elsewhere, plannedOrigin, key, result } = run
  expect(result.attempts).toBe(requests.length)
  expect(elsewhere).toEqual([])
  if (provider === null) return
  const hosts = [provider.origin, ...Object.values(provider.regions ?? {})]
  if (!('base-url' in fields || 'url' in fields)) expect(hosts).toContain(plannedOrigin)
  for (const request of requests) {
    // What the vendor gave for the key, where a fixture says so, is compared by the server.
    const stated = exchanges[request.exchange ?? -1]?.request.headers['authorization']
    const isOther =
      stated !== undefined && !stated.includes('{{key}}') && stated !== provider.headers?.['authorization']
    const isKeyless = fields['api-key'] === ''
    if (isKeyless && !isOther) expect([request.headers.authorization, request.keyParameter]).toEqual([undefined, null])
    const rest = isOther || isKeyless ? JSON.stringify(request) : withoutKey(request, provider, run)
    expect(rest).not.toContain(key)
    expect(rest).not.toContain(Buffer.from(key).toString('base64'))
    expect(request.headers['user-agent']).toBe(fixtureUserAgent)
    for (const [name, value] of Object.entries(provider.headers ?? {})) {
      expect(request.headers[name.toLowerCase()]).toBe(value)
    }
  }
}

/** Every pool that is shown can be asked for, and is called what the provider's page calls it. */
function checkPools({ provider, result }: FixtureRun): void {
  const defined = [{ id: 'budget', label: 'Budget', unit: '' }, ...(provider?.pools ?? [])]
  for (const { id, label, unit } of result.pools) {
    const own = defined.find((known) => known.id === id)
    const begun = defined.some((known) => known.id.endsWith(':') && id.startsWith(known.id))
    if (own !== undefined) expect(label).toBe(own.label)
    // A unit that nobody documented, beside the known ones: only shown.
    else expect(begun || !defined.some((known) => known.unit === unit)).toBe(true)
  }
}

function checkSecrecy({ result, key }: FixtureRun): void {
  const told = JSON.stringify(result)
  expect(told).not.toContain(key)
  expect(told).not.toContain(Buffer.from(key).toString('base64'))
}

describe.each(chosenFolders())('%s', (id) => {
  it.each(readFixtures(id).map(({ name, fixture }) => ({ name, title: fixture.title, fixture })))(
    '$name: $title',
    async ({ fixture }) => {
      const run = await runFixture(id, fixture)
      compare(fixture.expect, run)
      checkRequests(run, fixture)
      // What nobody foresaw ends as an answer that could not be understood: a slip of ours, not the vendor's.
      expect(run.result.message).not.toContain('could not be understood')
      checkPools(run)
      checkSecrecy(run)
      const answered = run.requests.map(({ exchange }) => exchange)
      expect(answered).not.toContain(null)
      expect(new Set(answered).size).toBe(fixture.exchanges.length)
      // An answer that is given twice was asked for twice: only what another try may heal allows that.
      if (answered.length > fixture.exchanges.length) expect(run.result.transient).toBe(true)
    },
  )
})
