import { describe, expect, it } from '@jest/globals'
import { hasProblem, wantsSummary } from '../../../src/core/verdict/wants-summary.ts'
import { sampleReport, sampleResult, wrongConfiguration } from '../../support/sample-report.ts'

describe('a summary', () => {
  it.each([
    ['always', false, true],
    ['always', true, true],
    ['on-problem', false, false],
    ['on-problem', true, true],
    ['never', true, false],
  ] as const)('%s, with a problem: %s', (summary, notable, wanted) => {
    expect(wantsSummary(summary, notable)).toBe(wanted)
  })

  it('takes anything but all ok for a problem', () => {
    const ok = sampleResult()
    expect(hasProblem(sampleReport([ok, ok]))).toBe(false)
    expect(hasProblem(sampleReport([ok, sampleResult({ status: 'warn' })]))).toBe(true)
    expect(hasProblem(wrongConfiguration([{ where: '', field: '', message: 'x' }]))).toBe(true)
  })
})
