import { describe, expect, it } from '@jest/globals'
import type { ReceiptRow } from '../../../src/core/receipt/receipt.ts'
import { stopLine, watchLine } from '../../../src/core/render/watch.ts'
import type { CheckResult } from '../../../src/core/verdict/report.ts'
import { decimalOf } from '../../support/decimal.ts'
import { apertisWith, judgeReadings } from '../../support/sample-receipts.ts'
import { type SampleFacts, sampleFailure, sampleResult } from '../../support/sample-report.ts'

function rowOf(facts: Partial<ReceiptRow> = {}): ReceiptRow {
  const { rows } = judgeReadings({ before: [apertisWith('42.5')], after: [apertisWith('39.5')], maxSpend: '2' }).receipt
  const [row] = rows
  if (row === undefined) throw new Error('no row')
  return { ...row, ...facts }
}

describe('a line of watch', () => {
  const unread = (facts: SampleFacts) => sampleFailure({ status: 'unknown', message: 'x', ...facts })
  it.each<[string, Partial<ReceiptRow>, CheckResult, string]>([
    ['what is left, and spent so far', {}, apertisWith('1239.5'), 'apertis: 1,239.5 USD left, 3 USD spent so far'],
    ['only what is left', { spent: null }, apertisWith('39.5'), 'apertis: 39.5 USD left'],
    ['no figure without its unit', { unit: null }, apertisWith('39.5'), 'apertis: 39.5 USD left'],
    ['unlimited', {}, sampleResult({ remaining: 'unlimited' }), 'apertis: unlimited'],
    ['why it cannot be read', {}, unread({ reason: 'timeout' }), 'apertis: cannot be read now (timeout)'],
    ['that it cannot be read', {}, unread({ reason: null }), 'apertis: cannot be read now'],
    ['no reading without its figure', {}, sampleResult({ remaining: null }), 'apertis: cannot be read now'],
    [
      'a name that could be a command',
      { name: '::error::x' },
      apertisWith('5'),
      ': :error::x: 5 USD left, 3 USD spent so far',
    ],
  ])('tells %s', (_, facts, now, expected) => {
    expect(watchLine(rowOf(facts), now)).toBe(expected)
  })
})

describe('why a command is ended', () => {
  it('is the first check that overspent', () => {
    const calm = rowOf({ name: 'calm', overspent: false })
    expect(stopLine([calm, rowOf({ name: 'one' }), rowOf({ name: 'two' })], 10)).toBe(
      'one has spent 3 USD, more than its max-spend of 2 USD: the command is stopped (SIGTERM, and after 10 s SIGKILL).',
    )
    expect(stopLine([calm], 10)).toBeNull()
    expect(stopLine([], 10)).toBeNull()
  })

  it.each<Partial<ReceiptRow>>([{ spent: null }, { maxSpend: null }, { unit: null }])(
    'is never what is not known: %j',
    (facts) => {
      expect(stopLine([rowOf({ overspent: true, ...facts })], 10)).toBeNull()
    },
  )

  it('is told in figures for people', () => {
    const line = stopLine([rowOf({ spent: decimalOf('12345.6'), maxSpend: decimalOf('1000') })], 5)
    expect(line).toContain('has spent 12,345.6 USD, more than its max-spend of 1,000 USD')
    expect(line).toContain('after 5 s SIGKILL')
  })
})
