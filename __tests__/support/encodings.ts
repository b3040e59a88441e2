// How servers echo what they were sent.
const unicodeEscaped = (text: string) =>
  Array.from({ length: text.length }, (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`).join('')
const entities = (text: string, form: (code: number) => string) =>
  Array.from(text, (character) => form(character.codePointAt(0) ?? 0)).join('')
const hexOf = (text: string) => Buffer.from(text).toString('hex')
const everyName: Record<string, string> = Object.fromEntries(
  'lt < gt > amp & quot " apos \' sol / bsol \\ plus + equals = percnt % colon : semi ; comma , period . num # dollar $ ast * lpar ( rpar ) excl ! quest ? commat @ lbrack [ rbrack ] lbrace { rbrace } Hat ^ lowbar _ grave ` vert |'
    .split(' ')
    .flatMap((name, at, words) => (at % 2 === 0 ? [[words[at + 1] ?? '', `&${name};`]] : [])),
)
const named: Record<string, string> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', "'": '&apos;' }

/** The ways to write a text that a server may answer with. */
export const encodings: Record<string, (text: string) => string> = {
  'as it is': (text) => text,
  encodeURIComponent: (text) => encodeURIComponent(text),
  'encodeURIComponent in lower case': (text) =>
    encodeURIComponent(text).replace(/%[\dA-F]{2}/g, (code) => code.toLowerCase()),
  encodeURI: (text) => encodeURI(text),
  form: (text) => new URLSearchParams({ '': text }).toString().slice(1),
  'every byte percent-encoded': (text) => Buffer.from(text).toString('hex').replace(/../g, '%$&'),
  JSON: (text) => JSON.stringify(text).slice(1, -1),
  'JSON with \\/': (text) => JSON.stringify(text).slice(1, -1).replaceAll('/', '\\/'),
  'JSON in ASCII': (text) => unicodeEscaped(text),
  'JSON in upper-case hex': (text) => unicodeEscaped(text).replace(/[\da-f]{4}/g, (hex) => hex.toUpperCase()),
  'JSON in JSON': (text) => JSON.stringify(JSON.stringify(text)),
  'JSON in a form': (text) => encodeURIComponent(JSON.stringify(text)),
  HTML: (text) => text.replace(/[<>&"']/g, (mark) => named[mark] ?? mark),
  'HTML of JSON': (text) => JSON.stringify(text).replace(/[<>&"']/g, (mark) => named[mark] ?? mark),
  'decimal entities': (text) => entities(text, (code) => `&#${code};`),
  'hexadecimal entities': (text) => entities(text, (code) => `&#x${code.toString(16)};`),
  'hexadecimal entities with zeros': (text) => entities(text, (code) => `&#X000${code.toString(16).toUpperCase()};`),
  hex: (text) => Buffer.from(text).toString('hex'),
  'upper-case hex': (text) => Buffer.from(text).toString('hex').toUpperCase(),
  'hex in both cases': (text) => hexOf(text).replace(/[a-f]/g, (digit, at) => (at % 3 ? digit : digit.toUpperCase())),
  'hex with colons': (text) => hexOf(text).match(/../g)?.join(':') ?? '',
  'hex in words': (text) =>
    hexOf(text)
      .match(/.{1,4}/g)
      ?.join(' ') ?? '',
  'bytes of a program': (text) => `0x${hexOf(text).match(/../g)?.join(', 0x')}`,
  'escapes of a string': (text) => `\\x${hexOf(text).toUpperCase().match(/../g)?.join('\\x')}`,
  'escapes with braces': (text) =>
    Array.from(text, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`).join(''),
  'base64 in lines': (text) =>
    Buffer.from(text)
      .toString('base64')
      .match(/.{1,16}/g)
      ?.join('\r\n') ?? '',
  'base64 of JSON': (text) => Buffer.from(JSON.stringify(text)).toString('base64'),
  'base64 of a form': (text) => Buffer.from(`k=${encodeURIComponent(text)}`).toString('base64'),
  'every named entity': (text) =>
    text.replace(/[+/=?&"'<>%.*(|)$:;,!#@[\]{}^_`~\\]/g, (mark) => everyName[mark] ?? mark),
}
for (const neighbour of ['', 'u', 'us', 'use', 'user:']) {
  encodings[`base64 behind "${neighbour}"`] = (text) => Buffer.from(`${neighbour}${text}`).toString('base64')
  encodings[`base64url behind "${neighbour}", with more after it`] = (text) =>
    Buffer.from(`${neighbour}${text}:more`).toString('base64url')
}
