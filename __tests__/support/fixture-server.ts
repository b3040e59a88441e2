import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Exchange } from './fixture.ts'

/** One request as it arrived. */
export interface SeenRequest {
  readonly method: string
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly headers: IncomingMessage['headers']
  readonly body: string
  /** Value of the query parameter that carries the key; null where none does. */
  readonly keyParameter: string | null
  /** Index of the exchange that answered it; null when nobody expected it. */
  readonly exchange: number | null
}

export interface FixtureServer {
  readonly origin: string
  readonly requests: readonly SeenRequest[]
  close(): Promise<void>
}

export interface ServerOptions {
  /** Put before every path, as a gateway does. */
  readonly pathPrefix?: string
  /** Query parameter that carries the key, by design of the vendor: no part of the request that a fixture describes. */
  readonly keyParameter?: string | null
  /** Texts that stand in a fixture's answers, and in the headers it expects, as `{{name}}`. */
  readonly replacements?: Replacements
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

type Replacements = Readonly<Record<string, string>>

function fill(text: string, replacements: Replacements): string {
  return Object.entries(replacements).reduce((filled, [name, value]) => filled.replaceAll(`{{${name}}}`, value), text)
}

function answersTo(
  exchange: Exchange,
  request: Omit<SeenRequest, 'exchange'>,
  prefix: string,
  replacements: Replacements,
): boolean {
  const { method, path, query, headers, body } = exchange.request
  const names = Object.keys(query)
  return (
    method === request.method &&
    `${prefix}${path}` === request.path &&
    names.length === Object.keys(request.query).length &&
    names.every((name) => query[name] === request.query[name]) &&
    Object.entries(headers).every(([name, value]) => request.headers[name] === fill(value, replacements)) &&
    (body === undefined || sameJson(body, request.body))
  )
}

function sameJson(expected: unknown, text: string): boolean {
  try {
    return JSON.stringify(expected) === JSON.stringify(JSON.parse(text))
  } catch {
    return false
  }
}

function answer(exchange: Exchange, response: ServerResponse, replacements: Replacements): void {
  if (exchange.response === undefined) {
    response.socket?.resetAndDestroy()
    return
  }
  const { status, headers, body } = exchange.response
  const filled = Object.entries(headers).map(([name, value]) => [name, fill(value, replacements)] as const)
  response.writeHead(status, Object.fromEntries(filled))
  response.end(body === undefined ? '' : fill(typeof body === 'string' ? body : JSON.stringify(body), replacements))
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/**
 * A provider on loopback that answers by a fixture's exchanges, in their order. The last answer is given again to the
 * same request, which is then a retry; any other request is remembered as unexpected and gets a 418.
 */
export async function openFixtureServer(
  exchanges: readonly Exchange[],
  { pathPrefix = '', keyParameter = null, replacements = {} }: ServerOptions = {},
): Promise<FixtureServer> {
  const requests: SeenRequest[] = []
  let used = 0
  async function serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(incoming.url ?? '/', 'http://loopback')
    const query = Object.fromEntries([...url.searchParams].filter(([name]) => name !== keyParameter))
    const { method = '', headers } = incoming
    const sentKey = keyParameter === null ? null : url.searchParams.get(keyParameter)
    const request = {
      method,
      path: url.pathname,
      query,
      headers,
      body: await readBody(incoming),
      keyParameter: sentKey,
    }
    const candidates = [used, used - 1].filter((index) => index >= 0 && index < exchanges.length)
    const index = candidates.find((candidate) => {
      const exchange = exchanges[candidate]
      return exchange !== undefined && answersTo(exchange, request, pathPrefix, replacements)
    })
    requests.push({ ...request, exchange: index ?? null })
    const exchange = index === undefined ? undefined : exchanges[index]
    if (index === undefined || exchange === undefined) {
      response.writeHead(418).end()
      return
    }
    used = index + 1
    answer(exchange, response, replacements)
  }
  const server = createServer((incoming, response) => {
    serve(incoming, response).catch(() => response.destroy())
  })
  return {
    origin: await listen(server),
    requests,
    async close() {
      server.closeAllConnections()
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
      })
    },
  }
}
