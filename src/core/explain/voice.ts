import { isAnotherWay } from './frames.ts'
import type { MarkedLine } from './mark-lines.ts'
import { plainText } from './read-line.ts'
import { beginsAsCarrier } from './standing.ts'

/**
 * Who tells an error. `runtime`: nobody has caught it, as far as can be seen: nothing of the program's own stands in
 * front. `program`: its logger or its own words do, so it may have gone on. `aside`: it says itself that it is not the
 * end: at a level below an error, or with words for going on.
 */
export type Voice = 'runtime' | 'program' | 'aside'

const lesser = [
  /^[^"']{0,60}?(?<!\w)(?:WARN(?:ING)?|WRN|INFO?|DEBUG|DBG|NOTICE|TRACE|warn|warning)\b/,
  /^[^"']{0,60}?(?<![\w.])(?:info|debug|notice|trace)(?=[\]:|>)]|\s*$| [-–] )/i,
  /\blevel=["']?(?:warn|info|debug|trace|notice)/i,
  /^(?:[WID]\d{4} \d\d:|\[?[WID][,\]] ?|\W{0,3}⚠)/,
]
/** The level of a line that is an object, in words or in numbers. */
const levelField = /["'](?:level|severity|lvl|levelname|log\.level)["']: ?["']?(\w+)/i
const lesserField = /^(?:warn|info|debug|trace|notice|[1-4]0$)/i
const level = /\b(?:ERROR|ERR|CRITICAL|FATAL|FTL|SEVERE|error)\b/
const goesOn =
  /\b(?:retrying|will (?:retry|try again)|non-?fatal|not fatal|cached|keeping|UnhandledPromiseRejectionWarning)\b|[,;(] ?(?:will use|using|uses) /i
/** Python's own words for what ended something, but not the program. */
const besides = /^(?:Exception (?:in thread (?!"main")|in callback |ignored in)|(?:Task|Future) exception was never)/
const frame = /File "[^"]*", line \d+, in /
/** The first frame of what nobody has caught. */
const outermost = /, in <module>|runpy|<frozen |Exception Group/
const goesOnAnyway = /\|\| *(?:true|:|echo|exit 0)\b|\|\| *:|\bset \+e\b/
/** What a runtime writes around an error that nobody has caught. */
const hasDied =
  /^(?:Node\.js|Bun) v|^\s+\^$|^goroutine \d|^Exception in thread "main"|\b(?:Uncaught|Unhandled|panic|panicked)\b/
/** A class with its package: with nothing in front, a logger or the program has printed it. */
const qualified = /^(?:\w+\.)+[A-Z]\w*(?:Error|Exception)\b/
const chained = /^\W*(?:During handling of the above|The above exception was the direct)/
const headOf = /Traceback \(most recent call last\)/
const maxLines = 400

function isAside(text: string): boolean {
  return lesser.some((pattern) => pattern.test(text)) || lesserField.test(levelField.exec(text)?.[1] ?? '')
}

/** The first or the last traceback of a chain of them. */
function endOfChain(lines: readonly MarkedLine[], head: number, step: 1 | -1): number {
  let end = head
  let isNext = false
  for (let at = head + step; at >= 0 && at < lines.length && Math.abs(at - head) < maxLines; at += step) {
    const text = lines[at]?.text ?? ''
    if (chained.test(text)) isNext = true
    if (!headOf.test(text)) continue
    if (step > 0 && !isNext) break
    if (isNext) end = at
    isNext = false
  }
  return end
}

function voiceOfTraceback(lines: readonly MarkedLine[], head: number): Voice {
  const last = endOfChain(lines, head, 1)
  const first = endOfChain(lines, head, -1)
  const start = lines[last + 1]?.text ?? ''
  // Each part of a group begins where its task does.
  const isPart = /^\W{1,12}-{4,40} \d{1,6} -{4,40}$/.test(lines[first - 1]?.plain ?? '')
  const isCaught = frame.test(start) && !outermost.test(start) && !isPart
  const before = (lines[first]?.plain ?? '').replace(/Traceback \(.*/, '').trimEnd()
  const isPrefix = before !== '' && lines[first + 1]?.plain.startsWith(before) === true
  // A line above that was not kept may have been anybody's.
  const isKnown = first === 0 || lines[first - 1]?.number === (lines[first]?.number ?? 0) - 1
  const [above = '', higher = ''] = [1, 2].map((up) => lines[first - up]?.plain ?? '')
  if (besides.test(above) || besides.test(higher)) return /ignored/.test(above) ? 'aside' : 'program'
  // What still stands before each line is nobody's who only passes lines on.
  if (isPrefix && /\w/.test(before)) return level.test(before) ? 'program' : 'aside'
  const said = !/\w/.test(before) || before.includes('Exception Group') ? above : before
  if (/^\s/.test(said)) return isCaught ? 'program' : 'runtime'
  // What a library says of a request, or of its next try, stands above what nobody has caught, too.
  if (isAside(said))
    return !isCaught && (/\bINFO\b|\bDEBUG\b/.test(said) || /retrying/i.test(said)) ? 'runtime' : 'aside'
  return isCaught || !isKnown || level.test(said) ? 'program' : 'runtime'
}

/**
 * @param from the error's first line, and `to` its last.
 * @param head the first line of the traceback that it ends; null when it ends none.
 */
export function voiceOf(lines: readonly MarkedLine[], from: number, to: number, head: number | null): Voice {
  if (head !== null) return voiceOfTraceback(lines, head)
  let at = from
  while (
    at > 0 &&
    from - at < maxLines &&
    /^\s*(?:at |Caused by: |\.\.\. \d+ more|Troubleshooting URL: |$)/.test(lines[at]?.text ?? '')
  )
    at--
  const own = lines[at]?.plain ?? ''
  // A logger's fields stand indented below its line; below it stands a stack, where the runtime names a thread before.
  const isStack = qualified.test(own) && lines.slice(at + 1, at + 7).some(({ text }) => /^\s+at /.test(text))
  const higher = isStack ? lines.slice(Math.max(0, at - 1), at) : lines.slice(Math.max(0, at - 12), at + 1)
  const entry = higher.findLast(({ text }) => /^\S/.test(text))?.plain ?? ''
  const field = levelField.exec(plainText(lines, from, to).slice(0, 6_000))?.[1] ?? ''
  if (isAside(entry) || isAside(own) || lesserField.test(field) || goesOn.test(own) || isAnotherWay(own)) return 'aside'
  // An error in something that the program shows: who did so had caught it.
  const isShown = /^\s+\w{1,40}: (?:\w*Error: |[45]\d\d )/.test(own) && !/error|exception|FATAL|CRITICAL/i.test(entry)
  if (isShown) return 'aside'
  if (isStack || field !== '' || (entry !== own && level.test(entry))) return 'program'
  return beginsAsCarrier(own) ? 'runtime' : 'program'
}

/** The step's own script, as the runner shows it before; empty where none is shown. */
function scriptOf(lines: readonly MarkedLine[], from: number): readonly string[] {
  const start = lines.findLastIndex(({ text }, at) => at < from && /^##\[group\]Run\b/.test(text))
  if (start < 0) return []
  const rest = lines.slice(start + 1, from).map(({ text }) => text)
  const end = rest.findIndex((text) => /^(?:shell|env|with): ?|^##\[endgroup\]/.test(text))
  return rest.slice(0, Math.max(0, end)).flatMap((text) => text.split(';').filter((part) => /^ ?[^#\s]/.test(part)))
}

/** Did a runtime write that the program has ended with it? */
export function hasEnded(lines: readonly MarkedLine[], from: number, to: number, head: number | null): boolean {
  return head !== null || lines.slice(Math.max(0, from - 12), to + 4).some(({ text }) => hasDied.test(text))
}

/**
 * May the script have gone on to another command, which failed without a word?
 * @param isOver a runtime, or the runner, wrote that the program has ended.
 */
export function mayHaveGoneOn(lines: readonly MarkedLine[], from: number, to: number, isOver: boolean): boolean {
  const script = scriptOf(lines, from)
  if (isOver || script.length > 0)
    return script.some((line) => goesOnAnyway.test(line)) || (!isOver && script.length > 1)
  return lines.slice(to + 1).some(({ text }) => text.trim() !== '')
}
