// Reads single values of fields. Each returns the value, or reports one sentence: what is wrong, and what is allowed.
import { type Amount, isPercentage, parsePlainDecimal, parseThreshold, type Threshold } from '../money/amount.ts'
import { suggestion } from '../text/nearest.ts'
import { amountProblem } from './amount-form.ts'
import { parseTimeSpan, type TimeSpan, timeSpanForm } from './time-span.ts'

/** Takes the complaint about one field. */
export type Complain = (field: string, message: string) => void

/** A value in a message: whole when short, and never across lines. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return `\`${line.length > 60 ? `${line.slice(0, 59)}…` : line}\``
}

function listed(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ')
}

/** @param units those of the provider, so that no other is advised; empty when they are not known. */
export function readAmount(
  field: string,
  text: string,
  complain: Complain,
  units: readonly string[] = [],
): Amount | null {
  const threshold = parseThreshold(text)
  if (threshold === null) complain(field, `${quoted(text)} ${amountProblem(text, units, false)}`)
  else if (isPercentage(threshold))
    complain(field, `${quoted(text)} is a percentage, and this must be an amount, such as \`5\` or \`5 USD\``)
  else return threshold
  return null
}

/** An amount, or a percentage of the pool's limit. */
export function readThreshold(
  field: string,
  text: string,
  complain: Complain,
  units: readonly string[] = [],
): Threshold | null {
  const threshold = parseThreshold(text)
  if (threshold === null) complain(field, `${quoted(text)} ${amountProblem(text, units, true)}`)
  return threshold
}

/** One of a few words; case does not count. */
export function readChoice<T extends string>(
  field: string,
  text: string,
  allowed: readonly T[],
  complain: Complain,
): T | null {
  const choice = allowed.find((word) => word === text.trim().toLowerCase())
  if (choice === undefined) {
    complain(field, `${quoted(text)} is not allowed; it is one of ${listed(allowed)}${suggestion(text, allowed)}`)
    return null
  }
  return choice
}

export function readWholeNumber(
  field: string,
  text: string,
  range: { readonly min: number; readonly max: number; readonly unit?: string },
  complain: Complain,
): number | null {
  const value = /^\d{1,9}$/.test(text.trim()) ? Number(text) : Number.NaN
  if (value >= range.min && value <= range.max) return value
  complain(
    field,
    `${quoted(text)} is not allowed; it must be a whole number from ${range.min} to ${range.max}${range.unit ?? ''}`,
  )
  return null
}

/** Seconds, decimals allowed, as milliseconds: more than 0, at most 300. */
export function readTimeout(field: string, text: string, complain: Complain): number | null {
  const seconds = parsePlainDecimal(text.trim())
  if (seconds?.gt(0) && seconds.lte(300)) return Math.max(1, Math.round(seconds.times(1000).toNumber()))
  complain(field, `${quoted(text)} is not allowed; it must be a number of seconds, more than 0 and at most 300`)
  return null
}

/** Days or hours. */
export function readTimeSpan(field: string, text: string, complain: Complain): TimeSpan | null {
  const span = parseTimeSpan(text)
  if (span === null) complain(field, `${quoted(text)} is not a time; ${timeSpanForm}`)
  return span
}

/** A positive whole number, or a JSON array, which is counted (an empty one is 0). */
export function readParallelJobs(field: string, text: string, complain: Complain): number | null {
  const trimmed = text.trim()
  if (trimmed.startsWith('[')) {
    try {
      const value: unknown = JSON.parse(trimmed)
      if (Array.isArray(value)) return value.length
    } catch {
      // Told below, like everything else that is not taken.
    }
  } else if (/^0*[1-9]\d{0,8}$/.test(trimmed)) return Number(trimmed)
  complain(
    field,
    `${quoted(text)} is not allowed; it must be a whole number above 0, or a JSON array, which is counted`,
  )
  return null
}

/** What keeps a key from being sent; null when nothing does. Never shows the key. */
export function keyProblem(key: string, sentIn: 'bearer' | 'header' | 'query' | 'basic' | 'none'): string | null {
  if (/[\u0000-\u001f\u007f-\u009f]/.test(key))
    return 'holds control characters (a line break inside?); paste the key alone'
  if ((sentIn === 'bearer' || sentIn === 'header') && !/^[\x20-\x7e]*$/.test(key)) {
    return 'holds characters that cannot stand in a header; only printable ASCII can'
  }
  return null
}
