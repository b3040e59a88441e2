import { type Enclosing, findEnclosing } from './enclosing-keys.ts'
import { plainText, type ReadLine } from './read-line.ts'
import {
  isAnswerOrLog,
  isCarrier,
  isOfValue,
  isQuotation,
  isQuotedError,
  isRecord,
  mayQuoteError,
  type Standing,
  standingAfter,
  standingIn,
} from './standing.ts'

/** A field whose value is a text, and what of that text stands in front. */
const textValue =
  /^(.*["'`]?\b(?:exception|errors?|err|message|msg|err_msg|error_message|stack|traceback|exc_info|event|details?|reason|description|error_description|statusText|title)["'`]?\s*: ?["'`])(.*)$/

/** Is the text that a field begins with its quotation mark over before the end of what follows? */
function isOver(field: string, text: string): boolean {
  const mark = field.at(-1) ?? ''
  return text.split(mark).some((part, at) => at > 0 && /^\s{0,8}(?:[}\]]|,\s{0,8}["'`]?$)/.test(part))
}

/** Of an exception that was printed with its fields. */
const stackLine = /^\s*at\s.*$|^\s*(?:\[\w+\]: )?[\w.]*(?:Error|Exception)\b.*$/

/** Is it an object that nobody announces, and neither an answer nor a log's? */
function isData({ before, keys, line }: Enclosing, lines: readonly ReadLine[], at: number): boolean {
  return (before ?? '').trim() === '' && !isAnswerOrLog(keys[0] ?? '', plainText(lines, line, at))
}

/** What stands in front of an object makes of it. */
function standingBefore({ before }: Enclosing): Standing {
  const text = before ?? ''
  const standing = stackLine.test(text) ? 'carrier' : standingAfter(text, true)
  // A database shows the key that it has already.
  return standing !== 'nothing' && (/\bkey: $/.test(text) || isOfValue(text)) ? 'shown' : standing
}

/** How the words stand that follow `lead`, by line `at` alone. */
function standingOf(lead: string, lines: readonly ReadLine[], at: number, isCode: boolean) {
  const shown = { standing: 'shown' as const, from: at, isBare: false, isAnswer: false }
  if (isRecord(lead)) return shown
  const inText = isCode ? null : textValue.exec(lead)
  const [, field = '', said = ''] = inText ?? []
  if (inText !== null && said.trim() !== '' && !isOver(field, said)) {
    // In the middle of a field's text, a whole traceback perhaps: what stands right in front of it tells.
    const holder = findEnclosing(lead.slice(0, inText.index + field.length), lines, at)
    const isError = holder !== null && standingIn(holder.keys, false) !== 'nothing' && isCarrier(said)
    const own = standingAfter(said, false)
    // What the text itself quotes stands in no error, whatever object is around it.
    const isSaid = own !== 'nothing' || isCarrier(said) || holder === null
    if (own === 'shown' || !isSaid || isQuotation(said) || isQuotedError(said)) return shown
    if (isError) {
      const outside = isData(holder, lines, at) ? 'shown' : standingBefore(holder)
      const standing: Standing = outside === 'carrier' ? 'own' : outside
      return { standing, from: holder.line, isBare: false, isAnswer: false }
    }
  }
  const enclosing = findEnclosing(lead, lines, at)
  const isBare = lead.trim() === ''
  if (enclosing === null) {
    if (isCode) return { standing: 'nothing' as const, from: at, isBare, isAnswer: false }
    return { standing: standingAfter(lead, false), from: at, isBare, isAnswer: false }
  }
  const inside = standingIn(enclosing.keys, isCode)
  const outside = isData(enclosing, lines, at) ? 'nothing' : standingBefore(enclosing)
  const isQuoted = enclosing.texts.some(({ key, front }) => !mayQuoteError(key, front))
  const standing: Standing =
    inside === 'nothing' || outside === 'nothing'
      ? 'nothing'
      : isQuoted || outside === 'shown'
        ? 'shown'
        : inside === 'own'
          ? 'own'
          : 'carrier'
  const isFirst = (enclosing.before ?? '').trim() === ''
  return { standing, from: enclosing.line, isBare: isFirst, isAnswer: standing === 'carrier' }
}

/** An error with the number of a status somewhere behind its name, or the words that SDKs write before one. */
function namesError(text: string): boolean {
  const at = text.search(/(?:Error|Exception)\b/)
  return text.includes('Error code:') || (at >= 0 && /[45]\d\d/.test(text.slice(at)))
}

/** A database's field begins a line of its own. */
const isField = /^\s*(?:DETAIL|HINT|CONTEXT|STATEMENT|QUERY|LINE \d+): /

/** No terminal is wider. */
const maxWidth = 1_000

/**
 * How the words stand that follow `lead` on line `at`, with the lines before it where a wrapper has cut what the vendor's
 * software wrote in one.
 */
export function standingOnLine(lead: string, lines: readonly ReadLine[], at: number, isCode: boolean) {
  const direct = standingOf(lead, lines, at, isCode)
  if (direct.standing === 'carrier' || direct.standing === 'shown' || isField.test(lines[at]?.text ?? '')) return direct
  let joined = lead
  if (lead.length > maxWidth) return direct
  for (let up = at - 1; up >= 0 && at - up <= 5; up--) {
    const line = lines[up]
    // Only a line as long as a terminal is wide was cut; an object printed over several lines has short ones.
    if (
      line === undefined ||
      !/\p{L}/u.test(line.plain) ||
      (line.plain.length < 40 && !line.isFramed) ||
      line.plain.length > maxWidth ||
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
