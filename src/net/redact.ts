import { blanks, invisible } from '../core/text/clean-text.ts'
import {
  anyEscape,
  backslashEscape,
  countHexDigits,
  type DecodedView,
  decodeView,
  entityEscape,
  formEscape,
  hexSpelling,
  percentEscape,
  spacing,
  viewOf,
} from './decoded-view.ts'
import { type Needle, openFinder } from './find-needles.ts'

/** What is looked for, and what belongs to it on either side though it holds bits of something else. */
interface Pattern extends Needle {
  /** Characters of base64 before and after that hold some bits of the key. */
  readonly before: number
  readonly after: number
}

/** Shorter pieces of an encoded key tell nothing, and stand in too many texts. */
const leastEncoded = 6
const leastPart = 8

/** Less than that may stand in a text by chance, once its blanks are gone. */
const leastWithoutBlanks = 12

function exactly(text: string): Pattern {
  return { bytes: Buffer.from(text), before: 0, after: 0 }
}

/** A key within a longer text that was encoded as a whole: its bytes can begin at any of three places in a group. */
function base64Patterns(key: Buffer): readonly Pattern[] {
  return [0, 1, 2].flatMap((shift) => {
    const encoded = Buffer.concat([Buffer.alloc(shift), key]).toString('base64')
    const bits = 8 * (shift + key.length)
    // Six bits to a character: those at either end are shared with what stands next to the key.
    const core = encoded.slice(Math.ceil((8 * shift) / 6), Math.floor(bits / 6))
    if (core.length < leastEncoded) return []
    const sides = { before: shift === 0 ? 0 : 1, after: bits % 6 === 0 ? 0 : 1 }
    const urlSafe = core.replaceAll('+', '-').replaceAll('/', '_')
    return [...new Set([core, urlSafe])].map((text) => ({ bytes: Buffer.from(text), ...sides }))
  })
}

function hexPatterns(key: Buffer): readonly Pattern[] {
  const hex = key.toString('hex')
  return hex.length < leastEncoded ? [] : [exactly(hex)]
}

/** A key as cleaning leaves it: a run of blanks is one, and what cannot be seen is gone. Cleaning comes before redaction. */
function cleaned(key: string): string {
  if (/^[!-~]*$/.test(key)) return key
  const spaced = key.replace(blanks(), ' ')
  return /^[ -~]*$/.test(spaced) ? spaced : spaced.replace(invisible(), '')
}

/** A key, its lines, and the password behind the first colon: what a provider may echo of it. */
function partsOf(key: string): readonly string[] {
  const password = key.slice(key.indexOf(':') + 1)
  const parts = [...key.split(/[\r\n]+/), password].map((part) => part.trim())
  const whole = [key, key.trim(), ...parts.filter((part) => part.length >= leastPart)]
  const closed = whole.map((part) => part.replace(/\s+/g, '')).filter((part) => part.length >= leastWithoutBlanks)
  return [...whole, ...whole.map(cleaned), ...closed].filter((part) => part.trim() !== '')
}

/** As it stands in a longer text that was encoded as a whole: in JSON, in a form, in base64 already. */
function quotedForms(part: string): readonly string[] {
  const json = JSON.stringify(part).slice(1, -1)
  // Half a character has no form in a URL.
  const url = part.isWellFormed() ? [encodeURIComponent(part)] : []
  return [part, json, ...url, Buffer.from(part, 'utf8').toString('base64')]
}

/** What looks for all forms in a text, and for those in hex digits. */
function openFinders(parts: readonly string[]) {
  const quoted = [...new Set(parts.flatMap(quotedForms))].map((form) => Buffer.from(form))
  const hex = quoted.flatMap(hexPatterns)
  return {
    find: openFinder([...parts.map(exactly), ...quoted.flatMap(base64Patterns)]),
    findHex: openFinder(hex),
    leastHex: Math.min(...hex.map(({ bytes }) => bytes.length)),
  }
}

type Span = readonly [start: number, end: number]

const base64Byte = /[\w+/-]/

function isBase64(byte: number | undefined): boolean {
  return byte !== undefined && base64Byte.test(String.fromCharCode(byte))
}

/** Where a pattern stands in a view, as a place in the text. */
function spanOf({ bytes, starts, ends }: DecodedView, pattern: Pattern, at: number): Span {
  let first = at
  let last = at + pattern.bytes.length - 1
  if (pattern.before > 0 && isBase64(bytes[first - 1])) first -= 1
  if (pattern.after > 0 && isBase64(bytes[last + 1])) last += 1
  return [starts[first] ?? 0, ends[last] ?? 0]
}

const escapes = [percentEscape, formEscape, backslashEscape, entityEscape, anyEscape]

/** Most texts, and longest ones, whose redacted form is kept. */
const mostKnown = 1_000
const mostKnownCharacters = 300

/** Most characters of a text that are given back: many times what is ever shown of one. */
const mostCharacters = 4096

/** How much longer than a key one of its forms can be: three escapes in each other. */
const longestForm = 36

/**
 * Bytes that are looked at for escapes in a whole run. What somebody fills with escapes to keep a gate busy is told in no
 * part once they are used up; a run with hundreds of checks and honest answers takes a tenth of them.
 */
const mostEscapedBytes = 32 * 1024 * 1024

/**
 * The text with every order of escapes undone. Most texts have none, and are their only view.
 * @param spend takes the bytes of a view; says no when there are none left. Then there is no telling what the text holds.
 */
function viewsOf(text: string, spend: (bytes: number) => boolean): readonly DecodedView[] | null {
  const views = [viewOf(text)]
  // What is added is looked at in its turn, however often a text was encoded: no view is longer than where it comes from.
  for (const view of views) {
    for (const kind of escapes) {
      const decoded = decodeView(view, kind)
      if (decoded === null) continue
      if (!spend(view.bytes.length)) return null
      if (!views.some(({ bytes }) => bytes.equals(decoded.bytes))) views.push(decoded)
    }
  }
  return views
}

function replaceSpans(text: Buffer, spans: readonly Span[]): string {
  const pieces: string[] = []
  let at = 0
  for (const [start, end] of spans) {
    if (start >= at) pieces.push(text.subarray(at, start).toString(), '***')
    at = Math.max(at, end)
  }
  pieces.push(text.subarray(at).toString())
  return pieces.join('')
}

/**
 * Takes keys out of text from outside: as they are, and as they look in URLs, JSON, HTML, base64 and hex, also where
 * one encoding stands in another, and where blanks or line ends break them up. Short and numeric keys too: this is not
 * for our own figures.
 * @param escapedBytes see `mostEscapedBytes`.
 * @returns a function that puts `***` in place of each, and gives back the first 4,096 characters at most.
 */
export function createRedactor(
  keys: readonly string[],
  escapedBytes: number = mostEscapedBytes,
): (text: string) => string {
  const parts = [...new Set(keys.flatMap(partsOf))]
  // No form of a key is shorter than the key.
  const least = Math.min(...parts.map((part) => Buffer.byteLength(part)))
  let finders: ReturnType<typeof openFinders> | undefined
  const reach = longestForm * Math.max(0, ...keys.map((key) => Buffer.byteLength(key)))
  let left = escapedBytes
  const spend = (bytes: number): boolean => {
    left -= bytes
    return left >= 0
  }
  const spansIn = (view: DecodedView): readonly Span[] => {
    finders ??= openFinders(parts)
    const { find, findHex, leastHex } = finders
    const spans: Span[] = []
    const note = (within: DecodedView, least: number) => (pattern: Pattern, at: number) => {
      if (pattern.bytes.length >= least) spans.push(spanOf(within, pattern, at))
    }
    find(view.bytes, note(view, 0))
    const closed = decodeView(view, spacing)
    if (closed !== null) find(closed.bytes, note(closed, leastWithoutBlanks))
    // Nearly every text has fewer digits than the shortest key would take.
    if (countHexDigits(view.bytes) < leastHex) return spans
    const spelled = decodeView(view, hexSpelling) ?? view
    findHex(spelled.bytes, note(spelled, 0))
    return spans
  }
  // Hundreds of checks have the same few labels and units, and each key's forms are looked for in each text.
  const known = new Map<string, string>()
  const redact = (text: string): string => {
    const isLong = text.length > mostCharacters
    // A key that begins within what is given back is looked at whole.
    const views = viewsOf(isLong ? text.slice(0, mostCharacters + reach) : text, spend)
    if (views === null) return '***'
    const spans = views.flatMap(spansIn).toSorted((one, other) => one[0] - other[0])
    if (!isLong) return spans.length === 0 ? text : replaceSpans(Buffer.from(text), spans)
    const shown = Buffer.from(text.slice(0, mostCharacters))
    const begun = spans.filter(([start]) => start < shown.length)
    return `${replaceSpans(shown, begun)}…`
  }
  return (text) => {
    if (keys.length === 0) return text
    if (text.length > mostKnownCharacters) return redact(text)
    if (Buffer.byteLength(text) < least) return text
    const found = known.get(text) ?? redact(text)
    if (known.size < mostKnown) known.set(text, found)
    return found
  }
}
