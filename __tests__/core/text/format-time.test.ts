import { describe, expect, it } from '@jest/globals'
import {
  formatReset,
  formatResetLeft,
  formatTime,
  formatTimeLeft,
  formatTimeWithDistance,
} from '../../../src/core/text/format-time.ts'

const now = new Date('2026-11-21T10:00:00Z')

describe('a time for people', () => {
  it.each([
    ['2026-12-01T00:00:00Z', '2026-12-01 00:00 UTC'],
    ['2026-12-01T00:00:59.999Z', '2026-12-01 00:00 UTC'],
    ['2026-12-01T01:30:00+02:00', '2026-11-30 23:30 UTC'],
    ['2026-12-01', '2026-12-01'],
    ['soon', ''],
    [null, ''],
  ])('%s', (time, expected) => {
    expect(formatTime(time)).toBe(expected)
  })
})

describe('the time left', () => {
  it.each([
    ['2026-11-21T10:00:00Z', 'in less than a minute'],
    ['2026-11-21T10:01:00Z', 'in 1 minute'],
    ['2026-11-21T11:29:59Z', 'in 89 minutes'],
    ['2026-11-21T11:30:00Z', 'in 2 hours'],
    ['2026-11-23T09:00:00Z', 'in 47 hours'],
    ['2026-11-23T10:00:00Z', 'in 2 days'],
    ['2026-11-24T10:00:00Z', 'in 3 days'],
    ['2026-11-24T00:00:00Z', 'in 3 days'],
    ['2026-11-21T07:00:00Z', '3 hours ago'],
    ['2026-11-01T10:00:00Z', '20 days ago'],
    ['2026-11-21', 'today'],
    ['2026-11-22', 'in 1 day'],
    ['2026-11-20', '1 day ago'],
    ['soon', ''],
    [null, ''],
  ])('until %s', (time, expected) => {
    expect(formatTimeLeft(time, now)).toBe(expected)
  })

  it('stands before the time', () => {
    expect(formatTimeWithDistance('2026-11-24T10:00:00Z', now)).toBe('in 3 days (2026-11-24 10:00 UTC)')
    expect(formatTimeWithDistance(null, now)).toBe('')
  })

  it('is not told of a reset that has been', () => {
    expect(formatResetLeft('2026-11-24T10:00:00Z', now)).toBe('in 3 days')
    expect(formatReset('2026-11-24T10:00:00Z', now)).toBe('in 3 days (2026-11-24 10:00 UTC)')
    expect(formatResetLeft('2026-11-21', now)).toBe('today')
    for (const time of ['2022-10-21T00:00:00Z', '2026-11-21T10:00:00Z', '2026-11-20', null]) {
      expect(formatResetLeft(time, now)).toBe('')
      expect(formatReset(time, now)).toBe('')
    }
  })
})
