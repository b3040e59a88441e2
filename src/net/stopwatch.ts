/**
 * Milliseconds of a clock that only goes forward. `performance.now()` would be the same, but Node loads eight modules for
 * the name `performance`.
 */
export function readStopwatch(): number {
  return Number(process.hrtime.bigint()) / 1e6
}
