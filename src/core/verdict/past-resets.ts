import { isPast } from '../money/instant.ts'
import type { Reading } from '../provider/pool.ts'
import { formatTime } from '../text/format-time.ts'

/** A reset that has been already is no news of the next one: it is doubted, once for each time that was told. */
export function doubtPastResets({ pools }: Reading, now: Date): readonly string[] {
  const past = pools.flatMap(({ resetsAt }) =>
    resetsAt !== null && isPast(resetsAt, now) ? [formatTime(resetsAt)] : [],
  )
  return [...new Set(past)].map((time) => `The reset that was told, ${time}, has passed already.`)
}
