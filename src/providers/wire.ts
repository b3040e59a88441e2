// The shapes of single values in providers' answers. Each accepts exactly what it names: null, "" and NaN are no numbers.
import * as z from 'zod/mini'
import { type Decimal, parseWireNumber } from '../core/money/amount.ts'
import { instantFromSeconds, parseInstant } from '../core/money/instant.ts'
import { WireNumber } from '../core/money/wire-number.ts'
import { wholeNumber } from '../core/provider/classify.ts'

/** The digits of a value, as told; empty when it is no number and no text. */
function textOf(value: unknown): string {
  if (value instanceof WireNumber) return value.text
  return typeof value === 'string' ? value : ''
}

/** A value that `parse` understands; what it makes null of breaks the contract. */
export function parsed<T>(parse: (value: unknown) => T | null) {
  return z.pipe(
    z.unknown(),
    z.transform((value, context): T => {
      const result = parse(value)
      if (result !== null) return result
      context.issues.push({ code: 'custom', input: value })
      return z.NEVER
    }),
  )
}

/** A number, or a string of digits, with every digit kept. At most 40 digits, and 10^±40. */
export function decimal() {
  return parsed((value): Decimal | null => parseWireNumber(textOf(value)))
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
  return parsed(wholeNumber)
}

/** A limit that may be absent or null, and is none when it is 0 or less: then null, since a share of it would be nothing. */
export function optionalLimit() {
  return z.pipe(
    optionalDecimal(),
    z.transform((value) => (value?.gt(0) ? value : null)),
  )
}

/** The whole number `code` and no other, or its digits: what a vendor's success must say of itself. */
export function exactly(code: number) {
  return whole().check(z.refine((told) => told === code))
}

/** A whole number that may be absent or null: then null. */
export function optionalWhole() {
  return z.pipe(
    z.optional(z.nullable(whole())),
    z.transform((value) => value ?? null),
  )
}

/** A currency or another unit, as an answer names it: shorter than any key that can be hidden, so that none comes as one. */
export const unitForm = /^[A-Za-z]{1,7}$/

/** The name of a unit. It stands behind every figure, and so must not be whatever somebody puts there. */
export function unitName() {
  return z.string().check(z.regex(unitForm))
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

/** A time that may be absent or null. One that `parse` cannot read never fails the balance: the provider warns. */
function optionalTimeBy(parse: (value: unknown) => string | null) {
  return z.pipe(
    z.optional(z.nullable(z.unknown())),
    z.transform((value): WireTime => {
      const instant = parse(value)
      return { instant, readable: instant !== null || (value ?? null) === null }
    }),
  )
}

/** A time as text. */
export function optionalTime() {
  return optionalTimeBy((value) => (typeof value === 'string' ? parseInstant(value) : null))
}

/** A time as seconds since 1970. */
export function optionalUnixTime() {
  return optionalTimeBy((value) => {
    const text = textOf(value)
    return /^\d{1,12}$/.test(text) ? instantFromSeconds(Number(text)) : null
  })
}

/** A time as milliseconds since 1970. */
export function optionalUnixMilliseconds() {
  return optionalTimeBy((value) => {
    const text = textOf(value)
    return /^\d{1,15}$/.test(text) ? instantFromSeconds(Number(text) / 1000) : null
  })
}

/** The sentence that a time which was told and could not be read is owed; none for any other. */
export function unreadableTime(time: WireTime, what: string): readonly string[] {
  return time.readable ? [] : [`The ${what} could not be read.`]
}

/** The same of several resets: one sentence, however many they are. */
export function unreadableResets(resets: readonly WireTime[]): readonly string[] {
  return resets.every(({ readable }) => readable) ? [] : ['A reset could not be read.']
}
