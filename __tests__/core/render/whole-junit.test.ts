// Whole JUnit reports as text; that any of them fits the schema is render-junit.test.ts.
import { describe, expect, it } from '@jest/globals'
import { renderJunit } from '../../../src/core/render/junit.ts'
import type { Report } from '../../../src/core/verdict/report.ts'
import { sampleReport, sampleResult, wrongConfiguration } from '../../support/sample-report.ts'
import { sampleReports } from '../../support/sample-reports.ts'

const junitOf = (name: string): string => renderJunit(sampleReports[name] ?? sampleReport([]))

describe('a whole JUnit report', () => {
  it('of trouble: failed, in error, or just said', () => {
    expect(junitOf('trouble')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="credit-gate" tests="7" failures="1" errors="2" time="1.000">
  <testsuite name="credit-gate" tests="7" failures="1" errors="2" skipped="0" time="1.000" timestamp="2026-11-21T10:00:00">
    <testcase classname="credit-gate" name="apertis" time="0.182">
      <system-out>apertis: 1,234.5 USD left in payg, 5 USD required</system-out>
    </testcase>
    <testcase classname="credit-gate" name="apertis" time="0.182">
      <failure message="apertis: 0.95 USD left in payg, 5 USD required, short by 4.05 USD. Top up: https://apertis.ai/billing" type="low">apertis: 0.95 USD left in payg, 5 USD required, short by 4.05 USD. Top up: https://apertis.ai/billing</failure>
    </testcase>
    <testcase classname="credit-gate" name="apikley" time="0.182">
      <error message="apikley: too many requests (429), 4 attempts: “Slow down, please”." type="unknown">apikley: too many requests (429), 4 attempts: “Slow down, please”.</error>
    </testcase>
    <testcase classname="credit-gate" name="imagerouter" time="0.182">
      <error message="imagerouter: the provider does not accept the key (401); retrying won’t help. Check the key in IMAGEROUTER_API_KEY: is it whole, current, and ImageRouter’s own?" type="denied">imagerouter: the provider does not accept the key (401); retrying won’t help. Check the key in IMAGEROUTER_API_KEY: is it whole, current, and ImageRouter’s own?</error>
    </testcase>
    <testcase classname="credit-gate" name="apertis/soft" time="0.182">
      <system-out>apertis: 8 USD left in payg, 5 USD required, below the soft limit of 20 USD. Top up: https://apertis.ai/billing</system-out>
    </testcase>
    <testcase classname="credit-gate" name="crustdata" time="0.182">
      <system-out>crustdata: 87,250 credits left in account, 1,000 credits required</system-out>
    </testcase>
    <testcase classname="credit-gate" name="openai" time="0.182">
      <system-out>openai: 121.837 USD left in budget, 20 USD required</system-out>
    </testcase>
  </testsuite>
</testsuites>
`)
  })

  it('of a skip', () => {
    expect(junitOf('fork-skipped').split('\n').slice(1, 6)).toEqual([
      '<testsuites name="credit-gate" tests="1" failures="0" errors="0" time="1.000">',
      '  <testsuite name="credit-gate" tests="1" failures="0" errors="0" skipped="1" time="1.000" timestamp="2026-11-21T10:00:00">',
      '    <testcase classname="credit-gate" name="apertis" time="0.182">',
      '      <skipped message="apertis: no key was given (api-key or APERTIS_API_KEY is empty): a pull request from a fork has no secrets. Run the job where its secrets are, or set `on-missing-key`." type="no-key">apertis: no key was given (api-key or APERTIS_API_KEY is empty): a pull request from a fork has no secrets. Run the job where its secrets are, or set `on-missing-key`.</skipped>',
      '    </testcase>',
    ])
  })

  it('of a wrong configuration: one case, its message the first error, its text all of them', () => {
    const errors = [
      { where: '', field: 'minimum', message: 'is <empty>' },
      { where: 'checks[2]', field: 'provider', message: '`x` & `y`' },
    ]
    expect(renderJunit(wrongConfiguration(errors))).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="credit-gate" tests="1" failures="0" errors="1" time="1.000">
  <testsuite name="credit-gate" tests="1" failures="0" errors="1" skipped="0" time="1.000" timestamp="2026-11-21T10:00:00">
    <testcase classname="credit-gate" name="configuration" time="0.000">
      <error message="minimum: is &lt;empty&gt;" type="error">minimum: is &lt;empty&gt;
checks[2]: provider: \`x\` &amp; \`y\`</error>
    </testcase>
  </testsuite>
</testsuites>
`)
  })
})

describe('in a case', () => {
  const caseOf = (facts: Parameters<typeof sampleResult>[0]): readonly string[] =>
    renderJunit(sampleReport([sampleResult(facts)]))
      .split('\n')
      .slice(3, 5)

  it.each([
    ['a & b < c > d "e" \'f\'', "a &amp; b &lt; c &gt; d &quot;e&quot; 'f'"],
    ['\ufffea\uffff🎉\ud7ff\ue000', 'a🎉\ud7ff\ue000'],
    ['x ##vso[task]', 'x #&#35;vso[task]'],
  ])('%j is harmless', (text, expected) => {
    expect(caseOf({ name: text, message: text })).toEqual([
      `    <testcase classname="credit-gate" name="${expected}" time="0.182">`,
      `      <system-out>${expected}</system-out>`,
    ])
  })

  it('cuts what is endless: a name sooner than a sentence', () => {
    const [name, text] = caseOf({ name: 'n'.repeat(400), message: 'm'.repeat(3_000) })
    expect(name).toContain(`name="${'n'.repeat(299)}…"`)
    expect(text).toBe(`      <system-out>${'m'.repeat(1_999)}…</system-out>`)
  })

  it.each([
    [0, '0.000'],
    [7, '0.007'],
    [12_007, '12.007'],
    [0.6, '0.001'],
    [-5, '0.000'],
  ])('%s ms are %s s', (durationMs, seconds) => {
    expect(caseOf({ durationMs })[0]).toBe(`    <testcase classname="credit-gate" name="apertis" time="${seconds}">`)
  })

  it('the whole took as long as the run', () => {
    const report: Report = { ...sampleReport([sampleResult()]), endedAt: '2026-11-21T10:01:02.345Z' }
    expect(renderJunit(report).match(/ time="62\.345"/g)).toHaveLength(2)
  })
})
