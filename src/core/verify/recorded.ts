import { WireNumber } from '../money/wire-number.ts'
import { definitionOf } from '../provider/schema-definition.ts'

/** What a value of an answer is, without the value. */
export type Kind = 'number' | 'text' | 'true or false' | 'null' | 'list' | 'object'

/** What the contract says of one place of an answer: our schema, and the answers that our tests hold. */
export interface Recorded {
  /** What stood there; empty where only a schema speaks, which takes what it takes. */
  readonly kinds: ReadonlySet<Kind>
  readonly fields: ReadonlyMap<string, Recorded>
  /** The names that cannot be left out. */
  readonly required: ReadonlySet<string>
  /** What each row of a list is, or each value of a map; null for neither. */
  readonly each: Recorded | null
  /** A map: its names are the user's own, and none of them is the contract's. */
  readonly isMap: boolean
}

const nothing: Recorded = { kinds: new Set(), fields: new Map(), required: new Set(), each: null, isMap: false }

export function kindOf(value: unknown): Kind {
  if (value === null) return 'null'
  if (value instanceof WireNumber) return 'number'
  if (typeof value === 'string') return 'text'
  if (typeof value === 'boolean') return 'true or false'
  return Array.isArray(value) ? 'list' : 'object'
}

type Required = (one: Recorded, other: Recorded) => ReadonlySet<string>

/** Of two answers: what both have. */
const inBoth: Required = (one, other) => new Set([...one.required].filter((name) => other.required.has(name)))
/** Of the answers and the schema: what either needs. */
const inEither: Required = (one, other) => new Set([...one.required, ...other.required])

function mergeEach(one: Recorded | null, other: Recorded | null, required: Required): Recorded | null {
  if (one === null || other === null) return one ?? other
  return merge(one, other, required)
}

/** A map's values are of one kind, whatever name each has. */
function asMap({ kinds, fields, each }: Recorded): Recorded {
  const values = [...fields.values()].reduce<Recorded | null>((sum, field) => mergeEach(sum, field, inBoth), each)
  return { ...nothing, kinds, each: values, isMap: true }
}

function merge(one: Recorded, other: Recorded, required: Required): Recorded {
  if (one.isMap !== other.isMap) return merge(asMap(one), asMap(other), required)
  const fields = new Map(one.fields)
  for (const [name, field] of other.fields)
    fields.set(name, mergeEach(fields.get(name) ?? null, field, required) ?? field)
  return {
    kinds: new Set([...one.kinds, ...other.kinds]),
    fields,
    required: required(one, other),
    each: mergeEach(one.each, other.each, required),
    isMap: one.isMap,
  }
}

function recordedIn(value: unknown): Recorded {
  const kind = kindOf(value)
  const kinds = new Set([kind])
  if (Array.isArray(value)) {
    const each = value.reduce<Recorded | null>((sum, row) => mergeEach(sum, recordedIn(row), inBoth), null)
    return { ...nothing, kinds, each }
  }
  if (kind !== 'object') return { ...nothing, kinds }
  const fields = new Map(Object.entries(value as object).map(([name, field]) => [name, recordedIn(field)] as const))
  return { ...nothing, kinds, fields, required: new Set(fields.keys()) }
}

/** May a field of this schema be left out? */
function mayBeAbsent(schema: unknown): boolean {
  try {
    return (schema as { safeParse(value: unknown): { success: boolean } }).safeParse(undefined).success
  } catch {
    return false
  }
}

function recordedBy(schema: unknown): Recorded {
  const { shape, element, valueType, options } = definitionOf(schema)
  if (shape !== undefined) {
    const fields = Object.entries(shape)
    const required = fields.flatMap(([name, field]) => (mayBeAbsent(field) ? [] : [name]))
    return {
      ...nothing,
      fields: new Map(fields.map(([name, field]) => [name, recordedBy(field)] as const)),
      required: new Set(required),
    }
  }
  if (element !== undefined) return { ...nothing, each: recordedBy(element) }
  if (valueType !== undefined) return { ...nothing, each: recordedBy(valueType), isMap: true }
  const choices = (options ?? []).map(recordedBy)
  return choices.reduce<Recorded | null>((sum, choice) => mergeEach(sum, choice, inBoth), null) ?? nothing
}

/**
 * The recorded contract of one answer.
 * @param bodies what is recorded of it: parsed JSON, numbers as `WireNumber`.
 * @param schema what it is read with; null of an answer that is a refusal.
 */
export function recordedContract(bodies: readonly unknown[], schema: unknown): Recorded {
  const sample = bodies.map(recordedIn).reduce<Recorded | null>((sum, each) => mergeEach(sum, each, inBoth), null)
  const own = schema === null ? nothing : recordedBy(schema)
  return sample === null ? own : merge(sample, own, inEither)
}
