import type { RunContext } from '../memory/reading.ts'
import type { Receipt } from '../receipt/receipt.ts'
import { cleanLine, maxFieldNameCharacters } from '../text/plain-text.ts'
import { contextItem } from './reading-line.ts'
import { renderExactJson } from './results.ts'

/**
 * The receipt as one line of JSON, its line break included. Amounts are numbers with every digit, null when not known.
 * The shape is promised: what changes it raises `version`.
 */
export function renderReceiptLine(receipt: Receipt, context: RunContext | null): string {
  const name = (text: string | null) => (text === null ? null : cleanLine(text, maxFieldNameCharacters))
  const line = renderExactJson({
    version: 1,
    kind: 'receipt',
    started_at: receipt.startedAt,
    ended_at: receipt.endedAt,
    should_run: receipt.shouldRun,
    context: contextItem(context),
    checks: receipt.rows.map((row) => ({
      name: name(row.name),
      provider: row.provider,
      pool: name(row.pool),
      unit: row.unit,
      before: row.before,
      after: row.after,
      spent: row.spent,
      note: row.note,
    })),
  })
  return `${line}\n`
}
