// Contract, section 5: what a person sees, and that nothing but a computed pass ends green.
import { describe, expect, it } from '@jest/globals'
import {
  apertisDollars,
  apertisQuota,
  apikleyCredits,
  type Fields,
  gate,
  gateBefore,
  ownProviders,
  predevCredits,
  toldBy,
} from '../support/gate.ts'
import { runAction } from '../support/runner.ts'

const providers = ownProviders()
const { one, list } = gateBefore(providers)

const apertis = (dollars: number, fields: Fields = {}, run = {}) =>
  one({ provider: 'apertis', 'api-key': providers.keyFor(apertisDollars(dollars)), minimum: 5, ...fields }, run)
const credits = (left: number, fields: Fields = {}): Fields => ({
  provider: 'apikley',
  'api-key': providers.keyFor(apikleyCredits(left)),
  minimum: 1,
  ...fields,
})

describe('the log', () => {
  it('has one line per check, an aligned table in a group, then the verdict, and nothing else', async () => {
    const result = await list([credits(9, { name: 'first' }), credits(1234.5, { name: 'second-one' })])
    const lines = result.log.split('\n').filter((line) => line !== '')
    const start = lines.findIndex((line) => line.startsWith('##[group]'))
    expect(start).toBe(2)
    expect(lines[0]).toContain('first: 9 credits left')
    expect(lines[1]).toContain('second-one: 1,234.5 credits left')
    const table = lines.slice(start + 1, lines.indexOf('##[endgroup]'))
    expect(lines.slice(lines.indexOf('##[endgroup]') + 1)).toEqual([
      'Enough credit in all 2 checks.',
      'should-run=true',
    ])
    expect(table.length).toBeGreaterThanOrEqual(3)
    const column = table[0]?.indexOf('status') ?? -1
    for (const name of ['first', 'second-one']) {
      expect(table.find((line) => line.includes(name))?.slice(column)).toMatch(/^ok\b/)
    }
  })

  it('ends with why nothing starts, also where the step is green', async () => {
    const result = await apertis(0.95, { 'on-low': 'skip' })
    expect(result.log.trimEnd().split('\n').slice(-2)).toEqual([
      'Credit Gate skipped this job: apertis has 0.95 USD left, 5 USD is required.',
      'should-run=false',
    ])
  })

  it('tells what can never do anything, and so does the summary', async () => {
    const result = await apertis(9, { minimum: 0, 'parallel-jobs': 3 })
    for (const text of [result.log, result.summary]) {
      expect(text).toContain('A minimum of 0 lets an empty account through: write what one run needs.')
      expect(text).toContain('multiplies nothing without estimated-cost')
    }
    expect((await apertis(9)).log).not.toContain('note  ')
  })

  it('says more with debug on, and only then', async () => {
    const quiet = await apertis(9)
    const loud = await apertis(9, {}, { debug: true })
    expect(quiet.log).not.toContain('##[debug]')
    // Nor written for the runner to leave out.
    expect(quiet.rawStdout).not.toContain('::debug::')
    expect(loud.log).toContain('##[debug]')
  })

  it('never holds the key, in debug mode neither', async () => {
    const key = providers.keyFor(apertisDollars(9))
    const result = await one({ provider: 'apertis', 'api-key': key, minimum: 5 }, { debug: true })
    expect(toldBy(result)).not.toContain(key)
    expect(result.masks.has(key)).toBe(true)
  })
})

describe('annotations', () => {
  it('are none after a clean pass, also with notes and a lower bound', async () => {
    const key = providers.keyFor(predevCredits(450))
    const result = await one({ provider: 'predev', 'api-key': key, minimum: 5 })
    expect(result.result).toMatchObject({ lower_bound: true })
    expect(result.annotations).toEqual([])
  })

  it('are one per problem: error for what failed the job, warning for the rest', async () => {
    const result = await list([
      credits(0, { name: 'stops' }),
      credits(0, { name: 'warns', 'on-low': 'warn' }),
      credits(9, { name: 'soft', 'warn-below': 10 }),
      credits(9, { name: 'fine' }),
    ])
    const told = result.annotations.map(({ level, message }) => [level, message.split(':')[0]])
    expect(told.toSorted()).toEqual([
      ['error', 'stops'],
      ['warning', 'soft'],
      ['warning', 'warns'],
    ])
  })

  it('have a short title, and results’ message, then what to do', async () => {
    const result = await apertis(0.95)
    const [annotation] = result.annotations
    expect(annotation?.title.length).toBeLessThan(60)
    expect(annotation?.title).not.toBe('')
    expect(annotation?.message.startsWith(result.result.message)).toBe(true)
    expect(annotation?.message).toContain(`Top up: ${result.result['top_up_url']}`)
  })

  it('are at most 9 of a kind, and then “and N more”', async () => {
    const items = Array.from({ length: 12 }, (_, index) => credits(0, { name: `c${index}` }))
    const warned = Array.from({ length: 11 }, (_, index) => credits(0, { name: `w${index}`, 'on-low': 'warn' }))
    const result = await list([...items, ...warned])
    for (const [level, more] of [
      ['error', 'and 3 more'],
      ['warning', 'and 2 more'],
    ]) {
      const told = result.annotations.filter((annotation) => annotation.level === level)
      expect(told).toHaveLength(10)
      expect(told[9]?.message).toContain(more)
    }
    expect(result.droppedAnnotations).toEqual([])
  })

  it('are one for all configuration errors', async () => {
    const result = await apertis(9, { minimum: 'five', timeout: 'long' })
    expect(result.annotations).toHaveLength(1)
  })
})

describe('the job summary', () => {
  it('has the verdict as its headline, and one table', async () => {
    const result = await apertis(0.95)
    const lines = result.summary.split('\n')
    expect(lines[0]).toMatch(/^## .*stopped.*apertis/i)
    const head = lines.find((line) => line.startsWith('|'))?.toLowerCase() ?? ''
    const columns = ['check', 'provider', 'pool', 'remaining', 'required', 'status']
    expect(
      head
        .split('|')
        .map((cell) => cell.trim())
        .filter((cell) => cell !== ''),
    ).toEqual(columns)
    expect(result.summary).toContain('0.95 USD')
  })

  it('has every pool and key in details', async () => {
    const key = providers.keyFor(apertisQuota(650))
    const { summary } = await one({ provider: 'apertis', 'api-key': key, minimum: 1 })
    const details = summary.slice(summary.indexOf('<details>'), summary.indexOf('</details>'))
    for (const pool of ['subscription', 'payg', 'fallback']) expect(details).toContain(pool)
  })

  it('has notes, such as that the figure is a lower bound', async () => {
    const key = providers.keyFor(predevCredits(450))
    expect((await one({ provider: 'predev', 'api-key': key, minimum: 5 })).summary).toContain('More may be left')
  })

  it('tells configuration errors as well', async () => {
    const { summary } = await apertis(9, { minimum: 'five' })
    expect(summary).toMatch(/^## .*configuration/i)
    expect(summary).toContain('minimum')
  })

  it('escapes a provider’s text', async () => {
    const name = 'a|b\n::error::x\n<script>alert(1)</script><img src=x>[l](https://evil.example)@octocat'
    const rows = [{ api_key_id: 'k1', api_key_name: name, credit_usage: '1', is_active: true, spend_limit: null }]
    const key = providers.keyFor({ body: { remaining_credits: '5', usage_by_api_key: rows } })
    const result = await one({ provider: 'imagerouter', 'api-key': key, pool: 'key:k1', minimum: 1 })
    expect(result.summary).not.toMatch(/<script|<img|\]\(https:\/\/evil/)
    expect(result.commands.map((command) => command.name)).not.toContain('error')
  })

  it('stays under 1 MiB with a thousand checks', async () => {
    const long = 'x'.repeat(300)
    // More than an environment variable can hold.
    const items = Array.from({ length: 1000 }, (_, index) => ({
      provider: 'apikley',
      minimum: '1',
      'on-missing-key': 'warn',
      name: `${long}${index}`,
    }))
    const workspaceFiles = { 'gate.yml': JSON.stringify({ checks: items }) }
    const result = await gate({ workspaceFiles, with: { 'config-file': 'gate.yml' } })
    expect(Buffer.byteLength(result.rawFiles.summary)).toBeLessThan(1024 * 1024)
    expect(result.summary).not.toBe('')
    expect(result.results).toHaveLength(1000)
  })
})

describe('the exit code', () => {
  const input = () => ({
    provider: 'apertis',
    'api-key': providers.keyFor(apertisDollars(9)),
    minimum: '5',
    'base-url': providers.origin,
  })

  it('is green only for a computed pass', async () => {
    expect(await runAction({ with: input() })).toMatchObject({ exitCode: 0, conclusion: 'success' })
  })

  it.each<[string, Readonly<Record<string, string | undefined>>]>([
    ['missing', { GITHUB_OUTPUT: undefined }],
    ['empty', { GITHUB_OUTPUT: '' }],
    ['not there', { GITHUB_OUTPUT: '/nowhere/at/all' }],
    ['a folder', { GITHUB_OUTPUT: '/tmp' }],
    ['on a full disk', { GITHUB_OUTPUT: '/dev/full' }],
  ])('is red when GITHUB_OUTPUT is %s, and says so', async (_, context) => {
    const result = await runAction({ with: input(), context })
    expect(result).toMatchObject({ exitCode: 1, conclusion: 'failure' })
    expect(result.commands.filter(({ name }) => name === 'set-output')).toEqual([])
    expect(result.annotations.map(({ message }) => message).join()).toContain('GITHUB_OUTPUT')
  })

  it.each<[string, Readonly<Record<string, string | undefined>>]>([
    ['missing', { GITHUB_STEP_SUMMARY: undefined }],
    ['not there', { GITHUB_STEP_SUMMARY: '/nowhere/at/all' }],
    ['a folder', { GITHUB_STEP_SUMMARY: '/tmp' }],
    ['on a full disk', { GITHUB_STEP_SUMMARY: '/dev/full' }],
  ])('stays when GITHUB_STEP_SUMMARY is %s: that is a note', async (_, context) => {
    const result = await runAction({ with: input(), context })
    expect(result).toMatchObject({ exitCode: 0, outputs: { 'should-run': 'true' } })
    expect(result.annotations.filter(({ level }) => level === 'error')).toEqual([])
    expect(result.log).toContain('summary')
  })

  it('is red when the server drops the connection in the middle of the body', async () => {
    const head = { 'content-length': '500', connection: 'close' }
    const key = providers.keyFor({ headers: head, body: '{"object": "billing' })
    const result = await runAction({ with: { ...input(), 'api-key': key, retries: '0', timeout: '2' } })
    expect(result.exitCode).toBe(1)
    expect(result.outputs).toMatchObject({ 'should-run': 'false', status: 'unknown' })
  })
})
