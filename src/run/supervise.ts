import type { Command, CommandEnd } from './command.ts'
import { exitCodeOfSignal, type Interruption, type Signals } from './signals.ts'

/** After a signal to us, how long the command has: the runner leaves us 7.5 seconds in all. */
const afterSignalMs = 7_000

export interface Supervised {
  readonly end: CommandEnd
  /** The signal that asked us to end, if one did while it ran. */
  readonly interruption: Interruption | null
  /** Was it ended by `stop`? */
  readonly stopped: boolean
}

export interface Supervision {
  readonly ended: Promise<Supervised>
  /** Ends the command: SIGTERM to its group, after the grace SIGKILL. */
  stop(graceMs: number): void
}

/** Looks after a command until it, and after a signal or a stop everything it has started, has ended. */
export function supervise(command: Command, signals: Signals): Supervision {
  const timers: NodeJS.Timeout[] = []
  let stopped = false
  let signalled = false
  const killAfter = (milliseconds: number) => {
    timers.push(
      setTimeout(() => {
        command.kill()
        command.output.close()
      }, milliseconds),
    )
  }
  const stopListening = signals.onSignal((signal, ends) => {
    if (ends && !signalled) {
      signalled = true
      killAfter(afterSignalMs)
    }
    command.signal(signal)
  })
  // Should we fail ourselves, nobody would look after it any more.
  const onExit = () => command.kill()
  process.once('exit', onExit)
  const watchEnd = async (): Promise<Supervised> => {
    const end = await command.ended
    // Left to itself a command may leave something running behind it, as in any shell.
    if (stopped || signals.interruption() !== null) await command.gone()
    await command.output.drained()
    command.output.close()
    stopListening()
    process.off('exit', onExit)
    for (const timer of timers) clearTimeout(timer)
    return { end, interruption: signals.interruption(), stopped }
  }
  return {
    ended: watchEnd(),
    stop(graceMs) {
      if (stopped) return
      stopped = true
      command.signal('SIGTERM')
      killAfter(graceMs)
    },
  }
}

/**
 * The exit code of `run`, before what was spent is judged: the command's own, `128 + n` for a signal, 126 or 127 when it
 * could not start, 1 when it was stopped. After a signal to us it is never 0.
 */
export function exitCodeOf({ end, interruption, stopped }: Supervised): number {
  if (end.kind === 'not-started') return end.code
  if (stopped) return 1
  const code = end.kind === 'killed' ? exitCodeOfSignal(end.signal) : end.code
  return code === 0 && interruption !== null ? exitCodeOfSignal(interruption.signal) : code
}
