import { formatAmount } from './amount.ts'
import type { BoundBy } from './balance.ts'
import { consequenceOf } from './consequence.ts'
import { escapeMarkdown, renderLink } from './escape-markdown.ts'
import { formatTime } from './format-time.ts'
import { mostNameCharacters } from './plain-text.ts'
import type { CheckResult, Report } from './report.ts'

const bindings: Readonly<Partial<Record<BoundBy, string>>> = {
  key: 'The key’s own limit decides: the account may have more.',
  month: 'The monthly limit decides: the account may have more.',
  fallback: 'The fallback’s limit decides.',
  budget: 'This is what is left of the budget given here, not a balance at the provider.',
}

/** `[Top up at Apertis](…)`, where more credit would have helped. */
export function topUpLink({ status, providerName, topUpUrl }: CheckResult): string {
  return status === 'low' || status === 'warn'
    ? renderLink(`Top up at ${escapeMarkdown(providerName, mostNameCharacters)}`, topUpUrl)
    : ''
}

/** What one check's figures do not say by themselves, as sentences in Markdown. */
function sentencesOf(result: CheckResult, report: Report, isDecider: boolean): readonly string[] {
  const { unit, runsLeft, estimatedCost, expiresAt, boundBy } = result
  const sentences: string[] = []
  if (consequenceOf(result, report) !== 'none' && !isDecider) {
    sentences.push(`${messageOf(result)}.`, ...adviceIn(result))
  }
  if (runsLeft !== null && estimatedCost !== null && unit !== null) {
    const jobs = runsLeft.eq(1) ? 'job' : 'jobs'
    sentences.push(`Enough for ${formatAmount(runsLeft, `more ${jobs}`)} at ${formatAmount(estimatedCost, unit)} each.`)
  }
  if (boundBy !== null && bindings[boundBy] !== undefined) sentences.push(bindings[boundBy])
  if (result.lowerBound) sentences.push('More may be left than this figure.')
  if (result.upperBound) sentences.push('Less may be left than this figure: spend is reported late.')
  if (expiresAt !== null) sentences.push(`Expires ${formatTime(expiresAt)}.`)
  return [...sentences, ...result.warnings.map((warning) => endSentence(escapeMarkdown(warning)))]
}

function endSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`
}

/** A check's message without its name, which stands before it in bold. */
function messageOf({ name, message }: CheckResult): string {
  const start = `${name}: `
  return escapeMarkdown(message.startsWith(start) ? message.slice(start.length) : message)
}

/** What to do about one check, as sentences in Markdown. */
export function adviceIn(result: CheckResult): readonly string[] {
  const link = topUpLink(result)
  return [
    ...(result.hint === null ? [] : [endSentence(escapeMarkdown(result.hint))]),
    ...(link === '' ? [] : [`${link}.`]),
  ]
}

/** One list item per check that has something to say, and one per note about the run. */
export function renderNotes(report: Report, ordered: readonly CheckResult[]): readonly string[] {
  const { verdict, results, notes } = report
  const decider = verdict.decidedBy === null ? undefined : results[verdict.decidedBy]
  const items = ordered.flatMap((result) => {
    const sentences = sentencesOf(result, report, result === decider)
    return sentences.length === 0
      ? []
      : [`- **${escapeMarkdown(result.name, mostNameCharacters)}**: ${sentences.join(' ')}`]
  })
  return [...items, ...notes.map((note) => `- ${endSentence(escapeMarkdown(note))}`)]
}
