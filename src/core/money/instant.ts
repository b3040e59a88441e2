const bareDate = /^\d{4}-\d{2}-\d{2}$/
const instant = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,12})?)?) ?(Z|[+-]\d{2}:?\d{2})?$/i

/** Does the calendar have this day? `Date` would turn 30 February into 2 March. */
function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** RFC 3339 in UTC, without the milliseconds that are all zero. */
export function formatInstant(date: Date): string {
  return date.toISOString().replace('.000Z', 'Z')
}

/**
 * A time from a provider as RFC 3339 in UTC. One that is already so keeps its text, a bare date stays one, a time
 * without a zone is taken as UTC. Null when it cannot be read.
 */
export function parseInstant(text: string): string | null {
  const trimmed = text.trim()
  if (bareDate.test(trimmed)) return isDay(trimmed) ? trimmed : null
  const parts = instant.exec(trimmed)
  if (parts === null) return null
  const [, day = '', time = '', zone = 'Z'] = parts
  if (!isDay(day)) return null
  const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase()
  const date = new Date(`${day}T${time}${offset}`)
  if (Number.isNaN(date.getTime())) return null
  const whole = time.length > 'hh:mm'.length
  return whole && trimmed === `${day}T${time}Z` ? trimmed : formatInstant(date)
}

/** Seconds since 1970 as RFC 3339; null when out of a date's range. */
export function instantFromSeconds(seconds: number): string | null {
  const date = new Date(seconds * 1000)
  return Number.isNaN(date.getTime()) ? null : formatInstant(date)
}

/** Has this time (RFC 3339, or a bare date) come already? */
export function isPast(time: string, now: Date): boolean {
  return new Date(time).getTime() <= now.getTime()
}

export type Period = 'day' | 'week' | 'month'

/** For how long a budget holds: for each period anew, or once since a day. */
export type BudgetPeriod = Period | 'since'

/** First moment of the running UTC period; weeks start on Monday. */
export function periodStart(period: Period, now: Date): Date {
  const day = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), period === 'month' ? 1 : now.getUTCDate())
  const sinceMonday = (now.getUTCDay() + 6) % 7
  return new Date(period === 'week' ? day - sinceMonday * 86_400_000 : day)
}

/** First moment of the next UTC period. */
export function nextPeriodStart(period: Period, now: Date): Date {
  const start = periodStart(period, now)
  if (period === 'month') return new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 1))
  return new Date(start.getTime() + (period === 'week' ? 7 : 1) * 86_400_000)
}
