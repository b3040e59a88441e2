import { describe, expect, it } from '@jest/globals'
import { renderLogLines, renderLogTable } from '../../../src/core/render/log.ts'
import { sampleReport, wrongConfiguration } from '../../support/sample-report.ts'
import { sampleReports } from '../../support/sample-reports.ts'

const trouble = sampleReports['trouble'] ?? sampleReport([])

describe('the log', () => {
  it('has one line per check, its status first', () => {
    expect(renderLogLines(trouble)).toEqual([
      'ok       apertis: 1,234.5 USD left in payg, 5 USD required',
      'low      apertis: 0.95 USD left in payg, 5 USD required, short by 4.05 USD',
      'unknown  apikley: too many requests (429), 4 attempts: “Slow down, please”',
      'denied   imagerouter: the provider does not accept the key (401); retrying won’t help',
      'warn     apertis: 8 USD left in payg, 5 USD required, below the soft limit of 20 USD',
      'ok       crustdata: 87,250 credits left in account, 1,000 credits required',
      'ok       openai: 121.837 USD left in budget, 20 USD required',
    ])
  })

  it('has one line per configuration error, and no table', () => {
    const report = sampleReports['configuration-errors'] ?? sampleReport([])
    expect(renderLogLines(report)[1]).toBe(
      'error  checks[2]: provider: `apertiss` is not a provider; did you mean `apertis`?',
    )
    expect(renderLogLines(report)).toHaveLength(3)
    expect(renderLogTable(report)).toBe('')
  })

  it('names the place of an error as far as there is one', () => {
    const lines = [
      { where: '', field: '', message: 'no check is given' },
      { where: '', field: 'minimum', message: 'is empty' },
      { where: 'checks[1]', field: '', message: 'is no check' },
    ]
    expect(renderLogLines(wrongConfiguration(lines))).toEqual([
      'error  no check is given',
      'error  minimum: is empty',
      'error  checks[1]: is no check',
    ])
  })

  it('says of a skip that it is one', () => {
    expect(renderLogLines(sampleReports['fork-skipped'] ?? sampleReport([]))[0]).toMatch(
      /^no-key, skipped {2}apertis: no key/,
    )
  })

  it('ends with an aligned table', () => {
    const lines = renderLogTable(trouble).split('\n')
    expect(lines[0]).toBe('check         provider     pool               remaining       required  status   resets')
    expect(lines[6]).toBe('crustdata     Crustdata    account       87,250 credits  1,000 credits  ok       in 3 days')
    expect(lines).toHaveLength(8)
    expect(lines.filter((line) => line.endsWith(' '))).toEqual([])
  })

  it('can make no runner do anything, in either form of a command', () => {
    const report = sampleReports['hostile-names'] ?? sampleReport([])
    const lines = [...renderLogLines(report), ...renderLogTable(report).split('\n')]
    expect(lines).toHaveLength(2 * report.results.length + 1)
    for (const line of lines) expect(line).not.toMatch(/##\w*\[|^\s*::|[\r\n\u0000-\u001f\u200b\u202e\u2028]/)
  })
})
