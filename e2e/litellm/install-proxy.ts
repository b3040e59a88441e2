// LiteLLM's proxy of one version, from PyPI, and what it needs of Prisma, from npm. All of it stays in node_modules/.cache.
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const cache = resolve('node_modules/.cache/litellm')
/** The last ones that carry the engines whole; the command line is the one that Prisma's client for Python is written for. */
const engines = [
  '@prisma/client@6.16.3',
  '@prisma/adapter-pg@6.16.3',
  '@prisma/schema-engine-wasm@6.16.1-1.bb420e667c1820a8c05a38023385f6cc7ef8e83a',
  'graphql@16.11.0',
]
const commandLine = 'prisma@5.17.0'
const clientForPython = 'prisma==0.15.0'

export interface Installed {
  readonly version: string
  /** The folder of its programs. */
  readonly programs: string
  readonly schema: string
}

/** Where the engines are, and the program that serves one of them. */
export const packages = join(cache, 'engine')
export const queryEngine = join(cache, 'query-engine')

function succeeds(command: string, words: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const { status, stderr } = spawnSync(command, words, { encoding: 'utf8', env: { ...process.env, ...environment } })
  return { ok: status === 0, said: (stderr ?? '').trim().split('\n').at(-1) ?? '' }
}

function installFromNpm(folder: string, names: readonly string[]): boolean {
  const wanted = JSON.stringify({ private: true, names })
  const file = join(folder, 'package.json')
  const mark = join(folder, 'installed.json')
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return true
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, '{"private":true}\n')
  // Its install scripts would fetch the binaries.
  const words = ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', '--save-exact', ...names]
  if (!succeeds('npm', words).ok) return false
  writeFileSync(mark, wanted)
  return true
}

/** @returns why the engines are missing; null when they are there. */
export function installEngines(): string | null {
  if (!installFromNpm(packages, engines)) return 'npm did not give Prisma’s engines'
  if (!installFromNpm(join(cache, 'cli'), [commandLine])) return `npm did not give ${commandLine}`
  const words = [process.execPath, '--no-warnings', resolve('e2e/litellm/engine.ts')]
  writeFileSync(queryEngine, `#!/bin/sh\nexec ${words.map((word) => `"${word}"`).join(' ')} "$@"\n`)
  chmodSync(queryEngine, 0o755)
  return null
}

/** The newest version on PyPI; null when it does not answer. */
export function findNewest(): string | null {
  const { stdout } = spawnSync('python3', ['-m', 'pip', 'index', 'versions', 'litellm'], { encoding: 'utf8' })
  return /^litellm \(([\d.]+)\)/m.exec(stdout ?? '')?.[1] ?? null
}

/** @returns the proxy, or why it could not be installed. */
export function installProxy(version: string): Installed | string {
  const folder = join(cache, `v${version}`)
  const programs = join(folder, 'bin')
  const mark = join(folder, 'installed')
  if (!existsSync(mark)) {
    rmSync(folder, { recursive: true, force: true })
    const made = succeeds('python3', ['-m', 'venv', folder])
    if (!made.ok) return `python3 made no environment: ${made.said}`
    const words = ['install', '--quiet', '--disable-pip-version-check', `litellm[proxy]==${version}`, clientForPython]
    const installed = succeeds(join(programs, 'pip'), words)
    if (!installed.ok) {
      rmSync(folder, { recursive: true, force: true })
      return installed.said
    }
  }
  const python = readdirSync(join(folder, 'lib')).find((name) => name.startsWith('python')) ?? ''
  const schema = join(folder, 'schema.prisma')
  const shipped = readFileSync(join(folder, 'lib', python, 'site-packages/litellm/proxy/schema.prisma'), 'utf8')
  // For every system that it names a binary would be wanted.
  writeFileSync(schema, shipped.replace(/^\s*binaryTargets.*\n/m, ''))
  if (!existsSync(mark)) {
    const nothing = join(cache, 'library.so.node')
    writeFileSync(nothing, '')
    const generated = succeeds(
      process.execPath,
      [join(cache, 'cli/node_modules/prisma/build/index.js'), 'generate', '--schema', schema],
      {
        PATH: `${programs}:${process.env['PATH']}`,
        DATABASE_URL: 'postgresql://127.0.0.1/none',
        PRISMA_CLI_QUERY_ENGINE_TYPE: 'binary',
        PRISMA_QUERY_ENGINE_BINARY: queryEngine,
        PRISMA_SCHEMA_ENGINE_BINARY: queryEngine,
        PRISMA_QUERY_ENGINE_LIBRARY: nothing,
        PRISMA_HIDE_UPDATE_MESSAGE: 'true',
      },
    )
    if (!generated.ok) return `prisma generate: ${generated.said}`
    writeFileSync(mark, '')
  }
  return { version, programs, schema }
}
