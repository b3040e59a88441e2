// Whole job summaries as their Markdown stands in the file; what GitHub makes of it is render-summary.test.ts.
import { describe, expect, it } from '@jest/globals'
import { pool } from '../../../src/core/provider/pool.ts'
import { leftOutText, linesWithin, renderSummary } from '../../../src/core/render/summary.ts'
import { decimalOf } from '../../support/decimal.ts'
import { sampleReport, sampleResult, wrongConfiguration } from '../../support/sample-report.ts'
import { sampleReports } from '../../support/sample-reports.ts'

const summaryOf = (name: string): string => renderSummary(sampleReports[name] ?? sampleReport([]))

describe('a whole summary', () => {
  it('of a pass: verdict, table, every pool, notes', () => {
    expect(summaryOf('all-ok')).toBe(`## ✅ Enough credit in all 5 checks

The step is green, and \`should-run\` is \`true\`.

| Check | Provider | Pool | Remaining | Required | Status | Resets |
| :-- | :-- | :-- | --: | --: | :-- | :-- |
| apertis | Apertis | payg | 1,234.5 USD | 5 USD | ✅ ok |  |
| crustdata | Crustdata | account | 87,250 credits | 1,000 credits | ✅ ok | in 3 days |
| predev | pre.dev | credits | at least 450 credits | 50 credits | ✅ ok |  |
| openai | OpenAI | budget | at most 121.837 USD | 20 USD | ✅ ok | in 10 days |
| imagerouter/key:&#42; | ImageRouter | key:7 | 18.4 USD | 5 USD | ✅ ok |  |

<details>
<summary>Every pool and key (9)</summary>

| Check | Pool | Remaining | Used | Resets | Notes |
| :-- | :-- | --: | --: | :-- | :-- |
| apertis | subscription | 0 quota | 5,000 of 5,000 quota | in 10 days (2026-12-01 00:00 UTC) | cannot be used now |
| apertis | payg (Pay as you go) | 1,234.5 USD | 265.5 of 1,500 USD |  | decides |
| crustdata | account | 87,250 credits | 12,750 of 100,000 credits | in 3 days (2026-11-24 00:00 UTC) |  |
| predev | credits | 450 credits |  |  | more may be left |
| openai | budget | 121.837 USD | 78.163 of 200 USD | in 10 days (2026-12-01 00:00 UTC) | less may be left |
| imagerouter/key:&#42; | account | 310.25 USD |  |  |  |
| imagerouter/key:&#42; | key:7 (Production) | 18.4 USD | 1.6 of 20 USD |  | decides |
| imagerouter/key:&#42; | key:9 (Nightly) | 40 USD | 0 of 40 USD |  | expires in 71 days (2027-01-31) |
| imagerouter/key:&#42; | key:11 (Old laptop) | 0 USD |  |  | cannot be used now |

</details>

### Notes

- **apertis**: Enough for 491 more jobs at 2.5 USD each.
- **predev**: More may be left than this figure.
- **openai**: This is what is left of the budget given here, not a balance at the provider. Less may be left than this figure: spend is reported late. spend of the last hours may be missing.
- **imagerouter/key:&#42;**: The key’s own limit decides.
`)
  })

  it('of trouble: the check that decided first, with its story, then the other problems', () => {
    expect(
      summaryOf('trouble'),
    ).toBe(`## ❌ Credit Gate stopped this job: the key of imagerouter was rejected (3 other checks have a problem too)

The step failed, and \`should-run\` is \`false\`.

imagerouter: the provider does not accept the key (401); retrying won’t help. Check the key in IMAGEROUTER_API_KEY: is it whole, current, and ImageRouter’s own?

| Check | Provider | Pool | Remaining | Required | Status | Resets |
| :-- | :-- | :-- | --: | --: | :-- | :-- |
| imagerouter | ImageRouter |  |  |  | ❌ denied |  |
| apertis | Apertis | payg | 0.95 USD | 5 USD | ❌ low |  |
| apikley | Apikley |  |  |  | ❌ unknown |  |
| apertis/soft | Apertis | payg | 8 USD | 5 USD | ⚠️ warn |  |
| apertis | Apertis | payg | 1,234.5 USD | 5 USD | ✅ ok |  |
| crustdata | Crustdata | account | 87,250 credits | 1,000 credits | ✅ ok | in 3 days |
| openai | OpenAI | budget | at most 121.837 USD | 20 USD | ✅ ok | in 10 days |

<details>
<summary>Every pool and key (6)</summary>

| Check | Pool | Remaining | Used | Resets | Notes |
| :-- | :-- | --: | --: | :-- | :-- |
| apertis | payg (Pay as you go) | 0.95 USD | 7.5 of 50 USD |  |  |
| apertis/soft | payg (Pay as you go) | 8 USD | 7.5 of 50 USD |  |  |
| apertis | subscription | 0 quota | 5,000 of 5,000 quota | in 10 days (2026-12-01 00:00 UTC) | cannot be used now |
| apertis | payg (Pay as you go) | 1,234.5 USD | 265.5 of 1,500 USD |  | decides |
| crustdata | account | 87,250 credits | 12,750 of 100,000 credits | in 3 days (2026-11-24 00:00 UTC) |  |
| openai | budget | 121.837 USD | 78.163 of 200 USD | in 10 days (2026-12-01 00:00 UTC) | less may be left |

</details>

### Notes

- **apertis**: 0.95 USD left in payg, 5 USD required, short by 4.05 USD. [Top up at Apertis](https://apertis.ai/billing).
- **apikley**: too many requests (429), 4 attempts: “Slow down, please”.
- **apertis/soft**: apertis: 8 USD left in payg, 5 USD required, below the soft limit of 20 USD. [Top up at Apertis](https://apertis.ai/billing).
- **apertis**: Enough for 491 more jobs at 2.5 USD each.
- **openai**: This is what is left of the budget given here, not a balance at the provider. Less may be left than this figure: spend is reported late. spend of the last hours may be missing.
`)
  })

  it('of one check that is low: no notes beside what the headline says already', () => {
    expect(summaryOf('one-low')).toBe(`## ❌ Credit Gate stopped this job: apertis has 0.95 USD left, 5 USD is required

The step failed, and \`should-run\` is \`false\`.

Short by **4.05 USD** in payg. [Top up at Apertis](https://apertis.ai/billing).

| Check | Provider | Pool | Remaining | Required | Status |
| :-- | :-- | :-- | --: | --: | :-- |
| apertis | Apertis | payg | 0.95 USD | 5 USD | ❌ low |

<details>
<summary>Every pool and key (1)</summary>

| Check | Pool | Remaining | Used |
| :-- | :-- | --: | --: |
| apertis | payg (Pay as you go) | 0.95 USD | 7.5 of 50 USD |

</details>
`)
  })

  it('of a skip: nothing was read, so there are no pools', () => {
    expect(summaryOf('fork-skipped')).toBe(`## ⏭️ Credit Gate skipped this job: there is no key for apertis

The step is green, but \`should-run\` is \`false\`: what asks for it does not start.

apertis: no key was given (api-key or APERTIS_API_KEY is empty): a pull request from a fork has no secrets. Run the job where its secrets are, or set \`on-missing-key\`.

| Check | Provider | Pool | Remaining | Required | Status |
| :-- | :-- | :-- | --: | --: | :-- |
| apertis | Apertis |  |  |  | ⏭️ no-key, skipped |
`)
  })

  it('of a wrong configuration: what is wrong where, and of the whole without a place', () => {
    const errors = [
      { where: '', field: '', message: 'no check is given' },
      { where: 'checks[2]', field: 'provider', message: '`apertiss` is not a provider; did you mean `apertis`?' },
      { where: '', field: 'on-low', message: '`stop` is not a policy' },
    ]
    expect(
      renderSummary(wrongConfiguration(errors)),
    ).toBe(`## ❌ Credit Gate stopped this job: its configuration has 3 errors

The step failed, and \`should-run\` is \`false\`. No provider was asked.

- no check is given
- **checks&#91;2&#93;: provider**: \`apertiss\` is not a provider; did you mean \`apertis\`?
- **on-low**: \`stop\` is not a policy
`)
  })
})

describe('what does not fit', () => {
  it('is the last lines, and how many they are', () => {
    const lines = ['ab', 'é', 'c']
    expect(linesWithin(lines, 8)).toEqual({ lines, leftOut: 0 })
    // Bytes count, not characters, and so does each line’s end: 3 + 3 + 2.
    expect(linesWithin(lines, 7)).toEqual({ lines: ['ab', 'é'], leftOut: 1 })
    expect(linesWithin(lines, 5)).toEqual({ lines: ['ab'], leftOut: 2 })
    expect(linesWithin(lines, 2)).toEqual({ lines: [], leftOut: 3 })
    expect(linesWithin([], 0)).toEqual({ lines: [], leftOut: 0 })
  })

  const bytes = (text: string): number => Buffer.byteLength(text)
  const kibibyte = 1024
  // Each of these characters takes 14 bytes in Markdown, so few checks make a large summary.
  const large = '@'.repeat(60)

  it('is told of checks, pools and notes, each behind its own part; the pools get what the others leave', () => {
    const pools = Array.from({ length: 100 }, () =>
      pool({ id: '@'.repeat(25), label: '', unit: 'USD', remaining: decimalOf('1') }),
    )
    const checks = Array.from({ length: 500 }, (_, index) =>
      sampleResult({
        name: `check ${index}`,
        providerName: large,
        pool: large,
        pools: index < 12 ? pools : [],
        warnings: ['@'.repeat(100)],
      }),
    )
    const summary = renderSummary(sampleReport(checks))
    const told = [...summary.matchAll(/\n\n_(\d+) more (\w+) did not fit into this summary; (.*)\n/g)]
    expect(told.map(([, , what]) => what)).toEqual(['checks', 'pools', 'notes'])
    expect(new Set(told.map(([, , , rest]) => rest))).toEqual(new Set(['the output `results` has all checks._']))
    const table = bytes(summary.slice(summary.indexOf('| Check |'), summary.indexOf('<details>')))
    expect(table).toBeGreaterThan(397 * kibibyte)
    expect(table).toBeLessThan(401 * kibibyte)
    const notes = bytes(summary.slice(summary.indexOf('### Notes')))
    expect(notes).toBeGreaterThan(197 * kibibyte)
    expect(notes).toBeLessThan(201 * kibibyte)
    expect(bytes(summary)).toBeGreaterThan(957 * kibibyte)
    expect(bytes(summary)).toBeLessThanOrEqual(960 * kibibyte)
  })

  it('is one check, or several', () => {
    const told = (leftOut: number) => leftOutText({ lines: [], leftOut }, 'check', 'the log has them all')
    expect(told(0)).toEqual([])
    expect(told(1)).toEqual(['', '_1 more check did not fit into this summary; the log has them all._'])
    expect(told(2)).toEqual(['', '_2 more checks did not fit into this summary; the log has them all._'])
  })

  it('is told of configuration errors', () => {
    const errors = Array.from({ length: 1_000 }, () => ({ where: '', field: 'name', message: 'x'.repeat(900) }))
    const summary = renderSummary(wrongConfiguration(errors))
    // The outputs hold no configuration errors.
    const [, count] =
      /\n\n_(\d+) more errors did not fit into this summary; the log has them all\._/.exec(summary) ?? []
    expect(summary.split('\n').filter((line) => line.startsWith('- ')).length + Number(count)).toBe(1_000)
    expect(bytes(summary)).toBeGreaterThan(478 * kibibyte)
    expect(bytes(summary)).toBeLessThan(482 * kibibyte)
  })
})
