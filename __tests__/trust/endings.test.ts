// What is on disk when the gate is ended from outside, or cannot write: never should-run=true, and never green.
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { gate, ownProviders, predevCredits, toldBy } from '../support/gate.ts'
import { node24, projectFolder, runAction } from '../support/runner.ts'
import { parsePairs } from '../support/runner-files.ts'

const providers = ownProviders()
const root = mkdtempSync(join(tmpdir(), 'endings-'))
afterAll(async () => {
  rmSync(root, { recursive: true, force: true })
})

const inputs = (key: string) => ({
  provider: 'predev',
  minimum: '5',
  'base-url': providers.origin,
  'api-key': key,
  retries: '0',
})

async function untilAsked(key: string): Promise<void> {
  for (let wait = 0; wait < 500 && providers.requestsOf(key).length === 0; wait += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  expect(providers.requestsOf(key)).toHaveLength(1)
}

describe('ended in the middle of a request', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGKILL', 'SIGHUP', 'SIGQUIT'] as const)('by %s', async (name) => {
    const key = providers.keyFor({ ...predevCredits(450), delayMs: 15_000 })
    const result = await gate({
      with: inputs(key),
      onStarted: (running) => {
        void untilAsked(key).then(() => running.signal(name))
      },
    })
    expect(result.exitCode === 0).toBe(false)
    expect(result.conclusion).toBe('failure')
    expect(result.outputs).toMatchObject({ 'should-run': 'false', status: 'error', remaining: '', results: '[]' })
    expect(result.rawOutputs.filter(([output, value]) => output === 'should-run' && value !== 'false')).toEqual([])
    expect(toldBy(result)).not.toContain(key)
    // What a later step puts into this variable by GITHUB_ENV would otherwise count as ours.
    expect(JSON.parse(result.state['receipt'] ?? '{}')).toMatchObject({ nothing: true })
    expect(result.durationMs).toBeLessThan(10_000)
  })

  it('by a click on cancel', async () => {
    const key = providers.keyFor({ ...predevCredits(450), delayMs: 15_000 })
    const result = await gate({
      with: inputs(key),
      onStarted: (running) => {
        void untilAsked(key).then(() => running.cancel())
      },
    })
    expect(result).toMatchObject({ conclusion: 'cancelled', signals: ['SIGINT'] })
    expect(result.outputs['should-run']).toBe('false')
  })
})

describe('outputs that cannot be written', () => {
  it.each<[string, string | undefined, string]>([
    ['no variable', undefined, 'GITHUB_OUTPUT names is missing'],
    ['an empty variable', '', 'GITHUB_OUTPUT names is missing'],
    ['a file that is not there', '/nowhere/at/all', 'GITHUB_OUTPUT names is missing'],
    ['a full disk', '/dev/full', 'ENOSPC'],
    ['a folder', '/', 'EISDIR'],
    ['a file that nobody may write', '/proc/version', 'Is the disk full, or read-only?'],
  ])('%s: red, and a clear sentence; nothing is asked', async (_, path, words) => {
    const key = providers.keyFor(predevCredits(450))
    const result = await runAction({ with: inputs(key), context: { GITHUB_OUTPUT: path } })
    expect(result).toMatchObject({ exitCode: 1, conclusion: 'failure' })
    expect(result.annotations.map(({ level, title }) => ({ level, title }))).toEqual([
      { level: 'error', title: 'Credit Gate' },
    ])
    expect(result.annotations[0]?.message).toContain(words)
    expect(providers.requestsOf(key)).toEqual([])
    expect(`${result.rawStdout}${result.rawStderr}`).not.toMatch(/set-output|node:|at .*\.js/)
  })

  // A limit on the size of a file does what a disk does that fills up in the middle: each half-KiB step is tried.
  it('a disk that fills up at any moment never leaves should-run=true behind', () => {
    const server = join(root, 'serve.mjs')
    writeFileSync(
      server,
      `import { createServer } from 'node:http'
       createServer((_, response) => response.end('{"success":true,"creditsRemaining":450}')).listen(0, '127.0.0.1', function () {
         process.stdout.write(String(this.address().port))
       })`,
    )
    const script = `
      exec 3< <(exec "$NODE" ${JSON.stringify(server)}); pid=$!
      trap 'kill $pid' EXIT
      read -r -u 3 -t 10 -n 5 port
      for blocks in 1 2 3 4 5 6 8; do
        : > output-$blocks
        ( ulimit -f $blocks
          env "INPUT_PROVIDER=predev" "INPUT_MINIMUM=5" "INPUT_API-KEY=sk-live-0123456789" "INPUT_BASE-URL=http://127.0.0.1:$port" \\
            "INPUT_NAME=$(printf 'n%.0s' {1..900})" GITHUB_OUTPUT=$PWD/output-$blocks "$NODE" "$ACTION" > log-$blocks 2>&1 < /dev/null )
        echo "$blocks $?"
      done`
    const run = spawnSync('bash', ['-c', script], {
      cwd: root,
      env: {
        PATH: process.env['PATH'] ?? '',
        NODE: node24,
        ACTION: join(projectFolder, 'dist/main/index.js'),
        GITHUB_ACTIONS: 'true',
      },
      encoding: 'utf8',
      timeout: 25_000,
    })
    const ends = run.stdout
      .trim()
      .split('\n')
      .map((line) => line.split(' ').map(Number))
    expect(ends).toHaveLength(7)
    const codes = new Set<number>()
    for (const [blocks, code] of ends) {
      codes.add(code ?? -1)
      const text = readFileSync(join(root, `output-${blocks}`), 'utf8')
      const told: string[] = []
      try {
        for (const [name, value] of parsePairs(text)) if (name === 'should-run') told.push(value)
      } catch {
        // The runner fails the step here, and keeps what it has read so far.
      }
      expect({ blocks, code, last: told.at(-1) ?? 'false' }).toEqual({
        blocks,
        code,
        last: code === 0 ? 'true' : 'false',
      })
    }
    // Both ends were seen, or nothing was tried.
    expect(codes).toEqual(new Set([0, 1]))
  })
})

describe('what is not needed for the verdict', () => {
  it.each([
    ['no variable', undefined],
    ['an empty variable', ''],
    ['a folder that is not there', '/nowhere/at/all'],
    ['a full disk', '/dev/full'],
    ['a folder', '/'],
  ])('a summary that cannot be written is a note: %s', async (_, path) => {
    const result = await gate({
      with: inputs(providers.keyFor(predevCredits(450))),
      context: { GITHUB_STEP_SUMMARY: path },
    })
    expect(result).toMatchObject({
      exitCode: 0,
      conclusion: 'success',
      outputs: { 'should-run': 'true' },
      annotations: [],
    })
    expect(result.log).toContain('No job summary')
  })

  it('a workspace that is read-only, empty or gone stops nothing', async () => {
    const readOnly = await gate({
      with: inputs(providers.keyFor(predevCredits(450))),
      prepareWorkspace: (workspace) => chmodSync(workspace, 0o555),
    })
    expect(readOnly).toMatchObject({ exitCode: 0, outputs: { 'should-run': 'true' } })
    const gone = await gate({
      with: inputs(providers.keyFor(predevCredits(450))),
      context: { GITHUB_WORKSPACE: '/nowhere/at/all' },
    })
    expect(gone).toMatchObject({ exitCode: 0, outputs: { 'should-run': 'true' } })
  })

  it('writes nothing but the files of the runner', async () => {
    const result = await gate({ with: inputs(providers.keyFor(predevCredits(450))), workspaceFiles: { 'a.txt': 'a' } })
    mkdirSync(join(root, 'seen'))
    expect(existsSync(join(result.workspace, 'a.txt'))).toBe(true)
    expect(spawnSync('ls', ['-A', result.workspace], { encoding: 'utf8' }).stdout).toBe('a.txt\n')
  })
})
