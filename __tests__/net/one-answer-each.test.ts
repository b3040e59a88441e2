// An answer belongs to the request that asked for it: what a server sends beyond it never counts for another key.
import { type AddressInfo, connect, type Socket } from 'node:net'
import { createServer, getCACertificates, setDefaultCACertificates } from 'node:tls'
import { afterEach, describe, expect, it } from '@jest/globals'
import { check } from '../../src/gate/check.ts'
import { readPlan } from '../../src/gate/read-plan.ts'
import { makeCertificate } from '../support/certificate.ts'
import { checkList } from '../support/gate.ts'
import { type RawServer, startRaw } from '../support/server.ts'

const variables = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy'] as const
for (const name of variables) delete process.env[name]
const authorities = getCACertificates('default')
const opened: { close(): Promise<unknown> }[] = []
afterEach(async () => {
  // The last opened first: a proxy lets go of the server behind it.
  for (const server of opened.splice(0).toReversed()) await server.close()
  setDefaultCACertificates(authorities)
  for (const name of variables) delete process.env[name]
})

async function serve(onConnection: (socket: Socket) => void): Promise<RawServer> {
  const server = await startRaw(onConnection)
  opened.push(server)
  return server
}

function answerWith(figure: number): string {
  const body = JSON.stringify({ left: figure })
  return `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`
}

/** Answers `/a…` with 999, and a moment later once more; `/b` after a while, with 1. It never closes a connection. */
function answerTwice(socket: Socket): void {
  let text = ''
  const send = (figure: number) => socket.destroyed || socket.write(answerWith(figure))
  socket.on('error', () => {})
  socket.on('data', (data) => {
    text += data.toString('latin1')
    for (let end = text.indexOf('\r\n\r\n'); end >= 0; end = text.indexOf('\r\n\r\n')) {
      const head = text.slice(0, end)
      text = text.slice(end + 4)
      if (head.startsWith('GET /b')) {
        setTimeout(() => send(1), 50)
        continue
      }
      send(999)
      for (const delay of [0, 1, 2, 4, 8]) setTimeout(() => send(999), delay)
    }
  })
}

/** The status of eight rich keys and of a poor one, which waits until one of the eight is done. */
async function statusesAt(origin: string): Promise<readonly string[]> {
  const paths = [...Array.from({ length: 8 }, (_, at) => `a${at}`), 'b']
  const checks = paths.map((path) => ({
    provider: 'custom',
    name: path,
    url: `${origin}/${path}`,
    unit: 'USD',
    remaining: '/left',
    minimum: '5',
    'api-key': `sk-of-${path}-0123456789`,
  }))
  const inputs = { checks: checkList(checks), retries: '0' }
  const { plan, errors } = await readPlan({ inputs, environment: {} })
  if (plan === null) throw new Error(JSON.stringify(errors))
  const report = await check(plan, { userAgent: 'test' })
  return report.results.map(({ name, status, pool }) => `${name} ${status} ${pool?.remaining}`)
}

const rightly = [...Array.from({ length: 8 }, (_, at) => `a${at} ok 999`), 'b low 1']
const rounds = 10

describe('a server that answers twice', () => {
  it('tells one key nothing of another', async () => {
    const server = await serve(answerTwice)
    for (let round = 0; round < rounds; round += 1) expect(await statusesAt(server.origin)).toEqual(rightly)
    expect(server.connections()).toBe(rounds * 9)
  })

  it('nor does it through a proxy', async () => {
    const certificate = makeCertificate({ names: ['provider.example'] })
    setDefaultCACertificates([...authorities, certificate.cert])
    const server = createServer(certificate, answerTwice)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    opened.push({ close: () => new Promise((resolve) => server.close(resolve)) })
    const proxy = await serve((socket) => {
      socket.once('data', () => {
        const onward = connect((server.address() as AddressInfo).port, '127.0.0.1', () => {
          socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
          socket.pipe(onward)
          onward.pipe(socket)
        })
        onward.on('error', () => socket.destroy())
        socket.on('close', () => onward.destroy())
      })
    })
    process.env['HTTPS_PROXY'] = proxy.origin
    for (let round = 0; round < rounds; round += 1) {
      expect(await statusesAt('https://provider.example')).toEqual(rightly)
    }
    expect(proxy.connections()).toBe(rounds * 9)
  })
})
