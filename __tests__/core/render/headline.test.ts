import { describe, expect, it } from '@jest/globals'
import type { Reason } from '../../../src/core/provider/reasons.ts'
import { headlineOf } from '../../../src/core/render/headline.ts'
import type { CheckResult, Report } from '../../../src/core/verdict/report.ts'
import { decimalOf } from '../../support/decimal.ts'
import { sampleFailure, sampleReport, sampleResult, wrongConfiguration } from '../../support/sample-report.ts'

const show = (text: string) => text
const textOf = (results: readonly CheckResult[], facts: Partial<Report> = {}) =>
  headlineOf(sampleReport(results, facts), show).text
const stopped = (result: CheckResult) => textOf([result]).replace('Credit Gate stopped this job: ', '')
const unknown = (reason: Reason) => sampleFailure({ status: 'unknown', reason, message: 'x' })

describe('the headline', () => {
  it.each<[Reason, string]>([
    ['network', 'no connection'],
    ['timeout', 'no answer in time'],
    ['rate-limited', 'too many requests'],
    ['server-error', 'the provider’s server failed'],
    ['maintenance', 'the provider is under maintenance'],
    ['not-json', 'the answer is not JSON'],
    ['unexpected-body', 'the answer is not as documented'],
    ['unexpected-status', 'an unexpected answer'],
    ['redirect', 'the provider redirects'],
    ['too-large', 'the answer is too large'],
    ['waf-block', 'a firewall blocked the request'],
    ['no-such-pool', 'no such pool'],
  ])('says why a balance could not be read: %s', (reason, words) => {
    expect(stopped(unknown(reason))).toBe(`the balance of apertis could not be read (${words})`)
  })

  it('says what each status is', () => {
    const low = { status: 'low', remaining: decimalOf('1'), required: decimalOf('5') } as const
    expect(stopped(sampleResult(low))).toBe('apertis has 1 USD left, 5 USD is required')
    expect(stopped(sampleResult({ ...low, required: null }))).toBe('apertis has 1 USD left')
    expect(stopped(sampleFailure({ status: 'low', reason: 'insufficient', message: 'x' }))).toBe(
      'apertis is out of credit, says its provider',
    )
    expect(stopped(sampleFailure({ status: 'unknown', message: 'x' }))).toBe('the balance of apertis could not be read')
    expect(stopped(sampleFailure({ status: 'denied', reason: 'forbidden', message: 'x' }))).toBe(
      'the key of apertis may not read the balance',
    )
    expect(stopped(sampleFailure({ status: 'denied', reason: 'unauthorized', message: 'x' }))).toBe(
      'the key of apertis was rejected',
    )
    expect(stopped(sampleFailure({ status: 'no-key', message: 'x' }))).toBe('there is no key for apertis')
    expect(stopped(sampleResult({ status: 'error' }))).toBe('the configuration of apertis is wrong')
  })

  it('says that the job goes on, and why it should not be at ease', () => {
    const soft = { status: 'warn', remaining: decimalOf('7'), warnBelow: decimalOf('10') } as const
    expect(textOf([sampleResult(soft)])).toBe(
      'The job goes on, but apertis has 7 USD left, below the soft limit of 10 USD',
    )
    expect(textOf([sampleResult({ ...soft, warnBelow: null })])).toBe(
      'The job goes on, but apertis has 7 USD left is getting low',
    )
    expect(textOf([sampleResult({ ...soft, remaining: null })])).toBe(
      'The job goes on, but apertis, below the soft limit of 10 USD',
    )
    const bad = sampleFailure({ name: 'b', status: 'denied', message: 'x' })
    expect(textOf([sampleResult({}), bad], { require: 'any' })).toBe(
      'The job goes on: apertis has 42.5 USD left, 5 USD is required (1 other check has a problem)',
    )
  })

  it('counts the others that have a problem', () => {
    const bad = (name: string) => sampleFailure({ name, status: 'denied', message: 'x' })
    expect(textOf([bad('a'), bad('b')])).toContain(' (1 other check has a problem too)')
    expect(textOf([bad('a'), bad('b'), bad('c')])).toContain(' (2 other checks have a problem too)')
    expect(textOf([bad('a'), sampleResult({ name: 'b' })])).not.toContain('other')
  })

  it('of more errors than are told', () => {
    const error = { where: '', field: 'x', message: 'is wrong' }
    const of = (count: number) => textOf([], { configurationErrors: Array.from({ length: count }, () => error) })
    expect(of(500)).toMatch(/has 500 errors$/)
    expect(of(501)).toMatch(/has more than 500 errors$/)
  })

  it('of a pass, of a skip, of a wrong configuration', () => {
    expect(textOf([sampleResult({})])).toBe('Enough credit: apertis has 42.5 USD left, 5 USD is required')
    expect(textOf([sampleResult({ remaining: 'unlimited' })])).toBe('Enough credit: apertis is unlimited')
    expect(textOf([sampleResult({}), sampleResult({ name: 'b' })])).toBe('Enough credit in all 2 checks')
    expect(textOf([sampleFailure({ status: 'no-key', policy: 'skip', message: 'x' })])).toBe(
      'Credit Gate skipped this job: there is no key for apertis',
    )
    const error = { where: '', field: 'x', message: 'y' }
    expect(headlineOf(wrongConfiguration([error]), show).text).toBe(
      'Credit Gate stopped this job: its configuration has an error',
    )
    expect(headlineOf(wrongConfiguration([error, error]), show)).toEqual({
      mark: '❌',
      text: 'Credit Gate stopped this job: its configuration has 2 errors',
      meaning: 'The step failed, and `should-run` is `false`. No provider was asked.',
    })
  })

  it.each([
    [sampleResult({}), '✅', 'The step is green, and `should-run` is `true`.'],
    [sampleResult({ status: 'low' }), '❌', 'The step failed, and `should-run` is `false`.'],
    [sampleResult({ status: 'low', policy: 'warn' }), '⚠️', 'The step is green, and `should-run` is `true`.'],
    [
      sampleResult({ status: 'low', policy: 'skip' }),
      '⏭️',
      'The step is green, but `should-run` is `false`: what asks for it does not start.',
    ],
  ])('its mark and what it means: %#', (result, mark, meaning) => {
    expect(headlineOf(sampleReport([result]), show)).toMatchObject({ mark, meaning })
  })
})
