// What process-level tests share: a provider on loopback that answers each key as the test says, and the gate before it.
import { afterAll, beforeAll, expect } from '@jest/globals'
import { type ActionRun, type MainResult, runAction, type StepResult } from './runner.ts'
import { json, type SeenRequest, start, type TestServer } from './server.ts'

export interface Answer {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON; a text is sent as it stands. */
  readonly body?: unknown
  readonly delayMs?: number
}

export interface Providers {
  readonly origin: string
  readonly requests: readonly SeenRequest[]
  /** A new key, whose requests get these answers one after the other; the last one again and again. One may echo it. */
  keyFor(...answers: readonly (Answer | ((key: string) => Answer))[]): string
  /** Requests that came with this key. */
  requestsOf(key: string): readonly SeenRequest[]
  close(): Promise<void>
}

function carries(request: SeenRequest, key: string): boolean {
  return request.url.includes(key) || Object.values(request.headers).some((value) => value?.includes(key))
}

/** One server for every provider: the key alone says what is answered. An unknown key gets a 401. */
export async function startProviders(): Promise<Providers> {
  const scripts = new Map<string, { readonly answers: readonly Answer[]; next: number }>()
  const server: TestServer = await start(async (request, response) => {
    const script = [...scripts].find(([key]) => carries(request, key))?.[1]
    const answer = script?.answers[Math.min(script.next, script.answers.length - 1)] ?? { status: 401, body: {} }
    if (script !== undefined) script.next += 1
    if (answer.delayMs !== undefined) await new Promise((resolve) => setTimeout(resolve, answer.delayMs).unref())
    json(response, answer.status ?? 200, answer.body ?? '', { ...answer.headers })
  })
  return {
    origin: server.origin,
    requests: server.requests,
    keyFor(...answers) {
      const key = `test-key-${String(scripts.size + 1).padStart(6, '0')}-end`
      const made = answers.map((answer) => (typeof answer === 'function' ? answer(key) : answer))
      scripts.set(key, { answers: made, next: 0 })
      return key
    },
    requestsOf: (key) => server.requests.filter((request) => carries(request, key)),
    close: server.close,
  }
}

/** Providers for all tests of a file: started before the first of them, closed after the last. */
export function ownProviders(): Providers {
  let started: Providers | undefined
  const running = () => {
    if (started === undefined) throw new Error('the providers run only while there are tests')
    return started
  }
  beforeAll(async () => {
    started = await startProviders()
  })
  afterAll(() => started?.close())
  return {
    get origin() {
      return running().origin
    },
    get requests() {
      return running().requests
    },
    keyFor: (...answers) => running().keyFor(...answers),
    requestsOf: (key) => running().requestsOf(key),
    close: () => running().close(),
  }
}

/** What pre.dev answers with this many credits. Its pool is `credits`, a lower bound. */
export function predevCredits(credits: number): Answer {
  return { body: { success: true, creditsRemaining: credits } }
}

/** What Apikley answers with this many credits. */
export function apikleyCredits(credits: number): Answer {
  return { body: { code: 200, msg: 'success', data: credits } }
}

/** Apertis without a subscription: the pool `payg`, in USD. Null: unlimited. */
export function apertisDollars(dollars: number | null): Answer {
  const payg = { remaining_usd: dollars, used_usd: 1, total_usd: null, is_unlimited: dollars === null }
  return { body: { object: 'billing_credits', is_subscriber: false, payg } }
}

/** Apertis with a subscription of 1,000 quota: the pools `subscription` (quota), `payg` (USD), `fallback` (USD, at most 10). */
export function apertisQuota(quota: number, dollars = 3): Answer {
  const subscription = {
    plan_type: 'pro',
    status: 'active',
    cycle_quota_limit: 1000,
    cycle_quota_used: 1000 - quota,
    cycle_quota_remaining: quota,
    cycle_start: '2026-01-01T00:00:00Z',
    cycle_end: '2099-04-16T10:02:35Z',
    payg_fallback_enabled: true,
    payg_spent_usd: 2.5,
    payg_limit_usd: 10,
  }
  const payg = { remaining_usd: dollars, used_usd: 1, total_usd: dollars + 1, is_unlimited: false }
  return { body: { object: 'billing_credits', is_subscriber: true, payg, subscription } }
}

/** One check's fields, as a user writes them. */
export type Fields = Readonly<Record<string, string | number>>

/** A list for `checks`: JSON is YAML. Every value is quoted, so it arrives as it stands. */
export function checkList(items: readonly Fields[]): string {
  const texts = items.map((item) => Object.fromEntries(Object.entries(item).map(([name, value]) => [name, `${value}`])))
  return JSON.stringify(texts)
}

/** One item of the output `results`. */
export interface ResultItem {
  readonly [field: string]: unknown
  readonly name: string
  readonly status: string
  readonly message: string
  readonly pools: readonly Readonly<Record<string, unknown>>[]
  readonly warnings: readonly string[]
}

export interface GateResult extends MainResult {
  readonly results: readonly ResultItem[]
  /** The first, and often the only one. */
  readonly result: ResultItem
}

/** Runs the gate; `results` is parsed. */
export async function gate(run: ActionRun): Promise<GateResult> {
  const main = await runAction(run)
  const text = main.outputs['results']
  if (text === undefined) throw new Error(`No results.\n${main.rawStdout}\n${main.rawStderr}`)
  const results = JSON.parse(text) as ResultItem[]
  return { ...main, results, result: results[0] ?? { name: '', status: '', message: '', pools: [], warnings: [] } }
}

function texts(fields: Fields): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, `${value}`]))
}

/** The gate in front of these providers, by inputs or by a list. Nothing is retried unless the test asks for it. */
export function gateBefore(providers: Pick<Providers, 'origin'>) {
  const settings = { retries: '0' }
  return {
    /** One check, by inputs. */
    one: (fields: Fields, run: ActionRun = {}) =>
      gate({ ...run, with: { ...settings, 'base-url': providers.origin, ...texts(fields), ...run.with } }),
    /** Several checks, by the input `checks`. */
    list: (items: readonly Fields[], run: ActionRun = {}) => {
      const checks = checkList(items.map((item) => ({ 'base-url': providers.origin, ...item })))
      return gate({ ...run, with: { ...settings, checks, ...run.with } })
    },
  }
}

/** The configuration was refused before any request, in one annotation that holds all these words. */
export function expectRefused(result: GateResult, ...words: readonly string[]) {
  expect(result).toMatchObject({ exitCode: 1, conclusion: 'failure' })
  expect(result.outputs).toMatchObject({ 'should-run': 'false', status: 'error', results: '[]' })
  expect(result.annotations).toHaveLength(1)
  expect(result.annotations[0]?.level).toBe('error')
  for (const word of words) expect(result.annotations[0]?.message).toContain(word)
}

/** Everything that a person or a later step could read, as it was before any mask. */
export function toldBy(result: StepResult): string {
  const printed = `${result.rawStdout}\n${result.rawStderr}`.split(/\r\n|[\r\n]/)
  return [...printed.filter((line) => !line.startsWith('::add-mask::')), ...Object.values(result.rawFiles)].join('\n')
}
