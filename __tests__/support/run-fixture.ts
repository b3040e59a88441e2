import type { Reading } from '../../src/core/balance.ts'
import { poolOfSpend } from '../../src/core/budget.ts'
import type { Catalog, Entry } from '../../src/core/catalog.ts'
import { cleanText } from '../../src/core/clean-text.ts'
import { evaluate, evaluateFailure } from '../../src/core/evaluate.ts'
import { Failure } from '../../src/core/failure.ts'
import { periodStart } from '../../src/core/instant.ts'
import { parsePlan } from '../../src/core/parse-plan.ts'
import type { CheckPlan } from '../../src/core/plan.ts'
import type { CheckResult } from '../../src/core/report.ts'
import { createRedactor } from '../../src/net/redact.ts'
import { openSession } from '../../src/net/session.ts'
import { customId, declareCustom } from '../../src/providers/custom.ts'
import type { Api, Provider } from '../../src/providers/provider.ts'
import { providers } from '../../src/providers/registry.ts'
import type { Fixture } from './fixture.ts'
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
export type FixtureResult = Pick<
  CheckResult,
  'status' | 'reason' | 'transient' | 'message' | 'pool' | 'remaining' | 'pools' | 'warnings' | 'attempts'
>

const defaultKey = 'fixture-key-9d1f7c0b42'

const catalog: Catalog<Provider> = {
  entries: new Map<string, Entry<Provider>>([
    ...providers.map((provider) => [provider.id, { kind: 'provider', provider }] as const),
    [customId, { kind: 'declared', declare: declareCustom }] as const,
  ]),
  aliases: new Map(),
}

/** The plan of one check whose fields are a fixture's, or what is wrong with them. */
async function planFor(id: string, { check: fields }: Fixture): Promise<CheckPlan<Provider> | string> {
  const given = Object.entries(fields).filter(([, value]) => value !== null)
  // A list in flow form: the only place that takes every field, those of `custom` among them.
  const inputs = { checks: JSON.stringify([{ provider: id, 'api-key': defaultKey, ...Object.fromEntries(given) }]) }
  const { plan, errors } = await parsePlan({ inputs, configFile: null, environment: {}, secretless: null }, catalog)
  const [check] = plan?.checks ?? []
  return check ?? errors.map(({ field, message }) => `${field} ${message}`).join('; ')
}

/** What the provider tells: its pools, or what was spent of the check's budget. */
async function read(api: Api, check: CheckPlan<Provider>, now: Date): Promise<Reading> {
  const { provider, account, region, pool, budget } = check
  if (budget === null) {
    if (provider.read === undefined) throw new Error('nothing to read')
    return provider.read(api, { pool, account, region, now })
  }
  if (provider.readSpend === undefined) throw new Error('no spend to read')
  const { period } = budget
  const unit = budget.unit ?? provider.budget?.unit ?? ''
  const spend = await provider.readSpend(api, { account, now, period, start: periodStart(period, now), unit })
  return { pools: [poolOfSpend(budget, spend, now)], warnings: spend.warnings }
}

function refused(message: string): FixtureResult {
  const nothing = { reason: null, transient: null, pool: null, remaining: null, pools: [], warnings: [], attempts: 0 }
  return { status: 'error', message, ...nothing }
}

async function readResult(
  check: CheckPlan<Provider>,
  now: () => Date,
  sleep: (milliseconds: number) => Promise<void>,
): Promise<CheckResult> {
  const { provider, key, account, origin, pathPrefix } = check
  if (key === null) throw new Error('no key')
  const session = openSession({ userAgent: 'credit-gate/fixtures', timeoutMs: 300_000, retries: 3, now, sleep })
  const redact = createRedactor([key])
  const clean = (text: string) => cleanText(text, redact)
  const api = session.apiFor({ provider, origin, pathPrefix, key, account })
  const circumstances = () => ({ attempts: api.attempts(), durationMs: 0, now: now() })
  try {
    return evaluate(check, await read(api.api, check, now()), circumstances(), clean)
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
  if (typeof plan === 'string') {
    const nothing = { provider: null, account: null, plannedOrigin: null, requests: [], elsewhere: [], waits: [] }
    return { ...nothing, key: defaultKey, result: refused(plan) }
  }
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
