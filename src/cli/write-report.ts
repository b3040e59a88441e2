import { writeFileSync } from 'node:fs'
import { renderDotenv } from '../core/render-dotenv.ts'
import { renderJson, renderOutputs } from '../core/render-results.ts'
import type { Report } from '../core/report.ts'
import type { CheckArguments, Format } from './check-arguments.ts'
import { exitCodes } from './exit-codes.ts'
import { Stop } from './stop.ts'
import { columnsOf, wantsColor } from './terminal.ts'

/** A report in a format, each format's code loaded only when asked for. */
async function render(
  report: Report,
  format: Format,
  table: { columns: number | null; colour: boolean },
): Promise<string> {
  if (format === 'json') return renderJson(report)
  if (format === 'markdown') return (await import('../core/render-summary.ts')).renderSummary(report)
  if (format === 'junit') return (await import('../core/render-junit.ts')).renderJunit(report)
  return (await import('../core/render-table.ts')).renderTable(report, table)
}

function writeFile(flag: string, path: string, text: string): void {
  try {
    writeFileSync(path, text)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown fault'
    throw new Stop(
      exitCodes.usage,
      `credit-gate: ${flag}: cannot write ${path} (${code}); name a file in a folder that exists and can be written`,
    )
  }
}

/** Results go to `stream`, files where they were asked for, and everything else to stderr. */
export async function writeReport(
  report: Report,
  wanted: Pick<CheckArguments, 'format' | 'output' | 'dotenv' | 'color'>,
  environment: NodeJS.ProcessEnv,
  stream: NodeJS.WriteStream,
): Promise<void> {
  const table = { columns: columnsOf(stream), colour: wantsColor(stream, environment, wanted.color) }
  const lineEnded = (text: string) => (text.endsWith('\n') ? text : `${text}\n`)
  if (wanted.dotenv !== null) {
    const { text, warning } = renderDotenv(renderOutputs(report))
    writeFile('--dotenv', wanted.dotenv, text)
    if (warning !== null) process.stderr.write(`credit-gate: ${warning}\n`)
  }
  if (wanted.output !== null)
    writeFile(
      '--output',
      wanted.output,
      lineEnded(await render(report, wanted.format, { columns: null, colour: false })),
    )
  const shown = wanted.output === null ? wanted.format : 'table'
  stream.write(lineEnded(await render(report, shown, table)))
}
