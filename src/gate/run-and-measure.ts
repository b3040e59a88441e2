import { formatInstant } from '../core/money/instant.ts'
import type { Plan } from '../core/plan/plan.ts'
import { firstReadingsOf } from '../core/receipt/first-reading.ts'
import { type Finding, findOutOfCredit } from '../core/receipt/not-your-code.ts'
import { compareReadings, failsForOverspend, type Receipt, receiptRow } from '../core/receipt/receipt.ts'
import { settleExplanation } from '../core/receipt/settle-explanation.ts'
import { stopLine, watchLine } from '../core/render/watch.ts'
import type { WhyFailed } from '../core/render/why-failed.ts'
import type { CheckResult, Report } from '../core/verdict/report.ts'
import { type Command, type CommandOptions, startCommand } from '../run/command.ts'
import { exitCodeOfSignal, listenForSignals, type Signals } from '../run/signals.ts'
import { exitCodeOf, type Supervised, type Supervision, supervise } from '../run/supervise.ts'
import { type Watch, watchBalances } from '../run/watch.ts'
import { readAgain, type SecondReading } from './check-again.ts'
import { readDue } from './read-due.ts'
import type { ReadPlan } from './read-plan.ts'

export interface RunOptions {
  readonly plan: ReadPlan
  /** The gate's, which let the command go on. */
  readonly report: Report
  readonly command: CommandOptions
  readonly graceSeconds: number
  /** Takes a line of ours while the command runs. */
  readonly say: (line: string) => void
  /** The stream that our own lines go to: each begins on a line of its own. */
  readonly saysOn: 'stdout' | 'stderr'
  readonly debug?: (line: string) => void
}

export interface RunResult {
  readonly exitCode: number
  /** The command's own exit code: ours is another where it spent too much. */
  readonly commandCode: number
  /** Why the command could not start; null when it did. */
  readonly notStarted: string | null
  /** Null when no receipt is wanted. */
  readonly receipt: Receipt | null
  /** Why the command failed, as far as money goes; null when it did not, or was ended from outside. */
  readonly why: WhyFailed | null
}

/** A second reading may take so long. */
const readingMs = 15_000
/** After a signal the runner kills us 10 seconds later; what is left of these is for the second reading. */
const afterSignalMs = 6_500
/** Less than this is not worth a request. */
const minReadingMs = 500
/** How often an overspend is looked for, unless `watch` says otherwise. */
const stopWatchMs = 60_000

/** Is a second reading wanted? `run` implies it; only who says `receipt: false`, and needs no figure, goes without. */
function wantsReceipt({ receipt, receiptFile, checks }: Plan): boolean {
  return receipt !== 'false' || receiptFile !== null || checks.some(({ maxSpend }) => maxSpend !== null)
}

/** The receipt of a command that was never started: nothing was spent by it, and nothing is read again. */
export function receiptWithoutCommand({ plan, report }: Pick<RunOptions, 'plan' | 'report'>): Receipt {
  const now = formatInstant(new Date())
  return compareReadings(firstReadingsOf(report, plan, plan.cleaner.clean), [], now, 'the command was not started')
}

function watchWhileRunning(options: RunOptions, supervision: Supervision): Watch | null {
  const { plan, report, say, debug, graceSeconds } = options
  const watched = plan.watchSeconds !== null
  const stops = plan.onOverspend === 'stop'
  if (!watched && !stops) return null
  const first = firstReadingsOf(report, plan, plan.cleaner.clean).checks
  const shown = first.map((check, index) => {
    const result = report.results[index]
    return result === undefined ? '' : watchLine(receiptRow(check, result), result)
  })
  const onReading = (results: readonly CheckResult[]) => {
    const rows = first.map((check, index) => receiptRow(check, results[index] ?? null))
    for (const [index, result] of results.entries()) {
      const row = rows[index]
      const line = row === undefined ? '' : watchLine(row, result)
      if (watched && line !== shown[index]) say(line)
      shown[index] = line
    }
    const why = stops ? stopLine(rows, graceSeconds) : null
    if (why === null) return
    say(why)
    watch.close()
    supervision.stop(graceSeconds * 1000)
  }
  const everyMs = plan.watchSeconds === null ? stopWatchMs : plan.watchSeconds * 1000
  const read = async (due: ReadPlan, signal: AbortSignal) => {
    const limits = { maxMs: plan.timeoutMs, signal, probes: false, ...(debug !== undefined && { debug }) }
    return (await readAgain(due, limits)).results
  }
  const watch = watchBalances(
    readDue(plan, report.results, read, () => performance.now()),
    everyMs,
    onReading,
  )
  return watch
}

/** The second reading, in what time is left; null when that is too little. */
async function readAtEnd(
  { plan, debug }: RunOptions,
  signals: Signals,
  probes: boolean,
): Promise<SecondReading | null> {
  const before = signals.interruption()
  const maxMs = before === null ? readingMs : Math.min(readingMs, afterSignalMs - (performance.now() - before.at))
  if (maxMs < minReadingMs) return null
  const ended = new AbortController()
  // Whoever asks again to end wants it now.
  const stopListening = signals.onSignal((_, ends) => ends && ended.abort())
  try {
    const report = await readAgain(plan, {
      maxMs,
      signal: ended.signal,
      probes,
      ...(debug !== undefined && { debug }),
    })
    return ended.signal.aborted ? null : report
  } finally {
    stopListening()
  }
}

function hasFailed({ end, interruption, stopped }: Supervised): boolean {
  return interruption === null && !stopped && (end.kind === 'killed' || (end.kind === 'exited' && end.code !== 0))
}

async function measure(
  options: RunOptions,
  supervised: Supervised,
  signals: Signals,
): Promise<{ readonly receipt: Receipt | null; readonly finding: Finding | null }> {
  const { plan, report } = options
  if (!wantsReceipt(plan)) return { receipt: null, finding: null }
  const first = firstReadingsOf(report, plan, plan.cleaner.clean)
  const second = await readAtEnd(options, signals, hasFailed(supervised))
  const results = second?.results ?? []
  const unread = signals.interruption() === null ? undefined : 'no time was left to read it at the end'
  return {
    receipt: compareReadings(first, results, formatInstant(new Date()), unread),
    finding: hasFailed(supervised) && second !== null ? findOutOfCredit(first, results) : null,
  }
}

/** What the command's own output says of why it failed, held against what was read again. */
async function explain(
  { plan, command: { environment } }: RunOptions,
  { output }: Command,
  exitCode: number,
  finding: Finding | null,
): Promise<WhyFailed> {
  const tail = output.tail()
  if (tail === null) return { finding, explanation: null, nameOf: (vendor) => vendor }
  const { explainOutput } = await import('./explain-output.ts')
  const { clean } = plan.cleaner
  const { bytes, linesBefore } = tail
  const { explanation, nameOf } = await explainOutput({
    ...{ chunks: [bytes], linesBefore, environment, exitCode, at: new Date(), clean },
  })
  return { finding, explanation: settleExplanation(explanation, finding), nameOf }
}

/** Runs the command that the gate let go on, and measures what was spent. */
export async function runAndMeasure(given: RunOptions): Promise<RunResult> {
  const { plan } = given
  const signals = listenForSignals()
  try {
    const command = startCommand(given.command)
    const onOwnLine = (write: (line: string) => void) => (line: string) => {
      command.output.startLine(given.saysOn)
      write(line)
    }
    const debug = given.debug === undefined ? {} : { debug: onOwnLine(given.debug) }
    const options: RunOptions = { ...given, say: onOwnLine(given.say), ...debug }
    const supervision = supervise(command, signals)
    const watch = watchWhileRunning(options, supervision)
    const supervised = await supervision.ended
    watch?.close()
    const own = exitCodeOf(supervised)
    if (supervised.end.kind === 'not-started') {
      const receipt = wantsReceipt(plan) ? receiptWithoutCommand(options) : null
      return { exitCode: own, commandCode: own, notStarted: supervised.end.why, receipt, why: null }
    }
    const { receipt, finding } = await measure(options, supervised, signals)
    const why = hasFailed(supervised) ? await explain(options, command, own, finding) : null
    command.output.startLine(options.saysOn)
    const interruption = signals.interruption()
    const overspent = receipt !== null && failsForOverspend(receipt, plan.onOverspend)
    const failsFor = interruption === null ? (overspent ? 1 : 0) : exitCodeOfSignal(interruption.signal)
    return { exitCode: own === 0 ? failsFor : own, commandCode: own, notStarted: null, receipt, why }
  } finally {
    signals.close()
  }
}
