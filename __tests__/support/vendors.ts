// Lets the product believe that it talks to the vendors themselves: an HTTPS proxy, as a company has one, that ends the
// TLS connection to each vendor's host with a certificate of its own and asks the sandbox instead. So examples run
// exactly as they are printed, with no base-url in them, and the way through a proxy is tried as well.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeCertificate } from './certificate.ts'
import { providers } from './providers.ts'

export interface Vendors {
  /** What makes a process use them: put it into its environment. */
  readonly environment: Readonly<Record<string, string>>
  /** Provider ids in the order in which they were asked. */
  readonly asked: readonly string[]
  /** The hosts that they were asked at. */
  readonly hosts: readonly string[]
  /** Hosts that are nobody's, and were refused. */
  readonly strangers: readonly string[]
  close(): Promise<void>
}

const hosts = new Map(
  providers.flatMap(({ id, origin, regions = {}, furtherOrigins = {}, probe }) =>
    [origin, ...Object.values(regions), ...Object.values(furtherOrigins), probe?.origin ?? null]
      .filter((url) => url !== null)
      .map((url) => [new URL(url).hostname, id] as const),
  ),
)

/** How many parts of a path fit a documented one, from their start; `{account}` fits any. */
function shared(documented: string, path: string): number {
  const parts = path.replace(/\?.*/, '').split('/')
  const at = documented.split('/').findIndex((part, index) => part !== parts[index] && !part.includes('{'))
  return at < 0 ? parts.length : at
}

/** Of several providers at one host the one whose documented path is the most like this one. */
function providerAt(host: string, path: string, served: ReadonlyMap<string, string>): string {
  const here = providers.filter(({ origin, probe }) => [origin, probe?.origin].includes(`https://${host}`))
  const likeness = ({ endpoint, probe }: (typeof here)[number]) =>
    Math.max(
      ...`${endpoint} ${probe?.endpoint ?? ''}`
        .split(/[ ,()]+/)
        .map((word) => (word.startsWith('/') ? shared(word, path) : 0)),
    )
  const [nearest] = here.toSorted((one, other) => likeness(other) - likeness(one))
  return here.length > 1 ? (nearest?.id ?? '') : (served.get(host) ?? '')
}

/**
 * @param sandbox origin of a running sandbox, which serves each provider below its id.
 * @param answers further hosts, each with the JSON that it always answers.
 * @param relays further hosts, each with the id of the provider that somebody serves there.
 * @param origins hosts that are served by a server of the test's own, whatever the sandbox has for them.
 */
export async function startVendors(
  sandbox: string,
  answers: ReadonlyMap<string, string> = new Map(),
  relays: ReadonlyMap<string, string> = new Map(),
  origins: ReadonlyMap<string, string> = new Map(),
): Promise<Vendors> {
  const served = new Map([...hosts, ...relays, ...origins])
  const folder = mkdtempSync(join(tmpdir(), 'vendors-'))
  const asked: string[] = []
  const hostsAsked: string[] = []
  const strangers: string[] = []
  const sockets = new Set<Socket>()
  const certificate = makeCertificate({ names: [...served.keys(), ...answers.keys()] })
  const authorities = join(folder, 'certificate.pem')
  writeFileSync(authorities, certificate.cert)
  const tls = createTlsServer(certificate, (incoming, outgoing) => {
    const answer = answers.get(incoming.headers.host ?? '')
    if (answer !== undefined) return outgoing.setHeader('content-type', 'application/json').end(answer)
    const origin = origins.get(incoming.headers.host ?? '')
    if (origin !== undefined) return handOn(`${origin}${incoming.url}`, incoming, outgoing)
    const id = providerAt(incoming.headers.host ?? '', incoming.url ?? '', served)
    asked.push(id)
    hostsAsked.push(incoming.headers.host ?? '')
    return handOn(`${sandbox}/${id}${incoming.url}`, incoming, outgoing)
  })
  const proxy = createServer((_, response) => response.writeHead(405).end())
  proxy.on('connect', (incoming: IncomingMessage, socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
    const [host = '', port] = (incoming.url ?? '').split(':')
    if ((!served.has(host) && !answers.has(host)) || port !== '443') {
      strangers.push(incoming.url ?? '')
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
    } else {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      tls.emit('connection', socket)
    }
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
  return {
    environment: { HTTPS_PROXY: address, NODE_EXTRA_CA_CERTS: authorities },
    asked,
    hosts: hostsAsked,
    strangers,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => proxy.close(resolve))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function handOn(url: string, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const { host: _, ...headers } = incoming.headers
  const forward = request(url, { method: incoming.method, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(outgoing)
  })
  forward.on('error', () => outgoing.destroy())
  incoming.pipe(forward)
}
