import { execFileSync } from 'node:child_process'
import { cpSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve, sep } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import commonjsModule from '@rollup/plugin-commonjs'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import { rollup } from 'rollup'
import { type Sandbox, startSandbox } from '../support/sandbox.ts'
import { runToEnd } from '../support/shipped-command.ts'
import { startVendors, type Vendors } from '../support/vendors.ts'

const commonjs = commonjsModule as unknown as (typeof commonjsModule)['default']

interface Pack {
  readonly filename: string
  readonly files: readonly { readonly path: string }[]
}

/** A stranger's folder, with the package installed from its tarball: offline, so nothing else can have come with it. */
let folder = ''
let packed: readonly string[] = []
let sandbox: Sandbox
let vendors: Vendors

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stranger-'))
  const npm = (words: readonly string[], cwd: string) =>
    execFileSync('npm', words, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  const packs = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], resolve('.'))) as
    | readonly Pack[]
    | Readonly<Record<string, Pack>>
  // A list, and since npm 12 a table by name.
  const [pack = { filename: '', files: [] }] = Object.values(packs)
  packed = pack.files.map(({ path }) => path)
  writeFileSync(join(folder, 'package.json'), '{"private":true}')
  npm(['install', '--offline', '--no-audit', '--no-fund', join(folder, pack.filename)], folder)
  sandbox = await startSandbox()
  vendors = await startVendors(sandbox.origin)
})
afterAll(async () => {
  await vendors.close()
  await sandbox.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('the package', () => {
  it('holds what it needs, and nothing else', () => {
    const built = globSync('dist/shared/**/*', { withFileTypes: true }).filter((entry) => entry.isFile())
    expect([...packed].sort()).toEqual(
      [
        ...['LICENSE', 'README.md', 'package.json', 'dist/licenses.txt', 'schema/credit-gate.schema.json'],
        ...['index.js', 'package.json'].map((name) => `dist/cli/${name}`),
        ...['index.cjs', 'index.d.cts', 'index.d.ts', 'index.js', 'package.json'].map((name) => `dist/library/${name}`),
        ...built.map(({ parentPath, name }) => relative('.', join(parentPath, name)).split(sep).join('/')),
      ].sort(),
    )
  })

  it('brings no other package with it', () => {
    expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['credit-gate'])
  })

  it('is a command', async () => {
    const { code, stdout } = await runToEnd(join(folder, 'node_modules/.bin/credit-gate'), ['demo'], { cwd: folder })
    expect([code, stdout]).toEqual([0, expect.stringContaining('would not have started')])
  })

  it('says where its source is, and asks for provenance', () => {
    const manifest = JSON.parse(readFileSync(join(folder, 'node_modules/credit-gate/package.json'), 'utf8'))
    expect(manifest).toMatchObject({
      engines: { node: '>=20' },
      repository: { url: expect.stringContaining('/credit-gate.git') },
      publishConfig: { provenance: true },
    })
    expect(manifest.scripts?.['postinstall'] ?? manifest.scripts?.['install']).toBeUndefined()
  })
})

describe('the library', () => {
  const evaluate = (environment: Readonly<Record<string, string>>) => {
    cpSync('examples/library/evaluate.mjs', join(folder, 'evaluate.mjs'))
    return runToEnd(process.execPath, ['evaluate.mjs'], {
      cwd: folder,
      environment: { ...vendors.environment, ...environment },
    })
  }

  it('runs its example: the first that has enough', async () => {
    expect(await evaluate({ APERTIS_API_KEY: 'sandbox-ok', CRUSTDATA_API_KEY: 'sandbox-ok' })).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/12\.5 USD left[\s\S]*evaluating on apertis\/payg\n$/),
    })
    expect(await evaluate({ APERTIS_API_KEY: 'sandbox-low', CRUSTDATA_API_KEY: 'sandbox-ok' })).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/evaluating on backup\n$/),
    })
  })

  it('runs its example: none that has enough', async () => {
    expect(await evaluate({ APERTIS_API_KEY: 'sandbox-low' })).toMatchObject({
      code: 1,
      stderr: 'nothing was started: low\n',
    })
  })

  it('has types that need no other package, in either kind of module resolution', async () => {
    const source = `
      import { check, type CheckReport, type GateReport } from 'credit-gate'
      export async function ask(): Promise<string | null> {
        const report: GateReport = await check({ checks: ['apertis >= 5 USD', { provider: 'x', minimum: '1' }], retries: 0 })
        const first: CheckReport | undefined = report.results[0]
        return first?.remaining ?? null
      }
      // @ts-expect-error amounts are text
      export const wrong: Promise<{ results: { remaining: number }[] }> = check({ checks: [] })
      // @ts-expect-error there must be checks
      check({})
    `
    writeFileSync(join(folder, 'ask.mts'), source)
    for (const [module, resolution] of [
      ['nodenext', 'nodenext'],
      ['esnext', 'bundler'],
    ]) {
      const words = [
        '--noEmit',
        '--strict',
        '--exactOptionalPropertyTypes',
        '--target',
        'es2022',
        '--types',
        '',
        '--ignoreConfig',
      ]
      const ended = await runToEnd(
        resolve('node_modules/.bin/tsc'),
        [...words, '--module', module ?? '', '--moduleResolution', resolution ?? '', 'ask.mts'],
        { cwd: folder, environment: { NODE_DISABLE_COMPILE_CACHE: '1' } },
      )
      expect([ended.code, ended.stdout]).toEqual([0, ''])
    }
  })

  it.each(['import', 'require'])(
    'can be bundled by rollup, as ES modules and as CommonJS, with %s',
    async (how) => {
      const load = how === 'import' ? "import { check } from 'credit-gate'" : "const { check } = require('credit-gate')"
      writeFileSync(
        join(folder, `use-${how}.${how === 'import' ? 'mjs' : 'cjs'}`),
        `${load}\ncheck({ checks: ['apertis >= 5 USD'], environment: process.env }).then((report) => console.log(report.status, report.results[0].message))\n`,
      )
      for (const [format, ending] of [
        ['es', 'mjs'],
        ['cjs', 'cjs'],
      ] as const) {
        const bundle = await rollup({
          input: join(folder, `use-${how}.${how === 'import' ? 'mjs' : 'cjs'}`),
          plugins: [nodeResolve({ preferBuiltins: true }), commonjs({ transformMixedEsModules: true })],
          onwarn: () => {},
        })
        const names = { entryFileNames: `[name].${ending}`, chunkFileNames: `[name].${ending}` }
        await bundle.write({ dir: join(folder, `${how}-${format}`), format, ...names })
        await bundle.close()
        // Away from node_modules: nothing but what is in the bundle is there.
        const alone = mkdtempSync(join(tmpdir(), 'bundled-'))
        cpSync(join(folder, `${how}-${format}`), alone, { recursive: true })
        const ended = await runToEnd(process.execPath, [`use-${how}.${ending}`], {
          cwd: alone,
          environment: { APERTIS_API_KEY: 'sandbox-ok', ...vendors.environment },
        })
        rmSync(alone, { recursive: true, force: true })
        expect(ended).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(/^ok .*12\.5 USD/) })
      }
    },
    120_000,
  )

  it('writes nothing, keeps nothing open, and reads the environment that it is given', async () => {
    const script = `
      import { check } from 'credit-gate'
      const before = process.exitCode
      const report = await check({ checks: ['apertis >= 5 USD'], environment: {} })
      process.stderr.write(JSON.stringify([report.status, report.errors, before === process.exitCode, process._getActiveHandles().filter((each) => each.fd === undefined && each._type !== 'pipe').length]))
    `
    writeFileSync(join(folder, 'quiet.mjs'), script)
    const ended = await runToEnd(process.execPath, ['quiet.mjs'], {
      cwd: folder,
      environment: { APERTIS_API_KEY: 'sandbox-ok' },
    })
    expect([ended.code, ended.stdout, ended.stderr]).toEqual([0, '', '["no-key",[],true,0]'])
  })

  it('reads the environment of the process unless it is given one, and takes a line as it stands', async () => {
    const script = `
      import { check } from 'credit-gate'
      const report = await check({ checks: 'apertis >= 5 USD', 'on-low': 'skip' })
      console.log(report.status, report.results[0].policy)
    `
    writeFileSync(join(folder, 'by-itself.mjs'), script)
    const ended = await runToEnd(process.execPath, ['by-itself.mjs'], {
      cwd: folder,
      environment: { APERTIS_API_KEY: 'sandbox-low', ...vendors.environment },
    })
    expect([ended.stdout, ended.stderr]).toEqual(['low skip\n', ''])
  })

  it('says where a key goes in a program, and refuses an option that is misspelt', async () => {
    const { check } = (await import(join(folder, 'node_modules/credit-gate/dist/library/index.js'))) as {
      check: (options: unknown) => Promise<{ results: { hint: string }[]; errors: string[] }>
    }
    const report = await check({ checks: 'apertis >= 5 USD', environment: {} })
    expect(report.results[0]?.hint).toBe(
      "Set APERTIS_API_KEY in the environment, or give the check its `'api-key'`; with the option `environment`, pass one that holds it, such as `process.env`.",
    )
    expect((await check({ checks: ['apertis >= 5'], onlow: 'skip', environment: {} })).errors).toEqual([
      'onlow: is not an option; did you mean `onLow`?',
    ])
  })

  it('tells a wrong configuration without the key that stands in it', async () => {
    const { check } = (await import(join(folder, 'node_modules/credit-gate/dist/library/index.js'))) as {
      check: (options: unknown) => Promise<unknown>
    }
    const key = 'sk-live-4f5e6d7c8b9a0011'
    const report = await check({ checks: [{ provider: 'apertis', minimum: key, 'api-key': key }] })
    expect(report).toMatchObject({ shouldRun: false, status: 'error', results: [], errors: [expect.any(String)] })
    expect(JSON.stringify(report)).not.toContain('4f5e6d7c8b9a0011')
    for (const options of [{ checks: [] }, {}, undefined])
      expect(await check(options)).toMatchObject({ status: 'error' })
  })
})
