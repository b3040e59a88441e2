import { alignColumns } from '../text/align-columns.ts'
import { maxNameCharacters, plainText } from '../text/plain-text.ts'
import { wrapText } from '../text/wrap-text.ts'
import { byGravity, consequenceOf } from '../verdict/consequence.ts'
import type { Report, Status } from '../verdict/report.ts'
import { adviceText } from './advice.ts'
import { headlineOf } from './headline.ts'
import { configurationErrorText } from './log.ts'
import { tableOf } from './result-table.ts'

export interface TableOptions {
  /** Width of the terminal; null when the table goes into a pipe or a file. */
  readonly columns: number | null
  readonly colour: boolean
}

const bold = 1
const red = 31
const green = 32
const yellow = 33

const statusColours: Readonly<Record<Status, number>> = {
  ok: green,
  warn: yellow,
  low: red,
  unknown: yellow,
  denied: red,
  'no-key': yellow,
  error: red,
}

/** Below this, lines are as long as they are. */
const narrowestTerminal = 20
/** Before the second and further lines of a sentence, so that the next one is seen to begin. */
const indent = '  '
/** What goes first when the terminal is too narrow for all. */
const expendable = ['provider', 'resets', 'pool', 'required', 'lasts'] as const
const narrowestColumn = 11

function paint(text: string, code: number, colour: boolean): string {
  return colour ? `\u001b[${code}m${text}\u001b[0m` : text
}

interface Grid {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly right: readonly boolean[]
}

function without({ head, rows, right }: Grid, column: string): Grid {
  const at = head.indexOf(column)
  return { head: head.toSpliced(at, 1), rows: rows.map((row) => row.toSpliced(at, 1)), right: right.toSpliced(at, 1) }
}

/** A table with lines, at most `width` wide: long names are cut first, then columns go. Null when it cannot be. */
async function renderGrid(grid: Grid, width: number): Promise<string | null> {
  const { default: Table } = await import('cli-table3')
  const draw = ({ head, rows, right }: Grid, widths: readonly number[]): string => {
    const table = new Table({
      head: [...head],
      colAligns: right.map((isRight) => (isRight ? 'right' : 'left')),
      colWidths: [...widths],
      style: { head: [], border: [], compact: true },
    })
    table.push(...rows.map((row) => [...row]))
    return table.toString()
  }
  const widthsOf = (drawn: string): number[] =>
    (drawn.split('\n', 1)[0] ?? '')
      .slice(1, -1)
      .split('┬')
      .map((line) => line.length)
  let kept = grid
  for (const column of ['', ...expendable]) {
    if (kept.head.includes(column)) kept = without(kept, column)
    const widths = widthsOf(draw(kept, []))
    let over = widths.reduce((sum, each) => sum + each + 1, 1) - width
    // A figure is never cut: digits that are missing would make it another one.
    const cuttable = widths.map((_, index) => !kept.right[index] && kept.head[index] !== 'status')
    while (over > 0) {
      const widest = Math.max(...widths.filter((each, index) => cuttable[index] && each > narrowestColumn))
      if (!Number.isFinite(widest)) break
      const at = widths.findIndex((each, index) => cuttable[index] && each === widest)
      widths[at] = widest - 1
      over -= 1
    }
    if (over <= 0) return draw(kept, widths)
  }
  return null
}

/** Where not even the smallest table fits: each check as a few lines. */
function renderNarrow({ head, rows }: Pick<Grid, 'head' | 'rows'>, width: number): string {
  const blocks = rows.map((row) =>
    row
      .map((cell, column) => (cell === '' ? '' : `${head[column]}: ${cell}`))
      .filter((line) => line !== '')
      .flatMap((line) => wrapText(line, width)),
  )
  return blocks.map((lines) => lines.join('\n')).join('\n\n')
}

function explanations(report: Report): readonly string[] {
  if (report.configurationErrors.length > 0) return report.configurationErrors.map(configurationErrorText)
  const ordered = byGravity(report)
  const problems = ordered.filter((result) => consequenceOf(result, report) !== 'none')
  const warned = ordered.flatMap(({ name, warnings }) =>
    warnings.map((warning) => `${plainText(name, maxNameCharacters)}: ${plainText(warning)}`),
  )
  // What was paid for is told, and that it says no more than it does.
  const served = ordered.filter(({ status, probe }) => status === 'ok' && probe !== null)
  return [
    ...problems.map((result) => `${plainText(result.message)}.${adviceText(result)}`),
    ...served.map((result) => `${plainText(result.message)}.`),
    ...warned,
  ]
}

/** The table in the width there is, what needs a look first; its status column coloured, which takes no width. */
async function renderChecks(report: Report, width: number | null, colour: boolean): Promise<string> {
  const ordered = byGravity(report)
  const { head, right, rows: cells } = tableOf(report, ordered)
  const rows = cells.map((row) => row.map((cell) => plainText(cell, maxNameCharacters)))
  const statusColumn = head.indexOf('status')
  const painted = rows.map((row, at) =>
    row.map((cell, column) =>
      paint(cell, statusColours[ordered[at]?.status ?? 'unknown'], colour && column === statusColumn),
    ),
  )
  if (width === null) return alignColumns([head, ...painted], right).join('\n')
  const table = await renderGrid({ head, rows: painted, right }, width)
  return table === null ? renderNarrow({ head, rows }, width) : table
}

/** What the command line shows: the verdict, the table, what to do, and `should-run=…` as its last line. */
export async function renderTable(report: Report, options: TableOptions): Promise<string> {
  const { colour } = options
  const width = options.columns === null ? null : Math.max(options.columns, narrowestTerminal)
  const wrap = (text: string): readonly string[] => (width === null ? [text] : wrapText(text, width))
  const headline = wrap(headlineOf(report, plainText).text).map((line) => paint(line, bold, colour))
  const told = explanations(report).flatMap((text) =>
    width === null
      ? [text]
      : wrapText(text, width - indent.length).map((line, index) => (index > 0 ? indent : '') + line),
  )
  const parts = [
    headline.join('\n'),
    report.results.length === 0 ? '' : await renderChecks(report, width, colour),
    told.join('\n'),
    `should-run=${report.verdict.shouldRun}`,
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}
