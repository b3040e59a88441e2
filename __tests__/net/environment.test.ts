// Proxies, authorities and switches come from a process's environment: each question here is a process of its own.
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { testKey } from '../support/ask.ts'
import { type Certificate, makeCertificate } from '../support/certificate.ts'
import { json, type RawServer, start, startRaw, startTls, type TestServer } from '../support/server.ts'

const day = 86_400_000
const provider = 'https://provider.example'
const opened: (RawServer | TestServer)[] = []
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'credit-gate-'))
})

afterAll(async () => {
  await rm(folder, { recursive: true })
})

afterEach(async () => {
  for (const server of opened.splice(0)) await server.close()
})

interface Told {
  readonly balance: string | null
  readonly failure: { readonly reason: string; readonly message: string; readonly hint: string } | null
  readonly attempts: number
}

/** Runs a process to its own end, which must come without help. */
function askIn(environment: Record<string, string>, question: object): Promise<Told & { readonly output: string }> {
  const script = new URL('../support/ask-once.ts', import.meta.url).pathname
  // Nothing of this machine's own proxies.
  const { PATH = '' } = process.env
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [script, JSON.stringify({ timeoutMs: 5000, ...question })],
      { env: { PATH, ...environment }, timeout: 12_000 },
      (error, stdout, stderr) => {
        if (error === null) resolve({ ...JSON.parse(stdout), output: stdout + stderr })
        else reject(error)
      },
    )
  })
}

async function trusted(certificate: Certificate): Promise<Record<string, string>> {
  const file = join(folder, `${Math.random()}.pem`)
  await writeFile(file, certificate.cert)
  return { NODE_EXTRA_CA_CERTS: file }
}

async function serveTls(certificate: Certificate): Promise<TestServer> {
  const server = await startTls(certificate, (_, response) => json(response, 200, { balance: 5 }))
  opened.push(server)
  return server
}

/** A proxy: told what it is asked for, it does as it likes with the connection. */
async function serveProxy(behave: (socket: Socket, head: string) => void): Promise<RawServer> {
  const proxy = await startRaw((socket) => {
    let head = ''
    const listen = (data: Buffer) => {
      head += data.toString('latin1')
      if (!head.includes('\r\n\r\n')) return
      socket.off('data', listen)
      behave(socket, head)
    }
    socket.on('data', listen)
    socket.on('end', () => socket.end())
  })
  opened.push(proxy)
  return proxy
}

/** An honest proxy, that takes every name for the one server. */
function tunnelTo(server: TestServer): Promise<RawServer> {
  return serveProxy((socket) => {
    const onward = connect(server.port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      socket.pipe(onward)
      onward.pipe(socket)
    })
    onward.on('error', () => socket.destroy())
    socket.on('close', () => onward.destroy())
  })
}

describe('certificates', () => {
  it('an authority in NODE_EXTRA_CA_CERTS is trusted', async () => {
    const certificate = makeCertificate({ names: ['127.0.0.1'] })
    const server = await serveTls(certificate)
    expect(await askIn(await trusted(certificate), { origin: server.origin })).toMatchObject({ balance: '5' })
  })

  it.each([
    ['for another host', { names: ['other.example'] }, 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ['expired', { names: ['127.0.0.1'], notAfter: new Date(Date.now() - day / 2) }, 'CERT_HAS_EXPIRED'],
    ['not yet valid', { names: ['127.0.0.1'], notBefore: new Date(Date.now() + day / 2) }, 'CERT_NOT_YET_VALID'],
  ])('one that is trusted and %s is not enough', async (_, facts, code) => {
    const certificate = makeCertificate(facts)
    const server = await serveTls(certificate)
    const told = await askIn(await trusted(certificate), { origin: server.origin })
    expect(told).toMatchObject({ balance: null, failure: { reason: 'network' } })
    expect(told.failure?.message).toContain(code)
    expect(server.requests).toEqual([])
  })

  it('verification stays on, whatever NODE_TLS_REJECT_UNAUTHORIZED says, with and without a proxy', async () => {
    const server = await serveTls(makeCertificate({ names: ['127.0.0.1', 'provider.example'] }))
    const proxy = await tunnelTo(server)
    const off = { NODE_TLS_REJECT_UNAUTHORIZED: '0' }
    const direct = await askIn(off, { origin: server.origin })
    const through = await askIn({ ...off, HTTPS_PROXY: proxy.origin }, { origin: provider })
    for (const told of [direct, through]) expect(told).toMatchObject({ balance: null, failure: { reason: 'network' } })
    expect(server.connections()).toBe(2)
    expect(server.requests).toEqual([])
  })
})

describe('proxies', () => {
  it.each(['HTTPS_PROXY', 'https_proxy'])('%s is used, and sees nothing of the key', async (variable) => {
    const certificate = makeCertificate({ names: ['provider.example'] })
    const server = await serveTls(certificate)
    const proxy = await tunnelTo(server)
    const address = proxy.origin.replace('http://', 'http://user:pass%40word@')
    const told = await askIn({ ...(await trusted(certificate)), [variable]: address }, { origin: provider })
    expect(told).toMatchObject({ balance: '5', attempts: 1 })
    expect(proxy.received()).toMatch(/^CONNECT provider\.example:443 HTTP\/1\.1\r\n/)
    expect(proxy.received()).toContain(`Proxy-Authorization: Basic ${Buffer.from('user:pass@word').toString('base64')}`)
    expect(proxy.received()).not.toContain(testKey)
    // Nor does a line of Node's own stand in the log: the password is told nowhere.
    expect(told.output).not.toMatch(/Deprecation|pass@word|pass%40word/)
    expect(server.requests[0]?.headers).toMatchObject({ host: 'provider.example', authorization: `Bearer ${testKey}` })
    expect(server.requests[0]?.headers['proxy-authorization']).toBeUndefined()
  })

  it('NO_PROXY and loopback go past it', async () => {
    const proxy = await serveProxy((socket) => socket.end())
    const server = await start((_, response) => json(response, 200, { balance: 5 }))
    opened.push(server)
    const environment = { HTTPS_PROXY: proxy.origin, HTTP_PROXY: proxy.origin, NO_PROXY: 'other.example,.invalid' }
    expect(await askIn(environment, { origin: server.origin })).toMatchObject({ balance: '5' })
    const told = await askIn(environment, { origin: 'https://provider.invalid' })
    expect(told.failure).toMatchObject({ reason: 'network' })
    expect(proxy.connections()).toBe(0)
  })

  const pour = (socket: Socket) => {
    const more = () => {
      while (!socket.destroyed && socket.write('x'.repeat(65_536))) {}
    }
    socket.on('drain', more)
    more()
  }
  it.each<[string, (socket: Socket) => void, string, string]>([
    [
      'refuses',
      (socket) => socket.end('HTTP/1.1 407 Authentication Required\r\n\r\n'),
      'network',
      'refused the connection (407)',
    ],
    ['finds nothing', (socket) => socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'), 'network', '(502)'],
    [
      'redirects',
      (socket) => socket.end('HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:9\r\n\r\n'),
      'network',
      '(302)',
    ],
    ['ends', (socket) => socket.end(), 'network', 'proxy'],
    ['resets', (socket) => socket.resetAndDestroy(), 'network', 'proxy'],
    ['talks nonsense', (socket) => socket.write('220 mail.example ESMTP\r\n'), 'network', 'proxy'],
    ['talks on', (socket) => socket.write('HTTP/1.1 200 OK\r\n\r\n{"balance":5}'), 'network', 'proxy'],
    [
      'never stops',
      (socket) => {
        socket.write('HTTP/1.1 200 ')
        pour(socket)
      },
      'network',
      'proxy',
    ],
    ['hangs', () => {}, 'timeout', 'within 1 s'],
    ['hangs once it is connected', (socket) => socket.write('HTTP/1.1 200 OK\r\n\r\n'), 'timeout', 'within 1 s'],
    [
      'drops what it connected',
      (socket) => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n', () => setTimeout(() => socket.resetAndDestroy(), 50))
      },
      'network',
      'connection failed',
    ],
  ])('one that %s', async (_, behave, reason, words) => {
    const proxy = await serveProxy(behave)
    const started = performance.now()
    const told = await askIn({ HTTPS_PROXY: proxy.origin }, { origin: provider, timeoutMs: 1000 })
    // The process has ended by itself: nothing of the proxy's connection held it.
    expect(performance.now() - started).toBeLessThan(4000)
    expect(told).toMatchObject({ balance: null, failure: { reason } })
    expect(told.failure?.message).toContain(words)
    expect(told.output).not.toContain(testKey)
    expect(proxy.received()).not.toContain(testKey)
  })

  it('one that is not there, and one that is no address', async () => {
    const gone = await serveProxy(() => {})
    await gone.close()
    const absent = await askIn({ HTTPS_PROXY: gone.origin }, { origin: provider })
    expect(absent.failure).toMatchObject({ reason: 'network' })
    expect(absent.failure?.hint).toContain('HTTPS_PROXY')
    const odd = await askIn({ HTTPS_PROXY: 'not an address' }, { origin: provider })
    expect(odd.failure).toMatchObject({ reason: 'network', message: 'the address of the proxy cannot be read' })
    expect(odd.output).not.toContain('not an address')
  })
})
