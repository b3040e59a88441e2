import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Provider } from '../providers/provider.ts'
import { providers } from '../providers/registry.ts'
import { answers } from './answers.ts'
import {
  atPresent,
  type CannedAnswer,
  type ProviderAnswers,
  parseScenario,
  plainScenarios,
  type Scenario,
  withBalance,
} from './scenario.ts'

/** Providers that answer at the root too, so that a workflow needs no path: the founding five. */
const atRoot = ['apertis', 'apikley', 'crustdata', 'imagerouter', 'predev']

/** How long `sandbox-slow` is silent: longer than any attempt may take. */
const slowMs = 60_000

export interface Sandbox {
  /** `http://127.0.0.1:8787` */
  readonly origin: string
  close(): Promise<void>
}

function samePath(pattern: string, path: string): boolean {
  const [wanted, given] = [pattern.split('/'), path.split('/')]
  return wanted.length === given.length && wanted.every((segment, index) => segment === '*' || segment === given[index])
}

/** The answer to a request: the one with its very query, else with its page, else any of its path. */
function chooseAnswer(candidates: readonly CannedAnswer[], method: string, url: URL): CannedAnswer | null {
  const matching = candidates.filter((answer) => answer.method === method && samePath(answer.path, url.pathname))
  const query = Object.fromEntries(url.searchParams)
  const exact = matching.find(
    (answer) =>
      Object.entries(answer.query).every(([name, value]) => query[name] === value) &&
      Object.keys(answer.query).length === Object.keys(query).length,
  )
  const paged = matching.find((answer) => (answer.query['page'] ?? '') === (query['page'] ?? ''))
  return exact ?? paged ?? matching[0] ?? null
}

/** The key of a request, wherever its provider puts it; empty when there is none. */
function keyOf({ auth }: Provider, request: IncomingMessage, url: URL): string {
  const header = (name: string) => String(request.headers[name.toLowerCase()] ?? '')
  if (auth.kind === 'query') return url.searchParams.get(auth.name) ?? ''
  if (auth.kind === 'header') return header(auth.name).slice((auth.prefix ?? '').length)
  const [, credentials = ''] = /^\S+\s+(.*)$/.exec(header('authorization')) ?? []
  if (auth.kind === 'bearer') return credentials
  const [user = '', password = ''] = Buffer.from(credentials, 'base64').toString().split(':')
  return [password, user].find((part) => part.startsWith('sandbox-')) ?? password
}

/** The scenario's answers; null when this provider cannot express it. */
function answersOf(scenario: Scenario, provider: ProviderAnswers): readonly CannedAnswer[] | null {
  if (scenario.balance !== null) return withBalance(provider, scenario.balance)
  if (scenario.name === 'ok' || scenario.name === 'slow') return provider.ok
  const own = {
    empty: provider.empty,
    unlimited: provider.unlimited,
    unauthorized: provider.unauthorized,
    garbage: provider.garbage,
    maintenance: provider.maintenance,
  }
  return own[scenario.name as keyof typeof own] ?? null
}

/** Which provider a path is for, and the path as that provider knows it. */
function findProvider(path: string): { provider: Provider; path: string } | null {
  const [, first = ''] = path.split('/')
  const named = providers.find(({ id }) => id === first)
  if (named !== undefined) return { provider: named, path: path.slice(first.length + 1) || '/' }
  const founding = providers.find(
    ({ id }) => atRoot.includes(id) && (answers[id]?.ok ?? []).some((answer) => samePath(answer.path, path)),
  )
  return founding === undefined ? null : { provider: founding, path }
}

function send(response: ServerResponse, status: number, headers: Readonly<Record<string, string>>, body: string): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    ...headers,
    'content-length': Buffer.byteLength(body),
  })
  response.end(body)
}

/**
 * Starts the sandbox: every provider's contract, answered from its own fixtures, on loopback alone.
 * @param port 0 takes any free one.
 * @param log takes one line for each request; a key that is no scenario's is never in it.
 * @throws when the port is taken (`EADDRINUSE`).
 */
export async function startSandbox(port: number, log: (line: string) => void): Promise<Sandbox> {
  const readings = new Map<string, number>()
  const slow = new Set<NodeJS.Timeout>()
  const server: Server = createServer((request, response) => {
    request.resume()
    const url = new URL(request.url ?? '/', 'http://127.0.0.1')
    const found = findProvider(url.pathname)
    if (found === null) {
      log(`${request.method} ${url.pathname}: no provider has this path`)
      return send(
        response,
        404,
        {},
        '{"error":{"message":"the sandbox knows no such path; put /<provider id> before it"}}',
      )
    }
    const { provider, path } = found
    url.pathname = path
    const key = keyOf(provider, request, url)
    const read = readings.get(`${provider.id} ${key}`) ?? 0
    if (key.startsWith('sandbox-drain-')) readings.set(`${provider.id} ${key}`, read + 1)
    if (provider.auth.kind === 'query') url.searchParams.delete(provider.auth.name)
    const scenario = parseScenario(key, read)
    const plain = scenario === null ? undefined : plainScenarios[scenario.name]
    const own = answers[provider.id]
    const wanted = scenario === null || own === undefined ? null : answersOf(scenario, own)
    const told = scenario === null ? 'a key that is no scenario' : key
    if (plain !== undefined) {
      log(`${request.method} /${provider.id}${path}: ${told}: ${plain.status}`)
      return send(response, plain.status, plain.headers ?? {}, plain.body)
    }
    const answer =
      chooseAnswer(wanted ?? own?.ok ?? [], request.method ?? 'GET', url) ??
      chooseAnswer(own?.ok ?? [], request.method ?? 'GET', url)
    const instead = wanted === null ? ' (answered as sandbox-ok)' : ''
    if (answer === null) {
      log(`${request.method} /${provider.id}${path}: ${told}: 404, not a request of this provider`)
      return send(response, 404, {}, '{"error":{"message":"not a request of this provider"}}')
    }
    log(`${request.method} /${provider.id}${path}: ${told}${instead}: ${answer.status}`)
    const reply = () => send(response, answer.status, answer.headers, atPresent(answer, new Date()))
    if (scenario?.name !== 'slow') return reply()
    const timer = setTimeout(reply, slowMs)
    slow.add(timer)
    response.once('close', () => clearTimeout(timer))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve())
  })
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      for (const timer of slow) clearTimeout(timer)
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
