// A provider's fixtures through the built action as a process.
import { beforeAll, describe, expect, it } from '@jest/globals'
import { parse } from 'lossless-json'
import { clockAt } from './clock-at.ts'
import { type Expected, type Fixture, type NamedFixture, writtenAt } from './fixture.ts'
import { openFixtureServer, type SeenRequest } from './fixture-server.ts'
import { toldBy } from './gate.ts'
import { type MainResult, runAction } from './runner.ts'

const key = 'fixture-key-9d1f7c0b42'
const maxAtOnce = 4
/** A wait that a provider asks for is kept when it is this short; a longer one does not fit into the timeout. */
const patienceMs = 2_000

interface FixtureRun {
  readonly action: MainResult
  readonly requests: readonly SeenRequest[]
  readonly elsewhere: readonly SeenRequest[]
}

/** Does a later answer stand for a repetition of the same request? Only then is anything retried. */
function testsRetrying({ exchanges, expect: expected }: Fixture): boolean {
  const requests = exchanges.map(({ request }) => JSON.stringify(request))
  return new Set(requests).size < requests.length || (expected.retry_after_ms ?? null) !== null
}

async function run(provider: string, fixture: Fixture): Promise<FixtureRun> {
  const elsewhere = await openFixtureServer([])
  const given = fixture.check['base-url'] ?? null
  const pathPrefix = given === null ? '' : new URL(given).pathname.replace(/\/$/, '')
  const replacements = { key, elsewhere: elsewhere.origin }
  const server = await openFixtureServer(fixture.exchanges, { pathPrefix, replacements })
  try {
    const fields = Object.fromEntries(Object.entries(fixture.check).filter(([, value]) => value !== null))
    const check = { provider, 'api-key': key, ...fields, 'base-url': `${server.origin}${pathPrefix}` }
    const retries = testsRetrying(fixture) ? '3' : '0'
    const waits = fixture.expect.retry_after_ms ?? null
    // A short wait must fit in on a busy machine, too.
    const timeout = waits !== null && waits >= patienceMs ? String(patienceMs / 1000) : '20'
    const action = await runAction({
      with: { checks: JSON.stringify([check]), retries, timeout },
      env: clockAt(fixture.now ?? writtenAt),
    })
    return { action, requests: server.requests, elsewhere: elsewhere.requests }
  } finally {
    await server.close()
    await elsewhere.close()
  }
}

/** The object's members that a fixture speaks of. */
function asked(actual: Readonly<Record<string, unknown>>, expected: object): object {
  return Object.fromEntries(Object.keys(expected).map((name) => [name, actual[name]]))
}

type Item = Readonly<Record<string, unknown>> & {
  readonly message: string
  readonly warnings: readonly string[]
  readonly pools: readonly Readonly<Record<string, unknown>>[]
}

function compare(expected: Expected, { action }: FixtureRun): void {
  // Numbers stay the text they are: every digit counts, and how it is written.
  const items = parse(action.outputs['results'] ?? '', undefined, (text) => text) as readonly Item[]
  const {
    retried: _retried,
    retry_after_ms: _wait,
    hint,
    said: _said,
    untold: _untold,
    // The start of a pool's period is for the forecast, and stands in no output.
    starts_at: _start,
    warnings,
    message,
    pools,
    used,
    total,
    limit,
    ...rest
  } = expected
  const [item] = items
  if (item === undefined) {
    expect({ status: action.outputs['status'] }).toEqual({ status: expected.status })
    expect(action.annotations[0]?.message).toContain(message ?? '')
    return
  }
  expect({ ...asked(item, rest), message: item.message }).toEqual({ ...rest, message: item.message })
  // What to do about it is for people: it stands beside the message in the annotation, and in no output.
  if (typeof hint === 'string')
    expect(action.annotations.map((one) => one.message).join('\n')).toContain(hint.replace(/\.$/, ''))
  const deciding = item.pools.find((pool) => pool['id'] === item['pool']) ?? {}
  const figures = Object.fromEntries(Object.entries({ used, total, limit }).filter(([, value]) => value !== undefined))
  expect(asked(deciding, figures)).toEqual(figures)
  if (pools !== undefined) {
    // What binds a pool stands in no output but for the one that decides.
    const told = pools.map(({ bound_by: _boundBy, ...pool }) => pool)
    expect(item.pools.map((pool, index) => asked(pool, told[index] ?? { id: '' }))).toEqual(told)
  }
  if (message !== undefined) expect(item.message).toContain(message)
  if (warnings?.length === 0) expect(item.warnings).toEqual([])
  for (const text of warnings ?? []) expect(item.warnings).toContainEqual(expect.stringContaining(text))
}

function compareOutcome({ status }: Expected, { action }: FixtureRun): void {
  const good = status === 'ok' || status === 'warn'
  expect(action).toMatchObject({ exitCode: good ? 0 : 1, conclusion: good ? 'success' : 'failure' })
  expect(action.outputs).toMatchObject({ status, 'should-run': String(good) })
}

function compareRequests(fixture: Fixture, { action, requests, elsewhere }: FixtureRun): void {
  expect(elsewhere).toEqual([])
  expect(requests.map(({ exchange }) => exchange)).not.toContain(null)
  expect(new Set(requests.map(({ exchange }) => exchange)).size).toBe(fixture.exchanges.length)
  for (const { headers } of requests) expect(Object.values(headers).join('\n')).toContain(key)
  const wait = fixture.expect.retry_after_ms ?? null
  if (wait !== null && wait > patienceMs) expect(requests).toHaveLength(1)
  if (wait !== null && wait < patienceMs) {
    expect(requests.length).toBeGreaterThan(1)
    expect(action.durationMs).toBeGreaterThan(wait)
  }
  const told = toldBy(action)
  for (const text of [key, ...(fixture.expect.untold ?? [])]) expect(told).not.toContain(text)
}

/** Declares a test for each case: the built action tells exactly what the fixture says, and sends no more. */
export function testThroughAction(cases: readonly NamedFixture[]): void {
  const runs = new Map<string, Promise<FixtureRun>>()
  beforeAll(() => {
    let free = maxAtOnce
    const waiting: (() => void)[] = []
    for (const { provider, name, fixture } of cases) {
      const place = new Promise<void>((resolve) => {
        free > 0 ? resolve() : waiting.push(resolve)
        free -= 1
      })
      const result = place.then(() => run(provider, fixture)).finally(() => waiting.shift()?.())
      // Told by the test that awaits it; until then it is not unhandled.
      result.catch(() => undefined)
      runs.set(`${provider}/${name}`, result)
    }
  })
  const ids = [...new Set(cases.map(({ provider }) => provider))]
  describe.each(ids)('%s', (id) => {
    it.each(cases.filter(({ provider }) => provider === id).map(({ name, fixture }) => ({ name, fixture })))(
      '$name: $fixture.title',
      async ({ name, fixture }) => {
        const result = await (runs.get(`${id}/${name}`) as Promise<FixtureRun>)
        compare(fixture.expect, result)
        compareOutcome(fixture.expect, result)
        compareRequests(fixture, result)
      },
    )
  })
}
