import { describe, expect, it } from '@jest/globals'
import type { Explanation } from '../../../src/core/explain/explanation.ts'
import type { Finding, Innocent, OutOfCredit } from '../../../src/core/receipt/not-your-code.ts'
import { settleExplanation } from '../../../src/core/receipt/settle-explanation.ts'
import { decimalOf } from '../../support/decimal.ts'

const said = (facts: Partial<Explanation> = {}): Explanation => ({
  ...{ cause: 'credit', sure: 'probable', or_cap: false, vendor: 'apertis', resets_at: null, line: 3, text: 'words' },
  ...{ advice: 'Add credit.', url: 'https://apertis.ai/billing', also: [] },
  ...facts,
})

const out = (facts: Partial<OutOfCredit> = {}): Finding => ({
  innocent: [],
  out: [
    {
      ...{ name: 'a', provider: 'apertis', providerName: 'Apertis', topUpUrl: '', kind: 'ran-out', isCap: false },
      ...{ empty: true, before: decimalOf('9'), beforeUnit: 'USD', now: decimalOf('0'), nowUnit: 'USD' },
      ...{ minimum: decimalOf('5'), ...facts },
    },
  ],
})

const left = (why: Innocent['why'], provider = 'apertis'): Finding => ({
  out: [],
  innocent: [{ name: 'a', provider, why, now: decimalOf('9'), unit: 'USD', reason: null }],
})

describe('what an output says, held against what was read', () => {
  it('stays as it is where nothing was read, or of another vendor alone', () => {
    for (const finding of [null, { out: [], innocent: [] }, out({ provider: 'other' }), left('still-there', 'other')])
      expect(settleExplanation(said(), finding)).toEqual(said())
  })

  it('is certain where nothing is left, and probable where too little is', () => {
    const undecided = said({ sure: 'undecided' })
    expect(settleExplanation(undecided, out())).toEqual(said({ sure: 'certain' }))
    expect(settleExplanation(said(), out())).toEqual(said({ sure: 'certain' }))
    expect(settleExplanation(undecided, out({ empty: false }))).toEqual(said())
    expect(settleExplanation(said({ sure: 'certain' }), out({ empty: false }))).toMatchObject({ sure: 'certain' })
  })

  it('is less sure by one step where the account has enough; of what was undecided nothing remains', () => {
    for (const why of ['still-there', 'unlimited'] as const) {
      expect(settleExplanation(said({ sure: 'certain' }), left(why))).toMatchObject({
        cause: 'credit',
        sure: 'probable',
      })
      const undecided = said({ sure: 'undecided' })
      const { advice, url, also, ...found } = undecided
      expect(settleExplanation(said(), left(why))).toEqual({ ...undecided, advice: null, url: null })
      expect(settleExplanation(undecided, left(why))).toEqual({
        ...{ cause: 'none', sure: null, or_cap: false, vendor: null, resets_at: null, line: null, text: null },
        ...{ advice: null, url: null, also: [found] },
      })
    }
  })

  it.each<Innocent['why']>(['cap-left', 'budget-left', 'perhaps-left', 'not-told', 'not-read', 'budget', 'not-let-go'])(
    'is not cleared by what proves nothing of the account: %s',
    (why) => {
      expect(settleExplanation(said(), left(why))).toEqual(said())
    },
  )

  it('advises nothing as long as it is undecided', () => {
    for (const finding of [null, out({ provider: 'other' })])
      expect(settleExplanation(said({ sure: 'undecided' }), finding)).toMatchObject({ advice: null, url: null })
  })

  it('of a limit is not cleared by the account’s money', () => {
    for (const facts of [{ cause: 'cap' as const }, { or_cap: true }])
      expect(settleExplanation(said(facts), left('still-there'))).toEqual(said(facts))
  })

  it('of a limit is less sure where a probe was served', () => {
    for (const facts of [{ cause: 'cap' as const }, { or_cap: true }])
      expect(settleExplanation(said(facts), left('served'))).toMatchObject({ ...facts, sure: 'undecided' })
  })

  it('of anything else is not touched', () => {
    for (const facts of [{ cause: 'rate' as const }, { cause: 'key' as const }, { vendor: null }, { sure: null }])
      expect(settleExplanation(said(facts), out())).toEqual(said(facts))
  })
})
