import type { Reading } from '../provider/pool.ts'
import { formatTime, isResetOver } from '../text/format-time.ts'

/** A reset that has been already is no news of the next one: it is doubted, once for each time that was told. */
export function doubtPastResets({ pools }: Reading, now: Date): readonly string[] {
  const past = pools.flatMap(({ resetsAt }) => (isResetOver(resetsAt, now) ? [formatTime(resetsAt)] : []))
  return [...new Set(past)].map((time) => `The reset that was told, ${time}, has passed already.`)
}
