import type { Schema } from '../core/provider/provider.ts'
import { definitionOf } from '../core/provider/schema-definition.ts'

/**
 * The part of an issue's path that stands in our own schema: `payg.account_credits`, `rows[].amount`. What else a path
 * can hold (the names in a record) comes from the answer, and is left out.
 */
export function ownPath(schema: Schema<unknown>, path: readonly PropertyKey[]): string {
  let current: unknown = schema
  let words = ''
  for (const step of path) {
    const { shape, element } = definitionOf(current)
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
