import { describe, expect, it } from '@jest/globals'
import { firstReadingsOf } from '../../../src/core/receipt/first-reading.ts'
import { decimalOf } from '../../support/decimal.ts'
import { amountOf, planOf } from '../../support/plan.ts'
import { sampleFailure, sampleReport, sampleResult } from '../../support/sample-report.ts'

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
      askedPool: null,
      pool: {
        id: 'payg',
        remaining: decimalOf('42.5'),
        unit: 'USD',
        boundBy: 'account',
        resetsAt: null,
        usable: true,
      },
      minimum: decimalOf('5'),
      checkedAt: '2026-11-21T10:00:00Z',
      topUpUrl: 'https://apertis.ai/billing',
      maxSpend: decimalOf('2'),
    })
    expect(first.checks[1]).toMatchObject({ name: 'b', status: 'low', policy: 'fail', maxSpend: null })
  })

  it('keep what was asked for where nothing was read', () => {
    const unread = sampleReport([sampleFailure({ status: 'unknown', message: 'x', askedPool: 'key:a' })])
    expect(firstReadingsOf(unread, plan, (text) => text).checks[0]).toMatchObject({ pool: null, askedPool: 'key:a' })
  })
})
