import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { openFinder } from '../../src/net/find-needles.ts'

/** Each needle at each of its places, in order. */
function found(text: string, needles: readonly string[]): readonly string[] {
  const places: string[] = []
  const find = openFinder(needles.map((name) => ({ bytes: Buffer.from(name), name })))
  find(Buffer.from(text), ({ name }, at) => places.push(`${at} ${name}`))
  return places.toSorted()
}

function foundOneByOne(text: string, needles: readonly string[]): readonly string[] {
  const places = needles.flatMap((name) =>
    Array.from(text, (_, at) => at).flatMap((at) =>
      name !== '' && text.startsWith(name, at) ? [`${at} ${name}`] : [],
    ),
  )
  return places.toSorted()
}

describe('openFinder', () => {
  it.each<[string, string, readonly string[]]>([
    ['nothing to look for', 'abc', []],
    ['nothing to look in', '', ['a']],
    ['the empty one, which stands nowhere', 'abc', ['']],
    ['one, at the beginning and at the end', 'abxab', ['ab']],
    ['one that overlaps itself', 'ababa', ['aba']],
    ['one that is cut off by the end', 'xxab', ['abc']],
    ['those that begin alike', 'abc abd abe ab', ['abc', 'abd', 'abe', 'abf', 'ab']],
    ['one within another, and the same twice', 'abcabc', ['abc', 'bc', 'c', 'abc']],
    ['those with the same ends', 'axb ayb azb', ['axb', 'awb', 'azb']],
    ['many that go on from one', 'aaaa', ['a', 'aa', 'aaa', 'aaaa', 'aaaaa']],
  ])('finds %s', (_, text, needles) => {
    expect(found(text, needles)).toEqual(foundOneByOne(text, needles))
  })

  it('tells apart those that are alike for long', () => {
    const alike = 'k'.repeat(200)
    const needles = ['1', '2', '3', '4', '5'].map((end) => alike + end)
    expect(found(`x${alike}3${alike}5`, needles)).toEqual([`1 ${alike}3`, `202 ${alike}5`])
  })

  it('finds whatever there is, once', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 40 })
    const needles = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 }), { maxLength: 12 })
    fc.assert(
      fc.property(letters, needles, (text, all) => {
        expect(found(text, all)).toEqual(foundOneByOne(text, all))
      }),
    )
  })
})
