// What holds the repository together, and breaks unseen: directions of imports, single sources, and the built dist.
// The registry's own files (a provider's fixtures, registry line, row of the table): see providers/registry.test.ts.
import { spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, posix } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { load } from 'js-yaml'
import { fields, fileNames, inputNames, itemNames } from '../src/core/plan/fields.ts'
import { pessimisticOutputs } from '../src/core/render/results.ts'
import { node24, projectFolder } from './support/runner.ts'

const sources = globSync('src/**/*.ts', { cwd: projectFolder })
  .map((path) => path.replaceAll('\\', '/'))
  .sort()
const read = (path: string) => readFileSync(join(projectFolder, path), 'utf8')

interface Import {
  readonly from: string
  /** A file of ours as `src/core/money/amount.ts`, or a package's name. */
  readonly to: string
  readonly typeOnly: boolean
}

function importsOf(from: string): readonly Import[] {
  const text = read(from).replace(/^\s*(?:\/\/|\*).*$/gm, '')
  const found = [
    ...text.matchAll(/^(?:import|export)\s+(type\s)?[^'"();]*?\bfrom\s+['"]([^'"]+)['"]/gm),
    ...text.matchAll(/^import\s+()['"]([^'"]+)['"]/gm),
    ...text.matchAll(/\bimport\(\s*()['"]([^'"]+)['"]/g),
  ]
  return found.map(([, typeOnly = '', name = '']) => ({
    from,
    to: name.startsWith('.') ? posix.join(dirname(from), name) : name,
    typeOnly: typeOnly !== '',
  }))
}

const imports = sources.flatMap(importsOf)
const ours = imports.filter(({ to }) => to.startsWith('src/'))
/** The room a file is in: `core/money`, `net`, …; a file directly in src is a room of its own: `library.ts`. */
const roomOf = (path: string) => {
  const [, first = '', second = ''] = path.split('/')
  return first === 'core' ? `core/${second}` : first
}
const shown = ({ from, to }: Import) => `${from} imports ${to}`

const core = [
  'core/money',
  'core/text',
  'core/provider',
  'core/plan',
  'core/verdict',
  'core/memory',
  'core/explain',
  'core/receipt',
  'core/render',
]

/** What each room may import of ours, beside itself. Whatever is not here may not be. */
const below: Readonly<Record<string, readonly string[]>> = {
  'core/money': [],
  'core/text': [],
  'core/provider': ['core/money'],
  'core/plan': ['core/money', 'core/text', 'core/provider'],
  'core/verdict': ['core/money', 'core/text', 'core/provider', 'core/plan'],
  'core/memory': ['core/money', 'core/text', 'core/provider', 'core/plan', 'core/verdict'],
  'core/receipt': [
    'core/money',
    'core/text',
    'core/provider',
    'core/plan',
    'core/verdict',
    'core/memory',
    'core/explain',
  ],
  'core/render': core,
  'core/explain': ['core/money', 'core/text', 'core/provider'],
  'core/verify': ['core/money', 'core/provider'],
  'version.ts': [],
  providers: ['core/money', 'core/text', 'core/provider', 'core/plan'],
  net: ['core/money', 'core/text', 'core/provider'],
  files: core,
  run: core,
  gate: [...core, 'providers', 'net', 'run', 'files', 'version.ts'],
  sandbox: ['core/money', 'core/text', 'core/provider', 'providers'],
  action: [...core, 'providers', 'net', 'run', 'files', 'gate', 'version.ts'],
  cli: [...core, 'providers', 'net', 'run', 'files', 'gate', 'version.ts', 'sandbox', 'core/verify'],
  'library.ts': [...core, 'providers', 'net', 'gate', 'version.ts'],
}
const tops = ['action', 'cli']
const pure = (path: string) => /^src\/(?:core|providers)\//.test(path)

describe('imports', () => {
  it('are found at all', () => {
    expect(ours.length).toBeGreaterThan(100)
    expect(imports.map(({ to }) => to)).toEqual(expect.arrayContaining(['big.js', 'zod/mini', '@actions/http-client']))
    expect(ours.map(({ to }) => to)).toContain('src/core/plan/read-yaml.ts')
  })

  it('end in .ts, and lead to a file', () => {
    expect(ours.filter(({ to }) => !sources.includes(to)).map(shown)).toEqual([])
  })

  it('know every room', () => {
    expect([...new Set(sources.map(roomOf))].toSorted()).toEqual(Object.keys(below).toSorted())
  })

  it.each(Object.keys(below))('of %s go down only', (room) => {
    const allowed = [room, ...(below[room] ?? [])]
    const wrong = ours.filter(({ from, to }) => roomOf(from) === room && !allowed.includes(roomOf(to)))
    expect(wrong.map(shown)).toEqual([])
  })

  it('of @actions/core stand only in action', () => {
    const wrong = imports.filter(({ from, to }) => to.startsWith('@actions/core') && roomOf(from) !== 'action')
    expect(wrong.map(shown)).toEqual([])
  })

  it('of @actions/http-client stand only in net: what reads the proxy, and what goes through one, each loaded when it is due', () => {
    const users = imports.filter(({ to, typeOnly }) => to.startsWith('@actions/http-client') && !typeOnly)
    expect(users.map(({ from, to }) => [from, to])).toEqual([
      ['src/net/transport.ts', '@actions/http-client/lib/proxy'],
      ['src/net/tunnel.ts', '@actions/http-client'],
    ])
    for (const file of ['src/net/transport.ts', 'src/net/tunnel.ts']) {
      const loaders = imports.filter(({ to, typeOnly }) => to === file && !typeOnly)
      expect([...new Set(loaders.map(({ from }) => from))]).toEqual(['src/net/request.ts'])
    }
  })

  it('of Node’s own modules stand neither in core nor in providers: both are pure', () => {
    const wrong = imports.filter(({ from, to }) => to.startsWith('node:') && pure(from))
    expect(wrong.map(shown)).toEqual([])
  })

  it('of packages are all declared, for the build alone: whoever installs ours installs nothing else', () => {
    const manifest = JSON.parse(read('package.json')) as Record<string, Record<string, string>>
    const dependencies = manifest['devDependencies'] ?? {}
    for (const kind of ['dependencies', 'optionalDependencies', 'peerDependencies'])
      expect(Object.keys(manifest[kind] ?? {})).toEqual([])
    const packages = imports.map(({ to }) => to).filter((to) => !to.startsWith('src/') && !to.startsWith('node:'))
    const names = packages.map((name) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    )
    expect([...new Set(names)].filter((name) => dependencies[name] === undefined)).toEqual([])
  })
})

describe('the source', () => {
  it('reads process.env only in action, cli and the library', () => {
    // Between backticks it is a word of a message.
    const users = sources.filter((path) => /\bprocess\s*(?:\.|\[['"])env\b(?!\\?`)/.test(read(path)))
    expect(users.filter((path) => !tops.includes(roomOf(path)) && path !== 'src/library.ts')).toEqual([])
  })

  it('has files of at most 250 lines, in kebab-case, named after the one thing inside', () => {
    const banned = /^(?:utils?|helpers?|common|types?|index|misc)\.ts$/
    const wrong = sources.filter((path) => {
      const name = basename(path)
      const text = read(path)
      return (
        (text.split('\n').length > 251 && !text.startsWith('// Generated ')) ||
        !/^[a-z0-9]+(?:-[a-z0-9]+)*\.ts$/.test(name) ||
        banned.test(name)
      )
    })
    expect(wrong).toEqual([])
  })

  it('exports nothing that its own file alone uses', () => {
    const files = [...sources, ...globSync('{scripts,__tests__,e2e}/**/*.ts', { cwd: projectFolder })]
    const words = files.map((path) => [path, new Set(read(path).match(/\w+/g))] as const)
    const exported = sources.flatMap((path) =>
      [...read(path).matchAll(/^export (?:async )?(?:const|function\*?|class) (\w+)/gm)].map(([, name = '']) => ({
        path,
        name,
      })),
    )
    expect(exported.length).toBeGreaterThan(500)
    const unused = exported.filter(
      ({ path, name }) => !words.some(([other, found]) => other !== path && found.has(name)),
    )
    expect(unused).toEqual([])
  })

  it('has no unfinished work in it, and no test that is left out', () => {
    const files = [...sources, ...globSync('__tests__/**/*.ts', { cwd: projectFolder })]
    const marks = /\b(?:TO(?:)DO|FIX(?:)ME)\b|\b(?:it|test|describe)\.(?:skip|only|todo)\b|\bx(?:it|describe)\(/
    expect(files.filter((path) => basename(path) !== 'repository.test.ts' && marks.test(read(path)))).toEqual([])
  })
})

interface Manifest {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
  readonly runs: { readonly using: string; readonly main: string; readonly post: string }
}

describe('action.yml', () => {
  const manifest = load(read('action.yml')) as Manifest
  const described = [...Object.values(manifest.inputs), ...Object.values(manifest.outputs)]

  it('has exactly the inputs that the code reads', () => {
    expect(Object.keys(manifest.inputs).toSorted()).toEqual(inputNames.toSorted())
  })

  it('has exactly the outputs that the code writes', () => {
    expect(Object.keys(manifest.outputs).toSorted()).toEqual(Object.keys(pessimisticOutputs()).toSorted())
  })

  it('has no default, which would always win over a config file; but for what is the runner’s own', () => {
    const defaults = Object.entries(manifest.inputs).filter(([, input]) => 'default' in input)
    expect(defaults.map(([name, input]) => [name, input.default])).toEqual([
      ['github-token', '${'.concat('{ github.token }}')],
      ['job-status', '${'.concat('{ job.status }}')],
    ])
    for (const name of ['github-token', 'job-status']) expect(fileNames).not.toContain(name)
  })

  it('describes each in a sentence, without an expression, which would break the file’s loading', () => {
    for (const { description } of described) {
      expect(description).toMatch(/^[A-Z`]?.{20,}\.$/s)
      expect(description).not.toContain('${'.concat('{'))
    }
  })

  it('has no key under an output but its description, which the runner would refuse', () => {
    for (const output of Object.values(manifest.outputs)) expect(Object.keys(output)).toEqual(['description'])
  })

  it('runs on Node 24, from files that are there', () => {
    expect(manifest.runs).toEqual({ using: 'node24', main: 'dist/main/index.js', post: 'dist/post/index.js' })
    for (const path of [manifest.runs.main, manifest.runs.post])
      expect(existsSync(join(projectFolder, path))).toBe(true)
  })
})

describe('the table of fields', () => {
  it('names each field once', () => {
    const names = fields.map(({ name }) => name)
    expect(names.toSorted()).toEqual([...new Set(names)].toSorted())
  })

  it('lets no key, no script and no status into a config file', () => {
    for (const name of ['api-key', 'run', 'log-file', 'job-status', 'config-file'])
      expect(fileNames).not.toContain(name)
    expect(itemNames).toContain('api-key-env')
    expect(inputNames).not.toContain('api-key-env')
  })
})

describe('dist', () => {
  let rebuilt: string
  let said: string
  beforeAll(() => {
    rebuilt = mkdtempSync(join(tmpdir(), 'dist-'))
    const built = spawnSync(node24, ['--no-warnings', 'scripts/build.ts', rebuilt], {
      cwd: projectFolder,
      encoding: 'utf8',
      timeout: 110_000,
    })
    said = built.status === 0 ? '' : `${built.stdout}${built.stderr}${built.error ?? ''}`
  }, 120_000)
  afterAll(() => rmSync(rebuilt, { recursive: true, force: true }))

  const filesIn = (folder: string) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .sort()

  it('can be built', () => {
    expect(said).toBe('')
  })

  it('is exactly what the source builds: run `npm run build` and commit dist', () => {
    const committed = join(projectFolder, 'dist')
    expect(filesIn(committed)).toEqual(filesIn(rebuilt))
    const old = filesIn(rebuilt).filter(
      (name) => !readFileSync(join(rebuilt, name)).equals(readFileSync(join(committed, name))),
    )
    expect(old).toEqual([])
  })
})
