import { describe, expect, it } from '@jest/globals'
import type { ReceiptRow } from '../../../src/core/receipt/receipt.ts'
import { overspendAnnotations, renderReceipt, renderReceiptLines } from '../../../src/core/render/receipt.ts'
import type { CheckResult } from '../../../src/core/verdict/report.ts'
import { decimalOf } from '../../support/decimal.ts'
import { renderAsGitHub } from '../../support/github-markdown.ts'
import { apertisWith, crustdataWith, judgeReadings, unread } from '../../support/sample-receipts.ts'

const many = judgeReadings({
  before: [apertisWith('277.47'), crustdataWith('87250'), apertisWith('12', { name: 'eval' })],
  after: [apertisWith('178.20'), crustdataWith('86990'), apertisWith('20', { name: 'eval' })],
}).receipt

describe('a whole receipt', () => {
  const { receipt } = judgeReadings({
    before: [apertisWith('277.47'), crustdataWith('87250'), apertisWith('12', { name: 'a|b' })],
    after: [apertisWith('178.20'), crustdataWith('86990'), apertisWith('20', { name: 'a|b' })],
    maxSpend: '100',
  })

  it('in the job summary', () => {
    expect(
      renderReceipt(receipt, 'fail'),
    ).toBe(`## ❌ Receipt: this job spent 99.27 USD at apertis, 260 credits at crustdata, more than allowed, as far as it is known (2 of 3 checks)

**crustdata** spent 260 credits, more than its \`max-spend\` of 100 credits. That fails the job (\`on-overspend: fail\`).

| Check | Provider | Pool | Before | After | Spent | Note |
| :-- | :-- | :-- | --: | --: | --: | :-- |
| apertis | Apertis | payg | 277.47 USD | 178.2 USD | **99.27 USD** |  |
| crustdata | Crustdata | account | 87,250 credits | 86,990 credits | **260 credits** | ❌ more than 100 credits |
| a&#124;b | Apertis | payg | 12 USD | 20 USD | not known | topped up; spent is not known |

What other jobs spent on the same key meanwhile is part of these figures. Measured from 2026-11-21 10:00 UTC to 2026-11-21 10:12 UTC.
`)
  })

  it('in a log', () => {
    expect(renderReceiptLines(receipt)).toEqual([
      'Receipt: this job spent 99.27 USD at apertis, 260 credits at crustdata, more than allowed, as far as it is known (2 of 3 checks).',
      'check      provider   pool             before           after        spent  note',
      'apertis    Apertis    payg         277.47 USD       178.2 USD    99.27 USD',
      'crustdata  Crustdata  account  87,250 credits  86,990 credits  260 credits  more than 100 credits',
      'a|b        Apertis    payg             12 USD          20 USD    not known  topped up; spent is not known',
      'What other jobs spent on the same key meanwhile is part of these figures.',
    ])
  })

  it('of what was never read has no column that would be empty', () => {
    const never = judgeReadings({ before: [unread], after: [unread] }).receipt
    expect(renderReceipt(never, 'warn')).toBe(`## 🧾 Receipt: what this job spent is not known

| Check | Provider | Spent | Note |
| :-- | :-- | --: | :-- |
| crustdata | Crustdata | not known | not known at the start (timeout); spent is not known |

What other jobs spent on the same key meanwhile is part of these figures. Measured from 2026-11-21 10:00 UTC to 2026-11-21 10:12 UTC.
`)
    expect(renderReceiptLines(never).slice(1, 3)).toEqual([
      'check      provider       spent  note',
      'crustdata  Crustdata  not known  not known at the start (timeout); spent is not known',
    ])
  })

  it('tells the overspends of the first three in words, and all in the table', () => {
    const before = ['a', 'b', 'c', 'd', 'e'].map((name) => apertisWith('9', { name }))
    const after = before.map(({ name }) => apertisWith('6', { name, reportedLate: true }))
    const markdown = renderReceipt(judgeReadings({ before, after, maxSpend: '1' }).receipt, 'warn')
    const sentence = (name: string) => `**${name}** spent 3 USD, more than its \`max-spend\` of 1 USD.`
    expect(markdown.split('\n')[0]).toBe(
      '## ⚠️ Receipt: this job spent 3 USD at a, 3 USD at b, 3 USD at c, and more at 2 others, more than allowed',
    )
    expect(markdown).toContain(
      `\n\n${sentence('a')} ${sentence('b')} ${sentence('c')} That does not fail the job (\`on-overspend: warn\`).\n\n| Check`,
    )
    expect(markdown.match(/\| ⚠️ more than 1 USD; spend is reported late; there may be more \|/g)).toHaveLength(5)
  })
})

describe('the headline of a receipt', () => {
  const headlineOf = (facts: readonly Partial<ReceiptRow>[]): string => {
    const [row] = judgeReadings({ before: [apertisWith('9')], after: [apertisWith('6')] }).receipt.rows
    if (row === undefined) throw new Error('no row')
    const rows = facts.map((each) => ({ ...row, ...each }))
    return renderReceiptLines({ ...many, rows })[0] ?? ''
  }
  const spent = (amount: string) => ({ spent: decimalOf(amount) })

  it.each<[string, readonly Partial<ReceiptRow>[], string]>([
    ['one check', [{}], 'this job spent 3 USD'],
    ['nothing', [spent('0')], 'this job spent nothing'],
    ['nothing known', [{ spent: null }, { spent: null }], 'what this job spent is not known'],
    [
      'nothing, as far as it is known',
      [spent('0'), { spent: null }],
      'this job spent nothing, as far as it is known (1 of 2 checks)',
    ],
    ['only those that spent', [spent('0'), { name: 'b' }], 'this job spent 3 USD at b'],
    ['three', [{}, { name: 'b' }, { name: 'c' }], 'this job spent 3 USD at apertis, 3 USD at b, 3 USD at c'],
    [
      'four',
      [{}, { name: 'b' }, { name: 'c' }, { name: 'd' }],
      'this job spent 3 USD at apertis, 3 USD at b, 3 USD at c, and more at 1 other',
    ],
    [
      'more than four',
      [{}, { name: 'b' }, { name: 'c' }, { name: 'd' }, { name: 'e' }],
      'this job spent 3 USD at apertis, 3 USD at b, 3 USD at c, and more at 2 others',
    ],
    [
      'one overspend of two',
      [{ overspent: true }, { name: 'b' }],
      'this job spent 3 USD at apertis, 3 USD at b, more than allowed',
    ],
  ])('%s', (_, facts, expected) => {
    expect(headlineOf(facts)).toBe(`Receipt: ${expected}.`)
  })
})

describe('a receipt', () => {
  it('tells each check before, after and spent, and sums no units', () => {
    const markdown = renderReceipt(many, 'warn')
    expect(markdown).toContain('| apertis | Apertis | payg | 277.47 USD | 178.2 USD | **99.27 USD** |  |')
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
      'apertis    Apertis    payg         277.47 USD       178.2 USD    99.27 USD',
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
    expect(markdown).toMatch(/\|\n\n_\d+ more checks did not fit into this summary; the log has them all\._\n\nWhat /)
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
          'apertis spent 3 USD, more than its max-spend of 2 USD. That does not fail the job (on-overspend: warn).',
      },
    ])
    expect(overspendAnnotations(receipt, 'fail')[0]).toMatchObject({ level: 'error' })
    expect(overspendAnnotations(receipt, 'stop')[0]).toMatchObject({ level: 'error' })
    expect(renderReceipt(receipt, 'fail')).toMatch(/^## ❌ Receipt: this job spent 3 USD, more than allowed\n/)
    expect(renderReceipt(receipt, 'warn')).toMatch(/^## ⚠️ /)
  })

  it('says what follows, and fits a name into its line', () => {
    const name = 'n'.repeat(100)
    const long = judgeReadings({
      before: [apertisWith('9', { name })],
      after: [apertisWith('6', { name })],
      maxSpend: '1',
    }).receipt
    expect(overspendAnnotations(long, 'stop')).toEqual([
      {
        level: 'error',
        title: 'Credit Gate: more spent than allowed',
        message: `${'n'.repeat(30)}…${'n'.repeat(29)} spent 3 USD, more than its max-spend of 1 USD. That fails the job (on-overspend: stop).`,
      },
    ])
    expect(overspendAnnotations(many, 'fail')).toEqual([])
    // The log has room for more of a name.
    expect(renderReceiptLines(long)[2]?.startsWith(`${name}  Apertis`)).toBe(true)
  })

  it.each<Partial<ReceiptRow>>([{ spent: null }, { maxSpend: null }])('is never what is not known: %j', (facts) => {
    const rows = receipt.rows.map((row) => ({ ...row, overspent: true, ...facts }))
    expect(overspendAnnotations({ ...receipt, rows }, 'fail')).toEqual([])
    expect(renderReceipt({ ...receipt, rows }, 'fail')).toMatch(/^## 🧾 .*\n\n\| Check/)
    expect(renderReceiptLines({ ...receipt, rows }).join()).not.toContain('null')
  })

  it('is told nine times at most, and then how many more there are', () => {
    const before = Array.from({ length: 12 }, (_, index) => apertisWith('9', { name: `n${index}` }))
    const after = before.map(({ name }) => apertisWith('6', { name }))
    const told = overspendAnnotations(judgeReadings({ before, after, maxSpend: '1' }).receipt, 'fail')
    expect(told).toHaveLength(10)
    expect(told.at(-1)).toEqual({
      level: 'error',
      title: 'Credit Gate: more spent than allowed',
      message: 'and 3 more: the receipt has them all.',
    })
    expect(
      overspendAnnotations(
        judgeReadings({ before: before.slice(3), after: after.slice(3), maxSpend: '1' }).receipt,
        'fail',
      ),
    ).toHaveLength(9)
  })
})

describe('what is counted and not paid', () => {
  const requests = (figure: string, name = 'github') => apertisWith(figure, { name, unit: 'requests' })
  const headline = (before: readonly CheckResult[], after: readonly CheckResult[]) =>
    renderReceiptLines(judgeReadings({ before, after }).receipt)[0]

  it('is used, and not spent', () => {
    expect(headline([requests('987')], [requests('774')])).toBe('Receipt: this job used 213 requests.')
    expect(headline([requests('987')], [requests('986')])).toBe('Receipt: this job used 1 request.')
    expect(headline([requests('987')], [requests('987')])).toBe('Receipt: this job used nothing.')
    expect(headline([requests('987')], [requests('990')])).toBe('Receipt: what this job used is not known.')
  })

  it('beside money has a verb of its own', () => {
    const before = [apertisWith('9'), requests('987'), requests('30', 'search'), apertisWith('5', { name: 'b' })]
    const after = [apertisWith('8'), requests('774'), requests('28', 'search'), apertisWith('4', { name: 'b' })]
    expect(headline(before, after)).toBe(
      'Receipt: this job spent 1 USD at apertis, used 213 requests at github, 2 requests at search, and more at 1 other.',
    )
  })
})
