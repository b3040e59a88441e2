// Many checks, many hosts, a third of them faulty: right for all, within a bounded memory, and nothing left behind.
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { check } from '../../src/gate/check.ts'
import { readPlan } from '../../src/gate/read-plan.ts'
import { checkList, gate } from '../support/gate.ts'
import { peakOf, tellPeak } from '../support/peak-memory.ts'
import { json, start, type TestServer } from '../support/server.ts'

const origins = 50
const checks = 500

let servers: readonly TestServer[]
beforeAll(async () => {
  servers = await Promise.all(
    Array.from({ length: origins }, (_, at) =>
      start(({ headers }, response) => {
        const index = Number(/-(\d+)$/.exec(headers.authorization ?? '')?.[1] ?? 0)
        if (index % 3 !== 0) return json(response, 200, { success: true, creditsRemaining: index })
        if (index % 4 === 0) return json(response, 500, {})
        if (index % 4 === 1) return void response.socket?.resetAndDestroy()
        if (index % 4 === 2) return json(response, 401, { error: at })
        response.writeHead(200, { 'content-length': '1048577' })
        response.end(Buffer.alloc(2 ** 20 + 1))
      }),
    ),
  )
})
afterAll(async () => {
  for (const server of servers) await server.close()
})

const items = () =>
  Array.from({ length: checks }, (_, index) => ({
    provider: 'predev',
    name: `n${index}`,
    minimum: '0',
    'api-key': `sk-live-0123456789-${index}`,
    'base-url': servers[index % origins]?.origin ?? '',
  }))

const faults = ['unknown server-error', 'unknown network', 'denied unauthorized', 'unknown too-large']
const expected = (index: number) => (index % 3 === 0 ? faults[index % 4] : 'ok null')

it('500 checks over 50 hosts, a third of them faulty: as a process', async () => {
  const result = await gate({
    with: { checks: checkList(items()), retries: '1' },
    env: { NODE_OPTIONS: tellPeak },
    timeoutMs: 60_000,
  })
  expect(result.results.map(({ status, reason }) => `${status} ${reason}`)).toEqual(
    Array.from({ length: checks }, (_, at) => expected(at)),
  )
  expect(result.outputs).toMatchObject({ 'should-run': 'false', status: 'denied' })
  // MiB. Measured: 124 to 159, of which 45 are an idle process.
  expect(peakOf(result.rawStderr)).toBeLessThan(350)
  for (const server of servers) {
    expect(server.openConnections()).toBe(0)
    expect(server.maxAtOnce()).toBeLessThanOrEqual(8)
  }
}, 90_000)

it('leaves no socket, timer or listener behind', async () => {
  const inputs = { checks: checkList(items().slice(0, 100)), retries: '1' }
  const { plan } = await readPlan({ inputs, environment: {} })
  if (plan === null) throw new Error('no plan')
  const ours = () =>
    process
      .getActiveResourcesInfo()
      .filter((name) => !/Server|TTY|Pipe|MessagePort|Immediate|FSReq/.test(name))
      .toSorted()
  const listeners = () => process.eventNames().map((name) => `${String(name)} ${process.listenerCount(name)}`)
  const before = { resources: ours(), listeners: listeners() }
  const warnings: string[] = []
  const warn = ({ message }: Error) => warnings.push(message)
  process.on('warning', warn)
  const report = await check(plan, { userAgent: 'test' })
  expect(report.results.map(({ status, reason }) => `${status} ${reason}`)).toEqual(
    Array.from({ length: 100 }, (_, at) => expected(at)),
  )
  // A connection's end takes a moment on either side, after it was closed.
  const isBusy = () =>
    servers.some((server) => server.openConnections() > 0) || ours().some((name) => /TCP|TLS/.test(name))
  for (let wait = 0; wait < 100 && isBusy(); wait += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  process.off('warning', warn)
  expect(servers.map((server) => server.openConnections())).toEqual(servers.map(() => 0))
  expect({ resources: ours(), listeners: listeners() }).toEqual(before)
  expect(warnings).toEqual([])
}, 60_000)
