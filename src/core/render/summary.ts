import { escapeMarkdown, escapeSentence } from '../text/escape-markdown.ts'
import { maxNameCharacters } from '../text/plain-text.ts'
import { byGravity, consequenceOf, deciderOf, marks } from '../verdict/consequence.ts'
import type { CheckResult, Report } from '../verdict/report.ts'
import { headlineOf } from './headline.ts'
import { tableOf } from './result-table.ts'
import { adviceIn, renderNotes, storyOf } from './summary-notes.ts'
import { renderPoolTable } from './summary-pools.ts'

/**
 * GitHub drops a step's summary above 1 MiB as a whole. Less than that, so that a receipt in the same step still fits.
 * The pools take what the table and the notes leave.
 */
const maxBytes = 960 * 1024
const maxTableBytes = 400 * 1024
const maxNotesBytes = 200 * 1024

interface Part {
  readonly lines: readonly string[]
  readonly leftOut: number
}

/** As many lines as fit. */
export function linesWithin(lines: readonly string[], max: number): Part {
  let bytes = 0
  const end = lines.findIndex((line) => {
    bytes += Buffer.byteLength(line) + 1
    return bytes > max
  })
  return end < 0 ? { lines, leftOut: 0 } : { lines: lines.slice(0, end), leftOut: lines.length - end }
}

/** How many lines were left out, and who has them all; nothing when there are none. */
export function leftOutText({ leftOut }: Part, thing: string, elsewhere: string): readonly string[] {
  if (leftOut === 0) return []
  const count = leftOut === 1 ? `1 more ${thing}` : `${leftOut} more ${thing}s`
  return ['', `_${count} did not fit into this summary; ${elsewhere}._`]
}

const inResults = 'the output `results` has all checks'

/** Columns with names from outside: a long one is cut, a figure never is. */
const names: readonly string[] = ['check', 'provider', 'pool']

function renderCheckTable(report: Report, ordered: readonly CheckResult[]): readonly string[] {
  const table = tableOf(report, ordered)
  const head = table.head.map((column) => column.charAt(0).toUpperCase() + column.slice(1)).join(' | ')
  const aligns = table.right.map((right) => (right ? '--:' : ':--')).join(' | ')
  const markOf = (at: number) => marks[consequenceOf(ordered[at] as CheckResult, report)]
  const lines = table.rows.map((row, at) => {
    const cells = row.map((cell, column) => {
      const name = table.head[column] ?? ''
      if (name === 'status') return `${markOf(at)} ${cell}`
      return names.includes(name) ? escapeMarkdown(cell, maxNameCharacters) : escapeMarkdown(cell)
    })
    return `| ${cells.join(' | ')} |`
  })
  const part = linesWithin(lines, maxTableBytes)
  return [`| ${head} |`, `| ${aligns} |`, ...part.lines, ...leftOutText(part, 'check', inResults), '']
}

function renderPools(ordered: readonly CheckResult[], now: Date, max: number): readonly string[] {
  const { head, rows } = renderPoolTable(ordered, now)
  if (rows.length === 0) return []
  const part = linesWithin(rows, max - 1024)
  const title = `Every pool and key (${rows.length})`
  return [
    '<details>',
    `<summary>${title}</summary>`,
    '',
    ...head,
    ...part.lines,
    ...leftOutText(part, 'pool', inResults),
    '',
    '</details>',
    '',
  ]
}

function renderConfigurationErrors(report: Report): readonly string[] {
  const items = report.configurationErrors.map(({ where, field, message }) => {
    const place = [where, field].filter((part) => part !== '').map((part) => escapeMarkdown(part, maxNameCharacters))
    return place.length === 0 ? `- ${escapeSentence(message)}` : `- **${place.join(': ')}**: ${escapeSentence(message)}`
  })
  const part = linesWithin(items, maxBytes / 2)
  return [...part.lines, ...leftOutText(part, 'error', 'the log has them all'), '']
}

/** One newline at the end: what comes after it in the same file starts with an empty line of its own. */
function endFile(lines: readonly string[]): string {
  return `${lines.join('\n').trimEnd()}\n`
}

/** What became of the command of `run`, as far as it is known; null where there is none. */
export type CommandState = 'started' | { readonly exitCode: number; readonly stepCode: number } | null

/** The verdict; of a step that runs a command only the command's end tells whether it is green. */
function openingOf(report: Report, command: CommandState): readonly string[] {
  const { mark, text, meaning } = headlineOf(report, escapeMarkdown)
  const above = (sentence: string) => [`## ${mark} ${text}`, '', sentence, '']
  if (command === null || !report.verdict.shouldRun) return above(meaning)
  if (command === 'started') return above('`should-run` is `true`, and the command of `run` was started.')
  const { exitCode, stepCode } = command
  const ended = `The command ended with exit code ${exitCode}`
  if (stepCode === 0) return above(`\`should-run\` is \`true\`. ${ended}.`)
  const title = stepCode === exitCode ? ended : `${ended}, and the step with ${stepCode}`
  return [`## ${marks.stops} ${title}`, '', `Before it, the gate let the job go on. ${text}.`, '']
}

/** The job summary in GitHub's Markdown: the verdict, the checks, every pool, notes. Always under 1 MiB. */
export function renderSummary(report: Report): string {
  return renderRunSummary(report, null)
}

/** The same for a step that runs a command too. */
export function renderRunSummary(report: Report, command: CommandState): string {
  const decider = deciderOf(report)
  const opening = openingOf(report, command)
  if (decider === undefined) return endFile([...opening, ...renderConfigurationErrors(report)])
  const more = [...storyOf(decider), ...adviceIn(decider, new Date(report.endedAt))]
  const head = [...opening, ...(more.length === 0 ? [] : [more.join(' '), ''])]
  const ordered = byGravity(report)
  const notes = linesWithin(renderNotes(report, ordered), maxNotesBytes)
  const notesPart =
    notes.lines.length === 0 ? [] : ['### Notes', '', ...notes.lines, ...leftOutText(notes, 'note', inResults), '']
  const above = [...head, ...renderCheckTable(report, ordered)].join('\n')
  const below = notesPart.join('\n')
  const pools = renderPools(
    ordered,
    new Date(report.endedAt),
    maxBytes - Buffer.byteLength(above) - Buffer.byteLength(below),
  )
  return endFile([above, ...pools, below])
}
