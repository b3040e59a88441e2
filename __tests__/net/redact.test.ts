import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { cleanText } from '../../src/core/clean-text.ts'
import { createRedactor } from '../../src/net/redact.ts'
import { encodings } from '../support/encodings.ts'

const key = 'sk-live+/=?&"\'<é>😀 100%\\x.*(a|b)$'
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

  it('knows a key that was wrapped, but not words that stand side by side by chance', () => {
    const redact = createRedactor(['sk-live-0123456789', 'balance'])
    expect(redact('bad key sk-live-01\n23456789.')).toBe('bad key ***.')
    expect(redact('bad key s k-live-0\r\n 123456789.')).toBe('bad key ***.')
    expect(createRedactor(['nobalance'])('there is no balance here')).toBe('there is no balance here')
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
