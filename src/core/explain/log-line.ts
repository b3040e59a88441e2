import { latePattern } from '../text/late-pattern.ts'

/** A line of a log without what CI systems, terminals and containers put around it. */
export interface LogLine {
  readonly number: number
  readonly text: string
  /** What the line's own timestamp says, when it has a zone; milliseconds since 1970. */
  readonly time: number | null
  /** The runner marked it as an error: `##[error]`, `::error::`. */
  readonly isAnnotation: boolean
  /** It had a box, a container's or an exception group's bar in front. */
  readonly isFramed: boolean
  /** The container that wrote it, where its name stands in front. */
  readonly source: string | null
  /** The job that `gh run view` names in front of it. */
  readonly job: string | null
}

// Control sequences; then strings such as a title, a link or Buildkite's time marks, with their content.
const sequences = latePattern(
  String.raw`(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b[\]PX^_][^\u0007\u001b]{0,2000}(?:\u0007|\u001b\\)|\u001b[ -~]|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u200b\ufeff]`,
  'g',
)
/** A line as Docker keeps it in a file. */
const kept = /^\{"log":("(?:[^"\\]|\\.){0,12000}"),"stream":"std(?:out|err)"/
const ghPrefix = /^([^\t]{1,160})\t[^\t]{1,160}\t\ufeff?(?=\d{4}-\d\d-\d\dT)/
/** Bamboo's columns. */
const bambooPrefix = /^[a-z]{1,10}\t\d\d-[A-Z][a-z]{2}-\d{4} \d\d:\d\d:\d\d\t/
const timestamp =
  /^\[?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d))(?=[ \]\t]|$)\]? ?(?:\d\d[OE][ +] ?)?/
const sectionMark = /^section_(?:start|end):(\d{10}):\S*\s*/
const buildkit = /^#\d+ (?:\d+\.\d+ |(?=ERROR|WARN|\[|CACHED|DONE))/
const container = /^(?=[\w.@/-]*[a-z])([\w.@/-]{1,60})\s*\|(?: |$)/
const box = /^\s*[│┃║](?: |$)?|\s*[│┃║]\s*$/g
const group = /^\s*\|(?: |$)/
const annotation = /^(?:##\[error\]|::error(?: [^:]{0,300}(?::[^:]{1,200}){0,4})?::)/

function parseString(json: string): string {
  try {
    return String(JSON.parse(json))
  } catch {
    return json
  }
}

/**
 * Takes away, in this order: the object that Docker keeps a line in, colours, what a carriage return has overwritten,
 * `gh run view`'s columns, timestamps, the bars of containers, boxes and exception groups, and the runner's mark of an
 * error.
 */
export function parseLogLine(raw: string, number: number): LogLine {
  let text = raw.endsWith('\r') ? raw.slice(0, -1) : raw
  const log = kept.exec(text)?.[1]
  if (log !== undefined) text = parseString(log).trimEnd()
  if (/[\u0000-\u001f\u009b\u200b\ufeff]/.test(text)) {
    text = text.replace(sequences(), '')
    if (text.includes('\r')) text = text.split('\r').findLast((part) => part.trim() !== '') ?? ''
  }
  const job = ghPrefix.exec(text)?.[1] ?? null
  text = text.replace(ghPrefix, '').replace(bambooPrefix, '')
  let time: number | null = null
  const stamp = timestamp.exec(text)
  if (stamp !== null) {
    time = Date.parse((stamp[1] ?? '').replace(',', '.').replace(/(\.\d{3})\d+/, '$1'))
    text = text.slice(stamp[0].length)
  }
  const section = sectionMark.exec(text)
  if (section !== null) {
    time = Number(section[1]) * 1000
    text = text.slice(section[0].length)
  }
  text = text.replace(buildkit, '')
  const bare = text.length
  const source = container.exec(text)?.[1] ?? null
  text = text.replace(container, '').replace(box, '').replace(group, '')
  const isFramed = text.length !== bare
  const isAnnotation = annotation.test(text)
  if (isAnnotation) text = text.replace(annotation, '')
  return { number, text, time: Number.isNaN(time) ? null : time, isAnnotation, isFramed, source, job }
}

/** JSON in JSON in JSON: up to three layers of backslashes are taken away. */
export function unescapeText(text: string): string {
  // Spring's way to keep a body on one line.
  let plain = text.replaceAll('<EOL>', ' ')
  // Ruby's older way to show a hash.
  if (plain.includes('=>')) plain = plain.replace(/(?<![\w:]):(\w{1,40})=>/g, '"$1": ')
  for (let layer = 0; layer < 3 && plain.includes('\\'); layer++) {
    plain = plain
      .replace(/\\u([0-9a-fA-F]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      .replace(/(?<!\\)\\+(["'`/])/g, '$1')
      .replace(/(?<!\\)\\+[nrt](?![a-z]*[A-Z:])/g, ' ')
  }
  return plain
}

/** What no wrapper, box, quote or CSV writer can change: a text without blanks, bars, commas and quotation marks. */
export function squash(text: string): string {
  return text.replace(/[\s,\u3001\uff0c'"‘’“”`\\│┃║|⎿]+/g, '')
}
