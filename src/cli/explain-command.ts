import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createExplainer } from '../core/explain/explain.ts'
import type { Cause, Explanation } from '../core/explain/explanation.ts'
import { createQuote } from '../core/explain/quote-line.ts'
import { renderExplanation } from '../core/explain/render-explanation.ts'
import { settleExplanation } from '../core/receipt/settle-explanation.ts'
import { loadSigns } from '../providers/signs.ts'
import { parseArguments } from './arguments.ts'
import { exitCodes } from './exit-codes.ts'
import { refuseErrors, Stop } from './stop.ts'
import { columnsOf, fold } from './terminal.ts'

const exitCodeOf: Readonly<Record<Cause, number>> = {
  none: exitCodes.ok,
  credit: exitCodes.low,
  cap: exitCodes.low,
  rate: exitCodes.skipped,
  key: exitCodes.denied,
}

/** Bytes of the files one after the other, or of stdin. @throws {Stop} for what is no file that can be read. */
async function* readAll(files: readonly string[]): AsyncGenerator<Uint8Array> {
  if (files.length === 0) {
    yield* process.stdin
    return
  }
  for (const file of files) {
    try {
      yield* createReadStream(file, { highWaterMark: 1 << 20 })
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? 'error'
      const why = code === 'ENOENT' ? 'does not exist' : `cannot be read (${code})`
      throw new Stop(exitCodes.usage, `credit-gate explain: ${file} ${why}`)
    }
  }
}

/** When the log was written last: finds the year of a time that has none. Now, for what comes on stdin. */
async function logTimeOf(files: readonly string[]): Promise<Date | null> {
  const last = files.at(-1)
  if (last === undefined) return new Date()
  try {
    return (await stat(last)).mtime
  } catch {
    return null
  }
}

/** Why a command failed, as far as its output tells of money. Files are read as one log, in bounded memory. */
export async function explainCommand(words: readonly string[]): Promise<number> {
  const { positionals, flags, errors } = parseArguments(words, {
    values: ['format'],
    switches: ['help', 'no-color'],
  })
  const format = flags.get('format') ?? 'table'
  const wrong = ['table', 'json'].includes(format)
    ? []
    : [{ where: '', field: '--format', message: 'must be `table` or `json`' }]
  refuseErrors('explain', [...errors, ...wrong])
  if (positionals.length === 0 && process.stdin.isTTY) {
    throw new Stop(
      exitCodes.usage,
      'credit-gate explain: no log. Name a file, or pipe one in: npm test 2>&1 | credit-gate explain',
    )
  }
  const vendors = await loadSigns()
  const explainer = createExplainer({
    signs: vendors,
    clean: createQuote(vendors),
    logTime: await logTimeOf(positionals),
  })
  for await (const bytes of readAll(positionals)) explainer.write(bytes)
  const explanation = settleExplanation(explainer.finish(), null)
  process.stdout.write(format === 'json' ? `${JSON.stringify(explanation)}\n` : tableOf(explanation, vendors))
  return explanation.sure === 'undecided' ? exitCodes.ok : exitCodeOf[explanation.cause]
}

function tableOf(explanation: Explanation, vendors: Awaited<ReturnType<typeof loadSigns>>): string {
  const nameOf = (id: string) => vendors.find((vendor) => vendor.id === id)?.name ?? id
  const columns = columnsOf(process.stdout)
  return `${renderExplanation(explanation, nameOf)
    .map((line) => fold(line, columns))
    .join('\n')}\n`
}
