import {
  anyEscape,
  backslashEscape,
  type DecodedView,
  decodeView,
  entityEscape,
  formEscape,
  percentEscape,
  viewOf,
} from './decoded-view.ts'

/** What is looked for, and what belongs to it on either side though it holds bits of something else. */
interface Pattern {
  readonly bytes: Buffer
  /** Characters of base64 before and after that hold some bits of the key. */
  readonly before: number
  readonly after: number
}

/** Shorter pieces of an encoded key tell nothing, and stand in too many texts. */
const leastEncoded = 6
const leastPart = 8

function exactly(text: string): Pattern {
  return { bytes: Buffer.from(text, 'utf8'), before: 0, after: 0 }
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
  return hex.length < leastEncoded ? [] : [exactly(hex), exactly(hex.toUpperCase())]
}

/** A key as cleaning leaves it: a run of blanks is one, and what cannot be seen is gone. Cleaning comes before redaction. */
function cleaned(key: string): string {
  if (/^[!-~]*$/.test(key)) return key
  const spaced = key.replace(/[\s\u0085\p{Z}]+/gu, ' ')
  return /^[ -~]*$/.test(spaced) ? spaced : spaced.replace(/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
}

/** A key, its lines, and the password behind the first colon: what a provider may echo of it. */
function partsOf(key: string): readonly string[] {
  const password = key.slice(key.indexOf(':') + 1)
  const parts = [...key.split(/[\r\n]+/), password].map((part) => part.trim())
  const whole = [key, key.trim(), ...parts.filter((part) => part.length >= leastPart)]
  return [...whole, ...whole.map(cleaned)].filter((part) => part.trim() !== '')
}

function patternsOf(keys: readonly string[]): readonly Pattern[] {
  return [...new Set(keys.flatMap(partsOf))].flatMap((part) => {
    const bytes = Buffer.from(part, 'utf8')
    return [exactly(part), ...base64Patterns(bytes), ...hexPatterns(bytes)]
  })
}

type Span = readonly [start: number, end: number]

const base64Byte = /^[\w+/-]$/

function isBase64(byte: number | undefined): boolean {
  return byte !== undefined && base64Byte.test(String.fromCharCode(byte))
}

/** Adds where a pattern stands in a view, as places in the text. */
function addSpans({ bytes, starts, ends }: DecodedView, pattern: Pattern, spans: Span[]): void {
  for (let at = bytes.indexOf(pattern.bytes); at !== -1; at = bytes.indexOf(pattern.bytes, at + 1)) {
    let first = at
    let last = at + pattern.bytes.length - 1
    if (pattern.before > 0 && isBase64(bytes[first - 1])) first -= 1
    if (pattern.after > 0 && isBase64(bytes[last + 1])) last += 1
    spans.push([starts[first] ?? 0, ends[last] ?? 0])
  }
}

const escapes = [percentEscape, formEscape, backslashEscape, entityEscape, anyEscape]

/** Most texts, and longest ones, whose redacted form is kept. */
const mostKnown = 1_000
const mostKnownCharacters = 300

/** Most encodings that stand in each other: JSON in a form, and that in a page. */
const mostLayers = 3

/** Beyond so many bytes only the first layer is undone: a long text full of escapes must not take seconds. */
const mostBytes = 256 * 1024

/** The text with every order of escapes undone. Most texts have none, and are their only view. */
function viewsOf(text: string): readonly DecodedView[] {
  const views = [viewOf(text)]
  let layer: readonly DecodedView[] = views
  const layers = text.length > mostBytes ? 1 : mostLayers
  for (let depth = 0; depth < layers && layer.length > 0; depth += 1) {
    const next: DecodedView[] = []
    for (const view of layer) {
      for (const kind of escapes) {
        const decoded = decodeView(view, kind)
        if (decoded === null || views.some(({ bytes }) => bytes.equals(decoded.bytes))) continue
        views.push(decoded)
        next.push(decoded)
      }
    }
    layer = next
  }
  return views
}

function replaceSpans(text: Buffer, spans: readonly Span[]): string {
  const pieces: string[] = []
  let at = 0
  for (const [start, end] of spans) {
    if (start >= at) pieces.push(text.toString('utf8', at, start), '***')
    at = Math.max(at, end)
  }
  pieces.push(text.toString('utf8', at))
  return pieces.join('')
}

/**
 * Takes keys out of text from outside: as they are, and as they look in URLs, JSON, HTML, base64 and hex, also where
 * one encoding stands in another. Short and numeric keys too: this is not for our own figures.
 * @returns a function that puts `***` in place of each.
 */
export function createRedactor(keys: readonly string[]): (text: string) => string {
  const patterns = patternsOf(keys).toSorted((one, other) => one.bytes.length - other.bytes.length)
  // Hundreds of checks have the same few labels and units, and each key's forms are looked for in each text.
  const known = new Map<string, string>()
  const redact = (text: string): string => {
    const views = viewsOf(text)
    const spans: Span[] = []
    for (const view of views) {
      for (const pattern of patterns) {
        if (pattern.bytes.length > view.bytes.length) break
        addSpans(view, pattern, spans)
      }
    }
    if (spans.length === 0) return text
    spans.sort((one, other) => one[0] - other[0])
    return replaceSpans(Buffer.from(text, 'utf8'), spans)
  }
  return (text) => {
    if (patterns.length === 0 || text === '') return text
    if (text.length > mostKnownCharacters) return redact(text)
    const found = known.get(text) ?? redact(text)
    if (known.size < mostKnown) known.set(text, found)
    return found
  }
}
