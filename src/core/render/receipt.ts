import { type Decimal, formatThreshold } from '../money/amount.ts'
import { formatFigure } from '../money/figure.ts'
import type { OnOverspend } from '../plan/plan.ts'
import type { Receipt, ReceiptRow } from '../receipt/receipt.ts'
import { alignColumns } from '../text/align-columns.ts'
import { escapeMarkdown } from '../text/escape-markdown.ts'
import { formatTime } from '../text/format-time.ts'
import { maxNameCharacters, plainText } from '../text/plain-text.ts'
import type { Annotation } from './annotations.ts'
import type { Cells } from './result-table.ts'
import { leftOutText, linesWithin } from './summary.ts'

/** In one step with a gate's summary, which leaves this much below GitHub's limit. */
const maxBytes = 40 * 1024
const maxNamed = 3
const maxAnnotations = 9

const columns = ['check', 'provider', 'pool', 'before', 'after', 'spent', 'note'] as const
const rightAligned: readonly boolean[] = [false, false, false, true, true, true, false]

/** The figures are the account's, not the job's: nobody should read more into them. */
const shared = 'What other jobs spent on the same key meanwhile is part of these figures.'

function cellsOf(row: ReceiptRow): Cells<typeof columns> {
  const figure = (value: Decimal | null) => (value === null ? '' : formatFigure(value, row.unit))
  const over = row.overspent && row.maxSpend !== null ? `more than ${formatFigure(row.maxSpend, row.unit)}` : ''
  const note = [over, row.note ?? ''].filter((part) => part !== '').join('; ')
  const spent = row.spent === null ? 'not known' : figure(row.spent)
  return [row.name, row.providerName, row.pool ?? '', figure(row.before), figure(row.after), spent, note]
}

/** What is counted and not paid: it is used. */
const usedUnits: readonly string[] = ['requests', 'pulls', 'percent']

function verbFor(unit: string | null): 'spent' | 'used' {
  return unit !== null && usedUnits.includes(unit) ? 'used' : 'spent'
}

/** `this job spent 99.27 USD`, `used 213 requests`: units are never summed, so several are told side by side. */
function headlineOf({ rows }: Receipt): string {
  const measured = rows.filter(({ spent }) => spent !== null)
  const spenders = rows.flatMap(({ name, spent, unit }) =>
    spent?.gt(0) ? [{ name, verb: verbFor(unit), figure: formatThreshold({ value: spent, unit }) }] : [],
  )
  const verbs = new Set(rows.map(({ unit }) => verbFor(unit)))
  const verb = verbs.size === 1 && verbs.has('used') ? 'used' : 'spent'
  if (measured.length === 0) return `what this job ${verb} is not known`
  const known =
    measured.length === rows.length ? '' : `, as far as it is known (${measured.length} of ${rows.length} checks)`
  if (spenders.length === 0) return `this job ${verb} nothing${known}`
  // Each figure with its verb, as far as that is another than the one before it.
  const named = spenders.slice(0, maxNamed).map(({ name, verb: own, figure }, index) => {
    const told = own === (spenders[index - 1]?.verb ?? spenders[0]?.verb) ? figure : `${own} ${figure}`
    return rows.length === 1 ? told : `${told} at ${name}`
  })
  const more = spenders.length - named.length
  const over = rows.some(({ overspent }) => overspent) ? ', more than allowed' : ''
  const others = more === 0 ? '' : `, and more at ${more} ${more === 1 ? 'other' : 'others'}`
  return `this job ${spenders[0]?.verb} ${named.join(', ')}${others}${over}${known}`
}

/** What is said of each overspend, behind the name of its check. */
function overspendsOf({ rows }: Receipt): readonly { readonly name: string; readonly said: string }[] {
  return rows.flatMap(({ name, spent, maxSpend, unit, overspent }) => {
    if (!overspent || spent === null || maxSpend === null) return []
    const figure = (value: Decimal) => formatThreshold({ value, unit })
    return [{ name, said: `spent ${figure(spent)}, more than its \`max-spend\` of ${figure(maxSpend)}` }]
  })
}

/** What follows from an overspend: `stop` that came too late counts as `fail`. */
function consequence(onOverspend: OnOverspend): string {
  return onOverspend === 'warn'
    ? 'That does not fail the job (`on-overspend: warn`).'
    : `That fails the job (\`on-overspend: ${onOverspend}\`).`
}

/** One per check that spent more than it should: an error where the job fails for it. */
export function overspendAnnotations(receipt: Receipt, onOverspend: OnOverspend): readonly Annotation[] {
  const all = overspendsOf(receipt)
  const level = onOverspend === 'warn' ? 'warning' : 'error'
  const title = 'Credit Gate: more spent than allowed'
  const told = all.slice(0, maxAnnotations).map(({ name, said }): Annotation => {
    const message = `${plainText(name, maxNameCharacters)} ${said}. ${consequence(onOverspend)}`.replaceAll('`', '')
    return { level, title, message }
  })
  const more = all.length - told.length
  return more > 0 ? [...told, { level, title, message: `and ${more} more: the receipt has them all.` }] : told
}

/** Which columns have anything to show: a note is the exception. */
function usedColumns(rows: readonly (readonly string[])[]): readonly boolean[] {
  return columns.map((_, index) => rows.some((row) => row[index] !== ''))
}

function markdownCells(row: ReceiptRow, flag: string): readonly string[] {
  const [name, provider, pool, before, after, spent, note] = cellsOf(row)
  return [
    ...[name, provider, pool].map((text) => escapeMarkdown(text, maxNameCharacters)),
    escapeMarkdown(before),
    escapeMarkdown(after),
    row.spent === null ? escapeMarkdown(spent) : `**${escapeMarkdown(spent)}**`,
    row.overspent ? `${flag} ${escapeMarkdown(note)}` : escapeMarkdown(note),
  ]
}

/** The receipt for the job summary. */
export function renderReceipt(receipt: Receipt, onOverspend: OnOverspend): string {
  const over = overspendsOf(receipt)
  const flag = onOverspend === 'warn' ? '⚠️' : '❌'
  const cells = receipt.rows.map((row) => markdownCells(row, flag))
  const used = usedColumns(cells)
  const line = (texts: readonly string[]): string => `| ${texts.filter((_, index) => used[index]).join(' | ')} |`
  const rows = linesWithin(cells.map(line), maxBytes)
  const told = over
    .slice(0, maxNamed)
    .map(({ name, said }) => `**${escapeMarkdown(name, maxNameCharacters)}** ${said}.`)
  return [
    `## ${over.length === 0 ? '🧾' : flag} Receipt: ${escapeMarkdown(headlineOf(receipt))}`,
    '',
    ...(told.length === 0 ? [] : [`${told.join(' ')} ${consequence(onOverspend)}`, '']),
    line(columns.map((column) => column.charAt(0).toUpperCase() + column.slice(1))),
    line(rightAligned.map((right) => (right ? '--:' : ':--'))),
    ...rows.lines,
    ...leftOutText(rows, 'check', 'the log has them all'),
    '',
    `${shared} Measured from ${formatTime(receipt.startedAt)} to ${formatTime(receipt.endedAt)}.`,
    '',
  ].join('\n')
}

/** The receipt for a log or a terminal. */
export function renderReceiptLines(receipt: Receipt): readonly string[] {
  const rows = receipt.rows.map((row) => cellsOf(row).map((cell) => plainText(cell, maxNameCharacters * 2)))
  const used = usedColumns(rows)
  const kept = (cells: readonly string[]) => cells.filter((_, index) => used[index])
  const table = alignColumns(
    [kept(columns), ...rows.map(kept)],
    rightAligned.filter((_, index) => used[index]),
  )
  return [`Receipt: ${plainText(headlineOf(receipt))}.`, ...table, shared]
}
