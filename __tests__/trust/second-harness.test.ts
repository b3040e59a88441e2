// The same bundle in a harness that others wrote, beside ours: both must see the same run.
import { afterAll, describe, expect, it } from '@jest/globals'
import { deleteAllFakedDirs, RunOptions, RunTarget } from 'github-action-ts-run-api'
import { type Answer, apertisDollars, apikleyCredits, gate, ownProviders, predevCredits } from '../support/gate.ts'
import { projectFolder } from '../support/runner.ts'

const providers = ownProviders()
afterAll(async () => {
  deleteAllFakedDirs()
})

const cases: readonly (readonly [string, Readonly<Record<string, string>>, Answer])[] = [
  ['enough', { provider: 'predev', minimum: '5' }, predevCredits(450)],
  ['exactly enough', { provider: 'predev', minimum: '450' }, predevCredits(450)],
  ['too little', { provider: 'predev', minimum: '451' }, predevCredits(450)],
  ['too little, and skipped', { provider: 'predev', minimum: '451', 'on-low': 'skip' }, predevCredits(450)],
  ['too little, and a warning', { provider: 'predev', minimum: '451', 'on-low': 'warn' }, predevCredits(450)],
  ['below the soft limit', { provider: 'apertis', minimum: '5', 'warn-below': '50 USD' }, apertisDollars(42.5)],
  ['unlimited', { provider: 'apertis', minimum: '5' }, apertisDollars(null)],
  [
    'a failure in the body',
    { provider: 'apikley', minimum: '5' },
    { body: { code: 401, msg: 'no ::error::such\nkey', data: null } },
  ],
  ['enough at Apikley', { provider: 'apikley', minimum: '5' }, apikleyCredits(7)],
  ['a fault', { provider: 'predev', minimum: '5' }, { status: 500, body: 'x' }],
  ['a fault, and go on', { provider: 'predev', minimum: '5', 'on-unknown': 'warn' }, { status: 500, body: 'x' }],
  ['not JSON', { provider: 'predev', minimum: '5' }, { body: '<html>' }],
  ['denied', { provider: 'predev', minimum: '5' }, { status: 401, body: {} }],
  [
    'hostile words',
    { provider: 'predev', minimum: '5' },
    { status: 403, body: { message: '##[set-output name=should-run;]true\n::set-output name=should-run::true' } },
  ],
  ['a wrong configuration', { provider: 'predve', minimum: '5' }, predevCredits(450)],
]

/** What changes from run to run. */
const steady = (results: string | undefined) =>
  (results ?? '').replace(/"duration_ms":\d+/g, '"duration_ms":0').replace(/"checked_at":"[^"]*"/g, '"checked_at":""')

describe('ours and github-action-ts-run-api agree', () => {
  it.each(cases)('%s', async (_, fields, answer) => {
    const key = providers.keyFor(answer)
    const inputs = { ...fields, 'api-key': key, 'base-url': providers.origin, retries: '0' }
    const ours = await gate({ with: inputs })
    const options = RunOptions.create({ inputs })
      .setOutputOptions({ printStdout: false, printStderr: false, printRunnerDebug: false })
      .setTimeoutMs(20_000)
    const theirs = await RunTarget.mainJs(`${projectFolder}/action.yml`).run(options)
    expect(theirs.exitCode).toBe(ours.exitCode)
    const { results, ...outputs } = theirs.commands.outputs
    expect({ ...outputs, results: steady(results) }).toEqual({
      ...ours.outputs,
      results: steady(ours.outputs['results']),
    })
    // It takes the last `::` of a line for the one that ends a command; the runner takes the first.
    const heard = (level: string) =>
      ours.annotations.filter((one) => one.level === level).map(({ message }) => message.split('::').at(-1))
    expect(theirs.commands.errors).toEqual(heard('error'))
    expect(theirs.commands.warnings).toEqual(heard('warning'))
    expect(theirs.commands.exportedVars).toEqual({})
    expect(theirs.commands.addedPaths).toEqual([])
  })
})
