import { expect, it } from '@jest/globals'
import { wrapText } from '../../../src/core/text/wrap-text.ts'

it.each<[string, number, readonly string[]]>([
  ['one two three', 8, ['one two', 'three']],
  ['one two three', 7, ['one two', 'three']],
  ['one two three', 6, ['one', 'two', 'three']],
  ['one two three', 13, ['one two three']],
  // Inside a word only when it must, and the next word goes on behind its rest.
  ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
  ['abcdef g', 4, ['abcd', 'ef g']],
  ['a bcdefg', 4, ['a', 'bcde', 'fg']],
  ['漢字漢字', 5, ['漢字', '漢字']],
  ['漢字', 4, ['漢字']],
  // Where not even one character fits, one stands alone.
  ['漢字', 1, ['漢', '字']],
  ['abc', 0, ['ab', 'c']],
  ['', 5, ['']],
])('%j in %s columns', (text, width, lines) => {
  expect(wrapText(text, width)).toEqual(lines)
})
