// One request and its answer, without what a session adds. Everything a connection can do besides is in faults.test.ts.
import { getEventListeners } from 'node:events'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { createServer, getCACertificates, setDefaultCACertificates } from 'node:tls'
import { afterEach, describe, expect, it } from '@jest/globals'
import { Failure } from '../../src/core/provider/failure.ts'
import { type HttpRequest, openRequester, type Requester } from '../../src/net/request.ts'
import { makeCertificate } from '../support/certificate.ts'
import { json, type RawServer, start, startRaw, startTls, type TestServer } from '../support/server.ts'

const variables = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy'] as const
const opened: { close(): unknown }[] = []
const authorities = getCACertificates('default')
for (const name of variables) delete process.env[name]

afterEach(async () => {
  for (const each of opened.splice(0)) await each.close()
  for (const name of variables) delete process.env[name]
  setDefaultCACertificates(authorities)
})

function kept<T extends { close(): unknown }>(each: T): T {
  opened.push(each)
  return each
}

function requester(ended: AbortSignal = new AbortController().signal): Requester {
  return openRequester('credit-gate/0 (test)', ended)
}

function request(url: string, facts: Partial<HttpRequest> = {}): HttpRequest {
  return { method: 'GET', url: new URL(url), headers: {}, body: null, ...facts }
}

async function failureOf(sending: Promise<unknown>): Promise<Failure> {
  const thrown = await sending.then(
    () => null,
    (error: unknown) => error,
  )
  if (!(thrown instanceof Failure)) throw thrown ?? new Error('nothing failed')
  return thrown
}

/** Sends one request, and tells why there was no answer. */
async function reasonOf(url: string, timeoutMs = 5000): Promise<string> {
  const { reason, message } = await failureOf(requester().send(request(url), timeoutMs))
  return `${reason}: ${message}`
}

async function untilClosed(server: RawServer | TestServer): Promise<void> {
  for (let wait = 0; wait < 100 && server.openConnections() > 0; wait += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  expect(server.openConnections()).toBe(0)
}

/** A server, or a proxy, that waits for the whole head of a request, and then does as it likes with the connection. */
async function answering(behave: (socket: Socket) => void): Promise<RawServer> {
  const server = await startRaw((socket) => {
    let head = ''
    const listen = (data: Buffer) => {
      head += data.toString('latin1')
      if (!head.includes('\r\n\r\n')) return
      socket.off('data', listen)
      behave(socket)
    }
    socket.on('data', listen)
    socket.on('end', () => socket.end())
  })
  return kept(server)
}

const head = 'HTTP/1.1 200 OK\r\n'

describe('send', () => {
  it('sends what it was given, and gives what came', async () => {
    const server = kept(
      await start(({ body }, response) => json(response, 201, `"${body}"`, { 'x-one': '1', 'set-cookie': 'a=1' })),
    )
    process.env['ACTIONS_ORCHESTRATION_ID'] = 'orchestra'
    const sender = requester()
    const url = `${server.origin}/v1/x%2Fy?a=1&b=%20`
    const got = await sender.send(request(url, { headers: { 'x-key': 'k' } }), 5000)
    const posted = await sender.send(request(url, { method: 'POST', body: 'é' }), 5000)
    delete process.env['ACTIONS_ORCHESTRATION_ID']
    expect(server.requests.map(({ method, url: path, body }) => [method, path, body])).toEqual([
      ['GET', '/v1/x%2Fy?a=1&b=%20', ''],
      ['POST', '/v1/x%2Fy?a=1&b=%20', 'é'],
    ])
    expect(server.requests[0]?.headers).toEqual({
      host: new URL(server.origin).host,
      'user-agent': 'credit-gate/0 (test)',
      'x-key': 'k',
      connection: 'close',
    })
    expect({ status: got.status, body: Buffer.from(got.bytes).toString() }).toEqual({ status: 201, body: '""' })
    expect(got.headers).toMatchObject({ 'content-type': 'application/json', 'x-one': '1', 'set-cookie': 'a=1' })
    expect(Buffer.from(posted.bytes).toString()).toBe('"é"')
  })

  it('joins a header that came several times', async () => {
    const server = await answering((socket) =>
      socket.end(`${head}content-length: 0\r\nset-cookie: a\r\nset-cookie: b\r\nx: c\r\nx: d\r\n\r\n`),
    )
    const { headers } = await requester().send(request(server.origin), 5000)
    expect(headers).toMatchObject({ 'set-cookie': 'a, b', x: 'c, d' })
  })

  it.each([
    [2 ** 20, 'read'],
    [2 ** 20 + 1, 'too-large'],
  ])('reads up to a mebibyte: %i bytes, %s', async (length, expected) => {
    const server = kept(
      await start(({ path }, response) => {
        if (path === '/whole') response.writeHead(200, { 'content-length': length })
        response.write(' '.repeat(1000))
        response.end(' '.repeat(length - 1000))
      }),
    )
    for (const path of ['/whole', '/chunks']) {
      const sending = requester().send(request(`${server.origin}${path}`), 5000)
      if (expected === 'read') expect((await sending).bytes.byteLength).toBe(length)
      else expect(await failureOf(sending)).toMatchObject({ reason: 'too-large', code: 200 })
    }
    if (expected === 'too-large') await untilClosed(server)
  })

  it('asks for no body with HEAD, however long the one is that it is told of', async () => {
    const server = await answering((socket) => socket.write(`${head}content-length: 1048577\r\n\r\n`))
    const answer = await requester().send(request(server.origin, { method: 'HEAD' }), 5000)
    expect({ length: answer.headers['content-length'], read: answer.bytes.byteLength }).toEqual({
      length: '1048577',
      read: 0,
    })
  })

  it('does not wait for a body that is announced to be too large', async () => {
    const server = await answering((socket) => socket.write(`${head}content-length: 1048577\r\n\r\n`))
    expect(await reasonOf(server.origin)).toMatch(/^too-large: /)
    await untilClosed(server)
  })

  it.each([300, 302, 399])('reads nothing of a redirect: %i', async (status) => {
    const server = await answering((socket) =>
      socket.write(`HTTP/1.1 ${status} Elsewhere\r\nlocation: /\r\ncontent-length: 9\r\n\r\nx`),
    )
    const answer = await requester().send(request(server.origin), 5000)
    expect({ status: answer.status, length: answer.bytes.byteLength }).toEqual({ status, length: 0 })
    expect(server.connections()).toBe(1)
    await untilClosed(server)
  })

  it.each([299, 400])('reads the body of what is none: %i', async (status) => {
    const server = kept(await start((_, response) => json(response, status, '{}')))
    expect(Buffer.from((await requester().send(request(server.origin), 5000)).bytes).toString()).toBe('{}')
  })

  it.each<[string, RegExp, (socket: Socket) => void]>([
    ['a reset', /^network: .*ECONNRESET/, (socket) => socket.resetAndDestroy()],
    ['an end before the whole body', /^network: /, (socket) => socket.end(`${head}content-length: 9\r\n\r\n{}`)],
    [
      'a switch of protocols',
      /^network: the connection failed$/,
      (socket) => socket.write('HTTP/1.1 101 Switching\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n'),
    ],
    ['no HTTP', /^network: .*HPE_/, (socket) => socket.end('220 mail.example ESMTP\r\n')],
  ])('fails after %s', async (_, told, behave) => {
    const server = await answering(behave)
    expect(await reasonOf(server.origin)).toMatch(told)
    await untilClosed(server)
  })

  it.each<[string, (socket: Socket) => void]>([
    ['silence', () => {}],
    ['half a head', (socket) => socket.write(head)],
    ['half a body', (socket) => socket.write(`${head}content-length: 9\r\n\r\n{`)],
  ])('fails in time, and lets go of the connection: %s', async (_, behave) => {
    const server = await answering(behave)
    expect(await reasonOf(server.origin, 100)).toBe(
      'timeout: the provider took too long (no whole answer within 0.1 s)',
    )
    await untilClosed(server)
  })

  it('reaches IPv6, whose brackets belong in no look-up', async () => {
    const server = await start((_, response) => json(response, 200, {}))
    await server.close()
    expect(await reasonOf(`http://[::1]:${server.port}/`)).toMatch(/ECONNREFUSED|EADDRNOTAVAIL|EAFNOSUPPORT/)
  })

  it('sends nothing to a host whose certificate nobody vouches for, and something once one does', async () => {
    const certificate = makeCertificate({ names: ['127.0.0.1'] })
    const server = kept(await startTls(certificate, (_, response) => json(response, 200, '{}')))
    expect(await reasonOf(server.origin)).toContain('network: the connection failed (DEPTH_ZERO_SELF_SIGNED_CERT)')
    expect(server.requests).toEqual([])
    setDefaultCACertificates([...authorities, certificate.cert])
    expect((await requester().send(request(server.origin), 5000)).status).toBe(200)
  })

  it('takes what cannot be sent for a mistake, not for the network', async () => {
    const server = kept(await start((_, response) => json(response, 200, '{}')))
    const failure = await failureOf(requester().send(request(server.origin, { headers: { a: 'b\nc' } }), 5000))
    expect(failure).toMatchObject({ status: 'error', reason: null })
    expect(server.requests).toEqual([])
  })
})

describe('connections', () => {
  it('serve one request each, and are closed when it is answered', async () => {
    const server = kept(await start((_, response) => json(response, 200, '{}')))
    const sender = requester()
    for (const path of ['/1', '/2', '/3']) await sender.send(request(`${server.origin}${path}`), 5000)
    await Promise.all(Array.from({ length: 20 }, () => sender.send(request(server.origin), 5000)))
    expect(server.connections()).toBe(23)
    await untilClosed(server)
  })
})

describe('the end of a run', () => {
  it('cuts what is under way, and lets nothing begin', async () => {
    const server = await answering(() => {})
    const ended = new AbortController()
    const sender = requester(ended.signal)
    const sending = failureOf(sender.send(request(server.origin), 5000))
    while (!server.received().includes('\r\n\r\n')) await new Promise((resolve) => setTimeout(resolve, 5))
    ended.abort()
    expect((await sending).message).toBe('the run ended before an answer came')
    await untilClosed(server)
    expect((await failureOf(sender.send(request(server.origin), 5000))).message).toMatch(/^the run ended/)
    expect(server.connections()).toBe(1)
  })

  it('is listened for only as long as a request takes, and so is its time', async () => {
    const server = kept(await start((_, response) => json(response, 200, '{}')))
    const { signal } = new AbortController()
    const sender = requester(signal)
    await sender.send(request(server.origin), 5000)
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
    const before = timers()
    const sending = sender.send(request(server.origin), 60_000)
    await new Promise((resolve) => setImmediate(resolve))
    expect(getEventListeners(signal, 'abort').length).toBe(1)
    await sending
    expect({ listeners: getEventListeners(signal, 'abort').length, more: timers() > before }).toEqual({
      listeners: 0,
      more: false,
    })
  })
})

describe('a proxy', () => {
  const provider = 'https://provider.example'
  const established = 'HTTP/1.1 200 Connection established\r\n\r\n'

  it('is asked for the host, by name and port, and passes on what it cannot read', async () => {
    const certificate = makeCertificate({ names: ['provider.example'] })
    const server = kept(await startTls(certificate, (_, response) => json(response, 200, '{}')))
    setDefaultCACertificates([...authorities, certificate.cert])
    const proxy = await answering((socket) => {
      const onward = connect(server.port, '127.0.0.1', () => {
        socket.write(established)
        socket.pipe(onward)
        onward.pipe(socket)
      })
      onward.on('error', () => socket.destroy())
      socket.on('close', () => onward.destroy())
    })
    process.env['HTTPS_PROXY'] = proxy.origin
    const sender = requester()
    for (const path of ['/1', '/2']) {
      expect((await sender.send(request(`${provider}${path}`, { headers: { 'x-key': 'k-1' } }), 5000)).status).toBe(200)
    }
    expect(server.requests.map(({ path, headers }) => [path, headers.host])).toEqual([
      ['/1', 'provider.example'],
      ['/2', 'provider.example'],
    ])
    expect(proxy.received()).toMatch(/^CONNECT provider\.example:443 HTTP\/1\.1\r\n/)
    expect(proxy.received()).not.toContain('k-1')
    await untilClosed(proxy)
  })

  it.each([
    ['https://provider.example:8443', 'HTTPS_PROXY', 'provider.example:8443'],
    ['http://provider.example', 'HTTP_PROXY', 'provider.example:80'],
    ['https://[2001:db8::1]', 'HTTPS_PROXY', '[2001:db8::1]:443'],
  ])('%s by %s', async (origin, variable, asked) => {
    const proxy = await answering((socket) => socket.end('HTTP/1.1 403 Forbidden\r\n\r\n'))
    process.env[variable] = proxy.origin
    expect(await reasonOf(origin)).toBe('network: the proxy refused the connection (403)')
    expect(proxy.received().startsWith(`CONNECT ${asked} `)).toBe(true)
  })

  it('for http alone is named where an https address cannot be reached without', async () => {
    const proxy = await answering((socket) => socket.end())
    process.env['HTTP_PROXY'] = proxy.origin
    const hintAt = async (url: string) => (await failureOf(requester().send(request(url), 5000))).hint
    expect(await hintAt('https://nowhere.invalid')).toMatch(/^HTTP_PROXY is set, but .* HTTPS_PROXY alone/)
    process.env['NO_PROXY'] = 'nowhere.invalid'
    expect(await hintAt('https://nowhere.invalid')).not.toContain('PROXY')
    expect(proxy.connections()).toBe(0)
    delete process.env['NO_PROXY']
    process.env['HTTP_PROXY'] = 'not an address'
    expect(await hintAt('https://nowhere.invalid')).toMatch(/^HTTP_PROXY is set/)
  })

  it('may have an IPv6 address', async () => {
    const proxy = await answering((socket) => socket.end('HTTP/1.1 403 Forbidden\r\n\r\n'))
    process.env['HTTPS_PROXY'] = `http://[::ffff:127.0.0.1]:${proxy.port}`
    expect(await reasonOf(provider)).toBe('network: the proxy refused the connection (403)')
    expect(proxy.received()).toMatch(/^CONNECT provider\.example:443 /)
  })

  it('with a password gets it once, for itself alone', async () => {
    const proxy = await answering((socket) => socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n'))
    process.env['HTTPS_PROXY'] = proxy.origin.replace('//', '//user:p%40ss@')
    expect(await reasonOf(provider)).toBe('network: the proxy refused the connection (407)')
    const credentials = Buffer.from('user:p@ss').toString('base64')
    expect(proxy.received().match(/^proxy-authorization: .*$/gim)).toEqual([
      `Proxy-Authorization: Basic ${credentials}`,
    ])
  })

  it('without one gets none', async () => {
    const proxy = await answering((socket) => socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n'))
    process.env['HTTPS_PROXY'] = proxy.origin
    expect(await reasonOf(provider)).toBe('network: the proxy refused the connection (407)')
    expect(proxy.received()).not.toMatch(/authorization/i)
  })

  it.each<[string, (socket: Socket) => void]>([
    ['never answers', () => {}],
    ['connects, and is silent', (socket) => socket.write(established)],
  ])('that %s is let go of in time', async (_, behave) => {
    const proxy = await answering(behave)
    process.env['HTTPS_PROXY'] = proxy.origin
    const { reason, hint } = await failureOf(requester().send(request(provider), 200))
    expect([reason, hint]).toEqual(['timeout', 'Try again, or give it more time with `timeout`.'])
    await untilClosed(proxy)
  })

  it('whose certificate nobody vouches for hears nothing; nor does a host behind it', async () => {
    const stranger = makeCertificate({ names: ['127.0.0.1', 'provider.example'] })
    const server = kept(await startTls(stranger, (_, response) => json(response, 200, '{}')))
    let heard = ''
    const secure = createServer(stranger, (socket) => {
      socket.on('data', (data) => {
        heard += data.toString()
        socket.end(established)
      })
    })
    secure.on('tlsClientError', () => {})
    kept(secure)
    await new Promise<void>((resolve) => secure.listen(0, '127.0.0.1', () => resolve()))
    process.env['HTTPS_PROXY'] = `https://127.0.0.1:${(secure.address() as AddressInfo).port}`
    expect(await reasonOf(provider)).toMatch(/^network: /)
    expect(heard).toBe('')
    const proxy = await answering((socket) => {
      const onward = connect(server.port, '127.0.0.1', () => socket.write(established))
      socket.pipe(onward).pipe(socket)
      onward.on('error', () => socket.destroy())
    })
    process.env['HTTPS_PROXY'] = proxy.origin
    expect(await reasonOf(provider)).toMatch(/^network: .*SELF_SIGNED/)
    expect(server.requests).toEqual([])
  })

  it('that is no address is told as such, and not shown', async () => {
    process.env['HTTPS_PROXY'] = 'not an address'
    expect(await reasonOf(provider)).toBe('network: the address of the proxy cannot be read')
  })
})
