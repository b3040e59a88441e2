import type { Provider } from '../../src/core/provider/provider.ts'
import type { CheckResult } from '../../src/core/verdict/report.ts'
import { check } from '../../src/gate/check.ts'
import { type ReadPlan, readPlan } from '../../src/gate/read-plan.ts'
import { type Fixture, writtenAt } from './fixture.ts'
import { openFixtureServer, type SeenRequest } from './fixture-server.ts'

/** What a fixture's check came to, and everything that was sent for it. */
export interface FixtureRun {
  /** Null when the check was refused before any request. */
  readonly provider: Provider | null
  readonly key: string
  readonly account: string | null
  /** The host that would have got the key; null when the check was refused before any request. */
  readonly plannedOrigin: string | null
  readonly result: FixtureResult
  readonly requests: readonly SeenRequest[]
  /** Requests that reached another host. */
  readonly elsewhere: readonly SeenRequest[]
  /** The waits that were asked for between tries, in milliseconds. */
  readonly waits: readonly number[]
}

/** As much of a result as a check has that was refused before any request. */
export type FixtureResult = Omit<
  CheckResult,
  | 'name'
  | 'provider'
  | 'providerName'
  | 'policy'
  | 'budget'
  | 'durationMs'
  | 'retryAt'
  | 'waitedMs'
  | 'checkedAt'
  | 'topUpUrl'
  | 'advice'
  | 'adviceUrl'
  | Sums
>

/** What is reckoned from the amounts that were asked for, and from the readings before. */
type Sums = 'minimum' | 'estimatedCost' | 'parallelJobs' | 'warnBelow' | 'runsLeft' | 'forecast'

/** The product's name and version, as far as a fixture is concerned. */
export const fixtureUserAgent = 'credit-gate/fixtures'

const defaultKey = 'fixture-key-9d1f7c0b42'

/** The plan of one check whose fields are a fixture's, or what is wrong with them. */
async function planFor(id: string, { check: fields }: Fixture): Promise<ReadPlan | string> {
  const given = Object.entries(fields).filter(([, value]) => value !== null)
  const key = fields['api-key'] === null ? {} : { 'api-key': defaultKey }
  const item = { provider: id, ...key, ...Object.fromEntries(given) }
  // A list in flow form: the only place that takes every field, those of `custom` among them. The longest time that a
  // check may have, so that any wait is asked for.
  const inputs = { checks: JSON.stringify([item]), timeout: '300' }
  const { plan, errors } = await readPlan({ inputs, environment: {} })
  return plan ?? errors.map(({ field, message }) => `${field} ${message}`).join('; ')
}

function refused(message: string): FixtureResult {
  return {
    status: 'error',
    message,
    reason: null,
    transient: null,
    hint: null,
    pool: null,
    askedPool: null,
    unit: null,
    required: null,
    shortfall: null,
    probe: null,
    pools: [],
    warnings: [],
    attempts: 0,
  }
}

/**
 * Sends a fixture's check through the real path: plan, sockets, retries, provider, verdict. Two things only are not as
 * in a run: the host is a server on loopback, and the waits are none.
 */
export async function runFixture(id: string, fixture: Fixture): Promise<FixtureRun> {
  const plan = await planFor(id, fixture)
  if (typeof plan === 'string') {
    const nothing = { provider: null, account: null, plannedOrigin: null, requests: [], elsewhere: [], waits: [] }
    return { ...nothing, key: defaultKey, result: refused(plan) }
  }
  const [planned] = plan.checks
  if (planned === undefined || planned.key === null) throw new Error('a fixture has one check, with a key')
  const { provider, account, key, pathPrefix, origin: plannedOrigin } = planned
  const other = await openFixtureServer([])
  const server = await openFixtureServer(fixture.exchanges, {
    pathPrefix,
    keyParameter: provider.auth.kind === 'query' ? provider.auth.name : null,
    replacements: { key, elsewhere: other.origin },
  })
  const waits: number[] = []
  try {
    const { results } = await check(
      { ...plan, checks: [{ ...planned, origin: server.origin }] },
      {
        userAgent: fixtureUserAgent,
        now: () => new Date(fixture.now ?? writtenAt),
        sleep: async (milliseconds) => {
          waits.push(milliseconds)
        },
      },
    )
    const [result] = results
    if (result === undefined) throw new Error('a check without a result')
    const sent = { requests: server.requests, elsewhere: other.requests, waits }
    // Where no key is taken the one that all others get must not stand anywhere either.
    return { provider, key: key || defaultKey, account, plannedOrigin, result, ...sent }
  } finally {
    await server.close()
    await other.close()
  }
}
