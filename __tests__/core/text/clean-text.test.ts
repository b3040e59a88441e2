import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { cleanText } from '../../../src/core/text/clean-text.ts'

const keep = (text: string) => text
const without = (key: string) => (text: string) => text.replaceAll(key, '***')

describe('cleanText', () => {
  it.each([
    ['a line end', 'one\ntwo', 'one two'],
    ['every kind of line end, once', 'one\r\n\u0085\u2028\u2029\v\ftwo', 'one two'],
    ['tabs and wide blanks', 'one\t\u00a0\u3000two', 'one two'],
    ['blanks at the ends', ' \n one \n ', 'one'],
    ['C0 and C1 controls', 'o\u0000n\u0008e\u007f\u0080', 'one'],
    ['colours of a terminal', '\u001b[1;31mone\u001b[0m', 'one'],
    ['the C1 form of them', '\u009b31mone', 'one'],
    ['a terminal’s title', '\u001b]0;title\u0007one\u001b]0;title\u001b\\', 'one'],
    ['the C1 form of a title', '\u009d0;title\u009cone\u009d0;title\u0007', 'one'],
    ['a title that begins again before its end', 'a\u009dcut\u009d0;title\u0007one', 'acutone'],
    ['a link of a terminal', '\u001b]8;;https://evil.example\u001b\\one\u001b]8;;\u001b\\', 'one'],
    ['a sequence without its end', 'one\u001b[31', 'one[31'],
    ['text that turns around', 'a\u202eb\u2066c\u200fd', 'abcd'],
    ['what has no width', 'a\u200bb\u200dc\ufeffd\u00ade\u{e0041}f', 'abcdef'],
    ['half a character', 'a\ud800b', 'a\ufffdb'],
    ['an old command', 'see ##[set-output name=a;]b', 'see # #[set-output name=a;]b'],
    ['an old command behind more marks', '####[error]x', '### #[error]x'],
    ['a command', '::error::x', ': :error::x'],
    ['a command behind blanks', ' \t::error::x', ': :error::x'],
    ['a command hidden by a zero-width character', ':\u200b:error::x ##\u200b[error]', ': :error::x # #[error]'],
    ['no command in the middle', 'see a::b and c:d', 'see a::b and c:d'],
    ['blanks around what goes', 'one \u001b[1m \u200b two', 'one two'],
    ['runs of blanks', 'one   two  three', 'one two three'],
    ['plain text', 'Überschuss: 5 € (naïve) 😀', 'Überschuss: 5 € (naïve) 😀'],
  ])('%s', (_, text, expected) => {
    expect(cleanText(text, keep)).toBe(expected)
  })

  it.each([
    ['controls', 'sk-\u0000li\u0007ve-1'],
    ['zero-width characters', 'sk-\u200bli\u2060ve-1'],
    ['colours', 'sk-\u001b[1mli\u001b[0mve-1'],
    ['the start of a sequence before it', '\u001b[sk-live-1'],
    ['a lone escape before it', '\u001bsk-live-1'],
    ['the start of a sequence before it, and one without width in it', '\u001b[s\u200bk-live-1'],
  ])('a key among %s is known again', (_, text) => {
    const clean = cleanText(`bad key ${text}`, without('sk-live-1'))
    expect(clean).toContain('***')
    expect(clean).not.toContain('live')
    expect(clean).not.toContain('k-li')
  })

  it.each(['bad  my   key.', 'bad my \u200b key.', 'bad my\u00a0 key.'])('a key with a blank in it too: %j', (text) => {
    expect(cleanText(text, without('my key'))).toBe('bad ***.')
  })

  it('redacts before it cuts: half a key is a key too', () => {
    expect(cleanText(`${'x'.repeat(295)} secret-key`, without('secret-key'))).toBe(`${'x'.repeat(295)} ***`)
  })

  it('cuts by characters, and says so', () => {
    expect(cleanText('😀'.repeat(300), keep)).toBe('😀'.repeat(300))
    expect(cleanText('😀'.repeat(301), keep)).toBe(`${'😀'.repeat(299)}…`)
    expect(cleanText('a'.repeat(300), keep)).toBe('a'.repeat(300))
    expect(cleanText('a'.repeat(301), keep)).toBe(`${'a'.repeat(299)}…`)
    expect(cleanText('abcdef', keep, 4)).toBe('abc…')
    expect(cleanText('😀😀😀😀😀', keep, 4)).toBe('😀😀😀…')
    expect(cleanText('aaaaaaaaaaaaaaaa', keep, 4)).toBe('aaa…')
  })

  it('knows a long text from one with sequences in it', () => {
    expect(cleanText('é'.repeat(5_000), keep)).toBe(`${'é'.repeat(299)}…`)
    const withSequence = (length: number) => `\u001b[1mé${'x'.repeat(length - 5)}`
    expect(cleanText(withSequence(4_096), keep, 4)).toBe('éxx…')
    expect(cleanText(withSequence(4_097), keep, 4)).toBe('…')
  })

  it('tells nothing of a long text with sequences in it: half a key could stand where it is cut', () => {
    const cutting = (text: string) => (text.length > 4096 ? `${text.slice(0, 4096)}…` : text)
    expect(cleanText(`${'\u001b[0m'.repeat(1023)}sk-\u001b[0mlive-1`, cutting)).toBe('…')
    expect(cleanText(`${'x'.repeat(5000)}\u009d`, cutting)).toBe('…')
    expect(cleanText(`${'\u001b[0m'.repeat(100)}one`, cutting)).toBe('one')
  })

  it('takes a mebibyte of anything', () => {
    const pieces = ['a', ' ', '\u001b[', '\u001b]', '\u001b[0', '\u009b', '\u009d', '\u0090x', '##[', '\u200b', '😀']
    for (const piece of pieces) {
      const text = piece.repeat(Math.ceil(2 ** 20 / piece.length))
      expect(Array.from(cleanText(text, keep)).length).toBeLessThanOrEqual(300)
    }
  })

  it('whatever comes: one line, nothing unseen, no command, 300 characters', () => {
    const pieces = fc.constantFrom('##[', '::', '#', '[', ':', '\u001b[', '\u009b', '\n', '\u2028', '\u200b', '\u202e')
    const texts = fc
      .array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 60 })
      .map((all) => all.join(''))
    fc.assert(
      fc.property(texts, (text) => {
        const clean = cleanText(text, keep)
        expect(clean).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/u)
        expect(clean).not.toMatch(/##\[|^\s*::/)
        expect(Array.from(clean).length).toBeLessThanOrEqual(300)
      }),
      { numRuns: 500 },
    )
  })
})
