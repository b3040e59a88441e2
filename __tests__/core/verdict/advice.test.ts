import { describe, expect, it } from '@jest/globals'
import { adviceOf } from '../../../src/core/verdict/advice.ts'
import type { CheckResult } from '../../../src/core/verdict/report.ts'
import { decimalOf } from '../../support/decimal.ts'
import { type SampleFacts, sampleFailure, sampleResult } from '../../support/sample-report.ts'

const acme = { name: 'Acme', origin: 'https://api.acme.example', keys: 'https://acme.example/keys' }
const billing = 'https://acme.example/billing'

function low(facts: SampleFacts): CheckResult {
  return sampleResult({ status: 'low', topUpUrl: billing, remaining: decimalOf('0'), ...facts })
}

describe('advice', () => {
  it.each<[string, CheckResult, string | null, string | null]>([
    ['none for what is good', sampleResult(), null, null],
    ['money for an account', low({}), 'Top up.', billing],
    ['money for a soft limit', low({ status: 'warn' }), 'Top up.', billing],
    ['no page where none is known', low({ topUpUrl: '' }), 'Top up.', null],
    [
      'no money for a key’s limit',
      low({ boundBy: 'key' }),
      'Raise the key’s own limit, or use another key.',
      acme.keys,
    ],
    ['nor for a cap', low({ covers: 'cap' }), 'Raise the limit that binds this key, or use another key.', acme.keys],
    [
      'the month’s limit',
      low({ boundBy: 'month' }),
      'Raise the monthly limit, or wait until it starts anew.',
      acme.keys,
    ],
    ['the fallback’s limit', low({ boundBy: 'fallback' }), 'Raise the fallback’s limit.', billing],
    ['a plan', low({ boundBy: 'cycle' }), 'Upgrade the plan at Acme.', billing],
    [
      'a plan that starts anew',
      low({ boundBy: 'cycle', resetsAt: '2026-12-01' }),
      'Wait for the reset, or upgrade the plan at Acme.',
      billing,
    ],
    ['a budget of the user’s own', low({ boundBy: 'budget' }), 'Raise the budget, or wait for its next period.', null],
    ['the same by what it covers', low({ covers: 'budget' }), 'Raise the budget, or wait for its next period.', null],
    [
      'a pool that cannot be used',
      low({ usable: false }),
      'What may be left there cannot be used: put that right at Acme.',
      billing,
    ],
    [
      'a key that cannot be used',
      low({ boundBy: 'key', usable: false }),
      'This key can no longer be used: use another one.',
      acme.keys,
    ],
    [
      'what the provider says',
      sampleFailure({ status: 'low', reason: 'insufficient', message: 'x', topUpUrl: billing }),
      'Top up.',
      billing,
    ],
    ['a rejected key', sampleFailure({ status: 'denied', message: 'x', hint: 'Check it.' }), 'Check it.', acme.keys],
    [
      'no key',
      sampleFailure({ status: 'no-key', message: 'x', hint: 'Add it.' }),
      'Add it. Keys are made at Acme.',
      acme.keys,
    ],
    ['what is wrong', sampleFailure({ status: 'error', message: 'x', hint: 'Write USD.' }), 'Write USD.', null],
    ['what is not known', sampleFailure({ status: 'unknown', reason: 'timeout', message: 'x' }), null, null],
    [
      'a key without a limit',
      sampleFailure({ status: 'unknown', reason: 'not-told', message: 'x' }),
      'Give this key a limit of its own.',
      acme.keys,
    ],
  ])('%s', (_, result, text, url) => {
    expect(adviceOf(result, acme)).toEqual({ text, url })
  })

  it('of a server of somebody’s own is its owner’s', () => {
    const own = { name: 'Acme', origin: null }
    const asked = (facts: SampleFacts) => adviceOf(low({ topUpUrl: '', ...facts }), own)
    expect(asked({})).toEqual({ text: 'Ask the owner of this server to add credit.', url: null })
    expect(asked({ boundBy: 'key' })).toEqual({
      text: 'Ask the owner of this server to raise the key’s own limit, or use another key.',
      url: null,
    })
    expect(adviceOf(low({ topUpUrl: 'https://my.example/pay' }), own)).toEqual({
      text: 'Top up.',
      url: 'https://my.example/pay',
    })
  })

  it('of a month’s limit leads to the bill where no page of keys is known', () => {
    expect(adviceOf(low({ boundBy: 'month' }), { name: 'Acme', origin: acme.origin }).url).toBe(billing)
  })
})
