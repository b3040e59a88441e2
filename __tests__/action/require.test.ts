// Contract, section 2: how several checks become one verdict, by the built action as a process.
import { describe, expect, it } from '@jest/globals'
import { type Answer, apikleyCredits, type Fields, type GateResult, gateBefore, ownProviders } from '../support/gate.ts'
import type { ActionRun } from '../support/runner.ts'

const providers = ownProviders()
const { one, list } = gateBefore(providers)

const goesOn = { exitCode: 0, conclusion: 'success', outputs: { 'should-run': 'true' } }
const fails = { exitCode: 1, conclusion: 'failure', outputs: { 'should-run': 'false' } }
const skips = { exitCode: 0, conclusion: 'success', outputs: { 'should-run': 'false' } }
const levels = (result: GateResult) => result.annotations.map(({ level }) => level)

/** A pre.dev check with this many credits, and 50 required. */
function _predev(answer: Answer, fields: Fields = {}, run?: ActionRun) {
  return one({ provider: 'predev', 'api-key': providers.keyFor(answer), minimum: 50, ...fields }, run)
}

const unreadable: Answer = { status: 500, body: { error: 'broken' } }
const rejected: Answer = { status: 401, body: { error: 'Invalid API key' } }

/** One check of each status, with the name of the status; `low`, `unknown` and `no-key` with that policy. */
const every: Readonly<Record<string, (policy?: string) => Fields>> = {
  ok: () => ({ provider: 'apikley', 'api-key': providers.keyFor(apikleyCredits(9)), minimum: 1 }),
  warn: () => ({ provider: 'apikley', 'api-key': providers.keyFor(apikleyCredits(9)), minimum: 1, 'warn-below': 10 }),
  low: (policy = 'fail') => ({
    provider: 'apikley',
    'api-key': providers.keyFor(apikleyCredits(0)),
    minimum: 1,
    'on-low': policy,
  }),
  unknown: (policy = 'fail') => ({
    provider: 'apikley',
    'api-key': providers.keyFor(unreadable),
    minimum: 1,
    'on-unknown': policy,
  }),
  'no-key': (policy = 'fail') => ({ provider: 'apikley', minimum: 1, 'on-missing-key': policy }),
  denied: () => ({ provider: 'apikley', 'api-key': providers.keyFor(rejected), minimum: 1 }),
  error: () => ({ provider: 'apikley', 'api-key': providers.keyFor(apikleyCredits(9)), minimum: '1 USD' }),
}

/** `low:warn` is a check of status `low` with `on-low: warn`; the name is the same text. */
function listOf(words: readonly string[], require: string) {
  const items = words.map((word, index) => {
    const [status = '', policy] = word.split(':')
    return { ...every[status]?.(policy), name: `${word}#${index + 1}` }
  })
  return list(items, { with: { require } })
}

describe('require: all', () => {
  it.each([
    ['every check is good', ['ok', 'ok'], goesOn, 'ok', 'ok#1'],
    ['one is only warned about', ['ok', 'warn'], goesOn, 'warn', 'warn#2'],
    ['fail is graver than skip', ['low:skip', 'unknown:fail'], fails, 'unknown', 'unknown:fail#2'],
    ['skip is graver than warn', ['low:warn', 'unknown:skip'], skips, 'unknown', 'unknown:skip#2'],
    ['warn by policy goes on', ['ok', 'unknown:warn'], goesOn, 'unknown', 'unknown:warn#2'],
    ['one denied is enough to fail', ['ok', 'denied', 'low:warn'], fails, 'denied', 'denied#2'],
  ] as const)('%s', async (_, words, outcome, status, decidedBy) => {
    const result = await listOf(words, 'all')
    expect(result).toMatchObject(outcome)
    expect(result.outputs).toMatchObject({ status, 'decided-by': decidedBy })
  })

  it('is the default', async () => {
    const items = [
      { ...every['ok']?.(), name: 'a' },
      { ...every['low']?.(), name: 'b' },
    ]
    expect(await list(items)).toMatchObject(fails)
  })
})

describe('require: any', () => {
  it.each([
    ['one ok is enough', ['denied', 'low', 'ok'], goesOn, 'ok', 'ok#3'],
    ['one warn is enough', ['unknown', 'warn'], goesOn, 'warn', 'warn#2'],
    ['the first good one decides', ['no-key', 'warn', 'ok'], goesOn, 'warn', 'warn#2'],
    ['with none, denied fails', ['denied', 'low:warn'], fails, 'denied', 'denied#1'],
    ['with none, any fail fails', ['low:warn', 'unknown:fail', 'no-key:skip'], fails, 'unknown', 'unknown:fail#2'],
    ['with none, warn goes on over skip', ['low:skip', 'unknown:warn'], goesOn, 'unknown', 'unknown:warn#2'],
    ['with none, all skip: skips', ['low:skip', 'no-key:skip'], skips, 'low', 'low:skip#1'],
  ] as const)('%s', async (_, words, outcome, status, decidedBy) => {
    const result = await listOf(words, 'any')
    expect(result).toMatchObject(outcome)
    expect(result.outputs).toMatchObject({ status, 'decided-by': decidedBy })
  })

  it('turns what is wrong with the others into warnings, denied among them', async () => {
    const result = await listOf(['denied', 'low', 'no-key', 'ok'], 'any')
    expect(result).toMatchObject(goesOn)
    expect(levels(result)).toEqual(['warning', 'warning', 'warning'])
  })
})

describe('the check that decided', () => {
  it.each([
    ['error before denied', ['denied', 'error'], 'error#2'],
    ['denied before low', ['low', 'denied'], 'denied#2'],
    ['low before unknown', ['unknown', 'low'], 'low#2'],
    ['unknown before no-key', ['no-key', 'unknown'], 'unknown#2'],
    ['no-key (warned) before warn', ['warn', 'no-key:warn'], 'no-key:warn#2'],
    ['warn before ok', ['ok', 'warn'], 'warn#2'],
    ['the first given of equals', ['low', 'low', 'low'], 'low#1'],
    ['the outcome counts before the status', ['low:warn', 'no-key:fail'], 'no-key:fail#2'],
  ] as const)('%s', async (_, words, decidedBy) => {
    expect((await listOf(words, 'all')).outputs['decided-by']).toBe(decidedBy)
  })
})
