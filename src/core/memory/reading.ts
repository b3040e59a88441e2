import type { Decimal } from '../money/amount.ts'

/** Where a gate ran, as far as the CI system tells it. */
export interface RunContext {
  readonly repository: string | null
  readonly workflow: string | null
  readonly job: string | null
  readonly runId: string | null
  readonly runAttempt: string | null
  readonly event: string | null
  readonly ref: string | null
  readonly sha: string | null
}

/** What a gate did about all of its checks. A failure that only `skip-at-most` made counts as a skip. */
export type ReadingOutcome = 'go' | 'skip' | 'fail'

/** What one check saw. Amounts are null when not known. */
export interface ReadingCheck {
  readonly name: string
  readonly provider: string
  readonly pool: string | null
  readonly unit: string | null
  readonly covers: string | null
  readonly status: string
  readonly policy: string | null
  readonly remaining: Decimal | null
  readonly limit: Decimal | null
  readonly used: Decimal | null
  readonly required: Decimal | null
  readonly resetsAt: string | null
}

/** What one gate saw: a line of a history file. */
export interface HistoryReading {
  /** RFC 3339 in UTC. */
  readonly at: string
  readonly context: RunContext | null
  readonly outcome: ReadingOutcome
  readonly checks: readonly ReadingCheck[]
}

/** What one check spent in one job, as a receipt tells it. */
export interface ReceiptCheck {
  readonly name: string
  readonly provider: string
  readonly pool: string | null
  readonly unit: string | null
  readonly before: Decimal | null
  readonly after: Decimal | null
  /** Null when not known. */
  readonly spent: Decimal | null
}

/** A line of a receipt file. */
export interface ReceiptRecord {
  /** RFC 3339 in UTC. */
  readonly startedAt: string
  readonly endedAt: string
  readonly context: RunContext | null
  readonly checks: readonly ReceiptCheck[]
}

/** One line of a file that the gate remembers by. */
export type MemoryLine =
  | { readonly kind: 'reading'; readonly reading: HistoryReading }
  | { readonly kind: 'receipt'; readonly receipt: ReceiptRecord }

/** Is it the same gate? Told by repository, workflow and job; another run of it is the same. */
export function isSameGate(one: RunContext | null, other: RunContext | null): boolean {
  return (
    (one?.repository ?? null) === (other?.repository ?? null) &&
    (one?.workflow ?? null) === (other?.workflow ?? null) &&
    (one?.job ?? null) === (other?.job ?? null)
  )
}
