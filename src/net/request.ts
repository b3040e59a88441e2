// One HTTP request. @actions/http-client supplies the connections, and with them the runner's proxies; this file adds
// what it lacks: one deadline over everything, a cap on the body, no body that stays silent for ever, no redirects.

import type { ClientRequest, IncomingMessage, RequestOptions, request as requestFunction } from 'node:http'
import type { HttpClient } from '@actions/http-client'
import {
  endedFailure,
  networkFailure,
  proxySettingFailure,
  timeoutFailure,
  tooLargeFailure,
  transportFailure,
} from './transport-failure.ts'
import { holdTunnel } from './tunnel.ts'

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'HEAD'
  readonly url: URL
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** JSON text. */
  readonly body: string | null
}

export interface HttpAnswer {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>
  /** The body as it was sent: still compressed, if it was. Empty for a redirect, whose body is not read. */
  readonly bytes: Uint8Array
}

/** Sends requests, each on a connection of its own. */
export interface Requester {
  /**
   * @param timeoutMs for everything, from the look-up of the name to the last byte.
   * @throws {Failure} when no whole answer came.
   */
  send(request: HttpRequest, timeoutMs: number): Promise<HttpAnswer>
  /** Ends every connection. */
  close(): void
}

/** Largest body that is read. */
const maxBytes = 1024 * 1024

/** Most requests to one origin at a time, and so most connections. */
export const maxAtOnce = 8

/** What one origin's requests share. The library comes when the first of them is due. */
interface Connection {
  readonly client: HttpClient
  readonly open: typeof requestFunction
  readonly proxied: boolean
  /** The environment names a proxy for http addresses alone, and this is an https one. */
  readonly lacksProxy: boolean
}

function isProxied(readProxy: () => string): boolean {
  try {
    return readProxy() !== ''
  } catch {
    throw proxySettingFailure()
  }
}

/** One that is not used may be written as it likes. */
function hasPlainProxy(readProxy: () => string): boolean {
  try {
    return readProxy() !== ''
  } catch {
    return true
  }
}

let transport: Promise<typeof import('./transport.ts')> | undefined

async function connect(url: URL, userAgent: string): Promise<Connection> {
  transport ??= import('./transport.ts')
  const { getProxyUrl, HttpClient, requesters } = await transport
  const proxied = isProxied(() => getProxyUrl(url.href))
  const lacksProxy = !proxied && hasPlainProxy(() => getProxyUrl(`http://${url.host}`))
  // `keepAlive: false` gives each request through a proxy an agent, and so a tunnel, of its own. A finite `maxSockets` has
  // the tunnel dropped as soon as the answer is read; with none, Node waits for the other side to close it.
  const client = new HttpClient(userAgent, [], { allowRedirects: false, keepAlive: false, maxSockets: maxAtOnce })
  // The constructor appends the runner's orchestration id, which is none of a provider's business.
  client.userAgent = userAgent
  return { client, open: requesters[url.protocol as keyof typeof requesters], proxied, lacksProxy }
}

function readBody(message: IncomingMessage, status: number, isBodiless: boolean): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const tooLarge = () => {
      reject(tooLargeFailure(status))
      message.destroy()
    }
    // What answers a HEAD tells the length of a body that does not come.
    if (!isBodiless && Number(message.headers['content-length'] ?? 0) > maxBytes) {
      tooLarge()
      return
    }
    const chunks: Uint8Array[] = []
    let length = 0
    message.on('data', (chunk: Uint8Array) => {
      length += chunk.byteLength
      if (length <= maxBytes) chunks.push(chunk)
      else tooLarge()
    })
    message.once('end', () => (message.complete ? resolve(Buffer.concat(chunks)) : reject(networkFailure(null))))
    message.once('error', reject)
    message.once('close', () => reject(networkFailure(null)))
  })
}

function readHeaders(message: IncomingMessage): Readonly<Record<string, string | undefined>> {
  const headers: Record<string, string | undefined> = Object.create(null)
  for (const [name, value] of Object.entries(message.headers)) {
    headers[name] = Array.isArray(value) ? value.join(', ') : value
  }
  return headers
}

async function readAnswer(message: IncomingMessage, method: HttpRequest['method']): Promise<HttpAnswer> {
  const status = message.statusCode ?? 0
  // A redirect is never followed, so its body is of no use; leaving it unread drops the connection.
  const bytes = status >= 300 && status < 400 ? new Uint8Array() : await readBody(message, status, method === 'HEAD')
  return { status, headers: readHeaders(message), bytes }
}

interface Exchange {
  readonly answer: Promise<HttpAnswer>
  /** Drops what is left of it, its connection too. A tunnel whose answer was read to its end closes by itself. */
  end(): void
}

function exchange({ client, open, proxied }: Connection, { method, url, headers, body }: HttpRequest): Exchange {
  // An agent that requests share hands a connection from one straight to the next in its queue, `keepAlive` or not, and
  // with it an answer that nobody had asked for: one key's figure for another's. `false` shares nothing.
  const agent = proxied ? client.getAgent(url.href) : false
  const closeTunnel = agent === false ? () => {} : holdTunnel(agent)
  let sent: ClientRequest | undefined
  let received: IncomingMessage | undefined

  const options: RequestOptions & { rejectUnauthorized: boolean } = {
    method,
    // The brackets of an IPv6 address belong in a URL, and in what a proxy is asked for, but not in a look-up.
    host: proxied ? url.hostname : url.hostname.replace(/[[\]]/g, ''),
    // Empty is the scheme's own.
    port: url.port,
    path: `${url.pathname}${url.search}`,
    headers: { host: url.host, 'user-agent': client.userAgent ?? '', ...headers },
    agent,
    // Whatever NODE_TLS_REJECT_UNAUTHORIZED says.
    rejectUnauthorized: true,
  }

  const receive = (): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      const request = (given: RequestOptions, onResponse: (message: IncomingMessage) => void) => {
        sent = open(given, onResponse)
        // Some connections end without a word, such as one whose answer switches protocols.
        sent.once('close', () => reject(networkFailure(null)))
        return sent
      }
      // The library asks the module for nothing but `request`; ours is how this file reaches what was sent.
      const info = { options, parsedUrl: url, httpModule: { request } as never }
      client.requestRaw(info, body as string).then(({ message }) => resolve(message), reject)
    })

  const answer = async (): Promise<HttpAnswer> => {
    received = await receive()
    // Heard of by whoever reads it; nobody does once the time is up.
    received.on('error', () => {})
    return await readAnswer(received, method)
  }

  return {
    answer: answer(),
    end() {
      if (!proxied || !received?.readableEnded) sent?.destroy()
      closeTunnel()
    },
  }
}

/**
 * @param userAgent sent with every request, as it stands.
 * @param ended cuts every request that is under way.
 */
export function openRequester(userAgent: string, ended: AbortSignal): Requester {
  const connections = new Map<string, Promise<Connection>>()

  const connectionTo = (url: URL): Promise<Connection> => {
    const known = connections.get(url.origin) ?? connect(url, userAgent)
    connections.set(url.origin, known)
    return known
  }

  return {
    async send(request, timeoutMs) {
      const connection = await connectionTo(request.url)
      if (ended.aborted) throw endedFailure()
      let current: Exchange | undefined
      let release = () => {}
      // Not left to a socket's own time-outs: there may be no socket yet, as behind a proxy that does not answer.
      const cut = new Promise<never>((_, reject) => {
        const timer = setTimeout(() => reject(timeoutFailure(timeoutMs, connection.lacksProxy)), timeoutMs)
        const onEnd = () => reject(endedFailure())
        ended.addEventListener('abort', onEnd)
        release = () => {
          clearTimeout(timer)
          ended.removeEventListener('abort', onEnd)
        }
      })
      try {
        current = exchange(connection, request)
        return await Promise.race([current.answer, cut])
      } catch (error) {
        throw transportFailure(error, connection.lacksProxy)
      } finally {
        release()
        current?.answer.catch(() => {})
        current?.end()
      }
    },
    close() {
      for (const connection of connections.values()) connection.then(({ client }) => client.dispose()).catch(() => {})
    },
  }
}
