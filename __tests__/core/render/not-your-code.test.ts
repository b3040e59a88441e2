import { describe, expect, it } from '@jest/globals'
import type { Innocent, OutOfCredit } from '../../../src/core/receipt/not-your-code.ts'
import {
  notYourCodeAnnotation,
  notYourCodeLines,
  renderNotYourCode,
  stillThereLine,
} from '../../../src/core/render/not-your-code.ts'
import { decimalOf } from '../../support/decimal.ts'

function out(name: string, facts: Partial<OutOfCredit> = {}): OutOfCredit {
  return {
    name,
    provider: 'apertis',
    providerName: 'Apertis',
    topUpUrl: 'https://apertis.ai/billing',
    kind: 'ran-out',
    isCap: false,
    empty: true,
    before: decimalOf('42.5'),
    beforeUnit: 'USD',
    now: decimalOf('0'),
    nowUnit: 'USD',
    minimum: decimalOf('5'),
    ...facts,
  }
}

const again = 'then run the failed job again. If it fails with enough credit too, it is the code.'

describe('the page', () => {
  it('of one check', () => {
    expect(renderNotYourCode([out('apertis')])).toBe(`## 💸 Not your code: the credit ran out during this job

**apertis** had **42.5 USD** before this job and has **0 USD** now; the job needs at least 5 USD.

[Top up at Apertis](https://apertis.ai/billing), ${again}

`)
  })

  it('of every kind, the gravest first, each provider’s way out once', () => {
    const checks = [
      out('a', { kind: 'already', empty: false, now: decimalOf('0.1') }),
      out('b', {
        kind: 'now',
        before: null,
        beforeUnit: null,
        providerName: 'Other',
        topUpUrl: 'https://other.example',
      }),
      out('c', { kind: 'unusable', topUpUrl: '' }),
      out('d', { now: null, nowUnit: null }),
    ]
    expect(renderNotYourCode(checks)).toBe(`## 💸 Not your code: the credit ran out during this job

- **d** had **42.5 USD** before this job and is out of credit now, says its provider; the job needs at least 5 USD.
- **c** had **42.5 USD** before this job and has **0 USD** now; the job needs at least 5 USD, and what may be left there cannot be used.
- **b** has **0 USD** now; the job needs at least 5 USD; how much there was before is not known.
- **a** had **42.5 USD** before this job and has **0.1 USD** now; the job needs at least 5 USD, and the gate let it go on with a warning.

[Top up at Apertis](https://apertis.ai/billing) or [Top up at Other](https://other.example), ${again}

`)
  })

  it('of more checks than are told', () => {
    const checks = Array.from({ length: 6 }, (_, index) => out(`n${index}`, { topUpUrl: `https://n.example/${index}` }))
    const lines = renderNotYourCode(checks).split('\n')
    expect(lines.slice(2, 9).map((line) => line.slice(0, 10))).toEqual([
      '- **n0** h',
      '- **n1** h',
      '- **n2** h',
      '- **n3** h',
      '- **n4** h',
      '- And 1 mo',
      '',
    ])
    expect(lines[7]).toBe('- And 1 more.')
    expect(lines[9]).not.toContain('https://n.example/5')
  })

  it.each<[OutOfCredit['kind'], string]>([
    ['ran-out', 'Top up'],
    ['already', 'Top up'],
    ['now', 'Top up'],
    ['unusable', 'Put that right'],
  ])('has a way out without an address too: %s', (kind, way) => {
    const check = out('apertis', { kind, topUpUrl: '' })
    expect(renderNotYourCode([check]).endsWith(`\n\n${way}, ${again}\n\n`)).toBe(true)
    expect(notYourCodeAnnotation([check]).message.endsWith(`. ${way}, ${again}`)).toBe(true)
  })

  it('is only for a job that was out of credit', () => {
    expect(() => renderNotYourCode([])).toThrow('no check is out of credit')
  })
})

describe('the annotation', () => {
  it('has the figures and every address once, of the checks that it tells', () => {
    const checks = [
      out('a', { kind: 'already' }),
      out('b', { topUpUrl: '' }),
      out('c', { kind: 'unusable', topUpUrl: 'https://c.example' }),
      out('d'),
    ]
    expect(notYourCodeAnnotation(checks)).toEqual({
      level: 'error',
      title: 'Not your code: the credit ran out during this job',
      message: [
        'b had 42.5 USD before this job and has 0 USD now; the job needs at least 5 USD.',
        'd had 42.5 USD before this job and has 0 USD now; the job needs at least 5 USD.',
        'c had 42.5 USD before this job and has 0 USD now; the job needs at least 5 USD, and what may be left there cannot be used.',
        'a had 42.5 USD before this job and has 0 USD now; the job needs at least 5 USD, and the gate let it go on with a warning.',
        `Top up (https://apertis.ai/billing , https://c.example), ${again}`,
      ].join(' '),
    })
    const many = Array.from({ length: 7 }, (_, index) => out(`n${index}`, { topUpUrl: `https://n.example/${index}` }))
    const { message } = notYourCodeAnnotation(many)
    expect(message).toMatch(/n4 had [^.]*\.5 USD [^.]*\. And 2 more\. Top up \(/)
    expect(message.match(/https:\S+/g)).toHaveLength(5)
  })

  it.each<[Partial<OutOfCredit>, string]>([
    [{ before: null }, 'apertis has 0 USD now; the job needs at least 5 USD.'],
    [{ beforeUnit: null }, 'apertis has 0 USD now; the job needs at least 5 USD.'],
    [{ minimum: null }, 'apertis had 42.5 USD before this job and has 0 USD now.'],
    [{ minimum: decimalOf('0') }, 'apertis had 42.5 USD before this job and has 0 USD now.'],
    [
      { now: null, minimum: decimalOf('1000') },
      'apertis had 42.5 USD before this job and is out of credit now, says its provider; the job needs at least 1,000 USD.',
    ],
    [
      { nowUnit: null },
      'apertis had 42.5 USD before this job and is out of credit now, says its provider; the job needs at least 5 USD.',
    ],
    [
      { kind: 'now', before: null, beforeUnit: null, now: null, nowUnit: null },
      'apertis is out of credit now, says its provider; the job needs at least 5; how much there was before is not known.',
    ],
  ])('says only what is known: %j', (facts, sentence) => {
    expect(notYourCodeAnnotation([out('apertis', facts)]).message).toBe(
      `${sentence} Top up (https://apertis.ai/billing), ${again}`,
    )
  })

  it.each<[OutOfCredit['kind'], boolean, string]>([
    ['ran-out', true, 'Not your code: the credit ran out during this job'],
    ['ran-out', false, 'Probably not your code: the credit fell below 5 USD during this job'],
    ['already', true, 'Probably not your code: the credit was already too low when this job began'],
    ['now', true, 'Probably not your code: there is too little credit'],
    ['unusable', true, 'Probably not your code: the credit could no longer be used at the end of this job'],
  ])('is sure of nothing but credit that is gone: %s, empty %s', (kind, empty, title) => {
    expect(notYourCodeAnnotation([out('apertis', { kind, empty })]).title).toBe(title)
  })
})

describe('the way out', () => {
  it('of a key’s own limit is to raise it: money heals none', () => {
    const capped = out('apertis', { isCap: true, topUpUrl: 'https://apertis.ai/keys' })
    expect(notYourCodeAnnotation([capped]).message).toContain(`Raise this limit (https://apertis.ai/keys), ${again}`)
    expect(renderNotYourCode([capped])).toContain('[Raise this limit at Apertis](https://apertis.ai/keys)')
    expect(notYourCodeAnnotation([out('apertis', { isCap: true, kind: 'unusable' })]).message).toContain(
      'Put that right',
    )
  })
})

describe('the log', () => {
  it('has the title and the message, a line each', () => {
    expect(notYourCodeLines([out('apertis')])).toEqual([
      'Not your code: the credit ran out during this job.',
      `apertis had 42.5 USD before this job and has 0 USD now; the job needs at least 5 USD. Top up (https://apertis.ai/billing), ${again}`,
    ])
  })
})

describe('the one line when credit is not the reason', () => {
  const innocent = (name: string, facts: Partial<Innocent> = {}): Innocent => ({
    name,
    provider: 'apertis',
    why: 'still-there',
    now: decimalOf('7'),
    unit: 'USD',
    reason: null,
    ...facts,
  })
  const calm = 'The job failed, and credit does not look like the reason: '
  const nothing = 'The job failed. What could be read does not point to credit: '
  const unsure = 'The job failed, and whether credit was the reason is not known: '

  it.each<[readonly Innocent[], string]>([
    [[innocent('a')], `${calm}a still has 7 USD.`],
    [[innocent('a', { now: null })], `${calm}a still has credit.`],
    [[innocent('a', { unit: null })], `${calm}a still has credit.`],
    [[innocent('a', { why: 'unlimited' })], `${calm}a is unlimited.`],
    [[innocent('a', { why: 'not-let-go' })], `${calm}a had not let the job go on.`],
    [
      [innocent('a', { why: 'budget' })],
      `${nothing}the budget of a is used up, but no provider refuses a request because of it.`,
    ],
    [
      [innocent('a', { why: 'cap-left' })],
      `${nothing}a has 7 USD of its own limit left; the account behind it was not read.`,
    ],
    [
      [innocent('b'), innocent('a', { why: 'budget-left' })],
      `${nothing}b still has 7 USD; a has 7 USD left of the budget given here; what the account has was not read.`,
    ],
    [[innocent('a', { why: 'perhaps-left' })], `${nothing}a shows 7 USD, and may have less.`],
    [
      [innocent('a', { why: 'not-told', now: null })],
      `${unsure}a has no limit of its own; the account behind it was not read.`,
    ],
    [[innocent('a', { why: 'not-read' })], `${unsure}a could not be read again.`],
    [
      [innocent('a'), innocent('b', { why: 'not-read', reason: 'timeout' })],
      `${unsure}a still has 7 USD; b could not be read again (timeout).`,
    ],
    [
      ['a', 'b', 'c', 'd', 'e'].map((name) => innocent(name, { why: 'unlimited' })),
      `${calm}a is unlimited; b is unlimited; c is unlimited; d is unlimited; e is unlimited.`,
    ],
    [
      ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => innocent(name, { why: 'unlimited' })),
      `${calm}a is unlimited; b is unlimited; c is unlimited; d is unlimited; e is unlimited; and 2 more.`,
    ],
  ])('%#', (checks, line) => {
    expect(stillThereLine(checks)).toBe(line)
  })
})
