import { parseEnv } from 'node:util'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { renderDotenv } from '../../../src/core/render/dotenv.ts'
import { pessimisticOutputs, renderOutputs } from '../../../src/core/render/results.ts'
import { sampleReport, sampleResult } from '../../support/sample-report.ts'
import { hostileNames } from '../../support/sample-reports.ts'

/** As GitLab reads such a file: no empty lines, no comments, no quotes, names of letters, digits and underscores. */
function parseAsGitLab(text: string): Record<string, string> {
  expect(Buffer.byteLength(text)).toBeLessThan(5_000)
  expect(text.endsWith('\n')).toBe(true)
  return Object.fromEntries(
    text
      .slice(0, -1)
      .split('\n')
      .map((line) => {
        const [, name = '', value = ''] = /^([A-Za-z0-9_]+?)=(.*)$/.exec(line) ?? []
        expect(name).not.toBe('')
        return [name, value.trim()]
      }),
  )
}

const named = (...names: readonly string[]) => renderOutputs(sampleReport(names.map((name) => sampleResult({ name }))))

describe('the dotenv report', () => {
  it('has every output but the results, unquoted', () => {
    expect(renderDotenv(named('apertis')).text).toBe(
      [
        'CREDIT_GATE_SHOULD_RUN=true',
        'CREDIT_GATE_STATUS=ok',
        'CREDIT_GATE_DECIDED_BY=apertis',
        'CREDIT_GATE_REMAINING=42.5',
        'CREDIT_GATE_UNIT=USD',
        'CREDIT_GATE_REQUIRED=5',
        'CREDIT_GATE_SHORTFALL=',
        'CREDIT_GATE_FIRST_OK=apertis',
        'CREDIT_GATE_OK_CHECKS=["apertis"]',
        'CREDIT_GATE_PROBLEM_CHECKS=[]',
        'CREDIT_GATE_RUNS_LEFT=',
        'CREDIT_GATE_DAYS_LEFT=',
        'CREDIT_GATE_MESSAGE=Enough credit: apertis has 42.5 USD left, 5 USD is required.',
        'CREDIT_GATE_CAUSE=',
        'CREDIT_GATE_EXPLANATION=',
        '',
      ].join('\n'),
    )
  })

  it('says the worst beforehand', () => {
    expect(parseAsGitLab(renderDotenv(pessimisticOutputs()).text)).toMatchObject({ CREDIT_GATE_SHOULD_RUN: 'false' })
  })

  it('holds one line per variable whatever a check is called, and the lists come back whole', () => {
    const name = fc.oneof(fc.constantFrom(...hostileNames), fc.string({ unit: 'binary', maxLength: 40 }))
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 5 }), (names) => {
        const outputs = named(...names)
        const { text, warning } = renderDotenv(outputs)
        const read = parseAsGitLab(text)
        expect(warning).toBeNull()
        expect(Object.keys(read)).toHaveLength(15)
        expect(JSON.parse(read['CREDIT_GATE_OK_CHECKS'] ?? '')).toEqual(JSON.parse(outputs['ok-checks'] ?? ''))
        expect(read['CREDIT_GATE_SHOULD_RUN']).toBe('true')
        // Another reader of such files sees the same lists; in a bare name it takes quotes and # for its own.
        const other = parseEnv(text)
        expect(JSON.parse(other['CREDIT_GATE_PROBLEM_CHECKS'] ?? '')).toEqual([])
        if (!/^["'`]/.test(read['CREDIT_GATE_DECIDED_BY'] ?? '')) {
          expect(JSON.parse(other['CREDIT_GATE_OK_CHECKS'] ?? '')).toEqual(JSON.parse(outputs['ok-checks'] ?? ''))
        }
      }),
    )
  })

  it('is read the same by other tools when names are names', () => {
    const name = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_./:*-]{0,30}$/)
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 5 }), (names) => {
        const { text } = renderDotenv(named(...names))
        expect(parseEnv(text)).toEqual(parseAsGitLab(text))
      }),
    )
  })

  it('leaves a list that does not fit empty, the longer one first, and says so', () => {
    const names = Array.from({ length: 500 }, (_, index) => `a-rather-long-name-${index}`)
    const { text, warning } = renderDotenv(named(...names))
    expect(parseAsGitLab(text)).toMatchObject({ CREDIT_GATE_OK_CHECKS: '', CREDIT_GATE_PROBLEM_CHECKS: '[]' })
    expect(warning).toBe('CREDIT_GATE_OK_CHECKS was left empty: a dotenv report holds at most 5 KB.')
    const both = { ...named('x'), 'ok-checks': JSON.stringify(names), 'problem-checks': JSON.stringify(names) }
    expect(parseAsGitLab(renderDotenv(both).text)).toMatchObject({
      CREDIT_GATE_OK_CHECKS: '',
      CREDIT_GATE_PROBLEM_CHECKS: '',
    })
    expect(renderDotenv(both).warning).toContain(' and ')
  })

  it('gives up the longer list first, and the other only when it must', () => {
    const list = (length: number) => JSON.stringify(['x'.repeat(length)])
    const dropped = (ok: number, problem: number) =>
      renderDotenv({ status: 'low', 'ok-checks': list(ok), 'problem-checks': list(problem) }).warning
    expect(dropped(3_000, 3_001)).toBe('CREDIT_GATE_PROBLEM_CHECKS was left empty: a dotenv report holds at most 5 KB.')
    expect(dropped(3_001, 3_000)).toBe('CREDIT_GATE_OK_CHECKS was left empty: a dotenv report holds at most 5 KB.')
    expect(dropped(5_000, 6_000)).toBe(
      'CREDIT_GATE_PROBLEM_CHECKS and CREDIT_GATE_OK_CHECKS were left empty: a dotenv report holds at most 5 KB.',
    )
    expect(dropped(10, 10)).toBeNull()
  })

  it('is under 5 KB, to the byte', () => {
    const of = (length: number) => renderDotenv({ 'ok-checks': `["${'x'.repeat(length)}"]` })
    const around = of(0).text.length
    expect(of(4_999 - around).text).toHaveLength(4_999)
    expect(of(4_999 - around).warning).toBeNull()
    expect(of(5_000 - around).text).toBe('CREDIT_GATE_OK_CHECKS=\n')
  })

  it('has only the outputs that there are', () => {
    expect(renderDotenv({ status: 'ok' })).toEqual({ text: 'CREDIT_GATE_STATUS=ok\n', warning: null })
    expect(renderDotenv({})).toEqual({ text: '', warning: null })
  })

  it('leaves a bare name as it is, and in a list writes as escapes what others take for a comment or a value', () => {
    const { text } = renderDotenv(named('a=b #c'))
    expect(text).toContain('CREDIT_GATE_DECIDED_BY=a=b #c\n')
    expect(text).toContain('CREDIT_GATE_OK_CHECKS=["a\\u003db \\u0023c"]\n')
  })

  it('fits with the longest name there is', () => {
    expect(renderDotenv(named('🎉'.repeat(5_000))).text).toContain('CREDIT_GATE_SHOULD_RUN=true')
    parseAsGitLab(renderDotenv(named('🎉'.repeat(5_000), '漢'.repeat(5_000))).text)
  })
})
