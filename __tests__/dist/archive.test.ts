// What every job downloads: the repository's archive, as git makes it of the files that are here now.
import { execFileSync } from 'node:child_process'
import { globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ownProviders, predevCredits } from '../support/gate.ts'
import { repositoryName, startGithub } from '../support/github-server.ts'
import { type ActionRun, projectFolder, runAction } from '../support/runner.ts'
import { openaiOutOfCredit } from '../support/vendor-errors.ts'

let folder: string
const providers = ownProviders()
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'archive-'))
  // The files as they are, committed or not: an index and a store of objects of our own, so that nothing is left behind.
  const objects = execFileSync('git', ['rev-parse', '--path-format=absolute', '--git-path', 'objects'], {
    cwd: projectFolder,
    encoding: 'utf8',
  }).trim()
  mkdirSync(join(folder, 'objects'))
  const options = {
    cwd: projectFolder,
    encoding: 'utf8',
    env: {
      ...process.env,
      GIT_INDEX_FILE: join(folder, 'index'),
      GIT_OBJECT_DIRECTORY: join(folder, 'objects'),
      GIT_ALTERNATE_OBJECT_DIRECTORIES: objects,
    },
  } as const
  execFileSync('git', ['add', '--all'], options)
  const tree = execFileSync('git', ['write-tree'], options).trim()
  const archive = ['archive', '--format=tar.gz', '--worktree-attributes', `--output=${join(folder, 'archive.tar.gz')}`]
  execFileSync('git', [...archive, '--prefix=archive/', tree], options)
  execFileSync('tar', ['-xzf', 'archive.tar.gz'], { cwd: folder })
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
})

it('is at most 0.35 MB and 120 files', () => {
  const bytes = statSync(join(folder, 'archive.tar.gz')).size
  const entries = readdirSync(join(folder, 'archive'), { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).length
  process.stdout.write(`The archive that a job downloads: ${bytes} bytes in ${files} files.\n`)
  expect(bytes).toBeLessThanOrEqual(350_000)
  expect(files).toBeLessThanOrEqual(120)
})

it('holds what a runner needs, the README, and nothing else', () => {
  expect(readdirSync(join(folder, 'archive')).toSorted()).toEqual(
    ['LICENSE', 'README.md', 'action.yml', 'dist', 'package.json'].toSorted(),
  )
  expect(readdirSync(join(folder, 'archive/dist')).toSorted()).toEqual(['licenses.txt', 'main', 'post', 'shared'])
})

/** The file, and all that it loads, at once or later: each is named where it is loaded. */
function findLoaded(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found
  found.add(file)
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/\brequire\(["'](\.{1,2}\/[^"']+)["']\)/g))
    findLoaded(join(dirname(file), path), found)
  return found
}

it('holds every file that the step and the end of the job may load, and no other', () => {
  const dist = join(folder, 'archive/dist')
  const loaded = ['main', 'post'].flatMap((name) => [...findLoaded(join(dist, name, 'index.js'))])
  expect(loaded.length).toBeGreaterThan(40)
  expect(globSync(join(dist, '**/*.js')).toSorted()).toEqual([...new Set(loaded)].toSorted())
})

describe('from nothing but what is in it', () => {
  const archived = (fields: Readonly<Record<string, string>>, rest: Omit<ActionRun, 'with'> = {}) =>
    runAction({ ...rest, with: fields, actionFolder: join(folder, 'archive') })
  const predev = (...credits: readonly number[]) => ({
    provider: 'predev',
    minimum: '5',
    'base-url': providers.origin,
    'api-key': providers.keyFor(...credits.map(predevCredits)),
  })

  it.concurrent('a wrong configuration is told', async () => {
    const main = await archived({})
    expect([main.exitCode, main.outputs['should-run']]).toEqual([1, 'false'])
    expect(main.annotations[0]?.message).toContain('say what to check')
  })

  it.concurrent('a step remembers, and the end of the job reads again and tells the receipt', async () => {
    const files = { 'history-file': 'history.ndjson', 'receipt-file': 'receipts.ndjson' }
    const main = await archived({ ...predev(450, 430), receipt: 'true', ...files })
    expect([main.exitCode, main.outputs['remaining']]).toEqual([0, '450'])
    expect(readFileSync(join(main.workspace, 'history.ndjson'), 'utf8')).toContain('"remaining":450')
    const post = await main.post()
    expect([post.exitCode, post.annotations]).toEqual([0, []])
    expect(post.summary).toContain('this job spent 20 credits')
    expect(readFileSync(join(main.workspace, 'receipts.ndjson'), 'utf8')).toContain('"spent":20')
  })

  it.concurrent('the end of a job that failed looks at its log', async () => {
    const main = await archived({ ...predev(450), 'log-file': 'eval.log' })
    writeFileSync(join(main.workspace, 'eval.log'), openaiOutOfCredit)
    const post = await main.post({ jobStatus: 'failure' })
    expect(post.annotations[0]?.title).toContain('Not your code')
  })

  it.concurrent('a command is run, and why it failed is explained', async () => {
    const main = await archived(
      { ...predev(450, 430), run: 'cat out.txt >&2; exit 3' },
      { workspaceFiles: { 'out.txt': openaiOutOfCredit } },
    )
    expect([main.exitCode, main.outputs['cause']]).toEqual([3, 'credit'])
  })

  it.concurrent('a probe that a list in YAML asks for is sent', async () => {
    const lines = ['- provider: openai', 'probe: "true"', 'api-key-env: THE_KEY', `base-url: ${providers.origin}`]
    const key = providers.keyFor({ status: 400, body: { error: { code: 'billing_hard_limit_reached' } } })
    const main = await archived({ checks: lines.join('\n  '), 'allow-probes': 'true' }, { env: { THE_KEY: key } })
    expect(providers.requestsOf(key).map(({ method }) => method)).toEqual(['POST'])
    expect(main.outputs['status']).toBe('low')
  })

  it.concurrent('an issue is opened when credit is low', async () => {
    const github = await startGithub()
    const context = {
      ...{ GITHUB_REPOSITORY: repositoryName, GITHUB_RUN_ID: '7' },
      ...{ GITHUB_API_URL: github.origin, GITHUB_GRAPHQL_URL: `${github.origin}/graphql` },
    }
    await archived({ ...predev(1), 'alert-issue': 'true' }, { eventName: 'schedule', context })
    await github.close()
    expect(github.open()).toHaveLength(1)
  })
})
