// Contract, section 3: every input of the run, and how what is wrong is told, by the built action as a process.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import {
  apertisDollars,
  expectRefused,
  type Fields,
  gateBefore,
  ownProviders,
  predevCredits,
  toldBy,
} from '../support/gate.ts'
import type { ActionRun } from '../support/runner.ts'

const providers = ownProviders()
const { one, list } = gateBefore(providers)

/** A pre.dev check on 450 credits with 50 required. */
function predev(fields: Fields = {}, run?: ActionRun) {
  return one({ provider: 'predev', 'api-key': providers.keyFor(predevCredits(450)), minimum: 50, ...fields }, run)
}

const _apertis = (fields: Fields, dollars = 5) =>
  one({ provider: 'apertis', 'api-key': providers.keyFor(apertisDollars(dollars)), ...fields })

describe('require, on-low, on-unknown, on-missing-key, summary, receipt, on-overspend', () => {
  it.each([
    ['require', 'anny', 'any'],
    ['on-low', 'wrn', 'warn'],
    ['on-unknown', 'skipp', 'skip'],
    ['on-missing-key', 'autto', 'auto'],
    ['summary', 'on-problems', 'on-problem'],
    ['receipt', 'on-failures', 'on-failure'],
    ['on-overspend', 'stopp', 'stop'],
  ])('%s: %s is an error that shows the allowed values and the nearest', async (field, value, meant) => {
    expectRefused(await predev({ [field]: value }), field, value, `did you mean \`${meant}\`?`)
  })

  it('on-low: auto is an error: only a missing key has it', async () => {
    expectRefused(await predev({ 'on-low': 'auto' }), 'on-low', '`fail`', '`warn`', '`skip`')
  })

  it('require: any lets one good check be enough', async () => {
    const bad = { provider: 'predev', 'api-key': providers.keyFor(predevCredits(1)), minimum: 50, name: 'bad' }
    const good = { provider: 'predev', 'api-key': providers.keyFor(predevCredits(99)), minimum: 50, name: 'good' }
    const result = await list([bad, good], { with: { require: 'any' } })
    expect(result).toMatchObject({ exitCode: 0, outputs: { 'should-run': 'true', 'decided-by': 'good' } })
  })
})

describe('timeout', () => {
  it.each(['0', '-1', '300.1', '301', '10s', '1e2', 'soon'])('refuses %j', async (timeout) => {
    expectRefused(await predev({ timeout }), 'timeout')
  })

  it.each(['300', '0.5', '30'])('takes %j', async (timeout) => {
    expect((await predev({ timeout })).result.status).not.toBe('error')
  })

  it('holds for one check with all its retries', async () => {
    const key = providers.keyFor({ ...predevCredits(450), delayMs: 600 }, { status: 500, body: {} })
    const broken = providers.keyFor({ status: 500, body: {}, delayMs: 200 })
    const result = await predev({ 'api-key': broken, timeout: 1, retries: 20 })
    expect(result.result).toMatchObject({ status: 'unknown', reason: 'server-error' })
    expect(result.durationMs).toBeLessThan(3_000)
    expect((await predev({ 'api-key': key, timeout: '0.2', retries: 5 })).result).toMatchObject({ reason: 'timeout' })
  })
})

describe('retries', () => {
  it.each(['-1', '21', '1.5', 'never', '1e1'])('refuses %j', async (retries) => {
    expectRefused(await predev({ retries }), 'retries')
  })

  it('0 asks once', async () => {
    const key = providers.keyFor({ status: 500, body: {} })
    expect((await predev({ 'api-key': key, retries: 0 })).result['attempts']).toBe(1)
    expect(providers.requestsOf(key)).toHaveLength(1)
  })

  it('is 3 by default', async () => {
    const key = providers.keyFor({ status: 429, headers: { 'retry-after': '0' }, body: {} })
    expect((await predev({ 'api-key': key, retries: '' })).result['attempts']).toBe(4)
    expect(providers.requestsOf(key)).toHaveLength(4)
  })

  it('takes 20', async () => {
    expect((await predev({ retries: 20 })).result.status).toBe('ok')
  })
})

describe('summary', () => {
  it.each([
    ['always', true, true],
    ['', true, true],
    ['on-problem', false, true],
    ['never', false, false],
  ] as const)('%j: written when all is ok: %s, on a problem: %s', async (summary, whenOk, onProblem) => {
    expect((await predev({ summary })).summary !== '').toBe(whenOk)
    const problem = await predev({ summary, minimum: 1000, 'on-low': 'warn' })
    expect(problem.summary !== '').toBe(onProblem)
  })

  it('on-problem is written for a mere warning', async () => {
    expect((await predev({ summary: 'on-problem', 'warn-below': 1000 })).summary).not.toBe('')
  })
})

describe('receipt-file, max-spend, on-overspend, run and watch', () => {
  it.each<[Fields, readonly string[]]>([
    [{ 'max-spend': '1 USD' }, ['max-spend', 'receipt: true']],
    [{ 'receipt-file': 'receipts.jsonl' }, ['receipt-file', 'receipt: true']],
    [{ 'on-overspend': 'fail' }, ['on-overspend', 'max-spend']],
    [{ 'on-overspend': 'fail', receipt: 'true' }, ['on-overspend', 'max-spend']],
    [{ 'on-overspend': 'stop', 'max-spend': '1', receipt: 'true' }, ['stop', 'run']],
    [{ watch: '10' }, ['watch', 'run']],
    [{ watch: '4', run: 'true' }, ['watch', '5']],
    [{ watch: '5.5', run: 'true' }, ['watch', 'whole']],
    [{ 'max-spend': '20%', receipt: 'true' }, ['max-spend', 'percentage']],
  ])('%j is an error', async (fields, words) => {
    expectRefused(await predev(fields), ...words)
  })

  it('max-spend in another unit than the pool’s is an error told after the answer', async () => {
    expect((await predev({ 'max-spend': '1 USD', receipt: 'true' })).result).toMatchObject({ status: 'error' })
  })
})

describe('job-status', () => {
  it('is set by the runner alone, and needs nobody', async () => {
    const manifest = readFileSync(join(import.meta.dirname, '../../action.yml'), 'utf8')
    expect(manifest.match(/^ {4}default: .*$/gm)).toEqual(
      ['github.token', 'job.status'].map((name) => '    default: ${'.concat(`{ ${name} }}`)),
    )
    expect(await predev()).toMatchObject({ exitCode: 0 })
  })

  it('gives main and post the job’s result at their own time', async () => {
    const result = await predev()
    expect((await result.post({ jobStatus: 'failure' })).exitCode).toBe(0)
  })
})

describe('an empty value is not given', () => {
  it('for every input but minimum: the default applies', async () => {
    const empty = ['warn-below', 'estimated-cost', 'parallel-jobs', 'pool', 'budget', 'name', 'account', 'region']
    const settings = [
      'checks',
      'config-file',
      'require',
      'on-low',
      'on-unknown',
      'on-missing-key',
      'timeout',
      'summary',
    ]
    const spend = ['receipt', 'receipt-file', 'max-spend', 'on-overspend', 'run', 'watch', 'job-status']
    const names = [...empty, ...settings, ...spend]
    const result = await predev(Object.fromEntries(names.map((name) => [name, ''])))
    expect(result).toMatchObject({ exitCode: 0, result: { status: 'ok', name: 'predev', parallel_jobs: 1 } })
    const blank = await predev(Object.fromEntries(names.map((name) => [name, ' \n '])))
    expect(blank).toMatchObject({ exitCode: 0, result: { status: 'ok' } })
  })
})

describe('configuration errors', () => {
  it('are told together, in one annotation, before any request', async () => {
    const key = providers.keyFor(predevCredits(450))
    const wrong = { minimum: 'five', 'warn-below': 'six', timeout: 'long', require: 'some', region: 'eu' }
    expectRefused(
      await predev({ 'api-key': key, ...wrong }),
      'minimum',
      'five',
      'warn-below',
      'six',
      'timeout',
      'require',
      'region',
    )
    expect(providers.requestsOf(key)).toEqual([])
  })

  it('for an undeclared input that is close to one of ours', async () => {
    const result = await predev({}, { with: { minimun: '5' } })
    expect(result).toMatchObject({ exitCode: 1, outputs: { status: 'error' } })
    const message = result.annotations.find(({ level }) => level === 'error')?.message
    expect(message).toContain('minimun')
    expect(message).toContain('did you mean `minimum`?')
  })

  it('not for a job’s own variable of that kind', async () => {
    expect(await predev({}, { env: { INPUT_SOMETHING_ELSE_ENTIRELY: 'x' } })).toMatchObject({ exitCode: 0 })
  })

  it('for a job’s variable that is close to one of ours', async () => {
    const result = await predev({}, { env: { INPUT_API_KEYS: 'some-secret-value' } })
    expectRefused(result, 'api-key')
    expect(toldBy(result)).not.toContain('some-secret-value')
  })
})
