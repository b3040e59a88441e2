import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Policy } from '../../../src/core/plan/choices.ts'
import type { CheckResult, Status } from '../../../src/core/verdict/report.ts'
import { decide } from '../../../src/core/verdict/verdict.ts'
import { sampleResult } from '../../support/sample-report.ts'

/** `low:warn` is a check that is low, under the policy `warn`; named by their places: a, b, c. */
function results(words: string): readonly CheckResult[] {
  return words.split(' ').flatMap((word, index) => {
    if (word === '') return []
    const [status = 'ok', policy] = word.split(':') as [Status, (Policy | 'none')?]
    const applied = policy ?? (status === 'ok' || status === 'warn' ? 'none' : 'fail')
    return [sampleResult({ name: 'abcdef'[index] ?? '', status, policy: applied === 'none' ? null : applied })]
  })
}

function told(words: string, require: 'all' | 'any'): string {
  const given = results(words)
  const { outcome, shouldRun, status, decidedBy, firstOk } = decide(given, require)
  const by = decidedBy === null ? 'nobody' : given[decidedBy]?.name
  return `${outcome} ${shouldRun ? 'runs' : 'stops'}: ${status} by ${by}, first ${firstOk ?? 'none'}`
}

describe('require: all', () => {
  it.each([
    ['', 'fail stops: error by nobody, first none'],
    ['ok', 'pass runs: ok by a, first a'],
    ['ok ok', 'pass runs: ok by a, first a'],
    ['warn', 'warn runs: warn by a, first a'],
    ['ok warn', 'warn runs: warn by b, first a'],
    ['low', 'fail stops: low by a, first none'],
    ['low:warn', 'warn runs: low by a, first a'],
    ['low:skip', 'skip stops: low by a, first none'],
    ['unknown:warn', 'warn runs: unknown by a, first a'],
    ['unknown:skip', 'skip stops: unknown by a, first none'],
    ['unknown', 'fail stops: unknown by a, first none'],
    ['no-key:skip', 'skip stops: no-key by a, first none'],
    ['no-key:warn', 'warn runs: no-key by a, first a'],
    ['no-key', 'fail stops: no-key by a, first none'],
    ['denied', 'fail stops: denied by a, first none'],
    ['error', 'fail stops: error by a, first none'],
    ['ok low:warn', 'warn runs: low by b, first a'],
    // A problem that no policy was applied to.
    ['low:none', 'fail stops: low by a, first none'],
    // The gravest outcome: fail, then skip, then warn.
    ['ok low:skip', 'skip stops: low by b, first a'],
    ['low:warn unknown:skip', 'skip stops: unknown by b, first none'],
    ['low:skip unknown', 'fail stops: unknown by b, first none'],
    ['low:skip warn', 'skip stops: low by a, first b'],
    // Among several of that outcome the worst status, then the first given.
    ['unknown low denied error', 'fail stops: error by d, first none'],
    ['no-key unknown low denied', 'fail stops: denied by d, first none'],
    ['no-key unknown low', 'fail stops: low by c, first none'],
    ['no-key unknown', 'fail stops: unknown by b, first none'],
    ['warn no-key:warn', 'warn runs: no-key by b, first a'],
    ['low low', 'fail stops: low by a, first none'],
    ['low:warn denied', 'fail stops: denied by b, first none'],
    ['unknown:warn low:warn', 'warn runs: low by b, first a'],
  ])('%s: %s', (words, expected) => {
    expect(told(words, 'all')).toBe(expected)
  })
})

describe('require: any', () => {
  it.each([
    ['', 'fail stops: error by nobody, first none'],
    ['ok', 'pass runs: ok by a, first a'],
    ['warn', 'warn runs: warn by a, first a'],
    ['ok ok', 'pass runs: ok by a, first a'],
    ['ok warn', 'pass runs: ok by a, first a'],
    ['warn ok', 'warn runs: warn by a, first a'],
    ['low ok', 'warn runs: ok by b, first b'],
    ['denied warn', 'warn runs: warn by b, first b'],
    ['unknown:skip low no-key ok', 'warn runs: ok by d, first d'],
    // A wrong configuration always fails.
    ['ok error', 'fail stops: error by b, first a'],
    ['error ok', 'fail stops: error by a, first b'],
    // With none that is good: fail, then warn, then skip.
    ['low', 'fail stops: low by a, first none'],
    ['low:warn denied', 'fail stops: denied by b, first none'],
    ['low:skip unknown:warn', 'warn runs: unknown by b, first b'],
    ['low:skip unknown:skip', 'skip stops: low by a, first none'],
    ['unknown:warn low:skip no-key:warn', 'warn runs: unknown by a, first a'],
    ['low:warn unknown', 'fail stops: unknown by b, first none'],
  ])('%s: %s', (words, expected) => {
    expect(told(words, 'any')).toBe(expected)
  })
})

describe('every verdict', () => {
  it('names the good checks and the rest, in the order given', () => {
    expect(decide(results('ok low warn unknown:warn ok'), 'all')).toMatchObject({
      okChecks: ['a', 'c', 'e'],
      problemChecks: ['b', 'd'],
    })
  })

  const anyStatus = fc.constantFrom<Status>('ok', 'warn', 'low', 'unknown', 'denied', 'no-key', 'error')
  const anyCheck = anyStatus.chain((status) => {
    if (status === 'ok' || status === 'warn') return fc.constant(status)
    if (status === 'denied' || status === 'error') return fc.constant(`${status}:fail`)
    return fc.constantFrom('fail', 'warn', 'skip').map((policy) => `${status}:${policy}`)
  })

  it('lets nothing run that a policy forbids, and stops nothing that is good', () => {
    fc.assert(
      fc.property(
        fc.array(anyCheck, { maxLength: 6 }),
        fc.constantFrom('all' as const, 'any' as const),
        (words, require) => {
          const given = results(words.join(' '))
          const verdict = decide(given, require)
          const good = given.filter(({ status }) => status === 'ok' || status === 'warn')
          const forbids = given.some(({ policy }) => policy === 'fail' || policy === 'skip')
          const wrong = given.some(({ status }) => status === 'error')
          if (given.length === 0 || wrong) expect(verdict).toMatchObject({ outcome: 'fail', shouldRun: false })
          if (verdict.shouldRun && require === 'all') expect(forbids).toBe(false)
          if (verdict.shouldRun && require === 'any' && good.length === 0) {
            expect(given.some(({ policy }) => policy === 'fail')).toBe(false)
          }
          if (good.length === given.length && given.length > 0) expect(verdict.shouldRun).toBe(true)
          expect(verdict.shouldRun).toBe(verdict.outcome === 'pass' || verdict.outcome === 'warn')
          // A pass without a warning only when nothing at all is wrong.
          if (verdict.outcome === 'pass') expect(verdict.problemChecks).toEqual([])
        },
      ),
      { numRuns: 500 },
    )
  })
})
