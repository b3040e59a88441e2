// What single values of an answer may look like: each shape accepts exactly what it names, and absent is never 0.
import { describe, expect, it } from '@jest/globals'
import { formatDecimal } from '../../src/core/money/amount.ts'
import { WireNumber } from '../../src/core/money/wire-number.ts'
import type { Schema } from '../../src/core/provider/provider.ts'
import {
  decimal,
  exactly,
  optionalDecimal,
  optionalLimit,
  optionalText,
  optionalTime,
  optionalUnixMilliseconds,
  optionalUnixTime,
  optionalWhole,
  unitName,
  unreadableResets,
  unreadableTime,
  whole,
} from '../../src/providers/wire.ts'

const number = (text: string) => new WireNumber(text)
const refused = 'refused'

/** What a shape makes of a value, amounts as plain digits. */
function read<T>(schema: Schema<T>, value: unknown): unknown {
  const result = schema.safeParse(value)
  if (!result.success) return refused
  const { data } = result
  return typeof data === 'object' && data !== null && 'toFixed' in data ? formatDecimal(data as never) : data
}

describe('a unit', () => {
  it.each(['USD', 'usd', 'h', 'credits'])('is a word: %s', (text) => {
    expect(read(unitName(), text)).toBe(text)
  })

  it.each(['', ' ', 'US$', 'USD2', ' USD', 'USD ', 'US D', 'sk-live', 'abcdefgh', null, undefined, number('5')])(
    'is nothing in which a key could come: %s',
    (value) => {
      expect(read(unitName(), value)).toBe(refused)
    },
  )
})

describe('an amount', () => {
  it.each([
    [number('450'), '450'],
    [number('12.50'), '12.5'],
    [number('-0.004'), '-0.004'],
    ['25.5000', '25.5'],
    ['0', '0'],
    ['', refused],
    [' ', refused],
    ['1,000', refused],
    ['NaN', refused],
    [true, refused],
    [['450'], refused],
    [{}, refused],
    [null, refused],
    [undefined, refused],
  ])('in the form %j is %s', (value, expected) => {
    expect(read(decimal(), value)).toBe(expected)
    expect(read(optionalDecimal(), value)).toBe(value === null || value === undefined ? null : expected)
  })
})

describe('a whole number', () => {
  it.each([
    [number('200'), 200],
    ['0', 0],
    ['1.5', refused],
    ['-1', refused],
    ['', refused],
    [true, refused],
    [null, refused],
    [undefined, refused],
  ])('in the form %j is %s', (value, expected) => {
    expect(read(whole(), value)).toBe(expected)
    expect(read(optionalWhole(), value)).toBe(value === null || value === undefined ? null : expected)
  })
})

it.each([
  ['a name', 'a name'],
  ['', ''],
  [null, null],
  [undefined, null],
  [number('5'), refused],
])('a text in the form %j is %j', (value, expected) => {
  expect(read(optionalText(), value)).toBe(expected)
})

const untold = { instant: null, readable: true }
const unreadable = { instant: null, readable: false }

it.each([
  ['2026-06-01T00:00:00Z', { instant: '2026-06-01T00:00:00Z', readable: true }],
  ['2026-06-01', { instant: '2026-06-01', readable: true }],
  [null, untold],
  [undefined, untold],
  ['', unreadable],
  ['soon', unreadable],
  [number('1738356858'), unreadable],
  [['2026-06-01'], unreadable],
])('a time in the form %j never fails the balance', (value, expected) => {
  expect(read(optionalTime(), value)).toEqual(expected)
})

it.each([
  [number('1738356858'), { instant: '2025-01-31T20:54:18Z', readable: true }],
  ['1738356858', { instant: '2025-01-31T20:54:18Z', readable: true }],
  [number('0'), { instant: '1970-01-01T00:00:00Z', readable: true }],
  [null, untold],
  [undefined, untold],
  [number('-1738356858'), unreadable],
  [number('1738356858.5'), unreadable],
  [number('1738356858000000'), unreadable],
  ['2025-01-31', unreadable],
  [true, unreadable],
])('seconds since 1970 in the form %j never fail the balance', (value, expected) => {
  expect(read(optionalUnixTime(), value)).toEqual(expected)
})

it('owes a sentence to a time that was told and could not be read, and to no other', () => {
  expect(unreadableTime(unreadable, 'end of the cycle')).toEqual(['The end of the cycle could not be read.'])
  expect(unreadableTime(untold, 'end of the cycle')).toEqual([])
})

it.each([
  [number('1738356858000'), { instant: '2025-01-31T20:54:18Z', readable: true }],
  ['0', { instant: '1970-01-01T00:00:00Z', readable: true }],
  [null, untold],
  ['x1738356858000', unreadable],
  ['1738356858000x', unreadable],
  [number('1738356858.5'), unreadable],
])('milliseconds since 1970 in the form %j never fail the balance', (value, expected) => {
  expect(read(optionalUnixMilliseconds(), value)).toEqual(expected)
})

it.each([
  [number('5'), '5'],
  ['0.5', '0.5'],
  [number('0'), null],
  [number('-1'), null],
  [null, null],
  [undefined, null],
  ['x', refused],
])('a limit in the form %j is %j', (value, expected) => {
  expect(read(optionalLimit(), value)).toBe(expected)
})

it.each([
  [number('0'), 0],
  ['0', 0],
  [number('1'), refused],
  [null, refused],
])('the code 0 in the form %j is %j', (value, expected) => {
  expect(read(exactly(0), value)).toBe(expected)
})

it('owes one sentence to however many resets that could not be read', () => {
  expect(unreadableResets([untold, unreadable, unreadable])).toEqual(['A reset could not be read.'])
  expect(unreadableResets([untold, untold])).toEqual([])
})
