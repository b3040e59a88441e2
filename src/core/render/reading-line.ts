import type { HistoryReading, RunContext } from '../memory/reading.ts'
import { cleanLine, maxFieldNameCharacters } from '../text/plain-text.ts'
import { renderExactJson } from './results.ts'

/** Where a gate ran, as a line of JSON has it. */
export function contextItem(context: RunContext | null): Record<string, string | null> | null {
  if (context === null) return null
  const text = (value: string | null) => (value === null ? null : cleanLine(value, maxFieldNameCharacters))
  return {
    repository: text(context.repository),
    workflow: text(context.workflow),
    job: text(context.job),
    run_id: text(context.runId),
    run_attempt: text(context.runAttempt),
    event: text(context.event),
    ref: text(context.ref),
    sha: text(context.sha),
  }
}

/**
 * What a gate saw as one line of JSON, its line break included: a line of a history file. Amounts are numbers with every
 * digit, null when not known. The shape is promised: what changes it raises `version`.
 */
export function renderReadingLine({ at, context, outcome, checks }: HistoryReading): string {
  const name = (text: string | null) => (text === null ? null : cleanLine(text, maxFieldNameCharacters))
  const line = renderExactJson({
    version: 1,
    kind: 'reading',
    at,
    context: contextItem(context),
    outcome,
    checks: checks.map((check) => ({
      name: name(check.name),
      provider: check.provider,
      pool: name(check.pool),
      unit: check.unit,
      covers: check.covers,
      status: check.status,
      policy: check.policy,
      remaining: check.remaining,
      limit: check.limit,
      used: check.used,
      required: check.required,
      resets_at: check.resetsAt,
    })),
  })
  return `${line}\n`
}
