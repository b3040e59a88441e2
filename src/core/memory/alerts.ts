import type { Decimal } from '../money/amount.ts'
import type { Reason } from '../provider/reasons.ts'
import type { Forecast, Status } from '../verdict/report.ts'
import type { Point } from './forecast.ts'

/** An issue is not opened before a balance was unknown this often in a row. */
export const minUnknown = 3

/** What an issue tells of one check. Nothing of it is a vendor's text. */
export interface Alert {
  readonly name: string
  readonly providerName: string
  readonly status: Status
  readonly reason: Reason | null
  /** As the user or the provider's file names it; null where it was found in an answer. */
  readonly pool: string | null
  readonly unit: string | null
  readonly remaining: Decimal | null
  readonly required: Decimal | null
  readonly shortfall: Decimal | null
  readonly forecast: Forecast | null
  /** The figures so far, this run's own the last. */
  readonly trend: readonly Point[]
  readonly resetsAt: string | null
  readonly topUpUrl: string
  readonly checkedAt: string
  /** How often in a row it was unknown, this run included. */
  readonly unknownInARow: number
}

/** What becomes of a check's issue: it is open and up to date, it is closed, or it stays as it is. */
export type AlertNeed = 'open' | 'close' | 'stay'

/** A balance that cannot be read closes nothing, nor does a missing key. */
export function needOf({ status, unknownInARow }: Pick<Alert, 'status' | 'unknownInARow'>): AlertNeed {
  switch (status) {
    case 'low':
    case 'denied':
      return 'open'
    case 'unknown':
      return unknownInARow >= minUnknown ? 'open' : 'stay'
    case 'ok':
    case 'warn':
      return 'close'
    case 'no-key':
    case 'error':
      return 'stay'
  }
}
