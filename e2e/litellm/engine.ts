// Prisma's query engine as a program, for a machine that cannot download its binary: npm's `@prisma/client` carries the same
// engine as WebAssembly. It is started as the binary would be (`--version`, or `-p <port>`), and speaks HTTP and GraphQL.
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { requireFrom, requireFromAdapter, startEngine } from './load-engine.ts'
import { type JsonFields, type Parsed, readJsonFields, translateAnswer, translateQuery } from './translate-query.ts'

interface Engine {
  connect(trace: string, id: string): Promise<void>
  query(body: string, trace: string, transaction: string | undefined, id: string): Promise<string>
  startTransaction(body: string, trace: string, id: string): Promise<string>
  commitTransaction(transaction: string, trace: string, id: string): Promise<string>
  rollbackTransaction(transaction: string, trace: string, id: string): Promise<string>
}

interface Bindings {
  QueryEngine: new (options: object, log: (line: string) => void, adapter: unknown) => Engine
  readonly __wbg_set_wasm: (exports: object) => void
}

/** What `require` finds in the folder in which the packages are installed; they are no part of this project. */
function load<T>(require: NodeJS.Require, name: string): T {
  return require(name) as T
}

interface Started {
  readonly engine: Engine
  readonly parse: (text: string) => Parsed
  readonly jsonFields: JsonFields
}

async function start(packages: string): Promise<Started> {
  const require = requireFrom(packages)
  const { PrismaPg } = load<{ PrismaPg: new (o: object) => { connect(): Promise<unknown> } }>(
    require,
    '@prisma/adapter-pg',
  )
  const { bindAdapter } = load<{ bindAdapter: (adapter: unknown) => unknown }>(
    requireFromAdapter(packages),
    '@prisma/driver-adapter-utils',
  )
  const runtime = join(packages, 'node_modules/@prisma/client/runtime/query_engine_bg.postgresql')
  const bindings = load<Bindings>(require, `${runtime}.js`)
  const { wasm } = load<{ wasm: string }>(require, `${runtime}.wasm-base64.js`)
  startEngine(bindings, Buffer.from(wasm, 'base64'), './query_engine_bg.js')
  const adapter = await new PrismaPg({ connectionString: process.env['DATABASE_URL'] }).connect()
  const datamodel = readFileSync(process.env['PRISMA_DML_PATH'] ?? '', 'utf8')
  const engine = new bindings.QueryEngine(
    {
      datamodel,
      logLevel: 'error',
      logQueries: false,
      enableTracing: false,
      env: process.env,
      ignoreEnvVarErrors: true,
      datasourceOverrides: {},
      configDir: '.',
      engineProtocol: 'json',
    },
    () => undefined,
    bindAdapter(adapter),
  )
  await engine.connect('{}', id())
  const { parse } = load<{ parse: (text: string) => Parsed }>(require, 'graphql')
  return { engine, parse, jsonFields: readJsonFields(datamodel) }
}

let asked = 0
function id(): string {
  asked += 1
  return String(asked)
}

async function readBody(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const part of request.setEncoding('utf8')) text += part
  return text
}

interface Sent {
  readonly query: string
  readonly batch?: readonly { readonly query: string }[]
  readonly transaction?: boolean
}

function serve(port: number, { engine, parse, jsonFields }: Started): void {
  const answer = async (request: IncomingMessage): Promise<unknown> => {
    const [, what = '', transaction = '', end] = (request.url ?? '/').split('/')
    if (request.method === 'GET') return { status: 'ok', counters: [], gauges: [], histograms: [] }
    const body = await readBody(request)
    if (what === 'transaction') {
      if (transaction === 'start') return JSON.parse(await engine.startTransaction(body, '{}', id()))
      const close = end === 'commit' ? 'commitTransaction' : 'rollbackTransaction'
      return JSON.parse(await engine[close](transaction, '{}', id()))
    }
    const { query, batch, transaction: together } = JSON.parse(body) as Sent
    const sent =
      batch === undefined
        ? translateQuery(parse(query), jsonFields)
        : {
            batch: batch.map((one) => translateQuery(parse(one.query), jsonFields)),
            ...(together ? { transaction: {} } : {}),
          }
    const inside = request.headers['x-transaction-id']
    const text = await engine.query(JSON.stringify(sent), '{}', typeof inside === 'string' ? inside : undefined, id())
    if (process.env['ENGINE_LOG'] === 'all' || (process.env['ENGINE_LOG'] !== undefined && text.includes('"errors"')))
      console.error(JSON.stringify(sent), text)
    return translateAnswer(JSON.parse(text))
  }
  createServer((request, response) => {
    answer(request).then(
      (value) => response.setHeader('content-type', 'application/json').end(JSON.stringify(value)),
      (error: unknown) => {
        const text = error instanceof Error ? `${error.message}` : String(error)
        console.error(`engine: ${text}`)
        response.statusCode = 500
        response.end(text)
      },
    )
  }).listen(port)
}

const [, , ...words] = process.argv
if (words.includes('--version')) console.log('query-engine 393aa359c9ad4a4bb28630fb5613f9c281cde053')
else {
  process.on('SIGINT', () => process.exit(0))
  process.on('SIGTERM', () => process.exit(0))
  serve(Number(words[words.indexOf('-p') + 1]), await start(process.env['ENGINE_PACKAGES'] ?? ''))
}
