import { describe, expect, it } from '@jest/globals'
import { adviceOn, adviceText } from '../../../src/core/render/advice.ts'
import { type SampleFacts, sampleFailure, sampleResult } from '../../support/sample-report.ts'

const billing = 'https://apertis.ai/billing'

describe('advice on too little', () => {
  it.each<[string, SampleFacts, string | null, string | null]>([
    ['of money is to top up', {}, 'Top up.', billing],
    ['of a cycle too', { boundBy: 'cycle' }, 'Top up.', billing],
    ['of a key’s own limit is not', { boundBy: 'key' }, 'Raise the key’s own limit, or use another key.', null],
    ['of a month', { boundBy: 'month' }, 'Raise the monthly limit, or wait until it starts anew.', null],
    ['of a fallback', { boundBy: 'fallback' }, 'Raise the fallback’s limit.', null],
    ['of a budget', { boundBy: 'budget' }, 'Raise the budget, or wait for its next period.', null],
    ['without a figure is to top up', { pool: null }, 'Top up.', billing],
    ['comes after what the provider advises', { hint: 'Ask them.' }, 'Ask them. Top up.', billing],
    ['is nothing where nobody knows a page', { topUpUrl: '' }, null, null],
    ['is no link to what is no web address', { topUpUrl: 'javascript:alert(1)', hint: 'Ask.' }, 'Ask.', null],
  ])('%s', (_, facts, text, url) => {
    for (const status of ['low', 'warn'] as const) {
      expect(adviceOn(sampleResult({ status, ...facts }))).toEqual({ text, url })
    }
  })

  it('is one line, its link behind it', () => {
    expect(adviceText(sampleResult({ status: 'low' }))).toBe(` Top up: ${billing}`)
    expect(adviceText(sampleResult({ status: 'low', hint: 'Ask ##[x].' }))).toBe(` Ask # #[x]. Top up: ${billing}`)
    expect(adviceText(sampleResult({ status: 'low', boundBy: 'fallback' }))).toBe(' Raise the fallback’s limit.')
  })
})

describe('advice on anything else', () => {
  it('is its hint: money heals no rejected key', () => {
    const denied = sampleFailure({ status: 'denied', message: 'x', hint: 'Check the key.' })
    expect(adviceOn(denied)).toEqual({ text: 'Check the key.', url: null })
    expect(adviceText(denied)).toBe(' Check the key.')
    expect(adviceText(sampleResult())).toBe('')
  })
})
