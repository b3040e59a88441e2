import { readCheckArguments } from './check-arguments.ts'
import { exitCodeOf, exitCodes } from './exit-codes.ts'
import { runGate } from './gate.ts'
import { Stop } from './stop.ts'
import { writeReport } from './write-report.ts'

/** `credit-gate check`: the gate, and its exit code. */
export async function checkCommand(words: readonly string[]): Promise<number> {
  const wanted = readCheckArguments(words)
  // A command that nobody starts would pass for one that ended well.
  if (wanted.command !== null) {
    throw new Stop(exitCodes.usage, 'credit-gate check: takes no command behind `--`; `credit-gate run` does')
  }
  const script = wanted.inputs['run'] ?? ''
  if (script.trim() !== '') return (await import('./run-command.ts')).runCheckedScript(wanted, script)
  const { report } = await runGate(wanted, process.env)
  await writeReport(report, wanted, process.env, process.stdout)
  return exitCodeOf(report.verdict)
}
