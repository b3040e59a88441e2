import { spawnSync } from 'node:child_process'
import { describe, expect, it } from '@jest/globals'
import Big from 'big.js'
import { renderOpenMetrics } from '../../../src/core/render/openmetrics.ts'
import type { Report } from '../../../src/core/verdict/report.ts'
import { sampleFailure, sampleReport, sampleResult } from '../../support/sample-report.ts'
import { sampleReports } from '../../support/sample-reports.ts'
import { faultsOfMetrics } from '../../support/text-format.ts'

/** As a plan has them: no two checks of one name. */
function named(report: Report): Report {
  return { ...report, results: report.results.map((result, index) => ({ ...result, name: `${index} ${result.name}` })) }
}

const reports = { ...sampleReports, empty: sampleReport([]) }

/** What Prometheus' own tool finds; null where it is not installed. */
function promtool(text: string): string | null {
  const { error, status, stderr } = spawnSync('promtool', ['check', 'metrics'], { input: text, encoding: 'utf8' })
  return error === undefined ? `${status} ${stderr}`.trim() : null
}

describe('a run as metrics', () => {
  it('has a gauge for each figure and each status', () => {
    const report = sampleReport([
      sampleResult({
        status: 'low',
        remaining: new Big('0.95'),
        shortfall: new Big('4.05'),
        resetsAt: '2026-12-01T00:00:00Z',
      }),
      sampleFailure({ status: 'unknown', name: 'a "quoted" \\ name', message: 'x' }),
    ])
    const text = renderOpenMetrics(report)
    const labels = 'check="apertis",provider="apertis",pool="payg",unit="USD"'
    for (const line of [
      'credit_gate_should_run 0',
      'credit_gate_configuration_errors 0',
      'credit_gate_check_status{check="apertis",provider="apertis",status="low"} 1',
      'credit_gate_check_status{check="apertis",provider="apertis",status="ok"} 0',
      `credit_gate_check_remaining{${labels}} 0.95`,
      `credit_gate_check_required{${labels}} 5`,
      `credit_gate_check_shortfall{${labels}} 4.05`,
      `credit_gate_check_unlimited{${labels}} 0`,
      `credit_gate_check_reset_timestamp_seconds{${labels}} 1796083200`,
    ])
      expect(text.split('\n')).toContain(line)
    expect(text).toContain('check="a \\"quoted\\" \\\\ name"')
    // What is not known has no sample: a 0 would be a figure.
    expect(text).not.toMatch(/remaining\{check="a /)
  })

  it.each(Object.keys(reports))('of %s are without fault', (name) => {
    const text = renderOpenMetrics(named(reports[name as keyof typeof reports] ?? sampleReport([])))
    expect(faultsOfMetrics(text)).toEqual([])
    expect(promtool(text) ?? '0').toBe('0')
  })

  it.each([
    ['no end', 'a 1\n'],
    ['no help', '# TYPE a gauge\na 1\n# EOF\n'],
    ['an exponent', '# HELP a x\n# TYPE a gauge\na 1e3\n# EOF\n'],
    ['twice', '# HELP a x\n# TYPE a gauge\na 1\na 2\n# EOF\n'],
    ['an open label', '# HELP a x\n# TYPE a gauge\na{b="c} 1\n# EOF\n'],
    ['a time', '# HELP a x\n# TYPE a gauge\na 1 1796083200\n# EOF\n'],
    ['no samples', '# HELP a x\n# TYPE a gauge\n# EOF\n'],
  ])('%s is a fault', (_, text) => {
    expect(faultsOfMetrics(text)).not.toEqual([])
  })
})
