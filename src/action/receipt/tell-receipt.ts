import { info } from '@actions/core'
import type { OnOverspend } from '../../core/plan/plan.ts'
import type { Receipt } from '../../core/receipt/receipt.ts'
import { overspendAnnotations, renderReceipt, renderReceiptLines } from '../../core/render/receipt.ts'
import { renderWhyFailed, type WhyFailed, whyFailedAnnotation, whyFailedLine } from '../../core/render/why-failed.ts'
import { fileReceipt } from '../../gate/file-receipt.ts'
import { annotate } from '../annotate.ts'
import { placeInJob } from '../place-in-job.ts'
import { writeSummary, writeSummaryFirst } from '../summary.ts'

/** Says that it was the money; or, in one line of the log, that it was not as far as can be seen. */
export function tellWhyFailed(why: WhyFailed, wantsSummary: boolean): void {
  const annotation = whyFailedAnnotation(why)
  if (annotation === null) {
    const line = whyFailedLine(why)
    if (line !== null) info(line)
  } else {
    annotate(annotation)
    if (wantsSummary) writeSummaryFirst(renderWhyFailed(why))
  }
}

/** Shows a receipt. @param wantsSummary false leaves it to the log. */
export function tellReceipt(receipt: Receipt, onOverspend: OnOverspend, wantsSummary: boolean): void {
  for (const annotation of overspendAnnotations(receipt, onOverspend)) annotate(annotation)
  for (const line of renderReceiptLines(receipt)) info(line)
  if (wantsSummary) writeSummary(renderReceipt(receipt, onOverspend))
}

/** Appends the receipt to the file that the user named. Where that cannot be done it is a note in the log. */
export function keepReceipt(receipt: Receipt, path: string | null, environment: NodeJS.ProcessEnv): void {
  const problem = fileReceipt(receipt, path, placeInJob(environment), environment)
  if (problem !== null) info(`No line in receipt-file: ${problem}.`)
}
