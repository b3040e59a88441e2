// Contract, section 11: why a command failed, as far as its output tells of money.
import { linkSync, mkdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { apertisDollars, type Fields, gateBefore, ownProviders } from '../support/gate.ts'
import type { ActionRun, MainResult } from '../support/runner.ts'
import { openaiOutOfCredit, openaiPlayedInTests, plainFailure } from '../support/vendor-errors.ts'

const providers = ownProviders()
const { one } = gateBefore(providers)

const dollars = (...figures: readonly number[]): Fields => ({
  provider: 'apertis',
  'api-key': providers.keyFor(...figures.map((figure) => apertisDollars(figure))),
  minimum: 5,
})
const openaiKey = { OPENAI_API_KEY: 'sk-a-key-that-is-never-sent-1234' }
const title = 'ot your code: OpenAI says that no credit is left, or that a limit is reached'
const files = {
  'out-of-credit.txt': openaiOutOfCredit,
  'played.txt': openaiPlayedInTests,
  'plain.txt': plainFailure,
}

const run = (script: string, fields: Fields = dollars(9, 9), options: ActionRun = {}) =>
  one({ ...fields, run: script }, { workspaceFiles: files, ...options })

describe('with run', () => {
  it('tells it in outputs, an annotation and the headline, in the vendor’s name', async () => {
    const result = await run('cat out-of-credit.txt >&2; exit 4', dollars(9, 9), { env: openaiKey })
    expect(result.exitCode).toBe(4)
    expect(result.outputs['cause']).toBe('credit')
    expect(JSON.parse(result.outputs['explanation'] ?? '')).toMatchObject({
      ...{ cause: 'credit', sure: 'certain', or_cap: true, vendor: 'openai', line: 4, also: [] },
      url: 'https://platform.openai.com/settings/organization/billing/overview',
    })
    expect(result.annotations).toMatchObject([{ level: 'error', title: `N${title}` }])
    expect(result.annotations[0]?.message).toMatch(/^Line 4 of the output: “/)
    expect(result.summary.startsWith(`## 💸 N${title}\n`)).toBe(true)
    expect(result.outputs['should-run']).toBe('true')
  })

  it('is no more than probable without a key of that vendor in the command’s environment', async () => {
    const result = await run('cat out-of-credit.txt; exit 4')
    expect(JSON.parse(result.outputs['explanation'] ?? '')).toMatchObject({ sure: 'probable' })
    expect(result.annotations).toMatchObject([{ level: 'error', title: `Probably n${title}` }])
  })

  it('puts what was read and what was written into one sentence, the stronger first', async () => {
    const both = 'OpenAI says that no credit is left, or that a limit is reached'
    const certain = await run('cat out-of-credit.txt; exit 4', dollars(9, 0), { env: openaiKey })
    expect(certain.annotations).toMatchObject([
      { title: `Not your code: ${both}, and the credit ran out during this job` },
    ])
    const probable = await run('cat out-of-credit.txt; exit 4', dollars(9, 0))
    expect(probable.annotations).toMatchObject([
      { title: `Not your code: the credit ran out during this job, and ${both}` },
    ])
  })

  it('is settled by the second reading where the words leave it open', async () => {
    const words = `WARNING api.apertis.ai: Error code: 402 - {'error': {'code': 'insufficient_balance'}}`
    const explained = async (...figures: readonly number[]) => {
      const { outputs } = await run(`echo "${words}"; exit 1`, dollars(...figures))
      return [outputs['cause'], JSON.parse(outputs['explanation'] ?? '')]
    }
    const found = { cause: 'credit', vendor: 'apertis', line: 1 }
    expect(await explained(9, 0)).toMatchObject([
      'credit',
      { ...found, sure: 'certain', advice: expect.stringContaining('Apertis'), url: expect.stringMatching(/^https:/) },
    ])
    expect(await explained(9, 9)).toMatchObject(['none', { cause: 'none', sure: null, advice: null, also: [found] }])
  })

  it('is settled by a probe at the same vendor too', async () => {
    const refused = { status: 429, body: { error: { type: 'insufficient_quota', code: 'credit_balance_exhausted' } } }
    const served = {
      status: 200,
      body: { object: 'list', data: [{ object: 'embedding', index: 0, embedding: [0.1] }] },
    }
    const words =
      'WARN 429 You have no credits remaining. Add credits to continue using the API at https://platform.openai.com/settings/organization/billing/.'
    const causeAfter = async (second: typeof refused | typeof served) => {
      const probe: Fields = { provider: 'openai', probe: 'true', 'api-key': providers.keyFor(served, second) }
      return (await run(`echo '${words}'; exit 1`, probe)).outputs['cause']
    }
    expect([await causeAfter(refused), await causeAfter(served)]).toEqual(['credit', 'none'])
  })

  it('is one line of the log where nothing points to credit', async () => {
    const result = await run('cat plain.txt; exit 4')
    expect(result).toMatchObject({ exitCode: 4, annotations: [] })
    expect(result.outputs).toMatchObject({ cause: 'none' })
    expect(result.log).toContain('The job failed, and credit does not look like the reason: apertis still has 9 USD.')
    expect(result.summary).not.toContain('ot your code')
  })

  it('is undecided where a signal or a clock ended the command', async () => {
    const result = await run('cat out-of-credit.txt; kill -9 $$', dollars(9, 9), { env: openaiKey })
    expect(result).toMatchObject({ exitCode: 137, annotations: [], outputs: { cause: 'undecided' } })
  })

  it('never takes what tests play for money', async () => {
    const result = await run('cat played.txt; exit 1', dollars(9, 9), { env: openaiKey })
    expect(result).toMatchObject({ exitCode: 1, annotations: [] })
    expect(['none', 'undecided']).toContain(result.outputs['cause'])
  })

  it('is empty of a command that ended well, whatever it wrote', async () => {
    const result = await run('cat out-of-credit.txt; exit 0', dollars(9, 9), { env: openaiKey })
    expect(result).toMatchObject({ exitCode: 0, annotations: [] })
    expect(result.outputs).toMatchObject({ cause: '', explanation: '' })
  })

  it('shows no key of the plan, wherever a vendor echoes it', async () => {
    const fields = dollars(9, 9)
    const key = String(fields['api-key'])
    const echo = `Error: 402 {"error":{"message":"Insufficient Balance","type":"unknown_error","code":"invalid_request_error","key":"${key}"}}`
    const result = await run(`echo '${echo.replaceAll(key, `'"$ECHOED"'`)}'; exit 1`, fields, { env: { ECHOED: key } })
    expect(`${result.outputs['explanation']}${result.summary}${result.annotations[0]?.message}`).not.toContain(key)
  })

  it('changes neither the outcome nor the exit code, whatever is written', async () => {
    const texts = [
      openaiOutOfCredit,
      openaiPlayedInTests,
      plainFailure,
      '\u0000\u0001\n',
      '::error::x\n',
      'x'.repeat(5_000),
    ]
    const written = fc.array(fc.tuple(fc.constantFrom(1, 2), fc.constantFrom(...texts)), { maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(0, 1, 3, 77), written, fc.boolean(), async (code, pieces, hasKey) => {
        const workspaceFiles = Object.fromEntries(pieces.map(([, text], at) => [`${at}.txt`, text]))
        const script = [...pieces.map(([stream], at) => `cat ${at}.txt >&${stream}`), `exit ${code}`].join('\n')
        const result = await run(script, dollars(9, 9), { workspaceFiles, ...(hasKey && { env: openaiKey }) })
        const { 'should-run': shouldRun, status } = result.outputs
        expect([result.exitCode, shouldRun, status]).toEqual([code, 'true', 'ok'])
      }),
      { numRuns: 10 },
    )
  }, 60_000)
})

describe('the summary of a step that runs a command', () => {
  it('says how the command ended, and never that a red step is green', async () => {
    const red = await run('exit 4')
    expect(red.summary).toMatch(/^## ❌ The command ended with exit code 4\n/)
    expect(red.summary).toContain('Enough credit: apertis has 9 USD left')
    expect(red.summary).not.toMatch(/✅ Enough credit|The step is green/)
    const green = await run('true')
    expect(green.summary).toContain('The command ended with exit code 0.')
    const overspent = await run('true', { ...dollars(9, 1), 'max-spend': 2, 'on-overspend': 'fail' })
    expect(overspent.summary).toContain('## ❌ The command ended with exit code 0, and the step with 1')
  })

  it('keeps what the command has added', async () => {
    const result = await run('echo "of the command" >> "$GITHUB_STEP_SUMMARY"; exit 4')
    expect(result.summary).toContain('of the command')
    expect(result.summary).toContain('exit code 4')
  })
})

describe('our lines', () => {
  it('are not swallowed by what the command left unfinished', async () => {
    const result = await run("printf '::debug::'; exit 3", dollars(9, 0))
    expect(result.annotations).toMatchObject([{ title: 'Not your code: the credit ran out during this job' }])
    expect(result.rawStdout).toContain('::debug::\n')
  })
})

describe('log-file', () => {
  type Prepare = (main: MainResult) => void
  const logged =
    (text: string): Prepare =>
    ({ workspace }) =>
      writeFileSync(join(workspace, 'eval.log'), text)

  async function postOf(prepare: Prepare, fields: Fields = {}, jobStatus: 'failure' | 'success' = 'failure') {
    const main = await one({ ...dollars(9, 9), 'log-file': 'eval.log', ...fields })
    expect(main.exitCode).toBe(0)
    prepare(main)
    return main.post({ jobStatus })
  }

  it('of a job that failed is read at its end, and what it says comes first', async () => {
    const post = await postOf(logged(openaiOutOfCredit))
    expect(post).toMatchObject({ exitCode: 0, conclusion: 'success' })
    expect(post.annotations).toMatchObject([{ level: 'error', title: `N${title}` }])
    expect(post.summary.startsWith(`## 💸 N${title}\n`)).toBe(true)
  })

  it('is read without a second reading too', async () => {
    const post = await postOf(logged(openaiOutOfCredit), { receipt: 'false' })
    expect(post.annotations).toMatchObject([{ title: `N${title}` }])
    const silent = await postOf(logged(plainFailure), { receipt: 'false' })
    expect([silent.annotations, silent.log.trim()]).toEqual([[], ''])
  })

  it('is not looked at when the job ended well', async () => {
    const post = await postOf(logged(openaiOutOfCredit), {}, 'success')
    expect([post.annotations, post.log.trim()]).toEqual([[], ''])
  })

  it.each<[string, Prepare]>([
    ['there is no such file', () => {}],
    ['it is not a file', ({ workspace }) => mkdirSync(join(workspace, 'eval.log'))],
    [
      'it lies outside the workspace and the runner’s temporary folder',
      ({ workspace }) => symlinkSync('/etc/hostname', join(workspace, 'eval.log')),
    ],
    [
      'it has a second name (a hard link)',
      ({ workspace }) => {
        writeFileSync(join(workspace, 'other'), openaiOutOfCredit)
        linkSync(join(workspace, 'other'), join(workspace, 'eval.log'))
      },
    ],
    [
      'it lies in a `.git` folder',
      ({ workspace }) => {
        mkdirSync(join(workspace, '.git'))
        writeFileSync(join(workspace, '.git/x'), openaiOutOfCredit)
        symlinkSync('.git/x', join(workspace, 'eval.log'))
      },
    ],
    [
      'it lies in a folder of the runner itself',
      ({ workspace, runnerTemp }) => {
        mkdirSync(join(runnerTemp, '_runner_file_commands'), { recursive: true })
        writeFileSync(join(runnerTemp, '_runner_file_commands/x'), openaiOutOfCredit)
        symlinkSync(join(runnerTemp, '_runner_file_commands/x'), join(workspace, 'eval.log'))
      },
    ],
    [
      'it is older than this job',
      ({ workspace }) => {
        writeFileSync(join(workspace, 'eval.log'), openaiOutOfCredit)
        utimesSync(join(workspace, 'eval.log'), 1_000_000_000, 1_000_000_000)
      },
    ],
  ])('that may not be read is one line of the log: %s', async (why, prepare) => {
    const post = await postOf(prepare)
    expect(post).toMatchObject({ exitCode: 0, annotations: [] })
    expect(post.log).toContain(`log-file was not looked at: ${why}.`)
  })

  it('may not stand in a config file, nor beside run', async () => {
    const workspaceFiles = { 'gate.yml': 'log-file: eval.log\nchecks:\n  - apertis >= 5 USD\n' }
    const inFile = await one(
      { 'config-file': 'gate.yml' },
      { workspaceFiles, env: { APERTIS_API_KEY: 'x'.repeat(20) } },
    )
    expect(inFile.annotations[0]?.message).toContain('log-file: is not allowed in a config file')
    const besideRun = await run('true', { ...dollars(9, 9), 'log-file': 'eval.log' })
    expect(besideRun.annotations[0]?.message).toContain('log-file: cannot be used with `run`')
  })
})
