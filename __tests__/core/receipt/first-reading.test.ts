import { describe, expect, it } from '@jest/globals'
import { pool } from '../../../src/core/provider/pool.ts'
import { firstReadingsOf, isUsable } from '../../../src/core/receipt/first-reading.ts'
import type { CheckResult } from '../../../src/core/verdict/report.ts'
import { decimalOf } from '../../support/decimal.ts'
import { amountOf, planOf } from '../../support/plan.ts'
import { sampleFailure, sampleReport, sampleResult } from '../../support/sample-report.ts'

describe('the pool that decides', () => {
  const payg = pool({ id: 'payg', label: '', unit: 'USD', remaining: decimalOf('5') })
  it.each<[string, CheckResult, boolean]>([
    ['can be spent from', sampleResult({ pools: [payg] }), true],
    [
      'cannot, whatever the others',
      sampleResult({
        pools: [
          { ...payg, id: 'other' },
          { ...payg, usable: false },
        ],
      }),
      false,
    ],
    ['is not told', sampleResult({ pools: [{ ...payg, id: 'other' }] }), false],
    ['is in no list', sampleResult({ pools: [] }), false],
    ['is unlimited', sampleResult({ unlimited: true, pools: [] }), true],
    ['was not read', sampleFailure({ status: 'unknown', message: 'x' }), true],
  ])('%s', (_, result, usable) => {
    expect(isUsable(result)).toBe(usable)
  })
})

describe('the first readings', () => {
  const plan = { checks: [planOf('5', { maxSpend: amountOf('2 USD') }), planOf('5')], onOverspend: 'fail' } as const
  const report = sampleReport([sampleResult({ name: 'key-1 a' }), sampleResult({ name: 'b', status: 'low' })], {
    require: 'any',
  })
  const first = firstReadingsOf(report, plan, (text) => text.replace('key-1', '***'))

  it('are what the end of the job needs of the run', () => {
    const { checks, ...run } = first
    expect(run).toEqual({
      startedAt: '2026-11-21T10:00:00Z',
      shouldRun: true,
      require: 'any',
      onOverspend: 'fail',
    })
    expect(checks).toHaveLength(2)
  })

  it('have of each check no more than that, and no key', () => {
    expect(first.checks[0]).toEqual({
      name: '*** a',
      provider: 'apertis',
      providerName: 'Apertis',
      status: 'ok',
      policy: null,
      reason: null,
      pool: 'payg',
      remaining: decimalOf('42.5'),
      unlimited: false,
      unit: 'USD',
      boundBy: 'account',
      minimum: decimalOf('5'),
      resetsAt: null,
      checkedAt: '2026-11-21T10:00:00Z',
      topUpUrl: 'https://apertis.ai/billing',
      usable: true,
      maxSpend: decimalOf('2'),
    })
    expect(first.checks[1]).toMatchObject({ name: 'b', status: 'low', policy: 'fail', maxSpend: null })
  })
})
