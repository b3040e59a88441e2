/**
 * Runners that go on with the others when one of theirs has failed, and fail at their end. Only where they say
 * themselves which one failed, and that no other did, does what the others wrote not matter.
 */
import type { MarkedLine } from './mark-lines.ts'

/** The command of one unit failed, and which: tox, nox, make. */
const unitFailed =
  /^(?:(\S+): exit [1-9]\d* \(|nox > Session (\S+) failed|make: \*\*\* \[(?:\S+: )?(\S+)\] Error [1-9])/
/** The verdict of one unit, at the end of all or at its own: pre-commit, tox, nox. */
const verdict =
  /^(?:(\S.{0,120}?)\.{3,}(?:\(.{1,40}\))?(Passed|Skipped|Failed)|\s+(\S+): (OK|SKIP|FAIL)\b.*|nox > \* (\S+): (success|skipped|failed|aborted))$/
const notRemade = /^make: Target '.*' not remade because of errors\.$/
const maxLines = 400

function verdictOf(text: string): { readonly unit: string; readonly hasFailed: boolean } | null {
  const [hook, hookSays, tox, toxSays, nox, noxSays] = verdict.exec(text)?.slice(1) ?? []
  const unit = hook ?? tox ?? nox
  return unit === undefined
    ? null
    : { unit, hasFailed: /^(?:Failed|FAIL|failed)$/.test(hookSays ?? toxSays ?? noxSays ?? '') }
}

/** Did the hook of pre-commit that wrote a line end with an exit code? Null when none wrote it. */
export function hasHookFailed(at: number, lines: readonly MarkedLine[]): boolean | null {
  for (let up = at; up >= 0 && at - up < maxLines; up--) {
    if (verdictOf(lines[up]?.text ?? '') === null) continue
    const details = lines.slice(up + 1, up + 5).map(({ text }) => text)
    if (!details[0]?.startsWith('- hook id: ')) return null
    return details.some((text) => /^- exit code: [1-9]/.test(text))
  }
  return null
}

/**
 * The last line of what others wrote, of whom none failed; null when that is not known.
 * @param from the error, which everything up to `at` led to.
 */
export function endOfOthers(from: number, at: number, lines: readonly MarkedLine[]): number | null {
  const rest = lines.slice(at).map(({ text }) => text)
  const end = rest.findLastIndex((text) => verdictOf(text) !== null || notRemade.test(text))
  const wrote = rest.slice(0, end + 1)
  // Among what was not kept another may have failed.
  const isWhole = lines[at + end]?.number === (lines[at]?.number ?? 0) + end
  if (end < 0 || !isWhole || wrote.some((text) => unitFailed.test(text))) return null
  const failed = wrote.flatMap((text) => verdictOf(text) ?? []).filter(({ hasFailed }) => hasFailed)
  if (hasHookFailed(from, lines) === true)
    return verdictOf(wrote[0] ?? '') !== null && failed.length === 0 ? at + end : null
  const own = lines.slice(from, at).flatMap(({ text }) => unitFailed.exec(text)?.slice(1) ?? [])
  const isNamed = failed.length > 0 || (notRemade.test(wrote[end] ?? '') && own.some((unit) => unit !== undefined))
  return isNamed && failed.every(({ unit }) => own.includes(unit)) ? at + end : null
}
