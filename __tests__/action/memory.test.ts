// Contract, section 14, in a job: what a gate remembers, and whom it tells.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { apertisDollars, type Fields, gateBefore, ownProviders } from '../support/gate.ts'
import { type GithubServer, repositoryName, startGithub } from '../support/github-server.ts'
import type { ActionRun } from '../support/runner.ts'

const providers = ownProviders()
let github: GithubServer
beforeAll(async () => {
  github = await startGithub()
})
afterAll(async () => {
  await github.close()
})
const { one } = gateBefore(providers)

const dollars = (figure: number): Fields => ({
  provider: 'apertis',
  'api-key': providers.keyFor(apertisDollars(figure)),
  minimum: 5,
})
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().replace(/\.\d+Z/, 'Z')

/** Lines of gates before; `context` as the runner of these tests tells it is put in by `history`. */
const seen = (days: number, remaining: number, outcome = 'go', status = 'ok') => ({
  ...{ version: 1, kind: 'reading', at: daysAgo(days), outcome },
  checks: [{ name: 'apertis', provider: 'apertis', pool: 'payg', unit: 'USD', status, remaining, resets_at: null }],
})
/** Where the runner of these tests runs a gate. */
const where: ActionRun = {
  context: { GITHUB_REPOSITORY: repositoryName, GITHUB_WORKFLOW: 'evaluate', GITHUB_JOB: 'gate', GITHUB_RUN_ID: '7' },
}
const context = { repository: repositoryName, workflow: 'evaluate', job: 'gate' }
const history = (...lines: readonly object[]) =>
  lines.map((line) => `${JSON.stringify({ ...line, context })}\n`).join('')
const gate = (fields: Fields, text: string, run: ActionRun = {}) =>
  one(
    { 'history-file': 'h.jsonl', ...fields },
    { ...where, ...run, ...(text === '' ? {} : { workspaceFiles: { 'h.jsonl': text } }) },
  )

describe('history-file', () => {
  it('gets a line for each gate, with what it saw and where it ran', async () => {
    const result = await gate(dollars(9), '')
    expect(result.exitCode).toBe(0)
    const text = readFileSync(join(result.workspace, 'h.jsonl'), 'utf8')
    expect(JSON.parse(text)).toEqual({
      version: 1,
      kind: 'reading',
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      context: expect.objectContaining({ ...context, run_id: '7' }),
      outcome: 'go',
      checks: [
        {
          ...{ name: 'apertis', provider: 'apertis', pool: 'payg', unit: 'USD', covers: 'account', status: 'ok' },
          ...{ policy: null, remaining: 9, limit: null, used: 1, required: 5, resets_at: null },
        },
      ],
    })
    expect(result.outputs['days-left']).toBe('')
    expect(result.log).not.toContain('history-file')
  })

  it('makes a forecast: outputs, results, summary and log have it', async () => {
    const result = await gate({ ...dollars(10), lasts: '5 days' }, history(seen(4, 30), seen(2, 20)))
    expect(result.exitCode).toBe(0)
    expect(result.outputs).toMatchObject({ 'should-run': 'true', status: 'warn' })
    expect(Number(result.outputs['days-left'])).toBeCloseTo(2, 1)
    const [item] = JSON.parse(result.outputs['results'] ?? '[]')
    expect(item.forecast).toMatchObject({ based_on: { readings: 3 } })
    expect(item.message).toMatch(
      /it lasts (?:1\.99|2|2\.01) days more at this pace, until .* UTC: less than the 5 days of lasts/,
    )
    expect(result.summary).toContain('| Lasts |')
    expect(result.summary).toMatch(/\| about (?:2 days|4[78] hours) \|/)
    expect(result.annotations).toEqual([expect.objectContaining({ level: 'warning' })])
  })

  it('says how many lines could not be read, and goes on', async () => {
    const result = await gate(dollars(9), `${history(seen(1, 9))}half\n{"version":2}\n`)
    expect(result.exitCode).toBe(0)
    expect(result.log).toContain('2 lines of history-file could not be read and were passed over.')
    expect(result.summary).toContain('2 lines of history-file could not be read')
  })

  it('of another kind is an error before any request, and stays as it is', async () => {
    const lock = `{"lockfileVersion":3}\n${'x'.repeat(20 * 1024 * 1024)}`
    const result = await gate(dollars(9), lock)
    expect(result.outputs).toMatchObject({ status: 'error', results: '[]' })
    expect(result.annotations[0]?.message).toContain('history-file: cannot take a line')
    expect(readFileSync(join(result.workspace, 'h.jsonl'), 'utf8') === lock).toBe(true)
  })

  it('may be the receipt-file too', async () => {
    const result = await gate({ ...dollars(9), receipt: 'true', 'receipt-file': 'h.jsonl' }, '')
    await result.post()
    const kinds = readFileSync(join(result.workspace, 'h.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).kind)
    expect(kinds).toEqual(['reading', 'receipt'])
  })
})

describe('skip-at-most', () => {
  const skipping = () => ({ ...dollars(1), 'on-low': 'skip', 'skip-at-most': '3 days' })

  it('lets a gate skip for so long, and then fails, saying since when', async () => {
    const young = await gate(skipping(), history(seen(2, 1, 'skip', 'low')))
    expect(young).toMatchObject({ exitCode: 0, outputs: { 'should-run': 'false' } })
    const old = await gate(skipping(), history(seen(4, 1, 'skip', 'low'), seen(1, 1, 'skip', 'low')))
    expect(old).toMatchObject({ exitCode: 1, outputs: { 'should-run': 'false', status: 'low' } })
    expect(old.annotations[0]).toMatchObject({ level: 'error' })
    expect(old.annotations[0]?.message).toMatch(/it has only been skipped since .* UTC, and skip-at-most is 3 days/)
    const lines = readFileSync(join(old.workspace, 'h.jsonl'), 'utf8').trimEnd().split('\n')
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ outcome: 'skip' })
  })
})

describe('alert-issue', () => {
  const alerting = (figure: number): Fields => ({ ...dollars(figure), 'alert-issue': 'true', 'on-low': 'warn' })
  const onGithub = (event: string, payload: unknown = {}): ActionRun => ({
    eventName: event,
    event: payload,
    context: { ...where.context, GITHUB_API_URL: github.origin, GITHUB_GRAPHQL_URL: `${github.origin}/graphql` },
  })

  it('opens an issue with the job’s own token, and closes it again', async () => {
    const low = await one(alerting(1), onGithub('schedule'))
    expect(low.annotations.map(({ title }) => title)).toEqual(['Credit Gate: not enough credit'])
    expect(github.open()).toHaveLength(1)
    expect(github.open()[0]?.body).toMatch(/\/acme\/widgets\/actions\/runs\/7\)/)
    await one(alerting(9), onGithub('schedule'))
    expect(github.open()).toHaveLength(0)
  })

  it('knows its issue again in a repository that was renamed', async () => {
    const run = onGithub('schedule')
    await one(alerting(1), { ...run, context: { ...run.context, GITHUB_REPOSITORY_ID: '42' } })
    const mark = createHash('sha256').update('["42","apertis"]').digest('hex')
    expect(github.open().map(({ body }) => body.includes(mark))).toEqual([true])
    await one(alerting(9), { ...run, context: { ...run.context, GITHUB_REPOSITORY_ID: '42' } })
    expect(github.open()).toHaveLength(0)
  })

  it.each<[string, unknown]>([
    ['pull_request', {}],
    ['pull_request_target', {}],
    ['issue_comment', { issue: { pull_request: {} } }],
    ['workflow_run', { workflow_run: { event: 'pull_request' } }],
  ])('writes nothing for %s', async (event, payload) => {
    const before = github.requests.length
    const result = await one(alerting(1), onGithub(event, payload))
    expect(result.exitCode).toBe(0)
    expect(result.log).toContain('the run of a pull request opens, edits and closes no issue')
    expect(github.requests).toHaveLength(before)
  })

  it('is a warning where it cannot be done, and never the job’s result', async () => {
    github.mode = 'reads-only'
    const result = await one(alerting(1), onGithub('schedule'))
    github.mode = 'writes'
    expect(result).toMatchObject({ exitCode: 0, outputs: { 'should-run': 'true' } })
    expect(result.annotations.at(-1)).toMatchObject({
      level: 'warning',
      message: expect.stringContaining('permissions: issues: write'),
    })
    const none = await one({ ...alerting(1), 'github-token': ' ' }, onGithub('schedule'))
    expect(none.annotations.at(-1)?.message).toContain('github-token is empty')
  })

  it('counts three unknown in a row in the history, and says so where there is none', async () => {
    const down: Fields = {
      ...alerting(1),
      'api-key': providers.keyFor({ status: 500 }),
      retries: 0,
      'on-unknown': 'warn',
    }
    const without = await one(down, onGithub('schedule'))
    expect(without.log).toContain('opens no issue without `history-file`')
    const rows = [seen(2, 1, 'go', 'unknown'), seen(1, 1, 'go', 'unknown')]
    await gate(down, history(...rows.slice(1)), onGithub('schedule'))
    expect(github.open()).toHaveLength(0)
    await gate(down, history(...rows), onGithub('schedule'))
    expect(github.open()).toHaveLength(1)
    expect(github.open()[0]?.title).toBe('Credit Gate: the balance cannot be read: apertis')
  })
})
