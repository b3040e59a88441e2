// A LiteLLM proxy on loopback: with tables of its own, and behind it a model that costs 0.02 USD a call.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { createTables } from './create-tables.ts'
import { type Installed, packages, queryEngine } from './install-proxy.ts'
import { freePort, type Postgres } from './start-postgres.ts'

/** What one call of the model costs, in USD. */
export const price = 0.02
const masterKey = 'sk-master-of-the-proxy'

export interface Answered {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
  readonly text: string
}

export interface Running {
  readonly origin: string
  readonly masterKey: string
  /** A request of the server's owner. @throws {Error} when it is refused. */
  manage(path: string, body: object): Promise<Readonly<Record<string, unknown>>>
  /** A real call of the model. */
  call(key: string): Promise<Answered>
  get(path: string, key: string): Promise<Answered>
  close(): Promise<void>
}

function startModel(): Promise<{ origin: string; close: () => void }> {
  const answer = JSON.stringify({
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1,
    model: 'priced',
    choices: [{ index: 0, message: { role: 'assistant', content: 'yes' }, finish_reason: 'stop' }],
    usage: { prompt_tokens: 10, completion_tokens: 10, total_tokens: 20 },
  })
  const server = createServer((request, response) => {
    request.resume().on('end', () => response.setHeader('content-type', 'application/json').end(answer))
  })
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      done({ origin: `http://127.0.0.1:${port}`, close: () => server.close() })
    })
  })
}

async function ask(url: string, key: string, body?: object): Promise<Answered> {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
  const given = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }
  const response = await fetch(url, { headers, signal: AbortSignal.timeout(60_000), ...given })
  const text = await response.text()
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    parsed = null
  }
  const isObject = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
  return { status: response.status, body: isObject ? (parsed as Record<string, unknown>) : {}, text }
}

/** @throws {Error} with the last lines of its log, when it does not come up. */
export async function startProxy(
  proxy: Installed,
  postgres: Postgres,
  name: string,
  settings: Readonly<Record<string, unknown>> = {},
): Promise<Running> {
  const databaseUrl = postgres.create(name)
  await createTables(packages, proxy.schema, databaseUrl)
  const model = await startModel()
  const folder = mkdtempSync(join(tmpdir(), 'litellm-'))
  const cost = { input_cost_per_token: price / 20, output_cost_per_token: price / 20 }
  const litellm_params = { model: 'openai/priced', api_base: `${model.origin}/v1`, api_key: 'none', ...cost }
  const config = {
    model_list: [{ model_name: 'priced', litellm_params }],
    general_settings: { master_key: masterKey, database_url: databaseUrl, proxy_batch_write_at: 1, ...settings },
  }
  // YAML holds JSON.
  writeFileSync(join(folder, 'config.yaml'), JSON.stringify(config))
  // On its start the proxy would have Prisma's command line, and so its binaries, look at the tables.
  mkdirSync(join(folder, 'bin'))
  writeFileSync(join(folder, 'bin/prisma'), '#!/bin/sh\nexit 0\n', { mode: 0o755 })
  const port = await freePort()
  const log = join(folder, 'log')
  const descriptor = openSync(log, 'w')
  const child = spawn(
    join(proxy.programs, 'litellm'),
    ['--config', join(folder, 'config.yaml'), '--host', '127.0.0.1', '--port', `${port}`],
    {
      cwd: folder,
      stdio: ['ignore', descriptor, descriptor],
      env: {
        PATH: [join(folder, 'bin'), proxy.programs, process.env['PATH']].join(delimiter),
        HOME: folder,
        DATABASE_URL: databaseUrl,
        DISABLE_SCHEMA_UPDATE: 'true',
        LITELLM_LOCAL_MODEL_COST_MAP: 'True',
        LITELLM_MASTER_KEY: masterKey,
        LITELLM_SALT_KEY: 'sk-salt',
        PRISMA_QUERY_ENGINE_BINARY: queryEngine,
        ENGINE_PACKAGES: packages,
      },
    },
  )
  const closed = new Promise<void>((done) => child.on('close', () => done()))
  const origin = `http://127.0.0.1:${port}`
  const running: Running = {
    origin,
    masterKey,
    async manage(path, body) {
      const { status, body: answer, text } = await ask(`${origin}${path}`, masterKey, body)
      if (status >= 300) throw new Error(`${path}: ${status} ${text.slice(0, 300)}`)
      return answer
    },
    call: (key) => {
      const messages = [{ role: 'user', content: `is it so? ${Math.random()}` }]
      return ask(`${origin}/v1/chat/completions`, key, { model: 'priced', max_tokens: 10, messages })
    },
    get: (path, key) => ask(`${origin}${path}`, key),
    async close() {
      child.kill('SIGTERM')
      const hard = setTimeout(() => child.kill('SIGKILL'), 10_000)
      await closed
      clearTimeout(hard)
      model.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  for (let tries = 0; tries < 240; tries += 1) {
    const isUp = await fetch(`${origin}/health/liveliness`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isUp) return running
    if (child.exitCode !== null) break
    await new Promise((done) => setTimeout(done, 500))
  }
  const said = readFileSync(log, 'utf8').slice(-1500)
  if (process.env['KEEP_LOG'] !== undefined) console.error(said)
  await running.close()
  throw new Error(`the proxy did not start: ${said}`)
}
