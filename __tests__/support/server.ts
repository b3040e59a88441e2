// Real servers on loopback for tests: port 0, every request kept, every socket closed at the end.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createHttpsServer, type ServerOptions } from 'node:https'
import { type AddressInfo, createServer as createNetServer, type Socket } from 'node:net'

export interface SeenRequest {
  readonly method: string
  /** As it came over the wire: path and query. */
  readonly url: string
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** @param index of this request among all that the server got, from 0. */
export type Handler = (request: SeenRequest, response: ServerResponse, index: number) => void | Promise<void>

export interface TestServer {
  /** `http://127.0.0.1:41234` */
  readonly origin: string
  readonly port: number
  readonly requests: readonly SeenRequest[]
  /** Connections that were ever made, and those still open. */
  connections(): number
  openConnections(): number
  /** Most requests that were being answered at the same time. */
  maxAtOnce(): number
  close(): Promise<void>
}

/** What every byte sent to it is kept by, for servers that speak no proper HTTP, or none at all. */
export interface RawServer {
  readonly origin: string
  readonly port: number
  /** All that was ever received, over all connections. */
  received(): string
  connections(): number
  openConnections(): number
  close(): Promise<void>
}

async function readBody(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

function trackSockets(server: Pick<Server, 'on' | 'close' | 'listen' | 'address'>, event: string) {
  const open = new Set<Socket>()
  let made = 0
  server.on(event, (socket: Socket) => {
    made += 1
    open.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => open.delete(socket))
  })
  return {
    made: () => made,
    open: () => open.size,
    listen: () => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve())),
    port: () => (server.address() as AddressInfo).port,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        for (const socket of open) socket.destroy()
      }),
  }
}

async function serve(server: Server, scheme: 'http' | 'https', handler: Handler): Promise<TestServer> {
  const requests: SeenRequest[] = []
  let atOnce = 0
  let maxAtOnce = 0
  const sockets = trackSockets(server, 'connection')
  server.on('request', async (message: IncomingMessage, response: ServerResponse) => {
    atOnce += 1
    maxAtOnce = Math.max(maxAtOnce, atOnce)
    response.on('close', () => {
      atOnce -= 1
    })
    try {
      const body = await readBody(message)
      const url = new URL(message.url ?? '/', 'http://server.invalid')
      const seen: SeenRequest = {
        method: message.method ?? '',
        url: message.url ?? '',
        path: url.pathname,
        query: Object.fromEntries(url.searchParams),
        headers: message.headers,
        body,
      }
      requests.push(seen)
      await handler(seen, response, requests.length - 1)
    } catch {
      response.destroy()
    }
  })
  await sockets.listen()
  return {
    origin: `${scheme}://127.0.0.1:${sockets.port()}`,
    port: sockets.port(),
    requests,
    connections: sockets.made,
    openConnections: sockets.open,
    maxAtOnce: () => maxAtOnce,
    close: sockets.close,
  }
}

/** An HTTP server. */
export function start(handler: Handler): Promise<TestServer> {
  return serve(createServer(), 'http', handler)
}

/** An HTTPS server with a key and a certificate: see `certificate.ts`. */
export function startTls(tls: ServerOptions, handler: Handler): Promise<TestServer> {
  return serve(createHttpsServer(tls), 'https', handler)
}

/** A plain TCP server: the handler does what it likes with each connection, and the index tells which it is. */
export async function startRaw(onConnection: (socket: Socket, index: number) => void): Promise<RawServer> {
  // Half-open, so that only the handler decides when a side is closed.
  const server = createNetServer({ allowHalfOpen: true })
  const sockets = trackSockets(server as unknown as Server, 'connection')
  let received = ''
  server.on('connection', (socket) => {
    socket.on('data', (data) => {
      received += data.toString('latin1')
    })
    onConnection(socket, sockets.made() - 1)
  })
  await sockets.listen()
  return {
    origin: `http://127.0.0.1:${sockets.port()}`,
    port: sockets.port(),
    received: () => received,
    connections: sockets.made,
    openConnections: sockets.open,
    close: sockets.close,
  }
}

/** Answers with JSON. A string is sent as it stands. */
export function json(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}) {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(typeof body === 'string' ? body : JSON.stringify(body))
}

/** Closes the connection with a reset instead of an orderly end. */
export function reset(response: ServerResponse): void {
  response.socket?.resetAndDestroy()
}
