import type { LogLine } from './log-line.ts'
import { isForeign } from './standing.ts'

/**
 * A stack's line: whatever stands in front of it was put there by somebody who passes lines on, a CI system or a runner
 * of several commands, and stands in front of the other lines too.
 */
const passedOn =
  /^(?=.{0,40}[^\W_])(\s{0,20}\S.{2,80}?(?<=[\w\]:|▸])[ \t])(?: {1,8}File "[^"]{1,300}", line \d|\s{0,8}at \S.{0,300}:\d{1,6}\)?(?: \{)?$)/
/** A logger writes a level; who passes lines on does not know one. */
const hasLevel = /\b(?:ERROR|WARN(?:ING)?|INFO|DEBUG|CRITICAL|FATAL|TRACE|error|warn(?:ing)?|info|debug)\b/

const clock = /^\[?\d\d?:\d\d:\d\d(?:[.,]\d{1,9})?\]?(?: [AP]M)?/
/** What prints a file, a search or somebody's words puts its own in front: a number, a name of a file, plain words. */
const isQuoting = (prefix: string) =>
  /^[A-Za-z ]+: $|^\d+[:-] $|\.[a-z]{1,5}(?::\d+)?: $/.test(prefix) || isForeign(prefix.replace(clock, ''))

/** Times and numbers of lines differ from one line to the next. */
const shapeOf = (prefix: string) => prefix.trimEnd().replace(/\d+/g, '0')

/** Takes away what stands in front of the lines of a stack, from these and from all other lines that have it. */
export function stripPrefixes(lines: readonly LogLine[]): readonly LogLine[] {
  const counts = new Map<string, number>()
  for (const { text } of lines) {
    const prefix = passedOn.exec(text)?.[1]
    if (prefix !== undefined && !hasLevel.test(prefix) && !isQuoting(prefix))
      counts.set(shapeOf(prefix), (counts.get(shapeOf(prefix)) ?? 0) + 1)
  }
  const shapes = new Set([...counts].flatMap(([shape, count]) => (count > 1 ? [shape] : [])))
  if (shapes.size === 0) return lines
  return lines.map((line) => {
    const ends = [...line.text.slice(0, 82).matchAll(/[ \t]|$/g)].map(({ index }) => index + 1)
    const end = ends.find((each) => shapes.has(shapeOf(line.text.slice(0, each))))
    return end === undefined ? line : { ...line, text: line.text.slice(end) }
  })
}
