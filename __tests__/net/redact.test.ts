import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { cleanText } from '../../src/core/clean-text.ts'
import { createRedactor } from '../../src/net/redact.ts'

const key = 'sk-live+/=?&"\'<é>😀 100%\\x.*(a|b)$'
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

const encodings: Record<string, (text: string) => string> = {
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

/** Longest run of characters that two texts share. */
function longestCommon(one: string, other: string): number {
  let most = 0
  for (let start = 0; start < one.length; start += 1) {
    while (start + most < one.length && other.includes(one.slice(start, start + most + 1))) most += 1
  }
  return most
}

describe('createRedactor', () => {
  it.each(Object.keys(encodings))('finds a key: %s', (name) => {
    const encoded = encodings[name]?.(key) ?? ''
    const redacted = createRedactor([key])(`Invalid key ${encoded} given`)
    expect(redacted).toMatch(/^Invalid key .*\*\*\*.* given$/)
    // What stood beside the key in one encoding with it may stay, nothing of the key itself.
    expect(longestCommon(encoded, redacted)).toBeLessThanOrEqual(7)
    expect(redacted).not.toContain(encoded)
  })

  it('leaves exactly what stands around', () => {
    const redact = createRedactor(['sk-live-1'])
    expect(redact('"sk-live-1", sk-live-1sk-live-1; é😀%20&amp;')).toBe('"***", ******; é😀%20&amp;')
    expect(redact('nothing % & \\ here')).toBe('nothing % & \\ here')
    expect(redact('')).toBe('')
  })

  it('takes the longer of two keys when one is part of the other, and both where they overlap', () => {
    const redact = createRedactor(['sk-live', 'sk-live-long', 'long-tail'])
    expect(redact('sk-live sk-live-long sk-live-long-tail')).toBe('*** *** ***')
  })

  it('covers every place of a key that overlaps itself', () => {
    expect(createRedactor(['abab'])('xabababx')).toBe('x***x')
  })

  it('finds a trimmed key, a line of a key, and the password of a pair', () => {
    expect(createRedactor([' sk-live-1\n'])('key sk-live-1.')).toBe('key ***.')
    expect(createRedactor(['first-line\nsecond-line'])('a first-line b second-line')).toBe('a *** b ***')
    expect(createRedactor(['AC123:password-1'])('bad password-1 for AC123')).toBe('bad *** for AC123')
  })

  it('leaves alone the short lines of a key: a brace is no secret', () => {
    expect(createRedactor(['{\n"token": "abcdefgh"\n}'])('{ } "token": "abcdefgh"')).toBe('{ } ***')
  })

  it('takes short and numeric keys too, as they are', () => {
    expect(createRedactor(['5'])('5 of 15')).toBe('*** of 1***')
    expect(createRedactor(['abc'])('abc YWJj')).toBe('*** YWJj')
    expect(createRedactor(['12345678'])('12345678 MTIzNDU2Nzg=')).toBe('*** ***=')
  })

  it('does nothing without keys', () => {
    expect(createRedactor([])('text')).toBe('text')
    expect(createRedactor(['', '  '])('text  text')).toBe('text  text')
  })

  it('takes broken escapes as text', () => {
    const text = '%4 %zz %e9 \\u12 \\ud800 \\x1 \\q & &#; &#x; &#9999999; &unknown; %'
    expect(createRedactor(['sk-live-1'])(`${text} sk-live-1`)).toBe(`${text} ***`)
  })

  // No time is asserted: what grows faster than the text would not end within jest's own limit.
  it('gets through a mebibyte and long keys', () => {
    const long = Array.from({ length: 4096 }, (_, at) => String.fromCharCode(33 + ((at * 7919) % 90))).join('')
    const redact = createRedactor([long, key, `${'a'.repeat(4095)}b`])
    redact('a'.repeat(2 ** 20))
    redact('%41&amp;\\n+'.repeat(2 ** 20 / 10))
    expect(redact(`${'x'.repeat(2 ** 20)}${encodeURIComponent(long)}`)).toBe(`${'x'.repeat(4096)}…`)
    expect(redact(`${'x'.repeat(4000)}${encodeURIComponent(long)}${'y'.repeat(9000)}`)).toBe(`${'x'.repeat(4000)}***…`)
  }, 60_000)

  it('knows a key that was wrapped, but not words that stand side by side by chance', () => {
    const redact = createRedactor(['sk-live-0123456789', 'balance'])
    expect(redact('bad key sk-live-01\n23456789.')).toBe('bad key ***.')
    expect(redact('bad key s k-live-0\r\n 123456789.')).toBe('bad key ***.')
    expect(createRedactor(['nobalance'])('there is no balance here')).toBe('there is no balance here')
  })

  it('tells nothing of what is filled with escapes to keep it busy, and goes on with what is not', () => {
    const redact = createRedactor(Array.from({ length: 300 }, (_, at) => `sk-live-0123456789-${at}`))
    const unit = '%2525&amp;#37;\\u0025%5Cu0026amp;&#x25;32\\u002525+'
    const texts = Array.from({ length: 500 }, (_, at) => `${at}${unit.repeat(100)}sk-live-0123456789-${at % 300}`)
    const told = texts.map(redact)
    expect(told.join('')).not.toContain('sk-live')
    expect(told.at(-1)).toBe('***')
    expect(redact(`plain sk-live-0123456789-7, ${'x'.repeat(300)}`)).toBe(`plain ***, ${'x'.repeat(300)}`)
  }, 20_000)

  it('no key survives, whatever its characters and however it is written', () => {
    const characters = fc.constantFrom(...Array.from('abzAZ019-_.~!*\'();:@&=+$,/?#[]%"<>\\^`{|} é€😀'))
    const keys = fc.array(characters, { minLength: 8, maxLength: 40 }).map((all) => all.join(''))
    const usable = keys.filter((text) => text.trim() === text)
    fc.assert(
      fc.property(usable, fc.constantFrom(...Object.keys(encodings)), fc.string(), (drawn, name, around) => {
        const encoded = encodings[name]?.(drawn) ?? ''
        const redacted = createRedactor([drawn])(`${around} ${encoded} ${around}`)
        expect(redacted).toContain('***')
        expect(redacted).not.toContain(encoded)
        expect(redacted).not.toContain(drawn)
      }),
      { numRuns: 1000 },
    )
  })

  it('knows a key again that was broken up by what cannot be seen', () => {
    const unseen = fc.constantFrom('\u200b', '\u0000', '\u001b[1m', '\u202e', '\u0007', '\ufeff')
    fc.assert(
      fc.property(fc.array(unseen, { maxLength: 11 }), (between) => {
        const broken = Array.from('sk-live-abcd', (character, at) => character + (between[at] ?? '')).join('')
        expect(cleanText(`key ${broken}.`, createRedactor(['sk-live-abcd']))).toBe('key ***.')
      }),
    )
  })
})

it('knows a key again whose blanks are run together, and whose unseen characters are taken out', () => {
  for (const secret of [
    'sk-live  two  blanks',
    'sk-live\u00a0\u3000wide blanks',
    'sk-\u200blive\u00ad-unseen',
    'sk  "live"  \\ <both>',
  ]) {
    const redact = createRedactor([secret])
    for (const text of [
      secret,
      JSON.stringify(secret).slice(1, -1),
      secret.replaceAll('"', '&quot;'),
      encodeURIComponent(secret),
    ]) {
      expect(cleanText(`no such key: ${text}.`, redact)).toBe('no such key: ***.')
    }
  }
})
