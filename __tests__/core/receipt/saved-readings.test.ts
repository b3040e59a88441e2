import { describe, expect, it } from '@jest/globals'
import Big from 'big.js'
import fc from 'fast-check'
import type { Policy } from '../../../src/core/plan/choices.ts'
import type { OnOverspend } from '../../../src/core/plan/plan.ts'
import { firstReadingsOf } from '../../../src/core/receipt/first-reading.ts'
import { parseFirstReadings, saveFirstReadings } from '../../../src/core/receipt/saved-readings.ts'
import type { CheckResult, Report, Status } from '../../../src/core/verdict/report.ts'
import { sampleFailure, sampleReport, sampleResult } from '../../support/sample-report.ts'

function readingsOf(
  results: readonly CheckResult[],
  onOverspend: OnOverspend = 'warn',
  require: Report['require'] = 'all',
) {
  const checks = results.map(() => ({ maxSpend: { value: new Big('2.50'), unit: null } }))
  return firstReadingsOf(sampleReport(results, { require }), { checks: checks as never, onOverspend }, (text) => text)
}

/** Through JSON and back. */
const saved = (readings: ReturnType<typeof readingsOf>) => JSON.parse(JSON.stringify(saveFirstReadings(readings)))

describe('saved readings', () => {
  it('come back as they were, through JSON', () => {
    const first = readingsOf([
      sampleResult({ name: 'one', remaining: new Big('277.47'), resetsAt: '2026-12-01' }),
      sampleResult({
        name: 'two',
        remaining: new Big('12345678901234567890123456789012345678901234567890.0000000001'),
      }),
      sampleResult({ name: 'three', remaining: new Big('-3'), boundBy: 'month' }),
      sampleFailure({ name: 'four', status: 'unknown', reason: 'network', message: 'x' }),
      sampleResult({ name: 'five', remaining: 'unlimited' }),
    ])
    expect(parseFirstReadings(saved(first))).toEqual(first)
  })

  it.each<Status>(['ok', 'warn', 'low', 'unknown', 'denied', 'no-key', 'error'])('know the status %s', (status) => {
    expect(parseFirstReadings(saved(readingsOf([sampleResult({ status })])))?.checks[0]?.status).toBe(status)
  })

  it.each<Policy>(['fail', 'warn', 'skip'])('know the policy %s', (policy) => {
    const first = readingsOf([sampleResult({ status: 'low', policy })])
    expect(parseFirstReadings(saved(first))?.checks[0]?.policy).toBe(policy)
  })

  it.each<[OnOverspend, Report['require']]>([
    ['warn', 'all'],
    ['fail', 'any'],
    ['stop', 'all'],
  ])('know %s and %s', (onOverspend, require) => {
    expect(parseFirstReadings(saved(readingsOf([sampleResult()], onOverspend, require)))).toMatchObject({
      onOverspend,
      require,
    })
  })
})

describe('what was not saved so', () => {
  const whole = saved(readingsOf([sampleResult({ remaining: new Big('277.47') })]))
  const [check] = whole.checks

  it.each([null, undefined, 7, 'text', [], {}])('is nothing: %j', (value) => {
    expect(parseFirstReadings(value)).toBeNull()
  })

  it.each<[string, unknown]>([
    ['startedAt', 7],
    ['shouldRun', 'true'],
    ['require', 'none'],
    ['onOverspend', 'explode'],
    ['checks', null],
    ['checks', {}],
    ['checks', 'text'],
    ['checks', [null]],
    ['checks', [7]],
    ['checks', [[]]],
  ])('is nothing as a whole: %s is %j', (field, value) => {
    expect(parseFirstReadings({ ...whole, [field]: value })).toBeNull()
  })

  it.each<[string, unknown]>([
    ['name', null],
    ['provider', 7],
    ['providerName', undefined],
    ['status', 'fine'],
    ['policy', 'explode'],
    ['reason', 7],
    ['askedPool', 7],
    ['pool', 7],
    ['pool', 'payg'],
    ['pool', undefined],
    ['minimum', 5],
    ['checkedAt', null],
    ['topUpUrl', null],
    ['maxSpend', 2],
  ])('is nothing in one check: %s is %j', (field, value) => {
    expect(parseFirstReadings({ ...whole, checks: [{ ...check, [field]: value }] })).toBeNull()
  })

  it.each<[string, unknown]>([
    ['id', 7],
    ['remaining', null],
    ['remaining', 'much'],
    ['remaining', '277,47'],
    ['remaining', 277.47],
    ['remaining', '1e999999'],
    ['remaining', ' 1'],
    ['remaining', '1.'],
    ['unit', 7],
    ['boundBy', 7],
    ['resetsAt', 7],
    ['usable', 'yes'],
  ])('is nothing in a pool: %s is %j', (field, value) => {
    const pool = { ...check.pool, [field]: value }
    expect(parseFirstReadings({ ...whole, checks: [{ ...check, pool }] })).toBeNull()
  })

  it('is no error, whatever it is', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => parseFirstReadings(value) === null))
  })
})
