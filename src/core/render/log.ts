import type { ConfigurationError } from '../plan/plan.ts'
import { alignColumns } from '../text/align-columns.ts'
import { maxNameCharacters, plainText } from '../text/plain-text.ts'
import { byGravity } from '../verdict/consequence.ts'
import type { Report } from '../verdict/report.ts'
import { headlineOf } from './headline.ts'
import { statusText, tableOf } from './result-table.ts'

/** `checks[2].minimum: …`, harmless in a log. */
export function configurationErrorText({ where, field, message }: ConfigurationError): string {
  const place = [where, field].filter((part) => part !== '').join(': ')
  const said = plainText(message)
  return place === '' ? said : `${plainText(place, 2 * maxNameCharacters)}: ${said}`
}

/** One line per check, or per configuration error. No runner takes any of them for a command. */
export function renderLogLines(report: Report): readonly string[] {
  if (report.configurationErrors.length > 0) {
    return report.configurationErrors.map((error) => `error  ${configurationErrorText(error)}`)
  }
  const width = Math.max(0, ...report.results.map((result) => statusText(result, report).length))
  return report.results.map((result) => `${statusText(result, report).padEnd(width)}  ${plainText(result.message)}`)
}

/** All checks as an aligned plain table, what needs a look first; empty when there was none. */
export function renderLogTable(report: Report): string {
  if (report.results.length === 0) return ''
  const { head, right, rows } = tableOf(report, byGravity(report))
  const plain = rows.map((row) => row.map((cell) => plainText(cell, maxNameCharacters)))
  return alignColumns([head, ...plain], right).join('\n')
}

/** The verdict, and what later steps read, as the last lines of a step: whoever looks at a log looks there. */
export function renderLogEnd(report: Report): readonly string[] {
  return [`${headlineOf(report, plainText).text}.`, `should-run=${report.verdict.shouldRun}`]
}
