import { describe, expect, it } from '@jest/globals'
import type { Explanation } from '../../../src/core/explain/explanation.ts'
import type { Finding } from '../../../src/core/receipt/not-your-code.ts'
import {
  isForMoney,
  isNotable,
  renderWhyFailed,
  type WhyFailed,
  whyFailedAnnotation,
  whyFailedLine,
  whyFailedLines,
} from '../../../src/core/render/why-failed.ts'
import { decimalOf } from '../../support/decimal.ts'

const said = (facts: Partial<Explanation> = {}): Explanation => ({
  ...{ cause: 'credit', sure: 'certain', or_cap: false, vendor: 'openai', resets_at: null, line: 12 },
  ...{ text: 'You exceeded your *current* quota', advice: 'Add credit at OpenAI.', also: [] },
  ...{ url: 'https://platform.openai.com/settings', ...facts },
})
const none = said({ cause: 'none', sure: null, vendor: null, line: null, text: null, advice: null, url: null })

const out = (empty = true): Finding => ({
  innocent: [],
  out: [
    {
      ...{ name: 'apertis', provider: 'apertis', providerName: 'Apertis', topUpUrl: 'https://apertis.ai/billing' },
      ...{ kind: 'ran-out', isCap: false, empty, before: decimalOf('9'), beforeUnit: 'USD' },
      ...{ now: decimalOf(empty ? '0' : '1'), nowUnit: 'USD', minimum: decimalOf('5') },
    },
  ],
})
const left: Finding = {
  out: [],
  innocent: [
    { name: 'apertis', provider: 'apertis', why: 'still-there', now: decimalOf('9'), unit: 'USD', reason: null },
  ],
}

const why = (explanation: Explanation | null, finding: Finding | null = null): WhyFailed => ({
  ...{ explanation, finding },
  nameOf: (id) => (id === 'openai' ? 'OpenAI' : id),
})
const titleOf = (given: WhyFailed) => whyFailedAnnotation(given)?.title

describe('the title', () => {
  it('is said in the vendor’s name, as sure as the words are', () => {
    expect(titleOf(why(said()))).toBe('Not your code: OpenAI says that no credit is left')
    expect(titleOf(why(said({ sure: 'probable' })))).toBe('Probably not your code: OpenAI says that no credit is left')
    expect(titleOf(why(said({ cause: 'cap' })))).toBe('Not your code: OpenAI says that a limit is reached')
  })

  it('has both kinds of evidence, the stronger first', () => {
    const [text, read] = ['OpenAI says that no credit is left', 'the credit ran out during this job']
    const below = 'the credit fell below 5 USD during this job'
    expect(titleOf(why(said(), out()))).toBe(`Not your code: ${text}, and ${read}`)
    expect(titleOf(why(said({ sure: 'probable' }), out()))).toBe(`Not your code: ${read}, and ${text}`)
    expect(titleOf(why(said(), out(false)))).toBe(`Not your code: ${text}, and ${below}`)
    expect(titleOf(why(said({ sure: 'probable' }), out(false)))).toBe(`Probably not your code: ${text}, and ${below}`)
    expect(titleOf(why(none, out()))).toBe(`Not your code: ${read}`)
  })

  it.each<[Partial<Explanation>, string, string]>([
    [{ cause: 'rate' }, 'OpenAI says that there were too many requests at once, or it is overloaded', '⏳'],
    [{ cause: 'key' }, 'OpenAI says that the key, or what its account may do, was refused', '🔑'],
  ])('of what is no question of money is a sentence of its own: %j', (facts, title, mark) => {
    const given = why(said(facts))
    expect(whyFailedAnnotation(given)).toMatchObject({ level: 'warning', title })
    expect(renderWhyFailed(given)).toMatch(new RegExp(`^## ${mark} ${title}\n`))
    expect([isForMoney(given), isNotable(given)]).toEqual([false, true])
  })
})

describe('what stands below it', () => {
  it('has one stop where the line is a sentence', () => {
    expect(whyFailedAnnotation(why(said({ text: 'You have no credits remaining.' })))?.message).toMatch(
      /^Line 12 of the output: “You have no credits remaining\.” Add credit at OpenAI /,
    )
  })

  it('is the line, what to do and where; on a page nothing of it is markup', () => {
    expect(whyFailedAnnotation(why(said()))?.message).toBe(
      'Line 12 of the output: “You exceeded your *current* quota”. Add credit at OpenAI (https://platform.openai.com/settings).',
    )
    expect(renderWhyFailed(why(said()))).toBe(
      '## 💸 Not your code: OpenAI says that no credit is left\n\nLine 12 of the output: “You exceeded your &#42;current&#42; quota”.\n\nAdd credit at OpenAI. [Open that page](https://platform.openai.com/settings).\n\n',
    )
  })

  it('tells when a limit opens again', () => {
    const { message } = whyFailedAnnotation(why(said({ cause: 'cap', resets_at: '2026-12-01T00:00:00Z' }))) ?? {}
    expect(message).toContain('It opens again 2026-12-01 00:00 UTC.')
  })

  it('needs neither a line nor a page', () => {
    const bare = why(said({ line: null, text: null, url: null, advice: null }))
    expect(whyFailedAnnotation(bare)?.message).toBe('See to it, and run the job again.')
  })
})

describe('one line of the log', () => {
  const undecided = said({ sure: 'undecided' })

  it('is all there is of what is undecided or nothing', () => {
    for (const given of [why(undecided), why(none), why(undecided, left), why(none, left), why(null, left)]) {
      expect(whyFailedAnnotation(given)).toBeNull()
      expect(renderWhyFailed(given)).toBe('')
      expect(whyFailedLines(given)).toHaveLength(1)
      expect(isNotable(given)).toBe(false)
    }
    expect(whyFailedLine(why(null))).toBeNull()
  })

  it('never takes what is undecided for money, nor for none', () => {
    const lines = [why(undecided), why(undecided, left), why(said({ ...none, sure: 'undecided', line: 4 }))].map(
      whyFailedLine,
    )
    for (const line of lines) {
      expect(line).toContain('whether credit was the reason is undecided')
      expect(line).not.toMatch(/[Nn]ot your code|does not look like the reason|does not point to credit/)
    }
    expect(lines[1]).toContain('Read again: apertis still has 9 USD.')
    expect(lines[2]).toContain('(line 4)')
  })

  it('speaks of the output where nothing was read', () => {
    expect(whyFailedLine(why(none))).toBe('The command failed, and its output says nothing about credit.')
    const { advice: _, url: __, also: ___, ...found } = said()
    expect(whyFailedLine(why({ ...none, also: [found] }))).toBe(
      'The command failed, and not with what its output says before: OpenAI says that no credit is left (line 12).',
    )
    expect(whyFailedLine(why(none, left))).toBe(
      'The job failed, and credit does not look like the reason: apertis still has 9 USD.',
    )
  })
})
