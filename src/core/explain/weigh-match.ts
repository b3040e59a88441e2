import type { Sure } from './explanation.ts'
import type { Match } from './find-signs.ts'
import { isAnotherWay, isOtherError, isSignOfLife, testMark } from './frames.ts'
import { squash } from './log-line.ts'
import type { MarkedLine } from './mark-lines.ts'
import { isAnnounced, isInDocument, isInListing, isQuotedByTool, isShownValue } from './on-display.ts'
import { plainText } from './read-line.ts'
import { hasEnded, mayHaveGoneOn, voiceOf } from './voice.ts'

/** A sign that counts. */
export interface Evidence extends Match {
  readonly sure: Sure
  /** First and last line of the error that it belongs to. */
  readonly from: number
  readonly to: number
  /** The program ended with it: a traceback or a stack that nobody caught. */
  readonly isFatal: boolean
  /** A runtime wrote that the program ended with it. */
  readonly isEnd: boolean
}

const traceback = /(?:^|[\s:|])Traceback \(most recent call last\)(?::?\s*$|.*[─╮])/
/** What plays a vendor says so just above its answer. */
const played = /\b(?:msw|wiremock|nock|vcr|cassettes?|fixtures?|mock(?:ed|ing|s)?|stub(?:bed|s)?)\b/i

const braces = (text: string) => (text.match(/[{[]/g)?.length ?? 0) - (text.match(/[}\]]/g)?.length ?? 0)

/** A container's bar stands before everything that it writes, also before what comes after the error. */
const isAnother = (text: string) => isSignOfLife(text) || isAnotherWay(text) || isOtherError(text)

/** A stack's line, a field, a box's or a list's line: what is indented below an error in any other way is somebody's text. */
const part =
  /^\s+(?:at |File "|from |in |with |[\^~│|╭╰❯●]|[-*] |-{3}[ >]|\([\w.-]+ \d[\w.-]*\) |\d+[:.] |#\d|\.\.\. |["'`}\])]|Symbol\(|[{[](?:$|[\s"'{]|Symbol\(|\w+\]:)|[\w$.@/[\]-]+(?: \w+)?\s*[:=](?:\s|$))/

/** The error's last line: as long as an object is open, or lines are indented, boxed or belong to its details. */
function endOf(lines: readonly MarkedLine[], from: number, last: number): number {
  let to = last
  let open = lines.slice(from, last + 1).reduce((sum, { plain }) => sum + braces(plain), 0)
  while (to + 1 < lines.length && to - last < 200) {
    const next = lines[to + 1]
    if (next === undefined || next.plain.trim() === '' || traceback.test(next.text)) break
    if (next.number !== (lines[to]?.number ?? 0) + 1) break
    const isPart =
      part.test(next.text) || /^[}\])]|^(?:title|status|detail|type|code|message|instance): /.test(next.text)
    const isInFrame = next.isFramed && lines[to]?.isFramed === true && !isAnother(next.text)
    if (!isPart && !isInFrame && !(open > 0 && to - last < 12)) break
    open += braces(next.plain)
    to++
  }
  return to
}

/** Looks up from an exception's own line for the head of its traceback. */
function findTraceback(lines: readonly MarkedLine[], from: number): number | null {
  let flush = 0
  for (let at = from; at >= 0 && from - at < 160; at--) {
    const text = lines[at]?.text ?? ''
    if (traceback.test(text)) return at
    const isBoxed = lines[at]?.isFramed === true && lines[at]?.source === null
    if (at < from && !isBoxed && /^\S/.test(text) && !/^(?:[│╭╰]|\^|~)/.test(text) && ++flush > 6) return null
  }
  return null
}

/** Classes of exceptions that tell of data; what they quote is somebody's. */
const aboutData =
  /^(?:[\w$]+\.)*\w*(?:Integrity|Validation|Schema|Data|Duplicate\w*|Unique\w*|NotNull|Constraint|Key|Index|Lookup|Assertion)(?:Errors?|Exception|Violation|Truncation)\b/
const aboutValue = /^(?:Value|Type|Unicode\w*|JSONDecode)Error\b/
/** A program's own words for what an API answered. */
const answered =
  /\b(?:answered|returned|status|HTTP|failed)\b[^\w]{0,3}(?:(?:with|code|status)\b[^\w]{0,3}){0,2}[45]\d\d\b/
const packaged = /[/\\](?:site-packages|dist-packages)[/\\]/

/** Did what ended a program tell of data, or of something else than the error below it? */
function isOfAnother(lines: readonly MarkedLine[], head: number, from: number): boolean {
  const below = lines.slice(head + 1, from + 1)
  const own = below.findIndex(({ text, isFramed }) => /^\w/.test(text) && !isFramed)
  const exception = below[own]?.text ?? ''
  if (aboutData.test(exception)) return true
  if (aboutValue.test(exception) && !answered.test(exception) && !below.some(({ text }) => packaged.test(text)))
    return true
  // Below an empty line a message goes on only where its first line has told of an answer.
  return (
    below.slice(own).some(({ text }) => text.trim() === '') && !/\b(?:40[0-3]|412|429|432|456)\b|:\s*$/.test(exception)
  )
}

function hasStack(lines: readonly MarkedLine[], from: number): boolean {
  if (/^\s*at .*\{$/.test(lines[from]?.text ?? '')) return true
  let isNoted = false
  for (let at = from + 1; at < lines.length && at - from < 12; at++) {
    const text = lines[at]?.text ?? ''
    if (/^\s+at (?:async )?\S/.test(text)) return true
    // What LangChain adds to a message stands between empty lines.
    isNoted ||= /^Troubleshooting URL: /.test(lines[at + 1]?.text ?? '')
    if (text.trim() === '' && !isNoted) return false
  }
  return false
}

/** The line with the class of an exception whose message goes on over several, as an SDK's does; else the line itself. */
function startOfMessage(lines: readonly MarkedLine[], from: number): number {
  for (let at = from - 1; at >= 0 && from - at < 6 && !/^\s+\S/.test(lines[at]?.text ?? ''); at--)
    if (/^(?:Unhandled exception\. )?(?:\w+\.)+[A-Z]\w*(?:Error|Exception): /.test(lines[at]?.text ?? '')) return at
  return from
}

/** The causes of an error, indented below it, as Rust's programs print them. */
function isCause(lines: readonly MarkedLine[], from: number): boolean {
  const above = lines.slice(Math.max(0, from - 8), from).map(({ text }) => text)
  const head = above.lastIndexOf('Caused by:')
  return (
    head >= 0 &&
    above.slice(head + 1).every((text) => /^\s+\S/.test(text)) &&
    /^Error: /.test(above.slice(0, head).findLast((text) => text.trim() !== '') ?? '')
  )
}

/** What the error and the lines above it say, squashed: for what must stand near. */
function nearby(lines: readonly MarkedLine[], from: number, to: number): string {
  return lines
    .slice(Math.max(0, from), to + 1)
    .map(({ squashed }) => squashed)
    .join('\n')
}

function hasStatus(lines: readonly MarkedLine[], match: Match, to: number): boolean {
  const text = lines
    .slice(Math.max(0, match.from - 12), to + 1)
    .map(({ plain }) => plain)
    .join('\n')
  return (match.compiled.sign.status ?? []).some((status) => new RegExp(`(?<![\\w.])${status}(?![\\w.])`).test(text))
}

function isWellPlaced(
  { compiled: { sign }, standing, isBare, isAnswer, at, from }: Match,
  lines: readonly MarkedLine[],
): boolean {
  if (standing === 'nothing') return false
  if (sign.isLine === undefined) return true
  const text = lines[at]?.plain ?? ''
  if (isAnswer) return /"is_error": ?true|"type": ?"(?:error|turn\.failed)"|"error"/.test(plainText(lines, from, at))
  return isBare || /^(?:[⎿\s]*|\[[\d:T.-]+\] )?(?:API Error:|ERROR:|Error:|error:|⎿|■|>)/.test(text.trim())
}

/** What a sign is worth where it stands; null when it is no evidence at all. */
export function weighMatch(match: Match, lines: readonly MarkedLine[]): Evidence | null {
  const { compiled, at, from } = match
  const { sign } = compiled
  const line = lines[at]
  if (line === undefined || line.isEcho || lines[from]?.isEcho === true || !isWellPlaced(match, lines)) return null
  const to = endOf(lines, from, match.last)
  const error = nearby(lines, from, to)
  if (compiled.with.some((words) => !error.includes(words))) return null
  if (compiled.without.some((words) => error.includes(words))) return null
  if (sign.near !== undefined) {
    const around = nearby(lines, from - (sign.isLine ? 100 : 40), to)
    if (!sign.near.some((words) => around.includes(squash(words)))) return null
  }
  if (sign.status !== undefined && !hasStatus(lines, match, to)) return null
  const undecided: Evidence = { ...match, to, sure: 'undecided', isFatal: false, isEnd: false }
  if (match.standing === 'shown' || line.isLate || line.isTest || testMark.test(line.text)) return undecided
  if (lines.slice(Math.max(0, from - 5), from + 1).some(({ text }) => played.test(text))) return undecided
  const head = findTraceback(lines, from)
  const trace = head !== null || hasStack(lines, from)
  if (!trace && (isQuotedByTool(lines, from) || (!match.isAnswer && isInDocument(lines, from)))) return null
  if ((head !== null && isOfAnother(lines, head, from)) || isShownValue(match.rest)) return undecided
  const isReply = lines.slice(Math.max(0, from - 1), from + 1).some(({ text }) => /^\s*⎿/.test(text))
  const isPlain = !trace && !isReply && !line.isFramed && !line.isAnnotation
  const isUnframed = isPlain && sign.isLine === undefined
  const start = lines[from]?.text ?? ''
  // Python writes a class with its package only below a traceback: alone, such a line was copied from somewhere.
  if (isUnframed && /^\s*(?!litellm\.)(?:[a-z_]\w*\.)+[A-Z]\w*(?:Error|Exception): /.test(start)) return undecided
  if (isUnframed && isAnnounced(lines, from)) return undecided
  // Of several errors that a command lists any may be why it failed.
  const isListed = [start, lines[from - 1]?.text ?? ''].every((text) => /^error: /.test(text))
  if (isUnframed && isListed && lines[from - 1]?.isHit === false) return undecided
  if (isUnframed && isInListing(lines, from)) return match.standing === 'own' ? null : undecided
  if (isUnframed && lines.slice(Math.max(0, from - 4), from).some(({ text }) => /[=(,] ?`$/.test(text))) return null
  // Whoever reports an error begins a line with it; what is indented is shown, and nobody knows by whom.
  if (isPlain && /^\s{2,}\S/.test(start) && !isCause(lines, from)) return undecided
  // What a program asserts is its own text, whatever it quotes.
  if (/^\s*(?:[\w.]+\.)?(?:Assertion\w*(?:Error|Exception)|ComparisonFailure)\b/.test(start)) return undecided
  const message = trace ? startOfMessage(lines, from) : from
  const voice = voiceOf(lines, message, to, head)
  if (voice === 'aside') return undecided
  const isVendors = match.isAnswer || line.isAnnotation || (trace && (match.standing === 'carrier' || message < from))
  const isOver = voice === 'runtime' && hasEnded(lines, from, to, head)
  // Without a runtime's word for it the program may have printed it, and gone on.
  const isCertain =
    (sign.isLine === true || (isVendors && (isOver || (line.isAnnotation && voice === 'runtime')))) &&
    !mayHaveGoneOn(lines, from, to, isOver || line.isAnnotation)
  const sure = isCertain && sign.most === undefined ? 'certain' : 'probable'
  return { ...match, to, sure, isFatal: trace && voice === 'runtime', isEnd: trace && isOver }
}
