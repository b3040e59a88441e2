// What is exact about the bundles: their bytes, whose code is in them, and what a run loads, asks and connects to.
// How long it takes is measured (`npm run bench`), never asserted.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Providers, predevCredits, startProviders } from '../support/gate.ts'
import { type ActionRun, node24, projectFolder, runAction } from '../support/runner.ts'
import { json, start } from '../support/server.ts'

const dist = join(projectFolder, 'dist')
const folder = mkdtempSync(join(tmpdir(), 'loaded-'))
let providers: Providers
beforeAll(async () => {
  providers = await startProviders()
})
afterAll(async () => {
  await providers.close()
  rmSync(folder, { recursive: true, force: true })
})

const scriptsOf = (name: string) =>
  readdirSync(join(dist, name))
    .filter((file) => file.endsWith('.js'))
    .map((file) => join(dist, name, file))
const bytesOf = (files: readonly string[]) => files.reduce((sum, file) => sum + statSync(file).size, 0)
const regionsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/^\/\/#region (.+)$/gm)].map(([, origin = '']) => origin)

interface Loaded {
  readonly files: readonly string[]
  readonly builtins: readonly string[]
}

/** What the action loads in a run. */
async function loadedBy(run: ActionRun): Promise<Loaded & { readonly exitCode: number | null }> {
  const list = join(folder, 'loaded.json')
  const preload = join(projectFolder, '__tests__/support/loaded-modules.ts')
  const env = { ...run.env, LOADED_MODULES: list, NODE_OPTIONS: `--no-warnings --import ${preload}` }
  const { exitCode } = await runAction({ ...run, env })
  const { files, builtins } = JSON.parse(readFileSync(list, 'utf8')) as Loaded
  return { files: files.filter((file) => file.startsWith(dist)), builtins, exitCode }
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
  it('are small', () => {
    for (const name of ['main', 'post', 'cli', 'library']) expect(bytesOf(scriptsOf(name))).toBeLessThan(4_000)
    expect(bytesOf(scriptsOf('shared'))).toBeLessThan(1_250_000)
  })

  it('hold the code of these packages, and name the licence of each', () => {
    const foreign = scriptsOf('shared')
      .flatMap(regionsOf)
      .filter((origin) => !/^(?:src|stubs|lib)\/|^(?:commonjsHelpers\.js|lazy-(?:https|tls))$/.test(origin))
    const packages = [...new Set(foreign.map((origin) => /^(?:@[^/]+\/)?[^/]+/.exec(origin)?.[0]))].sort()
    expect(packages).toEqual([
      '@actions/core',
      '@actions/http-client',
      '@colors/colors',
      'ansi-regex',
      'big.js',
      'cli-table3',
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
    const licenses = readFileSync(join(dist, 'shared/licenses.txt'), 'utf8').split(`\n${'-'.repeat(80)}\n\n`)
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
    const { files, builtins, exitCode } = await loadedBy({})
    expect(exitCode).toBe(1)
    expect(files).toHaveLength(4)
    expect(bytesOf(files)).toBeLessThan(280_000)
    expect(builtins).toEqual(['events', 'fs', 'os', 'path'])
    expect(
      files.flatMap(regionsOf).filter((origin) => /^(?:zod|js-yaml|@actions\/http-client)\//.test(origin)),
    ).toEqual([])
  })
})

describe('the command line’s help', () => {
  it('loads nothing of the gate', () => {
    const list = join(folder, 'help.json')
    const preload = join(projectFolder, '__tests__/support/loaded-modules.ts')
    const words = ['--no-warnings', '--import', preload, join(dist, 'cli/index.js'), '--help']
    const { status } = spawnSync(node24, words, { env: { ...process.env, LOADED_MODULES: list }, timeout: 20_000 })
    expect(status).toBe(0)
    const { files } = JSON.parse(readFileSync(list, 'utf8')) as Loaded
    expect(bytesOf(files)).toBeLessThan(40_000)
  })
})

describe('one check', () => {
  it('loads its own provider and no other, and TLS only for https', async () => {
    const { files, builtins, exitCode } = await loadedBy(oneCheck())
    expect(exitCode).toBe(0)
    expect(files).toHaveLength(6)
    expect(bytesOf(files)).toBeLessThan(440_000)
    expect(builtins).not.toContain('tls')
    const origins = files.flatMap(regionsOf)
    expect(origins).toContain('src/providers/predev.ts')
    expect(origins).not.toContain('src/providers/apertis.ts')
    expect(origins).not.toContain('js-yaml/dist/js-yaml.mjs')
  })

  it('loads YAML when there is YAML', async () => {
    const { 'api-key': key, ...check } = oneCheck().with
    const lines = Object.entries({ ...check, 'api-key-env': 'THE_KEY' }).map(([name, text]) => `${name}: "${text}"`)
    const { files } = await loadedBy({ with: { checks: `- ${lines.join('\n  ')}` }, env: { THE_KEY: key } })
    expect(files.flatMap(regionsOf)).toContain('js-yaml/dist/js-yaml.mjs')
    const plain = await loadedBy({ with: { checks: 'predev >= 5' } })
    expect(plain.files.flatMap(regionsOf)).not.toContain('js-yaml/dist/js-yaml.mjs')
  })

  it('makes one request on one connection', async () => {
    const server = await start((_, response) => json(response, 200, { success: true, creditsRemaining: 450 }))
    const { exitCode } = await runAction(oneCheck({ 'base-url': server.origin }))
    expect(exitCode).toBe(0)
    expect([server.requests.length, server.connections()]).toEqual([1, 1])
    await server.close()
  })
})

describe('many checks', () => {
  const list = (origins: readonly string[]) =>
    origins
      .map(
        (origin, at) =>
          `- { provider: predev, name: c${at}, minimum: 5, base-url: "${origin}", api-key-env: KEY_${at} }`,
      )
      .join('\n')
  const keys = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`KEY_${at}`, `key-number-${at}`]))

  it('share eight connections to one origin', async () => {
    const server = await start((_, response) => json(response, 200, { success: true, creditsRemaining: 450 }))
    const { exitCode } = await runAction({
      with: { checks: list(Array.from({ length: 50 }, () => server.origin)) },
      env: keys(50),
    })
    expect(exitCode).toBe(0)
    expect(server.requests).toHaveLength(50)
    expect(server.connections()).toBeLessThanOrEqual(8)
    expect(server.mostAtOnce()).toBeLessThanOrEqual(8)
    await server.close()
  })

  it('ask different origins all at once', async () => {
    const waiting: (() => void)[] = []
    const servers = await Promise.all(
      Array.from({ length: 20 }, () =>
        start(async (_, response) => {
          // Nobody is answered before all have asked.
          await new Promise<void>((resolve) => {
            waiting.push(resolve)
            if (waiting.length === 20) for (const go of waiting) go()
          })
          json(response, 200, { success: true, creditsRemaining: 450 })
        }),
      ),
    )
    const { exitCode } = await runAction({
      with: { checks: list(servers.map(({ origin }) => origin)), retries: '0', timeout: '9' },
      env: keys(20),
    })
    expect(exitCode).toBe(0)
    for (const server of servers) expect([server.requests.length, server.connections()]).toEqual([1, 1])
    await Promise.all(servers.map((server) => server.close()))
  })
})

describe('an event loop that runs empty', () => {
  it('ends red: nothing was decided', () => {
    const script = join(folder, 'empty.mjs')
    const runToEnd = new URL('../../src/run-to-end.ts', import.meta.url).href
    writeFileSync(
      script,
      `import { runToEnd } from '${runToEnd}'\nvoid runToEnd(() => new Promise(() => {}), () => {})\n`,
    )
    const { status } = spawnSync(node24, ['--no-warnings', script], { timeout: 20_000 })
    expect(status).toBe(1)
  })
})
