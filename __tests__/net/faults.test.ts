// Whatever a server does to one request: the right reason, in time, and nothing left behind.
import type { Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { Reason } from '../../src/core/provider/reasons.ts'
import { ask, testKey } from '../support/ask.ts'
import { makeCertificate } from '../support/certificate.ts'
import { json, type RawServer, start, startRaw, startTls, type TestServer } from '../support/server.ts'

const opened: (RawServer | TestServer)[] = []
function kept<T extends RawServer | TestServer>(server: T): T {
  opened.push(server)
  return server
}

// What the first request loads is not part of its time here: a busy machine takes long to read it.
beforeAll(() => import('../../src/net/transport.ts'))

afterEach(async () => {
  for (const server of opened.splice(0)) await server.close()
})

/** Waits until the other side has let go of every connection. */
async function untilClosed(server: RawServer | TestServer): Promise<void> {
  for (let wait = 0; wait < 100 && server.openConnections() > 0; wait += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  expect(server.openConnections()).toBe(0)
}

/** A server that waits for the whole head of a request, and then does as it is told with the connection. */
function answering(behave: (socket: Socket) => void): Promise<RawServer> {
  return startRaw((socket) => {
    let head = ''
    socket.on('data', (data) => {
      const complete = head.includes('\r\n\r\n')
      head += data.toString('latin1')
      if (!complete && head.includes('\r\n\r\n')) behave(socket)
    })
    socket.on('end', () => socket.end())
  })
}

const good = '{"balance":5}'
const head = (extra: string) => `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n${extra}\r\n`
const whole = `${head(`content-length: ${good.length}\r\n`)}${good}`

function drip(socket: Socket, text: string): void {
  let at = 0
  const timer = setInterval(() => {
    socket.write(text[at % text.length] ?? '')
    at += 1
  }, 20)
  socket.on('close', () => clearInterval(timer))
}

/** Writes for as long as anyone reads. */
function pour(socket: Socket, piece: Buffer): void {
  const more = () => {
    while (!socket.destroyed && socket.write(piece)) {}
  }
  socket.on('drain', more)
  more()
}

const oneChunk = `${good.length.toString(16)}\r\n${good}\r\n`

const faults: readonly (readonly [what: string, Reason | 'read', behave: (socket: Socket) => void])[] = [
  ['a good answer (so that the rest means something)', 'read', (socket) => socket.end(whole)],
  ['a reset before anything', 'network', (socket) => socket.resetAndDestroy()],
  ['an orderly end before anything', 'network', (socket) => socket.end()],
  [
    'a reset in the middle of the head',
    'network',
    (socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-', () => setTimeout(() => socket.resetAndDestroy(), 20))
    },
  ],
  ['an end in the middle of the head', 'network', (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-')],
  [
    'a reset in the middle of the body',
    'network',
    (socket) => {
      socket.write(`${head('content-length: 100\r\n')}${good}`, () => setTimeout(() => socket.resetAndDestroy(), 20))
    },
  ],
  ['a body shorter than announced', 'network', (socket) => socket.end(`${head('content-length: 100\r\n')}${good}`)],
  [
    'chunks without their end',
    'network',
    (socket) => socket.end(`${head('transfer-encoding: chunked\r\n')}${oneChunk}`),
  ],
  [
    'chunks that are none',
    'network',
    (socket) => socket.end(`${head('transfer-encoding: chunked\r\n')}zz\r\n${good}\r\n0\r\n\r\n`),
  ],
  ['a length that is none', 'network', (socket) => socket.end(`${head('content-length: five\r\n')}${good}`)],
  ['two lengths', 'network', (socket) => socket.end(`${head('content-length: 13\r\ncontent-length: 5\r\n')}${good}`)],
  ['a length that cuts the body', 'not-json', (socket) => socket.end(`${head('content-length: 5\r\n')}${good}`)],
  ['a body cut short that only the JSON shows', 'not-json', (socket) => socket.end(`${head('')}${good.slice(0, 9)}`)],
  ['no HTTP at all', 'network', (socket) => socket.end('220 mail.example ESMTP\r\n')],
  [
    'a switch of protocols',
    'network',
    (socket) => {
      socket.write('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n')
    },
  ],
  [
    'an endless head',
    'network',
    (socket) => {
      socket.write('HTTP/1.1 200 OK\r\nx: ')
      pour(socket, Buffer.alloc(65_536, 'a'))
    },
  ],
  ['head after head of "continue"', 'timeout', (socket) => drip(socket, 'HTTP/1.1 100 Continue\r\n\r\n')],
  ['silence', 'timeout', () => {}],
  ['silence behind the head', 'timeout', (socket) => socket.write(head('content-length: 13\r\n'))],
  ['silence in the middle of the body', 'timeout', (socket) => socket.write(`${head('content-length: 13\r\n')}{"b`)],
  ['silence where only the end is missing', 'timeout', (socket) => socket.write(`${head('')}${good}`)],
  ['a head that drips', 'timeout', (socket) => drip(socket, `HTTP/1.1 200 OK\r\nx: ${'y'.repeat(10_000)}`)],
  [
    'a body that drips',
    'timeout',
    (socket) => {
      socket.write(head(''))
      drip(socket, ' ')
    },
  ],
  [
    'an endless body',
    'too-large',
    (socket) => {
      socket.write(head(''))
      pour(socket, Buffer.alloc(65_536, ' '))
    },
  ],
  [
    'an endless body in chunks',
    'too-large',
    (socket) => {
      socket.write(head('transfer-encoding: chunked\r\n'))
      pour(socket, Buffer.from(`10000\r\n${' '.repeat(65_536)}\r\n`))
    },
  ],
  [
    'a mebibyte and one that are only announced',
    'too-large',
    (socket) => socket.write(head(`content-length: ${2 ** 20 + 1}\r\n`)),
  ],
  [
    'a redirect with a body that never ends',
    'redirect',
    (socket) => {
      socket.write('HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:9/\r\n\r\n')
      drip(socket, ' ')
    },
  ],
]

describe('what a connection can do', () => {
  it.each(faults)('%s: %s', async (_, expected, behave) => {
    const server = kept(await answering(behave))
    const { balance, failure, milliseconds } = await ask({ origin: server.origin, timeoutMs: 400 })
    if (expected === 'read') {
      expect({ balance, failure }).toEqual({ balance: '5', failure: null })
    } else {
      expect({ balance, reason: failure?.reason, status: failure?.status }).toEqual({
        balance: null,
        reason: expected,
        status: 'unknown',
      })
      expect(`${failure?.message} ${failure?.hint}`).not.toContain(testKey)
    }
    expect(server.received()).toContain(`authorization: Bearer ${testKey}`)
    expect(milliseconds).toBeLessThan(2000)
    await untilClosed(server)
  })

  it('nobody listening: network, with the code of the error and what to do', async () => {
    const server = await start((_, response) => json(response, 200, {}))
    await server.close()
    const { failure } = await ask({ origin: server.origin })
    expect(failure).toMatchObject({ reason: 'network', message: 'the connection failed (ECONNREFUSED)' })
    expect(failure?.hint).toContain('HTTPS_PROXY')
  })

  it('a name that does not exist: network, and the hint names base-url', async () => {
    const { failure } = await ask({ origin: 'https://no-such-host.invalid', timeoutMs: 5000 })
    expect(failure).toMatchObject({ status: 'unknown', reason: 'network' })
    expect(failure?.hint).toContain('base-url')
  })
})

describe('what an answer can be', () => {
  const body = (length: number) => `{"balance":5,"x":"${'x'.repeat(length - 20)}"}`

  it.each([
    ['exactly a mebibyte', body(2 ** 20), null],
    ['a mebibyte and one', body(2 ** 20 + 1), 'too-large'],
  ])('%s, with its length and in chunks', async (_, text, reason) => {
    expect(text.length).toBe(reason === null ? 2 ** 20 : 2 ** 20 + 1)
    const server = kept(
      await start(({ path }, response) => {
        if (path === '/chunks') response.write(text.slice(0, 1000))
        response.end(path === '/chunks' ? text.slice(1000) : text)
      }),
    )
    for (const path of ['/whole', '/chunks']) {
      const { balance, failure } = await ask({ origin: server.origin, path, timeoutMs: 5000 })
      expect({ balance, reason: failure?.reason ?? null }).toEqual({ balance: reason === null ? '5' : null, reason })
    }
  })

  const bomb = gzipSync(Buffer.alloc(50 * 2 ** 20, ' '))
  it.each<[string, number, Record<string, string>, string | Buffer, string | null]>([
    ['a byte order mark', 200, {}, `\ufeff${good}`, null],
    ['JSON by another name', 200, { 'content-type': 'text/html' }, good, null],
    ['the word identity', 200, { 'content-encoding': 'Identity' }, good, null],
    ['201', 201, {}, good, null],
    ['gzip', 200, { 'content-encoding': 'gzip' }, gzipSync(good), 'not-json'],
    ['gzip that says nothing of it', 200, {}, gzipSync(good), 'not-json'],
    ['a bomb', 200, { 'content-encoding': 'gzip' }, bomb, 'not-json'],
    ['gzip cut short', 200, { 'content-encoding': 'gzip' }, gzipSync(good).subarray(0, 12), 'not-json'],
    ['JSON that claims to be gzip', 200, { 'content-encoding': 'gzip' }, good, 'not-json'],
    ['brotli', 200, { 'content-encoding': 'br' }, 'x', 'not-json'],
    ['Latin-1', 200, {}, Buffer.from('{"balance":5,"name":"é"}', 'latin1'), 'not-json'],
    ['UTF-16', 200, {}, Buffer.from(`\ufeff${good}`, 'utf16le'), 'not-json'],
    ['HTML', 200, { 'content-type': 'text/html' }, '<html>maintenance</html>', 'not-json'],
    ['nothing', 200, {}, '', 'not-json'],
    ['204', 204, {}, '', 'not-json'],
    ['205', 205, {}, '', 'not-json'],
    ['a part, by its own word', 206, { 'content-range': 'bytes 0-12/13' }, good, 'not-json'],
    ['NaN', 200, {}, '{"balance":NaN}', 'not-json'],
    ['duplicate names', 200, {}, '{"balance":5,"balance":6}', 'unexpected-body'],
    ['depth', 200, {}, `{"balance":5,"x":${'['.repeat(10_000)}${']'.repeat(10_000)}}`, 'unexpected-body'],
    ['a thousand digits', 200, {}, `{"balance":${'9'.repeat(1000)}}`, 'unexpected-body'],
    ['1e999', 200, {}, '{"balance":1e999}', 'unexpected-body'],
    ['null', 200, {}, '{"balance":null}', 'unexpected-body'],
    ['an empty string', 200, {}, '{"balance":""}', 'unexpected-body'],
    ['a balance under __proto__', 200, {}, '{"__proto__":{"balance":5}}', 'unexpected-body'],
    ['a list', 200, {}, '[]', 'unexpected-body'],
    ['the word null', 200, {}, 'null', 'unexpected-body'],
  ])('%s', async (_, status, headers, text, reason) => {
    const server = kept(
      await start((__, response) => {
        response.writeHead(status, headers)
        response.end(text)
      }),
    )
    const { balance, failure } = await ask({ origin: server.origin, timeoutMs: 3000 })
    expect({ balance, reason: failure?.reason ?? null }).toEqual({ balance: reason === null ? '5' : null, reason })
  })

  it('-0 is nothing left, and not a fault', async () => {
    const server = kept(await start((_, response) => json(response, 200, '{"balance":-0}')))
    expect(await ask({ origin: server.origin })).toMatchObject({ balance: '0', failure: null })
  })
})

describe('redirects', () => {
  it.each([300, 301, 302, 303, 304, 305, 307, 308, 399])('%i is not followed, whereto ever', async (status) => {
    const other = kept(await startRaw(() => {}))
    const tls = kept(
      await startTls(makeCertificate({ names: ['127.0.0.1'] }), (_, response) => json(response, 200, {})),
    )
    const places = (own: string) => [
      `${other.origin}/`,
      `${tls.origin}/`,
      `${own}/balance`,
      '/balance',
      '//evil.example',
      '',
    ]
    let location = ''
    const server = kept(await start((_, response) => json(response, status, good, location === '' ? {} : { location })))
    for (const place of places(server.origin)) {
      location = place
      const before = server.requests.length
      const { failure, attempts } = await ask({ origin: server.origin, retries: 3 })
      expect(failure).toMatchObject({ status: 'unknown', reason: 'redirect', retry: 'no', code: status })
      expect({ attempts, sent: server.requests.length - before }).toEqual({ attempts: 1, sent: 1 })
    }
    expect({ other: other.connections(), tls: tls.connections() }).toEqual({ other: 0, tls: 0 })
  })
})

describe('TLS', () => {
  const day = 86_400_000
  const names = ['127.0.0.1']
  it.each([
    ['signed by nobody we know', { ...makeCertificate({ names }) }, 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    [
      'expired',
      {
        ...makeCertificate({ names, notBefore: new Date(Date.now() - 2 * day), notAfter: new Date(Date.now() - day) }),
      },
      'CERT_HAS_EXPIRED|SELF_SIGNED',
    ],
    ['for another host', { ...makeCertificate({ names: ['other.example'] }) }, 'ALTNAME|SELF_SIGNED'],
    [
      'a protocol too old',
      {
        ...makeCertificate({ names }),
        minVersion: 'TLSv1',
        maxVersion: 'TLSv1.1',
        ciphers: 'DEFAULT@SECLEVEL=0',
      } as const,
      'SSL|TLS|EPROTO|ECONNRESET',
    ],
  ])('%s: network, and not a byte of the request', async (_, tls, code) => {
    const server = kept(await startTls(tls, (__, response) => json(response, 200, good)))
    const { failure } = await ask({ origin: server.origin, timeoutMs: 3000 })
    expect(failure).toMatchObject({ status: 'unknown', reason: 'network', retry: 'yes' })
    expect(failure?.message).toMatch(new RegExp(code))
    expect(server.requests).toEqual([])
    await untilClosed(server)
  })

  it('a handshake that never comes, and plain text in its place', async () => {
    const silent = kept(await startRaw((socket) => socket.on('end', () => socket.end())))
    const silence = await ask({ origin: silent.origin.replace('http:', 'https:'), timeoutMs: 300 })
    expect(silence.failure).toMatchObject({ reason: 'timeout' })
    const plain = kept(await startRaw((socket) => socket.end('HTTP/1.1 200 OK\r\n\r\n')))
    const text = await ask({ origin: plain.origin.replace('http:', 'https:') })
    expect(text.failure).toMatchObject({ reason: 'network' })
    for (const server of [silent, plain]) {
      expect(server.received()).not.toContain(testKey)
      await untilClosed(server)
    }
  })
})
