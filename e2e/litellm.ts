// Compares the gate with a server that we did not write: LiteLLM's proxy. For each situation a key is made on a real proxy,
// the built command line is asked about it, and then the same key makes a real call, which is the truth. `npm run e2e:litellm`,
// with versions behind it to try others. What it needs is fetched when it is first needed, and not part of `npm ci`.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { findNewest, type Installed, installEngines, installProxy } from './litellm/install-proxy.ts'
import { isKnownTo, rowOf, type Seen, type Tried, writeTables } from './litellm/render-tables.ts'
import { type Situation, situations } from './litellm/situations.ts'
import { installPostgres, type Postgres, startPostgres } from './litellm/start-postgres.ts'
import { price, type Running, startProxy } from './litellm/start-proxy.ts'

/** The newest that could be installed when this was written: what later ones want of PyPI was not there. */
const known = '1.108.7'
const old = '1.63.14'
const page = 'docs/litellm.md'
const together = 5

function missing(): string | null {
  if (!existsSync('dist/cli/index.js')) return 'dist/cli/index.js is not built'
  const python = spawnSync('python3', ['-c', 'import venv, sys; sys.exit(sys.version_info < (3, 9))'])
  if (python.status !== 0) return 'there is no Python 3.9 or newer with its module venv'
  return installEngines()
}

/** @returns the proxies to try, and a sentence for each that could not be had. */
function install(asked: readonly string[]): { proxies: readonly Installed[]; notes: readonly string[] } {
  const notes: string[] = []
  const get = (version: string): Installed | null => {
    const proxy = installProxy(version)
    if (typeof proxy !== 'string') return proxy
    notes.push(`LiteLLM ${version} could not be installed: ${proxy}`)
    return null
  }
  if (asked.length > 0) return { proxies: asked.map(get).filter((proxy) => proxy !== null), notes }
  const newest = findNewest()
  const newer = (newest === null ? null : get(newest)) ?? (newest === known ? null : get(known))
  return { proxies: [newer, get(old)].filter((proxy) => proxy !== null), notes }
}

function askGate(origin: string, key: string): Promise<Pick<Seen, 'gate' | 'message'>> {
  const words = ['check', 'litellm', '--minimum', `${price} USD`, '--base-url', origin, '--format', 'json']
  const child = spawn(process.execPath, [resolve('dist/cli/index.js'), ...words, '--retries', '0'], {
    env: { LITELLM_API_KEY: key, PATH: process.env['PATH'] },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 120_000,
  })
  let text = ''
  let error = ''
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    text += part
  })
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    error += part
  })
  return new Promise((done) =>
    child.on('close', (code) => {
      try {
        const { results } = JSON.parse(text) as { results: readonly { status: string; message?: string }[] }
        done({ gate: code === 0 ? `ok` : (results[0]?.status ?? `exit ${code}`), message: results[0]?.message ?? '' })
      } catch {
        done({ gate: `exit ${code}`, message: error.trim() })
      }
    }),
  )
}

async function look(proxy: Running, { make }: Situation): Promise<Seen> {
  let key: string
  try {
    key = await make(proxy)
  } catch (error) {
    return { gate: null, message: error instanceof Error ? error.message : String(error), answer: null, said: '' }
  }
  const told = await askGate(proxy.origin, key)
  const { status, text } = await proxy.call(key)
  return { ...told, answer: status, said: text }
}

async function tryProxy(proxy: Installed, postgres: Postgres): Promise<Tried['seen']> {
  const running = await startProxy(proxy, postgres, `litellm_${proxy.version.replaceAll('.', '_')}`)
  try {
    const seen: (Seen | null)[] = []
    // Several at once: most of the time goes into waiting until the proxy has written what was spent.
    for (let first = 0; first < situations.length; first += together) {
      const some = situations.slice(first, first + together)
      seen.push(...(await Promise.all(some.map((one) => (isKnownTo(one, proxy.version) ? look(running, one) : null)))))
    }
    for (const [index, situation] of situations.entries()) {
      const one = seen[index] ?? null
      if (one === null) continue
      const { fits, gate, answer } = rowOf(situation, one)
      console.log(`${fits ? 'holds' : 'FAILS'}  ${proxy.version}  ${situation.title}: ${gate}; ${answer}`)
      if (process.env['TELL_ALL'] !== undefined) console.log(`  ${one.message}\n  ${one.said.slice(0, 300)}`)
    }
    return seen
  } finally {
    await running.close()
  }
}

const today = new Date().toISOString().slice(0, 10)
const asked = process.argv.slice(2)
const reason = missing()
const { proxies, notes } = reason === null ? install(asked) : { proxies: [], notes: [] }
const programs = proxies.length > 0 ? installPostgres() : null
for (const note of notes) console.log(note)
if (reason !== null) console.error(`NOT RUN: no LiteLLM proxy was tried: ${reason}.`)
else if (proxies.length === 0) console.error('NOT RUN: no LiteLLM proxy could be installed.')
else if (programs === null)
  console.error('NOT RUN: no LiteLLM proxy was tried: PostgreSQL is missing, `apt-get install postgresql`.')
else {
  process.exitCode = 1
  const postgres = await startPostgres(programs)
  try {
    const tried = []
    for (const proxy of proxies) tried.push({ version: proxy.version, seen: await tryProxy(proxy, postgres) })
    const rows = tried.flatMap(({ seen }) =>
      situations.flatMap((situation, index) => (seen[index] ? [rowOf(situation, seen[index])] : [])),
    )
    const failed = rows.filter(({ fits }) => !fits).length
    console.log(
      `\n${rows.length - failed} of ${rows.length} rows hold, on LiteLLM ${proxies.map(({ version }) => version).join(' and ')}.`,
    )
    if (proxies.length === 2) writeFileSync(page, writeTables(readFileSync(page, 'utf8'), tried, today))
    process.exitCode = failed === 0 ? 0 : 1
  } finally {
    await postgres.close()
  }
}
