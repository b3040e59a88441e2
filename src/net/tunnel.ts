// A connection through a proxy, as @actions/http-client makes it; read when a request has to go through one.
import type { Agent, ClientRequest, OutgoingHttpHeaders, RequestOptions } from 'node:http'
import type { Socket } from 'node:net'
import { HttpClient } from '@actions/http-client'

/** What a proxy's agent (the package `tunnel`) has beside an agent's own: it opens its connections with `request`. */
interface TunnelAgent extends Agent {
  options: { rejectUnauthorized?: boolean }
  proxyOptions: { rejectUnauthorized?: boolean; proxyAuth?: string; host?: string }
  request: (options: RequestOptions) => ClientRequest
}

export interface Tunnel {
  /** Of one request. */
  readonly agent: Agent
  /**
   * Drops all that it opened: a proxy that never answers CONNECT leaves a socket that neither the request nor the agent
   * can reach, and that would keep the process alive.
   */
  close(): void
}

const ignore = () => {}

export function openTunnel(url: URL): Tunnel {
  // A finite `maxSockets` has the tunnel dropped as soon as the answer is read; with none, Node waits for the other side to
  // close it.
  const client = new HttpClient(undefined, undefined, { maxSockets: 1 })
  const agent = client.getAgent(url.href) as TunnelAgent
  const opened: Socket[] = []
  const request = agent.request
  // The package would encode these in a way that Node warns of, in a line of its own in the log.
  const { proxyAuth, host, ...proxyOptions } = agent.proxyOptions
  // The brackets of an IPv6 address belong in a URL, but not in a look-up.
  agent.proxyOptions = { ...proxyOptions, host: String(host).replace(/[[\]]/g, '') }
  const credentials =
    typeof proxyAuth === 'string'
      ? { 'Proxy-Authorization': `Basic ${Buffer.from(proxyAuth).toString('base64')}` }
      : undefined
  agent.request = (options) => {
    const connect = request({ ...options, headers: { ...options.headers, ...credentials } as OutgoingHttpHeaders })
    connect.once('socket', (socket) => opened.push(socket))
    return connect
  }
  // Whatever NODE_TLS_REJECT_UNAUTHORIZED says, to the provider and to the proxy.
  agent.options.rejectUnauthorized = true
  agent.proxyOptions.rejectUnauthorized = true
  return {
    agent,
    close() {
      for (const each of opened) {
        each.on('error', ignore)
        each.destroy()
      }
    },
  }
}
