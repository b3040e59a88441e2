import { groupDecimal } from '../money/amount.ts'
import { formatFigure } from '../money/figure.ts'
import type { Pool } from '../provider/pool.ts'
import { escapeMarkdown } from '../text/escape-markdown.ts'
import { formatReset, formatTimeWithDistance } from '../text/format-time.ts'
import { maxNameCharacters } from '../text/plain-text.ts'
import type { CheckResult } from '../verdict/report.ts'

interface Column {
  readonly title: string
  readonly right: boolean
  readonly cell: (pool: Pool, result: CheckResult, now: Date) => string
}

const figure = (value: Pool['used'], { unit }: Pool): string =>
  value === null ? '' : escapeMarkdown(formatFigure(value, unit))

function nameOf({ id, label }: Pool): string {
  const shown = escapeMarkdown(id, maxNameCharacters)
  const said = label === '' || label.toLowerCase() === id.toLowerCase()
  return said ? shown : `${shown} (${escapeMarkdown(label, maxNameCharacters)})`
}

function remainingOf(pool: Pool): string {
  return pool.remaining === 'unlimited' ? 'unlimited' : figure(pool.remaining, pool)
}

/** `1.6 of 20 USD`: of what a limit allows, or of all that was paid in. */
function usedOf(pool: Pool): string {
  const whole = pool.limit ?? pool.total
  if (whole === null) return figure(pool.used, pool)
  const used = pool.used === null ? '' : groupDecimal(pool.used)
  return `${used} of ${figure(whole, pool)}`.trimStart()
}

function stateOf(pool: Pool, { pool: deciding, pools }: CheckResult, now: Date): string {
  const expires = formatTimeWithDistance(pool.expiresAt, now)
  return [
    pools.length > 1 && pool.id === deciding?.id ? 'decides' : '',
    pool.usable ? '' : 'cannot be used now',
    pool.lowerBound ? 'more may be left' : '',
    pool.upperBound ? 'less may be left' : '',
    expires === '' ? '' : `expires ${expires}`,
  ]
    .filter((part) => part !== '')
    .join(', ')
}

const columns: readonly Column[] = [
  { title: 'Check', right: false, cell: (_, result) => escapeMarkdown(result.name, maxNameCharacters) },
  { title: 'Pool', right: false, cell: nameOf },
  { title: 'Remaining', right: true, cell: remainingOf },
  { title: 'Used', right: true, cell: usedOf },
  { title: 'Resets', right: false, cell: (pool, _, now) => formatReset(pool.resetsAt, now) },
  { title: 'Notes', right: false, cell: stateOf },
]

/** Every pool and key, a row each. A column that no pool has anything for is left out. */
export function renderPoolTable(
  results: readonly CheckResult[],
  now: Date,
): { readonly head: readonly string[]; readonly rows: readonly string[] } {
  const rows = results.flatMap((result) =>
    result.pools.map((pool) => columns.map(({ cell }) => cell(pool, result, now))),
  )
  const used = columns.map((_, index) => rows.some((row) => row[index] !== ''))
  const line = (cells: readonly string[]): string => `| ${cells.filter((_, index) => used[index]).join(' | ')} |`
  return {
    head: [line(columns.map(({ title }) => title)), line(columns.map(({ right }) => (right ? '--:' : ':--')))],
    rows: rows.map(line),
  }
}
