// CI's own limits, through the action as it ships: without a secret, before and after, and by waiting for the reset.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type FakeGitHub, startFakeGitHub } from '../support/fake-github.ts'
import { gate } from '../support/gate.ts'
import { type ActionRun, node24 } from '../support/runner.ts'
import { jobToken } from '../support/runner-environment.ts'
import { runToEnd } from '../support/shipped-command.ts'

let github: FakeGitHub
beforeAll(async () => {
  github = await startFakeGitHub()
})
afterAll(() => github.close())
beforeEach(() => github.set(13))

/** One step, on a runner that belongs to the fake server. Nothing is tried again. */
const step = (inputs: Readonly<Record<string, string>>, run: ActionRun = {}) =>
  gate({ ...run, with: { retries: '0', ...inputs }, context: { GITHUB_API_URL: github.origin, ...run.context } })

const pass = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
const tokensSent = () => github.requests.map(({ headers }) => headers.authorization)

describe('without a secret', () => {
  it('the job’s own token tells what is left, at the runner’s own server, and stands in no text', async () => {
    const before = github.requests.length
    const result = await step({ checks: 'github/core >= 500' })
    expect(result.exitCode).toBe(0)
    expect(result.outputs).toMatchObject({ remaining: '987', unit: 'requests', 'should-run': 'true' })
    expect(result.result).toMatchObject({ pool: 'core', waited_s: 0 })
    expect(result.rawStdout).toContain('987 requests left in core, 500 requests required')
    expect(tokensSent().slice(before)).toEqual([`Bearer ${jobToken}`])
    expect(result.masks).toContain(jobToken)
    const told = result.rawStdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))
    expect(`${told.join('\n')}${result.rawStderr}${JSON.stringify(result.rawFiles)}`).not.toContain(jobToken)
  })

  it('an empty token is no secret that somebody forgot', async () => {
    for (const inputs of [{ checks: 'github/core >= 500' }, { provider: 'github', minimum: '500' }]) {
      const result = await step({ ...inputs, 'github-token': '' })
      expect(result.outputs['status']).toBe('no-key')
      expect(result.annotations[0]?.message).toContain('Leave `github-token` out: it is the job’s own token then')
      expect(result.annotations[0]?.message).not.toContain('secrets.')
    }
  })

  it('a config file cannot send it anywhere else', async () => {
    const before = github.requests.length
    const file = `checks: [{ provider: github, minimum: 5, base-url: '${github.origin}/evil' }]`
    const result = await step({ 'config-file': 'gate.yml' }, { workspaceFiles: { 'gate.yml': file } })
    expect(result.exitCode).toBe(1)
    expect(result.annotations[0]?.message).toContain('which goes to GITHUB_API_URL alone')
    expect(github.requests).toHaveLength(before)
  })

  it('more than the limit holds is an error, with a wait and without, whatever the policy', async () => {
    for (const more of [{}, { wait: '1h', 'on-low': 'warn' }]) {
      const result = await step({ checks: 'github/core >= 1001', ...more })
      expect(result.exitCode).toBe(1)
      expect(result.outputs['status']).toBe('error')
      expect(result.annotations[0]?.message).toContain(
        '1,001 requests required, but the limit of core is 1,000 requests, so waiting never helps',
      )
    }
  })
})

describe('before and after', () => {
  /** What many workflows do by hand: ask for the limit at both ends, and subtract. */
  const byHand = `"${node24}" -e '
    const used = async () => (await (await fetch(process.env.GITHUB_API_URL + "/rate_limit")).json()).resources.core.used
    const work = async () => { for (let n = 0; n < 213; n++) await (await fetch(process.env.GITHUB_API_URL + "/repos/o/r")).text() }
    const before = await used(); await work(); console.log("by hand: " + (await used() - before) + " requests")
  ' --input-type=module`

  it('one step says the same as two scripts by hand, about the same server', async () => {
    const result = await step({ checks: 'github/core >= 500', run: byHand })
    expect(result.exitCode).toBe(0)
    expect(result.rawStdout).toContain('by hand: 213 requests')
    expect(result.rawStdout).toContain('Receipt: this job used 213 requests.')
    expect(result.summary).toContain('## 🧾 Receipt: this job used 213 requests')
    expect(result.summary).toContain('| 987 requests | 774 requests | **213 requests** |')
    expect(github.used()).toBe(13 + 213)
  })

  /** One of the two scripts around a release in oven-sh/bun #38713: the first stops below 200, the second subtracts. */
  const script = async (text: string, before = '') => {
    const read = 'const left = (await (await fetch(process.env.API + "/rate_limit")).json()).resources.core.remaining;'
    const words = ['--input-type=module', '--eval', `${read} ${text}`]
    const { stdout, code } = await runToEnd(node24, words, { environment: { API: github.origin, BEFORE: before } })
    return { said: stdout.trim(), code }
  }

  it('one step says of a whole job what two scripts around it say', async () => {
    const before = await script('console.log(left); process.exitCode = left < 200 ? 1 : 0')
    const result = await step({ checks: 'github/core >= 200', 'on-unknown': 'warn', receipt: 'true' })
    expect([before.code, result.exitCode]).toEqual([0, 0])
    expect([before.said, result.outputs['remaining']]).toEqual(['987', '987'])
    for (let request = 0; request < 70; request++) await fetch(`${github.origin}/repos/o/r`)
    const post = await result.post({ context: { GITHUB_API_URL: github.origin }, jobStatus: 'failure' })
    const after = await script('console.log("used " + (process.env.BEFORE - left) + ", left " + left)', before.said)
    expect(after.said).toBe('used 70, left 917')
    expect(post.summary).toContain('this job used 70 requests')
    expect(post.summary).toContain('| 987 requests | 917 requests | **70 requests** |')
  })

  it('both stop where too little is left', async () => {
    github.set(801)
    expect(await script('console.log(left); process.exitCode = left < 200 ? 1 : 0')).toEqual({ said: '199', code: 1 })
    expect((await step({ checks: 'github/core >= 200' })).exitCode).toBe(1)
  })
})

describe('a wait', () => {
  it('ends when the limit is back: said in the log, counted in results, told in the summary', async () => {
    github.set(900, 1500)
    const result = await step({ checks: 'github/core >= 500', wait: '1m' })
    expect(result.exitCode).toBe(0)
    expect(result.rawStdout).toMatch(
      /^Waiting for github\/core until [\d-]+ [\d:]+ UTC \(\d seconds?\); the runner’s minutes are spent meanwhile$/m,
    )
    expect(result.rawStdout).toMatch(/^Waited \d seconds? for github\/core: 1 runner minute\.$/m)
    expect(result.outputs).toMatchObject({ status: 'ok', remaining: '1000', 'should-run': 'true' })
    expect(result.result).toMatchObject({ attempts: 2 })
    expect(result.result['waited_s']).toBeGreaterThanOrEqual(1)
    expect(result.result['waited_s']).toBeLessThan(15)
    expect(result.summary).toMatch(/- Waited \d seconds? for github\/core: 1 runner minute\./)
  })

  it('is not begun when it would outlast its time', async () => {
    github.set(900, 600_000)
    const result = await step({ checks: 'github/core >= 500', wait: '5m' })
    expect(result.exitCode).toBe(1)
    expect(result.rawStdout).toMatch(
      /^Not waiting for github\/core: that takes 1[01] minutes \(until .* UTC\), and wait is 5 minutes$/m,
    )
    expect(result.result).toMatchObject({ status: 'low', waited_s: 0 })
  })

  it('ends at once when the job is cancelled, and red', async () => {
    github.set(900, 600_000)
    const result = await step(
      { checks: 'github/core >= 500', wait: '1h' },
      {
        // It waits as soon as it was answered.
        onStarted: async ({ cancel }) => {
          const before = github.requests.length
          while (github.requests.length === before) await pass(50)
          await pass(1_000)
          cancel()
        },
      },
    )
    expect(result.cancelled).toBe(true)
    expect(result.signals).toEqual(['SIGINT'])
    expect(result.rawStdout).toContain('Waiting for github/core')
    expect(result.outputs['should-run']).toBe('false')
  })
})
