import { appendFileSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { info } from '@actions/core'
import { renderSummary } from '../core/render/summary.ts'
import type { Report } from '../core/verdict/report.ts'
import { hasProblem, wantsSummary } from '../core/verdict/wants-summary.ts'

/** Appends to the job summary. Where that cannot be done it is a note in the log: the verdict stands without it. */
export function writeSummary(markdown: string): void {
  const path = process.env['GITHUB_STEP_SUMMARY'] ?? ''
  if (path === '') {
    info('No job summary: GITHUB_STEP_SUMMARY is not set (a runner without summaries).')
    return
  }
  try {
    const before = (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0 ? '\n' : ''
    appendFileSync(path, `${before}${markdown}${markdown.endsWith('\n') ? '' : '\n'}`)
  } catch (error) {
    info(`No job summary: its file cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown fault'}).`)
  }
}

/**
 * Puts a new headline above what the summary of this step holds already; at its end where that cannot be done.
 * @param markdown ends with an empty line.
 */
export function writeSummaryFirst(markdown: string): void {
  const path = process.env['GITHUB_STEP_SUMMARY'] ?? ''
  try {
    writeFileSync(path, `${markdown}${readFileSync(path, 'utf8')}`)
  } catch {
    writeSummary(markdown)
  }
}

export function writeReportSummary(report: Report): void {
  if (wantsSummary(report.summary, hasProblem(report))) writeSummary(renderSummary(report))
}
