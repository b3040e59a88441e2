import { constants } from 'node:os'

/**
 * Leaves at once, red, when told to: 130 for Ctrl-C. Said by ourselves because the system does nothing of its own about
 * a signal to a container's first process.
 */
export function leaveOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => process.exit(128 + constants.signals[signal]))
}
