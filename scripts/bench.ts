// Prints what the gate costs beside what people write instead, all against the same servers on this machine, in turn, so
// that a slow minute is slow for all of them. Whole processes; medians and least values; times are measured, never asserted.
// Usage: npm run bench [-- <runs of the quick ones>]. It measures dist: build first.
import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { cpus, release, tmpdir, totalmem, type } from 'node:os'
import { join } from 'node:path'
import { makeCertificate } from '../__tests__/support/certificate.ts'
import { nothingToDo } from '../src/action/receipt/state.ts'
import { compileSigns } from '../src/core/explain/compile-signs.ts'
import { createRedactor } from '../src/net/redact.ts'
import { loadSigns } from '../src/providers/signs.ts'
import { buildWithProviders } from './build-variant.ts'
import { renderLongHistory, renderLongLog } from './long-files.ts'
import { profileRun, renderProfile } from './profile-run.ts'
import { rivals } from './rivals.ts'

interface Case {
  readonly name: string
  readonly command: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  /** Other than 0. */
  readonly exitCode?: number
}

const runs = Number(process.argv[2] ?? 20)
const slowRuns = 3
const key = 'a-key-of-the-benchmark'
const folder = mkdtempSync(join(tmpdir(), 'bench-'))
const node = process.execPath
const action = [node, 'dist/main/index.js']
const cli = [node, 'dist/cli/index.js']
const hasTime = spawnSync('/usr/bin/time', ['-f', '%M', 'true']).status === 0

function listen(server: ReturnType<typeof createServer>): Promise<number> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)))
}

const servers: ReturnType<typeof createServer>[] = []

/** Answers as pre.dev would. @returns its origin. */
async function serve(delayMs: number, certificate?: { key: string; cert: string }): Promise<string> {
  const answer = (_: unknown, response: import('node:http').ServerResponse) => {
    const send = () =>
      response.setHeader('content-type', 'application/json').end('{"success":true,"creditsRemaining":450}')
    if (delayMs === 0) send()
    else setTimeout(send, delayMs)
  }
  const server = certificate === undefined ? createServer(answer) : createTlsServer(certificate, answer)
  servers.push(server as ReturnType<typeof createServer>)
  const port = await listen(server as ReturnType<typeof createServer>)
  return `${certificate === undefined ? 'http' : 'https'}://127.0.0.1:${port}`
}

/** What a runner sets, as far as the gate looks at it. */
const runner = {
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_EVENT_NAME: 'push',
}

function environmentOf({ environment = {} }: Case): Record<string, string> {
  const names = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY']
  const files = Object.fromEntries(names.map((name) => [name, join(folder, name)]))
  for (const file of Object.values(files)) writeFileSync(file, '')
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    LANG: 'C.UTF-8',
    KEY: key,
    ...runner,
    ...files,
    ...environment,
  }
}

/** One run of one case: milliseconds from start to end. */
async function time(each: Case): Promise<number> {
  const env = environmentOf(each)
  const [command = '', ...words] = each.command
  const start = performance.now()
  const child = spawn(command, words, { env, stdio: 'ignore' })
  const code = await new Promise((resolve) => child.once('close', resolve))
  const took = performance.now() - start
  if (code !== (each.exitCode ?? 0)) throw new Error(`${each.name} ended with ${code}`)
  return took
}

/** Peak memory of a run in MiB; null where the system cannot tell. */
async function memory(each: Case): Promise<number | null> {
  if (!hasTime) return null
  const child = spawn('/usr/bin/time', ['-f', '%M', ...each.command], { env: environmentOf(each), stdio: 'pipe' })
  let said = ''
  child.stdout.resume()
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  await new Promise((resolve) => child.once('close', resolve))
  return Number(said.trim().split('\n').at(-1)) / 1024
}

const median = (values: readonly number[]) => values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0
const least = (values: readonly number[]) => Math.min(...values)

/** Runs the cases in turn, so many times, and prints them as a table; ratios are to the first. */
async function compare(title: string, cases: readonly Case[], times: number): Promise<void> {
  const taken = cases.map((): number[] => [])
  for (let run = 0; run <= times; run += 1) {
    for (const [at, each] of cases.entries()) {
      const took = await time(each)
      // The first is to warm the disk's cache.
      if (run > 0) taken[at]?.push(took)
    }
  }
  const first = taken[0] ?? []
  console.log(
    `\n## ${title}\n\n| variant | median | least | most | ratio, median | ratio, least | peak memory |\n|---|---|---|---|---|---|---|`,
  )
  for (const [at, each] of cases.entries()) {
    const values = taken[at] ?? []
    const ratios = values.map((value, run) => value / (first[run] ?? value))
    const peak = await memory(each)
    const figures = [median(values), least(values), Math.max(...values)].map((value) => `${value.toFixed(0)} ms`)
    const relative = [median(ratios), least(values) / least(first)].map((value) => `${value.toFixed(2)} ×`)
    console.log(
      `| ${[each.name, ...figures, ...relative, peak === null ? '' : `${peak.toFixed(0)} MiB`].join(' | ')} |`,
    )
  }
}

const realMessages = (
  JSON.parse(readFileSync('__tests__/core/text/vendor-messages.json', 'utf8')) as readonly { readonly said: string }[]
).map(({ said }) => said)

/** What the first layer of redaction takes, within this process, of keys and of real messages, none of them twice. */
function measureRedaction(count: number, messages: number): void {
  const drawn = Array.from({ length: count }, () => `sk-${randomBytes(36).toString('base64url')}`)
  const readies: number[] = []
  const texts: number[] = []
  for (let run = 0; run < 5; run += 1) {
    const start = performance.now()
    const redact = createRedactor(drawn)
    redact('the first text')
    const ready = performance.now()
    for (let at = 0; at < messages; at += 1) redact(`${realMessages[at % realMessages.length]} (${at})`)
    readies.push(ready - start)
    texts.push(performance.now() - ready)
  }
  console.log(`| ${count} | ${median(readies).toFixed(1)} ms | ${median(texts).toFixed(1)} ms |`)
}

const check = (origin: string) => ({
  INPUT_PROVIDER: 'predev',
  INPUT_MINIMUM: '5',
  'INPUT_API-KEY': key,
  'INPUT_BASE-URL': origin,
})

const many = (origins: readonly string[]) => ({
  INPUT_CHECKS: origins
    .map((url, at) => `- { provider: predev, name: c${at}, minimum: 5, base-url: "${url}", api-key-env: KEY_${at} }`)
    .join('\n'),
  ...Object.fromEntries(origins.map((_, at) => [`KEY_${at}`, `${key}-${at}`])),
})

const available = rivals.filter(({ name, needs }) => {
  const missing = needs.filter(([command = '', ...words]) => spawnSync(command, words).status !== 0)
  for (const [command] of missing) console.log(`SKIPPED: ${name}: ${command} is not here, or lacks what it needs`)
  return missing.length === 0
})
const rivalCases = (origins: readonly string[]): Case[] =>
  available.map(({ name, command }) => ({
    name,
    command: [...command, ...origins.map((origin) => `${origin}/credits-balance`)],
  }))

const [processor] = cpus()
console.log(`${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${type()} ${release()}`)
console.log(`${cpus().length} × ${processor?.model.trim()}, ${(totalmem() / 1024 ** 3).toFixed(0)} GiB`)
const bytes = JSON.parse(readFileSync('__tests__/dist/bytes.json', 'utf8')) as Record<string, number>
console.log(
  `Bytes of dist: ${Object.entries(bytes)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ')}`,
)
if (!hasTime) console.log('SKIPPED: peak memory: /usr/bin/time is not here')

const byHand = `
const { Agent, get } = require(process.argv[1].startsWith('https:') ? 'node:https' : 'node:http')
const agent = new Agent({ keepAlive: true, maxSockets: 8 })
const ask = (url) => new Promise((resolve) => get(url, { agent }, (answer) => answer.resume().once('end', resolve)))
Promise.all(process.argv.slice(1).map(ask)).then(() => process.exit(0))
`
const bare: Case = { name: 'bare `node -e 0`', command: [node, '-e', '0'] }
const certificate = makeCertificate({ names: ['127.0.0.1'] })
const authorities = join(folder, 'authorities.pem')
writeFileSync(authorities, certificate.cert)
try {
  const [plain, tls] = [await serve(0), await serve(0, certificate)]
  const get = (protocol: string, url: string) =>
    `require('node:${protocol}').get('${url}', (r) => r.on('data', () => {}).on('end', () => process.exit(0)))`
  const trusting = { NODE_EXTRA_CA_CERTS: authorities }
  await compare(
    'One run',
    [
      bare,
      { name: 'a missing input', command: action, exitCode: 1 },
      { name: 'one check', command: action, environment: check(plain) },
      { name: 'one check, `https:`', command: action, environment: { ...check(tls), ...trusting } },
      { name: 'one check from a YAML list', command: action, environment: many([plain]) },
      {
        name: 'the post step, nothing to do',
        command: [node, 'dist/post/index.js'],
        environment: { STATE_receipt: nothingToDo },
      },
      { name: '`credit-gate --help`', command: [...cli, '--help'] },
      { name: '`credit-gate demo`', command: [...cli, 'demo'] },
      { name: 'one `node:http` request by hand', command: [node, '-e', get('http', plain)] },
      { name: 'one `node:https` request by hand', command: [node, '-e', get('https', tls)], environment: trusting },
      ...rivalCases([plain]).filter(({ name }) => !name.includes('xargs')),
    ],
    runs,
  )
  const withProviders = [5, 200].flatMap((count): Case[] => {
    const built = [node, join(buildWithProviders(count, mkdtempSync(join(folder, 'providers-'))), 'main/index.js')]
    return [
      { name: `a missing input, ${count} providers`, command: built, exitCode: 1 },
      { name: `one check, ${count} providers`, command: built, environment: check(plain) },
    ]
  })
  await compare('From 5 to 200 providers', [bare, ...withProviders], runs)
  const [slow, tlsOrigin] = [await serve(200), await serve(200, certificate)]
  const keys = Array.from({ length: 50 }, () => slow)
  const origins = await Promise.all(Array.from({ length: 60 }, () => serve(200)))
  const gate = (at: readonly string[]): Case => ({ name: 'Credit Gate', command: action, environment: many(at) })
  // What is left without any library: no figure of ours can be below it.
  const floor = (at: readonly string[]): Case => ({
    name: '`node:http` by hand, 8 to an origin',
    command: [node, '-e', byHand, ...at],
  })
  await compare(
    '60 checks at 60 origins, 200 ms each',
    [gate(origins), floor(origins), ...rivalCases(origins)],
    slowRuns,
  )
  await compare('50 keys at one origin, 200 ms each', [gate(keys), floor(keys), ...rivalCases(keys)], slowRuns)
  await compare(
    '500 checks at 60 origins, 200 ms each',
    [gate(Array.from({ length: 500 }, (_, at) => origins[at % 60] ?? ''))],
    slowRuns,
  )
  const slowTls = Array.from({ length: 50 }, () => tlsOrigin)
  await compare(
    '50 keys at one origin over TLS, 200 ms each, a connection for each',
    [
      { ...gate(slowTls), environment: { ...many(slowTls), ...trusting } },
      {
        name: '`node:https` by hand, 8 kept connections',
        command: [node, '-e', byHand, ...slowTls],
        environment: trusting,
      },
    ],
    slowRuns,
  )
  console.log('\n## Keys in 2,000 real messages\n\n| keys | made ready in | 2,000 messages in |\n|---|---|---|')
  for (const count of [1, 50, 500]) measureRedaction(count, 2_000)
  const log = join(folder, 'job.log')
  writeFileSync(log, renderLongLog(100e6))
  const triggers = new Set(compileSigns(await loadSigns()).flatMap((sign) => sign.triggers))
  const list = join(folder, 'triggers.txt')
  writeFileSync(list, [...triggers].join('\n'))
  const cases: readonly Case[] = [
    { name: `\`grep -F\` for the same ${triggers.size} strings`, command: ['grep', '-c', '-F', '-f', list, log] },
    { name: '`grep -F` for one code', command: ['grep', '-c', '-F', 'insufficient_quota', log] },
    { name: '`credit-gate explain`', command: [...cli, 'explain', log], exitCode: 1 },
  ]
  await compare('A log of 100 MB', cases, slowRuns)
  const history = join(folder, 'history.ndjson')
  writeFileSync(history, renderLongHistory(100_000))
  await compare(
    'A history of 100,000 lines',
    [bare, { name: '`credit-gate report`', command: [...cli, 'report', history] }],
    slowRuns,
  )
  const profiled: readonly Case[] = [
    { name: 'a missing input', command: action },
    { name: 'one check', command: action, environment: check(plain) },
  ]
  for (const each of profiled) {
    console.log(renderProfile(each.name, await profileRun(each.command, environmentOf(each))))
  }
} finally {
  for (const server of servers) server.close().closeAllConnections()
  rmSync(folder, { recursive: true, force: true })
}
