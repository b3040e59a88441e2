// Everything that a server, a certificate, a name or a proxy can do to one request, each on an origin of its own. The
// bodies say 450 credits, so that whoever takes one for an answer goes green, and is seen.
import type { Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
import type { Reason } from '../../src/core/provider/reasons.ts'
import { type Certificate, makeCertificate } from './certificate.ts'
import { json, start, startRaw, startTls } from './server.ts'

export interface Fault {
  readonly name: string
  readonly status: 'ok' | 'low' | 'unknown' | 'denied'
  readonly reason: Reason | null
  /** Digits that the answer told, for the few that told any. */
  readonly remaining?: string
  readonly origin: string
}

export interface Faults {
  readonly faults: readonly Fault[]
  /** What a process needs to see them: authorities, and the proxy for hosts that are not here. */
  readonly environment: Readonly<Record<string, string>>
  /** What a host beside them got to hear; no key must be in it. */
  heardElsewhere(): string
  close(): Promise<void>
}

export const good = '{"success":true,"creditsRemaining":450}'
const head = (extra: string) => `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n${extra}\r\n`

type Expected = Pick<Fault, 'status' | 'reason'> & { readonly remaining?: string }
const unknown = (reason: Reason): Expected => ({ status: 'unknown', reason })
const network = unknown('network')
const timeout = unknown('timeout')
const notJson = unknown('not-json')
const unexpected = unknown('unexpected-body')
const tooLarge = unknown('too-large')
const read = (remaining: string, status: 'ok' | 'low' = 'ok'): Expected => ({ status, reason: null, remaining })

function drip(socket: Socket, text: string): void {
  let at = 0
  const timer = setInterval(() => {
    socket.write(text[at % text.length] ?? '')
    at += 1
  }, 1000)
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

function resetBehind(socket: Socket, text: string): void {
  socket.write(text, () => setTimeout(() => socket.resetAndDestroy(), 20))
}

const chunk = `${good.length.toString(16)}\r\n${good}\r\n`

const connections: readonly (readonly [string, Expected, (socket: Socket) => void])[] = [
  ['a good answer', read('450'), (s) => s.end(`${head(`content-length: ${good.length}\r\n`)}${good}`)],
  ['a good answer in chunks', read('450'), (s) => s.end(`${head('transfer-encoding: chunked\r\n')}${chunk}0\r\n\r\n`)],
  ['a reset before anything', network, (s) => s.resetAndDestroy()],
  ['an end before anything', network, (s) => s.end()],
  ['a half-closed connection', network, (s) => s.end('HTTP/1.1 200 OK\r\n')],
  ['a reset in the middle of the head', network, (s) => resetBehind(s, 'HTTP/1.1 200 OK\r\ncontent-')],
  ['a reset behind the head', network, (s) => resetBehind(s, head(`content-length: ${good.length}\r\n`))],
  ['a reset in the middle of the body', network, (s) => resetBehind(s, `${head('content-length: 100\r\n')}${good}`)],
  ['a body shorter than announced', network, (s) => s.end(`${head('content-length: 100\r\n')}${good}`)],
  ['chunks without their end', network, (s) => s.end(`${head('transfer-encoding: chunked\r\n')}${chunk}`)],
  ['a chunk cut short', network, (s) => s.end(`${head('transfer-encoding: chunked\r\n')}ff\r\n${good}`)],
  [
    'chunks that are none',
    network,
    (s) => s.end(`${head('transfer-encoding: chunked\r\n')}zz\r\n${good}\r\n0\r\n\r\n`),
  ],
  ['a length that is none', network, (s) => s.end(`${head('content-length: many\r\n')}${good}`)],
  ['a negative length', network, (s) => s.end(`${head('content-length: -5\r\n')}${good}`)],
  ['two lengths', network, (s) => s.end(`${head('content-length: 39\r\ncontent-length: 5\r\n')}${good}`)],
  [
    'a length and chunks',
    network,
    (s) => s.end(`${head('content-length: 5\r\ntransfer-encoding: chunked\r\n')}${chunk}0\r\n\r\n`),
  ],
  ['a length that cuts the body', notJson, (s) => s.end(`${head('content-length: 12\r\n')}${good}`)],
  ['a body that only the JSON shows to be cut', notJson, (s) => s.end(`${head('')}${good.slice(0, 30)}`)],
  ['no HTTP at all', network, (s) => s.end('220 mail.example ESMTP\r\n')],
  ['a status line that is none', network, (s) => s.end('HTTP/1.1 abc OK\r\n\r\n')],
  [
    'a status of four digits',
    network,
    (s) => s.end(`HTTP/1.1 2000 OK\r\ncontent-length: ${good.length}\r\n\r\n${good}`),
  ],
  [
    'a switch of protocols',
    network,
    (s) => s.write('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n'),
  ],
  [
    'an endless head',
    network,
    (s) => {
      s.write('HTTP/1.1 200 OK\r\nx: ')
      pour(s, Buffer.alloc(65_536, 'a'))
    },
  ],
  [
    'endless lines of a head',
    network,
    (s) => {
      s.write('HTTP/1.1 200 OK\r\n')
      pour(s, Buffer.from('x: y\r\n'.repeat(5000)))
    },
  ],
  ['silence', timeout, () => {}],
  ['silence behind the head', timeout, (s) => s.write(head(`content-length: ${good.length}\r\n`))],
  [
    'silence in the middle of the body',
    timeout,
    (s) => s.write(`${head('content-length: 39\r\n')}${good.slice(0, 20)}`),
  ],
  ['silence where only the end is missing', timeout, (s) => s.write(`${head('')}${good}`)],
  ['silence behind a whole chunk', timeout, (s) => s.write(`${head('transfer-encoding: chunked\r\n')}${chunk}`)],
  ['one byte a second in the head', timeout, (s) => drip(s, `HTTP/1.1 200 OK\r\nx: ${'y'.repeat(1000)}`)],
  [
    'one byte a second in the body',
    timeout,
    (s) => {
      s.write(head('content-length: 39\r\n'))
      drip(s, good)
    },
  ],
  [
    'continue, and again continue',
    timeout,
    (s) => {
      const timer = setInterval(() => s.write('HTTP/1.1 100 Continue\r\n\r\n'), 50)
      s.on('close', () => clearInterval(timer))
    },
  ],
  [
    'an endless body',
    tooLarge,
    (s) => {
      s.write(head(''))
      pour(s, Buffer.alloc(65_536, ' '))
    },
  ],
  [
    'an endless body in chunks',
    tooLarge,
    (s) => {
      s.write(head('transfer-encoding: chunked\r\n'))
      pour(s, Buffer.from(`10000\r\n${' '.repeat(65_536)}\r\n`))
    },
  ],
  ['an announced gigabyte', tooLarge, (s) => s.write(head('content-length: 1073741824\r\n'))],
  [
    'a redirect with a body that never ends',
    unknown('redirect'),
    (s) => {
      s.write('HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:9/\r\n\r\n')
      drip(s, ' ')
    },
  ],
]

type Answered = readonly [string, Expected, number, Record<string, string>, string | Buffer]

/** Zip bombs: members one after the other are one stream. */
function bomb(mebibytes: number): Buffer {
  const member = gzipSync(Buffer.alloc(64 * 2 ** 20, ' '))
  return Buffer.concat(Array.from({ length: mebibytes / 64 }, () => member))
}

const field = (value: string) => `{"success":true,"creditsRemaining":${value}}`
const padded = (length: number) => `{"success":true,"creditsRemaining":450,"x":"${'x'.repeat(length - 46)}"}`

const answers = (): readonly Answered[] => [
  ['exactly a mebibyte', read('450'), 200, {}, padded(2 ** 20)],
  ['a mebibyte and one', tooLarge, 200, {}, padded(2 ** 20 + 1)],
  ['gzip', notJson, 200, { 'content-encoding': 'gzip' }, gzipSync(good)],
  ['gzip cut short', notJson, 200, { 'content-encoding': 'gzip' }, gzipSync(good).subarray(0, 20)],
  ['gzip that says nothing of it', notJson, 200, {}, gzipSync(good)],
  ['a bomb of 960 MiB', notJson, 200, { 'content-encoding': 'gzip' }, bomb(960)],
  ['a bomb of 4 GiB', tooLarge, 200, { 'content-encoding': 'gzip' }, bomb(4096)],
  ['deflate', notJson, 200, { 'content-encoding': 'deflate' }, 'x'],
  ['brotli', notJson, 200, { 'content-encoding': 'br' }, 'x'],
  ['JSON that claims to be gzip', notJson, 200, { 'content-encoding': 'gzip' }, good],
  ['a byte order mark', read('450'), 200, {}, `\ufeff${good}`],
  ['UTF-16', notJson, 200, {}, Buffer.from(`\ufeff${good}`, 'utf16le')],
  ['Latin-1', notJson, 200, {}, Buffer.from(good.replace('true', 'true,"name":"é"'), 'latin1')],
  ['JSON by another name', read('450'), 200, { 'content-type': 'text/plain; charset=utf-16' }, good],
  ['HTML with 200', notJson, 200, { 'content-type': 'text/html' }, '<!doctype html><title>Log in</title>'],
  ['an empty 200', notJson, 200, {}, ''],
  ['204', notJson, 204, {}, ''],
  ['205', notJson, 205, {}, ''],
  ['206', notJson, 206, { 'content-range': 'bytes 0-38/39' }, good],
  ['201', read('450'), 201, {}, good],
  ['two values for one name', unexpected, 200, {}, '{"success":true,"creditsRemaining":450,"creditsRemaining":451}'],
  [
    'depth 10,000',
    unexpected,
    200,
    {},
    `{"success":true,"creditsRemaining":450,"x":${'['.repeat(10_000)}${']'.repeat(10_000)}}`,
  ],
  ['depth 10,000 as the amount', unexpected, 200, {}, field(`${'['.repeat(10_000)}${']'.repeat(10_000)}`)],
  ['a thousand digits', unexpected, 200, {}, field('9'.repeat(1000))],
  ['a thousand decimals', unexpected, 200, {}, field(`450.${'0'.repeat(1000)}`)],
  ['1e999', unexpected, 200, {}, field('1e999')],
  ['1e-999', unexpected, 200, {}, field('1e-999')],
  ['-0', read('0', 'low'), 200, {}, field('-0')],
  ['-450', read('-450', 'low'), 200, {}, field('-450')],
  ['NaN', notJson, 200, {}, field('NaN')],
  ['Infinity', notJson, 200, {}, field('Infinity')],
  ['"NaN"', unexpected, 200, {}, field('"NaN"')],
  ['null', unexpected, 200, {}, field('null')],
  ['true', unexpected, 200, {}, field('true')],
  ['an empty text', unexpected, 200, {}, field('""')],
  ['a text of blanks', unexpected, 200, {}, field('" 450 "')],
  ['a grouped number', unexpected, 200, {}, field('"1,450"')],
  ['hexadecimal', unexpected, 200, {}, field('"0x1c2"')],
  ['a list of one', unexpected, 200, {}, field('[450]')],
  ['a map', unexpected, 200, {}, field('{"value":450}')],
  ['the amount under __proto__', unexpected, 200, {}, '{"success":true,"__proto__":{"creditsRemaining":450}}'],
  ['an empty map', unexpected, 200, {}, '{}'],
  ['a list', unexpected, 200, {}, '[]'],
  ['the word null', unexpected, 200, {}, 'null'],
  ['success that is false', unexpected, 200, {}, '{"success":false,"creditsRemaining":450}'],
  ['two documents', notJson, 200, {}, `${good}${good}`],
  ['a comment', notJson, 200, {}, `/* x */${good}`],
  ['JSON with a comma at its end', notJson, 200, {}, '{"success":true,"creditsRemaining":450,}'],
]

const bodies: readonly (readonly [string, string | Buffer, Record<string, string>])[] = [
  ['with JSON', '{"error":{"message":"no"}}', {}],
  ['with the very balance', good, {}],
  ['empty', '', {}],
  ['with HTML', '<html>no</html>', { 'content-type': 'text/html' }],
  ['with JSON cut short', '{"error":', {}],
  ['with gzip', gzipSync('{}'), { 'content-encoding': 'gzip' }],
  ['with null', 'null', {}],
  ['with a list', '[1]', {}],
]

const denied = (reason: Reason): Expected => ({ status: 'denied', reason })
const statuses: readonly (readonly [number, Expected])[] = [
  [400, unknown('unexpected-status')],
  [401, denied('unauthorized')],
  [402, { status: 'low', reason: 'insufficient' }],
  [403, denied('forbidden')],
  [404, unknown('unexpected-status')],
  [405, unknown('unexpected-status')],
  [408, timeout],
  [418, unknown('unexpected-status')],
  [422, unknown('unexpected-status')],
  [425, timeout],
  [429, unknown('rate-limited')],
  [500, unknown('server-error')],
  [502, unknown('server-error')],
  [503, unknown('server-error')],
  [504, unknown('server-error')],
  [599, unknown('server-error')],
]

const waits: Readonly<Record<string, string>> = {
  absurd: '99999999999999999999999999',
  negative: '-5',
  past: 'Wed, 21 Oct 2015 07:28:00 GMT',
  far: 'Fri, 31 Dec 9999 23:59:59 GMT',
  'a day': '86400',
  malformed: 'soon, perhaps',
  exponent: '1e9',
  zero: '0',
  empty: '',
}

const day = 86_400_000

/** Certificates that are trusted, and wrong; those that are not trusted; and a good one. */
function certificates() {
  const names = ['127.0.0.1']
  const past = { notBefore: new Date(Date.now() - 2 * day), notAfter: new Date(Date.now() - day) }
  const future = { notBefore: new Date(Date.now() + day), notAfter: new Date(Date.now() + 2 * day) }
  return {
    good: makeCertificate({ names }),
    expired: makeCertificate({ names, ...past }),
    early: makeCertificate({ names, ...future }),
    other: makeCertificate({ names: ['other.example'] }),
    untrusted: makeCertificate({ names }),
  }
}

/** What the proxy does with a host whose name starts with the word. */
const proxied: readonly (readonly [string, Expected, (socket: Socket) => void])[] = [
  ['refuses', network, (s) => s.end('HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n')],
  ['wants a password', network, (s) => s.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n')],
  ['fails', network, (s) => s.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')],
  ['hangs', timeout, () => {}],
  ['hangs in its answer', timeout, (s) => s.write('HTTP/1.1 200 Connection')],
  ['answers nonsense', network, (s) => s.end('what do you want\r\n\r\n')],
  [
    'answers the question itself',
    network,
    (s) => s.end(`HTTP/1.1 200 OK\r\ncontent-length: ${good.length}\r\n\r\n${good}`),
  ],
  ['resets', network, (s) => s.resetAndDestroy()],
  ['closes', network, (s) => s.end()],
  ['lets through, and hangs', timeout, (s) => s.write('HTTP/1.1 200 Connection established\r\n\r\n')],
  [
    'lets through, and speaks no TLS',
    network,
    (s) => {
      s.write('HTTP/1.1 200 Connection established\r\n\r\n')
      setTimeout(() => s.end(`HTTP/1.1 200 OK\r\n\r\n${good}`), 50)
    },
  ],
]

const hostOf = (what: string) => `${what.replace(/\W+/g, '-')}.proxied.example`

function whole(behave: (socket: Socket, request: string) => void) {
  return startRaw((socket) => {
    let text = ''
    socket.on('data', (data) => {
      const complete = text.includes('\r\n\r\n')
      text += data.toString('latin1')
      if (!complete && text.includes('\r\n\r\n')) behave(socket, text)
    })
    socket.on('end', () => socket.end())
  })
}

/**
 * Starts all of them.
 * @param writeAuthorities puts the text into a file that NODE_EXTRA_CA_CERTS can name.
 */
export async function startFaults(writeAuthorities: (pem: string) => string): Promise<Faults> {
  const faults: Fault[] = []
  const opened: { close(): Promise<void> }[] = []
  const add = (name: string, expected: Expected, origin: string) => faults.push({ name, ...expected, origin })
  const kept = <T extends { close(): Promise<void> }>(server: T): T => {
    opened.push(server)
    return server
  }
  const elsewhere = kept(await startRaw((socket) => socket.end(`${head('')}${good}`)))
  const answer = async (
    name: string,
    expected: Expected,
    status: number,
    headers: Record<string, string>,
    body: string | Buffer,
  ) => {
    const server = kept(
      await start((_, response) => {
        response.writeHead(status, { 'content-type': 'application/json', ...headers })
        response.end(body)
      }),
    )
    add(name, expected, server.origin)
  }

  // A port that the system hands to nobody: one that was free a moment ago is soon another fault's.
  add('nobody there', network, 'http://127.0.0.1:1')
  for (const [name, expected, behave] of connections) add(name, expected, kept(await whole(behave)).origin)
  for (const each of answers()) await answer(...each)
  for (const [status, expected] of statuses) {
    for (const [words, body, headers] of bodies) await answer(`${status} ${words}`, expected, status, headers, body)
  }
  await answer('403 from a firewall', unknown('waf-block'), 403, { server: 'cloudflare' }, 'error code: 1020')
  await answer('503 from a firewall', unknown('waf-block'), 503, { 'cf-mitigated': 'challenge' }, '<html>')
  await answer(
    '429 without money',
    { status: 'low', reason: 'insufficient' },
    429,
    {},
    '{"error":{"code":"insufficient_quota"}}',
  )
  await answer('401 of a mebibyte and one', tooLarge, 401, {}, 'x'.repeat(2 ** 20 + 1))
  for (const [name, text] of Object.entries(waits)) {
    await answer(`429, Retry-After ${name}`, unknown('rate-limited'), 429, { 'retry-after': text }, '{}')
  }
  for (const status of [300, 301, 302, 303, 304, 305, 307, 308]) {
    for (const [name, location] of [
      ['another host', 'https://evil.example/credits-balance'],
      ['another port', `${elsewhere.origin}/credits-balance`],
      ['itself', '/credits-balance'],
      ['a host without a scheme', `//127.0.0.1:${elsewhere.port}/`],
    ] as const) {
      await answer(`${status} to ${name}`, unknown('redirect'), status, { location }, status === 304 ? '' : good)
    }
  }

  const made = certificates()
  const secure = async (name: string, expected: Expected, tls: Certificate & object) => {
    const server = kept(await startTls(tls, (_, response) => json(response, 200, good)))
    add(`TLS: ${name}`, expected, server.origin)
  }
  await secure('good', read('450'), made.good)
  await secure('signed by nobody we know', network, made.untrusted)
  await secure('for another host', network, made.other)
  await secure('expired', network, made.expired)
  await secure('not valid yet', network, made.early)
  const old = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' }
  await secure('a protocol too old', network, { ...made.good, ...old })
  const secured = kept(
    await startTls(made.good, (_, response) => json(response, 307, good, { location: elsewhere.origin })),
  )
  add('TLS: a redirect to plain http', unknown('redirect'), secured.origin)
  add('TLS: asked in plain http', network, secured.origin.replace('https:', 'http:'))
  add(
    'TLS: a plain server',
    network,
    kept(await startRaw((s) => s.end(`${head('')}${good}`))).origin.replace('http:', 'https:'),
  )
  add(
    'TLS: no handshake',
    timeout,
    kept(await startRaw((s) => s.on('end', () => s.end()))).origin.replace('http:', 'https:'),
  )
  add('DNS: no such name', network, 'https://no-such-host.invalid')

  const proxy = kept(
    await whole((socket, request) => {
      const found = proxied.find(([what]) => request.startsWith(`CONNECT ${hostOf(what)}:443 `))
      if (found === undefined) socket.resetAndDestroy()
      else found[2](socket)
    }),
  )
  for (const [what, expected] of proxied) add(`a proxy that ${what}`, expected, `https://${hostOf(what)}`)
  const trusted = [made.good, made.other, made.expired, made.early].map(({ cert }) => cert).join('')
  return {
    faults,
    environment: {
      NODE_EXTRA_CA_CERTS: writeAuthorities(trusted),
      HTTPS_PROXY: proxy.origin,
      NO_PROXY: 'no-such-host.invalid',
    },
    heardElsewhere: () => elsewhere.received() + proxy.received(),
    close: async () => {
      await Promise.all(opened.map((server) => server.close()))
    },
  }
}
