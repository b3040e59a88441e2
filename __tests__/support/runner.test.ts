import { beforeAll, describe, expect, it } from '@jest/globals'
import { readProcesses } from './processes.ts'
import { runTinyAction as run } from './tiny-action.ts'

const printEnvironment = 'console.log(JSON.stringify(process.env))'
const environmentOf = (result: { rawStdout: string }) => JSON.parse(result.rawStdout) as Record<string, string>

describe('inputs', () => {
  it('arrive in upper case, with blanks as underscores and hyphens kept', async () => {
    const result = await run(printEnvironment, { with: { 'api-key': 'k', 'two words': 'w' } })
    expect(environmentOf(result)).toMatchObject({ 'INPUT_API-KEY': 'k', INPUT_TWO_WORDS: 'w' })
  })

  it('get their default only when the key is absent, and are empty without one', async () => {
    expect(environmentOf(await run(printEnvironment))).toMatchObject({ INPUT_LEVEL: 'high', 'INPUT_API-KEY': '' })
    expect(environmentOf(await run(printEnvironment, { with: { level: '' } }))).toMatchObject({ INPUT_LEVEL: '' })
  })

  it('are named without regard to case', async () => {
    const environment = environmentOf(await run(printEnvironment, { with: { LEVEL: 'low' } }))
    expect(environment).toMatchObject({ INPUT_LEVEL: 'low' })
  })

  it('that nobody declared are handed on, with a warning', async () => {
    const result = await run(printEnvironment, { with: { api_key: 'k' } })
    expect(environmentOf(result)).toMatchObject({ INPUT_API_KEY: 'k' })
    expect(result.annotations).toMatchObject([{ level: 'warning', message: "Unexpected input(s) 'api_key'" }])
  })

  it('evaluate the job status anew for the post step', async () => {
    const result = await run('console.log(process.env["INPUT_JOB-STATUS"])', {
      post: 'console.log(process.env["INPUT_JOB-STATUS"])',
    })
    expect(result.log).toBe('success')
    expect((await result.post({ jobStatus: 'failure' })).log).toBe('failure')
    expect((await result.post()).log).toBe('success')
  })

  it('overwrite a variable of the workflow with the same name', async () => {
    const result = await run(printEnvironment, { env: { INPUT_LEVEL: 'workflow', OTHER: 'kept' } })
    expect(environmentOf(result)).toMatchObject({ INPUT_LEVEL: 'high', OTHER: 'kept' })
  })
})

describe('the process', () => {
  it('runs on Node 24, in the workspace, with stdin closed and the runner’s variables', async () => {
    const script = `process.stdin.on('end', () => console.log(process.version, process.cwd() === process.env.GITHUB_WORKSPACE,
      require('node:fs').readFileSync('a/b.txt', 'utf8'), process.env.GITHUB_ACTIONS)).resume()`
    const result = await run(script, { workspaceFiles: { 'a/b.txt': 'there' } })
    expect(result.log).toMatch(/^v24\.\S+ true there true$/)
  })

  it('finds the event, and what the test says about the machine', async () => {
    const script = `console.log(require('node:fs').readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'),
      process.env.GITHUB_EVENT_NAME, process.env.GITHUB_ACTOR, 'GITHUB_OUTPUT' in process.env)`
    const context = { GITHUB_ACTOR: 'dependabot[bot]', GITHUB_OUTPUT: undefined }
    const result = await run(script, { eventName: 'pull_request', event: { a: 1 }, context })
    expect(result.log).toBe('{"a":1} pull_request dependabot[bot] false')
  })

  it('does not inherit this machine’s variables', async () => {
    process.env['LEAKED_FROM_TEST'] = '1'
    expect(environmentOf(await run(printEnvironment))).not.toHaveProperty('LEAKED_FROM_TEST')
  })

  it.each([
    ['ends well', '', 0, 'success'],
    ['exits with 1', 'process.exitCode = 1', 1, 'failure'],
    ['crashes', 'throw new Error("x")', 1, 'failure'],
    ['prints an error and exits with 0', 'console.log("::error::x")', 0, 'success'],
    ['waits forever on nothing', 'new Promise(() => {})', 0, 'success'],
  ])('that %s', async (_, script, exitCode, conclusion) => {
    expect(await run(script)).toMatchObject({ exitCode, conclusion })
  })
})

describe('cancelling', () => {
  it('sends SIGINT first, and keeps what was written', async () => {
    const script = `say('OUTPUT', 'a=1\\n'); console.log('ready'); setInterval(() => {}, 1000)`
    const result = await run(script, { cancelAfterMs: 500 })
    expect(result).toMatchObject({
      conclusion: 'cancelled',
      signal: 'SIGINT',
      signals: ['SIGINT'],
      outputs: { a: '1' },
    })
  })

  it('can be started by the test while the action runs', async () => {
    const script = `setInterval(() => {}, 1000)`
    const result = await run(script, { onStarted: (running) => setTimeout(() => running.signal('SIGKILL'), 300) })
    expect(result).toMatchObject({ conclusion: 'failure', signal: 'SIGKILL', cancelled: false })
  })
})

describe('patience', () => {
  // Started together: what is measured is how long the runner waits.
  const ignoring = `process.on('SIGINT', () => console.log('no')); process.on('SIGTERM', () => console.log('never'));`
  const holding = `require('node:child_process').spawn('sleep', ['9'], { stdio: 'inherit', detached: true }).unref()`
  const parent = `console.log(require('node:child_process').spawn('sleep', ['60']).pid); setInterval(() => {}, 1000)`
  let stubborn: ReturnType<typeof run>
  let heldOpen: ReturnType<typeof run>
  let endless: Promise<string>
  beforeAll(() => {
    stubborn = run(`${ignoring} setInterval(() => {}, 1000)`, { cancelAfterMs: 500 })
    heldOpen = run(holding)
    endless = run(parent, { timeoutMs: 1500 }).then(() => 'ended', String)
  })

  it('ends with SIGTERM after 7.5 s and SIGKILL after 2.5 s more', async () => {
    const result = await stubborn
    expect(result).toMatchObject({ signals: ['SIGINT', 'SIGTERM', 'SIGKILL'], signal: 'SIGKILL', log: 'no\nnever' })
    expect(result.durationMs).toBeGreaterThan(10_400)
  })

  it('ends 5 s after the process, when a child holds the streams', async () => {
    const result = await heldOpen
    expect(result.exitCode).toBe(0)
    expect(result.durationMs).toBeGreaterThan(4_900)
    expect(result.durationMs).toBeLessThan(8_000)
  })

  it('ends with the test’s own time: process and children are killed', async () => {
    expect(await endless).toContain('Killed after 1500 ms')
    const pid = /stdout: (\d+)/.exec(await endless)?.[1] ?? ''
    // A killed process that nobody has reaped yet is a zombie.
    const left = readProcesses().filter((entry) => entry.pid === Number(pid) && entry.state !== 'Z')
    expect([pid, left]).toEqual([expect.stringMatching(/^\d+$/), []])
  })
})
