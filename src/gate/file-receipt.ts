import type { Receipt } from '../core/receipt/receipt.ts'
import { renderReceiptLine } from '../core/render/receipt-line.ts'
import { appendLine, type Place } from '../files/append-line.ts'
import { runContextOf } from './run-context.ts'

/**
 * Appends a receipt to the file that the user named, if any.
 * @returns null, or why there is no line: a note, for no job should fail because of it.
 */
export function fileReceipt(
  receipt: Receipt | null,
  path: string | null,
  place: Place,
  environment: NodeJS.ProcessEnv,
): string | null {
  if (receipt === null || path === null) return null
  return appendLine(path, renderReceiptLine(receipt, runContextOf(environment)), place)
}
