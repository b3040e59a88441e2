import { formatFigure } from '../money/figure.ts'
import { amountLeft, isUnlimited } from '../provider/pool.ts'
import { formatResetLeft } from '../text/format-time.ts'
import { consequenceOf } from '../verdict/consequence.ts'
import { type CheckResult, type Report, resetOf } from '../verdict/report.ts'
import { lastsText } from './lasts.ts'

/** The columns that a person sees, everywhere the same; the last two only where there is something to tell. */
export const columns = ['check', 'provider', 'pool', 'remaining', 'required', 'status', 'resets', 'lasts'] as const

/** Whose digits stand under each other. */
const rightAligned: readonly string[] = ['remaining', 'required']

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
    formatResetLeft(resetOf(result), new Date(report.endedAt)),
    lastsText(result.forecast),
  ]
}

export interface ResultTable {
  readonly head: readonly (typeof columns)[number][]
  /** Of each column: do its digits stand under each other? */
  readonly right: readonly boolean[]
  /** One text for each column: names are as they came. */
  readonly rows: readonly (readonly string[])[]
}

/** All checks of one report, in this order. */
export function tableOf(report: Report, ordered: readonly CheckResult[]): ResultTable {
  const cells = ordered.map((result) => cellsOf(result, report))
  const last = columns.indexOf('status')
  const shown = columns.map((_, at) => at <= last || cells.some((row) => row[at] !== ''))
  const isShown = (_: unknown, at: number) => shown[at]
  const head = columns.filter(isShown)
  return {
    head,
    right: head.map((column) => rightAligned.includes(column)),
    rows: cells.map((row) => row.filter(isShown)),
  }
}
