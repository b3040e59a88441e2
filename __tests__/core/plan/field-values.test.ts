import { describe, expect, it } from '@jest/globals'
import {
  keyProblem,
  quoted,
  readAmount,
  readChoice,
  readParallelJobs,
  readThreshold,
  readTimeout,
  readWholeNumber,
} from '../../../src/core/plan/field-values.ts'
import { digitsOf } from '../../support/decimal.ts'

/** The value, or the one complaint. */
function reading<T>(read: (complain: (field: string, message: string) => void) => T | null): T | string {
  const told: string[] = []
  const value = read((field, message) => told.push(`${field}: ${message}`))
  expect(told).toHaveLength(value === null ? 1 : 0)
  return value ?? told[0] ?? ''
}

describe('a value in a message', () => {
  it.each([
    ['5 USD', '`5 USD`'],
    ['', '``'],
    ['a\n\t b', '`a b`'],
    ['x'.repeat(60), `\`${'x'.repeat(60)}\``],
    ['x'.repeat(61), `\`${'x'.repeat(59)}…\``],
  ])('%j', (text, shown) => {
    expect(quoted(text)).toBe(shown)
  })
})

describe('amounts', () => {
  const forms = 'write a plain number, with or without its unit: `5`, `5.25`, `5 USD`, `$5` or `1000 credits`'
  it('are read, and what is none is said to be none', () => {
    const amount = reading((complain) => readAmount('minimum', '5 USD', complain))
    expect(typeof amount === 'object' && [digitsOf(amount.value), amount.unit]).toEqual(['5', 'USD'])
    expect(reading((complain) => readAmount('f', '1,000', complain))).toBe(
      'f: `1,000` is not an amount; did you mean `1000`?',
    )
    expect(reading((complain) => readAmount('f', '5%', complain))).toBe(
      'f: `5%` is a percentage, and this must be an amount, such as `5` or `5 USD`',
    )
  })

  it('thresholds take a percentage too', () => {
    expect(typeof reading((complain) => readThreshold('f', '5%', complain))).toBe('object')
    expect(reading((complain) => readThreshold('f', 'x', complain))).toBe(
      `f: \`x\` is not an amount: it has no number (is a variable not set?); ${forms}, or a share of a limit, \`20%\``,
    )
  })
})

describe('choices', () => {
  const choose = (text: string) => reading((complain) => readChoice('on-low', text, ['fail', 'warn'], complain))
  it.each([
    ['fail', 'fail'],
    [' WARN ', 'warn'],
    ['stop', 'on-low: `stop` is not allowed; it is one of `fail`, `warn`'],
    ['faill', 'on-low: `faill` is not allowed; it is one of `fail`, `warn`; did you mean `fail`?'],
    ['', 'on-low: `` is not allowed; it is one of `fail`, `warn`'],
  ])('%j: %s', (text, expected) => {
    expect(choose(text)).toBe(expected)
  })
})

describe('whole numbers', () => {
  const read = (text: string) => reading((complain) => readWholeNumber('retries', text, { min: 0, max: 20 }, complain))
  it.each([
    ['0', 0],
    ['20', 20],
    [' 3 ', 3],
    ['007', 7],
  ])('%j is %i', (text, value) => {
    expect(read(text)).toBe(value)
  })
  it.each(['21', '-1', '3.0', '1e1', '', 'x', '0x1', '９', '9999999999'])('%j is refused', (text) => {
    expect(read(text)).toBe(`retries: \`${text}\` is not allowed; it must be a whole number from 0 to 20`)
  })
  it('says the unit', () => {
    const range = { min: 5, max: 9, unit: ' seconds' }
    expect(reading((complain) => readWholeNumber('watch', '4', range, complain))).toBe(
      'watch: `4` is not allowed; it must be a whole number from 5 to 9 seconds',
    )
  })
})

describe('time-outs', () => {
  it.each([
    ['30', 30_000],
    ['0.5', 500],
    ['300', 300_000],
    ['0.0001', 1],
    ['1.2345', 1235],
  ])('%s is %i ms', (text, value) => {
    expect(reading((complain) => readTimeout('timeout', text, complain))).toBe(value)
  })
  it.each(['0', '300.001', '301', '-1', '30s', '1e1', '', 'Infinity'])('%j is refused', (text) => {
    expect(reading((complain) => readTimeout('timeout', text, complain))).toBe(
      `timeout: \`${text}\` is not allowed; it must be a number of seconds, more than 0 and at most 300`,
    )
  })
})

describe('parallel jobs', () => {
  it.each([
    ['1', 1],
    ['12', 12],
    ['08', 8],
    ['999999999', 999_999_999],
    ['[]', 0],
    ['["a", "b"]', 2],
    ['[{"os": "linux"}]', 1],
    [' [1,2,3] ', 3],
    ['[\n1\n]', 1],
  ])('%j is %i', (text, value) => {
    expect(reading((complain) => readParallelJobs('parallel-jobs', text, complain))).toBe(value)
  })
  it.each(['0', '00', '-1', '1.5', '1e3', '', 'many', '{}', '"[]"', '[1', '[1,]', '9999999999', '1 2', 'x1', '1x'])(
    '%j is refused',
    (text) => {
      expect(reading((complain) => readParallelJobs('parallel-jobs', text, complain))).toBe(
        `parallel-jobs: \`${text}\` is not allowed; it must be a whole number above 0, or a JSON array, which is counted`,
      )
    },
  )
})

describe('keys', () => {
  const controls = 'holds control characters (a line break inside?); paste the key alone'
  const ascii = 'holds characters that cannot stand in a header; only printable ASCII can'
  it.each([
    ['sk-live 1~', 'bearer', null],
    ['', 'header', null],
    ['a\nb', 'bearer', controls],
    ['a\u0000', 'query', controls],
    ['a\u001f', 'basic', controls],
    ['a\u007f', 'bearer', controls],
    ['a\u0085', 'query', controls],
    ['a\u009f', 'query', controls],
    ['clé', 'bearer', ascii],
    ['clé', 'header', ascii],
    ['a\u00a0', 'bearer', ascii],
    ['clé', 'query', null],
    ['clé', 'basic', null],
  ] as const)('%j as %s: %s', (key, sentIn, problem) => {
    expect(keyProblem(key, sentIn)).toBe(problem)
  })
})
