// The shapes of single values in providers' answers. Each accepts exactly what it names: null, "" and NaN are no numbers.
import * as z from 'zod/mini'
import { type Decimal, parseWireNumber } from '../core/amount.ts'
import { wholeNumber } from '../core/classify.ts'
import { instantFromSeconds, parseInstant } from '../core/instant.ts'
import { WireNumber } from '../core/wire-number.ts'

function textOf(value: unknown): string | null {
  if (value instanceof WireNumber) return value.text
  return typeof value === 'string' ? value : null
}

/** A number, or a string of digits, with every digit kept. At most 40 digits, and 10^±40. */
export function decimal() {
  return z.pipe(
    z.unknown(),
    z.transform((value, context): Decimal => {
      const text = textOf(value)
      const parsed = text === null ? null : parseWireNumber(text)
      if (parsed !== null) return parsed
      context.issues.push({ code: 'custom', message: 'not a number', input: value })
      return z.NEVER
    }),
  )
}

/** A decimal that may be absent or null: then null, never 0. */
export function optionalDecimal() {
  return z.pipe(
    z.optional(z.nullable(decimal())),
    z.transform((value) => value ?? null),
  )
}

/** A whole number without a sign (a code, a count), or a string of its digits. */
export function whole() {
  return z.pipe(
    z.unknown(),
    z.transform((value, context): number => {
      const parsed = wholeNumber(value)
      if (parsed !== null) return parsed
      context.issues.push({ code: 'custom', message: 'not a whole number', input: value })
      return z.NEVER
    }),
  )
}

/** A whole number that may be absent or null: then null. */
export function optionalWhole() {
  return z.pipe(
    z.optional(z.nullable(whole())),
    z.transform((value) => value ?? null),
  )
}

/** A string that may be absent or null: then null. */
export function optionalText() {
  return z.pipe(
    z.optional(z.nullable(z.string())),
    z.transform((value) => value ?? null),
  )
}

/** A time that was told, as told and as RFC 3339 in UTC; `instant` is null when it cannot be read. */
export interface WireTime {
  readonly instant: string | null
  readonly readable: boolean
}

/** A time as text, absent or null. An unreadable one never fails the balance: `readable` is false, and the provider warns. */
export function optionalTime() {
  return z.pipe(
    z.optional(z.unknown()),
    z.transform((value): WireTime => {
      if (value === undefined || value === null) return { instant: null, readable: true }
      const instant = typeof value === 'string' ? parseInstant(value) : null
      return { instant, readable: instant !== null }
    }),
  )
}

/** A time as seconds since 1970, absent or null. An unreadable one never fails the balance. */
export function optionalUnixTime() {
  return z.pipe(
    z.optional(z.unknown()),
    z.transform((value): WireTime => {
      if (value === undefined || value === null) return { instant: null, readable: true }
      const text = textOf(value)
      const instant = text !== null && /^\d{1,12}$/.test(text) ? instantFromSeconds(Number(text)) : null
      return { instant, readable: instant !== null }
    }),
  )
}

/** The sentence that a time which was told and could not be read is owed; none for any other. */
export function unreadableTime(time: WireTime, what: string): readonly string[] {
  return time.readable ? [] : [`The ${what} could not be read.`]
}
