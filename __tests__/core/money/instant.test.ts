import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  formatInstant,
  instantFromSeconds,
  isPast,
  nextPeriodStart,
  type Period,
  parseInstant,
  periodStart,
} from '../../../src/core/money/instant.ts'

describe('parseInstant', () => {
  it.each([
    ['2026-04-16', '2026-04-16'],
    [' 2026-04-16 ', '2026-04-16'],
    ['2024-02-29', '2024-02-29'],
    ['2026-04-16T10:02:35Z', '2026-04-16T10:02:35Z'],
    ['2026-04-16T10:02:35.123Z', '2026-04-16T10:02:35.123Z'],
    ['2026-04-16T10:02:35', '2026-04-16T10:02:35Z'],
    ['2026-04-16 10:02:35', '2026-04-16T10:02:35Z'],
    ['2026-04-16T10:02', '2026-04-16T10:02:00Z'],
    ['2026-04-16T10:02Z', '2026-04-16T10:02:00Z'],
    ['2026-04-16T10:02:35+02:00', '2026-04-16T08:02:35Z'],
    ['2026-04-16T10:02:35-0530', '2026-04-16T15:32:35Z'],
    ['2026-04-16 10:02:35 +02:00', '2026-04-16T08:02:35Z'],
    ['2026-04-16T10:02:35 Z', '2026-04-16T10:02:35Z'],
    ['2026-04-16t10:02:35z', '2026-04-16T10:02:35Z'],
    ['2026-04-16T10:02:35.500+00:00', '2026-04-16T10:02:35.500Z'],
    // Every digit of a fraction stays.
    ['2026-04-16T10:02:35.123456Z', '2026-04-16T10:02:35.123456Z'],
    ['2026-04-16T10:02:35.5Z', '2026-04-16T10:02:35.5Z'],
    ['2026-12-31T23:30:00-01:00', '2027-01-01T00:30:00Z'],
  ])('reads %j as %s', (text, instant) => {
    expect(parseInstant(text)).toBe(instant)
  })

  it.each([
    '',
    'soon',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2025-02-29',
    '2026-02-30T10:00:00Z',
    '2026-04-16T25:00:00Z',
    '2026-04-16T10:61:00Z',
    '2026-04-16T10:02:35+99:00',
    '26-04-16',
    '2026-4-16',
    '16.04.2026',
    '2026-04-16T',
    '2026-04-16T10',
    '2026-04-16X10:02:35Z',
    'x2026-04-16',
    '+012026-04-16',
    'x2026-04-16T10:02:35Z',
    '2026-04-16x',
    '2026-04-16T10:02:35Zx',
    '2026-04-16T10:02:35  Z',
    '1776000000',
  ])('refuses %j', (text) => {
    expect(parseInstant(text)).toBeNull()
  })

  it('is short whatever was told: a fraction of endless digits is no time', () => {
    expect(parseInstant(`2026-04-16T10:02:35.${'0'.repeat(1_000_000)}Z`)).toBeNull()
  })

  it('gives every moment back', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1970-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          expect(parseInstant(date.toISOString())).toBe(date.toISOString())
          expect(new Date(parseInstant(formatInstant(date)) ?? '').getTime()).toBe(date.getTime())
        },
      ),
    )
  })
})

describe('instants', () => {
  it('are written without milliseconds that are zero', () => {
    expect(formatInstant(new Date('2026-04-16T10:02:35.000Z'))).toBe('2026-04-16T10:02:35Z')
    expect(formatInstant(new Date('2026-04-16T10:02:35.010Z'))).toBe('2026-04-16T10:02:35.010Z')
  })

  it.each([
    [0, '1970-01-01T00:00:00Z'],
    [1776333755, '2026-04-16T10:02:35Z'],
    [0.5, '1970-01-01T00:00:00.500Z'],
    [8.64e12, '+275760-09-13T00:00:00Z'],
    [8.64e12 + 1, null],
    [Number.NaN, null],
  ])('%s seconds are %s', (seconds, instant) => {
    expect(instantFromSeconds(seconds)).toBe(instant)
  })

  it('has it passed? The very moment has', () => {
    const now = new Date('2026-04-16T10:00:00Z')
    expect(isPast('2026-04-16T09:59:59Z', now)).toBe(true)
    expect(isPast('2026-04-16T10:00:00Z', now)).toBe(true)
    expect(isPast('2026-04-16T10:00:01Z', now)).toBe(false)
    expect(isPast('2026-04-16', now)).toBe(true)
    expect(isPast('2026-04-17', now)).toBe(false)
  })
})

describe('periods', () => {
  it.each<[string, Period, string, string]>([
    ['2026-11-19T15:30:00Z', 'day', '2026-11-19T00:00:00Z', '2026-11-20T00:00:00Z'],
    ['2026-11-19T15:30:00Z', 'week', '2026-11-16T00:00:00Z', '2026-11-23T00:00:00Z'],
    ['2026-11-19T15:30:00Z', 'month', '2026-11-01T00:00:00Z', '2026-12-01T00:00:00Z'],
    // Monday itself, Sunday, and their edges.
    ['2026-11-16T00:00:00Z', 'week', '2026-11-16T00:00:00Z', '2026-11-23T00:00:00Z'],
    ['2026-11-15T23:59:59Z', 'week', '2026-11-09T00:00:00Z', '2026-11-16T00:00:00Z'],
    ['2026-11-21T00:00:00Z', 'week', '2026-11-16T00:00:00Z', '2026-11-23T00:00:00Z'],
    ['2026-12-31T23:59:59.999Z', 'month', '2026-12-01T00:00:00Z', '2027-01-01T00:00:00Z'],
    ['2026-12-31T23:59:59.999Z', 'day', '2026-12-31T00:00:00Z', '2027-01-01T00:00:00Z'],
    ['2027-01-01T00:00:00Z', 'week', '2026-12-28T00:00:00Z', '2027-01-04T00:00:00Z'],
    ['2024-02-29T12:00:00Z', 'month', '2024-02-01T00:00:00Z', '2024-03-01T00:00:00Z'],
  ])('at %s the %s runs from %s to %s', (at, period, start, next) => {
    expect(formatInstant(periodStart(period, new Date(at)))).toBe(start)
    expect(formatInstant(nextPeriodStart(period, new Date(at)))).toBe(next)
  })
})
