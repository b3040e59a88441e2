// Runs the GitLab component and the pipelines of docs/other-ci.md and docs/memory.md with a runner that we did not write: gitlab-ci-local, on
// this machine and without containers. `npm run e2e:gitlab`. It is fetched when it is first needed, and not part of `npm ci`.
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { startSandbox } from '../__tests__/support/sandbox.ts'
import { startVendors } from '../__tests__/support/vendors.ts'
import { readBlocks } from '../scripts/read-blocks.ts'

const version = '4.75.1'
const cache = resolve('node_modules/.cache/gitlab-ci-local')

interface Pipeline {
  readonly title: string
  readonly file: string
  /** Key of Apertis: the sandbox answers by it. */
  readonly key: string
  readonly spent: boolean
  readonly passes: boolean
  /** Of a history, after each run. */
  readonly lines?: readonly number[]
}

const component = (inputs: string) => `include:
  - local: templates/credit-gate.yml
    inputs:
      checks: |
        # the account that the evaluation uses
        apertis >= 5 USD
${inputs}
evaluate:
  image: node:24
  needs: [credit-gate]
  script:
    - if [ "$CREDIT_GATE_SHOULD_RUN" != true ]; then echo 'not enough credit, nothing was started'; exit 0; fi
    - echo spent
`
const page = readFileSync('docs/other-ci.md', 'utf8')
const documented = readBlocks('docs/other-ci.md', page)
  .filter(({ language, text }) => language === 'yaml' && text.includes('CREDIT_GATE_SHOULD_RUN'))
  .map(({ text }) => text.replaceAll('npm run eval', 'echo spent'))

/** The recipe for a history, run twice: the second run has the first one's line, though nothing stays but what is cached. */
const remembering = readBlocks('docs/memory.md', readFileSync('docs/memory.md', 'utf8'))
  .filter(({ language, text }) => language === 'yaml' && text.includes('cache:'))
  .map(({ text }) => text)

const outcomes = (title: string, file: string, low: Pick<Pipeline, 'passes'>): readonly Pipeline[] => [
  { title, file, key: 'sandbox-ok', spent: true, passes: true },
  { title, file, key: 'sandbox-low', spent: false, ...low },
  { title, file, key: 'sandbox-unauthorized', spent: false, passes: false },
  { title, file, key: 'sandbox-down', spent: false, passes: false },
]

const pipelines: readonly Pipeline[] = [
  ...outcomes('the component', component(''), { passes: false }),
  ...outcomes('the component, on-low: skip', component('      on-low: skip\n'), { passes: true }),
  {
    title: 'the component with flags',
    file: component("      flags: --warn-below '1000 USD' --timeout 5\n"),
    key: 'sandbox-ok',
    spent: false,
    passes: false,
  },
  {
    title: 'the component with a flag of the run',
    file: component('      flags: --require any --timeout 5\n'),
    key: 'sandbox-ok',
    spent: true,
    passes: true,
  },
  ...documented.flatMap((file) => outcomes('docs/other-ci.md', file, { passes: true })),
  ...['sandbox-ok', 'sandbox-low'].flatMap((key) =>
    remembering.map((file) => ({ title: 'docs/memory.md', file, key, spent: false, passes: true, lines: [1, 2] })),
  ),
]

function missing(): string | null {
  for (const [command, flag] of [
    ['git', '--version'],
    ['rsync', '--version'],
    ['bash', '--version'],
  ] as const) {
    if (spawnSync(command, [flag]).status !== 0) return `${command} is not on PATH`
  }
  if (existsSync(join(cache, 'node_modules/gitlab-ci-local/dist/index.js'))) return null
  mkdirSync(cache, { recursive: true })
  writeFileSync(join(cache, 'package.json'), '{"private":true}\n')
  const installed = spawnSync('npm', ['install', '--no-audit', '--no-fund', `gitlab-ci-local@${version}`], {
    cwd: cache,
  })
  return installed.status === 0 ? null : 'gitlab-ci-local could not be installed'
}

/** @returns what went otherwise than it should; empty when nothing did. */
async function run(pipeline: Pipeline, environment: Readonly<Record<string, string>>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'gitlab-'))
  try {
    cpSync('templates', join(folder, 'templates'), { recursive: true })
    writeFileSync(join(folder, '.gitlab-ci.yml'), pipeline.file)
    mkdirSync(join(folder, 'bin'))
    const npx = `shift 2\nexec node "${resolve('dist/cli/index.js')}" "$@"`
    writeFileSync(join(folder, 'bin/npx'), `#!/bin/sh\n${npx}\n`, { mode: 0o755 })
    const git = (...words: readonly string[]) => execFileSync('git', words, { cwd: folder, stdio: 'ignore' })
    git('init', '--initial-branch=main')
    git('add', '-A')
    git('-c', 'user.name=x', '-c', 'user.email=x@example.org', 'commit', '-m', 'x')
    git('remote', 'add', 'origin', 'https://gitlab.example/group/project.git')
    const variables = Object.entries({ ...environment, APERTIS_API_KEY: pipeline.key }).flatMap(([name, value]) => [
      '--variable',
      `${name}=${value}`,
    ])
    const words = ['--force-shell-executor', '--home', folder, ...variables]
    if (pipeline.lines !== undefined) return await runTwice(folder, [...words, '--shell-isolation'], pipeline.lines)
    const { code, text } = await start(folder, words)
    const spent = /^evaluate\s+> spent$/m.test(text)
    // Its report tells a failed job; its own exit code and `needs` do not, where `allow_failure` lists exit codes.
    const told = { spent, passes: code === 0 && !/^ FAIL /m.test(text) }
    const wanted = { spent: pipeline.spent, passes: pipeline.passes }
    return JSON.stringify(told) === JSON.stringify(wanted) ? '' : `${JSON.stringify({ wanted, told })}\n${text}`
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function runTwice(folder: string, words: readonly string[], lines: readonly number[]): Promise<string> {
  const told: number[] = []
  let said = ''
  for (const _ of lines) {
    const { text } = await start(folder, words)
    const cached = join(folder, '.gitlab-ci-local/cache/credit/credit.jsonl')
    told.push(existsSync(cached) ? readFileSync(cached, 'utf8').trimEnd().split('\n').length : 0)
    said += text
  }
  return JSON.stringify(told) === JSON.stringify(lines) ? '' : `${JSON.stringify({ lines, told })}\n${said}`
}

function start(cwd: string, words: readonly string[]): Promise<{ code: number | null; text: string }> {
  const path = [join(cwd, 'bin'), dirname(process.execPath), process.env['PATH']].join(delimiter)
  const program = join(cache, 'node_modules/gitlab-ci-local/dist/index.js')
  const child = spawn(process.execPath, [program, ...words], {
    cwd,
    env: { PATH: path, HOME: cwd, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 120_000,
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => {
      text += part
    })
  }
  return new Promise((done) => child.on('close', (code) => done({ code, text })))
}

const reason = missing()
if (reason !== null) console.error(`NOT RUN: no GitLab pipeline was tried: ${reason}.`)
else {
  process.exitCode = 1
  const sandbox = await startSandbox()
  const vendors = await startVendors(sandbox.origin)
  let failed = 0
  for (const pipeline of pipelines) {
    const wrong = await run(pipeline, vendors.environment)
    if (wrong !== '') failed += 1
    console.log(
      `${wrong === '' ? 'holds' : 'FAILS'}  ${pipeline.title}, ${pipeline.key}${wrong === '' ? '' : `: ${wrong}`}`,
    )
  }
  await vendors.close()
  await sandbox.close()
  console.log(
    `\n${pipelines.length - failed} of ${pipelines.length} pipelines hold, run by gitlab-ci-local ${version}.`,
  )
  process.exitCode = failed === 0 && documented.length > 0 && remembering.length > 0 ? 0 : 1
}
