// Each fault by itself: the action under both policies, and the command line, as processes. Prints what came of them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { type Fault, type Faults, startFaults } from '../support/faults.ts'
import { gate, toldBy } from '../support/gate.ts'
import { node24, projectFolder } from '../support/runner.ts'
import { runProcess } from '../support/runner-process.ts'

const folder = mkdtempSync(join(tmpdir(), 'faults-'))
let world: Faults
beforeAll(async () => {
  world = await startFaults((pem) => {
    writeFileSync(join(folder, 'authorities.pem'), pem)
    return join(folder, 'authorities.pem')
  })
}, 60_000)
afterAll(async () => {
  await world.close()
  rmSync(folder, { recursive: true, force: true })
})

const timeoutSeconds = 2
const key = 'sk-live-0123456789abcdef'

interface Trial {
  readonly fault: Fault
  readonly by: string
  readonly green: boolean
  readonly wrong: readonly string[]
  readonly ms: number
}

/** Green is right for a good answer, and for `unknown` where the policy says so; nowhere else. */
function mayPass({ status }: Fault, onUnknown: string): boolean {
  return status === 'ok' || (status === 'unknown' && onUnknown === 'warn')
}

async function tryAction(fault: Fault, onUnknown: 'fail' | 'warn'): Promise<Trial> {
  const inputs = { provider: 'predev', minimum: '5', 'base-url': fault.origin, 'api-key': key }
  const settings = { timeout: `${timeoutSeconds}`, retries: '1', 'on-unknown': onUnknown }
  const result = await gate({ with: { ...inputs, ...settings }, env: world.environment, timeoutMs: 30_000 })
  const pass = mayPass(fault, onUnknown)
  const wrong: string[] = []
  const must = (what: string, got: unknown, wanted: unknown) => {
    if (got !== wanted) wrong.push(`${what} is ${got}, not ${wanted}`)
  }
  must('the exit code', result.exitCode, pass ? 0 : 1)
  must('should-run', result.outputs['should-run'], `${pass}`)
  must('status', result.outputs['status'], fault.status)
  must('remaining', result.outputs['remaining'], fault.remaining ?? '')
  must('reason', result.result['reason'], fault.reason)
  must(
    'remaining of the result',
    result.result['remaining'] ?? null,
    fault.remaining === undefined ? null : Number(fault.remaining),
  )
  must('the figures listed', result.result.pools.length > 0, fault.remaining !== undefined)
  must('the key is told', toldBy(result).includes(key), false)
  must('too late', result.durationMs > (timeoutSeconds + 3) * 1000, false)
  must('annotations', result.annotations.length > 0, fault.status !== 'ok')
  return { fault, by: `action, on-unknown: ${onUnknown}`, green: result.exitCode === 0, wrong, ms: result.durationMs }
}

const codes = { ok: 0, low: 1, unknown: 69, denied: 77 } as const

async function tryCommand(fault: Fault): Promise<Trial> {
  const words = ['check', 'predev', '--minimum', '5', '--base-url', fault.origin, '--timeout', `${timeoutSeconds}`]
  const ended = await runProcess({
    command: node24,
    arguments: [join(projectFolder, 'dist/cli/index.js'), ...words, '--retries', '1'],
    environment: { ...world.environment, PREDEV_API_KEY: key, PATH: process.env['PATH'] ?? '' },
    cwd: folder,
    onLine: () => undefined,
    timeoutMs: 30_000,
  })
  const wrong: string[] = []
  if (ended.exitCode !== codes[fault.status])
    wrong.push(`the exit code is ${ended.exitCode}, not ${codes[fault.status]}`)
  if (!ended.rawStdout.includes(`should-run=${fault.status === 'ok'}`)) wrong.push('should-run is not told, or wrong')
  if (`${ended.rawStdout}${ended.rawStderr}`.includes(key)) wrong.push('the key is told')
  if (ended.durationMs > (timeoutSeconds + 3) * 1000) wrong.push('too late')
  return { fault, by: 'command line', green: ended.exitCode === 0, wrong, ms: ended.durationMs }
}

/** A few at a time: each is a process that starts. */
async function inTurn(trials: readonly (() => Promise<Trial>)[]): Promise<readonly Trial[]> {
  const done: Trial[] = []
  const waiting = [...trials]
  await Promise.all(
    Array.from({ length: 2 * availableParallelism() }, async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) done.push(await next())
    }),
  )
  return done
}

function print(trials: readonly Trial[], falseGreens: number): void {
  const group = (name: string) =>
    name
      .replace(/^TLS:.*/, 'TLS')
      .replace(/^a proxy.*/, 'proxy')
      .replace(/^DNS:.*/, 'DNS')
      .replace(/^([345]\d\d).*/, '$1')
  const rows = new Map<string, { processes: number; slowest: number; ends: Set<string> }>()
  for (const { fault, ms } of trials) {
    const name = /^[345]|^TLS|^a proxy|^DNS/.test(fault.name) ? group(fault.name) : fault.name
    const row = rows.get(name) ?? { processes: 0, slowest: 0, ends: new Set() }
    row.processes += 1
    row.slowest = Math.max(row.slowest, ms)
    row.ends.add(fault.reason ?? fault.status)
    rows.set(name, row)
  }
  const lines = [...rows].map(
    ([name, { processes, slowest, ends }]) =>
      `${name.padEnd(44)}${String(processes).padStart(5)}${(slowest / 1000).toFixed(1).padStart(7)} s  ${[...ends].join(', ')}`,
  )
  const faults = new Set(trials.map(({ fault }) => fault.name)).size
  process.stdout.write(
    `\n${'fault'.padEnd(44)}procs   slowest  ends\n${lines.join('\n')}\n${faults} faults, ${trials.length} processes, ${falseGreens} false greens\n`,
  )
}

it('no fault is green by accident, wrong, late, or tells the key', async () => {
  const { faults } = world
  const trials = await inTurn([
    ...faults.flatMap((fault) => [() => tryAction(fault, 'fail'), () => tryAction(fault, 'warn')]),
    ...faults.filter((_, index) => index % 3 === 0).map((fault) => () => tryCommand(fault)),
  ])
  const falseGreens = trials.filter(
    ({ fault, by, green }) => green && !mayPass(fault, by.endsWith('warn') ? 'warn' : 'fail'),
  )
  print(trials, falseGreens.length)
  expect(falseGreens).toEqual([])
  expect(trials.flatMap(({ fault, by, wrong }) => wrong.map((each) => `${fault.name} (${by}): ${each}`))).toEqual([])
  expect(world.heardElsewhere()).not.toContain('sk-live')
}, 600_000)
