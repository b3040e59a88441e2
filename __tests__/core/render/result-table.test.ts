import { describe, expect, it } from '@jest/globals'
import { cellsOf, tableOf } from '../../../src/core/render/result-table.ts'
import type { CheckResult } from '../../../src/core/verdict/report.ts'
import { decimalOf } from '../../support/decimal.ts'
import { type SampleFacts, sampleFailure, sampleReport, sampleResult } from '../../support/sample-report.ts'

/** Check, provider, pool, remaining, required, status, resets: all but how long it lasts. */
function row(result: CheckResult, others: readonly CheckResult[] = [], require: 'all' | 'any' = 'all'): string {
  return cellsOf(result, sampleReport([result, ...others], { require }))
    .slice(0, -1)
    .join(' | ')
}

describe('the row of one check', () => {
  it('has a cell for each column, and figures on the right', () => {
    const result = {
      ...sampleResult({ resetsAt: '2026-11-24T10:00:01Z' }),
      forecast: {
        perDay: decimalOf('1'),
        daysLeft: null,
        runsOutAt: null,
        basedOn: { readings: 3, since: '2026-11-20T00:00:00Z' },
      },
    }
    const { head, right, rows } = tableOf(sampleReport([result]), [result])
    expect(head.map((column, index) => `${column}${right[index] ? ' →' : ''}`)).toEqual([
      'check',
      'provider',
      'pool',
      'remaining →',
      'required →',
      'status',
      'resets',
      'lasts',
    ])
    expect(rows.map((row) => row.length)).toEqual([head.length])
  })

  it('leaves a column out of which no check has anything to tell, and keeps it for all where one has', () => {
    const [calm, resetting] = [sampleResult(), sampleResult({ resetsAt: '2026-11-24T10:00:01Z' })]
    expect(tableOf(sampleReport([calm]), [calm]).head).not.toContain('resets')
    const { head, right, rows } = tableOf(sampleReport([resetting, calm]), [calm, resetting])
    expect(rows.map((row) => row.slice(head.indexOf('status')))).toEqual([
      ['ok', ''],
      ['ok', 'in 3 days'],
    ])
    expect(right).toHaveLength(head.length)
    expect(head).not.toContain('lasts')
  })

  it.each<[SampleFacts, string]>([
    [{}, 'apertis | Apertis | payg | 42.5 USD | 5 USD | ok | '],
    [{ resetsAt: '2026-11-24T10:00:01Z' }, 'apertis | Apertis | payg | 42.5 USD | 5 USD | ok | in 3 days'],
    [{ lowerBound: true }, 'apertis | Apertis | payg | at least 42.5 USD | 5 USD | ok | '],
    [{ upperBound: true }, 'apertis | Apertis | payg | at most 42.5 USD | 5 USD | ok | '],
    [{ remaining: 'unlimited', required: null }, 'apertis | Apertis | payg | unlimited |  | ok | '],
    [{ remaining: decimalOf('-0.4') }, 'apertis | Apertis | payg | -0.4 USD | 5 USD | ok | '],
  ])('%j: %s', (facts, expected) => {
    expect(row(sampleResult(facts))).toBe(expected)
  })

  it('has nothing, and no 0, for what is not known', () => {
    expect(row(sampleFailure({ status: 'unknown', message: 'x', lowerBound: true }))).toBe(
      'apertis | Apertis |  |  |  | unknown | ',
    )
  })
})

describe('a table of many checks', () => {
  it('looks at each check as often as in a table of few', () => {
    const looksAt = (count: number) => {
      let looks = 0
      const counted = { ...sampleResult() }
      Object.defineProperty(counted, 'pool', {
        get() {
          looks += 1
          return null
        },
      })
      const results = Array.from({ length: count }, () => counted)
      tableOf(sampleReport(results), results)
      return looks / count
    }
    expect(looksAt(300)).toBe(looksAt(3))
  })
})

describe('the status', () => {
  const status = (result: CheckResult, others: readonly CheckResult[], require: 'all' | 'any' = 'all') =>
    row(result, others, require).split(' | ')[5]
  const ok = sampleResult()
  const soft = sampleResult({ status: 'warn' })
  const low = sampleResult({ status: 'low' })
  const eased = sampleResult({ status: 'low', policy: 'warn' })
  const skipped = sampleResult({ status: 'no-key', policy: 'skip' })

  it.each<[string, CheckResult, readonly CheckResult[], string]>([
    ['a good check', ok, [low], 'ok'],
    ['a soft warning says it itself', soft, [], 'warn'],
    ['what stopped the run', low, [], 'low'],
    ['what a policy lets pass', eased, [], 'low, goes on'],
    ['but not in a run that was stopped', eased, [low], 'low'],
    ['nor in one that was skipped', eased, [skipped], 'low'],
    ['what skipped the run', skipped, [ok], 'no-key, skipped'],
    ['but not in a run that failed anyway', skipped, [low], 'no-key'],
  ])('%s', (_, result, others, expected) => {
    expect(status(result, others)).toBe(expected)
  })

  it('says of anything beside a good check, where one is enough, that the job goes on', () => {
    expect(status(low, [ok], 'any')).toBe('low, goes on')
    expect(status(skipped, [ok], 'any')).toBe('no-key, goes on')
    expect(status(skipped, [], 'any')).toBe('no-key, skipped')
    expect(status(low, [], 'any')).toBe('low')
  })
})
