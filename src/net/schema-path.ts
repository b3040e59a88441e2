import type { Schema } from '../core/provider/provider.ts'

/** As much of a zod schema as its own field names can be told from. */
interface Definition {
  /** Of an object. */
  readonly shape?: Readonly<Record<string, unknown>>
  /** Of an array. */
  readonly element?: unknown
  readonly innerType?: unknown
  readonly in?: unknown
}

function definitionOf(schema: unknown): Definition {
  return (schema as { _zod?: { def: Definition } })._zod?.def ?? {}
}

/** The schema behind `optional`, `nullable`, a pipe and their like. */
function unwrap(schema: unknown): unknown {
  const { innerType, in: input } = definitionOf(schema)
  const inner = innerType ?? input
  return inner === undefined ? schema : unwrap(inner)
}

/**
 * The part of an issue's path that stands in our own schema: `payg.account_credits`, `rows[].amount`. What else a path
 * can hold (the names in a record) comes from the answer, and is left out.
 */
export function ownPath(schema: Schema<unknown>, path: readonly PropertyKey[]): string {
  let current: unknown = schema
  let words = ''
  for (const step of path) {
    const { shape, element } = definitionOf(unwrap(current))
    const name = String(step)
    if (element !== undefined) {
      words += '[]'
      current = element
    } else if (shape !== undefined && Object.hasOwn(shape, name)) {
      words += words === '' ? name : `.${name}`
      current = shape[name]
    } else return words
  }
  return words
}
