import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { WireNumber } from '../../../src/core/money/wire-number.ts'
import { parseJsonPointer, readJsonPointer } from '../../../src/core/provider/json-pointer.ts'

function read(document: unknown, text: string): unknown {
  const pointer = parseJsonPointer(text)
  if (pointer === null) throw new Error(`${text} is no JSON Pointer`)
  return readJsonPointer(document, pointer)
}

function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}

// The document and the table of RFC 6901, section 5.
const document = {
  foo: ['bar', 'baz'],
  '': 0,
  'a/b': 1,
  'c%d': 2,
  'e^f': 3,
  'g|h': 4,
  'i\\j': 5,
  'k"l': 6,
  ' ': 7,
  'm~n': 8,
}

describe('a JSON Pointer', () => {
  it.each([
    ['', document],
    ['/foo', ['bar', 'baz']],
    ['/foo/0', 'bar'],
    ['/', 0],
    ['/a~1b', 1],
    ['/c%d', 2],
    ['/e^f', 3],
    ['/g|h', 4],
    ['/i\\j', 5],
    ['/k"l', 6],
    ['/ ', 7],
    ['/m~0n', 8],
  ])('finds what stands at %j', (text, value) => {
    expect(read(document, text)).toEqual(value)
  })

  it('unescapes ~01 to ~1, and not to a slash', () => {
    expect(read({ '~1': 'right', '/': 'wrong' }, '/~01')).toBe('right')
  })

  it.each(['foo', ' /foo', '#/foo', '/a~', '/a~2b', '~0'])('refuses %j', (text) => {
    expect(parseJsonPointer(text)).toBeNull()
  })

  it.each([
    '/bar',
    '/foo/2',
    '/foo/-',
    '/foo/-1',
    '/foo/00',
    '/foo/01',
    '/foo/1.0',
    '/foo/1e0',
    '/foo/length',
    '/foo/map',
    '/foo/0/0',
    '/foo/0/length',
    '/constructor',
    '/constructor/name',
    '/__proto__',
    '/toString',
    '/hasOwnProperty',
    '/number/text',
  ])('finds nothing at %j', (text) => {
    expect(read({ ...document, number: new WireNumber('7') }, text)).toBeUndefined()
  })

  it('finds a member that has an inherited member’s name, and null as null', () => {
    expect(read(JSON.parse('{"__proto__": {"toString": 1}}'), '/__proto__/toString')).toBe(1)
    expect(read({ a: null }, '/a')).toBeNull()
    expect(read({ a: null }, '/a/b')).toBeUndefined()
    expect(read(null, '/a')).toBeUndefined()
    expect(read([1, 2], '/1')).toBe(2)
  })

  it('finds every place of every document, and none that it has not', () => {
    const places = (value: unknown, path: string): readonly (readonly [string, unknown])[] => [
      [path, value],
      ...(typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([name, inner]) => places(inner, `${path}/${escaped(name)}`))
        : []),
    ]
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, name) => {
        for (const [text, expected] of places(value, '')) {
          expect(read(value, text)).toBe(expected)
          const known = typeof expected === 'object' && expected !== null && Object.keys(expected).includes(name)
          if (!known) expect(read(value, `${text}/${escaped(name)}`)).toBeUndefined()
        }
      }),
    )
  })

  it('is refused exactly when it neither is empty nor starts with a slash, or a tilde escapes nothing', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^\/[a-z~/01]*$/))
    fc.assert(
      fc.property(text, (pointer) => {
        const wrong = pointer !== '' && (pointer[0] !== '/' || /~(?:[^01]|$)/.test(pointer))
        expect(parseJsonPointer(pointer) === null).toBe(wrong)
      }),
    )
  })
})
