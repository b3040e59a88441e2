import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parseWait } from '../../src/net/retry-after.ts'

const now = new Date('2026-05-10T12:00:00Z')
const epoch = now.getTime() / 1000
const year = 366 * 86_400

describe('parseWait, Retry-After', () => {
  it.each([
    ['0', 0],
    ['7', 7000],
    [' 7 ', 7000],
    ['1.5', 1500],
    ['0.0001', 1],
    ['86400', 86_400_000],
    [String(year), year * 1000],
    ['Sun, 10 May 2026 12:00:30 GMT', 30_000],
    ['Sunday, 10-May-26 12:01:00 GMT', 60_000],
    ['Sun May 10 12:00:05 2026', 5000],
    ['Wed Jun  3 12:00:00 2026', 24 * 86_400_000],
    ['Sun, 10 May 2026 11:59:59 GMT', 0],
    ['Sun, 06 Nov 1994 08:49:37 GMT', 0],
    ['Wed, 30 Jun 2026 23:59:60 GMT', Date.UTC(2026, 6, 1) - now.getTime()],
  ])('%s', (text, expected) => {
    expect(parseWait({ 'retry-after': text }, now, false)).toBe(expected)
  })

  it.each(['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'])(
    'the first of %s',
    (month) => {
      const start = new Date('2026-01-01T00:00:00Z')
      const wait = parseWait({ 'retry-after': `Thu, 01 ${month} 2026 00:00:00 GMT` }, start, false)
      expect(wait).toBe(Date.parse(`${month} 1, 2026 00:00 GMT`) - start.getTime())
    },
  )

  it.each([
    [''],
    ['-1'],
    ['+5'],
    ['soon'],
    ['1e3'],
    ['0x10'],
    ['1,5'],
    ['5 seconds'],
    ['NaN'],
    ['Infinity'],
    [String(year + 1)],
    ['9'.repeat(30)],
    ['2026-05-10T12:00:30Z'],
    ['Sun, 10 May 2026 12:00:30'],
    ['Sun, 10 May 2026 12:00:30 CET'],
    ['Sun, 10 Abc 2026 12:00:30 GMT'],
    ['Sun, 31 Feb 2027 12:00:30 GMT'],
    ['Sun, 10 May 2026 24:00:30 GMT'],
    ['Sun, 10 May 2026 12:60:30 GMT'],
    ['Sun, 10 May 2026 12:00:61 GMT'],
    ['Sun, 10 May 2026 24:59:60 GMT'],
    ['x Sun, 10 May 2026 12:00:30 GMT'],
    ['Sun, 10 May 2026 12:00:30 GMT x'],
    ['x Sunday, 10-May-26 12:01:00 GMT'],
    ['Sunday, 10-May-26 12:01:00 GMT x'],
    ['x Sun May 10 12:00:05 2026'],
    ['Sun May 10 12:00:05 2026 x'],
    ['Sun, 10 May 2099 12:00:30 GMT'],
  ])('says nothing sensible: %s', (text) => {
    expect(parseWait({ 'retry-after': text }, now, false)).toBeNull()
  })
})

describe('parseWait, headers that tell the reset', () => {
  it.each([
    ['seconds until', '12', 12_000],
    ['a fraction of a second until', '0.25', 250],
    ['seconds since 1970', String(epoch + 30), 30_000],
    ['milliseconds since 1970', String((epoch + 30) * 1000), 30_000],
    ['a moment that has passed', String(epoch - 30), 0],
    ['a moment that has passed, in milliseconds', String((epoch - 30) * 1000), 0],
    ['1e9 itself: more than a year until', '1000000000', null],
    ['1e12 itself: seconds since 1970, thousands of years away', '1000000000000', null],
    ['blanks around it', ' 12 ', 12_000],
    ['years until', String(year + 1), null],
    ['a duration in words', '6m0s', null],
    ['negative', '-1', null],
    ['nothing', '', null],
  ])('%s', (_, text, expected) => {
    expect(parseWait({ 'ratelimit-reset': text }, now, true)).toBe(expected)
    expect(parseWait({ 'x-ratelimit-reset': text }, now, true)).toBe(expected)
    expect(parseWait({ 'x-ratelimit-reset': text }, now, false)).toBeNull()
  })

  it('come after Retry-After, and stand in where that says nothing sensible', () => {
    expect(parseWait({ 'retry-after': '3', 'x-ratelimit-reset': '9' }, now, true)).toBe(3000)
    expect(parseWait({ 'retry-after': 'soon', 'x-ratelimit-reset': '9' }, now, true)).toBe(9000)
    expect(parseWait({ 'ratelimit-reset': '4', 'x-ratelimit-reset': '9' }, now, true)).toBe(4000)
    expect(parseWait({}, now, true)).toBeNull()
  })
})

describe('parseWait', () => {
  it('never gives anything but null, or a wait from 0 to a year', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.double().map(String),
      fc.integer().map(String),
      fc.date().map((date) => date.toUTCString()),
    )
    fc.assert(
      fc.property(texts, texts, fc.boolean(), (retryAfter, reset, fromReset) => {
        const wait = parseWait({ 'retry-after': retryAfter, 'x-ratelimit-reset': reset }, now, fromReset)
        if (wait !== null) {
          expect(Number.isInteger(wait)).toBe(true)
          expect(wait).toBeGreaterThanOrEqual(0)
          expect(wait).toBeLessThanOrEqual(year * 1000)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('reads every date that is written as HTTP does, to the second', () => {
    const dates = fc.date({ min: now, max: new Date(now.getTime() + 300 * 86_400_000), noInvalidDate: true })
    fc.assert(
      fc.property(dates, (date) => {
        const wait = parseWait({ 'retry-after': date.toUTCString() }, now, false)
        expect(wait).toBe(Math.floor(date.getTime() / 1000) * 1000 - now.getTime())
      }),
    )
  })
})
