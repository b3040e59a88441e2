import { realpathSync, statSync } from 'node:fs'
import { type Breakdown, breakdowns, type Ledger } from '../core/memory/ledger.ts'
import { maxLineCharacters } from '../core/memory/memory-line.ts'
import { openLedger } from '../core/memory/open-ledger.ts'
import { parseInstant } from '../core/money/instant.ts'
import { type Complain, quoted, readChoice } from '../core/plan/field-values.ts'
import type { ConfigurationError } from '../core/plan/plan.ts'
import { readLines } from '../files/read-lines.ts'
import { parseArguments } from './arguments.ts'
import { exitCodes } from './exit-codes.ts'
import { refuseErrors, Stop } from './stop.ts'

/** The time that a report was asked for; null where it has no bound. */
interface Asked {
  readonly since: string | null
  readonly until: string | null
}

type Render = (ledger: Ledger, by: readonly Breakdown[], asked: Asked) => string

/** Each is loaded when it is asked for: only a page needs what draws charts. */
const renderers = {
  table: async (): Promise<Render> => (await import('../core/render/ledger-table.ts')).renderLedgerTable,
  markdown: async (): Promise<Render> => (await import('../core/render/ledger-markdown.ts')).renderLedgerMarkdown,
  json: async (): Promise<Render> => {
    const { renderLedgerJson } = await import('../core/render/ledger-json.ts')
    return (ledger, _, asked) => renderLedgerJson(ledger, asked)
  },
  html: async (): Promise<Render> => (await import('../core/render/ledger-page.ts')).renderLedgerPage,
}
const formats = ['table', 'markdown', 'json', 'html'] as const satisfies readonly (keyof typeof renderers)[]

/** A day or a time in UTC. */
function readTime(field: string, text: string, complain: Complain): string | null {
  const time = parseInstant(text)
  if (time === null) complain(field, `${quoted(text)} is not a date; write \`2026-11-01\` or \`2026-11-01T10:00:00Z\``)
  return time
}

/** One or more ways to break down, with commas between them. */
function readBreakdowns(field: string, text: string, complain: Complain): readonly Breakdown[] {
  return text.split(',').flatMap((word) => readChoice(field, word, breakdowns, complain) ?? [])
}

/** What keeps a path from being read, as the rest of a sentence; null when nothing does. */
function problemOf(path: string): string | null {
  try {
    return statSync(path).isDirectory() ? 'is a folder; name the files in it' : null
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown fault'
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'does not exist' : `cannot be read (${code})`
  }
}

/** `credit-gate report <file> …`: adds up histories and receipts. */
export async function reportCommand(words: readonly string[], now: Date = new Date()): Promise<number> {
  const { positionals, flags, errors, command } = parseArguments(words, {
    values: ['format', 'since', 'until', 'by'],
    switches: ['help', 'no-color'],
  })
  const wrong: ConfigurationError[] = [...errors]
  const complain: Complain = (field, message) => wrong.push({ where: '', field, message })
  const read = <T>(name: string, reader: (field: string, text: string, complain: Complain) => T): T | null =>
    flags.has(name) ? reader(`--${name}`, flags.get(name) ?? '', complain) : null
  const format = read('format', (field, text) => readChoice(field, text, formats, complain)) ?? 'table'
  const since = read('since', readTime)
  const until = read('until', readTime)
  const by = read('by', readBreakdowns) ?? breakdowns
  if (command !== null) complain('--', 'starts a command, and `report` runs none')
  if (positionals.length === 0 && wrong.length === 0) {
    complain('report', 'needs a file: one that `receipt-file` or `history-file` made')
  }
  for (const path of positionals) {
    const problem = problemOf(path)
    if (problem !== null) complain(path, problem)
  }
  refuseErrors('report', wrong)
  const ms = (time: string | null) => (time === null ? null : Date.parse(time))
  const ledger = openLedger({ since: ms(since), until: ms(until), now: now.getTime() })
  // A file that is named twice would be counted twice.
  for (const path of new Set(positionals.map((each) => realpathSync(each)))) {
    try {
      await readLines(path, maxLineCharacters, ledger.add)
    } catch (error) {
      throw new Stop(
        exitCodes.usage,
        `credit-gate report: ${path} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown fault'})`,
      )
    }
  }
  const render = await renderers[format]()
  process.stdout.write(render(ledger.close(), by, { since, until }))
  return exitCodes.ok
}
