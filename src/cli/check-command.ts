import { readCheckArguments } from './check-arguments.ts'
import { exitCodeOf } from './exit-codes.ts'
import { exitCodeIn } from './formats.ts'
import { runGate } from './gate.ts'
import { leaveOnSignals } from './leave-on-signals.ts'
import { prepareFiles, writeReport } from './write-report.ts'

/** `credit-gate check`: the gate, and its exit code. */
export async function checkCommand(words: readonly string[]): Promise<number> {
  const wanted = readCheckArguments(words, 'check')
  const script = wanted.inputs['run'] ?? ''
  if (script.trim() !== '') return (await import('./run-command.ts')).runCheckedScript(wanted, script)
  leaveOnSignals()
  prepareFiles(wanted)
  const { report } = await runGate(wanted, process.env)
  await writeReport(report, wanted, process.env, process.stdout)
  return exitCodeIn(wanted.format, report.verdict, exitCodeOf)
}
