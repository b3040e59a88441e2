import { describe, expect, it } from '@jest/globals'
import { endsWithin, forecastItem, forecastOf, type Point } from '../../../src/core/memory/forecast.ts'
import { renderExactJson } from '../../../src/core/render/results.ts'
import { decimalOf } from '../../support/decimal.ts'

/** Day of November, hours included: `1.5` is noon of the first. */
const point = (day: number, remaining: string, resetsAt: string | null = null): Point => ({
  at: Date.UTC(2026, 10, 1) + (day - 1) * 86_400_000,
  remaining: decimalOf(remaining),
  resetsAt,
})
const said = (points: readonly Point[], period: Parameters<typeof forecastOf>[1] = null) => {
  const found = forecastOf(points, period)
  return found.forecast === null ? found.missing : JSON.parse(renderExactJson(forecastItem(found.forecast)))
}

describe('a forecast', () => {
  it('is what fell, divided by the time', () => {
    expect(said([point(1, '100'), point(2, '91'), point(4, '70')])).toEqual({
      per_day: 10,
      days_left: 7,
      runs_out_at: '2026-11-11T00:00:00Z',
      based_on: { readings: 3, since: '2026-11-01T00:00:00Z' },
    })
  })

  it('is rounded to six decimals, two decimals, and the second', () => {
    expect(said([point(1, '10'), point(2, '9.5'), point(4, '9')])).toMatchObject({
      per_day: 0.333333,
      days_left: 27,
      runs_out_at: '2026-12-01T00:00:00Z',
    })
    expect(said([point(1, '10'), point(2, '9.5'), point(4, '8')])).toMatchObject({ per_day: 0.666667, days_left: 12 })
    expect(said([point(1, '5'), point(2, '4'), point(4, '2')])).toMatchObject({ per_day: 1, days_left: 2 })
    expect(said([point(1, '17'), point(2, '14'), point(2.5, '10')])).toMatchObject({
      per_day: 4.666667,
      days_left: 2.14,
      runs_out_at: '2026-11-04T15:25:43Z',
    })
  })

  it('takes figures in any order', () => {
    const points = [point(4, '70'), point(1, '100'), point(2, '91')]
    expect(said(points)).toEqual(said(points.toReversed()))
  })

  it.each([
    ['two readings', [point(1, '100'), point(3, '90')], /there are 2 readings over 48 hours/],
    ['one reading', [point(1, '100')], /there is 1 reading over 0 hours/],
    ['three readings within a day', [point(1, '100'), point(1.5, '95'), point(1.95, '90')], /3 readings over 22 hours/],
    ['old readings', [point(1, '100'), point(2, '95'), point(17, '90')], /there is 1 reading over 0 hours/],
  ])('is none from %s, and says what is missing', (_, points, missing) => {
    expect(said(points)).toMatch(missing)
  })

  it('looks back 14 days and no further', () => {
    const points = [point(1, '1000'), point(3, '100'), point(10, '93'), point(17, '86')]
    expect(said(points)).toMatchObject({ per_day: 1, based_on: { readings: 3, since: '2026-11-03T00:00:00Z' } })
  })

  it('takes a rise for no burn, and counts its time', () => {
    expect(said([point(1, '20'), point(2, '10'), point(3, '110'), point(5, '90')])).toMatchObject({
      per_day: 7.5,
      days_left: 12,
    })
  })

  it('takes a reset for no burn, whichever way the figure went', () => {
    const points = [point(1, '20', '2026-11-02'), point(2, '10', '2026-11-02'), point(3, '5', '2026-11-30')]
    expect(said(points)).toMatchObject({ per_day: 5, days_left: 1 })
  })

  it('ends at a reset that comes first', () => {
    const reset = '2026-11-05T12:00:00Z'
    const points = [point(1, '100', reset), point(2, '91', reset), point(4, '70', reset)]
    expect(said(points)).toMatchObject({ per_day: 10, days_left: 1.5, runs_out_at: null })
    const late = points.map((each) => ({ ...each, resetsAt: '2026-11-30' }))
    expect(said(late)).toMatchObject({ days_left: 7, runs_out_at: '2026-11-11T00:00:00Z' })
    const passed = points.map((each) => ({ ...each, resetsAt: '2026-11-02' }))
    expect(said(passed)).toMatchObject({ days_left: 7 })
  })

  it('knows no end where nothing fell', () => {
    expect(said([point(1, '5'), point(2, '5'), point(4, '5')])).toMatchObject({
      per_day: 0,
      days_left: null,
      runs_out_at: null,
    })
  })

  it('has no days left where nothing is left', () => {
    expect(said([point(1, '5'), point(2, '1'), point(4, '-1')])).toMatchObject({
      per_day: 2,
      days_left: 0,
      runs_out_at: '2026-11-04T00:00:00Z',
    })
  })

  it('has no date beyond the calendar', () => {
    const points = [point(1, '1e30'), point(2, '1e30'), point(4, '999999999999999999999999999999')]
    expect(said(points)).toMatchObject({ per_day: 0.333333, runs_out_at: null })
  })
})

describe('a running period', () => {
  const period = { used: decimalOf('30'), startsAt: '2026-11-01T00:00:00Z' }

  it('makes one reading enough, which is named as that', () => {
    expect(said([point(11, '70', '2026-12-01T00:00:00Z')], period)).toEqual({
      per_day: 3,
      days_left: 20,
      runs_out_at: null,
      based_on: { readings: 1, since: '2026-11-01T00:00:00Z' },
    })
    expect(said([point(11, '9')], period)).toMatchObject({ days_left: 3, runs_out_at: '2026-11-14T00:00:00Z' })
  })

  it('counts for less than readings', () => {
    expect(said([point(1, '100'), point(2, '91'), point(4, '70')], period)).toMatchObject({ per_day: 10 })
  })

  it('says nothing once it is over', () => {
    expect(said([point(11, '70', '2026-11-11T00:00:00Z')], period)).toMatch(/there is 1 reading/)
    expect(said([point(11, '70', '2026-11-11T00:00:01Z')], period)).toMatchObject({ per_day: 3 })
  })

  it('says nothing when it has hardly begun', () => {
    expect(said([point(1.01, '70')], period)).toMatch(/there is 1 reading/)
    expect(said([point(1.05, '70')], period)).toMatchObject({ based_on: { readings: 1 } })
  })
})

describe('the end', () => {
  const { forecast } = forecastOf([point(1, '100'), point(2, '91'), point(4, '70')], null)
  it.each([
    [6, false],
    [7, false],
    [8, true],
  ])('comes within %d days: %s', (days, ends) => {
    if (forecast === null) throw new Error('there is one')
    expect(endsWithin(forecast, days * 86_400_000, new Date('2026-11-04T00:00:00Z'))).toBe(ends)
  })

  it('is no end when a reset comes first', () => {
    const reset = '2026-11-05T00:00:00Z'
    const found = forecastOf([point(1, '100', reset), point(2, '91', reset), point(4, '70', reset)], null).forecast
    if (found === null) throw new Error('there is one')
    expect(endsWithin(found, 1e12, new Date('2026-11-04T00:00:00Z'))).toBe(false)
  })
})
