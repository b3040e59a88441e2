/** Bytes of a text with some of its escapes undone, and where in the text each of them comes from. */
export interface DecodedView {
  readonly bytes: Buffer
  /** For each byte: first byte of its source, and the one behind its source. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

/** The bytes that an escape stands for (never more than its own), and its length. */
interface Undone {
  readonly stands: Uint8Array
  readonly length: number
}

/** One way in which texts escape characters. */
export interface Escape {
  /** The bytes that one can begin with. */
  readonly opens: readonly number[]
  /** Reads the one that begins at an index; null when none does. */
  readonly read: (bytes: Buffer, index: number) => Undone | null
}

const percent = 0x25
const plus = 0x2b
const backslash = 0x5c
const ampersand = 0x26
const brace = 0x7b

const hexDigits = new Int8Array(256).fill(-1)
for (let digit = 0; digit < 16; digit += 1) {
  const text = digit.toString(16)
  for (const letter of [text, text.toUpperCase()]) hexDigits[letter.charCodeAt(0)] = digit
}

function hexAt(bytes: Buffer, index: number, digits: number): number | null {
  let value = 0
  for (let at = index; at < index + digits; at += 1) {
    const digit = hexDigits[bytes[at] ?? 0] ?? -1
    if (digit < 0) return null
    value = value * 16 + digit
  }
  return value
}

function bytesOf(codePoint: number): Uint8Array {
  return Buffer.from(codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : '\ufffd')
}

/** `\u20ac`, and `%u20ac` as JavaScript's `escape` writes it: half a character may be followed by its other half. */
function readUnicode(bytes: Buffer, index: number): Undone | null {
  const unit = hexAt(bytes, index + 2, 4)
  if (unit === null) return null
  const isPair = unit >= 0xd800 && unit < 0xdc00 && bytes[index + 6] === bytes[index] && bytes[index + 7] === 0x75
  const second = isPair ? hexAt(bytes, index + 8, 4) : null
  if (second !== null && second >= 0xdc00 && second < 0xe000) {
    return { stands: bytesOf(0x10000 + ((unit - 0xd800) << 10) + (second - 0xdc00)), length: 12 }
  }
  return { stands: bytesOf(unit), length: 6 }
}

function readPercent(bytes: Buffer, index: number): Undone | null {
  if (bytes[index + 1] === 0x75) return readUnicode(bytes, index)
  const value = hexAt(bytes, index + 1, 2)
  return value === null ? null : { stands: Uint8Array.of(value), length: 3 }
}

const shortEscapes = new Map([...'"\\/\''].map((mark) => [mark, mark]))
for (const [letter, control] of Object.entries({ b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' })) {
  shortEscapes.set(letter, control)
}

/** `\u{1f600}`. */
function readBraced(bytes: Buffer, index: number): Undone | null {
  const found = /^\\u\{0{0,9}([\da-fA-F]{1,6})\}/.exec(bytes.toString('latin1', index, index + 20))
  return found === null ? null : { stands: bytesOf(Number.parseInt(found[1] ?? '', 16)), length: found[0].length }
}

function readBackslash(bytes: Buffer, index: number): Undone | null {
  const letter = String.fromCharCode(bytes[index + 1] ?? 0)
  if (letter === 'u') return bytes[index + 2] === brace ? readBraced(bytes, index) : readUnicode(bytes, index)
  if (letter === 'x') {
    const value = hexAt(bytes, index + 2, 2)
    return value === null ? null : { stands: bytesOf(value), length: 4 }
  }
  const short = shortEscapes.get(letter)
  return short === undefined ? null : { stands: Buffer.from(short), length: 2 }
}

/** Those of ASCII, which a key can hold: https://html.spec.whatwg.org/multipage/named-characters.html */
const namedEntities = new Map(
  (
    'lt < gt > amp & quot " apos \' sol / bsol \\ plus + equals = percnt % colon : semi ; comma , period . num # ' +
    'dollar $ ast * lpar ( rpar ) excl ! quest ? commat @ lsqb [ lbrack [ rsqb ] rbrack ] lcub { lbrace { rcub } ' +
    'rbrace } hat ^ lowbar _ grave ` verbar | vert |'
  )
    .split(' ')
    .flatMap((name, at, words) => (at % 2 === 0 ? [[name, words[at + 1] ?? ''] as const] : [])),
).set('nbsp', ' ')
const longestFirst = [...namedEntities.keys()].toSorted((one, other) => other.length - one.length)
const entity = new RegExp(`^&(?:#0{0,9}(\\d{1,7})|#x0{0,9}([\\da-f]{1,6})|(${longestFirst.join('|')}));?`, 'i')

function readEntity(bytes: Buffer, index: number): Undone | null {
  const found = entity.exec(bytes.toString('latin1', index, index + 24))
  if (found === null) return null
  const [whole, decimal, hex, name] = found
  const named = name === undefined ? undefined : namedEntities.get(name.toLowerCase())
  const codePoint = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number.parseInt(decimal, 10)
  return { stands: named === undefined ? bytesOf(codePoint) : Buffer.from(named), length: whole.length }
}

/** `%2B`. */
export const percentEscape: Escape = { opens: [percent], read: readPercent }

/** `%2B`, and the `+` that stands for a blank in a form. */
export const formEscape: Escape = {
  opens: [percent, plus],
  read: (bytes, index) =>
    bytes[index] === plus ? { stands: Uint8Array.of(0x20), length: 1 } : readPercent(bytes, index),
}

/** `\n`, `\/`, `\x2b`, `\u002b`, as in JSON and in the strings of many languages. */
export const backslashEscape: Escape = { opens: [backslash], read: readBackslash }

/** `&amp;`, `&#43;`, `&#x2b;`. */
export const entityEscape: Escape = { opens: [ampersand], read: readEntity }

const nothing = new Uint8Array(0)

function isHex(byte: number | undefined): boolean {
  return (hexDigits[byte ?? 0] ?? -1) >= 0
}

/** How many digits of hex stand in a text, wherever. */
export function countHexDigits(bytes: Buffer): number {
  let count = 0
  for (const byte of bytes) if (isHex(byte)) count += 1
  return count
}

/** Blanks and line ends, which whoever wraps a long word puts into it: here they are gone. */
export const spacing: Escape = {
  opens: [...Buffer.from(' \t\n\r')],
  read: () => ({ stands: nothing, length: 1 }),
}

/** The many ways to write bytes in hex (`0x73, 0x6B` · `73:6B` · `\x73\x6b`): here it is digits alone, in lower case. */
export const hexSpelling: Escape = {
  opens: [...Buffer.from(' \t\n\r:,;-0\\ABCDEF')],
  read(bytes, index) {
    const byte = bytes[index] ?? 0
    if (byte === 0x30 || byte === backslash) {
      const isPrefix = ((bytes[index + 1] ?? 0) | 0x20) === 0x78 && isHex(bytes[index + 2]) && isHex(bytes[index + 3])
      return isPrefix ? { stands: nothing, length: 2 } : null
    }
    return isHex(byte) ? { stands: Uint8Array.of(byte + 0x20), length: 1 } : { stands: nothing, length: 1 }
  },
}

/** Whichever of them, side by side. */
export const anyEscape: Escape = {
  opens: [percent, backslash, ampersand],
  read(bytes, index) {
    if (bytes[index] === percent) return readPercent(bytes, index)
    return bytes[index] === backslash ? readBackslash(bytes, index) : readEntity(bytes, index)
  },
}

/** A text as it is: every byte stands for itself. */
export function viewOf(text: string): DecodedView {
  const bytes = Buffer.from(text)
  const places = new Uint32Array(bytes.length + 1)
  for (let index = 0; index <= bytes.length; index += 1) places[index] = index
  return { bytes, starts: places, ends: places.subarray(1) }
}

/** The view with one kind of escape undone, once; null when there is none in it. */
export function decodeView({ bytes, starts, ends }: DecodedView, { opens, read }: Escape): DecodedView | null {
  if (!opens.some((byte) => bytes.includes(byte))) return null
  const isOpen = new Uint8Array(256)
  for (const byte of opens) isOpen[byte] = 1
  const decoded = Buffer.alloc(bytes.length)
  const decodedStarts = new Uint32Array(bytes.length)
  const decodedEnds = new Uint32Array(bytes.length)
  let length = 0
  let found = false
  for (let index = 0; index < bytes.length; ) {
    const byte = bytes[index] ?? 0
    const undone = isOpen[byte] === 1 ? read(bytes, index) : null
    const stands = undone?.stands
    const last = undone === null ? index : index + undone.length - 1
    for (let each = 0; each < (stands?.length ?? 1); each += 1) {
      decoded[length] = stands?.[each] ?? byte
      decodedStarts[length] = starts[index] ?? 0
      decodedEnds[length] = ends[last] ?? 0
      length += 1
    }
    found ||= undone !== null
    index = last + 1
  }
  if (!found) return null
  return {
    bytes: decoded.subarray(0, length),
    starts: decodedStarts.subarray(0, length),
    ends: decodedEnds.subarray(0, length),
  }
}
