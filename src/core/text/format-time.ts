const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** A time (RFC 3339, or a bare date) for people: `2026-12-01 00:00 UTC`, `2026-12-01`. Empty when there is none. */
export function formatTime(time: string | null): string {
  if (time === null) return ''
  if (/^\d{4}-\d{2}-\d{2}$/.test(time)) return time
  const date = new Date(time)
  return Number.isNaN(date.getTime()) ? '' : `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`
}

function counted(amount: number, unit: string): string {
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`
}

function roughly(span: number): string {
  if (span < minute) return 'less than a minute'
  if (span < 90 * minute) return counted(Math.floor(span / minute), 'minute')
  if (span < 2 * day) return counted(Math.round(span / hour), 'hour')
  return counted(Math.round(span / day), 'day')
}

/** How far a time is away: `in 3 days`, `2 hours ago`; a bare date by days alone. Empty when there is none. */
export function formatTimeLeft(time: string | null, now: Date): string {
  if (time === null) return ''
  const at = new Date(time).getTime()
  if (Number.isNaN(at)) return ''
  if (!time.includes(':')) {
    const days = Math.round((at - Math.floor(now.getTime() / day) * day) / day)
    if (days === 0) return 'today'
    return days > 0 ? `in ${counted(days, 'day')}` : `${counted(-days, 'day')} ago`
  }
  const span = at - now.getTime()
  return span >= 0 ? `in ${roughly(span)}` : `${roughly(-span)} ago`
}

/** `in 3 days (2026-12-01 00:00 UTC)`; empty when there is no time. */
export function formatTimeWithDistance(time: string | null, now: Date): string {
  const distance = formatTimeLeft(time, now)
  return distance === '' ? '' : `${distance} (${formatTime(time)})`
}

/** Has this reset been already? One that is told by its date alone may come at any time of that day. */
export function isResetOver(time: string | null, now: Date): boolean {
  if (time === null) return false
  const length = time.includes(':') ? 0 : day
  return new Date(time).getTime() + length <= now.getTime()
}

/** When something starts anew, as `formatTimeLeft` says it; empty when that time has passed: it is no news of the next one. */
export function formatResetLeft(time: string | null, now: Date): string {
  return isResetOver(time, now) ? '' : formatTimeLeft(time, now)
}

/** The same with its time in brackets. */
export function formatReset(time: string | null, now: Date): string {
  return isResetOver(time, now) ? '' : formatTimeWithDistance(time, now)
}
