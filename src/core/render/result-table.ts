import { formatFigure } from '../money/figure.ts'
import { amountLeft, isUnlimited } from '../provider/pool.ts'
import { formatResetLeft } from '../text/format-time.ts'
import { consequenceOf } from '../verdict/consequence.ts'
import { type CheckResult, type Report, resetOf } from '../verdict/report.ts'
import { lastsText } from './lasts.ts'

/** The seven columns that a person sees, everywhere the same. */
export const columns = ['check', 'provider', 'pool', 'remaining', 'required', 'status', 'resets'] as const

/** Of each column: do its digits stand under each other? */
export const rightAligned: readonly boolean[] = [false, false, false, true, true, false, false]

/** The same for all columns of one report. */
export function rightAlignedOf(report: Report): readonly boolean[] {
  return columnsOf(report).map((_, index) => rightAligned[index] === true)
}

/** What is left, as a person reads it: `at least` and `at most` where more or less may be left. */
export function remainingText({ pool }: CheckResult): string {
  const left = amountLeft(pool)
  if (pool === null || left === null) return isUnlimited(pool) ? 'unlimited' : ''
  const bound = pool.lowerBound ? 'at least ' : pool.upperBound ? 'at most ' : ''
  return `${bound}${formatFigure(left, pool.unit)}`
}

/** The status, and what the run does in spite of it. */
export function statusText(result: CheckResult, report: Report): string {
  const { status } = result
  const { outcome, shouldRun } = report.verdict
  const consequence = consequenceOf(result, report)
  if (consequence === 'skips' && outcome === 'skip') return `${status}, skipped`
  return consequence === 'warns' && status !== 'warn' && shouldRun ? `${status}, goes on` : status
}

function resetText(result: CheckResult, { endedAt }: Report): string {
  return formatResetLeft(resetOf(result), new Date(endedAt))
}

/** Resets are left out where there are none to tell. */
function isShown(column: string, report: Report): boolean {
  return column !== 'resets' || report.results.some((result) => resetText(result, report) !== '')
}

/** The columns of one report's table: how long the credit lasts stands in it where that is known of any check. */
export function columnsOf(report: Report): readonly string[] {
  const shown = columns.filter((column) => isShown(column, report))
  return report.results.some(({ forecast }) => forecast !== null) ? [...shown, 'lasts'] : shown
}

/** One text for each of the report's columns: names are as they came. */
export function rowOf(result: CheckResult, report: Report): readonly string[] {
  const cells = cellsOf(result, report).filter((_, index) => isShown(columns[index] ?? '', report))
  return columnsOf(report).includes('lasts') ? [...cells, lastsText(result.forecast)] : cells
}

/** One text per column. */
export type Cells<Columns extends readonly string[]> = { readonly [column in keyof Columns]: string }

/** The cells of one check. Names are as they came: whoever prints makes them harmless. */
export function cellsOf(result: CheckResult, report: Report): Cells<typeof columns> {
  return [
    result.name,
    result.providerName,
    result.pool?.id ?? result.askedPool ?? '',
    remainingText(result),
    result.required === null ? '' : formatFigure(result.required, result.unit),
    statusText(result, report),
    resetText(result, report),
  ]
}
