import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename } from 'node:path'
import type { Plan } from '../core/plan/plan.ts'
import { renderDotenv } from '../core/render/dotenv.ts'
import { overspendAnnotations, renderReceipt, renderReceiptLines } from '../core/render/receipt.ts'
import { renderExplainedJson, renderOutputs } from '../core/render/results.ts'
import { type CommandState, renderRunSummary } from '../core/render/summary.ts'
import { renderWhyFailed, whyFailedLines } from '../core/render/why-failed.ts'
import { plainText } from '../core/text/plain-text.ts'
import { wrapText } from '../core/text/wrap-text.ts'
import type { Report } from '../core/verdict/report.ts'
import { fileReceipt } from '../gate/file-receipt.ts'
import { type RunResult, receiptWithoutCommand, runAndMeasure } from '../gate/run-and-measure.ts'
import { findBash, writeScriptFile } from '../run/bash.ts'
import { type CheckArguments, readCheckArguments } from './check-arguments.ts'
import { exitCodeOf, exitCodes } from './exit-codes.ts'
import { placeOfFlags, runGate } from './gate.ts'
import { leaveOnSignals } from './leave-on-signals.ts'
import { Stop } from './stop.ts'
import { columnsOf } from './terminal.ts'
import { prepareFiles, writeReport } from './write-report.ts'

function say(line: string): void {
  process.stderr.write(`credit-gate: ${line}\n`)
}

/** A command's name, if it looks like one: a key that lost its way is not repeated. */
function shownCommand(program: string): string {
  const name = basename(program)
  return /^[\w.+-]{1,40}$/.test(name) ? `\`${name}\`` : 'the command'
}

/** Writes a report anew, now that more is known than when it was written first. */
function rewrite(path: string, text: string): void {
  try {
    writeFileSync(path, text)
  } catch (error) {
    say(`${plainText(path)} could not be completed (${(error as NodeJS.ErrnoException).code ?? 'unknown fault'})`)
  }
}

/** A job summary with what became of the command. */
function markdownOf(report: Report, command: CommandState, result: RunResult | null, plan: Plan): string {
  const above = result === null || result.why === null ? '' : renderWhyFailed(result.why)
  const below = result === null || result.receipt === null ? '' : renderReceipt(result.receipt, plan.onOverspend)
  return `${above}${renderRunSummary(report, command).trimEnd()}\n\n${below}`
}

/** What the reports in files lack until the command has ended. */
function completeFiles(wanted: CheckArguments, report: Report, result: RunResult, plan: Plan): void {
  const { output, dotenv, format } = wanted
  const explanation = result.why?.explanation ?? null
  if (output !== null && format === 'markdown') {
    const ended = { exitCode: result.commandCode, stepCode: result.exitCode }
    rewrite(output, markdownOf(report, ended, result, plan))
  }
  if (explanation === null) return
  if (output !== null && format === 'json') rewrite(output, `${renderExplainedJson(report, explanation)}\n`)
  if (dotenv !== null) rewrite(dotenv, renderDotenv(renderOutputs(report, explanation)).text)
}

/** Sentences are folded to a terminal's width; a table's rows are left whole. */
function tell({ receipt, why }: RunResult, plan: Plan): void {
  const width = columnsOf(process.stderr)
  const fold = (line: string) => (width === null ? [line] : wrapText(line, width))
  const sentences = [
    ...(why === null ? [] : whyFailedLines(why)),
    ...(receipt === null ? [] : overspendAnnotations(receipt, plan.onOverspend).map(({ message }) => message)),
  ]
  const lines = [...sentences.flatMap(fold), ...(receipt === null ? [] : renderReceiptLines(receipt))]
  if (lines.length > 0) process.stderr.write(`\n${lines.join('\n')}\n`)
}

function isTerminal(): boolean {
  return [process.stdin, process.stdout, process.stderr].some(({ isTTY }) => isTTY)
}

/**
 * The gate, the command when the gate lets it go on, and the receipt. Writes nothing of its own to stdout.
 * @param command file and arguments.
 */
async function runChecked(wanted: CheckArguments, command: readonly [string, ...string[]]): Promise<number> {
  if (wanted.format !== 'table' && wanted.output === null) {
    throw new Stop(
      exitCodes.usage,
      `credit-gate run: --format ${wanted.format} needs --output <file>: stdout belongs to the command`,
    )
  }
  const endLeaving = leaveOnSignals()
  prepareFiles(wanted)
  const { report, plan } = await runGate(wanted, process.env)
  await writeReport(report, wanted, process.env, process.stderr)
  if (plan === null) return exitCodeOf(report.verdict)
  const place = placeOfFlags(process.env)
  const file = (receipt: RunResult['receipt']) => {
    const problem = fileReceipt(receipt, plan.receiptFile, place, process.env)
    if (problem !== null) say(`no line in ${plainText(plan.receiptFile ?? '')}: ${problem}`)
  }
  if (!report.verdict.shouldRun) {
    file(receiptWithoutCommand({ plan, report }))
    return report.verdict.outcome === 'skip' ? exitCodes.ok : exitCodeOf(report.verdict)
  }
  if (wanted.format === 'markdown' && wanted.output !== null)
    rewrite(wanted.output, markdownOf(report, 'started', null, plan))
  const [program, ...words] = command
  const running = runAndMeasure({
    plan,
    report,
    command: {
      file: program,
      arguments: words,
      folder: null,
      environment: process.env,
      sharesGroup: isTerminal(),
    },
    graceSeconds: wanted.graceSeconds,
    say,
    saysOn: 'stderr',
  })
  // It listens already: no signal falls between the two.
  endLeaving()
  const result = await running
  leaveOnSignals()
  if (result.notStarted === null) {
    tell(result, plan)
    completeFiles(wanted, report, result, plan)
  } else say(`${shownCommand(program)} could not be started: ${result.notStarted}`)
  file(result.receipt)
  return result.exitCode
}

/** `credit-gate check --run '<script>'`: the same, with a script for bash. */
export function runCheckedScript(wanted: CheckArguments, script: string): Promise<number> {
  const file = writeScriptFile(script, tmpdir())
  return runChecked(wanted, [findBash(process.env), ...file.arguments]).finally(file.remove)
}

/** `credit-gate run [checks] -- <command>`: ends with the command's own exit code. */
export async function runCommand(words: readonly string[]): Promise<number> {
  const wanted = readCheckArguments(words, 'run')
  const [program, ...rest] = wanted.command ?? []
  if (program === undefined || program === '') {
    throw new Stop(
      exitCodes.usage,
      "credit-gate run: there is no command; put it behind `--`: credit-gate run 'apertis >= 5 USD' -- npm run eval",
    )
  }
  if ((wanted.inputs['run'] ?? '') !== '') {
    throw new Stop(
      exitCodes.usage,
      'credit-gate run: --run cannot be used with a command behind `--`; give one of the two',
    )
  }
  // What needs a command of its own (`watch`, `max-spend`) has one.
  const inputs = { ...wanted.inputs, run: program }
  return runChecked({ ...wanted, inputs }, [program, ...rest])
}
