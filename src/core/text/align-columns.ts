import { latePattern } from './late-pattern.ts'

const wide = latePattern(
  String.raw`[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}`,
  'u',
)
const colours = /\u001b\[\d+m/g
// Nearly every text.
const onlyPrintable = /^[ -~]*$/
const weightless = latePattern(String.raw`\p{M}|[\u200b-\u200d]|\ufe0f`, 'u')

/** How many columns of a terminal a text takes. */
export function displayWidth(text: string): number {
  if (onlyPrintable.test(text)) return text.length
  let width = 0
  for (const character of text.replace(colours, ''))
    width += weightless().test(character) ? 0 : wide().test(character) ? 2 : 1
  return width
}

/** Rows as lines of equally wide columns, two blanks between them, none at a line's end. */
export function alignColumns(rows: readonly (readonly string[])[], right: readonly boolean[]): readonly string[] {
  const widths = right.map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))))
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const padding = ' '.repeat((widths[column] ?? 0) - displayWidth(cell))
        return right[column] ? padding + cell : cell + padding
      })
      .join('  ')
      .trimEnd(),
  )
}
