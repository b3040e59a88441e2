// One HTTP request, through the runner's proxy where there is one: one deadline over everything, a cap on the body, no body
// that stays silent for ever, no redirects.

import type { ClientRequest, IncomingMessage, RequestOptions, request as requestFunction } from 'node:http'
import {
  endedFailure,
  networkFailure,
  proxySettingFailure,
  timeoutFailure,
  tooLargeFailure,
  transportFailure,
} from './transport-failure.ts'
import type { Tunnel } from './tunnel.ts'

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'HEAD'
  readonly url: URL
  /** Of names that differ in case alone the last one counts. */
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
}

/** Largest body that is read. */
const maxBytes = 1024 * 1024

/** Most requests to one origin at a time, and so most connections. */
export const maxAtOnce = 8

/** By which way a request goes. */
interface Way {
  readonly open: typeof requestFunction
  /** Null where there is no proxy. */
  readonly tunnel: Tunnel | null
  /** The environment names a proxy for http addresses alone, and this is an https one. */
  readonly lacksProxy: boolean
}

/** @param ifUnreadable where a proxy is set by something that is no address. */
function isProxied(readProxy: () => URL | undefined, ifUnreadable: () => boolean): boolean {
  try {
    return readProxy() !== undefined
  } catch {
    return ifUnreadable()
  }
}

let transport: Promise<typeof import('./transport.ts')> | undefined

async function findWay(url: URL): Promise<Way> {
  transport ??= import('./transport.ts')
  const { getProxyUrl, requesters } = await transport
  const open = requesters[url.protocol as keyof typeof requesters]
  const proxied = isProxied(
    () => getProxyUrl(url),
    () => {
      throw proxySettingFailure()
    },
  )
  if (proxied) return { open, tunnel: (await import('./tunnel.ts')).openTunnel(url), lacksProxy: false }
  // One that is not used may be written as it likes.
  const lacksProxy = isProxied(
    () => getProxyUrl(new URL(`http://${url.host}`)),
    () => true,
  )
  return { open, tunnel: null, lacksProxy }
}

async function readBody(message: IncomingMessage, status: number, isBodiless: boolean): Promise<Uint8Array> {
  // What answers a HEAD tells the length of a body that does not come.
  if (!isBodiless && Number(message.headers['content-length'] ?? 0) > maxBytes) throw tooLargeFailure(status)
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of message) {
    length += chunk.byteLength
    if (length > maxBytes) throw tooLargeFailure(status)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
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
  /** Drops what is left of it, its connection too. */
  end(): void
}

function exchange({ open, tunnel }: Way, { method, url, headers, body }: HttpRequest, userAgent: string): Exchange {
  let sent: ClientRequest | undefined

  const options: RequestOptions & { rejectUnauthorized: boolean } = {
    method,
    // The brackets of an IPv6 address belong in a URL, and in what a proxy is asked for, but not in a look-up.
    host: tunnel === null ? url.hostname.replace(/[[\]]/g, '') : url.hostname,
    // Empty is the scheme's own.
    port: url.port,
    path: `${url.pathname}${url.search}`,
    headers: { host: url.host, 'user-agent': userAgent, ...headers },
    // An agent that requests share hands a connection from one straight to the next in its queue, `keepAlive` or not, and
    // with it an answer that nobody had asked for: one key's figure for another's. `false` shares nothing.
    agent: tunnel?.agent ?? false,
    // Whatever NODE_TLS_REJECT_UNAUTHORIZED says.
    rejectUnauthorized: true,
  }

  const receive = (): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      sent = open(options, resolve)
      sent.on('error', reject)
      // Some connections end without a word, such as one whose answer switches protocols.
      sent.once('close', () => reject(networkFailure(null)))
      sent.end(body ?? undefined)
    })

  return {
    answer: receive().then((received) => readAnswer(received, method)),
    end() {
      sent?.destroy()
      tunnel?.close()
    },
  }
}

/**
 * @param userAgent sent with every request, as it stands.
 * @param ended cuts every request that is under way, and ends its connection.
 */
export function openRequester(userAgent: string, ended: AbortSignal): Requester {
  return {
    async send(request, timeoutMs) {
      const way = await findWay(request.url)
      if (ended.aborted) throw endedFailure()
      const current = exchange(way, request, userAgent)
      let release = () => {}
      // Not left to a socket's own time-outs: there may be no socket yet, as behind a proxy that does not answer.
      const cut = new Promise<never>((_, reject) => {
        const timer = setTimeout(() => reject(timeoutFailure(timeoutMs, way.lacksProxy)), timeoutMs)
        const onEnd = () => reject(endedFailure())
        ended.addEventListener('abort', onEnd)
        release = () => {
          clearTimeout(timer)
          ended.removeEventListener('abort', onEnd)
        }
      })
      try {
        return await Promise.race([current.answer, cut])
      } catch (error) {
        throw transportFailure(error, way.lacksProxy)
      } finally {
        release()
        current.end()
      }
    },
  }
}
