import { formatTime } from '../text/format-time.ts'
import { maxNameCharacters, plainText } from '../text/plain-text.ts'
import type { TooLong, Wait } from '../verdict/plan-wait.ts'
import type { CheckResult } from '../verdict/report.ts'

const second = 1000
const minute = 60 * second
const maxNamed = 3

function counted(amount: number, unit: string): string {
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`
}

/** A length of time in words, rounded up: `40 seconds`, `12 minutes`, `1 hour 5 minutes`. */
function formatSpan(milliseconds: number): string {
  if (milliseconds <= 90 * second) return counted(Math.ceil(milliseconds / second), 'second')
  const minutes = Math.ceil(milliseconds / minute)
  if (minutes < 120) return counted(minutes, 'minute')
  const rest = minutes % 60
  return `${counted(Math.floor(minutes / 60), 'hour')}${rest === 0 ? '' : ` ${counted(rest, 'minute')}`}`
}

function namesOf(results: readonly CheckResult[], indices: readonly number[]): string {
  const names = indices.map((index) => plainText(results[index]?.name ?? '', maxNameCharacters))
  const more = names.length - maxNamed
  return more <= 0 ? names.join(', ') : `${names.slice(0, maxNamed).join(', ')} and ${more} more`
}

/** The clock with its seconds: a short wait ends within a minute. */
function clock(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} UTC`
}

/** Said once, when a wait begins. */
export function waitBeginsLine(results: readonly CheckResult[], { until, checks }: Wait, now: Date): string {
  const left = formatSpan(until - now.getTime())
  return `Waiting for ${namesOf(results, checks)} until ${clock(until)} (${left}); the runner’s minutes are spent meanwhile`
}

/** Said each minute. */
export function waitGoesOnLine(results: readonly CheckResult[], { checks }: Wait, leftMs: number): string {
  return `Waiting for ${namesOf(results, checks)}: ${formatSpan(leftMs)} to go`
}

/** Why there is no wait although one is wanted: what would heal comes too late. */
export function tooLongLine(
  results: readonly CheckResult[],
  { check, at }: TooLong,
  waitMs: number,
  now: Date,
): string {
  const away = formatSpan(at - now.getTime())
  const waited = results[check]?.waitedMs ?? 0
  const limit = waited > 0 ? `${formatSpan(waitMs - waited)} of wait are left` : `wait is ${formatSpan(waitMs)}`
  return `Not waiting for ${namesOf(results, [check])}: that takes ${away} (until ${formatTime(new Date(at).toISOString())}), and ${limit}`
}

/** What waiting cost, for a summary; empty when nobody waited. Checks are waited for together, so the longest counts. */
export function waitCostText(results: readonly CheckResult[]): string {
  const longest = Math.max(0, ...results.map(({ waitedMs }) => waitedMs))
  if (longest === 0) return ''
  const waited = results.flatMap(({ waitedMs }, index) => (waitedMs > 0 ? [index] : []))
  const minutes = Math.ceil(longest / minute)
  return `Waited ${formatSpan(longest)} for ${namesOf(results, waited)}: ${counted(minutes, 'runner minute')}.`
}
