// The end of the job. It takes at most 15 seconds, and changes the job's result for a measured overspend alone: whatever
// else happens here, it ends with 0. What it needs for a second reading is loaded only when there is one.
import { decideTask, readState, type Task } from './receipt/state.ts'

/** Since this process was started. */
const maxMs = 14_000
const maxReadingMs = 11_000

function leave(code: 0 | 1): void {
  process.stdout.write('', () => process.exit(code))
}

function giveUp(why: string): void {
  process.stdout.write(`The credit was not read again: ${why}.\n`, () => process.exit(0))
}

async function readAgain({ state, jobFailed }: Extract<Task, { kind: 'read' }>): Promise<void> {
  const { readAtEnd } = await import('./receipt/second-reading.ts')
  leave(await readAtEnd(state, jobFailed, maxReadingMs, process.env))
}

const task = decideTask(readState(process.env['STATE_receipt']), process.env['INPUT_JOB-STATUS'] ?? '')
// Most jobs end here: at once, without the streams and signals that only the rest needs.
if (task.kind === 'none' && task.say === '') process.exit(0)

process.exitCode = 0
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => giveUp('the job is ending'))
for (const fault of ['uncaughtException', 'unhandledRejection'] as const) {
  process.once(fault, () => giveUp('a fault of Credit Gate itself; please report it'))
}

if (task.kind === 'none') {
  process.stdout.write(`${task.say}\n`)
  leave(0)
} else {
  setTimeout(() => giveUp('15 seconds were not enough'), maxMs - performance.now())
  void readAgain(task)
}
