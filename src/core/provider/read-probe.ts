import { WireNumber } from '../money/wire-number.ts'
import { type Answer, type ClassifiedAnswer, isFirewallPage, providerMessage } from './classify.ts'
import type { Match, Places, Probe, ProbeSign } from './probe.ts'
import type { Meaning } from './probe-meaning.ts'

/** What a vendor's answer to a probe says. */
export interface ProbeReading {
  readonly meaning: Meaning
  /** HTTP status. */
  readonly status: number
  /** The vendor's own words, raw; null where it refused the key, since such words repeat it. */
  readonly said: string | null
  /** RFC 3339; null when the answer names no date. */
  readonly resetsAt: string | null
  /** How long the vendor asks to wait; null when it does not say. */
  readonly waitMs: number | null
  readonly note: string | null
}

function step(values: readonly unknown[], name: string): readonly unknown[] {
  return values.flatMap((value) => {
    if (typeof value !== 'object' || value === null || value instanceof WireNumber) return []
    if (name === '*') return Array.isArray(value) ? value : []
    // What an array has beside its items is its length.
    return Object.hasOwn(value, name) && !(Array.isArray(value) && name === 'length')
      ? [(value as Record<string, unknown>)[name]]
      : []
  })
}

/** Everything that stands at a place: a JSON Pointer whose step `*` is each item of a list. Nothing for `null`. */
export function valuesAt(body: unknown, place: string): readonly unknown[] {
  return place
    .split('/')
    .slice(1)
    .reduce(step, [body] as readonly unknown[])
    .filter((value) => value !== null && value !== undefined)
}

/** A text, or a number by its digits; null for all else. */
export function textOf(value: unknown): string | null {
  if (value instanceof WireNumber) return value.text
  return typeof value === 'string' ? value : null
}

function fitsAt(body: unknown, place: string, match: Match): boolean {
  const values = valuesAt(body, place)
  if (match === null) return values.length === 0
  if (match === true) return values.length > 0
  const fits = (text: string) =>
    match instanceof RegExp ? match.test(text) : typeof match === 'string' ? match === text : match.includes(text)
  return values.some((value) => {
    const text = textOf(value)
    return text !== null && fits(text)
  })
}

/** Does all of it stand there? */
export function fitsPlaces(body: unknown, places: Places): boolean {
  return Object.entries(places).every(([place, match]) => fitsAt(body, place, match))
}

function isShown({ status, headers, body }: Answer, sign: ProbeSign): boolean {
  if (sign.status !== undefined && sign.status !== status) return false
  if (sign.header !== undefined && headers[sign.header] === undefined) return false
  return sign.body === undefined || fitsPlaces(body, sign.body)
}

/** The last word, where the vendor's own words decide nothing. */
function meaningOfStatus(status: number): Meaning {
  if (status === 402) return 'credit-or-cap'
  if (status === 401) return 'unauthorized'
  if (status === 403) return 'forbidden'
  if (status === 404) return 'model'
  if (status === 408 || status === 425) return 'timeout'
  if (status === 429) return 'rate'
  return status >= 500 ? 'overloaded' : 'parameter'
}

function meaningOf(answer: ClassifiedAnswer, probe: Probe, account: string | null): Meaning {
  const { status, body } = answer
  if (body === undefined) {
    if (isFirewallPage(answer)) return 'edge'
    return status >= 500 ? 'overloaded' : 'not-json'
  }
  const sign = probe.signs.find((each) => isShown(answer, each))
  if (sign !== undefined) return sign.means
  const good = status >= 200 && status < 300
  if (!good) return meaningOfStatus(status)
  const read = probe.read?.(answer, account) ?? null
  if (read !== null) return read
  const served = fitsPlaces(body, { '/error': null }) && probe.served.some((places) => fitsPlaces(body, places))
  return served ? 'served' : 'body'
}

/** Words of these repeat the key, or name the account. */
const silent: readonly Meaning[] = ['served', 'unauthorized', 'forbidden', 'scope', 'org', 'which-account']
const low: readonly Meaning[] = ['credit', 'cap', 'key-limit', 'billing', 'quota', 'credit-or-cap']

/**
 * Reads an answer to a probe, in this order: is it JSON at all; the vendor's own codes in fields and its anchored
 * sentences; its shape of success; the status last. The body is never searched for words.
 * @param headerWaitMs how long `Retry-After` asks to wait; null when it does not say.
 */
export function readProbe(
  answer: ClassifiedAnswer,
  probe: Probe,
  account: string | null,
  headerWaitMs: number | null,
): ProbeReading {
  const meaning = meaningOf(answer, probe, account)
  const said = providerMessage(answer.body)
  return {
    meaning,
    status: answer.status,
    said: silent.includes(meaning) ? null : said,
    resetsAt: said !== null && low.includes(meaning) ? (probe.resetsAt?.(said) ?? null) : null,
    waitMs:
      meaning === 'rate'
        ? (headerWaitMs ?? probe.waitMs?.(answer.body) ?? null)
        : meaning === 'daily-quota'
          ? headerWaitMs
          : null,
    note: meaning === 'served' ? (probe.note?.(answer) ?? null) : null,
  }
}
