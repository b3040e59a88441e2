import { describe, expect, it } from '@jest/globals'
import * as z from 'zod/mini'
import type { Schema } from '../../src/core/provider/provider.ts'
import { ownPath } from '../../src/net/schema-path.ts'

/** The path of the first issue that a schema finds in a body, in our own words. */
function pathOf(schema: Schema<unknown>, body: unknown): string {
  const result = schema.safeParse(body)
  if (result.success) throw new Error('it fits')
  return ownPath(schema, result.error.issues[0]?.path ?? [])
}

const Amount = z.object({ left: z.string() })

describe('ownPath', () => {
  it.each<[string, Schema<unknown>, unknown, string]>([
    ['a field', Amount, {}, 'left'],
    ['a field of a field', z.object({ credit: Amount }), { credit: {} }, 'credit.left'],
    ['the fields of a list', z.object({ rows: z.array(Amount) }), { rows: [{ left: '1' }, {}] }, 'rows[].left'],
    ['a list of lists', z.array(z.array(z.string())), [['a'], ['b', 1]], '[][]'],
    ['a field that may be absent', z.object({ credit: z.optional(Amount) }), { credit: {} }, 'credit.left'],
    ['one that may be null, or absent', z.object({ credit: z.nullish(Amount) }), { credit: {} }, 'credit.left'],
    ['one with a default', z.object({ credit: z._default(Amount, { left: '0' }) }), { credit: {} }, 'credit.left'],
    [
      'one that is made into something else',
      z.object({
        credit: z.pipe(
          Amount,
          z.transform(({ left }) => left),
        ),
      }),
      { credit: {} },
      'credit.left',
    ],
    [
      'a field named like what every object has',
      z.object({ constructor: Amount }),
      { constructor: {} },
      'constructor.left',
    ],
  ])('names %s', (_, schema, body, expected) => {
    expect(pathOf(schema, body)).toBe(expected)
  })

  it.each<[string, Schema<unknown>, unknown, string]>([
    ['the names of a record', z.object({ keys: z.record(z.string(), Amount) }), { keys: { 'sk-secret': {} } }, 'keys'],
    ['a name beside the known ones', z.catchall(z.object({}), z.string()), { 'sk-secret': 1 }, ''],
    ['a name that every object has', z.catchall(z.object({}), z.string()), { toString: 1 }, ''],
    ['the places of a tuple', z.object({ pair: z.tuple([Amount]) }), { pair: [{}] }, 'pair'],
    ['a body that is something else altogether', z.object({ rows: z.array(Amount) }), 'text', ''],
    ['names that are not wanted', z.strictObject({}), { 'sk-secret': 1 }, ''],
  ])('leaves out %s', (_, schema, body, expected) => {
    expect(pathOf(schema, body)).toBe(expected)
  })

  it('names nothing of a schema that is not zod’s', () => {
    const schema: Schema<unknown> = { safeParse: () => ({ success: false, error: { issues: [{ path: ['a', 0] }] } }) }
    expect(pathOf(schema, {})).toBe('')
  })
})
