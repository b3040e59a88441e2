import type { Complain } from './field-values.ts'
import { quoted } from './field-values.ts'

const unitsMs: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000 }

/** GitHub ends a job after six hours unless told otherwise: who waits longer waits for nothing. */
const maxMs = 6 * 3_600_000

/** Reads `90s`, `15m`, `2h` as milliseconds: above 0, at most six hours. */
export function readWait(field: string, text: string, complain: Complain): number | null {
  const [, number = '', unit = ''] = /^(\d{1,6})\s*([smh])$/i.exec(text.trim()) ?? []
  const milliseconds = Number(number) * (unitsMs[unit.toLowerCase()] ?? 0)
  if (milliseconds > 0 && milliseconds <= maxMs) return milliseconds
  const why =
    milliseconds > maxMs
      ? 'is longer than 6 hours, after which GitHub ends a job'
      : 'is not a time to wait; write a whole number above 0 and one unit: `90s`, `15m`, `2h`'
  complain(field, `${quoted(text)} ${why}${milliseconds > maxMs ? '; it is at most `6h`' : ' (at most `6h`)'}`)
  return null
}
