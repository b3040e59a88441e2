// What is exact about the bundles: their bytes, whose code is in them, and what a run loads. How long it takes is measured
// (`npm run bench`), never asserted. `npm run build` writes bytes.json. What each kind of run loads stands in loaded.json:
// `npm run count-loaded` writes it, and a review sees when more is loaded than before.
import { spawnSync } from 'node:child_process'
import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { makeCertificate } from '../support/certificate.ts'
import { ownProviders, predevCredits } from '../support/gate.ts'
import { type ActionRun, node24, projectFolder, runAction } from '../support/runner.ts'
import { json, startTls } from '../support/server.ts'

const dist = join(projectFolder, 'dist')
const folder = mkdtempSync(join(tmpdir(), 'loaded-'))
const providers = ownProviders()
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
})

const foldersOfDist = readdirSync(dist, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
const scriptsOf = (name: string) => globSync(join(dist, name, '**/*.{js,cjs}')).sort()
const bytesOf = (files: readonly string[]) => files.reduce((sum, file) => sum + statSync(file).size, 0)
const regionsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/^\/\/#region (.+)$/gm)].map(([, origin = '']) => origin)

interface Loaded {
  /** Files of ours. */
  readonly files: readonly string[]
  /** Modules in these files, as they are named in them. */
  readonly origins: readonly string[]
  /** Modules of Node. */
  readonly builtins: readonly string[]
}

const list = join(folder, 'loaded.json')
const preload = join(projectFolder, '__tests__/support/loaded-modules.ts')

function readLoaded(): Loaded {
  const loaded = JSON.parse(readFileSync(list, 'utf8')) as Pick<Loaded, 'files' | 'builtins'>
  const files = loaded.files.filter((file) => file.startsWith(dist))
  return { files, origins: files.flatMap(regionsOf), builtins: loaded.builtins }
}

const countsFile = join(projectFolder, '__tests__/dist/loaded.json')
const counts = JSON.parse(readFileSync(countsFile, 'utf8')) as Record<string, object>

/** Holds what a run loaded against loaded.json, or writes it there. */
function expectCounted(name: string, { files, origins }: Loaded): void {
  const found = { files: files.length, modules: origins.length, bytes: bytesOf(files) }
  if (process.env['COUNT_LOADED'] === 'write') {
    counts[name] = found
    writeFileSync(countsFile, `${JSON.stringify(counts, null, 2)}\n`)
  }
  expect([name, found]).toEqual([name, counts[name]])
}

const packagesIn = (origins: readonly string[]) => {
  const foreign = origins.filter(
    (origin) => !/^(?:src|stubs|lib)\/|^(?:commonjsHelpers\.js|lazy-(?:https|tls))$/.test(origin),
  )
  return [...new Set(foreign.map((origin) => /^(?:@[^/]+\/)?[^/]+/.exec(origin)?.[0]))].sort()
}

/** What the action loads in a run. */
async function loadedBy(run: ActionRun): Promise<Loaded & { readonly exitCode: number | null }> {
  const env = { ...run.env, LOADED_MODULES: list, NODE_OPTIONS: `--no-warnings --import ${preload}` }
  const { exitCode } = await runAction({ ...run, env })
  return { ...readLoaded(), exitCode }
}

/** What one of the bundles loads when it is run by itself. */
function loadedByScript(name: string, words: readonly string[], env: Readonly<Record<string, string>> = {}): Loaded {
  const command = ['--no-warnings', '--import', preload, join(dist, name, 'index.js'), ...words]
  const { status } = spawnSync(node24, command, {
    env: { ...process.env, LOADED_MODULES: list, ...env },
    timeout: 20_000,
  })
  expect(status).toBe(0)
  return readLoaded()
}

const oneCheck = (rest: Readonly<Record<string, string>> = {}) => ({
  with: {
    provider: 'predev',
    minimum: '5',
    'api-key': providers.keyFor(predevCredits(450)),
    'base-url': providers.origin,
    ...rest,
  },
})

describe('the bundles', () => {
  it('have so many bytes, and are small', () => {
    const found = Object.fromEntries(foldersOfDist.map((name) => [name, bytesOf(scriptsOf(name))]))
    expect(found).toEqual(JSON.parse(readFileSync(join(projectFolder, '__tests__/dist/bytes.json'), 'utf8')))
    for (const name of ['main', 'post', 'cli', 'library']) expect(found[name]).toBeLessThan(2_000)
    expect(found['shared']).toBeLessThan(1_750_000)
  })

  it('are ASCII, of which Node keeps one byte a character', () => {
    const files = foldersOfDist.flatMap(scriptsOf)
    expect(files.filter((file) => /[^\0-\x7f]/.test(readFileSync(file, 'latin1')))).toEqual([])
  })

  it('hold the code of these packages, and name the licence of each', () => {
    const packages = packagesIn(scriptsOf('shared').flatMap(regionsOf))
    expect(packages).toEqual([
      '@actions/core',
      '@actions/http-client',
      '@colors/colors',
      'ansi-regex',
      'big.js',
      'cli-table3',
      'd3-array',
      'd3-color',
      'd3-format',
      'd3-interpolate',
      'd3-path',
      'd3-scale',
      'd3-shape',
      'd3-time',
      'd3-time-format',
      'emoji-regex',
      'fastest-levenshtein',
      'is-fullwidth-code-point',
      'js-yaml',
      'lossless-json',
      'string-width',
      'strip-ansi',
      'tunnel',
      'zod',
    ])
    const licenses = readFileSync(join(dist, 'licenses.txt'), 'utf8').split(`\n${'-'.repeat(80)}\n\n`)
    expect(licenses.map((text) => text.split(' ')[0])).toEqual(packages)
    for (const text of licenses) expect(text).toMatch(/copyright|permission/i)
  })

  it('hold nothing of the http client’s own http library, which nothing here uses', () => {
    const [stub] = scriptsOf('shared').filter((file) => regionsOf(file).includes('stubs/undici/index.js'))
    expect(readFileSync(stub ?? '', 'utf8')).toContain('undici is not part of this bundle')
  })
})

describe('a run that fails at once', () => {
  it('loads four files, and of Node only what writes outputs', async () => {
    const loaded = await loadedBy({})
    const { files, origins, builtins, exitCode } = loaded
    expect(files).toHaveLength(4)
    expect(exitCode).toBe(1)
    expectCounted('a run that fails at once', loaded)
    expect(bytesOf(files)).toBeLessThan(290_000)
    expect(origins.filter((origin) => origin.startsWith('src/net/'))).toEqual(['src/net/redact.ts'])
    expect(builtins).toEqual(['fs', 'os', 'path'])
    expect(packagesIn(origins)).toEqual(['@actions/core', 'big.js', 'fastest-levenshtein', 'lossless-json'])
  })
})

describe('a post step with nothing to do', () => {
  it('loads what reads that, and nothing of Node', () => {
    const loaded = loadedByScript('post', [], {
      STATE_receipt: '{"version":1,"nothing":true}',
    })
    expectCounted('a post step with nothing to do', loaded)
    expect(bytesOf(loaded.files)).toBeLessThan(20_000)
    expect(loaded.builtins).toEqual([])
  })
})

describe('the command line’s help', () => {
  it('loads nothing of the gate', () => {
    const loaded = loadedByScript('cli', ['--help'])
    expectCounted('the command line’s help', loaded)
    expect(bytesOf(loaded.files)).toBeLessThan(40_000)
  })
})

describe('one check', () => {
  it('loads its own provider and no other', async () => {
    const loaded = await loadedBy(oneCheck())
    const { files, origins, builtins, exitCode } = loaded
    expect(exitCode).toBe(0)
    expectCounted('one check', loaded)
    expect(bytesOf(files)).toBeLessThan(470_000)
    expect(builtins).toEqual(['crypto', 'events', 'fs', 'http', 'os', 'path'])
    expect(packagesIn(origins)).not.toContain('tunnel')
    expect(origins).toContain('src/providers/predev.ts')
    expect(origins).not.toContain('src/providers/apertis.ts')
    expect(origins).not.toContain('js-yaml/dist/js-yaml.mjs')
  })

  it('loads TLS for https alone, and no more of ours', async () => {
    const certificate = makeCertificate({ names: ['127.0.0.1'] })
    const authorities = join(folder, 'authorities.pem')
    writeFileSync(authorities, certificate.cert)
    const server = await startTls(certificate, (_, response) =>
      json(response, 200, { success: true, creditsRemaining: 450 }),
    )
    const check = oneCheck({ 'base-url': server.origin })
    const loaded = await loadedBy({
      ...check,
      env: { NODE_EXTRA_CA_CERTS: authorities },
    })
    await server.close()
    expect(loaded.exitCode).toBe(0)
    expectCounted('one check', loaded)
    expect(loaded.builtins).toEqual(['crypto', 'events', 'fs', 'http', 'https', 'os', 'path'])
  })

  it('loads YAML when there is YAML', async () => {
    const { 'api-key': key, ...check } = oneCheck().with
    const lines = Object.entries({ ...check, 'api-key-env': 'THE_KEY' }).map(([name, text]) => `${name}: "${text}"`)
    const { origins } = await loadedBy({ with: { checks: `- ${lines.join('\n  ')}` }, env: { THE_KEY: key } })
    expect(origins).toContain('js-yaml/dist/js-yaml.mjs')
    const plain = await loadedBy({ with: { checks: 'predev >= 5' } })
    expect(plain.origins).not.toContain('js-yaml/dist/js-yaml.mjs')
  })
})

describe('an event loop that runs empty', () => {
  it('ends red: nothing was decided', () => {
    const script = join(folder, 'empty.mjs')
    const runToEnd = new URL('../../src/gate/run-to-end.ts', import.meta.url).href
    writeFileSync(
      script,
      `import { runToEnd } from '${runToEnd}'\nvoid runToEnd(() => new Promise(() => {}), () => {})\n`,
    )
    const { status } = spawnSync(node24, ['--no-warnings', script], { timeout: 20_000 })
    expect(status).toBe(1)
  })
})
