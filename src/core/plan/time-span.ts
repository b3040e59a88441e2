import { parsePlainDecimal } from '../money/amount.ts'

/** A length of time, and how its user wrote it. */
export interface TimeSpan {
  readonly ms: number
  readonly text: string
}

const units: Readonly<Record<string, number>> = { day: 86_400_000, days: 86_400_000, hour: 3_600_000, hours: 3_600_000 }
/** A century: what is longer is a slip. */
const maxMs = 36_525 * 86_400_000

/** How a time span is written, for messages that refuse one. */
export const timeSpanForm = 'write a number above 0 and its unit: `3 days`, `1 day`, `12 hours`'

/** Reads `3 days`, `1.5 days`, `12 hours`; null when it is none of these, or not above 0. */
export function parseTimeSpan(text: string): TimeSpan | null {
  const [, digits = '', word = ''] = /^([\d.,+-]*)\s*([a-z]+)$/i.exec(text.trim()) ?? []
  const number = parsePlainDecimal(digits)
  const unit = units[word.toLowerCase()]
  if (number === null || unit === undefined) return null
  const ms = number.times(unit).round().toNumber()
  return ms > 0 && ms <= maxMs ? { ms, text: `${digits} ${word.toLowerCase()}` } : null
}
