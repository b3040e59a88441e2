import { formatAmount } from '../money/amount.ts'
import { amountLeft, isUnlimited } from '../provider/pool.ts'
import type { ReceiptRow } from '../receipt/receipt.ts'
import { maxNameCharacters, plainText } from '../text/plain-text.ts'
import type { CheckResult } from '../verdict/report.ts'

/** One reading while a command runs: `apertis: 41.2 USD left, 1.3 USD spent so far`. */
export function watchLine(row: ReceiptRow, now: CheckResult): string {
  const name = plainText(row.name, maxNameCharacters)
  if (isUnlimited(now.pool)) return `${name}: unlimited`
  const left = amountLeft(now.pool)
  if (now.pool === null || left === null) {
    return `${name}: cannot be read now${now.reason === null ? '' : ` (${now.reason})`}`
  }
  const spent = row.spent === null || row.unit === null ? '' : `, ${formatAmount(row.spent, row.unit)} spent so far`
  return `${name}: ${formatAmount(left, now.pool.unit)} left${spent}`
}

/** Why the command is ended; null when nothing was overspent. */
export function stopLine(rows: readonly ReceiptRow[], graceSeconds: number): string | null {
  const over = rows.find(({ overspent }) => overspent)
  if (over === undefined || over.spent === null || over.maxSpend === null || over.unit === null) return null
  const spent = formatAmount(over.spent, over.unit)
  const most = formatAmount(over.maxSpend, over.unit)
  const name = plainText(over.name, maxNameCharacters)
  return `${name} has spent ${spent}, more than its max-spend of ${most}: the command is stopped (SIGTERM, and after ${graceSeconds} s SIGKILL).`
}
