import { afterEach, describe, expect, it } from '@jest/globals'
import * as z from 'zod/mini'
import { Failure } from '../../src/core/provider/failure.ts'
import type { Auth } from '../../src/core/provider/provider.ts'
import type { Reason } from '../../src/core/provider/reasons.ts'
import { openSession, type Session, type SessionOptions } from '../../src/net/session.ts'
import { decimal } from '../../src/providers/wire.ts'
import { ask, openTestSession, target, testKey } from '../support/ask.ts'
import { type Handler, json, reset, start, startRaw, type TestServer } from '../support/server.ts'

const opened: { close(): unknown }[] = []
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close()
})

async function serve(handler: Handler): Promise<TestServer> {
  const server = await start(handler)
  opened.push(server)
  return server
}

function session(options: Partial<SessionOptions> = {}): Session {
  const made = openTestSession(options)
  opened.push(made)
  return made
}

const Balance = () => z.object({ balance: decimal() })
const pass = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

describe('the table of failures', () => {
  const html = '<html>error code: 1020</html>'
  const cloudflare = { server: 'cloudflare', 'content-type': 'text/html' }
  type Row = [status: number, headers: Record<string, string>, body: unknown, is: string, reason: Reason, sent: number]
  const rows: Row[] = [
    [401, {}, {}, 'denied', 'unauthorized', 1],
    [401, {}, html, 'denied', 'unauthorized', 1],
    [400, {}, { error: { code: 'invalid_api_key' } }, 'denied', 'unauthorized', 1],
    [403, {}, {}, 'denied', 'forbidden', 1],
    [403, {}, 'no', 'denied', 'forbidden', 1],
    [403, cloudflare, { error: 'no' }, 'denied', 'forbidden', 1],
    [403, cloudflare, '{"error":"no","error":"twice"}', 'denied', 'forbidden', 1],
    [403, cloudflare, '<html>', 'unknown', 'waf-block', 1],
    [503, { 'cf-mitigated': 'challenge' }, '<html>', 'unknown', 'waf-block', 1],
    [403, {}, html, 'unknown', 'waf-block', 1],
    [402, {}, {}, 'low', 'insufficient', 1],
    [403, {}, { error: { code: 'insufficient_credits' } }, 'low', 'insufficient', 1],
    [429, {}, { code: 'QUOTA_EXCEEDED' }, 'low', 'insufficient', 1],
    [402, {}, { code: 'SUBSCRIPTION_REQUIRED' }, 'denied', 'forbidden', 1],
    [402, {}, { error: { type: 'subscription_expired' } }, 'denied', 'forbidden', 1],
    [429, {}, {}, 'unknown', 'rate-limited', 3],
    [429, {}, html, 'unknown', 'rate-limited', 3],
    [408, {}, {}, 'unknown', 'timeout', 3],
    [425, {}, {}, 'unknown', 'timeout', 3],
    [500, {}, {}, 'unknown', 'server-error', 3],
    [502, {}, '<html>', 'unknown', 'server-error', 3],
    [503, {}, '', 'unknown', 'server-error', 3],
    [522, cloudflare, 'x', 'unknown', 'server-error', 3],
    [599, {}, '[]', 'unknown', 'server-error', 3],
    [200, {}, '<html>', 'unknown', 'not-json', 2],
    [200, {}, { money: 5 }, 'unknown', 'unexpected-body', 1],
    [200, {}, '{"balance":5,"balance":6}', 'unknown', 'unexpected-body', 1],
    [302, { location: '/' }, {}, 'unknown', 'redirect', 1],
    [400, {}, {}, 'unknown', 'unexpected-status', 1],
    [404, {}, html, 'unknown', 'unexpected-status', 1],
    [405, {}, '', 'unknown', 'unexpected-status', 1],
    [418, {}, '{', 'unknown', 'unexpected-status', 1],
    [422, {}, {}, 'unknown', 'unexpected-status', 1],
  ]

  it.each(rows)('%i %j %j: %s, %s', async (status, headers, body, is, reason, sent) => {
    const server = await serve((_, response) => json(response, status, body, headers))
    const outcome = await ask({ origin: server.origin, retries: 2, timeoutMs: 20_000 })
    expect(outcome.balance).toBeNull()
    expect(outcome.failure).toMatchObject({ status: is, reason })
    expect({ attempts: outcome.attempts, sent: server.requests.length }).toEqual({ attempts: sent, sent })
  })

  it('a reset is retried, and what comes then counts', async () => {
    const server = await serve((_, response, index) =>
      index < 2 ? reset(response) : json(response, 200, '{"balance":5.50}'),
    )
    expect(await ask({ origin: server.origin, retries: 2, timeoutMs: 20_000 })).toMatchObject({
      balance: '5.5',
      attempts: 3,
    })
  })

  it('the provider’s judgement comes before the table, and is retried by its own reason', async () => {
    const failureOf = ({ status, body }: { status: number; body: unknown }) => {
      const { code } = body as { code?: { text: string } }
      return status === 200 && code?.text === '455'
        ? Failure.because('maintenance', 'maintenance', { code: 455 })
        : null
    }
    const server = await serve((_, response, index) => json(response, 200, index < 2 ? { code: 455 } : { balance: 7 }))
    const provider = { id: 'acme', auth: { kind: 'bearer' } as Auth, failureOf }
    expect(await ask({ origin: server.origin, provider, retries: 2, timeoutMs: 20_000 })).toMatchObject({
      balance: '7',
      attempts: 3,
    })
  })

  it.each([
    ['a good answer', 200, { balance: 5 }],
    ['a bad one', 500, {}],
  ])('a provider that breaks over %s never makes it good', async (_, status, body) => {
    const server = await serve((__, response) => json(response, status, body))
    const failureOf = () => {
      throw new TypeError('x is undefined')
    }
    const provider = { id: 'acme', auth: { kind: 'bearer' } as Auth, failureOf }
    const { balance, failure } = await ask({ origin: server.origin, provider })
    expect({ balance, reason: failure?.reason }).toEqual({ balance: null, reason: 'unexpected-body' })
    expect(failure?.message).not.toContain('undefined')
  })

  it('lets a failure through that the provider throws instead of giving it', async () => {
    const server = await serve((_, response) => json(response, 200, {}))
    const failureOf = () => {
      throw Failure.because('insufficient', 'empty')
    }
    const provider = { id: 'acme', auth: { kind: 'bearer' } as Auth, failureOf }
    expect((await ask({ origin: server.origin, provider })).failure).toMatchObject({ status: 'low' })
  })
})

describe('waits', () => {
  const now = new Date('2026-05-10T12:00:00Z')
  it.each<[number, Record<string, string>, number | null]>([
    [429, { 'retry-after': '7' }, 7000],
    [429, { 'retry-after': 'Sun, 10 May 2026 12:00:05 GMT' }, 5000],
    [429, { 'x-ratelimit-reset': '3' }, 3000],
    [429, { 'ratelimit-reset': String(now.getTime() / 1000 + 4) }, 4000],
    [429, { 'retry-after': '-5' }, null],
    [503, { 'retry-after': '2' }, 2000],
    [503, { 'x-ratelimit-reset': '2' }, null],
    [408, { 'retry-after': '2' }, null],
  ])('%i %j: %s ms', async (status, headers, wait) => {
    const sleeps: number[] = []
    const sleep = async (milliseconds: number) => {
      sleeps.push(milliseconds)
    }
    const server = await serve((_, response, index) =>
      index === 0 ? json(response, status, {}, headers) : json(response, 200, { balance: 1 }),
    )
    const facts = { retries: 1, timeoutMs: 20_000, now: () => now, random: () => 0.5, sleep }
    const { balance } = await ask({ origin: server.origin, ...facts })
    expect({ balance, sleeps }).toEqual({ balance: '1', sleeps: [wait ?? 250] })
  })

  it('are waited by the clock, unless the run ends', async () => {
    const server = await serve((_, response, index) =>
      index === 0
        ? json(response, 503, {})
        : json(response, index === 1 ? 200 : 503, { balance: 1 }, { 'retry-after': '20' }),
    )
    const run = openSession({ userAgent: 'test', timeoutMs: 30_000, retries: 1, random: () => 0.2 })
    opened.push(run)
    const started = performance.now()
    await run.apiFor(target(server.origin)).api.get('/x', Balance())
    // A fifth of half a second, less what timers are early by.
    expect(performance.now() - started).toBeGreaterThan(95)
    const waiting = run.apiFor(target(server.origin)).api.get('/y', Balance())
    waiting.catch(() => {})
    while (server.requests.length < 3) await pass(5)
    await pass(20)
    run.close()
    await expect(waiting).rejects.toMatchObject({ reason: 'server-error', retryAfterMs: 20_000 })
  })

  it('until a moment are counted from now', async () => {
    const soon = new Date(Date.now() + 3_600_000).toUTCString()
    const server = await serve((_, response) => json(response, 429, {}, { 'retry-after': soon }))
    const { failure } = await ask({ origin: server.origin })
    expect(failure?.retryAfterMs).toBeGreaterThan(3_500_000)
    expect(failure?.retryAfterMs).toBeLessThanOrEqual(3_600_000)
  })

  it('tells how long the provider asked for, when that is too long to wait', async () => {
    const server = await serve((_, response) => json(response, 429, {}, { 'retry-after': '86400' }))
    const { failure, attempts } = await ask({ origin: server.origin, retries: 3 })
    expect({ attempts, reason: failure?.reason, wait: failure?.retryAfterMs }).toEqual({
      attempts: 1,
      reason: 'rate-limited',
      wait: 86_400_000,
    })
  })
})

describe('what is sent', () => {
  it.each<[string, Auth, string, string | null, Record<string, string>, string]>([
    ['bearer', { kind: 'bearer' }, 'k-1', null, { authorization: 'Bearer k-1' }, '/v1/x?a=1'],
    ['header', { kind: 'header', name: 'X-Api-Key' }, 'k-1', null, { 'x-api-key': 'k-1' }, '/v1/x?a=1'],
    [
      'a prefix',
      { kind: 'header', name: 'Authorization', prefix: 'Token ' },
      'k',
      null,
      { authorization: 'Token k' },
      '/v1/x?a=1',
    ],
    ['query', { kind: 'query', name: 'api_key' }, 'k&=+/ é#', null, {}, '/v1/x?a=1&api_key=k%26%3D%2B%2F%20%C3%A9%23'],
    [
      'basic, a pair',
      { kind: 'basic' },
      'user:pass:word',
      null,
      { authorization: 'Basic dXNlcjpwYXNzOndvcmQ=' },
      '/v1/x?a=1',
    ],
    ['basic, the key as user', { kind: 'basic' }, 'key', null, { authorization: 'Basic a2V5Og==' }, '/v1/x?a=1'],
    [
      'basic, a pair beside an account',
      { kind: 'basic', user: 'account' },
      'a:b',
      'AC1',
      { authorization: 'Basic YTpi' },
      '/v1/x?a=1',
    ],
    [
      'basic, with an account',
      { kind: 'basic', user: 'account' },
      'token',
      'AC1',
      { authorization: 'Basic QUMxOnRva2Vu' },
      '/v1/x?a=1',
    ],
  ])('the key: %s', async (_, auth, key, account, headers, url) => {
    const server = await serve((__, response) => json(response, 200, { balance: 1 }))
    await ask({ origin: server.origin, provider: { id: 'acme', auth }, key, account, path: '/v1/x?a=1' })
    expect(server.requests).toHaveLength(1)
    expect(server.requests[0]).toMatchObject({ method: 'GET', url, headers })
    expect('authorization' in (server.requests[0]?.headers ?? {})).toBe('authorization' in headers)
  })

  it('an honest name, what is wanted, the provider’s own headers, the key over all of them', async () => {
    const server = await serve((_, response) => json(response, 200, { balance: 1 }))
    const headers = { 'X-Version': '2025-11-01', Authorization: 'none', 'Accept-Encoding': 'gzip' }
    process.env['ACTIONS_ORCHESTRATION_ID'] = 'orchestra'
    await ask({ origin: server.origin, provider: { id: 'acme', auth: { kind: 'bearer' }, headers } })
    delete process.env['ACTIONS_ORCHESTRATION_ID']
    expect(server.requests[0]?.headers).toEqual({
      host: server.origin.slice('http://'.length),
      'user-agent': 'credit-gate/0.0.0 (test)',
      accept: 'application/json',
      'accept-encoding': 'identity',
      'x-version': '2025-11-01',
      authorization: `Bearer ${testKey}`,
      connection: 'close',
    })
  })

  it('a question as JSON, where a vendor takes nothing else', async () => {
    const server = await serve(({ body }, response) => json(response, 200, { balance: JSON.parse(body).n }))
    const { api } = session().apiFor(target(server.origin, { pathPrefix: '/acme' }))
    expect((await api.post('/graphql', { n: 7, é: 'ü' }, Balance())).balance.toFixed()).toBe('7')
    expect(server.requests[0]).toMatchObject({ method: 'POST', url: '/acme/graphql', body: '{"n":7,"é":"ü"}' })
    expect(server.requests[0]?.headers).toMatchObject({ 'content-type': 'application/json', 'content-length': '17' })
  })

  it('the key behind the question mark, where the path has none', async () => {
    const server = await serve((_, response) => json(response, 200, { balance: 1 }))
    const provider = { id: 'acme', auth: { kind: 'query', name: 'key' } as Auth }
    await ask({ origin: server.origin, provider, path: '/v1/x', key: 'k-1' })
    expect(server.requests.map(({ url }) => url)).toEqual(['/v1/x?key=k-1'])
  })

  it('nothing, when the key cannot be sent; and the key is not told', async () => {
    const server = await serve((_, response) => json(response, 200, { balance: 1 }))
    for (const key of ['sk-line\nend', 'sk-\u0000', 'sk-€']) {
      const { failure } = await ask({ origin: server.origin, key, retries: 2 })
      expect(failure).toMatchObject({ status: 'error', reason: null })
      expect(failure?.message).not.toContain('sk-')
    }
    const provider = { id: 'acme', auth: { kind: 'query', name: 'key' } as Auth }
    const { failure } = await ask({ origin: server.origin, provider, key: 'sk-\ud800' })
    expect(failure).toMatchObject({ status: 'error' })
    expect(server.requests).toEqual([])
  })

  it('reaches IPv6', async () => {
    const server = await start((_, response) => json(response, 200, { balance: 1 }))
    await server.close()
    const { failure } = await ask({ origin: `http://[::1]:${server.port}` })
    // Nobody listens there; what counts is that the brackets did not end up in a look-up of a name.
    expect(failure?.message).toMatch(/ECONNREFUSED|EADDRNOTAVAIL|EAFNOSUPPORT/)
  })
})

describe('what does not fit', () => {
  it('names our field, and nothing of the body', async () => {
    const server = await serve((_, response) =>
      json(response, 200, { rows: { 'sk-secret-name': { left: 'many' } }, list: [{}] }),
    )
    const Amount = z.object({ left: decimal() })
    const { api } = session().apiFor(target(server.origin))
    const message = async (schema: Parameters<typeof api.get>[1]) =>
      await api.get('/x', schema).then(
        () => 'read',
        (failure: Failure) => `${failure.reason}: ${failure.message}`,
      )
    const text = 'unexpected-body: the answer does not fit the provider’s contract'
    expect(await message(z.object({ creditsRemaining: decimal() }))).toBe(
      `${text}: creditsRemaining is missing or of another kind`,
    )
    expect(await message(z.object({ list: z.array(Amount) }))).toBe(
      `${text}: list[].left is missing or of another kind`,
    )
    expect(await message(z.object({ rows: z.record(z.string(), Amount) }))).toBe(
      `${text}: rows is missing or of another kind`,
    )
    expect(await message(z.object({ rows: z.optional(z.nullable(z.object({ a: z.string() }))) }))).toBe(
      `${text}: rows.a is missing or of another kind`,
    )
    expect(await message(z.strictObject({ list: z.unknown() }))).toBe(text)
    expect(await message(z.string())).toBe(text)
    expect(server.requests).toHaveLength(1)
  })

  it('a schema that breaks is no answer; a failure it throws is that failure', async () => {
    const server = await serve((_, response) => json(response, 200, { balance: 1 }))
    const { api } = session().apiFor(target(server.origin))
    const breaking = (thrown: unknown) =>
      z.pipe(
        z.unknown(),
        z.transform(() => {
          throw thrown
        }),
      )
    await expect(api.get('/x', breaking(new TypeError('undefined')))).rejects.toMatchObject({
      reason: 'unexpected-body',
    })
    await expect(api.get('/x', breaking(Failure.configuration('EUR')))).rejects.toMatchObject({ status: 'error' })
  })
})

describe('what checks share', () => {
  it('the same question is asked once, and its attempts count for each', async () => {
    const server = await serve((_, response, index) => json(response, index === 0 ? 500 : 200, { balance: 3 }))
    const run = session({ retries: 1 })
    const bound = [run.apiFor(target(server.origin)), run.apiFor(target(server.origin))]
    const answers = await Promise.all(bound.map(({ api }) => api.get('/x', Balance())))
    expect(answers.map(({ balance }) => balance.toFixed())).toEqual(['3', '3'])
    expect(bound.map(({ attempts }) => attempts())).toEqual([2, 2])
    const late = run.apiFor(target(server.origin))
    expect(late.attempts()).toBe(0)
    await late.api.get('/x', Balance())
    expect(late.attempts()).toBe(2)
    expect(server.requests).toHaveLength(2)
  })

  it.each([
    [64 * 1024, 1],
    [64 * 1024 + 1, 2],
  ])('an answer of %i bytes is asked for by those that come later: %i times in all', async (length, times) => {
    const text = '{"balance":3}'.padEnd(length)
    const server = await serve((_, response) => json(response, 200, text))
    const run = session({ timeoutMs: 5000 })
    const read = () => run.apiFor(target(server.origin)).api.get('/x', Balance())
    await Promise.all([read(), read()])
    expect(server.requests).toHaveLength(1)
    await read()
    expect(server.requests).toHaveLength(times)
  })

  it('a failure is shared too', async () => {
    const server = await serve((_, response) => json(response, 401, {}))
    const run = session()
    const asked = [1, 2].map(() => run.apiFor(target(server.origin)).api.get('/x', Balance()))
    for (const each of asked) await expect(each).rejects.toMatchObject({ reason: 'unauthorized' })
    expect(server.requests).toHaveLength(1)
  })

  it('another key, provider, account, path, query or body is another question', async () => {
    const server = await serve((_, response) => json(response, 200, { balance: 3 }))
    const run = session()
    const basic = { id: 'acme', auth: { kind: 'basic', user: 'account' } as Auth }
    await Promise.all([
      run.apiFor(target(server.origin)).api.get('/x', Balance()),
      run.apiFor(target(server.origin, { key: 'another' })).api.get('/x', Balance()),
      run
        .apiFor(target(server.origin, { provider: { id: 'other', auth: { kind: 'bearer' } } }))
        .api.get('/x', Balance()),
      run.apiFor(target(server.origin, { provider: basic, account: 'a' })).api.get('/x', Balance()),
      run.apiFor(target(server.origin, { provider: basic, account: 'b' })).api.get('/x', Balance()),
      run.apiFor(target(server.origin, { pathPrefix: '/p' })).api.get('/x', Balance()),
      run.apiFor(target(server.origin)).api.get('/x?y=1', Balance()),
      run.apiFor(target(server.origin)).api.post('/x', 1, Balance()),
      run.apiFor(target(server.origin)).api.post('/x', 2, Balance()),
    ])
    expect(server.requests).toHaveLength(9)
  })
})

describe('many at once', () => {
  it('fifty keys on one origin: eight at a time', async () => {
    const server = await serve(async (_, response) => {
      await pass(20)
      json(response, 200, { balance: 1 })
    })
    const run = session({ timeoutMs: 20_000 })
    const all = Array.from({ length: 50 }, (_, index) => run.apiFor(target(server.origin, { key: `key-${index}` })))
    await Promise.all(all.map(({ api }) => api.get('/x', Balance())))
    expect({ most: server.maxAtOnce(), connections: server.connections() }).toEqual({ most: 8, connections: 50 })
    expect(server.requests).toHaveLength(50)
  })

  it('different origins do not wait for each other', async () => {
    let arrived = 0
    const servers = await Promise.all(
      Array.from({ length: 12 }, () =>
        serve(async (_, response) => {
          // None answers until all are asked.
          arrived += 1
          while (arrived < 12) await pass(5)
          json(response, 200, { balance: 1 })
        }),
      ),
    )
    const run = session({ timeoutMs: 30_000 })
    await Promise.all(servers.map(({ origin }) => run.apiFor(target(origin)).api.get('/x', Balance())))
    expect(arrived).toBe(12)
  })

  it('waiting for a slot is not counted as the check’s time', async () => {
    const server = await serve(async (_, response) => {
      await pass(1500)
      json(response, 200, { balance: 1 })
    })
    // Three rounds of eight: the last would have had too little time, had it begun with the first.
    const run = session({ timeoutMs: 4000 })
    const all = Array.from({ length: 24 }, (_, index) => run.apiFor(target(server.origin, { key: `key-${index}` })))
    const results = await Promise.allSettled(all.map(({ api }) => api.get('/x', Balance())))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(24)
  })

  it('one origin’s silence is nobody else’s', async () => {
    const silent = await startRaw(() => {})
    opened.push(silent)
    const server = await serve((_, response) => json(response, 200, { balance: 1 }))
    const run = session({ timeoutMs: 300 })
    const hanging = run.apiFor(target(silent.origin)).api.get('/x', Balance())
    hanging.catch(() => {})
    await run.apiFor(target(server.origin)).api.get('/x', Balance())
    await expect(hanging).rejects.toMatchObject({ reason: 'timeout' })
  })

  it('a check’s requests share its time', async () => {
    const server = await serve(async (_, response) => {
      await pass(1000)
      json(response, 200, { balance: 1 })
    })
    const { api } = session({ timeoutMs: 1700 }).apiFor(target(server.origin))
    await api.get('/1', Balance())
    await expect(api.get('/2', Balance())).rejects.toMatchObject({ reason: 'timeout' })
    await expect(api.get('/3', Balance())).rejects.toMatchObject({ reason: 'timeout', message: /time for this check/ })
    expect(server.requests.map(({ path }) => path)).toEqual(['/1', '/2'])
  })
})

describe('a connection that says more than it was asked', () => {
  it('never gives one check what was meant for nobody', async () => {
    const wrong = 'HTTP/1.1 200 OK\r\ncontent-length: 15\r\n\r\n{"balance":999}'
    const server = await startRaw((socket) => {
      socket.on('data', () => {
        socket.write('HTTP/1.1 200 OK\r\ncontent-length: 13\r\n\r\n{"balance":1}')
        setTimeout(() => socket.write(wrong), 30)
      })
    })
    opened.push(server)
    const run = session({ timeoutMs: 1000 })
    const read = (key: string) => run.apiFor(target(server.origin, { key })).api.get('/x', Balance())
    expect((await read('key-1')).balance.toFixed()).toBe('1')
    await pass(100)
    const second = await read('key-2').then(
      ({ balance }) => balance.toFixed(),
      ({ reason }: Failure) => reason,
    )
    expect(second).not.toBe('999')
  })
})

describe('an answer whose turn to be read comes late', () => {
  it.each([
    [5000, '1', null],
    [5001, null, 'timeout'],
  ])('after %i of 5000 ms', async (milliseconds, balance, reason) => {
    let time = 0
    const server = await serve((_, response) => {
      time += milliseconds
      json(response, 200, { balance: 1 })
    })
    const outcome = await ask({ origin: server.origin, timeoutMs: 5000, elapsed: () => time })
    expect({ balance: outcome.balance, reason: outcome.failure?.reason ?? null }).toEqual({ balance, reason })
  })
})

describe('the end of a run', () => {
  it('closes what is idle, and fails what is under way or yet to come', async () => {
    const server = await serve((request, response) => {
      if (request.path !== '/silent') json(response, request.path === '/busy' ? 500 : 200, { balance: 1 })
    })
    const run = session({
      timeoutMs: 20_000,
      retries: 9,
      sleep: (milliseconds, signal) => sleepUntil(milliseconds, signal),
    })
    await run.apiFor(target(server.origin)).api.get('/idle', Balance())
    const silent = run.apiFor(target(server.origin)).api.get('/silent', Balance())
    const busy = run.apiFor(target(server.origin)).api.get('/busy', Balance())
    silent.catch(() => {})
    busy.catch(() => {})
    await pass(100)
    run.close()
    await expect(silent).rejects.toMatchObject({ reason: 'timeout', message: /run ended/ })
    await expect(busy).rejects.toMatchObject({ reason: 'server-error' })
    await expect(run.apiFor(target(server.origin)).api.get('/new', Balance())).rejects.toMatchObject({
      reason: 'timeout',
    })
    for (let wait = 0; wait < 100 && server.openConnections() > 0; wait += 1) await pass(10)
    expect(server.openConnections()).toBe(0)
    expect(server.requests.map(({ path }) => path)).not.toContain('/new')
  })

  function sleepUntil(milliseconds: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(resolve, milliseconds + 10_000)
      signal.addEventListener('abort', () => {
        clearTimeout(timer)
        reject(signal.reason)
      })
    })
  }
})

describe('debug lines', () => {
  it('tell method, host, path, outcome and time, and nothing that was sent or came', async () => {
    const lines: string[] = []
    const server = await serve(({ path }, response) =>
      path === '/gone'
        ? reset(response)
        : json(response, 401, { message: 'body-secret' }, { 'x-header': 'header-secret' }),
    )
    const provider = { id: 'acme', auth: { kind: 'query', name: 'api_key' } as Auth }
    for (const path of ['/v1/credits?by=query-secret', '/gone']) {
      await ask({ origin: server.origin, provider, path, debug: (line) => lines.push(line) })
    }
    let time = 0
    const elapsed = () => {
      time += 1.4
      return time
    }
    await ask({ origin: server.origin, key: 'key\nsecret', elapsed, debug: (line) => lines.push(line) })
    const host = server.origin.slice('http://'.length)
    expect(lines.pop()).toMatch(new RegExp(`^GET ${host}/balance: error in \\d ms$`))
    expect(lines.map((line) => line.replace(/\d+ ms$/, 'N ms'))).toEqual([
      `GET ${host}/v1/credits: 401 in N ms`,
      `GET ${host}/gone: network in N ms`,
    ])
  })
})
