import { formatDecimal } from '../money/amount.ts'
import { amountLeft, isUnlimited } from '../provider/pool.ts'
import { maxNameCharacters, plainText } from '../text/plain-text.ts'
import type { CheckResult, Report, Status, Verdict } from '../verdict/report.ts'
import { headlineOf } from './headline.ts'

/** https://nagios-plugins.org/doc/guidelines.html#AEN78, as Icinga, Checkmk, Naemon and others read them too. */
const states = ['OK', 'WARNING', 'CRITICAL', 'UNKNOWN'] as const

/** Of what stopped the run: a balance that is not known is UNKNOWN, everything else that needs a person CRITICAL. */
const codeOfStatus: Readonly<Record<Status, number>> = {
  ok: 0,
  warn: 1,
  low: 2,
  denied: 2,
  'no-key': 2,
  unknown: 3,
  error: 3,
}

/** 0 goes on, 1 goes on with a warning or is skipped by policy, 2 is stopped, 3 is not known or wrongly configured. */
export function nagiosCodeOf({ outcome, status }: Pick<Verdict, 'outcome' | 'status'>): number {
  if (outcome === 'pass') return 0
  return outcome === 'fail' ? codeOfStatus[status] : 1
}

/** `'apertis'=0.95;10:;5:;;`: below the soft limit is a warning, below what is required critical; `U` is not known. */
function performanceOf({ name, pool, required, warnBelow }: CheckResult): string {
  if (isUnlimited(pool)) return ''
  const left = amountLeft(pool)
  const label = plainText(name, maxNameCharacters).replace(/[=|]/g, '_').replaceAll("'", "''")
  const range = (value: CheckResult['required']) => (value === null ? '' : `${formatDecimal(value)}:`)
  const max = pool?.limit ?? null
  const parts = [
    left === null ? 'U' : formatDecimal(left),
    range(warnBelow),
    range(required),
    '',
    max === null ? '' : formatDecimal(max),
  ]
  return `'${label}'=${parts.join(';')}`.replace(/(?<!;);+$/, '')
}

/** A run as a monitoring plugin tells it: one line, with performance data behind a bar. */
export function renderNagios(report: Report): string {
  const state = states[nagiosCodeOf(report.verdict)] ?? 'UNKNOWN'
  const [error] = report.configurationErrors
  const wrong = error === undefined ? '' : `: ${[error.where, error.field].filter(Boolean).join(' ')} ${error.message}`
  const said = plainText(`${headlineOf(report, plainText).text}${wrong}`).replaceAll('|', '/')
  const data = report.results.map(performanceOf).filter((text) => text !== '')
  return `CREDIT ${state} - ${said}${data.length === 0 ? '' : ` | ${data.join(' ')}`}\n`
}
