import { describe, expect, it } from '@jest/globals'
import Big from 'big.js'
import fc from 'fast-check'
import { renderTable } from '../../../src/core/render/table.ts'
import { displayWidth } from '../../../src/core/text/align-columns.ts'
import { sampleFailure, sampleReport, sampleResult } from '../../support/sample-report.ts'
import { sampleReports } from '../../support/sample-reports.ts'

// What draws the tables would colour their heads as soon as it believes in a terminal.
process.env['FORCE_COLOR'] = '1'

const trouble = sampleReports['trouble'] ?? sampleReport([])
const colours = /\u001b\[\d+m/g

function widest(text: string): number {
  return Math.max(...text.replace(colours, '').split('\n').map(displayWidth))
}

describe('the table in a pipe', () => {
  it('is plain, aligned, and ends with should-run', async () => {
    const report = sampleReport([
      sampleResult({
        status: 'low',
        remaining: new Big('0.95'),
        message: 'apertis: 0.95 USD left in payg, 5 USD required',
      }),
      sampleResult({
        name: 'crustdata',
        providerName: 'Crustdata',
        pool: 'account',
        unit: 'credits',
        remaining: new Big('87250'),
        required: new Big('1000'),
        resetsAt: '2026-11-24',
      }),
    ])
    expect(await renderTable(report, { columns: null, colour: false })).toBe(
      `Credit Gate stopped this job: apertis has 0.95 USD left, 5 USD is required

check      provider   pool          remaining       required  status  resets
apertis    Apertis    payg           0.95 USD          5 USD  low
crustdata  Crustdata  account  87,250 credits  1,000 credits  ok      in 3 days

apertis: 0.95 USD left in payg, 5 USD required. Top up: https://apertis.ai/billing

should-run=false
`,
    )
  })

  it('says what a clean pass needs, and no more', async () => {
    const text = await renderTable(sampleReport([sampleResult()]), { columns: null, colour: false })
    expect(text.split('\n\n')).toEqual([
      'Enough credit: apertis has 42.5 USD left, 5 USD is required',
      expect.stringContaining('42.5 USD'),
      'should-run=true\n',
    ])
  })

  it('tells what a probe that was served cost, and that it proves no amount', async () => {
    const probe = { model: 'm', cost: new Big('0.00000004'), resetsAt: null, retryAfterMs: null, limitsUrl: null }
    const message = 'openai/can-spend: OpenAI served a request (probe of m, 0.00000004 USD)'
    const report = sampleReport([sampleResult({ pool: 'can-spend', remaining: null, required: null, message, probe })])
    expect(await renderTable(report, { columns: null, colour: false })).toContain(`\n\n${message}.\n\nshould-run=true`)
  })

  it('lists what is wrong with a configuration, and no table', async () => {
    const report = sampleReports['configuration-errors'] ?? sampleReport([])
    expect(await renderTable(report, { columns: null, colour: false })).toBe(
      `Credit Gate stopped this job: its configuration has 3 errors

minimum: is empty: give the amount that must be left, such as \`5 USD\`
checks[2]: provider: \`apertiss\` is not a provider; did you mean \`apertis\`?
credit-gate.yml: on-low: \`stop\` is not a policy; allowed are fail, warn, skip

should-run=false
`,
    )
  })

  it('has a line per check whatever it is called, and none that a runner would obey', async () => {
    const report = sampleReports['hostile-names'] ?? sampleReport([])
    const text = await renderTable(report, { columns: null, colour: false })
    expect(text.split('\n\n')[1]?.split('\n')).toHaveLength(report.results.length + 1)
    expect(text).not.toMatch(/##\w*\[|^\s*::|[\r\u0000-\u0009\u001b\u200b\u202e\u2028]/m)
  })
})

describe('the table in a terminal', () => {
  it('has lines, and every column where there is room', async () => {
    expect(
      await renderTable(trouble, { columns: 120, colour: false }),
    ).toBe(`Credit Gate stopped this job: the key of imagerouter was rejected (3 other checks have a problem too)

┌──────────────┬─────────────┬─────────┬─────────────────────┬───────────────┬─────────┬────────────┐
│ check        │ provider    │ pool    │           remaining │      required │ status  │ resets     │
├──────────────┼─────────────┼─────────┼─────────────────────┼───────────────┼─────────┼────────────┤
│ imagerouter  │ ImageRouter │         │                     │               │ denied  │            │
│ apertis      │ Apertis     │ payg    │            0.95 USD │         5 USD │ low     │            │
│ apikley      │ Apikley     │         │                     │               │ unknown │            │
│ apertis/soft │ Apertis     │ payg    │               8 USD │         5 USD │ warn    │            │
│ apertis      │ Apertis     │ payg    │         1,234.5 USD │         5 USD │ ok      │            │
│ crustdata    │ Crustdata   │ account │      87,250 credits │ 1,000 credits │ ok      │ in 3 days  │
│ openai       │ OpenAI      │ budget  │ at most 121.837 USD │        20 USD │ ok      │ in 10 days │
└──────────────┴─────────────┴─────────┴─────────────────────┴───────────────┴─────────┴────────────┘

imagerouter: the provider does not accept the key (401); retrying won’t help. Check the key in IMAGEROUTER_API_KEY: is
  it whole, current, and ImageRouter’s own?
apertis: 0.95 USD left in payg, 5 USD required, short by 4.05 USD. Top up: https://apertis.ai/billing
apikley: too many requests (429), 4 attempts: “Slow down, please”.
apertis: 8 USD left in payg, 5 USD required, below the soft limit of 20 USD. Top up: https://apertis.ai/billing
openai: spend of the last hours may be missing

should-run=false
`)
  })

  it('colours the status and nothing else in the table', async () => {
    const text = await renderTable(trouble, { columns: 120, colour: true })
    const painted = [...text.matchAll(/\u001b\[(\d+)m([^\u001b]*)\u001b\[0m/g)].map(
      ([, code, cell]) => `${code} ${cell}`,
    )
    const statuses = ['31 denied', '31 low', '33 unknown', '33 warn', '32 ok', '32 ok', '32 ok']
    expect(painted.slice(1)).toEqual(statuses)
    expect(painted[0]).toMatch(/^1 Credit Gate stopped this job: .* too\)$/)
    expect(text.replace(colours, '')).toBe(await renderTable(trouble, { columns: 120, colour: false }))
    const other = sampleReport([
      sampleFailure({ status: 'no-key', message: 'x' }),
      sampleFailure({ status: 'error', message: 'x' }),
    ])
    const rest = await renderTable(other, { columns: 120, colour: true })
    expect(rest).toContain('\u001b[33mno-key\u001b[0m')
    expect(rest).toContain('\u001b[31merror\u001b[0m')
  })

  describe('where it is too wide', () => {
    const name = 'a-long-name-of-a-check-and-its-team'
    const report = sampleReport([
      sampleResult({ name, providerName: 'A provider of a long name', resetsAt: '2026-12-21T10:00:00Z' }),
      sampleFailure({ status: 'unknown', policy: 'warn', name: 'b', message: 'x' }),
    ])
    const gridIn = async (columns: number): Promise<string> =>
      (await renderTable(report, { columns, colour: false })).split('\n\n')[1] ?? ''

    it('is as wide as it must be, and whole where that just fits', async () => {
      const whole = await gridIn(200)
      expect(widest(whole)).toBe(129)
      expect(await gridIn(129)).toBe(whole)
      expect(await gridIn(128)).toContain('│ a-long-name-of-a-check-and-its-te… │ A provider of a long name │ payg │')
    })

    it('cuts the longest names first, never a figure or a status', async () => {
      expect(await gridIn(100)).toBe(`\
┌─────────────────┬──────────────────┬──────┬───────────┬──────────┬──────────────────┬────────────┐
│ check           │ provider         │ pool │ remaining │ required │ status           │ resets     │
├─────────────────┼──────────────────┼──────┼───────────┼──────────┼──────────────────┼────────────┤
│ b               │ Apertis          │      │           │          │ unknown, goes on │            │
│ a-long-name-of… │ A provider of a… │ payg │  42.5 USD │    5 USD │ ok               │ in 30 days │
└─────────────────┴──────────────────┴──────┴───────────┴──────────┴──────────────────┴────────────┘`)
    })

    it('gives up columns one by one, once names are cut as far as they can still be read', async () => {
      expect(await gridIn(86)).toBe(`\
┌───────────┬───────────┬──────┬───────────┬──────────┬──────────────────┬───────────┐
│ check     │ provider  │ pool │ remaining │ required │ status           │ resets    │
├───────────┼───────────┼──────┼───────────┼──────────┼──────────────────┼───────────┤
│ b         │ Apertis   │      │           │          │ unknown, goes on │           │
│ a-long-n… │ A provid… │ payg │  42.5 USD │    5 USD │ ok               │ in 30 da… │
└───────────┴───────────┴──────┴───────────┴──────────┴──────────────────┴───────────┘`)
      expect(await gridIn(85)).toBe(`\
┌─────────────────────┬──────┬───────────┬──────────┬──────────────────┬────────────┐
│ check               │ pool │ remaining │ required │ status           │ resets     │
├─────────────────────┼──────┼───────────┼──────────┼──────────────────┼────────────┤
│ b                   │      │           │          │ unknown, goes on │            │
│ a-long-name-of-a-c… │ payg │  42.5 USD │    5 USD │ ok               │ in 30 days │
└─────────────────────┴──────┴───────────┴──────────┴──────────────────┴────────────┘`)
      expect(await gridIn(55)).toBe(`\
┌───────────┬───────────┬──────────┬──────────────────┐
│ check     │ remaining │ required │ status           │
├───────────┼───────────┼──────────┼──────────────────┤
│ b         │           │          │ unknown, goes on │
│ a-long-n… │  42.5 USD │    5 USD │ ok               │
└───────────┴───────────┴──────────┴──────────────────┘`)
      expect(await gridIn(54)).toContain('│ check               │ remaining │ status           │')
    })
  })

  it('gives up columns before it cuts a figure or the status', async () => {
    const text = await renderTable(trouble, { columns: 60, colour: false })
    expect(text).toContain('│ at most 121.837 USD │')
    expect(text).toContain('│ unknown │')
    expect(text).not.toContain('│ provider')
  })

  it('indents the further lines of a sentence', async () => {
    const text = await renderTable(trouble, { columns: 60, colour: false })
    expect(text).toContain('\napikley: too many requests (429), 4 attempts: “Slow down,\n  please”.\napertis: 8 USD')
  })

  it('tells each check in lines where no table fits, a line for all that is known', async () => {
    const report = sampleReport([
      sampleResult({ resetsAt: '2026-11-24' }),
      sampleFailure({ name: 'imagerouter', providerName: 'ImageRouter', status: 'denied', message: 'imagerouter: no' }),
    ])
    expect(await renderTable(report, { columns: 24, colour: false })).toBe(`Credit Gate stopped this
job: the key of
imagerouter was rejected

check: imagerouter
provider: ImageRouter
status: denied

check: apertis
provider: Apertis
pool: payg
remaining: 42.5 USD
required: 5 USD
status: ok
resets: in 3 days

imagerouter: no.

should-run=false
`)
  })

  it.each(Object.keys(sampleReports))('is never wider than the terminal: %s', async (name) => {
    const report = sampleReports[name] ?? sampleReport([])
    for (const columns of [20, 33, 60, 80, 100, 200]) {
      expect(widest(await renderTable(report, { columns, colour: true }))).toBeLessThanOrEqual(columns)
    }
  })

  it('is never wider than the terminal, whatever the names', async () => {
    const part = fc.constantFrom('a', '漢字', '🎉', 'é', '│', ' ', '::', '\u001b[31m', 'https://a.example/long/path')
    const text = fc.array(part, { minLength: 1, maxLength: 30 }).map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(text, text, fc.integer({ min: 20, max: 140 }), async (name, message, columns) => {
        const report = sampleReport([
          sampleResult({ name, pool: message }),
          sampleFailure({ status: 'unknown', name: message, message }),
        ])
        expect(widest(await renderTable(report, { columns, colour: true }))).toBeLessThanOrEqual(columns)
      }),
      { numRuns: 60 },
    )
  })
})
