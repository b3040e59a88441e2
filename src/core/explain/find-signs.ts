import type { CompiledSign } from './compile-signs.ts'
import { squash } from './log-line.ts'
import type { ReadLine } from './read-line.ts'
import { isForeign, type Standing } from './standing.ts'
import { standingOnLine } from './standing-on-line.ts'

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
  /** What stands on its last line from its last character on. */
  readonly rest: string
  /** It stands in an object that is an answer's error. */
  readonly isAnswer: boolean
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
  const before = lines.slice(at, last).reduce((sum, { squashed }) => sum + squashed.length, 0)
  const end = lines[last]?.plain ?? ''
  const rest = end.slice(lengthOfSquashed(end, Math.max(0, found.end - before - 1)))
  return { compiled, at, last, rest, ...standingOnLine(lead, lines, at, false) }
}

/** A message that is nothing but the sentence: no letter follows it, save what closes the answer. */
function isAllOfMessage(joined: string, { end }: { end: number }, lead: string): boolean {
  const next = joined.slice(end, end + 40)
  return (
    /^(?:\.?$|\.?[}\]);)]|\.?\([a-z_]+\)$|\.?(?:code|type|data|param|field|error|status|request_id|total_cost|session|make:)\b|\.?[a-z_]+:)/.test(
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
  const rest = plain.slice(lead.length + value.length - 1)
  return { compiled, at, last: at, rest, ...standingOnLine(`${lead}${name}: `, lines, at, true) }
}

/** Every sign that stands on a line, or begins on it, with how it stands there. */
export function findSigns(signs: readonly CompiledSign[], lines: readonly ReadLine[], at: number): readonly Match[] {
  return signs.flatMap((compiled) => {
    const match = compiled.field === null ? findSentence(compiled, lines, at) : findCode(compiled, lines, at)
    return match === null ? [] : [match]
  })
}
