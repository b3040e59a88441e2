import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { check } from '../../src/check.ts'
import { parsePlan } from '../../src/core/parse-plan.ts'
import type { CheckResult } from '../../src/core/report.ts'
import { catalog } from '../../src/providers/catalog.ts'
import { providers } from '../../src/providers/registry.ts'
import { type Sandbox, startSandbox } from '../../src/sandbox/server.ts'
import { readFixture } from '../support/fixture.ts'

let sandbox: Sandbox
const now = new Date()
const lines: string[] = []

beforeAll(async () => {
  sandbox = await startSandbox(
    0,
    (line) => lines.push(line),
    () => now,
  )
})
afterAll(() => sandbox.close())

interface Asking {
  readonly id: string
  readonly key: string
  /** Beside those of the provider's funded case. */
  readonly fields?: Readonly<Record<string, string | null>>
  readonly retries?: number
  readonly timeout?: string
  readonly base?: string
}

/** Asks the sandbox as the product does: plan, requests, verdict. Waits are not waited. */
async function ask({ id, key, fields = {}, retries = 0, timeout = '10', base = `/${id}` }: Asking) {
  const { check: funded } = readFixture(id, 'funded')
  const all = { ...funded, ...fields, provider: id, 'api-key': key, 'base-url': `${sandbox.origin}${base}` }
  const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null))
  const inputs = { checks: JSON.stringify([given]), retries: String(retries), timeout }
  const { plan, errors } = await parsePlan({ inputs, configFile: null, environment: {}, secretless: null }, catalog)
  if (plan === null) throw new Error(JSON.stringify(errors))
  lines.length = 0
  const report = await check(plan, { userAgent: 'test', now: () => now, sleep: async () => {} })
  return { result: report.results[0] as CheckResult, said: lines.join('\n') }
}

/** What each key promises, and in which providers it can not be said (told by the log instead). */
const promises: Readonly<Record<string, Partial<CheckResult>>> = {
  ok: { status: 'ok' },
  low: { status: 'low' },
  empty: { status: 'low' },
  unlimited: { status: 'ok', unlimited: true },
  unauthorized: { status: 'denied' },
  forbidden: { status: 'denied', reason: 'forbidden' },
  'rate-limited': { status: 'unknown', reason: 'rate-limited' },
  down: { status: 'unknown', reason: 'server-error' },
  maintenance: { status: 'unknown', reason: 'maintenance' },
  garbage: { status: 'unknown' },
}

const unitOf = (id: string) => /[A-Za-z]+/.exec(readFixture(id, 'funded').check['minimum'] ?? '')?.[0] ?? ''

describe.each(providers.map(({ id }) => id))('the sandbox as %s', (id) => {
  it.each(Object.entries(promises))('tells %s, or says that it does not', async (name, promise) => {
    // Low must be low for what people ask: 5 USD, 5 credits; not only for the fixture's own minimum.
    const fields = name === 'low' || name === 'empty' ? { minimum: `5 ${unitOf(id)}` } : {}
    const { result, said } = await ask({ id, key: `sandbox-${name}`, fields })
    if (said.includes('(answered as sandbox-ok)')) {
      expect(['unlimited', 'maintenance']).toContain(name)
      expect(result.status).toBe('ok')
    } else expect(result).toMatchObject(promise)
    expect(said).toContain(`sandbox-${name}`)
  })

  it('is silent when slow', async () => {
    const { result } = await ask({ id, key: 'sandbox-slow', timeout: '0.15' })
    expect(result).toMatchObject({ status: 'unknown', reason: 'timeout' })
  })

  it('tells the balance that the key asks for', async () => {
    const { result, said } = await ask({ id, key: 'sandbox-balance-12.5', fields: { minimum: '12.5' } })
    expect(said).not.toContain('answered as')
    expect({ status: result.status, remaining: result.remaining?.toFixed() }).toEqual({
      status: 'ok',
      remaining: '12.5',
    })
    const less = await ask({ id, key: 'sandbox-balance-12.49', fields: { minimum: '12.5' } })
    expect(less.result).toMatchObject({ status: 'low' })
  })

  it('drains by readings, however many requests one takes', async () => {
    const key = 'sandbox-drain-10.5'
    const figures = []
    for (let reading = 0; reading < 3; reading++)
      figures.push((await ask({ id, key, fields: { minimum: '0' } })).result.remaining?.toFixed())
    expect(figures).toEqual(['100', '89.5', '79'])
  })

  it('answers any other key as sandbox-ok, and never says it', async () => {
    const { result, said } = await ask({ id, key: 'sk-live-4f5e6d7c8b9a' })
    expect(result.status).toBe('ok')
    expect(said).toContain('a key that is no scenario (answered as sandbox-ok)')
    expect(said).not.toContain('4f5e6d7c8b9a')
  })
})
