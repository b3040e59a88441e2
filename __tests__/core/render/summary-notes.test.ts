import { describe, expect, it } from '@jest/globals'
import { adviceIn, renderNotes, storyOf } from '../../../src/core/render/summary-notes.ts'
import type { CheckResult } from '../../../src/core/verdict/report.ts'
import { decimalOf } from '../../support/decimal.ts'
import { type SampleFacts, sampleFailure, sampleReport, sampleResult } from '../../support/sample-report.ts'

const now = new Date('2026-11-21T10:00:01Z')
const topUp = '[Top up at Apertis](https://apertis.ai/billing).'

function notes(results: readonly CheckResult[], facts: Parameters<typeof sampleReport>[1] = {}): readonly string[] {
  return renderNotes(sampleReport(results, facts), results)
}

describe('the notes', () => {
  it('are none where the figures say everything', () => {
    expect(notes([sampleResult()])).toEqual([])
    expect(notes([sampleResult({ boundBy: 'cycle' })])).toEqual([])
    expect(notes([sampleFailure({ status: 'unknown', message: 'apertis: no answer' })])).toEqual([])
  })

  it.each<[SampleFacts, string]>([
    [{ boundBy: 'key' }, 'The key’s own limit decides.'],
    [{ boundBy: 'month' }, 'The monthly limit decides.'],
    [{ boundBy: 'fallback' }, 'The fallback’s limit decides.'],
    [{ boundBy: 'budget' }, 'This is what is left of the budget given here, not a balance at the provider.'],
    [{ lowerBound: true }, 'More may be left than this figure.'],
    [{ upperBound: true }, 'Less may be left than this figure.'],
    [{ expiresAt: '2027-01-31' }, 'Expires in 71 days (2027-01-31).'],
    [{ runsLeft: decimalOf('1234'), estimatedCost: decimalOf('2.5') }, 'Enough for 1,234 more jobs at 2.5 USD each.'],
    [{ runsLeft: decimalOf('1'), estimatedCost: decimalOf('3') }, 'Enough for 1 more job at 3 USD each.'],
    [{ runsLeft: decimalOf('0'), estimatedCost: decimalOf('3') }, 'Enough for 0 more jobs at 3 USD each.'],
    [{ warnings: ['what *was* read is late', 'Really?'] }, 'what &#42;was&#42; read is late. Really?'],
    [{ warnings: ['1.5 USD are late'] }, '1.5 USD are late.'],
    [
      { boundBy: 'key', lowerBound: true, warnings: ['late'] },
      'The key’s own limit decides. More may be left than this figure. late.',
    ],
  ])('of %j', (facts, expected) => {
    expect(notes([sampleResult(facts)])).toEqual([`- **apertis**: ${expected}`])
  })

  it.each<[SampleFacts, string]>([
    [
      { status: 'denied', advice: 'Is it whole?', adviceUrl: 'https://a.example' },
      'Is it whole? [Apertis](https://a.example).',
    ],
    [
      { status: 'no-key', advice: 'Set X. Keys are made at Apertis.', adviceUrl: 'https://a.example' },
      'Set X. Keys are made at [Apertis](https://a.example).',
    ],
    [
      { status: 'low', advice: 'Raise the key’s own limit.', adviceUrl: 'https://a.example' },
      'Raise the key’s own limit: [Apertis](https://a.example).',
    ],
    [
      { status: 'low', advice: 'Wait. Top up.', adviceUrl: 'https://a.example' },
      'Wait. [Top up at Apertis](https://a.example).',
    ],
    [{ status: 'low', advice: 'Top up.', adviceUrl: 'ftp://a.example' }, ''],
  ])('offer to top up only where money heals it: %j', (facts, expected) => {
    expect(adviceIn(sampleResult(facts), now).join(' ')).toBe(expected)
  })

  const late = { upperBound: true, reportedLate: true }

  it.each<[SampleFacts, string]>([
    [{ upperBound: true, covers: 'cap' }, 'The account behind it was not read, and may have less.'],
    [late, 'Less may be left than this figure: spend is reported late.'],
    [
      { ...late, covers: 'cap' },
      'The account behind it was not read, and may have less. Less may be left than this figure: spend is reported late.',
    ],
  ])('say what a figure proves: %j', (facts, expected) => {
    expect(notes([sampleResult(facts)])).toEqual([`- **apertis**: ${expected}`])
  })

  it.each<SampleFacts>([
    { runsLeft: null, estimatedCost: decimalOf('3') },
    { runsLeft: decimalOf('3'), estimatedCost: null },
    { runsLeft: decimalOf('3'), estimatedCost: decimalOf('3'), unit: null },
  ])('count no jobs where something is not known: %j', (facts) => {
    expect(notes([sampleResult(facts)])).toEqual([])
  })

  it('tell each problem but the one in the headline, without its name twice, with what to do', () => {
    const low = sampleResult({ name: 'a', status: 'low', message: 'a: short', resetsAt: '2026-11-24T10:00:01Z' })
    const soft = sampleResult({ name: 'b', status: 'warn', message: 'below 20 USD', topUpUrl: '' })
    const denied = sampleFailure({ name: 'c', status: 'denied', message: 'c: no!', hint: 'Check the key' })
    const wrong = sampleFailure({ name: 'd', status: 'error', message: 'd: `minimum` is in EUR', hint: 'Write USD.' })
    const eased = sampleFailure({ name: 'e', status: 'unknown', policy: 'warn', message: 'e: was `odd`…', hint: null })
    expect(notes([wrong, low, soft, denied, eased, sampleResult({ name: 'f' })])).toEqual([
      `- **a**: short. Resets in 3 days (2026-11-24 10:00 UTC). ${topUp}`,
      '- **b**: below 20 USD.',
      '- **c**: no! Check the key.',
      '- **e**: was &#96;odd&#96;…',
    ])
    // The deciding check is not always the first one, and a field that a message names is code.
    expect(notes([wrong, { ...wrong, name: 'g' }])).toEqual(['- **g**: d: `minimum` is in EUR. Write USD.'])
    expect(notes([sampleResult({ name: 'f' }), denied])).toEqual([])
  })
})

describe('the story under the headline', () => {
  const low = { status: 'low', remaining: decimalOf('0.95'), shortfall: decimalOf('4.05') } as const
  it.each<[string, CheckResult, readonly string[]]>([
    ['of a pass is none', sampleResult(), []],
    ['of a soft limit neither: the headline has it', sampleResult({ status: 'warn' }), []],
    ['by how much it is short, and where', sampleResult(low), ['Short by **4.05 USD** in payg.']],
    ['nothing, where that is not known', sampleResult({ ...low, shortfall: null }), []],
    [
      'what the provider says, without a figure',
      sampleFailure({ status: 'low', message: 'apertis: *out* of credit' }),
      ['apertis: &#42;out&#42; of credit.'],
    ],
    ['what was seen', sampleFailure({ status: 'unknown', message: 'no answer?' }), ['no answer?']],
    [
      'what was seen, where a figure is known too',
      sampleResult({ status: 'error', message: '`minimum` is a percentage' }),
      ['`minimum` is a percentage.'],
    ],
  ])('%s', (_, result, expected) => {
    expect(storyOf(result)).toEqual(expected)
  })
})

describe('the advice', () => {
  it.each<[string, CheckResult, readonly string[]]>([
    [
      'too little: wait, or top up',
      sampleResult({ status: 'low', resetsAt: '2026-11-22' }),
      ['Resets in 1 day (2026-11-22).', topUp],
    ],
    ['getting low: top up', sampleResult({ status: 'warn' }), [topUp]],
    ['too little, where nobody can top up', sampleResult({ status: 'low', topUpUrl: '' }), []],
    ['a hint beside it', sampleResult({ status: 'low', hint: 'Do this' }), ['Do this.', topUp]],
    ['a pass needs none', sampleResult({ resetsAt: '2026-11-22' }), []],
    [
      'money heals no refused key',
      sampleFailure({ status: 'denied', message: 'x', resetsAt: '2026-11-22', hint: 'Check `api-key`.' }),
      ['Check `api-key`.'],
    ],
  ])('%s', (_, result, expected) => {
    expect(adviceIn(result, now)).toEqual(expected)
  })
})
