import type { Decimal } from '../money/amount.ts'
import type { Key } from './bounded-map.ts'
import type { Figures } from './figures.ts'

/** Ways to break down what was spent. */
export const breakdowns = ['month', 'workflow', 'branch', 'check'] as const
export type Breakdown = (typeof breakdowns)[number]

/** What was spent under one name. */
export interface SpentBy {
  readonly key: Key
  /** Null when none of it is known. */
  readonly spent: Decimal | null
  readonly runs: number
}

/** One of the dearest runs. */
export interface DearRun {
  readonly runId: string | null
  readonly workflow: string | null
  readonly branch: string | null
  readonly check: string
  readonly at: string
  readonly spent: Decimal
}

/** What is left for one check. Two checks may be one account. */
export interface Left extends Figures {
  readonly check: string
  readonly pool: string | null
}

/** All that is known of one provider's credit in one unit. */
export interface LedgerGroup {
  /** Null where a file names more than can be told apart. */
  readonly provider: string | null
  readonly unit: string | null
  readonly spent: Decimal | null
  /** Receipts' rows that do not know what was spent. */
  readonly unknown: number
  readonly by: Readonly<Record<Breakdown, readonly SpentBy[]>>
  /** By UTC day, for a chart. */
  readonly days: readonly SpentBy[]
  readonly dearest: readonly DearRun[]
  readonly left: readonly Left[]
}

/** What all the lines say together. */
export interface Ledger {
  readonly readings: number
  readonly receipts: number
  readonly unreadable: number
  /** Of the first and the last line; null without any. */
  readonly from: string | null
  readonly to: string | null
  readonly groups: readonly LedgerGroup[]
}
