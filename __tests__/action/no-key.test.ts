// Contract, section 2: a check without a key, and the events that can have none, by the built action as a process.
import { describe, expect, it } from '@jest/globals'
import { type Answer, type Fields, type GateResult, gateBefore, ownProviders, predevCredits } from '../support/gate.ts'
import type { ActionRun } from '../support/runner.ts'

const providers = ownProviders()
const { one } = gateBefore(providers)

const goesOn = { exitCode: 0, conclusion: 'success', outputs: { 'should-run': 'true' } }
const fails = { exitCode: 1, conclusion: 'failure', outputs: { 'should-run': 'false' } }
const skips = { exitCode: 0, conclusion: 'success', outputs: { 'should-run': 'false' } }
const levels = (result: GateResult) => result.annotations.map(({ level }) => level)

/** A pre.dev check with this many credits, and 50 required. */
function predev(answer: Answer, fields: Fields = {}, run?: ActionRun) {
  return one({ provider: 'predev', 'api-key': providers.keyFor(answer), minimum: 50, ...fields }, run)
}

const _unreadable: Answer = { status: 500, body: { error: 'broken' } }
const _rejected: Answer = { status: 401, body: { error: 'Invalid API key' } }

describe('no-key', () => {
  const fork = { pull_request: { head: { repo: { fork: true, full_name: 'eve/widgets' } } } }
  const own = { pull_request: { head: { repo: { fork: false, full_name: 'acme/widgets' } } } }
  const withoutKey = (fields: Fields = {}, run?: ActionRun) =>
    one({ provider: 'predev', 'api-key': '', minimum: 50, ...fields }, run)

  it('by default fails, where the event can have secrets', async () => {
    const result = await withoutKey()
    expect(result).toMatchObject({ ...fails, result: { status: 'no-key', policy: 'fail' } })
    expect(result.result.message).toContain('PREDEV_API_KEY')
    expect(levels(result)).toEqual(['error'])
  })

  it('says where the key goes, and how a secret gets lost on its way', async () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own form
    const step = 'Set `api-key: ${{ secrets.PREDEV_API_KEY }}`, and check the secret’s name.'
    const lost =
      'A misspelt secret is an empty text; a reusable workflow gets none without `secrets: inherit`, and a secret of an environment needs `environment:` in the job.'
    const result = await withoutKey()
    expect(result.result.message).toBe('predev: no key was given (`api-key` and PREDEV_API_KEY are empty)')
    expect(result.annotations[0]?.message).toContain(`${step} ${lost}`)
    expect(result.annotations[0]?.message).not.toMatch(/fork|Dependabot/)
    const pushed = await withoutKey({}, { event: { repository: { fork: true } } })
    expect(pushed).toMatchObject({ ...fails, result: { status: 'no-key' } })
    expect(pushed.annotations[0]?.message).toContain(`${lost} This repository is a fork, and a fork has none of the`)
  })

  it('sends nothing', async () => {
    const before = providers.requests.length
    expect((await withoutKey({ 'on-missing-key': 'warn' })).result['attempts']).toBe(0)
    expect(providers.requests).toHaveLength(before)
  })

  it.each([
    ['fail', fails, ['error']],
    ['warn', goesOn, ['warning']],
    ['skip', skips, ['warning']],
  ] as const)('with on-missing-key: %s', async (policy, outcome, annotations) => {
    const result = await withoutKey({ 'on-missing-key': policy })
    expect(result).toMatchObject({ ...outcome, result: { status: 'no-key', policy } })
    expect(levels(result)).toEqual(annotations)
  })

  it('with auto is skipped in a pull request from a fork, which the message names', async () => {
    const result = await withoutKey({ 'on-missing-key': 'auto' }, { eventName: 'pull_request', event: fork })
    expect(result).toMatchObject({ ...skips, result: { status: 'no-key', policy: 'skip' } })
    expect(result.result.message).toMatch(/fork/i)
    expect(levels(result)).toEqual(['warning'])
  })

  it('is skipped in a pull request from a fork without any setting', async () => {
    expect(await withoutKey({}, { eventName: 'pull_request', event: fork })).toMatchObject(skips)
  })

  it('fails in a pull request from a fork when told to', async () => {
    const run = { eventName: 'pull_request', event: fork }
    expect(await withoutKey({ 'on-missing-key': 'fail' }, run)).toMatchObject(fails)
  })

  it.each(['pull_request', 'push'])(
    'with auto is skipped for Dependabot (%s), which the message names',
    async (eventName) => {
      const context = { GITHUB_ACTOR: 'dependabot[bot]', GITHUB_TRIGGERING_ACTOR: 'dependabot[bot]' }
      const result = await withoutKey({}, { eventName, event: own, context })
      expect(result).toMatchObject({ ...skips, result: { status: 'no-key', policy: 'skip' } })
      expect(result.result.message).toContain('Dependabot')
    },
  )

  it('with auto fails in a pull request of the repository itself', async () => {
    expect(await withoutKey({}, { eventName: 'pull_request', event: own })).toMatchObject(fails)
  })

  it('with auto fails for pull_request_target, which has secrets even for forks', async () => {
    expect(await withoutKey({}, { eventName: 'pull_request_target', event: fork })).toMatchObject(fails)
  })

  it('with auto fails when the event cannot be read', async () => {
    const context = { GITHUB_EVENT_PATH: '/nowhere/event.json' }
    expect(await withoutKey({}, { eventName: 'pull_request', context })).toMatchObject(fails)
  })

  it('does not matter in a pull request from a fork that has a key', async () => {
    const run = { eventName: 'pull_request', event: fork }
    expect(await predev(predevCredits(450), {}, run)).toMatchObject(goesOn)
    expect(await predev(predevCredits(4), {}, run)).toMatchObject(fails)
  })
})
