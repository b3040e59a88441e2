import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { WireNumber } from '../../src/core/money/wire-number.ts'
import { parseBody } from '../../src/net/parse-body.ts'

const parse = (text: string) => parseBody(Buffer.from(text, 'utf8'))
const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`

function plain(value: unknown): unknown {
  if (value instanceof WireNumber) return Number(value.text)
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const copy = Object.create(null)
  for (const [name, each] of Object.entries(value)) copy[name] = plain(each)
  return copy
}

describe('parseBody', () => {
  it('keeps every digit of a number', () => {
    const digits = '9'.repeat(1000)
    for (const text of ['0.1', '-0', '1e999', '12345678901234567890.000', '1E-7', digits]) {
      expect(parse(`{"n":${text}}`)).toEqual({ kind: 'json', value: { n: new WireNumber(text) } })
    }
  })

  it('takes off one byte order mark', () => {
    expect(parse('\ufeff{"a":true}')).toEqual({ kind: 'json', value: { a: true } })
    expect(parse('\ufeff\ufeff{"a":true}')).toEqual({ kind: 'not-json' })
  })

  it.each([
    '',
    ' ',
    '\ufeff',
    'NaN',
    '{"a":NaN}',
    '{"a":Infinity}',
    '{"a":01}',
    '{"a":.5}',
    '{"a":+1}',
    '{"a":1,}',
    "{'a':1}",
    '{"a":1',
    '{"a":1}x',
    '{"a":"\n"}',
    '<html>',
    'undefined',
    '// x\n{}',
  ])('is no JSON: %j', (text) => {
    expect(parse(text)).toEqual({ kind: 'not-json' })
  })

  it.each([
    ['Latin-1', Buffer.from('{"a":"é"}', 'latin1')],
    ['UTF-16', Buffer.from('{"a":1}', 'utf16le')],
    ['UTF-16 with its mark', Buffer.from('\ufeff{"a":1}', 'utf16le')],
    ['half a character', Buffer.from('{"a":"é"}', 'utf8').subarray(0, 7)],
    ['a surrogate in UTF-8', Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22])],
  ])('is no JSON in another encoding: %s', (_, bytes) => {
    expect(parseBody(bytes)).toEqual({ kind: 'not-json' })
  })

  it('does not choose between two values for one name', () => {
    expect(parse('{"a":1,"a":2}')).toEqual({ kind: 'unusable' })
    expect(parse('{"x":[{"a":1,"b":2,"a":"1"}]}')).toEqual({ kind: 'unusable' })
    expect(parse('{"a":1,"a":1}')).toEqual({ kind: 'json', value: { a: new WireNumber('1') } })
  })

  it('reads 512 levels and no more, at any depth', () => {
    expect(parse(nested(512)).kind).toBe('json')
    expect(parse(nested(513))).toEqual({ kind: 'unusable' })
    expect(parse(nested(10_000))).toEqual({ kind: 'unusable' })
    expect(parse(nested(2 ** 19))).toEqual({ kind: 'unusable' })
    expect(parse(`${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`)).toEqual({ kind: 'unusable' })
    expect(parse('['.repeat(10_000))).toEqual({ kind: 'not-json' })
    expect(parse(JSON.stringify('[{'.repeat(1000))).kind).toBe('json')
    expect(parse(JSON.stringify(`\\"${'['.repeat(1000)}`)).kind).toBe('json')
    expect(parse(`[${'[],'.repeat(1000)}[]]`).kind).toBe('json')
  })

  it.each([
    ['maps', `${'{"a":'.repeat(512)}1${'}'.repeat(512)}`, `${'{"a":'.repeat(513)}1${'}'.repeat(513)}`],
    [
      'many side by side, and a deep one',
      `[${'{},[],'.repeat(600)}${nested(511)}]`,
      `[${'{},[],'.repeat(600)}${nested(512)}]`,
    ],
    ['brackets in texts', `["${'[{'.repeat(600)}",${nested(511)}]`, `["${']}'.repeat(600)}",${nested(512)}]`],
    ['quotes in texts', `["\\"${'['.repeat(600)}",${nested(511)}]`, `["\\"${']'.repeat(600)}",${nested(512)}]`],
    ['backslashes in texts', `["[\\\\",${nested(511)}]`, `["]\\\\",${nested(512)}]`],
  ])('counts levels, and nothing else: %s', (_, most, tooMany) => {
    expect(parse(most).kind).toBe('json')
    expect(parse(tooMany)).toEqual({ kind: 'unusable' })
  })

  it('takes __proto__ for a name like any other', () => {
    const parsed = parse('{"__proto__":{"balance":5},"constructor":1}')
    expect(parsed.kind).toBe('json')
    const value = parsed.kind === 'json' ? (parsed.value as Record<string, unknown>) : {}
    expect(value['balance']).toBeUndefined()
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
    expect(({} as Record<string, unknown>)['balance']).toBeUndefined()
  })

  it('reads whatever is JSON, as the engine reads it', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const parsed = parse(text)
        expect(parsed.kind).toBe('json')
        if (parsed.kind === 'json') expect(JSON.stringify(plain(parsed.value))).toBe(JSON.stringify(JSON.parse(text)))
      }),
    )
  })

  it('reads a mebibyte', () => {
    expect(parse(JSON.stringify({ text: 'x'.repeat(2 ** 20 - 20) })).kind).toBe('json')
    expect(parse(`[${'1,'.repeat(2 ** 19 - 2)}1]`).kind).toBe('json')
  })
})
