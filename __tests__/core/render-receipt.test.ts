import { describe, expect, it } from '@jest/globals'
import { overspendAnnotations, renderReceipt, renderReceiptLines } from '../../src/core/render-receipt.ts'
import { renderAsGitHub } from '../support/github-markdown.ts'
import { apertisWith, crustdataWith, judgeReadings, unread } from '../support/sample-receipts.ts'

const many = judgeReadings({
  before: [apertisWith('277.47'), crustdataWith('87250'), apertisWith('12', { name: 'eval' })],
  after: [apertisWith('178.20'), crustdataWith('86990'), apertisWith('20', { name: 'eval' })],
}).receipt

describe('a receipt', () => {
  it('tells each check before, after and spent, and sums no units', () => {
    const markdown = renderReceipt(many, 'warn')
    expect(markdown).toContain('| apertis | Apertis | payg | 277.47 USD | 178.20 USD | **99.27 USD** |  |')
    expect(markdown).toContain(
      '| crustdata | Crustdata | account | 87,250 credits | 86,990 credits | **260 credits** |  |',
    )
    expect(markdown).toContain(
      '| eval | Apertis | payg | 12 USD | 20 USD | not known | topped up; spent is not known |',
    )
    expect(markdown.split('\n')[0]).toBe(
      '## 🧾 Receipt: this job spent 99.27 USD at apertis, 260 credits at crustdata, as far as it is known (2 of 3 checks)',
    )
    expect(markdown).toContain('What other jobs spent on the same key meanwhile is part of these figures.')
    expect(markdown).toContain('from 2026-11-21 10:00 UTC to 2026-11-21 10:12 UTC')
  })

  it('is an aligned table in the log', () => {
    expect(renderReceiptLines(many).slice(1, 5)).toEqual([
      'check      provider   pool             before           after        spent  note',
      'apertis    Apertis    payg         277.47 USD      178.20 USD    99.27 USD',
      'crustdata  Crustdata  account  87,250 credits  86,990 credits  260 credits',
      'eval       Apertis    payg             12 USD          20 USD    not known  topped up; spent is not known',
    ])
  })

  it('has no column for notes when there are none', () => {
    const { receipt } = judgeReadings({ before: [apertisWith('5')], after: [apertisWith('5')] })
    expect(renderReceipt(receipt, 'warn')).toContain('| Check | Provider | Pool | Before | After | Spent |\n')
    expect(renderReceipt(receipt, 'warn')).toContain('Receipt: this job spent nothing\n')
    expect(renderReceiptLines(receipt)[1]).not.toContain('note')
  })

  it('says when nothing is known', () => {
    const { receipt } = judgeReadings({ before: [crustdataWith('5')], after: [unread] })
    expect(renderReceipt(receipt, 'warn')).toMatch(/^## 🧾 Receipt: what this job spent is not known\n/)
  })

  it('stays small beside a gate’s summary, whatever the names are', () => {
    const before = Array.from({ length: 1000 }, (_, index) =>
      apertisWith('9', { name: `<img>|\`${'*_'.repeat(50)}${index}` }),
    )
    const markdown = renderReceipt(judgeReadings({ before, after: [] }).receipt, 'warn')
    expect(Buffer.byteLength(markdown)).toBeLessThan(50 * 1024)
    expect(markdown).toMatch(/_\d+ more checks did not fit; the log has them all\._/)
    expect(renderAsGitHub(markdown)).not.toContain('<img')
  })
})

describe('an overspend', () => {
  const { receipt } = judgeReadings({ before: [apertisWith('42.5')], after: [apertisWith('39.5')], maxSpend: '2' })

  it('is a warning, or an error where the job fails for it', () => {
    expect(overspendAnnotations(receipt, 'warn')).toEqual([
      {
        level: 'warning',
        title: 'Credit Gate: more spent than allowed',
        message:
          'apertis spent 3 USD, more than its max-spend of 2 USD. The job is not failed for it (on-overspend: warn).',
      },
    ])
    expect(overspendAnnotations(receipt, 'fail')[0]).toMatchObject({ level: 'error' })
    expect(overspendAnnotations(receipt, 'stop')[0]).toMatchObject({ level: 'error' })
    expect(renderReceipt(receipt, 'fail')).toMatch(/^## ❌ Receipt: this job spent 3 USD, more than allowed\n/)
    expect(renderReceipt(receipt, 'warn')).toMatch(/^## ⚠️ /)
  })

  it('is told nine times at most, and then how many more there are', () => {
    const before = Array.from({ length: 12 }, (_, index) => apertisWith('9', { name: `n${index}` }))
    const after = before.map(({ name }) => apertisWith('6', { name }))
    const told = overspendAnnotations(judgeReadings({ before, after, maxSpend: '1' }).receipt, 'fail')
    expect(told).toHaveLength(10)
    expect(told.at(-1)?.message).toContain('and 3 more')
  })
})
