import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { validateXML } from 'xmllint-wasm'
import { renderJunit } from '../../../src/core/render/junit.ts'
import type { Report } from '../../../src/core/verdict/report.ts'
import { sampleFailure, sampleReport, sampleResult } from '../../support/sample-report.ts'
import { hostileNames, sampleReports } from '../../support/sample-reports.ts'

/** Jenkins' own: jenkinsci/xunit-plugin, src/main/resources/org/jenkinsci/plugins/xunit/types/model/xsd/junit-10.xsd */
const schema = readFileSync(new URL('../../support/junit-10.xsd', import.meta.url), 'utf8')

async function problemsOf(xml: string): Promise<readonly string[]> {
  const { valid, errors } = await validateXML({ xml: [{ fileName: 'report.xml', contents: xml }], schema: [schema] })
  return valid ? [] : errors.map(({ message }) => message)
}

const low = sampleResult({ status: 'low', message: 'apertis: 0.95 USD left in payg, 5 USD required' })

function cases(report: Report): readonly string[] {
  return [...renderJunit(report).matchAll(/<testcase .*? name="(.*?)" .*?>\s*<([\w-]+)/g)].map(
    ([, name, kind]) => `${name} ${kind}`,
  )
}

describe('the JUnit report', () => {
  it.each(Object.entries(sampleReports))('fits the schema: %s', async (_, report) => {
    expect(await problemsOf(renderJunit(report))).toEqual([])
  })

  it('would be refused by the schema if it did not', async () => {
    expect(await problemsOf(renderJunit(sampleReport([low])).replace(' name="apertis"', ''))).not.toEqual([])
    expect(await problemsOf(renderJunit(sampleReport([low])).replace('</failure>', '<b/></failure>'))).not.toEqual([])
  })

  it('has a case per check: failed, in error, or just said', () => {
    expect(cases(sampleReports['trouble'] ?? sampleReport([]))).toEqual([
      'apertis system-out',
      'apertis failure',
      'apikley error',
      'imagerouter error',
      'apertis/soft system-out',
      'crustdata system-out',
      'openai system-out',
    ])
    expect(renderJunit(sampleReports['trouble'] ?? sampleReport([]))).toContain(
      'tests="7" failures="1" errors="2" skipped="0"',
    )
  })

  it('skips what the gate skipped, and lets stand what goes on', () => {
    expect(cases(sampleReports['fork-skipped'] ?? sampleReport([]))).toEqual(['apertis skipped'])
    expect(cases(sampleReport([{ ...low, policy: 'warn' }]))).toEqual(['apertis system-out'])
    expect(
      cases(
        sampleReport([sampleFailure({ status: 'denied', message: 'm' }), sampleResult({ name: 'good' })], {
          require: 'any',
        }),
      ),
    ).toEqual(['apertis system-out', 'good system-out'])
  })

  it('says what to do', () => {
    expect(renderJunit(sampleReport([low]))).toContain(
      '<failure message="apertis: 0.95 USD left in payg, 5 USD required. Top up: https://apertis.ai/billing" type="low">',
    )
  })

  it('has one case for a wrong configuration, with all that is wrong', () => {
    const xml = renderJunit(sampleReports['configuration-errors'] ?? sampleReport([]))
    expect(cases(sampleReports['configuration-errors'] ?? sampleReport([]))).toEqual(['configuration error'])
    expect(xml).toContain('did you mean `apertis`?')
    expect(xml).toContain('allowed are fail, warn, skip')
  })

  it('counts seconds without floats', () => {
    expect(renderJunit(sampleReport([{ ...low, durationMs: 12_007 }]))).toContain('time="12.007"')
    expect(renderJunit(sampleReport([{ ...low, durationMs: 0.4 }]))).toContain('name="apertis" time="0.000"')
  })

  it('holds no command of a runner', () => {
    const report = sampleReport(
      hostileNames.map((text) => sampleResult({ status: 'low', name: text, message: text, hint: text })),
    )
    expect(renderJunit(report)).not.toMatch(/##\w*\[|^\s*::/m)
  })

  it('stays XML whatever the text', async () => {
    const text = fc
      .array(
        fc.constantFrom(
          '<',
          '>',
          '&',
          '"',
          "'",
          ']]>',
          '<!--',
          '\u0000',
          '\u000b',
          '\ud800',
          '\udfff',
          '\ufffe',
          '\uffff',
          '🎉',
          '&#0;',
          'a',
          '\n',
        ),
        { maxLength: 20 },
      )
      .map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(text, text, async (name, message) => {
        expect(await problemsOf(renderJunit(sampleReport([{ ...low, name, message, hint: name }])))).toEqual([])
      }),
      { numRuns: 40 },
    )
  })
})
