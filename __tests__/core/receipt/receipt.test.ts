import { describe, expect, it } from '@jest/globals'
import Big from 'big.js'
import fc from 'fast-check'
import { formatDecimal } from '../../../src/core/money/amount.ts'
import { type Pool, pool } from '../../../src/core/provider/pool.ts'
import { firstReadingsOf } from '../../../src/core/receipt/first-reading.ts'
import { compareReadings, type ReceiptRow, receiptRow } from '../../../src/core/receipt/receipt.ts'
import { renderReceiptLine } from '../../../src/core/render/receipt-line.ts'
import type { CheckResult } from '../../../src/core/verdict/report.ts'
import { type SampleFacts, sampleFailure, sampleReport, sampleResult } from '../../support/sample-report.ts'

const withPool = (remaining: string, facts: SampleFacts = {}): CheckResult => {
  return sampleResult({ remaining: new Big(remaining), ...facts })
}

function readingsOf(results: readonly CheckResult[], maxSpend: string | null = null) {
  const checks = results.map(() => ({ maxSpend: maxSpend === null ? null : { value: new Big(maxSpend), unit: null } }))
  return firstReadingsOf(sampleReport(results), { checks: checks as never, onOverspend: 'warn' }, (text) => text)
}

function row(before: CheckResult, after: CheckResult | null, maxSpend: string | null = null): ReceiptRow {
  const [first] = readingsOf([before], maxSpend).checks
  if (first === undefined) throw new Error('no reading')
  return receiptRow(first, after)
}

const plain = ({ before, after, spent, note, overspent }: ReceiptRow) => [
  ...[before, after, spent].map((value) => (value === null ? null : formatDecimal(value))),
  note,
  overspent,
]

describe('what was spent', () => {
  it('is the exact difference: 277.47 − 178.20 = 99.27', () => {
    expect(plain(row(withPool('277.47'), withPool('178.20')))).toEqual(['277.47', '178.2', '99.27', null, false])
  })

  it('is 0 when nothing changed, never -0', () => {
    expect(plain(row(withPool('5'), withPool('5')))).toEqual(['5', '5', '0', null, false])
  })

  it('goes on below zero', () => {
    expect(plain(row(withPool('1.5'), withPool('-0.25')))).toEqual(['1.5', '-0.25', '1.75', null, false])
  })

  it('keeps every digit of any two figures', () => {
    const digits = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 30n }), fc.integer({ min: 0, max: 9 }))
    const places = 8n
    fc.assert(
      fc.property(digits, digits, ([one], [other]) => {
        const [high, low] = one > other ? [one, other] : [other, one]
        const text = (units: bigint) => {
          const padded = units.toString().padStart(Number(places) + 1, '0')
          return `${padded.slice(0, -Number(places))}.${padded.slice(-Number(places))}`
        }
        const { spent } = row(withPool(text(high)), withPool(text(low)))
        expect(spent?.eq(text(high - low))).toBe(true)
      }),
    )
  })
})

describe('what cannot be told', () => {
  const unknown = (after: string | null, note: string, before: string | null = '10') => [
    before,
    after,
    null,
    note,
    false,
  ]
  it.each<[string, CheckResult, CheckResult | null, unknown[]]>([
    ['a rise is a top-up', withPool('10'), withPool('12'), unknown('12', 'topped up; spent is not known')],
    [
      'a reset that came in between, although less is left',
      withPool('10', { resetsAt: '2026-11-21T10:30:00Z', checkedAt: '2026-11-21T10:00:00Z' }),
      withPool('4', { resetsAt: '2026-12-21T10:30:00Z', checkedAt: '2026-11-21T11:00:00Z' }),
      unknown('4', 'reset in between; spent is not known'),
    ],
    [
      'a reset that moved, with a rise',
      withPool('10', { resetsAt: '2026-12-01' }),
      withPool('100', { resetsAt: '2027-01-01' }),
      unknown('100', 'reset in between; spent is not known'),
    ],
    ['not read again', withPool('10'), null, unknown(null, 'not read at the end')],
    [
      'not readable at the end',
      withPool('10'),
      sampleFailure({ status: 'unknown', reason: 'timeout', message: 'x' }),
      unknown(null, 'could not be read at the end (timeout); spent is not known'),
    ],
    [
      'refused at the end',
      withPool('10'),
      sampleFailure({ status: 'denied', reason: 'unauthorized', message: 'x' }),
      unknown(null, 'the key was rejected at the end; spent is not known'),
    ],
    [
      'without a key at the end',
      withPool('10'),
      sampleFailure({ status: 'no-key', message: 'x' }),
      unknown(null, 'there was no key at the end; spent is not known'),
    ],
    [
      'not readable at the end, and not known why',
      withPool('10'),
      sampleFailure({ status: 'unknown', message: 'x' }),
      unknown(null, 'could not be read at the end; spent is not known'),
    ],
    [
      'not known at the start, and not known why',
      sampleFailure({ status: 'unknown', message: 'x' }),
      withPool('4'),
      unknown('4', 'not known at the start; spent is not known', null),
    ],
    [
      'unlimited at the start alone',
      sampleResult({ remaining: 'unlimited' }),
      withPool('4'),
      unknown('4', 'unlimited; spent is not known', null),
    ],
    [
      'unlimited at the end alone',
      withPool('10'),
      sampleResult({ remaining: 'unlimited' }),
      unknown(null, 'unlimited; spent is not known'),
    ],
    [
      'counted in another unit at the end',
      withPool('10'),
      withPool('4', { unit: 'EUR' }),
      unknown(null, 'counted in another unit now; spent is not known'),
    ],
    [
      'a rise without a reset before it is a top-up, whatever is said of the next one',
      withPool('10'),
      withPool('12', { resetsAt: '2027-01-01' }),
      unknown('12', 'topped up; spent is not known'),
    ],
    [
      'a rise under the same date of reset is one too',
      withPool('10', { resetsAt: '2026-12-01' }),
      withPool('12', { resetsAt: '2026-12-01' }),
      unknown('12', 'topped up; spent is not known'),
    ],
    [
      'and so is one where no reset is told any more',
      withPool('10', { resetsAt: '2026-12-01' }),
      withPool('12'),
      unknown('12', 'topped up; spent is not known'),
    ],
    [
      'said to be used up, without a figure',
      withPool('10'),
      sampleFailure({ status: 'low', reason: 'insufficient', message: 'x' }),
      unknown(null, 'the provider says that the credit is used up; how much was spent is not known'),
    ],
    [
      'not known at the start',
      sampleFailure({ status: 'unknown', reason: 'network', message: 'x' }),
      withPool('4'),
      unknown('4', 'not known at the start (network); spent is not known', null),
    ],
    [
      'unlimited',
      sampleResult({ remaining: 'unlimited' }),
      sampleResult({ remaining: 'unlimited' }),
      unknown(null, 'unlimited; spent is not known', null),
    ],
    [
      'another pool decides now, and the first is not told any more',
      withPool('10', { pool: 'subscription', unit: 'quota' }),
      withPool('4'),
      unknown(null, 'another pool decides now; spent is not known'),
    ],
    [
      'the pool cannot be used any more',
      withPool('10'),
      withPool('7', { usable: false }),
      unknown('0', 'the pool cannot be used; spent is not known'),
    ],
    [
      'another limit decides now',
      withPool('10'),
      withPool('3', { boundBy: 'month' }),
      unknown('3', 'another limit decides now; spent is not known'),
    ],
  ])('%s', (_, before, after, expected) => {
    expect(plain(row(before, after, '0'))).toEqual(expected)
  })

  it('is no reset when it was due before the first reading, or when nothing rose', () => {
    const stale = { resetsAt: '2026-11-20', checkedAt: '2026-11-21T10:00:00Z' }
    expect(row(withPool('10', stale), withPool('4', stale)).spent).not.toBeNull()
    const sliding = row(
      withPool('10', { resetsAt: '2026-11-21T20:00:00Z' }),
      withPool('4', { resetsAt: '2026-11-21T20:05:00Z' }),
    )
    expect(sliding.spent).not.toBeNull()
  })
})

describe('a measurement', () => {
  it('stays with the pool of the first reading when another decides at the end', () => {
    const keyed = (id: string, figures: readonly [string, string]) =>
      sampleResult({
        pool: id,
        remaining: new Big(figures[id === 'key:a' ? 0 : 1]),
        pools: [
          pool({ id: 'key:a', label: 'a', unit: 'USD', remaining: new Big(figures[0]) }),
          pool({ id: 'key:b', label: 'b', unit: 'USD', remaining: new Big(figures[1]) }),
        ],
      })
    expect(plain(row(keyed('key:a', ['3', '9']), keyed('key:b', ['2.5', '1'])))).toEqual([
      '3',
      '2.5',
      '0.5',
      null,
      false,
    ])
  })

  describe('of a pool that does not decide any more', () => {
    const payg = pool({ id: 'payg', label: 'payg', unit: 'USD', remaining: new Big(8) })
    const decides = { pool: 'key:b', unit: 'EUR', boundBy: 'key', resetsAt: '2027-03-01', upperBound: true } as const
    const now = (facts: Partial<Pool>) =>
      row(
        withPool('10', { resetsAt: '2026-12-01' }),
        sampleResult({ ...decides, pools: [{ ...payg, resetsAt: '2026-12-01', ...facts }] }),
      )
    it.each<[string, Partial<Pool>, unknown[]]>([
      ['takes its own figure, unit, limit and bounds', {}, ['10', '8', '2', null, false]],
      [
        'not told without a limit',
        { remaining: 'unlimited' },
        ['10', null, null, 'another pool decides now; spent is not known', false],
      ],
      [
        'not told in another unit',
        { unit: 'EUR' },
        ['10', null, null, 'counted in another unit now; spent is not known', false],
      ],
      [
        'not told under another limit',
        { boundBy: 'month' },
        ['10', '8', null, 'another limit decides now; spent is not known', false],
      ],
      [
        'not told once it cannot be used',
        { usable: false },
        ['10', '0', null, 'the pool cannot be used; spent is not known', false],
      ],
      ['topped up', { remaining: new Big(12) }, ['10', '12', null, 'topped up; spent is not known', false]],
      [
        'reset',
        { remaining: new Big(12), resetsAt: '2027-01-01' },
        ['10', '12', null, 'reset in between; spent is not known', false],
      ],
    ])('%s', (_, facts, expected) => {
      expect(plain(now(facts))).toEqual(expected)
    })
  })

  it('says that spend is reported late, or that not all credit shows', () => {
    const noteOf = (facts: SampleFacts) => row(withPool('10'), withPool('9', facts)).note
    const late = 'spend is reported late; there may be more'
    expect(noteOf({})).toBeNull()
    expect(noteOf({ upperBound: true })).toBeNull()
    expect(noteOf({ upperBound: true, reportedLate: true })).toBe(late)
    expect(noteOf({ lowerBound: true })).toBe('not all credit shows in this figure; there may be more')
    expect(noteOf({ lowerBound: true, reportedLate: true })).toBe(late)
  })

  it('names the pool and the unit of the second reading where the first had none', () => {
    const unread = sampleFailure({ status: 'unknown', message: 'x' })
    expect(row(unread, withPool('4'))).toMatchObject({ pool: 'payg', unit: 'USD' })
    expect(row(unread, null)).toMatchObject({ pool: null, unit: null })
    const now = withPool('4', { pool: 'other', unit: 'EUR' })
    expect(row(withPool('10'), now)).toMatchObject({ pool: 'payg', unit: 'USD' })
  })

  it('says why a check was not read again', () => {
    const [first] = readingsOf([withPool('10')]).checks
    if (first === undefined) throw new Error('no reading')
    expect(receiptRow(first, null, 'the command was not started').note).toBe('the command was not started')
  })

  it.each([
    ['2', false],
    ['1.99', true],
  ])('of 2 with max-spend %s: overspent is %s', (most, overspent) => {
    expect(row(withPool('10'), withPool('8'), most)).toMatchObject({ overspent })
  })

  it('that is not known is no overspend', () => {
    expect(row(withPool('10'), null, '0').overspent).toBe(false)
    expect(row(withPool('10'), withPool('12'), '0').overspent).toBe(false)
  })
})

const nowhere = {
  ...{ repository: null, workflow: null, job: null, runId: null, runAttempt: null, event: null, ref: null, sha: null },
}

describe('the line for receipt-file', () => {
  it('is one line of JSON of the promised shape, with every digit', () => {
    const first = readingsOf([
      withPool('9007199254740993.10', { name: 'a\nb ##[error]' }),
      withPool('2', { name: 'c' }),
    ])
    const line = renderReceiptLine(
      compareReadings(first, [withPool('9007199254740992.05'), null], '2026-11-21T10:10:00Z'),
      { ...nowhere, workflow: 'w', ref: 'refs/heads/a\u0007' },
    )
    expect(line.split('\n')).toHaveLength(2)
    expect(line).toContain('"before":9007199254740993.1,"after":9007199254740992.05,"spent":1.05')
    expect(JSON.parse(line)).toEqual({
      version: 1,
      kind: 'receipt',
      started_at: '2026-11-21T10:00:00Z',
      ended_at: '2026-11-21T10:10:00Z',
      should_run: true,
      context: {
        ...{ repository: null, workflow: 'w', job: null, run_id: null, run_attempt: null, event: null },
        ...{ ref: 'refs/heads/a', sha: null },
      },
      checks: [
        {
          name: expect.stringMatching(/^a b /),
          provider: 'apertis',
          pool: 'payg',
          unit: 'USD',
          before: expect.any(Number),
          after: expect.any(Number),
          spent: 1.05,
          note: null,
        },
        expect.objectContaining({ name: 'c', before: 2, after: null, spent: null, note: 'not read at the end' }),
      ],
    })
    expect(line).not.toContain('##[')
  })

  it('has null for what was never known', () => {
    const first = readingsOf([sampleFailure({ status: 'unknown', message: 'x' })])
    expect(renderReceiptLine(compareReadings(first, [], '2026-11-21T10:10:00Z', 'not asked'), null)).toBe(
      '{"version":1,"kind":"receipt","started_at":"2026-11-21T10:00:00Z","ended_at":"2026-11-21T10:10:00Z","should_run":false,"context":null,"checks":[{"name":"apertis","provider":"apertis","pool":null,"unit":null,"before":null,"after":null,"spent":null,"note":"not asked"}]}\n',
    )
  })
})
