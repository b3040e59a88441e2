import { describe, expect, it } from '@jest/globals'
import Big from 'big.js'
import fc from 'fast-check'
import { displayWidth } from '../../src/core/align-columns.ts'
import { renderTable } from '../../src/core/render-table.ts'
import { sampleFailure, sampleReport, sampleResult } from '../support/sample-report.ts'
import { sampleReports } from '../support/sample-reports.ts'

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
      expect.stringContaining('42.50 USD'),
      'should-run=true\n',
    ])
  })

  it('lists what is wrong with a configuration', async () => {
    const text = await renderTable(sampleReports['configuration-errors'] ?? sampleReport([]), {
      columns: null,
      colour: false,
    })
    expect(text).toContain('checks[2]: provider: `apertiss` is not a provider; did you mean `apertis`?\n')
    expect(text.endsWith('\n\nshould-run=false\n')).toBe(true)
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
    const text = await renderTable(trouble, { columns: 120, colour: false })
    expect(text).toContain(
      '│ imagerouter  │ ImageRouter │         │                     │               │ denied  │            │',
    )
    expect(text).not.toMatch(colours)
  })

  it('colours the status and nothing else in the table', async () => {
    const text = await renderTable(trouble, { columns: 120, colour: true })
    expect(text).toContain('\u001b[31mdenied\u001b[0m')
    expect(text).toContain('\u001b[32mok\u001b[0m')
    expect(text.replace(colours, '')).toBe(await renderTable(trouble, { columns: 120, colour: false }))
  })

  it('gives up columns before it cuts a figure or the status', async () => {
    const text = await renderTable(trouble, { columns: 60, colour: false })
    expect(text).toContain('│ at most 121.837 USD │')
    expect(text).toContain('│ unknown │')
    expect(text).not.toContain('│ provider')
  })

  it('indents the further lines of a sentence', async () => {
    const text = await renderTable(trouble, { columns: 60, colour: false })
    expect(text).toContain('\napikley: too many requests (429), 4 attempts: “Slow down,\n  please”.\nimagerouter: the')
  })

  it('tells each check in lines where no table fits', async () => {
    const text = await renderTable(trouble, { columns: 24, colour: false })
    expect(text).not.toContain('│')
    expect(text).toContain('check: imagerouter\nprovider: ImageRouter\nstatus: denied\n\n')
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
