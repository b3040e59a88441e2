import { describe, expect, it } from '@jest/globals'
import { renderAnnotations } from '../../../src/core/render/annotations.ts'
import type { CheckResult } from '../../../src/core/verdict/report.ts'
import {
  type SampleFacts,
  sampleFailure,
  sampleReport,
  sampleResult,
  wrongConfiguration,
} from '../../support/sample-report.ts'
import { hostileNames, sampleReports } from '../../support/sample-reports.ts'

const low = sampleResult({
  status: 'low',
  message: 'apertis: 0.95 USD left in payg, 5 USD required, short by 4.05 USD',
})

describe('annotations', () => {
  it('are none for a clean pass', () => {
    const noted = sampleResult({ lowerBound: true, warnings: ['a note'] })
    expect(renderAnnotations(sampleReport([noted]))).toEqual([])
  })

  it('say who, what, and what to do next', () => {
    expect(renderAnnotations(sampleReport([low]))).toEqual([
      {
        level: 'error',
        title: 'Credit Gate: not enough credit',
        message:
          'apertis: 0.95 USD left in payg, 5 USD required, short by 4.05 USD. Top up: https://apertis.ai/billing',
      },
    ])
  })

  it('give the hint of what was refused, and no top-up link', () => {
    const denied = sampleFailure({ status: 'denied', message: 'apertis: the key is not known', hint: 'Check the key.' })
    expect(renderAnnotations(sampleReport([denied]))[0]?.message).toBe('apertis: the key is not known. Check the key.')
  })

  it('are errors for what failed the job and warnings for the rest', () => {
    const report = sampleReport([low, { ...low, policy: 'warn' }, sampleResult({ status: 'warn' }), sampleResult()])
    expect(renderAnnotations(report).map(({ level }) => level)).toEqual(['error', 'warning', 'warning'])
  })

  it('are warnings only, when one good check is enough', () => {
    const denied = sampleFailure({ status: 'denied', message: 'm' })
    const report = sampleReport([low, denied, sampleResult()], { require: 'any' })
    expect(renderAnnotations(report).map(({ level }) => level)).toEqual(['warning', 'warning'])
  })

  it('are warnings for a skip', () => {
    expect(renderAnnotations(sampleReports['fork-skipped'] ?? sampleReport([])).map(({ level }) => level)).toEqual([
      'warning',
    ])
  })

  it('are at most nine of a kind, then a count; the check that decided is among them', () => {
    const denied = sampleFailure({ status: 'denied', name: 'last', message: 'last: no' })
    const many = renderAnnotations(sampleReport([...Array.from({ length: 11 }, () => low), denied]))
    expect(many).toHaveLength(10)
    expect(many[0]?.message).toBe('last: no.')
    expect(many[9]).toEqual({
      level: 'error',
      title: 'Credit Gate: 3 more',
      message: 'and 3 more: the job summary and the output `results` have them all.',
    })
    expect(renderAnnotations(sampleReport(Array.from({ length: 9 }, () => low)))).toHaveLength(9)
    const mixed = [
      ...Array.from({ length: 12 }, () => low),
      ...Array.from({ length: 12 }, () => sampleResult({ status: 'warn' })),
    ]
    expect(renderAnnotations(sampleReport(mixed)).map(({ level }) => level)).toEqual([
      ...Array.from({ length: 10 }, () => 'error'),
      ...Array.from({ length: 10 }, () => 'warning'),
    ])
  })

  it('put all configuration errors into one', () => {
    const [one, ...others] = renderAnnotations(sampleReports['configuration-errors'] ?? sampleReport([]))
    expect(others).toEqual([])
    expect(one?.level).toBe('error')
    expect(one?.message.split('\n')).toHaveLength(3)
    expect(one?.message).toContain('did you mean `apertis`?')
  })

  it('fit to the character: a sentence, its full stop and the advice', () => {
    for (const length of [3_990, 3_997, 3_998, 3_999, 4_000, 4_001, 4_100]) {
      const long = sampleResult({ status: 'low', message: 'x'.repeat(length), hint: 'Do.' })
      const [one] = renderAnnotations(sampleReport([long]))
      expect(one?.message.length).toBeLessThanOrEqual(4_000)
      expect(one?.message.length).toBeGreaterThan(3_997)
      expect(one?.message).toMatch(/[.…] Do\. Top up: https:\/\/apertis.ai\/billing$/)
    }
    const errors = (last: number) =>
      wrongConfiguration(
        [1_000, 1_000, 1_000, last].map((length) => ({ where: '', field: '', message: 'x'.repeat(length) })),
      )
    expect(renderAnnotations(errors(997))[0]?.message).toHaveLength(4_000)
    expect(renderAnnotations(errors(998))[0]?.message).toMatch(/^(?:x{1000}\n){3}and 1 more$/)
  })

  it('begin with the check that decided, the rest as given', () => {
    const named = (name: string, status: CheckResult['status']) =>
      sampleFailure({ name, status, policy: 'fail', message: name })
    const report = sampleReport([named('a', 'unknown'), named('b', 'denied'), named('c', 'low'), named('d', 'denied')])
    expect(renderAnnotations(report).map(({ message }) => message.slice(0, 1))).toEqual(['b', 'a', 'c', 'd'])
  })

  it('stay under 4,096 characters, and say how many errors did not fit', () => {
    const errors = Array.from({ length: 300 }, (_, index) => ({
      where: `checks[${index}]`,
      field: 'minimum',
      message: 'is empty',
    }))
    const [one] = renderAnnotations(wrongConfiguration(errors))
    const lines = one?.message.split('\n') ?? []
    expect(one?.message.length).toBeLessThan(4_096)
    expect(lines.at(-1)).toBe(`and ${300 - (lines.length - 1)} more`)
    const long = renderAnnotations(sampleReports['one-mebibyte'] ?? sampleReport([]))
    expect(long).toHaveLength(1)
    expect(long[0]?.message.length).toBeLessThan(4_096)
    const hint = sampleFailure({ status: 'denied', message: 'x'.repeat(9_000), hint: 'y'.repeat(9_000) })
    expect(renderAnnotations(sampleReport([hint]))[0]?.message.length).toBeLessThan(4_096)
    const single = wrongConfiguration([
      { where: 'w'.repeat(9_000), field: 'f'.repeat(9_000), message: 'm'.repeat(9_000) },
    ])
    expect(renderAnnotations(single)[0]?.message.length).toBeLessThan(4_096)
  })

  it('hold no command of a runner, and no text from outside in the title', () => {
    for (const text of hostileNames) {
      const hostile = sampleResult({ status: 'low', name: text, message: text, hint: text, providerName: text })
      for (const { title, message } of renderAnnotations(sampleReport([hostile]))) {
        expect(title).toBe('Credit Gate: not enough credit')
        expect(message).not.toMatch(/##\w*\[|^\s*::|[\r\n\u0000-\u001f\u200b\u202e\u2028]/)
      }
    }
  })
})

describe('one annotation', () => {
  it.each([
    ['warn', 'Credit Gate: credit is getting low'],
    ['low', 'Credit Gate: not enough credit'],
    ['unknown', 'Credit Gate: balance unknown'],
    ['denied', 'Credit Gate: key rejected'],
    ['no-key', 'Credit Gate: no key'],
    ['error', 'Credit Gate: wrong configuration'],
  ] as const)('of %s has the title %s', (status, title) => {
    const [annotation] = renderAnnotations(sampleReport([sampleResult({ status })]))
    expect(annotation?.title).toBe(title)
  })

  it.each<[SampleFacts, string]>([
    [{ status: 'low' }, 'm. Top up: https://apertis.ai/billing'],
    [{ status: 'warn' }, 'm. Top up: https://apertis.ai/billing'],
    [{ status: 'low', topUpUrl: '' }, 'm.'],
    [{ status: 'low', hint: 'Do.' }, 'm. Do. Top up: https://apertis.ai/billing'],
    [{ status: 'denied', advice: 'Is it whole?', adviceUrl: 'https://a.example' }, 'm. Is it whole? https://a.example'],
    [{ status: 'low', boundBy: 'budget' }, 'm. Raise the budget, or wait for its next period.'],
    [{ status: 'denied', boundBy: 'budget' }, 'm.'],
    [{ status: 'denied', hint: 'Do.' }, 'm. Do.'],
    [{ status: 'denied', message: 'm!' }, 'm!'],
    [{ status: 'denied', message: 'm…' }, 'm…'],
  ])('%j: %s', (facts, message) => {
    const [annotation] = renderAnnotations(sampleReport([sampleResult({ message: 'm', ...facts })]))
    expect(annotation?.message).toBe(message)
  })
})
