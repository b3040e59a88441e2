import type { Receipt } from '../core/receipt/receipt.ts'
import { renderReceiptLine } from '../core/render/receipt-line.ts'
import { appendLine, type Place } from '../files/append-line.ts'

/**
 * Appends a receipt to the file that the user named, if any.
 * @returns null, or why there is no line: a note, for no job should fail because of it.
 */
export function fileReceipt(receipt: Receipt | null, path: string | null, place: Place): string | null {
  return receipt === null || path === null ? null : appendLine(path, renderReceiptLine(receipt), place)
}
