import type { Catalog } from '../../src/core/catalog.ts'
import { cleanText } from '../../src/core/clean-text.ts'
import { evaluate, evaluateFailure } from '../../src/core/evaluate.ts'
import { Failure } from '../../src/core/failure.ts'
import { parsePlan } from '../../src/core/parse-plan.ts'
import type { CheckPlan } from '../../src/core/plan.ts'
import type { CheckResult } from '../../src/core/report.ts'
import { openSession } from '../../src/net/session.ts'
import type { Provider } from '../../src/providers/provider.ts'
import { providers } from '../../src/providers/registry.ts'
import type { Fixture } from './fixture.ts'
import { openFixtureServer, type SeenRequest } from './fixture-server.ts'

/** What a fixture's check came to, and everything that was sent for it. */
export interface FixtureRun {
  readonly provider: Provider
  readonly key: string
  readonly account: string | null
  /** The host that would have got the key. */
  readonly plannedOrigin: string
  readonly result: CheckResult
  readonly requests: readonly SeenRequest[]
  /** Requests that reached another host. */
  readonly elsewhere: readonly SeenRequest[]
  /** The waits that were asked for between tries, in milliseconds. */
  readonly waits: readonly number[]
}

const defaultKey = 'fixture-key-9d1f7c0b42'

const catalog: Catalog<Provider> = {
  entries: new Map(providers.map((provider) => [provider.id, { kind: 'provider', provider }])),
  aliases: new Map(),
}

/** The plan of one check whose fields are a fixture's. */
async function planFor(id: string, { check: fields }: Fixture): Promise<CheckPlan<Provider>> {
  const given = Object.entries(fields).filter(([, value]) => value !== null)
  // A list in flow form: the only place that takes every field, those of `custom` among them.
  const inputs = { checks: JSON.stringify([{ provider: id, 'api-key': defaultKey, ...Object.fromEntries(given) }]) }
  const { plan, errors } = await parsePlan({ inputs, configFile: null, environment: {}, secretless: null }, catalog)
  const [check] = plan?.checks ?? []
  if (check === undefined) throw new Error(errors.map(({ field, message }) => `${field} ${message}`).join('; '))
  return check
}

async function readResult(
  check: CheckPlan<Provider>,
  now: () => Date,
  sleep: (milliseconds: number) => Promise<void>,
): Promise<CheckResult> {
  const { provider, key, account, region, origin, pathPrefix, pool } = check
  if (key === null || provider.read === undefined) throw new Error('no key, or nothing to read')
  const session = openSession({ userAgent: 'credit-gate/fixtures', timeoutMs: 300_000, retries: 3, now, sleep })
  const redact = (text: string) => text.replaceAll(key, '***')
  const clean = (text: string) => cleanText(text, redact)
  const api = session.apiFor({ provider, origin, pathPrefix, key, account })
  const circumstances = () => ({ attempts: api.attempts(), durationMs: 0, now: now() })
  try {
    const reading = await provider.read(api.api, { pool, account, region, now: now() })
    return evaluate(check, reading, circumstances(), clean)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return evaluateFailure(check, error, circumstances(), clean)
  } finally {
    session.close()
  }
}

/**
 * Sends a fixture's check through the real path: plan, sockets, retries, provider, verdict. Two things only are not as
 * in a run: the host is a server on loopback, and the waits are none.
 */
export async function runFixture(id: string, fixture: Fixture): Promise<FixtureRun> {
  const plan = await planFor(id, fixture)
  const { provider, account, key, pathPrefix, origin: plannedOrigin } = plan
  if (key === null) throw new Error('a fixture needs a key')
  const other = await openFixtureServer([])
  const server = await openFixtureServer(fixture.exchanges, {
    pathPrefix,
    keyParameter: provider.auth.kind === 'query' ? provider.auth.name : null,
    replacements: { key, elsewhere: other.origin },
  })
  try {
    const now = fixture.now === undefined ? () => new Date() : () => new Date(fixture.now ?? '')
    const waits: number[] = []
    const sleep = async (milliseconds: number) => {
      waits.push(milliseconds)
    }
    const result = await readResult({ ...plan, origin: server.origin }, now, sleep)
    return {
      provider,
      key,
      account,
      plannedOrigin,
      result,
      requests: server.requests,
      elsewhere: other.requests,
      waits,
    }
  } finally {
    await server.close()
    await other.close()
  }
}
