import { displayWidth } from './align-columns.ts'

/** A word in pieces that fit; no character is wider than 2 columns, and `width` is not less. */
function* piecesOf(word: string, width: number): Generator<string> {
  let piece = ''
  for (const character of word) {
    if (displayWidth(piece + character) > width) {
      yield piece
      piece = ''
    }
    piece += character
  }
  yield piece
}

/** A text in lines of at most `width` columns, broken between words where there are any. */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    for (const piece of piecesOf(word, Math.max(width, 2))) {
      if (line !== '' && displayWidth(`${line} ${piece}`) > width) {
        lines.push(line)
        line = piece
      } else {
        line = line === '' ? piece : `${line} ${piece}`
      }
    }
  }
  return [...lines, line]
}
