// What a probe sends, counted by an upstream that bills: nothing unless the words were used, and once when they were.
import type { ServerResponse } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { gate } from '../support/gate.ts'
import { type ActionRun, runAction } from '../support/runner.ts'
import { json, reset, type SeenRequest, start, type TestServer } from '../support/server.ts'

const served = {
  object: 'list',
  data: [{ object: 'embedding', index: 0, embedding: 'AAAAAA==' }],
  model: 'text-embedding-3-small',
  usage: { prompt_tokens: 1, total_tokens: 1 },
}
const key = 'q7wz-51kd-93mv-aa01'
const costs = { data: [], has_more: false, next_page: null }

let upstream: TestServer
/** What the requests for embeddings get, one after the other; served when there is nothing more. */
let script: ((response: ServerResponse) => void)[] = []
let billed = 0
let since = 0
beforeAll(async () => {
  upstream = await start((request, response) => {
    if (request.method === 'GET') return json(response, 200, costs)
    const next = script.shift()
    if (next !== undefined) return next(response)
    billed += 1
    return json(response, 200, served)
  })
})
afterAll(() => upstream.close())
beforeEach(() => {
  script = []
  billed = 0
  since = upstream.requests.length
})

const probes = (): readonly SeenRequest[] => upstream.requests.slice(since).filter(({ method }) => method === 'POST')
const environment = { OPENAI_API_KEY: key, OPENAI_ADMIN_KEY: 'x4rt-82bn-60hj-aa02' }
const answer =
  (status: number, body: unknown, headers: Record<string, string> = {}) =>
  (response: ServerResponse) =>
    json(response, status, body, headers)
const check = (...items: readonly Record<string, string>[]) =>
  JSON.stringify(items.map((item) => ({ provider: 'openai', 'base-url': upstream.origin, ...item })))
const run = (inputs: Record<string, string>, rest: ActionRun = {}) =>
  runAction({ with: inputs, env: environment, ...rest })
/** One check, a probe. */
const once = () => ({ checks: check({ probe: 'true' }) })

describe('without the words', () => {
  it.each([
    ['a budget', { minimum: '1 USD', budget: '200 USD/month' }],
    ['`probe: false`', { minimum: '1 USD', budget: '200 USD/month', probe: 'false' }],
  ] as const)('%s sends nothing that is billed', async (_, fields) => {
    expect((await run({ checks: check({ ...fields }) })).exitCode).toBe(0)
    expect([upstream.requests.length - since, probes().length]).toEqual([1, 0])
  })

  it('no key of a probe is looked for: a missing admin key says what the other one can do', async () => {
    const result = await run(
      { checks: 'openai >= 10% of 200 USD/month' },
      { env: { ...environment, OPENAI_ADMIN_KEY: undefined } },
    )
    expect(result.annotations[0]?.message).toContain('OPENAI_API_KEY is set, but an ordinary key cannot read spend')
    expect(result.annotations[0]?.message).toContain('`openai can-spend`')
    expect(probes()).toEqual([])
  })

  it('an amount leads on to both ways', async () => {
    const result = await run({ checks: 'openai >= 5 USD' })
    const told =
      'no balance. Write `openai >= 10% of 200 USD/month` with an admin key in OPENAI_ADMIN_KEY, or write the line `openai can-spend` with an ordinary key in OPENAI_API_KEY'
    expect(result.annotations[0]?.message).toContain(told)
    expect(upstream.requests).toHaveLength(since)
  })
})

describe('with the words', () => {
  it('one request is billed, and its price is told in the log, the summary and the results', async () => {
    const result = await gate({ with: { ...once(), receipt: 'true' }, env: environment })
    expect([result.exitCode, probes().length, billed]).toEqual([0, 1, 1])
    expect(result.results[0]).toMatchObject({
      name: 'openai/can-spend',
      status: 'ok',
      pool: 'can-spend',
      remaining: null,
      unit: null,
      required: null,
      minimum: null,
      pools: [],
      probe: { model: 'text-embedding-3-small', cost: 0.00000004 },
    })
    expect(result.outputs['results']).toContain('"cost":0.00000004}')
    expect(result.log).toContain('0.00000004 USD')
    expect(result.summary).toContain('0.00000004 USD')
    expect(result.summary).toContain('## ✅ The key can spend: openai/can-spend was served, so something is left')
    // A receipt is wanted, and still no second one is sent: a probe tells no figure.
    const post = await result.post()
    expect([post.exitCode, probes().length]).toEqual([0, 1])
    expect(post.log).toContain('a probe tells no figure')
  })

  it('is shared by several checks on one key, and `retries` send no more', async () => {
    const result = await run({ checks: check({ probe: 'true' }, { probe: 'true', name: 'again' }), retries: '5' })
    expect([result.exitCode, probes().length, billed]).toEqual([0, 1, 1])
  })

  it('stands beside a budget, as two checks with two keys', async () => {
    const result = await run({ checks: check({ probe: 'true' }, { minimum: '1 USD', budget: '200 USD/month' }) })
    expect([result.exitCode, upstream.requests.length - since, probes().length]).toEqual([0, 2, 1])
    expect(probes()[0]?.headers.authorization).toBe(`Bearer ${key}`)
  })

  it('is asked again after a 429 and a 5xx, which were not served, and billed once', async () => {
    script = [answer(429, { error: { code: 'rate_limit_exceeded' } }, { 'retry-after': '0' }), answer(503, {})]
    const result = await run(once())
    expect([result.exitCode, probes().length, billed]).toEqual([0, 3, 1])
  })

  it.each([
    ['a connection that is cut', reset, 'network'],
    ['an answer that is cut short', cut, 'network'],
    ['a time-out', () => {}, 'timeout'],
  ] as const)('is never sent again after %s: it may have been billed', async (_, fault, reason) => {
    script = [fault]
    const result = await gate({ with: { ...once(), retries: '5', timeout: '2' }, env: environment })
    expect(result.results[0]).toMatchObject({ status: 'unknown', reason, transient: true })
    expect(probes()).toHaveLength(1)
  })

  it('is tried again where nobody took the connection: nothing was sent', async () => {
    const gone = await start(() => {})
    await gone.close()
    const checks = check({ probe: 'true', 'base-url': gone.origin })
    const result = await gate({ with: { checks, retries: '1' }, env: environment })
    expect(result.results[0]).toMatchObject({ status: 'unknown', reason: 'network', attempts: 2 })
  })

  it('is sent again at the end of a job that failed, and says that the credit ran out', async () => {
    const main = await run(once())
    script = [answer(429, { error: { type: 'insufficient_quota', code: 'credit_balance_exhausted' } })]
    const post = await main.post({ jobStatus: 'failure' })
    expect(probes()).toHaveLength(2)
    expect(post.annotations[0]?.title).toContain('Not your code: the credit ran out during this job')
  })

  it('at the end of a job that failed with credit left, says that it was served', async () => {
    const main = await run(once())
    const post = await main.post({ jobStatus: 'failure' })
    expect(probes()).toHaveLength(2)
    expect(post.log).toContain('openai/can-spend was served again')
  })

  it('with `run`, is sent again only when the command failed, and `watch` never sends it', async () => {
    expect((await run({ ...once(), run: 'sleep 6', watch: '5' })).exitCode).toBe(0)
    expect(probes()).toHaveLength(1)
    expect((await run({ ...once(), run: 'exit 3' })).exitCode).toBe(3)
    expect(probes()).toHaveLength(3)
  })

  it.each([
    ['served then', 1, 0],
    ['limited still', 2, 1],
  ] as const)('with `wait`, is sent once more at the time told: %s', async (_, limits, exitCode) => {
    const limited = answer(429, { error: { code: 'rate_limit_exceeded' } }, { 'retry-after': '2' })
    script = Array.from({ length: limits }, () => limited)
    const result = await run({ ...once(), retries: '0', wait: '1m' })
    expect([result.exitCode, probes().length, billed]).toEqual([exitCode, 2, 1 - exitCode])
    expect(result.log).not.toContain('Not waiting')
  })

  it('is refused at two addresses for one key and model', async () => {
    const other = check({ probe: 'true' }, { probe: 'true', name: 'other', 'base-url': `${upstream.origin}/gateway` })
    const result = await run({ checks: other })
    expect(result.annotations[0]?.message).toContain('a run sends one such probe')
    expect(probes()).toEqual([])
  })
})

describe('in a config file', () => {
  const file = `checks:\n  - { provider: openai, probe: true, base-url: PLACE }\n`
  const inFile = (inputs: Record<string, string>) =>
    run(
      { 'config-file': 'credit-gate.yml', ...inputs },
      { workspaceFiles: { 'credit-gate.yml': file.replace('PLACE', upstream.origin) } },
    )

  it('nothing is sent without `allow-probes`: a pull request could change the file', async () => {
    const result = await inFile({})
    expect(result.annotations[0]?.message).toContain('Allow it with the input `allow-probes: true`')
    expect(upstream.requests).toHaveLength(since)
  })

  it('it is sent with the input', async () => {
    expect((await inFile({ 'allow-probes': 'true' })).exitCode).toBe(0)
    expect(probes()).toHaveLength(1)
  })

  it('the file cannot allow it to itself', async () => {
    const own = `allow-probes: true\n${file.replace('PLACE', upstream.origin)}`
    const result = await run({ 'config-file': 'x.yml' }, { workspaceFiles: { 'x.yml': own } })
    expect(result.annotations[0]?.message).toContain('is not allowed in a config file')
    expect(upstream.requests).toHaveLength(since)
  })
})

/** The four branches of a composite action that fifteen workflows of one repository use before each expensive job. */
describe('says what the one-token preflight of others says', () => {
  const said = (type: string, message: string) => ({ type: 'error', error: { type, message }, request_id: 'req_1' })
  const credit = 'Your credit balance is too low to access the Anthropic API. Please go to Plans & Billing.'
  const cap = 'You have reached your specified API usage limits. You will regain access on 2026-12-01 at 00:00 UTC.'
  const message = { id: 'msg_1', type: 'message', role: 'assistant', content: [], usage: { input_tokens: 8 } }
  it.each([
    ['200: usable', 200, message, 'ok', 'true', 0],
    ['400, no credit: skipped softly', 400, said('invalid_request_error', credit), 'low', 'false', 0],
    ['400, spend cap: skipped softly', 400, said('invalid_request_error', cap), 'low', 'false', 0],
    ['5xx: skipped softly', 529, said('overloaded_error', 'Overloaded'), 'unknown', 'false', 0],
    ['anything else: fails', 401, said('authentication_error', 'invalid x-api-key'), 'denied', 'false', 1],
  ] as const)('%s', async (_, status, body, verdict, shouldRun, exitCode) => {
    script = [answer(status, body)]
    const result = await runAction({
      with: {
        checks: JSON.stringify([{ provider: 'anthropic', probe: 'true', 'base-url': upstream.origin }]),
        ...{ 'on-low': 'skip', 'on-unknown': 'skip', retries: '0' },
      },
      env: { ANTHROPIC_API_KEY: 'z9lp-37vc-15gd-aa03' },
    })
    expect(result.outputs).toMatchObject({ status: verdict, 'should-run': shouldRun })
    expect(result.exitCode).toBe(exitCode)
  })
})

function cut(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' })
  response.write('{"object":"list",', () => response.socket?.destroy())
}
