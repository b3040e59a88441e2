// Contract, section 10: when a job fails after the gate, the post step looks once more whether it was the money.
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { type Answer, apertisDollars, type Fields, gateBefore, ownProviders } from '../support/gate.ts'
import { type ActionRun, projectFolder } from '../support/runner.ts'
import type { JobStatus } from '../support/runner-environment.ts'

const providers = ownProviders()
const { one, list } = gateBefore(providers)

const insufficient: Answer = {
  status: 402,
  body: { error: { message: 'Insufficient balance', code: 'insufficient_credits' } },
}

const dollars = (...figures: readonly (number | null | Answer)[]): Fields => ({
  provider: 'apertis',
  'api-key': providers.keyFor(
    ...figures.map((figure) => (typeof figure === 'object' && figure !== null ? figure : apertisDollars(figure))),
  ),
  minimum: 5,
})

async function postOf(fields: Fields, jobStatus: JobStatus = 'failure', run: ActionRun = {}) {
  const main = await one(fields, run)
  return main.post({ jobStatus })
}

const ranOut = 'Not your code: the credit ran out during this job'

describe('it is said, without any setting', () => {
  it('in an annotation and the headline: the amount before and now, and the top-up link', async () => {
    const post = await postOf(dollars(42.5, 0))
    expect(post).toMatchObject({ exitCode: 0, conclusion: 'success' })
    expect(post.annotations).toEqual([
      expect.objectContaining({
        level: 'error',
        title: ranOut,
        message:
          'apertis had 42.5 USD before this job and has 0 USD now; the job needs at least 5 USD. ' +
          'Top up (https://apertis.ai), then run the failed job again. If it fails with enough credit too, it is the code.',
      }),
    ])
    expect(post.summary).toBe(
      `## 💸 ${ranOut}\n\n**apertis** had **42.5 USD** before this job and has **0 USD** now; the job needs at least 5 USD.\n\n` +
        '[Top up at Apertis](https://apertis.ai), then run the failed job again. If it fails with enough credit too, it is the code.\n\n',
    )
  })

  it('as probable, when something is left below the minimum', async () => {
    const post = await postOf(dollars(42.5, 4.99))
    expect(post.annotations[0]).toMatchObject({
      level: 'error',
      title: 'Probably not your code: the credit fell below 5 USD during this job',
    })
  })

  it('when the provider says insufficient', async () => {
    const post = await postOf(dollars(42.5, insufficient))
    expect(post.annotations[0]).toMatchObject({ level: 'error', title: ranOut })
    expect(post.annotations[0]?.message).toContain('is out of credit now, says its provider')
  })

  it('in other words when there was too little before (on-low: warn)', async () => {
    const post = await postOf({ ...dollars(0.95, 0.1), 'on-low': 'warn' })
    expect(post.annotations[0]).toMatchObject({
      level: 'error',
      title: 'Probably not your code: the credit was already too low when this job began',
    })
    expect(post.summary).toContain('**apertis** had **0.95 USD** before this job and has **0.1 USD** now')
  })

  it('with receipt: true above the receipt', async () => {
    const post = await postOf({ ...dollars(42.5, 0), receipt: 'true' })
    expect(post.summary.indexOf(ranOut)).toBeGreaterThan(-1)
    expect(post.summary.indexOf('Receipt: this job spent 42.5 USD')).toBeGreaterThan(post.summary.indexOf(ranOut))
    expect(post.annotations).toHaveLength(1)
  })

  it('with require: any of the check that had been enough', async () => {
    const main = await list(
      [
        { ...dollars(1, 1), name: 'poor' },
        { ...dollars(42.5, 0), name: 'rich' },
      ],
      {
        with: { require: 'any' },
      },
    )
    const post = await main.post({ jobStatus: 'failure' })
    expect(post.annotations.map(({ message }) => message.split(' ')[0])).toEqual(['rich'])
  })

  it('without a summary when there shall be none', async () => {
    const post = await postOf({ ...dollars(42.5, 0), summary: 'never' })
    expect(post.annotations).toHaveLength(1)
    expect(post.summary).toBe('')
  })
})

describe('it is not said', () => {
  it.each<[string, () => Fields, string]>([
    [
      'the money is still there',
      () => dollars(42.5, 41),
      'credit does not look like the reason: apertis still has 41 USD',
    ],
    ['it was topped up', () => ({ ...dollars(0.9, 50), 'on-low': 'warn' }), 'apertis still has 50 USD'],
    [
      'the account is unlimited',
      () => ({
        provider: 'deepl',
        'api-key': providers.keyFor({ body: { character_count: 7, character_limit: 1_000_000_000_000 } }),
        minimum: 5,
      }),
      'deepl is unlimited',
    ],
    [
      'the balance cannot be read',
      () => dollars(42.5, { status: 503, body: {} }),
      'could not be read again (server-error)',
    ],
    [
      'the key is denied',
      () => dollars(42.5, { status: 401, body: {} }),
      'could not be read again (the key was rejected)',
    ],
  ])('when %s: one line in the log, no more', async (_, fields, words) => {
    const post = await postOf(fields())
    expect(post).toMatchObject({ exitCode: 0, annotations: [], summary: '' })
    expect(post.log).toContain(words)
    expect(post.log.split('\n').filter((line) => line !== '')).toHaveLength(1)
  })

  it('when there is no key any more: one line in the log, no more', async () => {
    const main = await one(dollars(42.5, 0))
    const post = await main.post({ jobStatus: 'failure', context: { 'INPUT_API-KEY': '' } })
    expect(post).toMatchObject({ exitCode: 0, annotations: [], summary: '' })
    expect(post.log).toMatch(
      /^The job failed, and [^:]+: apertis could not be read again \(there was no key any more\)\.$/,
    )
  })

  it('when the job was cancelled: one line, and nothing is asked', async () => {
    const fields = dollars(42.5, 0)
    const post = await postOf(fields, 'cancelled')
    expect(post).toMatchObject({ exitCode: 0, annotations: [], summary: '' })
    expect(post.log).toBe('The job was cancelled, so the credit is not read again.')
    expect(providers.requestsOf(`${fields['api-key']}`)).toHaveLength(1)
  })

  it.each<[string, () => Fields, JobStatus, ActionRun]>([
    ['the gate itself failed', () => dollars(1, 0), 'failure', {}],
    ['the gate had skipped the job', () => ({ ...dollars(1, 0), 'on-low': 'skip' }), 'failure', {}],
    ['the job is green', () => dollars(42.5, 0), 'success', {}],
    ['the job had failed before the gate (if: always())', () => dollars(42.5, 0), 'failure', { jobStatus: 'failure' }],
    ['it is switched off', () => ({ ...dollars(42.5, 0), receipt: 'false' }), 'failure', {}],
  ])('when %s: nothing is asked, nothing is told', async (_, make, jobStatus, run) => {
    const fields = make()
    const post = await postOf(fields, jobStatus, run)
    expect(post).toMatchObject({ exitCode: 0, annotations: [], summary: '', log: '' })
    expect(providers.requestsOf(`${fields['api-key']}`)).toHaveLength(1)
  })

  it('when a workflow sets job-status itself, but to success', async () => {
    const post = await postOf({ ...dollars(42.5, 0), 'job-status': 'success' })
    expect(post).toMatchObject({ exitCode: 0, annotations: [], log: '' })
  })
})

describe('the post step', () => {
  it('loads next to nothing until there is something to do', async () => {
    const main = await one(dollars(42.5, 0))
    const loaded = async (jobStatus: JobStatus): Promise<readonly string[]> => {
      const list = join(main.runnerTemp, `${jobStatus}.json`)
      const preload = join(projectFolder, '__tests__/support/loaded-modules.ts')
      const env = { NODE_OPTIONS: `--no-warnings --import=${preload}`, LOADED_MODULES: list }
      await main.post({ jobStatus, env })
      const { files } = JSON.parse(readFileSync(list, 'utf8')) as { files: readonly string[] }
      return files.filter((file) => file.startsWith(join(projectFolder, 'dist')))
    }
    const bytesOf = (files: readonly string[]) => files.reduce((sum, file) => sum + statSync(file).size, 0)
    const [idle, busy] = [await loaded('success'), await loaded('failure')]
    expect(idle.length).toBeGreaterThan(0)
    expect(bytesOf(idle)).toBeLessThan(32 * 1024)
    expect(bytesOf(busy)).toBeGreaterThan(32 * 1024)
  })
})
