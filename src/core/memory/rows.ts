// What a gate did several times in a row, from its own history. Other gates' lines neither lengthen nor end a row.
import type { HistoryReading, RunContext } from './reading.ts'
import { isSameGate } from './reading.ts'

/** This gate's readings, the latest first. */
function latestFirst(history: readonly HistoryReading[], context: RunContext | null): readonly HistoryReading[] {
  return history
    .filter((reading) => isSameGate(reading.context, context))
    .toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at))
}

/** Since when a gate has only skipped; null when it did not skip last time. This run is not among the readings. */
export function skippedSince(history: readonly HistoryReading[], context: RunContext | null): string | null {
  let since: string | null = null
  for (const { outcome, at } of latestFirst(history, context)) {
    if (outcome !== 'skip') break
    since = at
  }
  return since
}

/** How often in a row a check was `unknown` in the runs before this one. A run without a key, or without the check, counts for nothing. */
export function unknownInARow(history: readonly HistoryReading[], context: RunContext | null, name: string): number {
  let count = 0
  for (const { checks } of latestFirst(history, context)) {
    const status = checks.find((check) => check.name === name)?.status
    if (status === undefined || status === 'no-key') continue
    if (status !== 'unknown') break
    count += 1
  }
  return count
}
