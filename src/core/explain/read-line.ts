import { type LogLine, squash, unescapeText } from './log-line.ts'

/** A line with what is needed to look for signs on it. */
export interface ReadLine extends LogLine {
  /** Escapes undone. */
  readonly plain: string
  readonly squashed: string
}

export function readLine(line: LogLine): ReadLine {
  const plain = unescapeText(line.text)
  return { ...line, plain, squashed: squash(plain) }
}

/** Lines in one, as for an object that was printed over several. */
export function plainText(lines: readonly ReadLine[], from: number, to: number): string {
  return lines
    .slice(from, to + 1)
    .map(({ plain }) => plain)
    .join(' ')
}
