import { describe, expect, it } from '@jest/globals'
import { maxGroups, openLedger } from '../../../src/core/memory/open-ledger.ts'
import { renderLedgerJson } from '../../../src/core/render/ledger-json.ts'

const now = Date.UTC(2026, 10, 28)

interface Row {
  readonly name?: string
  readonly provider?: string
  readonly pool?: string
  readonly unit?: string | null
  readonly remaining?: number | null
  readonly resets_at?: string
  readonly spent?: number | null
}

const context = (ref: string, workflow: string, run_id: string) => ({
  repository: 'o/r',
  workflow,
  job: 'j',
  ref,
  run_id,
})
const row = (given: Row) => ({ name: 'a', provider: 'apertis', pool: 'payg', unit: 'USD', status: 'ok', ...given })
const reading = (at: string, ...checks: readonly Row[]) =>
  JSON.stringify({ version: 1, kind: 'reading', at, context: null, outcome: 'go', checks: checks.map(row) })
const receipt = (at: string, where: unknown, ...checks: readonly Row[]) =>
  JSON.stringify({ version: 1, kind: 'receipt', started_at: at, ended_at: at, context: where, checks: checks.map(row) })

function report(lines: readonly (string | null)[], since: string | null = null, until: string | null = null) {
  const ms = (time: string | null) => (time === null ? null : Date.parse(time))
  const ledger = openLedger({ since: ms(since), until: ms(until), now })
  for (const line of lines) ledger.add(line)
  return JSON.parse(renderLedgerJson(ledger.close(), { since, until }))
}

const main = context('refs/heads/main', 'evaluate', '1')
const fix = context('refs/heads/fix/a', 'nightly', '2')

describe('a ledger', () => {
  it('of nothing is empty', () => {
    expect(report(['', '  '])).toEqual({
      ...{ version: 1, kind: 'report', since: null, until: null },
      ...{ readings: 0, receipts: 0, unreadable: 0, groups: [] },
    })
  })

  it('adds up what receipts say, by month, workflow, branch and check', () => {
    const found = report([
      receipt('2026-10-31T23:59:59Z', main, { spent: 0.1 }, { name: 'b', spent: 1 }),
      receipt('2026-11-01T00:00:00Z', fix, { spent: 0.2 }),
      receipt('2026-11-02T00:00:00Z', { ...main, ref: 'refs/tags/v1' }, { spent: null }),
      receipt('2026-11-03T00:00:00Z', null, { spent: 0 }),
      'no JSON',
      null,
    ])
    expect(found).toMatchObject({ readings: 0, receipts: 4, unreadable: 2 })
    expect(found.groups).toEqual([
      {
        provider: 'apertis',
        unit: 'USD',
        spent: 1.3,
        unknown: 1,
        by: {
          month: [
            { name: '2026-10', spent: 1.1, runs: 1 },
            { name: '2026-11', spent: 0.2, runs: 3 },
          ],
          workflow: [
            { name: 'evaluate', spent: 1.1, runs: 2 },
            { name: 'nightly', spent: 0.2, runs: 1 },
            { name: null, spent: 0, runs: 1 },
          ],
          branch: [
            { name: 'main', spent: 1.1, runs: 1 },
            { name: 'fix/a', spent: 0.2, runs: 1 },
            { name: null, spent: 0, runs: 1 },
            { name: 'tags/v1', spent: null, runs: 1 },
          ],
          check: [
            { name: 'b', spent: 1, runs: 1 },
            { name: 'a', spent: 0.3, runs: 4 },
          ],
        },
        dearest: [
          { run_id: '1', workflow: 'evaluate', branch: 'main', check: 'b', at: '2026-10-31T23:59:59Z', spent: 1 },
          { run_id: '2', workflow: 'nightly', branch: 'fix/a', check: 'a', at: '2026-11-01T00:00:00Z', spent: 0.2 },
          { run_id: '1', workflow: 'evaluate', branch: 'main', check: 'a', at: '2026-10-31T23:59:59Z', spent: 0.1 },
        ],
        top_ups: [],
        left: [],
      },
    ])
  })

  it('sums without losing a digit', () => {
    const lines = Array.from({ length: 1_000 }, () => receipt('2026-11-01T00:00:00Z', main, { spent: 0.1 }))
    const [group] = report([...lines, receipt('2026-11-01T00:00:00Z', main, { spent: 0.000_000_1 })]).groups
    expect(String(group.spent)).toBe('100.0000001')
  })

  it('never adds units, nor what two providers tell', () => {
    const { groups } = report([
      receipt('2026-11-01T00:00:00Z', main, { spent: 1 }, { name: 'b', unit: 'CNY', spent: 2 }),
      receipt('2026-11-01T00:00:00Z', main, { provider: 'deepseek', spent: 4 }, { unit: null, spent: null }),
    ])
    const told = groups.map(({ provider, unit, spent, unknown }: Record<string, unknown>) => [
      provider,
      unit,
      spent,
      unknown,
    ])
    expect(told).toEqual([
      ['apertis', 'CNY', 2, 0],
      ['apertis', 'USD', 1, 0],
      ['apertis', null, null, 1],
      ['deepseek', 'USD', 4, 0],
    ])
  })

  it('takes from readings what is left, the pace and top-ups, and no spending', () => {
    const lines = [
      reading('2026-11-01T00:00:00Z', { remaining: 10 }),
      receipt('2026-11-01T00:00:00Z', main, { spent: 3 }),
      reading('2026-11-02T00:00:00Z', { remaining: 7 }),
      reading('2026-11-03T00:00:00Z', { remaining: 57.5 }, { name: 'b', remaining: null }),
      reading('2026-11-05T00:00:00Z', { remaining: 52.5 }),
    ]
    for (const given of [lines, lines.toReversed()]) {
      expect(report(given)).toMatchObject({
        readings: 4,
        receipts: 1,
        groups: [
          {
            spent: 3,
            top_ups: [{ check: 'a', at: '2026-11-03T00:00:00Z', amount: 50.5 }],
            left: [
              {
                check: 'a',
                pool: 'payg',
                at: '2026-11-05T00:00:00Z',
                remaining: 52.5,
                forecast: {
                  per_day: 2,
                  days_left: 26.25,
                  runs_out_at: '2026-12-01T06:00:00Z',
                  based_on: { readings: 4, since: '2026-11-01T00:00:00Z' },
                },
              },
            ],
          },
        ],
      })
    }
  })

  it('takes a reset for no top-up', () => {
    const [group] = report([
      reading('2026-11-01T00:00:00Z', { remaining: 1, resets_at: '2026-11-02T00:00:00Z' }),
      reading('2026-11-02T00:00:00Z', { remaining: 100, resets_at: '2026-12-02T00:00:00Z' }),
    ]).groups
    expect(group.top_ups).toEqual([])
    expect(group.left).toMatchObject([{ remaining: 100, forecast: null }])
  })

  it('tells a check’s pools apart, and checks of one name at two providers', () => {
    const { groups } = report([
      reading(
        '2026-11-01T00:00:00Z',
        { remaining: 1 },
        { pool: 'fallback', remaining: 2 },
        { provider: 'x', remaining: 9 },
      ),
    ])
    expect(groups.map(({ left }: { left: unknown }) => left)).toMatchObject([
      [{ pool: 'payg' }, { pool: 'fallback' }],
      [{ remaining: 9 }],
    ])
  })

  it('counts from a day on, and up to another without it', () => {
    const days = [1, 2, 3].map((day) => receipt(`2026-11-0${day}T00:00:00Z`, main, { spent: day }))
    const found = report([...days, reading('2026-11-03T00:00:00Z', { remaining: 4 })], '2026-11-02', '2026-11-03')
    expect(found).toMatchObject({
      since: '2026-11-02',
      until: '2026-11-03',
      receipts: 1,
      readings: 0,
      groups: [{ spent: 2 }],
    })
  })

  it('keeps the ten dearest, the first among equals', () => {
    const lines = Array.from({ length: 40 }, (_, index) =>
      receipt('2026-11-01T00:00:00Z', { ...main, run_id: String(index) }, { spent: index % 20 }),
    )
    const { dearest } = report(lines).groups[0]
    expect(dearest.map(({ run_id }: { run_id: string }) => run_id)).toEqual([
      '19',
      '39',
      '18',
      '38',
      '17',
      '37',
      '16',
      '36',
      '15',
      '35',
    ])
  })

  it('tells a thousand names apart, and adds up the rest', () => {
    const lines = Array.from({ length: maxGroups + 5 }, (_, index) =>
      receipt('2026-11-01T00:00:00Z', { ...main, workflow: index === 0 ? '__proto__' : `w${index}` }, { spent: 1 }),
    )
    const [group] = report([...lines, ...lines.slice(0, 1)]).groups
    expect(group.by.workflow).toHaveLength(maxGroups + 1)
    expect(group.by.workflow[0]).toEqual({ name: '__proto__', spent: 2, runs: 2 })
    expect(group.by.workflow.at(-1)).toEqual({ name: 'others', spent: 5, runs: 5 })
    expect(group.spent).toBe(maxGroups + 6)
  })

  it('tells a thousand providers and units apart; of the rest it says only how many', () => {
    const lines = Array.from({ length: maxGroups + 5 }, (_, index) =>
      receipt('2026-11-01T00:00:00Z', main, { provider: `p${index}`, spent: 1 }),
    )
    const { groups } = report(lines)
    expect(groups).toHaveLength(maxGroups + 1)
    expect(groups.at(-1)).toMatchObject({ provider: 'others', unit: null, spent: null, unknown: 5 })
  })

  it('keeps the last figure, the rises and a chart of more figures than it can keep', () => {
    const ledger = openLedger({ since: null, until: null, now, maxFigures: 8_000 })
    const count = 10_000
    const start = Date.UTC(2026, 0, 1)
    for (let index = 0; index < count; index += 1) {
      const at = new Date(start + index * 2_500_000).toISOString()
      ledger.add(reading(at, { remaining: index === 1_000 ? 900_000 : 500_000 - index }))
    }
    const [left] = ledger.close().groups[0]?.left ?? []
    expect(left?.remaining.toFixed()).toBe(String(500_000 - count + 1))
    expect(left?.rises).toHaveLength(1)
    expect(left?.rises[0]?.amount.toFixed()).toBe('400999')
    expect(left?.forecast?.perDay.toFixed()).toBe('34.56')
    expect(left?.points.length).toBeLessThanOrEqual(400)
    expect(left?.points.length).toBeGreaterThan(150)
  })
})
