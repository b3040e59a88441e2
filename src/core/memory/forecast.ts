import Big from 'big.js'
import { type Decimal, zero } from '../money/amount.ts'
import { formatInstant } from '../money/instant.ts'
import type { Forecast } from '../verdict/report.ts'

const hourMs = 3_600_000
const dayMs = 24 * hourMs
const minReadings = 3
const minSpanMs = dayMs
/** Only what was read lately says how fast credit goes now. */
const windowMs = 14 * dayMs
/** A period that has just begun says nothing about its pace. */
const minPeriodMs = hourMs
/** The last moment that RFC 3339 can write. */
const lastMs = Date.UTC(9999, 11, 31, 23, 59, 59)

/** A forecast, or what is missing for one: the end of “no forecast yet: …”. */
export type Forecasting = { readonly forecast: Forecast } | { readonly forecast: null; readonly missing: string }

/** One figure of one check, pool and unit. */
export interface Point {
  /** Milliseconds since 1970. */
  readonly at: number
  readonly remaining: Decimal
  readonly resetsAt: string | null
}

/** A period of the provider's own, as it runs now. */
export interface RunningPeriod {
  readonly used: Decimal
  readonly startsAt: string
}

function resetMsOf({ resetsAt, at }: Point): number | null {
  const reset = resetsAt === null ? Number.NaN : Date.parse(resetsAt)
  return reset > at ? reset : null
}

/** @param fell what went in `spanMs`. */
function project(fell: Decimal, spanMs: number, last: Point, basedOn: Forecast['basedOn']): Forecast {
  const perDay = fell.times(dayMs).div(spanMs).round(6, Big.roundHalfUp)
  if (!fell.gt(0)) return { perDay: zero, daysLeft: null, runsOutAt: null, basedOn }
  const left = last.remaining.lt(0) ? zero : last.remaining
  const msLeft = left.times(spanMs).div(fell)
  const reset = resetMsOf(last)
  const days = (ms: Decimal) => ms.div(dayMs).round(2, Big.roundHalfUp)
  if (reset !== null && msLeft.gt(reset - last.at)) {
    return { perDay, daysLeft: days(new Big(reset - last.at)), runsOutAt: null, basedOn }
  }
  const end = msLeft.plus(last.at)
  const runsOutAt = end.gt(lastMs) ? null : formatInstant(new Date(Math.round(end.div(1000).toNumber()) * 1000))
  return { perDay, daysLeft: days(msLeft), runsOutAt, basedOn }
}

/** What fell from each figure to the next. Where it rose, or the pool was reset, the time counts and nothing else. */
function burnOf(points: readonly Point[]): Decimal {
  let burned = zero
  points.forEach((point, index) => {
    const before = points[index - 1]
    if (before === undefined || before.resetsAt !== point.resetsAt) return
    if (point.remaining.lt(before.remaining)) burned = burned.plus(before.remaining.minus(point.remaining))
  })
  return burned
}

function fromPeriod(last: Point, period: RunningPeriod | null): Forecast | null {
  if (period === null) return null
  const span = last.at - Date.parse(period.startsAt)
  const isOver = last.resetsAt !== null && Date.parse(last.resetsAt) <= last.at
  if (isOver || !(span >= minPeriodMs) || period.used.lt(0)) return null
  return project(period.used, span, last, { readings: 1, since: period.startsAt })
}

/**
 * From the figures of one check, pool and unit; the last one is this run's own.
 * @param points in any order.
 * @param period of a pool that has a limit: then one figure is enough.
 */
export function forecastOf(points: readonly Point[], period: RunningPeriod | null): Forecasting {
  const ordered = points.toSorted((one, other) => one.at - other.at)
  const last = ordered.at(-1)
  if (last === undefined) return { forecast: null, missing: 'there is no figure to go by' }
  const recent = ordered.filter(({ at }) => at >= last.at - windowMs)
  const first = recent[0] ?? last
  const span = last.at - first.at
  if (recent.length >= minReadings && span >= minSpanMs) {
    const basedOn = { readings: recent.length, since: formatInstant(new Date(first.at)) }
    return { forecast: project(burnOf(recent), span, last, basedOn) }
  }
  const forecast = fromPeriod(last, period)
  if (forecast !== null) return { forecast }
  const readings = `${recent.length} ${recent.length === 1 ? 'reading' : 'readings'}`
  const hours = Math.floor(span / hourMs)
  return {
    forecast: null,
    missing: `it takes ${minReadings} readings over 24 hours of the last 14 days, and there ${recent.length === 1 ? 'is' : 'are'} ${readings} over ${hours} ${hours === 1 ? 'hour' : 'hours'}`,
  }
}

/** Does the credit end before `spanMs` is over? A reset that comes first is no end. */
export function endsWithin(forecast: Forecast, spanMs: number, now: Date): boolean {
  if (forecast.runsOutAt === null) return false
  return Date.parse(forecast.runsOutAt) < now.getTime() + spanMs
}

/** As it stands in JSON. */
export function forecastItem(forecast: Forecast | null): Record<string, unknown> | null {
  if (forecast === null) return null
  const { perDay, daysLeft, runsOutAt, basedOn } = forecast
  return { per_day: perDay, days_left: daysLeft, runs_out_at: runsOutAt, based_on: basedOn }
}
