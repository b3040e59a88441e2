import { realpathSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { renderDotenv } from '../core/render/dotenv.ts'
import { configurationErrorText } from '../core/render/log.ts'
import { pessimisticOutputs, renderOutputs } from '../core/render/results.ts'
import type { TableOptions } from '../core/render/table.ts'
import type { Report } from '../core/verdict/report.ts'
import type { CheckArguments } from './check-arguments.ts'
import { exitCodes } from './exit-codes.ts'
import { type Format, formats } from './formats.ts'
import { Stop } from './stop.ts'
import { columnsOf, wantsColor } from './terminal.ts'

async function render(report: Report, format: Format, table: TableOptions): Promise<string> {
  const renderer = await formats[format].load()
  return renderer(report, table)
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

type Files = Pick<CheckArguments, 'output' | 'dotenv'>

/** Where a path leads, links resolved as far as there are any. */
function placeOf(path: string): string {
  const wanted = resolve(path)
  for (const real of [() => realpathSync(wanted), () => join(realpathSync(dirname(wanted)), basename(wanted))]) {
    try {
      return real()
    } catch {
      // It is not there yet.
    }
  }
  return wanted
}

/** One file for two ends would lose one of them; the config file is the user's own work. */
function refuseSharedFile({ output, dotenv, inputs }: Files & Pick<CheckArguments, 'inputs'>): void {
  const written = { '--output': output, '--dotenv': dotenv, '--receipt-file': inputs['receipt-file']?.trim() }
  const places = new Map<string, string>()
  for (const [flag, path] of Object.entries({ '--config-file': inputs['config-file']?.trim(), ...written })) {
    if (path === null || path === undefined || path === '') continue
    const place = placeOf(path)
    const other = places.get(place)
    if (other !== undefined)
      throw new Stop(exitCodes.usage, `credit-gate: ${other} and ${flag} name the same file; give each one of its own`)
    places.set(place, flag)
  }
}

/**
 * Writes the worst into the files before anything is asked: a run that is cut off must not leave an earlier run's
 * verdict behind, and a file that cannot be written is told at once.
 */
export function prepareFiles(wanted: Files & Pick<CheckArguments, 'inputs'>): void {
  refuseSharedFile(wanted)
  const { output, dotenv } = wanted
  if (output !== null) writeFile('--output', output, '')
  if (dotenv !== null) writeFile('--dotenv', dotenv, renderDotenv(pessimisticOutputs()).text)
}

/** Results go to `stream`, files where they were asked for, and everything else to stderr. */
export async function writeReport(
  report: Report,
  wanted: Pick<CheckArguments, 'format' | 'color'> & Files,
  environment: NodeJS.ProcessEnv,
  stream: NodeJS.WriteStream,
): Promise<void> {
  const lineEnded = (text: string) => (text.endsWith('\n') ? text : `${text}\n`)
  const { format, output, dotenv } = wanted
  if (dotenv !== null) {
    const { text, warning } = renderDotenv(renderOutputs(report))
    writeFile('--dotenv', dotenv, text)
    if (warning !== null) process.stderr.write(`credit-gate: ${warning}\n`)
  }
  if (output !== null) {
    writeFile('--output', output, lineEnded(await render(report, format, { columns: null, colour: false })))
  }
  const shown = output === null ? format : 'table'
  const columns = (to: NodeJS.WriteStream) => ({
    columns: columnsOf(to),
    colour: wantsColor(to, environment, wanted.color),
  })
  if (report.configurationErrors.length > 0 && shown === 'table' && stream !== process.stderr) {
    // What is wrong must be seen where the results go into a file: above all the file `=` that a shell makes of `>= 5`.
    const told = await render(report, 'table', columns(process.stderr))
    process.stderr.write(lineEnded(told.replace(/(?<!\n)\n*should-run=false\n$/, '\n\n')))
    stream.write('should-run=false\n')
    return
  }
  // The other formats are for machines, and a person must not be left to guess.
  if (shown !== 'table') {
    for (const error of report.configurationErrors)
      process.stderr.write(`credit-gate: ${configurationErrorText(error)}\n`)
  }
  stream.write(lineEnded(await render(report, shown, columns(stream))))
}
