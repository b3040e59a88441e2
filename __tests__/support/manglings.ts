// Keys of every shape, the ways in which servers mangle what they were sent, and what is left of a key in a text.
import fc from 'fast-check'

const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const small = capitals.toLowerCase()
const digits = '0123456789'

const drawn = (alphabet: string, length: number) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength: length, maxLength: length })
const hex = (length: number) => drawn('0123456789abcdef', length)
const base64Url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
/** Of no sentence in which they are looked for, nor two of them side by side (“staple velvet” has “Top up. Level” in it). */
const words = ['correct', 'horse', 'battery', 'staple', 'walnut', 'orchid', 'tundra', 'quartz', 'meadow', 'lantern']

export const keyShapes: Readonly<Record<string, fc.Arbitrary<string>>> = {
  'sk-…': drawn(capitals + small + digits, 48).map((text) => `sk-${text}`),
  hex: hex(32),
  UUID: fc.tuple(hex(8), hex(4), hex(4), hex(4), hex(12)).map((parts) => parts.join('-')),
  'letters alone': drawn(capitals + small, 24),
  'app password': drawn(small, 16).map((text) => text.replace(/.{4}(?=.)/g, '$& ')),
  passphrase: fc.shuffledSubarray(words, { minLength: 4, maxLength: 6 }).map((some) => some.join('-')),
  'user:password': fc.tuple(drawn(small, 7), drawn(capitals + small + digits, 12)).map((parts) => parts.join(':')),
  // Of digits that make no time of day and no date, of which every output has some; none twice, so that five of them
  // that stand side by side again make no sixth.
  PIN: fc.shuffledSubarray([...'3456789'], { minLength: 6, maxLength: 6 }).map((some) => some.join('')),
  JWT: drawn(capitals + small + digits, 43).map((signature) =>
    [base64Url({ alg: 'HS256' }), base64Url({ sub: signature.slice(0, 10) }), signature].join('.'),
  ),
}

const spaced = (text: string, size: number) => text.replace(new RegExp(`.{${size}}(?=.)`, 'gu'), '$& ')
const lettersOf = (text: string) => [...text].filter((character) => /[a-z\d]/i.test(character))
const hexBytes = (text: string) => Buffer.from(text).toString('hex').match(/../g) ?? []
const bytes = (text: string, radix: number) => [...Buffer.from(text)].map((byte) => byte.toString(radix))
const base64 = (text: string) => Buffer.from(text).toString('base64')
const units = (text: string) => [...text].map((character) => character.charCodeAt(0))

/** Ways after which the key is still there for whoever reads letters and digits, or for who decodes base64 or hex. */
export const manglings: Readonly<Record<string, (key: string) => string>> = {
  'as it is': (key) => key,
  'upper case': (key) => key.toUpperCase(),
  'lower case': (key) => key.toLowerCase(),
  backwards: (key) => [...key].reverse().join(''),
  'without its first': (key) => key.slice(1),
  'without its last': (key) => key.slice(0, -1),
  'its first half': (key) => key.slice(0, key.length / 2 + 4),
  'its last half': (key) => key.slice(-key.length / 2 - 4),
  'its middle': (key) => key.slice(key.length / 4, (3 * key.length) / 4 + 2),
  'its ends': (key) => `${key.slice(0, 6)}***${key.slice(-6)}`,
  'a blank after each': (key) => spaced(key, 1),
  'a blank after four': (key) => spaced(key, 4),
  'blanks around digits': (key) => key.replace(/\d+/g, ' $& '),
  'a line end in the middle': (key) => `${key.slice(0, 9)}\n${key.slice(9)}`,
  'spelled with commas': (key) => [...key].join(', '),
  dotted: (key) => lettersOf(key).join('.'),
  dashed: (key) => lettersOf(key).join('-'),
  'without marks': (key) => lettersOf(key).join(''),
  'full width': (key) => key.replace(/[!-~]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0)),
  base64,
  'base64 behind one': (key) => base64(`u${key}v`),
  'base64 behind two': (key) => base64(`us${key}`),
  'base64 for URLs': (key) => base64(key).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, ''),
  'base64 in lines': (key) => base64(key).replace(/.{10}/g, '$&\n'),
  'hex, spaced': (key) => hexBytes(key).join(' '),
  'hex with colons': (key) => hexBytes(key).join(':').toUpperCase(),
  'hex in one': (key) => hexBytes(key).join(''),
  'percent of each byte': (key) => `%${hexBytes(key).join('%')}`,
  'a URL': (key) => `https://api.example/v1?key=${encodeURIComponent(key)}&x=1`,
  JSON: (key) => `{"key":${JSON.stringify(key)}}`,
}

/** Ways that leave no six of its letters in a row: only a vendor's sentence is kept clear of them. */
export const escapings: Readonly<Record<string, (key: string) => string>> = {
  'hex of a language': (key) =>
    hexBytes(key)
      .map((byte) => `0x${byte}`)
      .join(', '),
  'bytes as numbers': (key) => bytes(key, 10).join(', '),
  'bytes as numbers, closed up': (key) => bytes(key, 10).join(','),
  'bytes in octal': (key) => bytes(key, 8).join(' '),
  'JSON in ASCII': (key) =>
    units(key)
      .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
      .join(''),
  'HTML in decimals': (key) =>
    units(key)
      .map((unit) => `&#${unit};`)
      .join(''),
  'HTML in hex': (key) =>
    units(key)
      .map((unit) => `&#x${unit.toString(16)};`)
      .join(''),
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z\d]/g, '')
}

function piecesOf(form: string, length: number): readonly string[] {
  return Array.from({ length: Math.max(0, form.length - length + 1) }, (_, at) => form.slice(at, at + length))
}

/**
 * What of a key can be read in a text: six adjacent letters or digits of it, in either direction, case and marks aside;
 * or what six of its characters take in base64 or in hex. Null when nothing can.
 */
export function findPiece(text: string, key: string): string | null {
  // A word that was taken out stands between what is left of both sides: a key of few letters may have these anywhere.
  const folded = text
    .split(/(?<!\S)\*\*\*(?!\S)/)
    .map(fold)
    .join('~')
  const own = fold(key)
  const backwards = [...own].reverse().join('')
  const encoded = [0, 1, 2].flatMap((shift) =>
    piecesOf(base64('x'.repeat(shift) + key).slice(shift + (shift > 0 ? 1 : 0)), 8),
  )
  const closed = text.replace(/[^a-z\d+/]/gi, '')
  return (
    [...piecesOf(own, 6), ...piecesOf(backwards, 6)].find((piece) => folded.includes(piece)) ??
    encoded.slice(0, -2).find((piece) => closed.includes(piece)) ??
    piecesOf(Buffer.from(key).toString('hex'), 12).find((piece) => folded.includes(piece)) ??
    null
  )
}

/** Whether bytes are told as numbers, one after the other: in decimals, in octal, in escapes. */
export function tellsBytes(text: string): boolean {
  return /(?:(?:\b0x|\\u|&#x?)?[\da-f]{2,4}\b[\s,;]*){5}/i.test(text.replace(/\*\*\*/g, ' ~ '))
}
