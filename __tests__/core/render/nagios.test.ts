import { describe, expect, it } from '@jest/globals'
import Big from 'big.js'
import { nagiosCodeOf, renderNagios } from '../../../src/core/render/nagios.ts'
import { sampleFailure, sampleReport, sampleResult } from '../../support/sample-report.ts'
import { sampleReports } from '../../support/sample-reports.ts'

describe('a line for a monitoring system', () => {
  it('is the verdict and the figures', () => {
    const result = sampleResult({ warnBelow: new Big('10') })
    const pool = result.pool === null ? null : { ...result.pool, limit: new Big('50') }
    const report = sampleReport([{ ...result, pool }])
    expect(renderNagios(report)).toBe(
      "CREDIT OK - Enough credit: apertis has 42.5 USD left, 5 USD is required | 'apertis'=42.5;10:;5:;;50\n",
    )
    expect(nagiosCodeOf(report.verdict)).toBe(0)
  })

  it('has what is not known as U, and nothing of what is unlimited', () => {
    const report = sampleReport([
      sampleFailure({ status: 'unknown', name: "it's = a|b", message: 'x' }),
      sampleResult({ name: 'free', remaining: 'unlimited' }),
    ])
    expect(renderNagios(report)).toMatch(/^CREDIT UNKNOWN - [^|]+ \| 'it''s _ a_b'=U\n$/)
    expect(nagiosCodeOf(report.verdict)).toBe(3)
  })

  it.each<[Parameters<typeof nagiosCodeOf>[0], number]>([
    [{ outcome: 'pass', status: 'ok' }, 0],
    [{ outcome: 'warn', status: 'warn' }, 1],
    [{ outcome: 'warn', status: 'denied' }, 1],
    [{ outcome: 'skip', status: 'low' }, 1],
    [{ outcome: 'fail', status: 'low' }, 2],
    [{ outcome: 'fail', status: 'denied' }, 2],
    [{ outcome: 'fail', status: 'no-key' }, 2],
    [{ outcome: 'fail', status: 'unknown' }, 3],
    [{ outcome: 'fail', status: 'error' }, 3],
  ])('%j ends with %i', (verdict, code) => {
    expect(nagiosCodeOf(verdict)).toBe(code)
  })

  it.each(Object.keys(sampleReports))('of %s is one line with one bar at most', (name) => {
    const text = renderNagios(sampleReports[name] ?? sampleReport([]))
    expect(text).toMatch(/^CREDIT (?:OK|WARNING|CRITICAL|UNKNOWN) - [^|\r\n\u2028]+(?:\| [^|\r\n\u2028]+)?\n$/)
  })
})
