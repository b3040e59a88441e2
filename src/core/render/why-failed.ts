import type { Explanation } from '../explain/explanation.ts'
import { sayFinding } from '../explain/render-explanation.ts'
import type { Finding } from '../receipt/not-your-code.ts'
import { escapeMarkdown, renderLink } from '../text/escape-markdown.ts'
import { formatTime } from '../text/format-time.ts'
import { plainText } from '../text/plain-text.ts'
import type { Annotation } from './annotations.ts'
import {
  type Evidence,
  notYourCodeAnnotation,
  notYourCodeLines,
  renderNotYourCode,
  stillThereLine,
} from './not-your-code.ts'

/** All that is known of why a command, or a job, failed. */
export interface WhyFailed {
  /** What was read again; null where nothing was. */
  readonly finding: Finding | null
  /** What the output says, already held against what was read; null where none was looked at. */
  readonly explanation: Explanation | null
  /** A vendor's name for its id. */
  readonly nameOf: (vendor: string) => string
}

type Said = Explanation & {
  readonly cause: Exclude<Explanation['cause'], 'none'>
  readonly sure: 'certain' | 'probable'
}

/** What the output says outside tests; null when that is nothing. */
function saidIn({ explanation }: WhyFailed): Said | null {
  if (explanation === null || explanation.cause === 'none') return null
  return explanation.sure === 'certain' || explanation.sure === 'probable' ? (explanation as Said) : null
}

function isMoney({ cause }: Said): boolean {
  return cause === 'credit' || cause === 'cap'
}

/** The line itself, and when it ends. */
function detailsOf({ line, text, resets_at }: Said, quote: (text: string) => string): string {
  // A line that is a sentence has its stop already.
  const stop = /[.!?]$/.test(text ?? '') ? '' : '.'
  const where =
    line === null || text === null || text === '' ? '' : `Line ${line} of the output: “${quote(text)}”${stop}`
  const when = resets_at === null ? '' : `It opens again ${formatTime(resets_at)}.`
  return [where, when].filter((part) => part !== '').join(' ')
}

function evidenceOf(why: WhyFailed): Evidence | null {
  const said = saidIn(why)
  if (said === null || !isMoney(said)) return null
  const advice = (said.advice ?? 'See to it, and run the job again.').replace(/\.$/, '')
  const link = said.url === null ? '' : renderLink('Open that page', said.url)
  return {
    sure: said.sure === 'certain',
    clause: sayFinding(said, why.nameOf),
    sentences: ({ quote }) => [detailsOf(said, quote)].filter((sentence) => sentence !== ''),
    remedy: said.url === null ? advice : `${advice} (${plainText(said.url)})`,
    remedyInMarkdown: link === '' ? advice : `${advice}. ${link}`,
  }
}

/** Was it the money, as far as anything says so? */
export function isForMoney(why: WhyFailed): boolean {
  return (why.finding?.out.length ?? 0) > 0 || evidenceOf(why) !== null
}

/** Is there more to say than a line of the log? */
export function isNotable(why: WhyFailed): boolean {
  return isForMoney(why) || saidIn(why) !== null
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

/** The plain sentence of a rate or a key: no question of money. */
function otherOf(why: WhyFailed): { readonly title: string; readonly said: Said } | null {
  const said = saidIn(why)
  return said === null || isMoney(said) ? null : { title: capital(sayFinding(said, why.nameOf)), said }
}

function outOf({ finding }: WhyFailed) {
  return finding?.out ?? []
}

/** Null when a line of the log is enough. */
export function whyFailedAnnotation(why: WhyFailed): Annotation | null {
  if (isForMoney(why)) return notYourCodeAnnotation(outOf(why), evidenceOf(why))
  const other = otherOf(why)
  if (other === null) return null
  const message = [detailsOf(other.said, plainText), other.said.advice ?? ''].filter((part) => part !== '').join(' ')
  return { level: 'warning', title: plainText(other.title), message: message === '' ? `${other.title}.` : message }
}

/** For the job summary: Markdown that ends with an empty line; the empty text when a line of the log is enough. */
export function renderWhyFailed(why: WhyFailed): string {
  if (isForMoney(why)) return renderNotYourCode(outOf(why), evidenceOf(why))
  const other = otherOf(why)
  if (other === null) return ''
  const { said } = other
  const parts = [detailsOf(said, (text) => escapeMarkdown(text)), said.advice ?? ''].filter((part) => part !== '')
  return `## ${said.cause === 'rate' ? '⏳' : '🔑'} ${escapeMarkdown(other.title)}\n\n${parts.join('\n\n')}\n\n`
}

/** For a log or a terminal: what is known, whatever that is. Empty when nothing was read and nothing was looked at. */
export function whyFailedLines(why: WhyFailed): readonly string[] {
  if (isForMoney(why)) return notYourCodeLines(outOf(why), evidenceOf(why))
  const annotation = whyFailedAnnotation(why)
  if (annotation !== null) return [`${annotation.title}.`, annotation.message]
  const line = whyFailedLine(why)
  return line === null ? [] : [line]
}

function undecidedLine({ explanation, nameOf }: WhyFailed): string | null {
  if (explanation === null || explanation.sure !== 'undecided') return null
  const { cause, line, text } = explanation
  if (cause === 'none') {
    const where = line === null ? '' : ` (line ${line}${text === null || text === '' ? '' : `: “${plainText(text)}”`})`
    return `whether credit was the reason is undecided: what failed names no reason${where}.`
  }
  const where = line === null ? '' : ` (line ${line})`
  return `whether credit was the reason is undecided: ${sayFinding(explanation, nameOf)}, but in lines that may be played, or that did not end it${where}.`
}

/** One line of the log, where nothing says that it was the money; null when there is nothing to say at all. */
export function whyFailedLine(why: WhyFailed): string | null {
  const undecided = undecidedLine(why)
  if (undecided !== null) {
    const read = why.finding === null ? '' : ` ${stillThereLine(why.finding.innocent, true)}`
    return `It failed, and ${undecided}${read}`
  }
  if (why.finding !== null) return stillThereLine(why.finding.innocent)
  if (why.explanation === null) return null
  const other = why.explanation.also.find(({ cause }) => cause === 'credit' || cause === 'cap')
  if (other === undefined) return 'The command failed, and its output says nothing about credit.'
  return `The command failed, and not with what its output says before: ${sayFinding(other, why.nameOf)} (line ${other.line}).`
}
