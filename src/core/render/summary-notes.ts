import { formatAmount } from '../money/amount.ts'
import type { BoundBy } from '../provider/pool.ts'
import type { AskedProbe } from '../provider/probe.ts'
import { escapeMarkdown, escapeSentence, renderLink } from '../text/escape-markdown.ts'
import { formatReset, formatTimeWithDistance } from '../text/format-time.ts'
import { cleanLine, maxNameCharacters } from '../text/plain-text.ts'
import { consequenceOf, deciderOf } from '../verdict/consequence.ts'
import { type CheckResult, type Report, resetOf } from '../verdict/report.ts'
import { adviceOn } from './advice.ts'
import { waitCostText } from './wait.ts'

const bindings: Readonly<Partial<Record<BoundBy, string>>> = {
  key: 'The key’s own limit decides.',
  month: 'The monthly limit decides.',
  fallback: 'The fallback’s limit decides.',
  budget: 'This is what is left of the budget given here, not a balance at the provider.',
}

function isShort({ status }: CheckResult): boolean {
  return status === 'low' || status === 'warn'
}

const topUp = /(?<!\s)\s*\bTop up\.$/

/** What heals it, with its link: `[Top up at Apertis](…)` where money does, else `…, or use another key: [OpenRouter](…)`. */
function adviceLink(result: CheckResult): readonly string[] {
  const { text, url } = adviceOn(result)
  if (text === null) return []
  const name = cleanLine(result.providerName, maxNameCharacters)
  const heals = topUp.test(text)
  const said = escapeSentence(text.replace(topUp, ''))
  const link = url === null ? '' : renderLink(heals ? `Top up at ${name}` : name, url)
  if (link === '') return said === '' ? [] : [endSentence(said)]
  if (heals) return [...(said === '' ? [] : [endSentence(said)]), `${link}.`]
  const named = ` at ${escapeMarkdown(name)}.`
  return [`${said.endsWith(named) ? `${said.slice(0, -named.length)} at` : said.replace(/\.$/, ':')} ${link}.`]
}

/** What one check's figures do not say by themselves, as sentences in Markdown. */
function sentencesOf(result: CheckResult, report: Report, isDecider: boolean): readonly string[] {
  const now = new Date(report.endedAt)
  const { pool, unit, runsLeft, estimatedCost } = result
  const sentences: string[] = []
  if (consequenceOf(result, report) !== 'none' && !isDecider) {
    sentences.push(endSentence(messageOf(result)), ...adviceIn(result, now))
  }
  if (runsLeft !== null && estimatedCost !== null && unit !== null) {
    sentences.push(`Enough for ${formatAmount(runsLeft, 'more jobs')} at ${formatAmount(estimatedCost, unit)} each.`)
  }
  if (result.probe !== null) sentences.push(probeSentence(result.probe))
  const binding = pool === null ? undefined : bindings[pool.boundBy]
  if (binding !== undefined) sentences.push(binding)
  if (pool?.covers === 'cap') sentences.push('The account behind it was not read, and may have less.')
  if (pool?.lowerBound) sentences.push('More may be left than this figure.')
  if (pool?.reportedLate) sentences.push('Less may be left than this figure: spend is reported late.')
  else if (pool?.upperBound && pool.covers !== 'cap') sentences.push('Less may be left than this figure.')
  const expires = formatTimeWithDistance(pool?.expiresAt ?? null, now)
  if (expires !== '') sentences.push(`Expires ${expires}.`)
  return [...sentences, ...result.warnings.map((warning) => endSentence(escapeMarkdown(warning)))]
}

/** What a probe asked and its price, whatever came of it. */
function probeSentence({ model, cost }: AskedProbe): string {
  const asked = model === null ? 'Its probe' : `Its probe asked ${escapeMarkdown(model, maxNameCharacters)}, and`
  if (cost === null)
    return `${asked} costs what the vendor bills for one small request: the price was not known before.`
  return cost.eq(0)
    ? `${asked} is free.`
    : `${asked} costs ${escapeMarkdown(formatAmount(cost, 'USD'))} where it is billed.`
}

function endSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`
}

/** Only what is said of a wrong configuration names fields between backticks. */
function escapeMessage(message: string, { status }: CheckResult): string {
  return status === 'error' ? escapeSentence(message) : escapeMarkdown(message)
}

/** A check's message without its name, which stands before it already. */
function messageOf(result: CheckResult): string {
  const { name, message } = result
  const start = `${name}: `
  return escapeMessage(message.startsWith(start) ? message.slice(start.length) : message, result)
}

/** What the headline leaves out: by how much it is short; without a figure what was seen, and the provider's words. */
export function storyOf(result: CheckResult): readonly string[] {
  const { status, shortfall, pool, message } = result
  if (status === 'ok' || status === 'warn') return []
  if (status !== 'low' || pool === null) return [endSentence(escapeMessage(message, result))]
  if (shortfall === null) return []
  const where = escapeMarkdown(pool.id, maxNameCharacters)
  return [`Short by **${escapeMarkdown(formatAmount(shortfall, pool.unit))}** in ${where}.`]
}

/** What to do about one check, as sentences in Markdown: waiting is a way too. */
export function adviceIn(result: CheckResult, now: Date): readonly string[] {
  const resets = isShort(result) ? formatReset(resetOf(result), now) : ''
  return [...(resets === '' ? [] : [`Resets ${resets}.`]), ...adviceLink(result)]
}

/** One list item per check that has something to say, and one per note about the run. */
export function renderNotes(report: Report, ordered: readonly CheckResult[]): readonly string[] {
  const decider = deciderOf(report)
  const waited = waitCostText(report.results)
  const items = ordered.flatMap((result) => {
    const sentences = sentencesOf(result, report, result === decider)
    return sentences.length === 0
      ? []
      : [`- **${escapeMarkdown(result.name, maxNameCharacters)}**: ${sentences.join(' ')}`]
  })
  const ofTheRun = report.notes.map((note) => `- ${endSentence(escapeMarkdown(note))}`)
  return [...(waited === '' ? [] : [`- ${escapeMarkdown(waited)}`]), ...items, ...ofTheRun]
}
