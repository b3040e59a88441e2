import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename } from 'node:path'
import type { Plan } from '../core/plan/plan.ts'
import { notYourCodeLines, renderNotYourCode, stillThereLine } from '../core/render/not-your-code.ts'
import { overspendAnnotations, renderReceipt, renderReceiptLines } from '../core/render/receipt.ts'
import { plainText } from '../core/text/plain-text.ts'
import { wrapText } from '../core/text/wrap-text.ts'
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

/** Adds what became of the job to a job summary that was written before it. */
function completeMarkdown(path: string, { finding, receipt }: RunResult, plan: Plan): void {
  const out = finding?.out ?? []
  const above = out.length === 0 ? '' : renderNotYourCode(out)
  const below = receipt === null ? '' : renderReceipt(receipt, plan.onOverspend)
  try {
    writeFileSync(path, `${above}${readFileSync(path, 'utf8').trimEnd()}\n\n${below}`)
  } catch (error) {
    say(`the receipt could not be added to ${path} (${(error as NodeJS.ErrnoException).code ?? 'unknown fault'})`)
  }
}

/** Sentences are folded to a terminal's width; a table's rows are left whole. */
function tell({ receipt, finding }: RunResult, plan: Plan): void {
  const width = columnsOf(process.stderr)
  const fold = (line: string) => (width === null ? [line] : wrapText(line, width))
  const sentences = [
    ...(finding === null
      ? []
      : finding.out.length > 0
        ? notYourCodeLines(finding.out)
        : [stillThereLine(finding.innocent)]),
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
export async function runChecked(wanted: CheckArguments, command: readonly [string, ...string[]]): Promise<number> {
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
  })
  // It listens already: no signal falls between the two.
  endLeaving()
  const result = await running
  leaveOnSignals()
  if (result.notStarted === null) {
    tell(result, plan)
    if (wanted.format === 'markdown' && wanted.output !== null) completeMarkdown(wanted.output, result, plan)
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
    throw new Stop(exitCodes.usage, 'credit-gate run: --run stands beside the command behind `--`; give one of the two')
  }
  // What needs a command of its own (`watch`, `max-spend`) has one.
  const inputs = { ...wanted.inputs, run: program }
  return runChecked({ ...wanted, inputs }, [program, ...rest])
}
