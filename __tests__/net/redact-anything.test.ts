// Keys of every shape, mangled in every way, in any text. Mutation runs redact.test.ts alone.
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { cleanText } from '../../src/core/text/clean-text.ts'
import { plainWords } from '../../src/core/text/plain-words.ts'
import { createRedactor } from '../../src/net/redact.ts'
import { escapings, findPiece, keyShapes, manglings, tellsBytes } from '../support/manglings.ts'

const texts = fc.constantFrom(
  ['Invalid API key: ', '. You can find it on our page.'],
  ['', ''],
  ['key=', ' is not ours'],
  ['“', '”'],
  ['a, b: ', ' c'],
)

/** With TRIALS=8 in the environment many more are drawn. */
const numRuns = 30 * Number(process.env['TRIALS'] ?? 1)

describe('no six adjacent letters or digits of a key', () => {
  it.each(Object.keys(keyShapes))('%s', (shape) => {
    fc.assert(
      fc.property(keyShapes[shape] ?? fc.string(), fc.string(), texts, (key, other, [before = '', after = '']) => {
        const redact = createRedactor([`sk-another-${other}`, key])
        for (const [name, mangle] of Object.entries(manglings)) {
          const text = cleanText(`${before}${mangle(key)}${after}`, redact, 4096)
          expect({ name, text, piece: findPiece(text, key) }).toEqual({ name, text, piece: null })
        }
      }),
      { numRuns },
    )
  })

  it.each(Object.keys(keyShapes))('nor its bytes, in a sentence: %s', (shape) => {
    fc.assert(
      fc.property(keyShapes[shape] ?? fc.string(), texts, (key, [before = '', after = '']) => {
        const redact = createRedactor([key])
        for (const [name, mangle] of Object.entries({ ...manglings, ...escapings })) {
          const said = plainWords(redact(`${before}${mangle(key)}${after}`), [])
          expect({ name, said, piece: findPiece(said, key), bytes: tellsBytes(said) }).toEqual({
            name,
            said,
            piece: null,
            bytes: false,
          })
        }
      }),
      { numRuns },
    )
  })

  // No time is asserted: what grows faster than the text would not end within jest's own limit.
  it('in a mebibyte, for hundreds of keys and long ones', () => {
    const long = Array.from({ length: 4096 }, (_, at) => String.fromCharCode(33 + ((at * 7919) % 90))).join('')
    const redact = createRedactor([
      long,
      `${'a'.repeat(4095)}b`,
      ...Array.from({ length: 500 }, (_, at) => `sk-${at}-x9y8z7`),
    ])
    expect(redact('b c '.repeat(2 ** 18))).toBe(`${'b c '.repeat(1024)}…`)
    expect(redact('a'.repeat(2 ** 20))).toBe('***…')
    expect(redact(`${'b '.repeat(2000)}${long}${'y'.repeat(9000)}`)).toBe(`${'b '.repeat(2000)}***…`)
    expect(redact(`&#x25;${'\\u0025%25'.repeat(2 ** 17)}`)).toMatch(/^&#x25;.*…$/)
  }, 60_000)
})
