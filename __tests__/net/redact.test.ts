import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { cleanText } from '../../src/core/text/clean-text.ts'
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
    expect(createRedactor([' abc '])('key abc.')).toBe('key ***.')
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

  it('leaves alone what is too short to tell a key by', () => {
    expect(createRedactor(['user:12345678'])('12345678 of user')).toBe('*** of user')
    expect(createRedactor(['user:1234567'])('1234567 of user')).toBe('1234567 of user')
    expect(createRedactor(['abc'])('616263')).toBe('***')
    expect(createRedactor(['ab'])('6162')).toBe('6162')
    expect(createRedactor(['abcde'])('YWJjZGU=')).toBe('***=')
    expect(createRedactor(['abcd'])('YWJjZA==')).toBe('YWJjZA==')
  })

  it('takes out of base64 what holds bits of the key, and leaves what stands beside it', () => {
    const redact = createRedactor(['sk-live-1'])
    const encode = (before: string) => Buffer.from(`${before}sk-live-1:more`).toString('base64')
    const [whole, second, third] = [encode(''), encode('u'), encode('us')]
    expect(redact(`"${whole}"`)).toBe(`"***${whole.slice(12)}"`)
    expect(redact(`"${second}"`)).toBe(`"${second.slice(0, 1)}***${second.slice(14)}"`)
    expect(redact(`"${third}"`)).toBe(`"${third.slice(0, 2)}***${third.slice(15)}"`)
    expect(redact(`+${second.slice(2, 13)}/-${third.slice(3, 14)}_!`)).toBe('******!')
    expect(redact(`=${second.slice(2, 13)}.=${third.slice(3, 14)}.`)).toBe('=***.=***.')
    expect(redact(`é${second.slice(2, 13)}é`)).toBe('é***é')
    expect(redact(second.slice(2, 13))).toBe('***')
  })

  it('finds each of several, however differently they are written', () => {
    const redact = createRedactor(['sk-live-1', 'sk-test-2'])
    expect(redact('a %73k-live-1 b sk-test-2 c s%6b-live-1 d')).toBe('a *** b *** c *** d')
    expect(redact('&#115;k-live-1 sk-live-1 \\u0073k-test-2')).toBe('*** *** ***')
  })

  it('finds a key in the middle of a text that was quoted and encoded', () => {
    const encoded = Buffer.from(JSON.stringify('aa sk-"live"-123456 bb')).toString('base64')
    expect(createRedactor(['sk-"live"-123456'])(encoded)).toMatch(/^.{4,6}\*\*\*.{4,8}$/)
  })

  it.each([
    ['once', (text: string) => encodeURIComponent(text)],
    ['twice', (text: string) => encodeURIComponent(JSON.stringify(text))],
    ['three times', (text: string) => encodeURIComponent(encodeURIComponent(JSON.stringify(text)))],
  ])('finds a key whose quotes were escaped %s', (_, encode) => {
    const redacted = createRedactor(['a"b"c\\d'])(`x ${encode('a"b"c\\d')} y`)
    expect(redacted).toMatch(/^x \W*(?:%|25|22)*\*\*\*(?:%|25|22)*\W* y$/)
  })

  it('tells nothing of a text with escapes once those of the run are used up', () => {
    const redact = createRedactor(['sk-live-1'], 30)
    // Three ways to read it, of ten bytes each.
    expect(redact('aa%41bbbbb')).toBe('aa%41bbbbb')
    expect(redact('nothing to undo')).toBe('nothing to undo')
    expect(redact('aa%41ccccc')).toBe('***')
    // Shorter than the key: no form of it fits in.
    expect(redact('a%41c')).toBe('a%41c')
    expect(redact('sk-live-1')).toBe('***')
    expect(redact('nothing to undo here')).toBe('nothing to undo here')
  })

  it('takes a short key as cleaning leaves it, and closed up only where it is long enough to be no chance', () => {
    expect(createRedactor(['ab\tcdefg'])('x ab cdefg y')).toBe('x *** y')
    expect(createRedactor(['ab\tcdefghijk'])('abcdefghijk abcdefghijkl')).toBe('abcdefghijk abcdefghijkl')
    expect(createRedactor(['ab\tcdefghijkl'])('x abcdefghijkl y')).toBe('x *** y')
  })

  it('looks for the shortest of several keys too', () => {
    expect(createRedactor(['sk-live-0123456789', 'short-1'])('short-1 x')).toBe('*** x')
    expect(createRedactor(['short-1', 'sk-live-0123456789'])('short-1')).toBe('***')
  })

  it('looks for a key of a few bytes in no hex digits', () => {
    expect(createRedactor(['ab'])('ab 6162 616263')).toBe('*** 6162 616263')
    expect(createRedactor(['abc'])('ab 6162 616263')).toBe('ab 6162 ***')
  })

  it('finds base64 in either alphabet', () => {
    const redact = createRedactor(['>>>???>>>???'])
    expect(redact('Pj4+Pz8/Pj4+Pz8/ Pj4-Pz8_Pj4-Pz8_')).toBe('*** ***')
  })

  it('gives back 4,096 characters, and of a key that begins in them nothing', () => {
    const redact = createRedactor(['sk-live-0123456789'])
    const text = (before: number, after = '') => `${'é'.repeat(before)}sk-live-0123456789${after}`
    expect(redact('é'.repeat(4096))).toBe('é'.repeat(4096))
    expect(redact('é'.repeat(4097))).toBe(`${'é'.repeat(4096)}…`)
    expect(redact(text(4096 - 18))).toBe(`${'é'.repeat(4096 - 18)}***`)
    expect(redact(text(4095))).toBe(`${'é'.repeat(4095)}***…`)
    expect(redact(text(4096))).toBe(`${'é'.repeat(4096)}…`)
    const thrice = encodeURIComponent(encodeURIComponent('%73'.repeat(18)))
    const spelled = createRedactor(['s'.repeat(18)])
    expect(spelled(`${'x'.repeat(4095)}${thrice}`)).toBe(`${'x'.repeat(4095)}***…`)
  })

  it('takes a key with half a character in it as it is', () => {
    const redact = createRedactor(['sk-live-\ud800-1'])
    expect(redact('key "sk-live-\\ud800-1"')).toBe('key "***"')
  })

  it('knows a text again', () => {
    const redact = createRedactor(['sk-live-1'])
    for (let at = 0; at < 2; at += 1) {
      expect([redact('a sk-live-1'), redact('b sk-live-1'), redact('c')]).toEqual(['a ***', 'b ***', 'c'])
    }
  })

  it('does nothing without keys', () => {
    expect(createRedactor([])('text')).toBe('text')
    expect(createRedactor([])('x'.repeat(5000))).toBe('x'.repeat(5000))
    expect(createRedactor(['', '  '])('text  text')).toBe('text  text')
  })

  it('takes broken escapes as text', () => {
    const text = '%4 %zz %e9 \\u12 \\ud800 \\x1 \\q & &#; &#x; &#9999999; &unknown; %'
    expect(createRedactor(['sk-live-1'])(`${text} sk-live-1`)).toBe(`${text} ***`)
  })

  it('knows a key that was wrapped, but not words that stand side by side by chance', () => {
    const redact = createRedactor(['sk-live-0123456789', 'balance'])
    expect(redact('bad key sk-live-01\n23456789.')).toBe('bad key ***.')
    expect(createRedactor(['sk-live with a blank'])('key sk-live wi\nth a bla\nnk.')).toBe('key ***.')
    expect(redact('bad key s k-live-0\r\n 123456789.')).toBe('bad key ***.')
    expect(createRedactor(['twelve-chars'])('twelve chars twelve- chars')).toBe('twelve chars ***')
    expect(createRedactor(['eleven-char'])('eleven- char')).toBe('eleven- char')
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
