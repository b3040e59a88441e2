import { appendFileSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { info } from '@actions/core'
import { type CommandState, renderRunSummary } from '../core/render/summary.ts'
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

/** @param command null where the step runs none. */
export function writeReportSummary(report: Report, command: CommandState): void {
  if (wantsSummary(report.summary, hasProblem(report))) writeSummary(renderRunSummary(report, command))
}

/** Writes anew what `writeReportSummary` wrote when the command was started; nothing where it is not there any more. */
export function completeReportSummary(report: Report, command: CommandState): void {
  const path = process.env['GITHUB_STEP_SUMMARY'] ?? ''
  const begun = renderRunSummary(report, 'started')
  try {
    const written = readFileSync(path, 'utf8')
    if (written.includes(begun))
      writeFileSync(
        path,
        written.replace(begun, () => renderRunSummary(report, command)),
      )
  } catch {
    // Without a summary there is none to complete.
  }
}
