// What takes its time: any key in any encoding, and long texts. Mutation runs redact.test.ts alone.
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { createRedactor } from '../../src/net/redact.ts'
import { encodings } from '../support/encodings.ts'

describe('createRedactor', () => {
  // No time is asserted: what grows faster than the text would not end within jest's own limit.
  it('gets through a mebibyte and long keys', () => {
    const long = Array.from({ length: 4096 }, (_, at) => String.fromCharCode(33 + ((at * 7919) % 90))).join('')
    const redact = createRedactor([long, 'sk-live+/=?&"\'<é>😀', `${'a'.repeat(4095)}b`])
    redact('a'.repeat(2 ** 20))
    redact('%41&amp;\\n+'.repeat(2 ** 20 / 10))
    expect(redact(`${'x'.repeat(2 ** 20)}${encodeURIComponent(long)}`)).toBe(`${'x'.repeat(4096)}…`)
    expect(redact(`${'x'.repeat(4000)}${encodeURIComponent(long)}${'y'.repeat(9000)}`)).toBe(`${'x'.repeat(4000)}***…`)
  }, 60_000)

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
})
