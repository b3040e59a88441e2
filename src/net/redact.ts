import { latePattern } from '../core/text/late-pattern.ts'

/** Letters and digits in a row by which a key is known. Fewer stand in any text by chance. */
const tellingLength = 6

/** What six of them take in base64, wherever they begin in a group of three bytes, and in hex. */
const tellingBase64 = 7
const tellingHex = 12

/** A part of `user:password` that is shorter could be any word. */
const minPart = 4

/** Most characters of a text that are given back: many times what is ever shown of one. */
const maxCharacters = 4096

/** Most texts, and longest ones, whose redacted form is kept. */
const maxKnown = 1_000
const maxKnownCharacters = 300

/** The keys of the built-in sandbox are no secrets, and have words in them that a vendor may need. */
const sandboxKey =
  /^sandbox-(?:ok|low|empty|unlimited|unauthorized|forbidden|rate-limited|down|slow|maintenance|garbage|(?:balance|drain)--?[\d.]+)$/

/** A text without what does not tell one key from another, and where each character of the rest came from. */
interface Folded {
  readonly text: string
  readonly places: readonly number[]
}

const foldedAscii = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code)
  return /[a-z\d]/i.test(character) ? character.toLowerCase() : ''
})

const noLetter = latePattern(String.raw`[^\p{L}\p{N}]`, 'gu')

/** Letters and digits of one character: `ｋ` is `k`, and `ß` what it is in capitals. */
function foldCharacter(character: string): string {
  const plain = character.normalize('NFKD').toUpperCase().toLowerCase()
  return plain.replace(noLetter(), '')
}

function collect(text: string, fold: (character: string) => string): Folded {
  const folded: string[] = []
  const places: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) ?? 0
    const kept = fold(code < 0x10000 ? (text[at] ?? '') : String.fromCodePoint(code))
    for (let unit = 0; unit < kept.length; unit += 1) {
      folded.push(kept[unit] ?? '')
      places.push(at)
    }
    if (code >= 0x10000) at += 1
  }
  return { text: folded.join(''), places }
}

/** Lower-case letters and digits alone. */
function foldToLetters(text: string): Folded {
  return collect(text, (character) => foldedAscii[character.charCodeAt(0)] ?? foldCharacter(character))
}

function lettersOf(text: string): string {
  return /^[ -~]*$/.test(text) ? text.toLowerCase().replace(/[^a-z\d]+/g, '') : foldToLetters(text).text
}

/** Everything but blanks, in lower case: of a key of few letters the marks count too. */
function foldBlanks(text: string): Folded {
  return collect(text, (character) => character.trim().toLowerCase())
}

/** What is looked for, by its length: each length is one walk over a text. */
type Pieces = Map<number, Set<string>>

/** Adds every piece of that length; of a form that is shorter, but not shorter than `min`, the whole. */
function addPieces(pieces: Pieces, form: string, length: number, min: number): void {
  const size = Math.min(length, form.length)
  if (size < min) return
  const known = pieces.get(size) ?? new Set()
  pieces.set(size, known)
  for (let at = 0; at + size <= form.length; at += 1) known.add(form.slice(at, at + size))
}

function backwards(text: string): string {
  return [...text].reverse().join('')
}

/** A key within a longer text that was encoded as a whole: its bytes can begin at any of three places in a group. */
function base64Forms(key: Buffer): readonly string[] {
  return [0, 1, 2].map((shift) => {
    const encoded = Buffer.concat([Buffer.alloc(shift), key]).toString('base64')
    // Six bits to a character: those at either end are shared with what stands next to the key.
    return encoded.slice(Math.ceil((8 * shift) / 6), Math.floor((8 * (shift + key.length)) / 6))
  })
}

interface Wanted {
  /** In texts as letters and digits. */
  readonly letters: Pieces
  /** In texts without blanks: keys too short, or of too few letters, to be known by a part. */
  readonly whole: Pieces
}

function wantedOf(keys: readonly string[]): Wanted {
  const letters: Pieces = new Map()
  const whole: Pieces = new Map()
  for (const key of keys) {
    const folded = lettersOf(key)
    for (const form of [folded, backwards(folded)]) addPieces(letters, form, tellingLength, tellingLength)
    const passwords = key.split(':').filter((part) => part.trim().length >= minPart)
    for (const part of [key, ...passwords]) {
      if (lettersOf(part).length >= tellingLength) continue
      const short = foldBlanks(part).text
      for (const form of [short, backwards(short)]) addPieces(whole, form, form.length, 1)
    }
    const bytes = Buffer.from(key)
    for (const form of base64Forms(bytes)) addPieces(letters, lettersOf(form), tellingBase64, tellingLength)
    addPieces(letters, bytes.toString('hex'), tellingHex, tellingLength)
  }
  return { letters, whole }
}

/** Notes every place of the text that one of the pieces takes, the marks and blanks within it too. */
function findPieces({ text, places }: Folded, pieces: Pieces, touched: Uint8Array): void {
  for (const [size, known] of pieces) {
    for (let at = 0; at + size <= text.length; at += 1) {
      if (known.has(text.slice(at, at + size))) touched.fill(1, places[at], (places[at + size - 1] ?? 0) + 1)
    }
  }
}

/** Puts `***` in place of each word that was touched, one for those that follow each other. */
function hideWords(text: string, touched: Uint8Array): string {
  const pieces: string[] = []
  let shown = 0
  let hidden = -1
  for (const { index, 0: word } of text.matchAll(/\S+/g)) {
    const end = index + word.length
    if (word === '***' || touched.subarray(index, end).includes(1)) {
      if (hidden < 0) pieces.push(text.slice(shown, index), '***')
      hidden = end
      shown = end
    } else {
      hidden = -1
    }
  }
  return [...pieces, text.slice(shown)].join('')
}

function redactBy({ letters, whole }: Wanted, text: string): string {
  const touched = new Uint8Array(text.length)
  findPieces(foldToLetters(text), letters, touched)
  if (whole.size > 0) findPieces(foldBlanks(text), whole, touched)
  if (!touched.includes(1)) return text
  // What a hidden word had kept apart may be the rest of a key.
  return redactBy({ letters, whole }, hideWords(text, touched))
}

/**
 * Takes keys out of text from outside: every word that holds a part of six adjacent letters or digits of a key, in
 * whatever case and order and whatever stands between them, is `***`; so is one with its base64 or its hex. A key of
 * fewer is taken only whole. Nothing is decoded. Short and numeric keys too: this is not for our own figures.
 * @returns a function that gives back the first 4,096 characters at most.
 */
export function createRedactor(keys: readonly string[]): (text: string) => string {
  const secret = keys.filter((key) => key.trim() !== '' && !sandboxKey.test(key))
  let wanted: Wanted | undefined
  // Hundreds of checks have the same few labels and units.
  const known = new Map<string, string>()
  const redact = (text: string): string => {
    wanted ??= wantedOf(secret)
    const isLong = text.length > maxCharacters
    const redacted = redactBy(wanted, isLong ? text.slice(0, maxCharacters) : text)
    return isLong ? `${redacted}…` : redacted
  }
  return (text) => {
    if (secret.length === 0) return text
    if (text.length > maxKnownCharacters) return redact(text)
    const found = known.get(text) ?? redact(text)
    if (known.size < maxKnown) known.set(text, found)
    return found
  }
}
