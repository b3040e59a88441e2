import { describe, expect, it } from '@jest/globals'
import { alignColumns, displayWidth } from '../../../src/core/text/align-columns.ts'

describe('the width of a text in a terminal', () => {
  it.each([
    ['', 0],
    ['abc ~', 5],
    ['é', 1],
    ['e\u0301', 1],
    ['a\u200bb\u200dc', 3],
    ['❤\ufe0f', 1],
    ['漢字', 4],
    ['가', 2],
    ['ｆｕｌｌ', 8],
    ['𠀀', 2],
    ['🎉', 2],
    ['“a” — …', 7],
    ['aé漢', 4],
    ['\u001b[1m\u001b[31mé漢\u001b[0m', 3],
  ])('%j: %s', (text, width) => {
    expect(displayWidth(text)).toBe(width)
  })
})

describe('aligned columns', () => {
  it('count wide characters twice and marks not at all', () => {
    expect(
      alignColumns(
        [
          ['漢字', '1'],
          ['abcd', '22'],
          ['e\u0301', '3'],
          ['🎉', '4'],
        ],
        [false, true],
      ),
    ).toEqual(['漢字   1', 'abcd  22', 'e\u0301      3', '🎉     4'])
  })

  it('end no line with blanks, also where cells are missing', () => {
    expect(alignColumns([['name', 'note'], ['a'], ['bc', '']], [false, false])).toEqual(['name  note', 'a', 'bc'])
    expect(alignColumns([['name', '1'], ['a']], [false, true])).toEqual(['name  1', 'a'])
  })
})
