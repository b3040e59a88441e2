// What is told of an answer: names of the contract, kinds and signs; and what is another than recorded.
import { describe, expect, it } from '@jest/globals'
import * as z from 'zod/mini'
import { WireNumber } from '../../../src/core/money/wire-number.ts'
import { createNameStranger, describeShape } from '../../../src/core/verify/describe-shape.ts'
import { recordedContract } from '../../../src/core/verify/recorded.ts'
import { decimal, optionalDecimal } from '../../../src/providers/wire.ts'

const n = (text: string) => new WireNumber(text)

function shapeOf(value: unknown, samples: readonly unknown[], schema: unknown = null) {
  return describeShape(value, recordedContract(samples, schema), createNameStranger())
}

describe('values', () => {
  it.each([
    [n('12.5'), 'number +'],
    [n('-0.01'), 'number −'],
    [n('0.00'), 'number 0'],
    [n('0e7'), 'number 0'],
    ['12.50', 'figure as text +'],
    ['-3', 'figure as text −'],
    ['0', 'figure as text 0'],
    ['2026-12-01', 'time as text'],
    ['2026-12-01T10:00:00Z', 'time as text'],
    ['', 'text'],
    ['a much longer text', 'text'],
    [true, 'true or false'],
    [false, 'true or false'],
    [null, 'null'],
    [[], 'list, empty'],
    [[n('1')], 'list of one'],
    [{}, 'object'],
  ])('%j is told as %s', (value, told) => {
    expect(shapeOf({ field: value }, [{ field: value }]).lines[1]).toBe(`  field: ${told}`)
  })
})

describe('names', () => {
  it('of the samples and of the schema are told, each in its own place alone', () => {
    const schema = z.object({ data: z.object({ balance: decimal() }) })
    const { lines } = shapeOf(
      { data: { balance: n('1'), plan: 'x' }, balance: n('1') },
      [{ data: { plan: 'y' } }],
      schema,
    )
    expect(lines).toEqual([
      'answer: object',
      '  data: object',
      '    balance: number +',
      '    plan: text',
      '  <name 1>: number +',
    ])
  })

  it('of a map are the user’s, whatever the samples have', () => {
    const schema = z.object({ keys: z.record(z.string(), z.object({ left: decimal() })) })
    const samples = [{ keys: { production: { left: n('1') } } }]
    const { lines, differences } = shapeOf(
      { keys: { production: { left: n('1') }, b: { left: n('2') } } },
      samples,
      schema,
    )
    expect(lines).toEqual([
      'answer: object',
      '  keys: object',
      '    <name 1>: object',
      '      left: number +',
      '    and further names',
    ])
    expect(differences).toEqual([])
  })

  it('that are inherited by every object are no names of the contract', () => {
    expect(shapeOf(JSON.parse('{"a":"x","constructor":"y"}'), [{ a: 'x' }]).lines).toContain('  <name 1>: text')
  })

  it('beside the contract’s are told up to nine', () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`n${at}`, n('1')]))
    const { lines } = shapeOf({ a: n('1'), ...many }, [{ a: n('1') }])
    expect(lines.filter((line) => line.includes('<name'))).toHaveLength(9)
    expect(lines.at(-1)).toBe('  and further names')
  })
})

describe('differences', () => {
  it('are what every sample has, and what the schema needs', () => {
    const schema = z.object({ needed: decimal(), free: optionalDecimal() })
    const samples = [{ always: 'x', sometimes: 'y' }, { always: 'x' }]
    expect(shapeOf({ other: 'x', always: 'x' }, samples, schema).differences).toEqual([
      'needed: not in this answer',
      '<name 1>: new (text)',
    ])
    expect(shapeOf({ needed: n('1') }, samples, schema).differences).toEqual(['always: not in this answer'])
  })

  it('are kinds that no sample has, in rows beyond the first and values of a map too', () => {
    const samples = [{ rows: [{ id: 'a', left: n('1') }] }]
    const { lines, differences } = shapeOf(
      {
        rows: [
          { id: 'a', left: n('1') },
          { id: 'b', left: null },
        ],
      },
      samples,
    )
    expect(lines).toEqual([
      'answer: object',
      '  rows: list of many',
      '    each: object',
      '      id: text',
      '      left: number +',
    ])
    expect(differences).toEqual(['rows[].left: null, recorded as number'])
    const schema = z.object({ keys: z.record(z.string(), decimal()) })
    const map = shapeOf({ keys: { a: n('1'), b: true } }, [{ keys: { x: n('1') } }], schema)
    expect(map.differences).toEqual(['keys.<any name>: true or false, recorded as number'])
  })

  it('are told of an answer that is another thing altogether', () => {
    expect(shapeOf([], [{ a: 'x' }]).differences).toEqual(['the answer: list, recorded as object'])
    expect(shapeOf({ b: 'x' }, [{ a: 'x' }]).differences).toEqual([
      'a: not in this answer',
      'the answer: none of its names is recorded',
    ])
  })
})

it('ends, however deep and wide the answer is', () => {
  let deep: unknown = 'x'
  for (let level = 0; level < 400; level += 1) deep = { a: deep }
  expect(shapeOf(deep, [deep]).lines).toHaveLength(13)
  const wide = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`n${at}`, 'x']))
  expect(shapeOf(wide, [wide]).lines).toHaveLength(301)
})
