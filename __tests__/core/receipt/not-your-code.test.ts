import { describe, expect, it } from '@jest/globals'
import Big from 'big.js'
import {
  notYourCodeAnnotation,
  notYourCodeLines,
  renderNotYourCode,
  stillThereLine,
} from '../../../src/core/render/not-your-code.ts'
import type { CheckResult } from '../../../src/core/verdict/report.ts'
import { renderAsGitHub } from '../../support/github-markdown.ts'
import { apertisWith, crustdataWith, judgeReadings, unread } from '../../support/sample-receipts.ts'
import { type SampleFacts, sampleFailure, sampleResult } from '../../support/sample-report.ts'

const advised = { status: 'low', policy: 'warn' } as const
const failure = (facts: SampleFacts & Pick<CheckResult, 'status'>) => sampleFailure({ message: 'x', ...facts })
const usedUp = failure({ status: 'low', reason: 'insufficient' })

function find(before: CheckResult, after: CheckResult, require: 'all' | 'any' = 'all') {
  return judgeReadings({ before: [before], after: [after], require }).finding
}

describe('it is said', () => {
  it.each<[string, CheckResult, CheckResult, string, string]>([
    [
      'when nothing is left',
      apertisWith('42.5'),
      apertisWith('0'),
      'Not your code: the credit ran out during this job',
      'apertis had 42.5 USD before this job and has 0 USD now; the job needs at least 5 USD.',
    ],
    [
      'when the account is overdrawn',
      apertisWith('42.5'),
      apertisWith('-0.4'),
      'Not your code: the credit ran out during this job',
      'apertis had 42.5 USD before this job and has -0.4 USD now; the job needs at least 5 USD.',
    ],
    [
      'as probable when less than the minimum is left',
      apertisWith('42.5'),
      apertisWith('4.99'),
      'Probably not your code: the credit fell below 5 USD during this job',
      'apertis had 42.5 USD before this job and has 4.99 USD now; the job needs at least 5 USD.',
    ],
    [
      'when the provider says so, without a figure',
      apertisWith('42.5'),
      usedUp,
      'Not your code: the credit ran out during this job',
      'apertis had 42.5 USD before this job and is out of credit now, says its provider; the job needs at least 5 USD.',
    ],
    [
      'in other words when there was too little before, and the gate only warned',
      apertisWith('0.95', advised),
      apertisWith('0.1'),
      'Probably not your code: the credit was already too low when this job began',
      'apertis had 0.95 USD before this job and has 0.1 USD now; the job needs at least 5 USD, and the gate let it go on with a warning.',
    ],
    [
      'when it was not known before',
      { ...unread, policy: 'warn' },
      crustdataWith('3'),
      'Probably not your code: there is too little credit',
      'crustdata has 3 credits now; the job needs at least 1,000 credits; how much there was before is not known.',
    ],
    [
      'when the pool can no longer be used',
      apertisWith('42.5'),
      sampleResult({
        status: 'low',
        remaining: new Big(9),
        usable: false,
      }),
      'Probably not your code: the credit could no longer be used at the end of this job',
      'apertis had 42.5 USD before this job and has 0 USD now; the job needs at least 5 USD, and what may be left there cannot be used.',
    ],
  ])('%s', (_, before, after, title, sentence) => {
    const { out } = find(before, after)
    expect(out).toHaveLength(1)
    const annotation = notYourCodeAnnotation(out)
    expect(annotation).toMatchObject({ level: 'error', title })
    expect(annotation.message.startsWith(`${sentence} `)).toBe(true)
    expect(annotation.message).toMatch(
      /\(https:\/\/\S+\), then run the failed job again\. If it fails with enough credit too, it is the code\.$/,
    )
    expect(notYourCodeLines(out)).toEqual([`${title}.`, annotation.message])
    const markdown = renderNotYourCode(out)
    expect(markdown.split('\n')[0]).toBe(`## 💸 ${title}`)
    expect(markdown).toMatch(/\[(?:Top up|Put that right) at \w+\]\(https:/)
  })

  const unusable = (facts: SampleFacts = {}) =>
    sampleResult({
      status: 'low',
      remaining: new Big(9),
      usable: false,
      ...facts,
    })
  const unlimited = sampleResult({ remaining: 'unlimited' })
  // Of minimum and estimated cost together: 8 is low, and yet above the minimum.
  const short = apertisWith('8', { status: 'low', policy: 'warn', required: new Big(20) })

  it.each<[string, CheckResult, CheckResult, string]>([
    ['after a soft warning', apertisWith('8', { status: 'warn' }), apertisWith('0'), 'ran-out'],
    ['after unlimited credit', unlimited, apertisWith('1'), 'ran-out'],
    ['when only the jobs together were short', short, apertisWith('1'), 'ran-out'],
    ['when the provider had said so before', { ...usedUp, policy: 'warn' }, apertisWith('0'), 'already'],
    ['when the provider says so again', { ...usedUp, policy: 'warn' }, usedUp, 'already'],
    ['when the pool could not be used before', unusable({ policy: 'warn' }), apertisWith('1'), 'already'],
    ['when it still cannot be used', unusable({ policy: 'warn' }), unusable(), 'unusable'],
    ['when nothing was known before', { ...unread, policy: 'warn' }, crustdataWith('3'), 'now'],
  ])('%s: %s', (_, before, after, kind) => {
    expect(find(before, after).out.map((check) => check.kind)).toEqual([kind])
  })

  it.each<[string, SampleFacts, SampleFacts, string | null]>([
    ['what a share came to at the gate still holds', { minimum: new Big(10) }, { minimum: new Big(2) }, '10'],
    ['what was not known there is taken from now', { minimum: null }, { minimum: new Big(7) }, '7'],
    ['of another unit only the one of now counts', { minimum: new Big(10), unit: 'EUR' }, { minimum: new Big(7) }, '7'],
    ['without any there is only nothing', { minimum: null }, { minimum: null }, null],
  ])('by the minimum: %s', (_, first, second, minimum) => {
    const { out } = find(apertisWith('42.5', first), apertisWith('6', second))
    expect(out.map((check) => check.minimum?.toFixed())).toEqual(minimum === null ? [] : [minimum])
  })

  it.each<[string, SampleFacts, boolean]>([
    ['of a key', { boundBy: 'key' }, true],
    ['of a month', { boundBy: 'month' }, true],
    ['whose account was not read', { covers: 'cap' }, true],
    ['of the account', {}, false],
  ])('as a limit %s, with the way that heals it', (_, facts, isCap) => {
    const after = apertisWith('0', { adviceUrl: 'https://apertis.ai/keys', ...facts })
    expect(find(apertisWith('42.5'), after).out).toMatchObject([{ isCap, topUpUrl: 'https://apertis.ai/keys' }])
  })

  it('as sure, when nothing is left or the provider says so', () => {
    const empty = (after: CheckResult) => find(apertisWith('42.5'), after).out.map((check) => check.empty)
    expect(empty(apertisWith('0.01'))).toEqual([false])
    expect(empty(apertisWith('0'))).toEqual([true])
    expect(empty(apertisWith('-1'))).toEqual([true])
    expect(empty(usedUp)).toEqual([true])
  })

  it('of a minimum of 0, once nothing is left', () => {
    const free = { minimum: new Big(0), status: 'ok' } as const
    expect(find(apertisWith('3', free), apertisWith('0', free)).out).toHaveLength(1)
    expect(find(apertisWith('3', free), apertisWith('0.01', free)).out).toHaveLength(0)
  })

  it('once for several checks, the gravest first', () => {
    const before = [apertisWith('0.95', advised), crustdataWith('87250')]
    const { finding } = judgeReadings({ before, after: [apertisWith('0.9'), crustdataWith('0')] })
    const { title, message } = notYourCodeAnnotation(finding.out)
    expect(title).toBe('Not your code: the credit ran out during this job')
    expect(message).toMatch(
      /^crustdata had .* apertis had .*\(https:\/\/app.crustdata.com\/billing , https:\/\/apertis.ai\/billing\)/,
    )
    expect(renderNotYourCode(finding.out).match(/^## /gm)).toHaveLength(1)
  })

  it('in a text that hostile names cannot break', () => {
    const name = '::error::x\n## <b>|`##[add-mask]'
    const { out } = find(apertisWith('42.5', { name }), apertisWith('0', { name }))
    const { title, message } = notYourCodeAnnotation(out)
    expect(title).toBe('Not your code: the credit ran out during this job')
    expect(message).not.toMatch(/^::|##\[|\n/)
    expect(renderAsGitHub(renderNotYourCode(out))).not.toContain('<b>')
    expect(renderAsGitHub(renderNotYourCode(out)).match(/<h2/g)).toHaveLength(1)
  })

  it('of a hundred checks in a text that still fits', () => {
    const before = Array.from({ length: 100 }, (_, index) =>
      apertisWith('9', { name: `${'long '.repeat(40)}${index}` }),
    )
    const { finding } = judgeReadings({ before, after: before.map(({ name }) => apertisWith('0', { name })) })
    const { message } = notYourCodeAnnotation(finding.out)
    expect(message).toContain('And 95 more.')
    expect(message.length).toBeLessThan(4096)
    expect(renderNotYourCode(finding.out)).toContain('And 95 more.')
  })
})

describe('nothing is said but one line', () => {
  it.each<[string, CheckResult, CheckResult, string]>([
    [
      'enough is left',
      apertisWith('42.5'),
      apertisWith('5'),
      'credit does not look like the reason: apertis still has 5 USD',
    ],
    ['it was topped up', apertisWith('0.9', advised), apertisWith('50'), 'apertis still has 50 USD'],
    [
      'it is unlimited',
      sampleResult({ remaining: 'unlimited' }),
      sampleResult({ remaining: 'unlimited' }),
      'apertis is unlimited',
    ],
    [
      'it cannot be read',
      apertisWith('42.5'),
      failure({ status: 'unknown', reason: 'timeout' }),
      'whether credit was the reason is not known: apertis could not be read again (timeout)',
    ],
    [
      'the key is denied',
      apertisWith('42.5'),
      failure({ status: 'denied', reason: 'unauthorized' }),
      'apertis could not be read again (the key was rejected)',
    ],
    [
      'there is no key any more',
      apertisWith('42.5'),
      failure({ status: 'no-key' }),
      'apertis could not be read again (there was no key any more)',
    ],
    [
      'only a budget of the user’s own is used up',
      apertisWith('42.5', { boundBy: 'budget' }),
      apertisWith('-1', { boundBy: 'budget' }),
      'the budget of apertis is used up, but no provider refuses a request because of it',
    ],
    [
      'the gate had stopped the job',
      apertisWith('0.9', { policy: 'fail' }),
      apertisWith('0'),
      'had not let the job go on',
    ],
    [
      'the gate had skipped the job',
      apertisWith('0.9', { policy: 'skip' }),
      apertisWith('0'),
      'had not let the job go on',
    ],
  ])('when %s', (_, before, after, words) => {
    const { out, innocent } = find(before, after)
    expect(out).toEqual([])
    const line = stillThereLine(innocent)
    expect(line).toContain(words)
    expect(line).not.toContain('\n')
  })

  it.each<[string, CheckResult, string]>([
    ['a cap', apertisWith('16.63', { covers: 'cap' }), 'cap-left'],
    ['a budget', apertisWith('16.63', { covers: 'budget' }), 'budget-left'],
    ['a budget, by what binds', apertisWith('16.63', { boundBy: 'budget' }), 'budget-left'],
    ['a figure that may be less', apertisWith('16.63', { upperBound: true }), 'perhaps-left'],
    ['the account', apertisWith('16.63'), 'still-there'],
    ['a key without a limit', failure({ status: 'unknown', reason: 'not-told' }), 'not-told'],
  ])('%s with room', (_, after, why) => {
    const { out, innocent } = find(apertisWith('42.5'), after)
    expect(out).toEqual([])
    expect(innocent.map((one) => one.why)).toEqual([why])
  })

  it('with require: any, of a check that never had enough, beside one that still has', () => {
    const before = [apertisWith('42.5'), crustdataWith('3', { policy: 'fail' })]
    const after = [apertisWith('42'), crustdataWith('0')]
    expect(judgeReadings({ before, after, require: 'any' }).finding.out).toEqual([])
  })
})

describe('which checks can tell', () => {
  const eased = (name: string) => apertisWith('3', { name, policy: 'warn' })
  const told = (before: readonly CheckResult[], require: 'all' | 'any') => {
    const after = before.map(({ name }) => apertisWith('0', { name }))
    const { out, innocent } = judgeReadings({ before, after, require }).finding
    return [...out.map(({ name }) => name), ...innocent.map(({ name, why }) => `${name} ${why}`)]
  }

  it('are all that were let go on', () => {
    expect(told([apertisWith('9', { name: 'a' }), eased('b')], 'all')).toEqual(['a', 'b'])
  })

  it('are those with enough, where one was enough', () => {
    expect(told([eased('a'), apertisWith('9', { name: 'b' })], 'any')).toEqual(['b', 'a not-let-go'])
  })

  it('are those that a policy let go on, where none had enough', () => {
    const skipped = apertisWith('3', { name: 'c', policy: 'skip' })
    expect(told([eased('a'), eased('b'), skipped], 'any')).toEqual(['a', 'b', 'c not-let-go'])
  })

  it('are none that no time was left for', () => {
    const { out, innocent } = judgeReadings({ before: [apertisWith('9')], after: [] }).finding
    expect(out).toEqual([])
    expect(innocent).toEqual([
      { name: 'apertis', provider: 'apertis', why: 'not-read', reason: 'no time was left', now: null, unit: null },
    ])
  })

  it('are none of a job that was stopped', () => {
    const { innocent } = judgeReadings({ before: [apertisWith('3', { policy: 'fail' })], after: [] }).finding
    expect(innocent).toEqual([
      { name: 'apertis', provider: 'apertis', why: 'not-let-go', reason: null, now: null, unit: null },
    ])
  })
})
