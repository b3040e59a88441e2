/** As much of a zod schema as its own field names can be told from. */
export interface Definition {
  /** Of an object. */
  readonly shape?: Readonly<Record<string, unknown>>
  /** Of an array. */
  readonly element?: unknown
  /** Of a record, whose names come from the answer. */
  readonly valueType?: unknown
  /** Of a union. */
  readonly options?: readonly unknown[]
  readonly innerType?: unknown
  readonly in?: unknown
}

function definitionAt(schema: unknown): Definition {
  return (schema as { _zod?: { def: Definition } } | undefined)?._zod?.def ?? {}
}

/** What a schema says, behind `optional`, `nullable`, a pipe and their like; empty for what is no zod schema. */
export function definitionOf(schema: unknown): Definition {
  const definition = definitionAt(schema)
  const inner = definition.innerType ?? definition.in
  return inner === undefined ? definition : definitionOf(inner)
}
