// The tables of a Prisma schema, made without Prisma's migration binary: npm's `@prisma/schema-engine-wasm` writes them as SQL.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { requireFrom, requireFromAdapter, startEngine } from './load-engine.ts'

interface SchemaEngine {
  diff(given: object): Promise<{ stdout: string | null }>
}

interface Bindings {
  SchemaEngine: { new: (options: object, log: () => void, adapter: unknown) => Promise<SchemaEngine> }
  __wbg_set_wasm: (exports: object) => void
}

/** @param packages the folder whose node_modules hold the engines. */
export async function createTables(packages: string, schema: string, databaseUrl: string): Promise<void> {
  const require = requireFrom(packages)
  const folder = join(packages, 'node_modules/@prisma/schema-engine-wasm')
  const bindings = (await import(
    `${pathToFileURL(join(folder, 'schema_engine_bg.js')).href}?${Date.now()}`
  )) as Bindings
  startEngine(bindings, readFileSync(join(folder, 'schema_engine_bg.wasm')), './schema_engine_bg.js')
  const { PrismaPg } = require('@prisma/adapter-pg') as { PrismaPg: new (options: object) => object }
  const { bindMigrationAwareSqlAdapterFactory: bind } = requireFromAdapter(packages)(
    '@prisma/driver-adapter-utils',
  ) as { bindMigrationAwareSqlAdapterFactory: (factory: object) => unknown }
  const files = [{ path: 'schema.prisma', content: readFileSync(schema, 'utf8') }]
  const options = { datamodels: files.map(({ path, content }) => [path, content]) }
  const factory = bind(new PrismaPg({ connectionString: databaseUrl }))
  const engine = await bindings.SchemaEngine.new(options, () => undefined, factory)
  const { stdout: sql } = await engine.diff({
    from: { tag: 'empty' },
    to: { tag: 'schemaDatamodel', files },
    script: true,
    shadowDatabaseUrl: null,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  })
  if (sql === null || !sql.includes('CREATE TABLE')) throw new Error('the schema became no tables')
  const { Client } = require('pg') as {
    Client: new (
      options: object,
    ) => { connect(): Promise<void>; query(sql: string): Promise<unknown>; end(): Promise<void> }
  }
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query(sql)
  await client.end()
}
