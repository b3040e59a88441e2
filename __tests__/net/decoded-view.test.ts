import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  anyEscape,
  backslashEscape,
  countHexDigits,
  decodeView,
  type Escape,
  entityEscape,
  formEscape,
  hexSpelling,
  percentEscape,
  spacing,
  viewOf,
} from '../../src/net/decoded-view.ts'

/** A text with escapes undone, one kind after the other; null when one of them finds nothing. */
function undo(text: string, ...kinds: readonly Escape[]): string | null {
  let view = viewOf(text)
  for (const kind of kinds) {
    const decoded = decodeView(view, kind)
    if (decoded === null) return null
    view = decoded
  }
  return view.bytes.toString()
}

/** Where each byte of the undone text comes from. */
function sources(text: string, ...kinds: readonly Escape[]): readonly string[] {
  const bytes = Buffer.from(text)
  const view = kinds.reduce((before, kind) => decodeView(before, kind) ?? before, viewOf(text))
  expect([view.starts.length, view.ends.length].every((length) => length >= view.bytes.length)).toBe(true)
  return Array.from(view.bytes, (_, at) => bytes.toString('utf8', view.starts[at], view.ends[at]))
}

const hex = (value: number) => value.toString(16).padStart(2, '0')

describe('countHexDigits', () => {
  it.each([
    ['', 0],
    ['0123456789 abcdef ABCDEF', 22],
    ['/:@G`g é', 0],
  ])('of "%s" is %d', (text, count) => {
    expect(countHexDigits(Buffer.from(text))).toBe(count)
  })
})

describe('percentEscape', () => {
  it('undoes every byte, in either case', () => {
    for (let byte = 0; byte < 256; byte += 1) {
      for (const digits of [hex(byte), hex(byte).toUpperCase()]) {
        expect(decodeView(viewOf(`%${digits}`), percentEscape)?.bytes).toEqual(Buffer.from([byte]))
      }
    }
  })

  it.each([
    ['a%41b%C3%a9c', 'aAbéc'],
    ['%%41%4', '%A%4'],
    ['%2541', '%41'],
    ['+%2B', '++'],
    ['a%u20acb%u00E9', 'a€bé'],
    ['%ud83d%ude00!', '😀!'],
    ['%ud83d\\ude00', '\ufffd\\ude00'],
    ['%u20a', null],
    ['%u20ag', null],
  ])('%s is %s', (text, expected) => {
    expect(undo(text, percentEscape)).toBe(expected)
  })

  it.each(['', 'plain', '%', '%4', '%zz', '%4g', '%g4', '%:0', '%@0', '%`0', '%/0', 'a+b', '\\x41', '%é1'])(
    'finds none in "%s"',
    (text) => {
      expect(undo(text, percentEscape)).toBeNull()
    },
  )
})

describe('formEscape', () => {
  it('takes a plus for a blank besides', () => {
    expect(undo('a+b%2B+%4', formEscape)).toBe('a b+ %4')
    expect(undo('+', formEscape)).toBe(' ')
    expect(undo('%2B', formEscape)).toBe('+')
    expect(undo('plain %', formEscape)).toBeNull()
  })
})

describe('backslashEscape', () => {
  it.each([
    ['\\"\\\\\\/\\\'', '"\\/\''],
    ['\\b\\f\\n\\r\\t', '\b\f\n\r\t'],
    ['a\\u002bb\\u00E9', 'a+bé'],
    ['a\\x2Bb\\xe9', 'a+bé'],
    ['\\\\n', '\\n'],
    ['\\ud83d\\ude00!', '😀!'],
    ['\\ud800\\udc00\\uDBFF\\uDFFF', '\u{10000}\u{10ffff}'],
    ['a\\u{2b}b\\u{E9}\\u{000000001f600}', 'a+bé😀'],
    ['\\u{10ffff}\\u{110000}', '\u{10ffff}\ufffd'],
    // Half a character is none, and takes nothing of what stands behind it.
    ['\\ud83d', '\ufffd'],
    ['\\ud83d!', '\ufffd!'],
    ['\\ud83d\\n', '\ufffd\n'],
    ['\\ud83d\\u00', '\ufffd\\u00'],
    ['\\ud83d\\u0041', '\ufffdA'],
    ['\\ud83d\\ue000', '\ufffd\ue000'],
    ['\\ud83d\\udbff', '\ufffd\ufffd'],
    ['\\ud83d!ude00', '\ufffd!ude00'],
    ['\\ud83d\\Ude00', '\ufffd\\Ude00'],
    ['\\ude00\\ude00', '\ufffd\ufffd'],
    ['\\ud7ff\\ude00', '\ud7ff\ufffd'],
    ['\\udc00\\udc00', '\ufffd\ufffd'],
  ])('%s is %s', (text, expected) => {
    expect(undo(text, backslashEscape)).toBe(expected)
  })

  it.each([
    'plain',
    '\\',
    '\\q',
    '\\u',
    '\\u12',
    '\\u12g4',
    '\\x',
    '\\x1',
    '\\xg1',
    '\\U0041',
    '\\N',
    '%41',
    '\\u{}',
    '\\u{g}',
    '\\u{41',
    '\\u{1234567}',
    '\\u(41)',
  ])('finds none in "%s"', (text) => {
    expect(undo(text, backslashEscape)).toBeNull()
  })
})

describe('entityEscape', () => {
  it.each([
    ['&lt;&gt;&amp;&quot;&apos;&nbsp;', '<>&"\' '],
    ['&LT;&Amp;', '<&'],
    ['&sol;&bsol;&plus;&equals;&percnt;&colon;&semi;&comma;&period;&num;&dollar;', '/\\+=%:;,.#$'],
    ['&ast;&lpar;&rpar;&excl;&quest;&commat;&lsqb;&lbrack;&rsqb;&rbrack;', '*()!?@[[]]'],
    ['&lcub;&lbrace;&rcub;&rbrace;&hat;&lowbar;&grave;&verbar;&vert;', '{{}}^_`||'],
    ['&lbraces&hats', '{s^s'],
    ['&ltb&amp', '<b&'],
    ['a&#43;b&#043;&#000000000043;c', 'a+b++c'],
    ['&#43b', '+b'],
    ['a&#x2b;b&#X2B;&#x0000000002b;c', 'a+b++c'],
    ['&#233;&#xE9;&#128512;', 'éé😀'],
    ['&#1114111;&#x10ffff;', '\u{10ffff}\u{10ffff}'],
    ['&#1114112;&#xffffff;&#9999999;', '\ufffd\ufffd\ufffd'],
    ['&#12345678;', `\ufffd8;`],
    ['&#xd800;', '\ufffd'],
    ['&x&lt;&', '&x<&'],
    ['&amp;lt;', '&lt;'],
    ['&lt;;', '<;'],
  ])('%s is %s', (text, expected) => {
    expect(undo(text, entityEscape)).toBe(expected)
  })

  it.each(['plain', '&', '&;', '& lt;', '&#;', '&#x;', '&#g;', '&#xg;', '&unknown;', '&l t;', '%26lt;', '\\u0026'])(
    'finds none in "%s"',
    (text) => {
      expect(undo(text, entityEscape)).toBeNull()
    },
  )
})

describe('spacing', () => {
  it('closes what blanks and line ends broke up', () => {
    expect(undo(' sk\t-li\r\nve ', spacing)).toBe('sk-live')
    expect(undo('\u00a0', spacing)).toBeNull()
    expect(sources('a b', spacing)).toEqual(['a', 'b'])
  })
})

describe('hexSpelling', () => {
  it.each([
    ['0x73, 0x6B;0X2d', '736b2d'],
    ['73:6B-2D 4f', '736b2d4f'],
    ['\\x73\\X6b', '736b'],
    ['736B2D\r\n4F\t50', '736b2d4f50'],
    ['ABCDEF', 'abcdef'],
    // What only looks like the beginning of a byte stays.
    ['00 10', '0010'],
    ['0x7 0xg7 0x7g', '0x70xg70x7g'],
    ['\\n 1', '\\n1'],
    ['G Z', 'GZ'],
  ])('%s is %s', (text, expected) => {
    expect(undo(text, hexSpelling)).toBe(expected)
  })

  it.each(['', '736b', '0', 'xyz', '\\', '_.!/', 'GZ@`'])('has nothing to do in "%s"', (text) => {
    expect(undo(text, hexSpelling)).toBeNull()
  })

  it('tells of each digit where it comes from', () => {
    expect(sources('0x73, 0x6B', hexSpelling)).toEqual(['7', '3', '6', 'B'])
  })
})

describe('anyEscape', () => {
  it('undoes whichever there are, and no plus', () => {
    expect(undo('a%2B+\\n\\u0041&lt;&#43;%&\\', anyEscape)).toBe('a++\nA<+%&\\')
    for (const [text, expected] of [
      ['%41', 'A'],
      ['\\n', '\n'],
      ['&lt;', '<'],
    ] as const) {
      expect(undo(text, anyEscape)).toBe(expected)
    }
    expect(undo('a+b %zz \\q &;', anyEscape)).toBeNull()
  })
})

describe('a view', () => {
  it('tells of each byte where it comes from', () => {
    expect(sources('abc')).toEqual(['a', 'b', 'c'])
    expect(sources('ab%41c', percentEscape)).toEqual(['a', 'b', '%41', 'c'])
    expect(sources('a&lt;\\n%41%', anyEscape)).toEqual(['a', '&lt;', '\\n', '%41', '%'])
    expect(sources('x\\u00e9y', backslashEscape)).toEqual(['x', '\\u00e9', '\\u00e9', 'y'])
    expect(sources('\\ud83d\\ude00!', backslashEscape)).toEqual([...Array(4).fill('\\ud83d\\ude00'), '!'])
  })

  it('also where one escape stands in another', () => {
    const text = 'a%255Cn&b'
    expect(undo(text, percentEscape, percentEscape, backslashEscape)).toBe('a\n&b')
    expect(sources(text, percentEscape, percentEscape, backslashEscape)).toEqual(['a', '%255Cn', '&', 'b'])
    expect(sources('%26lt;x', percentEscape, entityEscape)).toEqual(['%26lt;', 'x'])
  })

  it('gives back any text that was written so', () => {
    const written: readonly (readonly [Escape, (text: string) => string])[] = [
      [percentEscape, encodeURIComponent],
      [formEscape, (text) => new URLSearchParams({ '': text }).toString().slice(1)],
      [backslashEscape, (text) => JSON.stringify(text).slice(1, -1)],
      [entityEscape, (text) => Array.from(text, (each) => `&#${each.codePointAt(0)};`).join('')],
    ]
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...written), (text, [kind, write]) => {
        expect(undo(write(text), kind) ?? write(text)).toBe(text)
      }),
    )
  })
})
