import { constants } from 'node:os'

/** Those that ask a program to end; the last is Windows' Ctrl-Break. */
const ending: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGBREAK']
/** Those that mean something to the command, and nothing to us. */
const passing: readonly NodeJS.Signals[] = ['SIGUSR1', 'SIGUSR2']

/** A signal that asked us to end, and when: milliseconds of `performance.now()`. */
export interface Interruption {
  readonly signal: NodeJS.Signals
  readonly at: number
}

export interface Signals {
  /** The first that asked us to end; null while none has. */
  interruption(): Interruption | null
  /** Calls back for every signal, until the returned function is called. */
  onSignal(listener: (signal: NodeJS.Signals, ends: boolean) => void): () => void
  close(): void
}

/** From now on signals no longer end this process: whoever listens has to. */
export function listenForSignals(): Signals {
  let first: Interruption | null = null
  const listeners = new Set<(signal: NodeJS.Signals, ends: boolean) => void>()
  const installed = [...ending, ...passing].map((signal) => {
    const ends = ending.includes(signal)
    const handle = () => {
      if (ends) first ??= { signal, at: performance.now() }
      for (const listener of listeners) listener(signal, ends)
    }
    process.on(signal, handle)
    return () => process.off(signal, handle)
  })
  return {
    interruption: () => first,
    onSignal(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close() {
      for (const remove of installed) remove()
    },
  }
}

/** Exit code of a program that ended by a signal, as a shell tells it. */
export function exitCodeOfSignal(signal: NodeJS.Signals): number {
  return 128 + (constants.signals[signal] ?? 0)
}
