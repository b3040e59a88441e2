import type { CompiledSign } from './compile-signs.ts'
import { findEnclosing } from './enclosing-keys.ts'
import { type LogLine, squash, unescapeText } from './log-line.ts'
import {
  isAnswerOrLog,
  isCarrier,
  isForeign,
  isOfValue,
  isQuotation,
  isRecord,
  type Standing,
  standingAfter,
  standingIn,
} from './standing.ts'

/** A line with what is needed to look for signs on it. */
export interface ReadLine extends LogLine {
  /** Escapes undone. */
  readonly plain: string
  readonly squashed: string
}

/** A sign that was found, and how it stands there. */
export interface Match {
  readonly compiled: CompiledSign
  /** Index of the line on which it begins. */
  readonly at: number
  readonly standing: Standing
  /** Index of the line on which it ends. */
  readonly last: number
  /** Index of the line on which the error begins: the object's first line, or the sentence's own. */
  readonly from: number
  /** Nothing stands in front of it on its line. */
  readonly isBare: boolean
  /** It stands in an object that is an answer's error. */
  readonly isAnswer: boolean
}

export function readLine(line: LogLine): ReadLine {
  const plain = unescapeText(line.text)
  return { ...line, plain, squashed: squash(plain) }
}

/** A sentence that was cut by a wrapper goes on for at most this many lines. */
const wrappedLines = 8
const gapCharacters = 160

/** Where the pieces stand in this order, not far from each other; null when they do not. */
function findPieces(pieces: readonly string[], text: string, from: number): { start: number; end: number } | null {
  const [first = '', ...others] = pieces
  for (let start = text.indexOf(first, from); start >= 0; start = text.indexOf(first, start + 1)) {
    let end = start + first.length
    let found = true
    for (const piece of others) {
      const next = text.indexOf(piece, end)
      if (next < 0 || next - end > gapCharacters) {
        found = false
        break
      }
      end = next + piece.length
    }
    if (found) return { start, end }
  }
  return null
}

/** How many characters of a text stand before so many squashed ones. */
function lengthOfSquashed(text: string, count: number): number {
  let seen = 0
  for (let at = 0; at < text.length; at++) {
    if (squash(text[at] ?? '') === '') continue
    if (seen === count) return at
    seen++
  }
  return text.length
}

/** A field whose value is a text, and what of that text stands in front. */
const textValue =
  /^(.*["'`]?\b(?:exception|error|err|message|msg|stack|traceback|exc_info|event|detail)["'`]?\s*: ?["'`])(.*)$/

/** Lines in one, as for an object that was printed over several. */
export function plainText(lines: readonly ReadLine[], from: number, to: number): string {
  return lines
    .slice(from, to + 1)
    .map(({ plain }) => plain)
    .join(' ')
}

/** How the words stand that follow `lead` on line `at`. */
function standingOf(lead: string, lines: readonly ReadLine[], at: number, isCode: boolean) {
  if (isRecord(lead)) return { standing: 'shown' as const, from: at, isBare: false, isAnswer: false }
  const inText = isCode ? null : textValue.exec(lead)
  if (inText !== null && (inText[2] ?? '').trim() !== '') {
    // In the middle of a field's text, a whole traceback perhaps: what stands right in front of it tells.
    const holder = findEnclosing(lead.slice(0, inText.index + (inText[1] ?? '').length), lines, at)
    const isError = holder !== null && standingIn(holder.keys, false) !== 'nothing' && isCarrier(inText[2] ?? '')
    const own = standingAfter(inText[2] ?? '', false)
    // What the text itself quotes stands in no error, whatever object is around it.
    if (own === 'shown' || isQuotation(inText[2] ?? ''))
      return { standing: 'shown' as const, from: at, isBare: false, isAnswer: false }
    if (isError) return { standing: 'own' as const, from: holder.line, isBare: false, isAnswer: false }
  }
  const enclosing = findEnclosing(lead, lines, at)
  const isBare = lead.trim() === ''
  if (enclosing === null) {
    if (isCode) return { standing: 'nothing' as const, from: at, isBare, isAnswer: false }
    return { standing: standingAfter(lead, false), from: at, isBare, isAnswer: false }
  }
  const inside = standingIn(enclosing.keys, isCode)
  const before = enclosing.before ?? ''
  const isStack = /^\s*at\s.*$|^\s*(?:\[\w+\]: )?[\w.]*(?:Error|Exception)\b.*$/.test(before)
  const ofLine = isStack ? 'carrier' : standingAfter(before, true)
  // A database shows the key that it has already.
  const outside = ofLine !== 'nothing' && (/\bkey: $/.test(before) || isOfValue(before)) ? 'shown' : ofLine
  const isOfOther =
    before.trim() === '' && !isAnswerOrLog(enclosing.keys[0] ?? '', plainText(lines, enclosing.line, at))
  if (isOfOther) return { standing: 'nothing' as const, from: at, isBare, isAnswer: false }
  const standing: Standing =
    inside === 'nothing' || outside === 'nothing'
      ? 'nothing'
      : outside === 'shown'
        ? 'shown'
        : inside === 'own'
          ? 'own'
          : 'carrier'
  return { standing, from: enclosing.line, isBare: before.trim() === '', isAnswer: standing === 'carrier' }
}

/** An error with the number of a status somewhere behind its name, or the words that SDKs write before one. */
function namesError(text: string): boolean {
  const at = text.search(/(?:Error|Exception)\b/)
  return text.includes('Error code:') || (at >= 0 && /[45]\d\d/.test(text.slice(at)))
}

/** A database's field begins a line of its own. */
const isField = /^\s*(?:DETAIL|HINT|CONTEXT|STATEMENT|QUERY|LINE \d+): /

/** The lead, with the lines before it where a wrapper has cut what the vendor's software wrote in one. */
function unwrapped(lead: string, lines: readonly ReadLine[], at: number, isCode: boolean) {
  const direct = standingOf(lead, lines, at, isCode)
  if (direct.standing === 'carrier' || direct.standing === 'shown' || isField.test(lines[at]?.text ?? '')) return direct
  let joined = lead
  for (let up = at - 1; up >= 0 && at - up <= 5; up--) {
    const line = lines[up]
    // Only a line as long as a terminal is wide was cut; an object printed over several lines has short ones.
    if (
      line === undefined ||
      !/\p{L}/u.test(line.plain) ||
      (line.plain.length < 40 && !line.isFramed) ||
      line.number !== (lines[up + 1]?.number ?? 0) - 1
    )
      break
    for (const between of ['', ' ']) {
      const tried = line.plain.trimEnd() + between + joined.trimStart()
      const { standing, isAnswer } = standingOf(tried, [...lines.slice(0, up), line], up, isCode)
      if (standing === 'carrier' && (isAnswer || namesError(tried)))
        return { standing, from: up, isBare: false, isAnswer }
    }
    joined = `${line.plain.trimEnd()} ${joined.trimStart()}`
  }
  return direct
}

/** What stands in front of the vendor's message, also where the sign begins in the middle of it. */
function beginning({ sign }: CompiledSign, lead: string): string {
  if (sign.says?.startsWith('…') !== true || isForeign(lead.trimStart())) return lead
  const ends = [': ', ' - ', '"', "'", '('].map((part) => lead.lastIndexOf(part) + part.length)
  const end = Math.max(0, ...ends.filter((each) => each > 2))
  // Without any of them the message itself goes back to the line's start, unless that is a row's or a quotation's.
  return end === 0 && /^["'`]|[,|\t]/.test(lead) ? lead : lead.slice(0, end)
}

function findSentence(compiled: CompiledSign, lines: readonly ReadLine[], at: number): Match | null {
  const own = lines[at]?.squashed ?? ''
  let joined = own
  let found = findPieces(compiled.pieces, joined, 0)
  let last = at
  for (let below = at + 1; found === null && below < lines.length && below - at < wrappedLines; below++) {
    last = below
    if (lines[below]?.number !== (lines[below - 1]?.number ?? 0) + 1) break
    joined += lines[below]?.squashed ?? ''
    found = findPieces(compiled.pieces, joined, 0)
  }
  if (found === null || found.start >= own.length) return null
  const plain = lines[at]?.plain ?? ''
  const begin = lengthOfSquashed(plain, found.start)
  const lead = beginning(compiled, plain.slice(0, begin)).replace(/(?<!["'`“‘])["'`“‘]+$/, (quotes) =>
    quotes.slice(0, 1),
  )
  if (compiled.sign.isWhole && !isAllOfMessage(joined, found, plain.slice(0, begin))) return null
  const standing = unwrapped(lead, lines, at, false)
  return { compiled, at, last, ...standing }
}

/** A message that is nothing but the sentence: no letter follows it, save what closes the answer. */
function isAllOfMessage(joined: string, { end }: { end: number }, lead: string): boolean {
  const next = joined.slice(end, end + 40)
  return (
    /^(?:\.?$|\.?[}\]);)]|\.?(?:code|type|data|param|field|error|status|request_id|total_cost|session|make:)\b|\.?[a-z_]+:)/.test(
      next,
    ) ||
    (lead.trim() === '' && !/^[a-z ]/.test(next))
  )
}

function findCode(compiled: CompiledSign, lines: readonly ReadLine[], at: number): Match | null {
  const plain = lines[at]?.plain ?? ''
  const pattern = compiled.field
  if (pattern === null) return null
  pattern.lastIndex = 0
  let found = pattern.exec(plain)
  let lead = found === null ? '' : plain.slice(0, found.index)
  let value = found?.[0] ?? ''
  if (found === null) {
    // Cut inside the field by a wrapper: only with the next line it is whole.
    const next = lines[at + 1]
    if (next === undefined) return null
    for (const between of ['', ' ']) {
      pattern.lastIndex = 0
      found = pattern.exec(plain.trimEnd() + between + next.plain.trimStart())
      if (found !== null && found.index < plain.length) break
      found = null
    }
    if (found === null) return null
    lead = plain.slice(0, found.index)
    value = found[0]
  }
  const name = /(?<![\w$])[\w$]+(?=["']?\s{0,4}[:=])/.exec(value)?.[0] ?? ''
  return { compiled, at, last: at, ...unwrapped(`${lead}${name}: `, lines, at, true) }
}

/** Every sign that stands on a line, or begins on it, with how it stands there. */
export function findSigns(signs: readonly CompiledSign[], lines: readonly ReadLine[], at: number): readonly Match[] {
  return signs.flatMap((compiled) => {
    const match = compiled.field === null ? findSentence(compiled, lines, at) : findCode(compiled, lines, at)
    return match === null ? [] : [match]
  })
}
