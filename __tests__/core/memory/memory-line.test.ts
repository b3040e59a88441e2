import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { maxLineCharacters, parseMemoryLine } from '../../../src/core/memory/memory-line.ts'
import type { HistoryReading } from '../../../src/core/memory/reading.ts'
import { renderReadingLine } from '../../../src/core/render/reading-line.ts'
import { decimalOf, digitsOf } from '../../support/decimal.ts'

const now = Date.UTC(2026, 10, 21, 10)
const parse = (value: unknown) => parseMemoryLine(typeof value === 'string' ? value : JSON.stringify(value), now)

const context = {
  repository: 'acme/widgets',
  workflow: 'evaluate',
  job: 'gate',
  runId: '19000000001',
  runAttempt: '2',
  event: 'push',
  ref: 'refs/heads/main',
  sha: 'd710e37',
}
const reading: HistoryReading = {
  at: '2026-11-21T10:00:00Z',
  context,
  outcome: 'skip',
  checks: [
    {
      name: 'apertis',
      provider: 'apertis',
      pool: 'payg',
      unit: 'USD',
      covers: 'account',
      status: 'low',
      policy: 'skip',
      remaining: decimalOf('0.95'),
      limit: null,
      used: decimalOf('0.05'),
      required: decimalOf('5'),
      resetsAt: '2026-12-01T00:00:00Z',
    },
  ],
}

const line = {
  version: 1,
  kind: 'reading',
  at: '2026-11-21T10:00:00Z',
  context: null,
  outcome: 'go',
  checks: [{ name: 'a', provider: 'p', pool: null, unit: 'USD', status: 'ok', remaining: 5 }],
}
const check = line.checks[0]
const receipt = {
  version: 1,
  kind: 'receipt',
  started_at: '2026-11-21T09:00:00Z',
  ended_at: '2026-11-21T10:00:00Z',
  checks: [{ name: 'a', provider: 'p', pool: null, unit: 'USD', before: 5, after: 4, spent: 1, note: null }],
}

describe('a reading', () => {
  it('is one line of JSON, in the shape that is promised', () => {
    expect(renderReadingLine(reading)).toBe(
      '{"version":1,"kind":"reading","at":"2026-11-21T10:00:00Z","context":{"repository":"acme/widgets","workflow":"evaluate","job":"gate","run_id":"19000000001","run_attempt":"2","event":"push","ref":"refs/heads/main","sha":"d710e37"},"outcome":"skip","checks":[{"name":"apertis","provider":"apertis","pool":"payg","unit":"USD","covers":"account","status":"low","policy":"skip","remaining":0.95,"limit":null,"used":0.05,"required":5,"resets_at":"2026-12-01T00:00:00Z"}]}\n',
    )
  })

  it('is read as it was written', () => {
    expect(parse(renderReadingLine(reading).trim())).toEqual({ kind: 'reading', reading })
    expect(parse(renderReadingLine({ ...reading, context: null }))).toMatchObject({ reading: { context: null } })
  })

  it('keeps every digit', () => {
    const digits = fc
      .tuple(fc.boolean(), fc.stringMatching(/^[1-9]\d{0,20}$/), fc.stringMatching(/^(?:\.\d{0,17}[1-9])?$/))
      .map(([negative, whole, rest]) => `${negative ? '-' : ''}${whole}${rest}`)
    fc.assert(
      fc.property(digits, fc.string(), (figure, name) => {
        const written = renderReadingLine({
          ...reading,
          checks: reading.checks.map((each) => ({ ...each, name: `n${name}`, remaining: decimalOf(figure) })),
        })
        const read = parse(written)
        const found = read?.kind === 'reading' ? (read.reading.checks[0]?.remaining ?? null) : null
        expect(digitsOf(found)).toBe(figure)
      }),
    )
  })

  it('keeps digits beside what only looks like a number, in a text', () => {
    const name = 'a "12345678901234567890" \\'
    const text = JSON.stringify({ ...line, checks: [{ ...check, name }] }).replace(':5', ':12345678901234567890.5')
    const read = parse(text)
    expect(read?.kind === 'reading' && read.reading.checks[0]).toMatchObject({
      name,
      remaining: decimalOf('12345678901234567890.5'),
    })
  })
})

describe('a receipt', () => {
  it('is read with its context, or without, or from before there was a kind', () => {
    const { kind: _, ...old } = receipt
    for (const given of [receipt, old, { ...receipt, context: null }])
      expect(parse(given)).toMatchObject({
        kind: 'receipt',
        receipt: { startedAt: '2026-11-21T09:00:00Z', context: null },
      })
    expect(parse({ ...receipt, context: { run_id: 7, ref: 'refs/heads/x' } })).toMatchObject({
      receipt: { context: { runId: '7', ref: 'refs/heads/x', workflow: null } },
    })
  })
})

describe('what is no line of ours', () => {
  it.each<[string, unknown]>([
    ['no JSON', '{"version":1'],
    ['a number', '5'],
    ['null', 'null'],
    ['a list', '[]'],
    ['another version', { ...line, version: 2 }],
    ['a version as text', { ...line, version: '1' }],
    ['another kind', { ...line, kind: 'event' }],
    ['no time', { ...line, at: undefined }],
    ['a time that is none', { ...line, at: '2026-13-01T00:00:00Z' }],
    ['a time in another zone', { ...line, at: '2026-11-01T00:00:00+01:00' }],
    ['a time in the future', { ...line, at: '2026-11-21T10:05:01Z' }],
    ['an outcome that nobody knows', { ...line, outcome: 'pass' }],
    ['checks that are no list', { ...line, checks: {} }],
    ['a check that is none', { ...line, checks: [null] }],
    ['a check without a name', { ...line, checks: [{ ...check, name: undefined }] }],
    ['more checks than a run has', { ...line, checks: Array(501).fill(check) }],
    ['an amount that is a text', { ...line, checks: [{ ...check, remaining: '5' }] }],
    ['an amount that is an object', { ...line, checks: [{ ...check, remaining: { a: 1 } }] }],
    ['an amount of more than 40 digits', JSON.stringify(line).replace(':5', `:${'9'.repeat(41)}`)],
    ['an amount beyond measure', JSON.stringify(line).replace(':5', ':1e300')],
    ['an amount beyond any double', JSON.stringify(line).replace(':5', ':1e999')],
    ['a context that is none', { ...line, context: 'x' }],
    ['a receipt that ends in the future', { ...receipt, ended_at: '2027-01-01T00:00:00Z' }],
    ['less than nothing spent', { ...receipt, checks: [{ ...receipt.checks[0], spent: -1 }] }],
    ['a line beyond measure', { ...line, pad: 'x'.repeat(maxLineCharacters) }],
    ['brackets without end', '['.repeat(200_000)],
  ])('%s', (_, value) => {
    expect(parse(value)).toBeNull()
  })

  it('but a clock may be a little ahead', () => {
    expect(parse({ ...line, at: '2026-11-21T10:05:00Z' })).not.toBeNull()
  })

  it('names are cut, and a reset that is no time is none', () => {
    const given = { ...line, checks: [{ ...check, name: 'x'.repeat(5_000), resets_at: 'soon' }] }
    expect(parse(given)).toMatchObject({ reading: { checks: [{ name: 'x'.repeat(300), resetsAt: null }] } })
  })
})
