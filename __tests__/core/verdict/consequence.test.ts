import { describe, expect, it } from '@jest/globals'
import type { Policy } from '../../../src/core/plan/choices.ts'
import { byGravity, consequenceOf, deciderOf, marks } from '../../../src/core/verdict/consequence.ts'
import type { Report, Status } from '../../../src/core/verdict/report.ts'
import { sampleReport, sampleResult, wrongConfiguration } from '../../support/sample-report.ts'

/** `low:warn` is a check that is low, under the policy `warn`; every check is named as it is written. */
function reportOf(words: string, require: 'all' | 'any' = 'all'): Report {
  const results = words.split(' ').map((word) => {
    const [status = 'ok', policy] = word.split(':') as [Status, Policy?]
    return sampleResult({ name: word, status, ...(policy === undefined ? {} : { policy }) })
  })
  return sampleReport(results, { require })
}

const consequences = (report: Report) => report.results.map((result) => consequenceOf(result, report)).join(' ')
const order = (report: Report) =>
  byGravity(report)
    .map(({ name }) => name)
    .join(' ')

describe('what each check does to the run', () => {
  it.each<[string, 'all' | 'any', string]>([
    ['ok warn', 'all', 'none warns'],
    ['low ok', 'all', 'stops none'],
    ['low:warn', 'all', 'warns'],
    ['low:skip ok', 'all', 'skips none'],
    // What stops the run stops it for all: a skip beside it is a skip, and what would go on only warns.
    ['low low:skip low:warn warn', 'all', 'stops skips warns warns'],
    ['denied error unknown', 'all', 'stops stops stops'],
    // One good check is enough: not even a denied key does more than warn, and nothing is skipped.
    ['denied ok', 'any', 'warns none'],
    ['low:skip unknown warn', 'any', 'warns warns warns'],
    // But a wrong configuration stops the run, and with it all that would have.
    ['error ok low:fail', 'any', 'stops none stops'],
    ['low:skip unknown:warn', 'any', 'warns warns'],
    ['low:skip no-key:skip', 'any', 'skips skips'],
  ])('%s, require %s: %s', (words, require, expected) => {
    expect(consequences(reportOf(words, require))).toBe(expected)
  })

  it('has a mark of its own each', () => {
    expect(marks).toEqual({ stops: '❌', skips: '⏭️', warns: '⚠️', none: '✅' })
  })
})

describe('the order in which checks are shown', () => {
  it.each([
    ['ok warn low:skip low denied', 'denied low low:skip warn ok'],
    ['low:skip low', 'low low:skip'],
    ['low:warn no-key:skip low:skip', 'low:skip no-key:skip low:warn'],
    ['ok warn', 'warn ok'],
    ['warn low:warn ok unknown:warn', 'low:warn warn unknown:warn ok'],
    ['ok ok', 'ok ok'],
  ])('%s: %s', (words, expected) => {
    expect(order(reportOf(words))).toBe(expected)
  })

  it('is the one given where the order is a choice', () => {
    expect(order(reportOf('low denied ok warn', 'any'))).toBe('low denied ok warn')
  })
})

describe('the check that decided', () => {
  it('is one of the results, or nobody when no provider was asked', () => {
    expect(deciderOf(reportOf('ok low'))?.name).toBe('low')
    expect(deciderOf(reportOf('low ok', 'any'))?.name).toBe('ok')
    expect(deciderOf(wrongConfiguration([{ where: '', field: 'minimum', message: 'is empty' }]))).toBeUndefined()
  })
})
