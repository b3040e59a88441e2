import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Provider } from '../core/provider/provider.ts'
import { registry } from '../providers/registry.ts'
import { renderAnswer, renderHeaders } from './canned-answer.ts'
import { type Asked, chooseAnswer, matchesPath, plainAnswers } from './choose-answer.ts'
import { readAnswers } from './read-answers.ts'
import { parseScenario } from './scenario.ts'

/** Providers that answer at the root too, so that a workflow needs no path: the founding five. */
const atRoot = ['apertis', 'apikley', 'crustdata', 'imagerouter', 'predev']

/** How long `sandbox-slow` is silent: longer than any attempt may take. */
const slowMs = 60_000

export interface Sandbox {
  /** `http://127.0.0.1:8787` */
  readonly origin: string
  close(): Promise<void>
}

/** What a request is answered with, and the line about it. */
interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly delayMs: number
  readonly line: string
}

/** The key of a request, wherever its provider puts it; empty when there is none. */
function keyOf({ auth }: Provider, request: IncomingMessage, url: URL): string {
  const header = (name: string) => String(request.headers[name.toLowerCase()] ?? '')
  if (auth.kind === 'query') return url.searchParams.get(auth.name) ?? ''
  if (auth.kind === 'header') return header(auth.name).slice((auth.prefix ?? '').length)
  const [, credentials = ''] = /^\S+\s+(\S.*)$/.exec(header('authorization')) ?? []
  // What a vendor gave for the key says the key, as far as the sandbox is that vendor.
  if (auth.kind === 'bearer' || /^bearer /i.test(header('authorization'))) return credentials
  const [user = '', password = ''] = Buffer.from(credentials, 'base64').toString().split(':')
  return [password, user].find((part) => part.startsWith('sandbox-')) ?? password
}

type Answers = ReturnType<typeof readAnswers>

/** Which provider a path is for, and the path as that provider knows it. */
async function findProvider(answers: Answers, path: string): Promise<{ provider: Provider; path: string } | null> {
  const [, first = ''] = path.split('/')
  const load = (id: string) => (Object.hasOwn(registry, id) ? registry[id]?.() : undefined)
  const named = await load(first)
  if (named !== undefined) return { provider: named, path: path.slice(first.length + 1) || '/' }
  const id = atRoot.find((each) => (answers[each]?.ok ?? []).some((answer) => matchesPath(answer.path, path)))
  const founding = await load(id ?? '')
  return founding === undefined ? null : { provider: founding, path }
}

function errorBody(message: string): string {
  return JSON.stringify({ error: { message } })
}

/** Answers requests, and remembers how often a draining key was read. */
function openDesk(answers: Answers, now: () => Date): (request: IncomingMessage) => Promise<Reply> {
  const readings = new Map<string, number>()
  return async (request) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1')
    const method = request.method ?? 'GET'
    const json = { 'content-type': 'application/json' }
    const found = await findProvider(answers, url.pathname)
    if (found === null) {
      const body = errorBody('the sandbox knows no such path; put /<provider id> before it')
      return {
        status: 404,
        headers: json,
        body,
        delayMs: 0,
        line: `${method} ${url.pathname}: 404, no provider has this path`,
      }
    }
    const { provider, path } = found
    const key = keyOf(provider, request, url)
    if (provider.auth.kind === 'query') url.searchParams.delete(provider.auth.name)
    const readingsOf = `${provider.id} ${key}`
    const scenario = parseScenario(key, readings.get(readingsOf) ?? 0)
    // The key itself is never said: what is no scenario may be a real one.
    const who = `${method} /${provider.id}${path}: ${scenario === null ? 'a key that is no scenario' : key}`
    const plain = scenario === null ? undefined : plainAnswers[scenario.name]
    if (plain !== undefined) {
      return { ...plain, headers: { ...json, ...plain.headers }, delayMs: 0, line: `${who}: ${plain.status}` }
    }
    const asked: Asked = { method, path, query: Object.fromEntries(url.searchParams) }
    const own = answers[provider.id]
    const choice = own === undefined ? null : chooseAnswer(own, scenario, asked)
    if (choice === null) {
      const line = `${who}: 404, ${provider.name} has no such request`
      return { status: 404, headers: json, body: errorBody(`${provider.name} has no such request`), delayMs: 0, line }
    }
    const { answer, balance, expressed } = choice
    if (scenario?.name === 'drain' && (answer.balance ?? []).length > 0)
      readings.set(readingsOf, (readings.get(readingsOf) ?? 0) + 1)
    const notes = [
      expressed ? '' : ' (answered as sandbox-ok)',
      expressed && balance !== null && answer.budget !== null ? ` (of a budget of ${answer.budget})` : '',
    ]
    return {
      status: answer.status,
      headers: { ...json, ...renderHeaders(answer, balance) },
      body: renderAnswer(answer, balance, now(), key),
      delayMs: scenario?.name === 'slow' ? slowMs : 0,
      line: `${who}${notes.join('')}: ${answer.status}${scenario?.name === 'slow' ? ` after ${slowMs / 1000} s` : ''}`,
    }
  }
}

function send(response: ServerResponse, { status, headers, body }: Reply): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) })
  response.end(body)
}

/**
 * Starts the sandbox: every provider's contract, answered from its own fixtures, on loopback alone.
 * @param port 0 takes any free one.
 * @param log takes one line for each request; a key that is no scenario's is never in it.
 * @throws when the port is taken (`EADDRINUSE`).
 */
export async function startSandbox(
  port: number,
  log: (line: string) => void,
  now: () => Date = () => new Date(),
): Promise<Sandbox> {
  const reply = openDesk(readAnswers(), now)
  const waiting = new Set<NodeJS.Timeout>()
  const respond = async (request: IncomingMessage, response: ServerResponse) => {
    const answer = await reply(request)
    log(answer.line)
    if (answer.delayMs === 0) return send(response, answer)
    const timer = setTimeout(() => send(response, answer), answer.delayMs)
    waiting.add(timer)
    response.once('close', () => {
      clearTimeout(timer)
      waiting.delete(timer)
    })
  }
  const server: Server = createServer((request, response) => {
    request.resume()
    void respond(request, response)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve())
  })
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      for (const timer of waiting) clearTimeout(timer)
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
