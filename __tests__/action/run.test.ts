// Contract, section 10: the input `run`: gate, script and receipt in one step.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Answer, apertisDollars, type Fields, gateBefore, ownProviders } from '../support/gate.ts'
import type { ActionRun } from '../support/runner.ts'
import { type Sandbox, startSandbox } from '../support/sandbox.ts'

const providers = ownProviders()
let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox()
})
afterAll(async () => {
  await sandbox.close()
})
const { one } = gateBefore(providers)

const dollars = (...figures: readonly (number | Answer)[]): Fields => ({
  provider: 'apertis',
  'api-key': providers.keyFor(
    ...figures.map((figure) => (typeof figure === 'number' ? apertisDollars(figure) : figure)),
  ),
  minimum: 5,
})

const run = (script: string, fields: Fields = dollars(9, 8), options: ActionRun = {}) =>
  one({ ...fields, run: script }, options)

describe('the script', () => {
  it('runs with bash in the workspace, as bash -e -o pipefail, and its output goes to the log as it is', async () => {
    const script = 'pwd; echo "$BASH_VERSION"; echo "::warning::mine"; false | true; echo never'
    const result = await run(script)
    expect(result.exitCode).toBe(1)
    expect(result.rawStdout).toContain(`${result.workspace}\n`)
    expect(result.rawStdout).toMatch(/^\d+\.\d+\.\d+/m)
    expect(result.annotations).toEqual(expect.arrayContaining([expect.objectContaining({ message: 'mine' })]))
    expect(result.rawStdout).not.toContain('never')
  })

  it('gets the environment that a run: step has, and can set outputs', async () => {
    const script =
      'echo "left: $(env | grep -oE "^(INPUT|STATE|ACTIONS)_[A-Z_]*" | sort | xargs), $MINE"; echo made=here >> "$GITHUB_OUTPUT"; echo more >> "$GITHUB_STEP_SUMMARY"'
    const ofActionsAlone = [
      'RUNTIME_TOKEN',
      'RUNTIME_URL',
      'RESULTS_URL',
      'CACHE_URL',
      'CACHE_SERVICE_V2',
      'ID_TOKEN_X',
    ]
    const env = {
      ...Object.fromEntries(ofActionsAlone.map((name) => [`ACTIONS_${name}`, 'x'])),
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x',
      ACTIONS_ID_TOKEN_REQUEST_URL: 'x',
      MINE: 'kept',
      STATE_other: 'x',
      INPUT_OTHER: 'x',
    }
    const result = await run(script, dollars(9, 8), { env })
    expect(result.log).toContain('left: ACTIONS_ID_TOKEN_REQUEST_TOKEN ACTIONS_ID_TOKEN_REQUEST_URL, kept')
    expect(result.outputs).toMatchObject({ made: 'here', 'should-run': 'true' })
    expect(result.summary).toContain('more')
    expect(result.exitCode).toBe(0)
  })

  it('stands in a file that only its user can read, on no command line, and is gone afterwards', async () => {
    const result = await run(
      'secret=in-the-script; echo "mode $(stat -c %a "$0")"; tr "\\0" " " </proc/$$/cmdline; echo; echo "at $0"',
    )
    expect(result.log).toContain('mode 600')
    const shown = result.rawStdout.split('\n').find((line) => line.includes('pipefail')) ?? ''
    expect(shown).toMatch(/bash -e -o pipefail \S+\/run\.sh/)
    expect(shown).not.toContain('in-the-script')
    const [, path = ''] = /^at (.*)$/m.exec(result.rawStdout) ?? []
    expect([path.endsWith('/run.sh'), existsSync(path)]).toEqual([true, false])
  })

  it.each([0, 1, 7, 42, 255])('ending with %d gives the step that code', async (code) => {
    expect((await run(`exit ${code}`)).exitCode).toBe(code)
  })

  it('that dies by a signal gives 128 + n', async () => {
    expect((await run('kill -KILL $$')).exitCode).toBe(137)
  })

  it.each([
    ['fail', 1],
    ['skip', 0],
  ])('is not started when the gate says no (on-low: %s)', async (policy, exitCode) => {
    const result = await run('echo started', { ...dollars(3), 'on-low': policy, 'receipt-file': 'r.jsonl' })
    expect(result).toMatchObject({ exitCode, outputs: { 'should-run': 'false' } })
    expect(result.rawStdout).not.toContain('started')
    expect(JSON.parse(readFileSync(join(result.workspace, 'r.jsonl'), 'utf8'))).toMatchObject({
      should_run: false,
      checks: [{ before: 3, after: null, spent: null, note: 'the command was not started' }],
    })
  })

  it('is not started when the configuration is wrong', async () => {
    const result = await run('echo started', { ...dollars(9), minimum: 'five' })
    expect(result.exitCode).toBe(1)
    expect(result.rawStdout).not.toContain('started')
  })

  it('without a bash is a clear error', async () => {
    const result = await run('echo started', dollars(9), { context: { PATH: '/nowhere' } })
    expect(result.exitCode).toBe(127)
    expect(result.annotations).toMatchObject([{ level: 'error', title: 'Credit Gate: no script' }])
    expect(result.annotations[0]?.message).toContain('needs bash on PATH')
  })
})

describe('the receipt', () => {
  it('follows at once: before, after, spent; a later step can use the file', async () => {
    const result = await one({
      provider: 'apertis',
      'api-key': 'sandbox-drain-0.5',
      'base-url': `${sandbox.origin}/apertis`,
      minimum: 5,
      run: 'echo working',
      'receipt-file': 'receipts.jsonl',
    })
    expect(result).toMatchObject({ exitCode: 0, annotations: [] })
    expect(result.summary).toContain('| 100 USD | 99.5 USD | **0.5 USD** |')
    expect(result.summary.indexOf('Enough credit')).toBeLessThan(result.summary.indexOf('Receipt'))
    expect(result.log.indexOf('working')).toBeLessThan(result.log.indexOf('Receipt: this job spent 0.5 USD.'))
    const file = readFileSync(join(result.workspace, 'receipts.jsonl'), 'utf8')
    expect(JSON.parse(file)).toMatchObject({ version: 1, should_run: true, checks: [{ spent: 0.5, note: null }] })
  })

  it('is left to the log by summary: never, and is none with receipt: false', async () => {
    const quiet = await run('true', { ...dollars(9, 8), summary: 'never' })
    expect([quiet.summary, quiet.log.includes('Receipt: this job spent 1 USD.')]).toEqual(['', true])
    const fields = dollars(9, 8)
    const none = await run('true', { ...fields, receipt: 'false' })
    expect(none.log).not.toContain('Receipt')
    expect(providers.requestsOf(`${fields['api-key']}`)).toHaveLength(1)
  })

  it.each([
    ['warn', 'true', 0, 'warning'],
    ['fail', 'true', 1, 'error'],
    ['stop', 'true', 1, 'error'],
    ['fail', 'exit 9', 9, 'error'],
  ])('with on-overspend: %s of `%s` ends with %d', async (policy, script, exitCode, level) => {
    const result = await run(script, { ...dollars(9, 6), 'max-spend': '2 USD', 'on-overspend': policy })
    expect(result.exitCode).toBe(exitCode)
    expect(result.annotations).toMatchObject([{ level, title: 'Credit Gate: more spent than allowed' }])
  })
})

describe('not your code', () => {
  it('is said at once, above the gate’s own headline, and never again', async () => {
    const result = await run('exit 3', dollars(42.5, 0))
    expect(result.exitCode).toBe(3)
    expect(result.annotations).toMatchObject([
      { level: 'error', title: 'Not your code: the credit ran out during this job' },
    ])
    expect(result.summary).toMatch(/^## 💸 Not your code: the credit ran out during this job\n/)
    expect(result.summary).toContain('## ❌ The command ended with exit code 3')
    expect(result.summary).toContain('Receipt: this job spent 42.5 USD')
    const post = await result.post({ jobStatus: 'failure' })
    expect(post).toMatchObject({ exitCode: 0, annotations: [], summary: '', log: '' })
  })

  it('is one line in the log when the money is still there, and nothing after success', async () => {
    const failed = await run('exit 3', dollars(42.5, 41))
    expect(failed.annotations).toEqual([])
    expect(failed.log).toContain('credit does not look like the reason: apertis still has 41 USD.')
    const green = await run('true', dollars(42.5, 0))
    expect(green.annotations).toEqual([])
    expect(green.log).not.toContain('The job failed')
  })
})
