// Contract, section 4: every output, by the built action as a process.
import { describe, expect, it } from '@jest/globals'
import { apertisDollars, apikleyCredits, type Fields, gateBefore, ownProviders } from '../support/gate.ts'
import { runAction } from '../support/runner.ts'

const providers = ownProviders()
const { one, list } = gateBefore(providers)

const names = [
  'should-run',
  'status',
  'decided-by',
  'remaining',
  'unit',
  'required',
  'shortfall',
  'first-ok',
  'ok-checks',
  'problem-checks',
  'runs-left',
  'days-left',
  'message',
  'cause',
  'explanation',
  'results',
]
const pessimistic = {
  'should-run': 'false',
  status: 'error',
  'decided-by': '',
  remaining: '',
  unit: '',
  required: '',
  shortfall: '',
  'first-ok': '',
  'ok-checks': '[]',
  'problem-checks': '[]',
  'runs-left': '',
  'days-left': '',
  message: 'Credit Gate has not come to a verdict.',
  cause: '',
  explanation: '',
  results: '[]',
}

const apertis = (dollars: number | null, fields: Fields = {}) =>
  one({ provider: 'apertis', 'api-key': providers.keyFor(apertisDollars(dollars)), minimum: 5, ...fields })
const credits = (left: number, fields: Fields = {}): Fields => ({
  provider: 'apikley',
  'api-key': providers.keyFor(apikleyCredits(left)),
  minimum: 1,
  ...fields,
})

describe('are set always', () => {
  it('each of them, when the step succeeds and when it fails', async () => {
    for (const result of [await apertis(9), await apertis(1), await apertis(9, { minimum: 'x' })]) {
      expect(Object.keys(result.outputs).toSorted()).toEqual(names.toSorted())
    }
  })

  it('the pessimistic values are written first, before any request', async () => {
    const result = await apertis(9)
    const first = Object.fromEntries(result.rawOutputs.slice(0, names.length))
    expect(first).toEqual(pessimistic)
  })

  it('as pessimistic as they began, when the process is killed in the middle of a request', async () => {
    const key = providers.keyFor({ ...apertisDollars(9), delayMs: 20_000 })
    const fields = { provider: 'apertis', 'api-key': key, minimum: '5', 'base-url': providers.origin }
    const kill = {
      onStarted: ({ signal }: { signal(name: NodeJS.Signals): void }) => setTimeout(() => signal('SIGKILL'), 1_000),
    }
    const result = await runAction({ with: fields, ...kill })
    expect(result).toMatchObject({ signal: 'SIGKILL', conclusion: 'failure', outputs: pessimistic })
  })

  it('as pessimistic as they began, when the workflow is cancelled', async () => {
    const key = providers.keyFor({ ...apertisDollars(9), delayMs: 20_000 })
    const fields = { provider: 'apertis', 'api-key': key, minimum: '5', 'base-url': providers.origin }
    const result = await runAction({ with: fields, cancelAfterMs: 1_000 })
    expect(result).toMatchObject({ conclusion: 'cancelled', signals: ['SIGINT'] })
    expect(result.outputs).toMatchObject({ 'should-run': 'false', status: 'error' })
    expect(result.exitCode).not.toBe(0)
  })

  it('none of them by a command on stdout', async () => {
    expect((await apertis(9)).commands.map(({ name }) => name)).not.toContain('set-output')
  })
})

describe('should-run', () => {
  it('is true when the expensive job may start, false when it must not', async () => {
    expect((await apertis(9)).outputs['should-run']).toBe('true')
    expect((await apertis(1)).outputs['should-run']).toBe('false')
    expect((await apertis(1, { 'on-low': 'warn' })).outputs['should-run']).toBe('true')
    expect((await apertis(1, { 'on-low': 'skip' })).outputs['should-run']).toBe('false')
  })
})

describe('status and decided-by', () => {
  it('are those of the check that decided', async () => {
    const result = await list([credits(9, { name: 'a' }), credits(0, { name: 'b' })])
    expect(result.outputs).toMatchObject({ status: 'low', 'decided-by': 'b' })
  })

  it('are error and empty when the configuration was wrong', async () => {
    const { message, ...outputs } = (await apertis(9, { minimum: 'x' })).outputs
    expect({ ...outputs, message: pessimistic.message }).toEqual(pessimistic)
    expect(message).toMatch(
      /^Credit Gate stopped this job: its configuration has an error\. minimum: `x` is not an amount/,
    )
  })
})

describe('remaining, unit, required and shortfall', () => {
  it('are of the check that decided, in plain digits', async () => {
    expect((await apertis(0.95)).outputs).toMatchObject({
      remaining: '0.95',
      unit: 'USD',
      required: '5',
      shortfall: '4.05',
    })
    expect((await apertis(1234567.5)).outputs).toMatchObject({ remaining: '1234567.5', shortfall: '' })
  })

  it('are empty when not known', async () => {
    const key = providers.keyFor({ status: 500, body: {} })
    const result = await one({ provider: 'apertis', 'api-key': key, minimum: 5 })
    expect(result.outputs).toMatchObject({ remaining: '', unit: '', required: '5', shortfall: '' })
    const named = await one({ provider: 'apertis', 'api-key': key, minimum: '5 USD' })
    expect(named.outputs).toMatchObject({ remaining: '', unit: 'USD', required: '5', shortfall: '' })
  })

  it('have no remaining and no shortfall when the pool is unlimited', async () => {
    expect((await apertis(null)).outputs).toMatchObject({ remaining: '', shortfall: '', unit: 'USD' })
  })

  it.each([
    ['9007199254740993', '9007199254740993'],
    ['0.1000', '0.1'],
    ['1e3', '1000'],
    ['1.5e-7', '0.00000015'],
    ['-0', '0'],
    ['-0.0', '0'],
    ['123456789012345678901234567890.123456789', '123456789012345678901234567890.123456789'],
  ])('keep every digit of %s', async (wire, plain) => {
    const key = providers.keyFor({ body: `{"credits": ${wire}}` })
    const result = await one({ provider: 'crustdata', 'api-key': key, minimum: 0 })
    expect(result.outputs['remaining']).toBe(plain)
    expect(result.outputs['results']).toContain(`"remaining":${plain},`)
  })
})

describe('first-ok, ok-checks and problem-checks', () => {
  it('name the first check with ok or warn, those with either, and the rest', async () => {
    const result = await list(
      [
        credits(0, { name: 'a' }),
        credits(9, { name: 'b', 'warn-below': 10 }),
        { provider: 'apikley', name: 'c', minimum: 1 },
        credits(9, { name: 'd "quoted"' }),
      ],
      { with: { require: 'any' } },
    )
    expect(result.outputs['first-ok']).toBe('b')
    expect(JSON.parse(result.outputs['ok-checks'] ?? '')).toEqual(['b', 'd "quoted"'])
    expect(JSON.parse(result.outputs['problem-checks'] ?? '')).toEqual(['a', 'c'])
  })

  it('first-ok names a good check also when the run fails', async () => {
    const result = await list([credits(0, { name: 'a' }), credits(9, { name: 'b' })])
    expect(result.outputs).toMatchObject({ 'should-run': 'false', 'first-ok': 'b' })
  })

  it('first-ok names the first whose policy let it, when there is none and the run goes on', async () => {
    const result = await list(
      [credits(0, { name: 'a', 'on-low': 'skip' }), credits(0, { name: 'b', 'on-low': 'warn' })],
      { with: { require: 'any' } },
    )
    expect(result.outputs).toMatchObject({ 'should-run': 'true', 'first-ok': 'b', 'ok-checks': '[]' })
  })

  it('first-ok is empty when nothing goes on', async () => {
    const result = await list([credits(0, { name: 'a', 'on-low': 'skip' }), credits(0, { name: 'b' })])
    expect(result.outputs).toMatchObject({ 'should-run': 'false', 'first-ok': '' })
  })
})

describe('runs-left', () => {
  it.each<[string, number | null, Fields, string]>([
    ['floor((remaining − minimum) / estimated-cost)', 10, { 'estimated-cost': 2 }, '2'],
    ['exactly, where binary floats would say 2', 5.3, { 'estimated-cost': '0.1' }, '3'],
    ['never below 0', 1, { 'estimated-cost': 2 }, '0'],
    ['without regard to parallel-jobs', 10, { 'estimated-cost': 2, 'parallel-jobs': 4 }, '2'],
    ['empty without an estimated-cost', 10, {}, ''],
    ['empty with an estimated-cost of 0', 10, { 'estimated-cost': 0 }, ''],
    ['empty when the pool is unlimited', null, { 'estimated-cost': 2 }, ''],
  ])('%s', async (_, dollars, fields, expected) => {
    expect((await apertis(dollars, fields)).outputs['runs-left']).toBe(expected)
  })

  it('is exact where a quotient of 20 places is rounded up', async () => {
    const key = providers.keyFor({ body: '{"credits": 8.9999999999999999999999}' })
    const result = await one({ provider: 'crustdata', 'api-key': key, minimum: 0, 'estimated-cost': 3 })
    expect(result.outputs['runs-left']).toBe('2')
  })
})
