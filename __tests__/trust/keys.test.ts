// A key is told nobody but its own origin, whatever it looks like and however a server echoes it.
import type { ServerResponse } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { masksOf } from '../../src/core/plan/mask.ts'
import { check } from '../../src/gate/check.ts'
import { readPlan } from '../../src/gate/read-plan.ts'
import { everyText } from '../support/every-text.ts'
import { checkList, gate, toldBy } from '../support/gate.ts'
import { echoesOf, findLeak, viewsOf } from '../support/leaks.ts'
import { type RawServer, type SeenRequest, start, startRaw, type TestServer } from '../support/server.ts'

/** The key as it came: the server decodes what it was sent, and so knows the key itself. */
function keyIn({ headers, query }: SeenRequest): string {
  const bearer = /^Bearer ([\s\S]*)$/.exec(headers.authorization ?? '')?.[1]
  const basic = /^Basic ([\s\S]*)$/.exec(headers.authorization ?? '')?.[1]
  if (basic !== undefined) return Buffer.from(basic, 'base64').toString().replace(/:$/, '')
  return bearer ?? query['k'] ?? `${headers['x-key'] ?? ''}`
}

/** How many ways there are to echo, and the one of that number. */
const echoes: readonly ((response: ServerResponse, said: string, key: string) => void)[] = [
  (response, said) => answer(response, 401, { error: { message: `no such key: ${said}` } }),
  (response, said) => answer(response, 403, { message: said, error: { code: said, type: said } }),
  (response, said) => answer(response, 400, { detail: `${'x'.repeat(250)} ${said} ${'y'.repeat(200)}` }),
  (response, said) => answer(response, 429, { error: said }),
  (response, said) => answer(response, 500, `<html><title>${said}</title></html>`),
  (response, said) => answer(response, 402, { title: said, [said]: said }),
  (response, said) => answer(response, 200, { [said]: { [said]: said }, data: { balance: said } }),
  (response, said) => answer(response, 200, said),
  (response, said) => answer(response, 200, { data: { balance: 5, end: said, name: said } }),
  (response, said) => {
    const safe = encodeURIComponent(said)
    response.writeHead(302, safe.slice(0, 500), { location: `http://127.0.0.1:9/?k=${safe}`, 'x-echo': safe })
    response.end()
  },
  (response, said) => {
    response.writeHead(418, encodeURIComponent(said).slice(0, 500), {
      'content-type': encodeURIComponent(said).slice(0, 500),
    })
    response.end(said)
  },
  (response, said, key) => {
    // The key in pieces, each in a chunk of its own.
    response.writeHead(401, { 'content-type': 'application/json' })
    const bytes = Buffer.from(`{"message":${JSON.stringify(`${key} and ${said}`)}}`)
    for (let at = 0; at < bytes.length; at += 7) response.write(bytes.subarray(at, at + 7))
    response.end()
  },
]

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(typeof body === 'string' ? body : JSON.stringify(body))
}

/** `npm run test:faults` draws many more. */
const trials = Number(process.env['TRIALS'] ?? 1)

let server: TestServer
let beside: RawServer
let turn = 0
beforeAll(async () => {
  server = await start((request, response) => {
    const key = keyIn(request)
    const forms = echoesOf(key)
    const echo = echoes[turn % echoes.length]
    const said = forms[Math.floor(turn / echoes.length) % forms.length] ?? key
    turn += 1
    echo?.(response, said, key)
  })
  beside = await startRaw((socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}'))
})
afterAll(async () => {
  await server.close()
  await beside.close()
})

const marks = 'abcXYZ0189%+/=&?#.*()[]{}^$|\\"\'`<>!@:;,~_- '
const inHeader = fc.string({ unit: fc.constantFrom(...marks), minLength: 8, maxLength: 60 })
const anywhere = fc.string({
  unit: fc.oneof(fc.constantFrom(...marks, 'é', '😀', 'ß', '日'), fc.constantFrom(...marks)),
  minLength: 8,
  maxLength: 60,
})
const long = fc.string({ unit: fc.constantFrom(...marks), minLength: 500, maxLength: 4096 })
/** Something of a key that no other text has: else what is found may not be the key's. */
const unique = fc.integer({ min: 10 ** 8, max: 10 ** 9 }).map((number) => `Q${number.toString(36)}z`)

interface Drawn {
  readonly auth: string
  readonly key: string
}
const drawn: fc.Arbitrary<Drawn> = fc.oneof(
  {
    weight: 10,
    arbitrary: fc
      .tuple(fc.constantFrom('bearer', 'header X-Key'), inHeader, unique)
      .map(([auth, text, mark]) => ({ auth, key: `${mark}${text}`.trim() })),
  },
  {
    weight: 10,
    arbitrary: fc
      .tuple(fc.constantFrom('query k', 'basic'), anywhere, unique)
      .map(([auth, text, mark]) => ({ auth, key: `${mark}${text.replaceAll(':', '')}`.trim() })),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(long, unique).map(([text, mark]) => ({ auth: 'bearer', key: `${mark}${text}`.trim() })),
  },
)

/** Keys of one run: some are the beginning of others. */
const batch = fc
  .array(drawn, { minLength: 20, maxLength: 30 })
  .map((keys) =>
    keys.flatMap((one, index) => (index % 7 === 0 ? [one, { ...one, key: `${one.key}tail${index}` }] : [one])),
  )

const items = (keys: readonly Drawn[]) =>
  keys.map(({ auth, key }, index) => ({
    provider: 'custom',
    name: `check-${index}`,
    url: `${server.origin}/balance/${index}`,
    auth,
    unit: 'USD',
    remaining: '/data/balance',
    'resets-at': '/data/end',
    minimum: '5',
    'api-key': key,
  }))

function expectNoLeak(told: string, keys: readonly Drawn[]): void {
  const seen = viewsOf(told)
  for (const { key } of keys) expect({ key, leak: findLeak(seen, key) }).toEqual({ key, leak: null })
}

describe('whatever a key looks like, and however it is echoed', () => {
  it(
    'no renderer tells it, nor what is kept of it',
    async () => {
      let cases = 0
      await fc.assert(
        fc.asyncProperty(batch, async (keys) => {
          const inputs = { checks: checkList(items(keys)), retries: '0' }
          const { plan, errors } = await readPlan({ inputs, environment: {} })
          expect(errors).toEqual([])
          if (plan === null) return
          const debug: string[] = []
          const report = await check(plan, { userAgent: 'test', debug: (line) => debug.push(line) })
          cases += keys.length
          expect(report.results).toHaveLength(keys.length)
          const { summary = '', ...told } = await everyText(plan, report)
          expectNoLeak([...Object.values(told), debug.join('\n')].join('\n'), keys)
          expectNoLeak(summary, keys)
        }),
        { numRuns: 12 * trials, endOnFailure: true },
      )
      // Every echo in every form was tried.
      expect(cases).toBeGreaterThan(200 * trials)
    },
    60_000 * trials,
  )

  it('no process tells it: stdout, stderr, files, saved state; in debug mode neither', async () => {
    for (const keys of fc.sample(batch, 2 * trials)) {
      const result = await gate({
        with: { checks: checkList(items(keys)), retries: '0' },
        debug: true,
        env: { NODE_DEBUG: '' },
      })
      expect(result.exitCode).toBe(1)
      expect(result.results).toHaveLength(keys.length)
      expectNoLeak(toldBy(result), keys)
      const after = await result.post()
      expectNoLeak(toldBy(after), keys)
      // All that may be masked is masked.
      for (const { key } of keys) for (const form of masksOf(key)) expect(result.masks.has(form)).toBe(true)
    }
  }, 60_000)

  it('an error in the configuration does not tell it either', async () => {
    const key = 'Qleak-0123456789abcdef'
    const tries: readonly Record<string, string>[] = [
      { provider: key, minimum: '5', 'api-key': key },
      { provider: 'apertis', minimum: key, 'api-key': key },
      { provider: 'apertis', minimum: '5', 'api-key': `${key}\nx` },
      { provider: 'apertis', minimum: '5', pool: key, 'api-key': key },
      {
        provider: 'apertis',
        minimum: '5',
        region: key,
        account: key,
        'on-low': key,
        'parallel-jobs': key,
        'api-key': key,
      },
      { provider: 'apertis', minimum: '5', 'base-url': `https://user:${key}@evil.example`, 'api-key': key },
      { provider: 'apertis', minimum: '5', 'config-file': key, 'api-key': key },
      { checks: `- {provider: apertis, minimum: 5, ${key}: x}`, 'api-key': key },
      { checks: `- {provider: apertis, minimum: 5, api-key: ${key}, api-key-env: X}` },
      { checks: `- provider: apertis\n  api-key: "${key}`, 'api-key': key },
    ]
    for (const inputs of tries) {
      const result = await gate({ with: inputs })
      expect(result.exitCode).toBe(1)
      expect(findLeak(viewsOf(toldBy(result).replaceAll(/^::add-mask::.*$/gm, '')), key)).toBeNull()
    }
  }, 60_000)
})

describe('a key goes to its own origin only', () => {
  const key = 'Qown-0123456789abcdef'
  it.each([
    ['a redirect', 307],
    ['a redirect that drops the body', 303],
    ['a move for good', 308],
  ])('%s to the server beside it', async (_, status) => {
    const redirecting = await start((__, response) => {
      response.writeHead(status, { location: `${beside.origin}/?from=redirect`, refresh: `0; url=${beside.origin}` })
      response.end()
    })
    const results = await Promise.all(
      ['bearer', 'header X-Key', 'query k', 'basic'].map((auth) =>
        gate({
          with: {
            checks: checkList([
              {
                provider: 'custom',
                url: `${redirecting.origin}/x`,
                auth,
                unit: 'USD',
                remaining: '/a',
                minimum: '5',
                'api-key': key,
              },
            ]),
          },
        }),
      ),
    )
    for (const { result } of results) expect(result).toMatchObject({ status: 'unknown', reason: 'redirect' })
    await redirecting.close()
    expect(beside.connections()).toBe(0)
  })

  it.each([
    ['user info', (host: string) => `http://127.0.0.1:1@${host}`],
    ['user info and password', (host: string) => `http://localhost:80@${host}/`],
    ['a backslash', (host: string) => `http://localhost\\@${host}`],
    ['a tab', (host: string) => `http://local\thost@${host}`],
    ['a line break', (host: string) => `http://localhost\n.${host}`],
    ['an ideographic full stop', (host: string) => `http://127。0。0。1:${host.split(':')[1]}`],
    ['full-width digits', (host: string) => `http://１２７.0.0.1:${host.split(':')[1]}`],
    ['a number for a host', (host: string) => `http://2130706433:${host.split(':')[1]}`],
    ['a hexadecimal host', (host: string) => `http://0x7f000001:${host.split(':')[1]}`],
    ['a short host', (host: string) => `http://127.1:${host.split(':')[1]}`],
    ['no scheme', (host: string) => `//${host}`],
    ['another scheme', (host: string) => `ws://${host}`],
    ['a query', (host: string) => `http://${host}?x=`],
    ['a fragment', (host: string) => `http://${host}#`],
    ['an encoded host', (host: string) => `http://%31%32%37.0.0.1:${host.split(':')[1]}`],
  ])('a base-url with %s is refused, and nobody is asked', async (_, trick) => {
    const url = trick(`127.0.0.1:${beside.port}`)
    const result = await gate({ with: { provider: 'predev', minimum: '5', 'api-key': key, 'base-url': url } })
    expect(result.outputs).toMatchObject({ 'should-run': 'false', status: 'error', results: '[]' })
    expect(beside.connections()).toBe(0)
  })

  it.each([
    'http://example.com',
    'http://10.0.0.1',
    'http://localhost.evil.example',
    'http://127.0.0.1.nip.io',
    'http://[::ffff:127.0.0.1]',
    'http://0.0.0.0',
    'http://no-such-host.invalid',
  ])('plain http beyond loopback is refused before a look-up: %s', async (url) => {
    // A resolver that would be asked is this one: any question to it is seen.
    const result = await gate({
      with: { provider: 'predev', minimum: '5', 'api-key': key, 'base-url': url },
      env: { HTTP_PROXY: beside.origin, http_proxy: beside.origin, HTTPS_PROXY: beside.origin },
    })
    expect(result.outputs).toMatchObject({ status: 'error', results: '[]' })
    expect(result.annotations).toHaveLength(1)
    expect(result.annotations[0]?.message).toContain('base-url')
    expect(beside.connections()).toBe(0)
  })

  it.each([
    '//evil.example/x',
    '/\\evil.example',
    '/../../other',
    '/%2e%2e/other',
    'https://evil.example',
    '@evil.example',
    '?k=1',
    '#x',
    ' x',
    '%0d%0aHost: evil',
  ])('an account that wants to be an address: %s', async (account) => {
    const own = await startRaw((socket) => socket.end('HTTP/1.1 404 Not Found\r\ncontent-length: 2\r\n\r\n{}'))
    const result = await gate({
      with: {
        provider: 'twilio',
        minimum: '5',
        'api-key': `user:${key}`,
        account,
        'base-url': own.origin,
        retries: '0',
      },
    })
    expect(result.outputs['should-run']).toBe('false')
    expect(own.received()).not.toMatch(/^host: evil/im)
    expect(own.received().match(/^host: .*$/gim) ?? []).toEqual(
      own.received() === '' ? [] : [`host: 127.0.0.1:${own.port}`],
    )
    await own.close()
    expect(beside.connections()).toBe(0)
  })
})
