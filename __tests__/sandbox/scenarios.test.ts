import { networkInterfaces } from 'node:os'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CheckResult } from '../../src/core/verdict/report.ts'
import { check } from '../../src/gate/check.ts'
import { readPlan } from '../../src/gate/read-plan.ts'
import { parseScenario } from '../../src/sandbox/scenario.ts'
import { type Sandbox, startSandbox } from '../../src/sandbox/server.ts'
import { readFixture } from '../support/fixture.ts'
import { providers } from '../support/providers.ts'

let sandbox: Sandbox
let now = new Date()
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
  const { plan, errors } = await readPlan({ inputs, environment: {} })
  if (plan === null) throw new Error(JSON.stringify(errors))
  lines.length = 0
  const report = await check(plan, { userAgent: 'test', now: () => now, sleep: async () => {} })
  return { result: report.results[0] as CheckResult, said: lines.join('\n') }
}

/** What each key promises, and in which providers it can not be said (told by the log instead). */
const promises: Readonly<Record<string, object>> = {
  ok: { status: 'ok' },
  low: { status: 'low' },
  empty: { status: 'low' },
  unlimited: { status: 'ok', pool: { remaining: 'unlimited' } },
  unauthorized: { status: 'denied' },
  forbidden: { status: 'denied', reason: 'forbidden' },
  'rate-limited': { status: 'unknown', reason: 'rate-limited' },
  down: { status: 'unknown', reason: 'server-error' },
  maintenance: { status: 'unknown', reason: 'maintenance' },
  garbage: { status: 'unknown' },
}

/** A probe tells no figure, and takes none. */
const figured = providers.filter(({ instead }) => instead === undefined)
const isFigured = (id: string) => figured.some((provider) => provider.id === id)

/** A 403 of theirs is about the network, or the length of a text, and not about the key. */
const otherForbidden = ['groq', 'together']

/** A balance is written into their limit, and a limit below what is asked for is an error. */
const writesLimit = ['huggingface', 'scraperapi']

const unitOf = (id: string) => /[A-Za-z]+/.exec(readFixture(id, 'funded').check['minimum'] ?? '')?.[0] ?? ''

describe.each(providers.map(({ id }) => id))('the sandbox as %s', (id) => {
  it.each(Object.entries(promises))('tells %s, or says that it does not', async (name, promise) => {
    // Low must be low for what people ask: 5 USD, 5 credits; not only for the fixture's own minimum.
    const asksFive = (name === 'low' || name === 'empty') && isFigured(id)
    const fields = asksFive ? { minimum: `5 ${unitOf(id)}` } : {}
    const { result, said } = await ask({ id, key: `sandbox-${name}`, fields })
    if (said.includes('(answered as sandbox-ok)')) {
      expect(['unlimited', 'maintenance']).toContain(name)
      expect(result.status).toBe('ok')
    } else if (name === 'forbidden' && otherForbidden.includes(id)) expect(result.status).toBe('unknown')
    else if (name === 'low' && writesLimit.includes(id)) expect(['low', 'error']).toContain(result.status)
    else expect(result).toMatchObject(promise)
    expect(said).toContain(`sandbox-${name}`)
  })

  it('is silent when slow', async () => {
    const { result } = await ask({ id, key: 'sandbox-slow', timeout: '0.15' })
    expect(result).toMatchObject({ status: 'unknown', reason: 'timeout' })
  })

  it('answers any other key as sandbox-ok, and never says it', async () => {
    // Some take `user:key`, and one where an account is named beside it must name the same.
    const user = readFixture(id, 'funded').check['account'] ?? 'login'
    const { result, said } = await ask({ id, key: `${user}:sk-live-4f5e6d7c8b9a` })
    expect(result.status).toBe('ok')
    expect(said).toContain('a key that is no scenario (answered as sandbox-ok)')
    expect(said).not.toContain('4f5e6d7c8b9a')
  })
})

describe.each(providers.flatMap(({ id, probe }) => (probe === undefined ? [] : [id])))('a probe of %s', (id) => {
  it.each([
    ['ok', 'ok'],
    ['low', 'low'],
    ['empty', 'low'],
    ['unauthorized', 'denied'],
    ['down', 'unknown'],
  ])('is told %s: %s', async (name, status) => {
    const { check: funded } = readFixture(id, 'funded')
    const none = Object.fromEntries(Object.keys(funded).map((field) => [field, null]))
    const { result } = await ask({ id, key: `sandbox-${name}`, fields: { ...none, probe: 'true' } })
    expect(result).toMatchObject({ status, pool: null, askedPool: 'can-spend', unit: null })
  })
})

describe.each(figured.map(({ id }) => id))('the sandbox as %s', (id) => {
  it('tells the balance that the key asks for', async () => {
    const { result, said } = await ask({ id, key: 'sandbox-balance-12.5', fields: { minimum: '12.5' } })
    expect(said).not.toContain('answered as')
    expect({ status: result.status, remaining: result.pool?.remaining.toString() }).toEqual({
      status: 'ok',
      remaining: '12.5',
    })
    const less = await ask({ id, key: 'sandbox-balance-12.49', fields: { minimum: '12.5' } })
    expect(writesLimit.includes(id) ? ['low', 'error'] : ['low']).toContain(less.result.status)
  })

  it('drains by readings, however many requests one takes', async () => {
    const key = 'sandbox-drain-10.5'
    const figures = []
    for (let reading = 0; reading < 3; reading++)
      figures.push((await ask({ id, key, fields: { minimum: '0' } })).result.pool?.remaining.toString())
    expect(figures).toEqual(['100', '89.5', '79'])
  })
})

describe('beyond the usual question', () => {
  it.each([
    ['imagerouter', { pool: 'key:*' }],
    ['imagerouter', { pool: 'key:k-2' }],
    ['nanogpt', { pool: 'nano', minimum: '5' }],
    ['novita', { pool: 'cash' }],
    ['openrouter', { pool: 'key' }],
    ['openrouter', { budget: '500 USD/week' }],
    ['telnyx', { pool: 'balance' }],
    ['deepgram', { account: 'my-project' }],
    ['twilio', { account: 'AC0123456789abcdef0123456789abcdef' }],
    ['xai', { account: 'another-team' }],
  ])('%s is low, with %j', async (id, fields) => {
    const low = await ask({ id, key: 'sandbox-low', fields: { minimum: '1', ...fields } })
    expect(low.result).toMatchObject({ status: 'low' })
    expect(low.result.pool?.remaining.toString()).toBe('0.95')
    expect(low.said).not.toContain('answered as')
    const denied = await ask({ id, key: 'sandbox-unauthorized', fields: { minimum: '1', ...fields } })
    expect(denied.result).toMatchObject({ status: 'denied' })
  })

  it.each(['apertis', 'apikley', 'crustdata', 'imagerouter', 'predev'])('%s answers at the root too', async (id) => {
    expect((await ask({ id, key: 'sandbox-balance-7', base: '', fields: { minimum: '7' } })).result.status).toBe('ok')
  })

  describe('spend lies in the running period, whatever the day', () => {
    const days = [
      '2027-01-01T00:00:05Z',
      '2027-02-28T23:59:00Z',
      '2028-02-29T12:00:00Z',
      '2026-11-23T08:00:00Z',
      '2026-12-31T23:00:00Z',
    ]
    const cases = days.flatMap((day) => [
      [day, 'openai', '200 USD/month'] as const,
      [day, 'openai', '200 USD/week'] as const,
      [day, 'openai', '200 USD/day'] as const,
      [day, 'anthropic', '200 USD/month'] as const,
      [day, 'anthropic', '200 USD/week'] as const,
    ])
    it.each(cases)('%s: %s, %s', async (day, id, budget) => {
      now = new Date(day)
      try {
        const { result, said } = await ask({ id, key: 'sandbox-balance-12.5', fields: { budget, minimum: '12.5' } })
        expect(result.pool?.remaining.toString()).toBe('12.5')
        expect(said).toContain('(of a budget of 200 USD/month)')
        const larger = { budget: budget.replace(/\d+/, '50000'), minimum: '10%' }
        expect((await ask({ id, key: 'sandbox-low', fields: larger })).result.status).toBe('low')
        expect((await ask({ id, key: 'sandbox-ok', fields: larger })).result.status).toBe('ok')
      } finally {
        now = new Date()
      }
    })
  })

  it('tells a stranger where the providers are', async () => {
    lines.length = 0
    const answer = await fetch(`${sandbox.origin}/v9/whatever?key=sk-live-4f5e6d7c8b9a`, {
      headers: { authorization: 'Bearer sk-live-4f5e6d7c8b9a' },
    })
    expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining('/<provider id>')])
    const none = await fetch(`${sandbox.origin}/apertis/v1/chat/completions`, { method: 'POST' })
    expect([none.status, await none.text()]).toEqual([404, expect.stringContaining('no such request')])
    expect(lines.join()).not.toContain('4f5e6d7c8b9a')
  })

  it('listens on loopback alone', async () => {
    const { port } = new URL(sandbox.origin)
    const others = Object.values(networkInterfaces()).flatMap((each) =>
      (each ?? []).filter(({ internal }) => !internal).map(({ address }) => address),
    )
    for (const address of others) {
      const host = address.includes(':') ? `[${address}]` : address
      await expect(fetch(`http://${host}:${port}/`)).rejects.toThrow()
    }
    expect(new URL(sandbox.origin).hostname).toBe('127.0.0.1')
  })
})

describe('a key', () => {
  it.each([
    ['sandbox-balance-12.5', '12.5'],
    ['sandbox-balance--3', '-3'],
    ['sandbox-drain-0.5', '100'],
    ['sandbox-low', '0.95'],
  ])('%s tells %s', (key, balance) => {
    expect(parseScenario(key, 0)?.balance?.toFixed()).toBe(balance)
  })

  it.each([
    '',
    'sandbox-',
    'sandbox-balance-',
    'sandbox-balance-1e3',
    'sandbox-drain--1',
    'sandbox-constructor',
    'Sandbox-ok',
    'sandbox-ok ',
  ])('`%s` is no scenario', (key) => {
    expect(parseScenario(key, 0)).toBeNull()
  })
})
