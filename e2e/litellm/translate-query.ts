// A query as Prisma's client for Python writes it (GraphQL), turned into the form that the engine made of WebAssembly reads
// (JSON), and its answer turned back. The client sends literals alone, no variables and no fragments.

/** What the parser of npm's `graphql` makes of a document, as far as it is used here. */
export interface Parsed {
  readonly definitions: readonly { readonly selectionSet: Selections }[]
}

interface Selections {
  readonly selections: readonly Field[]
}

interface Field {
  readonly name: { readonly value: string }
  readonly arguments: readonly Argument[]
  readonly selectionSet?: Selections
}

interface Argument {
  readonly name: { readonly value: string }
  readonly value: Value
}

type Value =
  | { readonly kind: 'IntValue' | 'FloatValue' | 'StringValue' | 'EnumValue'; readonly value: string }
  | { readonly kind: 'BooleanValue'; readonly value: boolean }
  | { readonly kind: 'NullValue' }
  | { readonly kind: 'ListValue'; readonly values: readonly Value[] }
  | { readonly kind: 'ObjectValue'; readonly fields: readonly Argument[] }

/** A query in the engine's own form. */
export interface Query {
  readonly modelName?: string
  readonly action: string
  readonly query: Selected
}

interface Selected {
  readonly arguments: Readonly<Record<string, unknown>>
  readonly selection: Readonly<Record<string, unknown>>
}

const actions =
  /^(findUnique|findFirst|findMany|createOne|createMany|updateOne|updateMany|deleteOne|deleteMany|upsertOne|aggregate|groupBy)(.+)$/

/** The fields that hold JSON, by model: their texts are marked, since a bare text would become a JSON string. */
export type JsonFields = ReadonlyMap<string, ReadonlySet<string>>

export function readJsonFields(datamodel: string): JsonFields {
  const models = [...datamodel.matchAll(/^model (\w+) \{$([\s\S]*?)^\}/gm)]
  return new Map(
    models.map(([, name = '', body = '']) => [
      name,
      new Set([...body.matchAll(/^\s+(\w+)\s+Json\b/gm)].map(([, field = '']) => field)),
    ]),
  )
}

/** @throws {Error} when the document asks for nothing. */
export function translateQuery(document: Parsed, jsonFields: JsonFields): Query {
  const field = document.definitions[0]?.selectionSet.selections[0]
  if (field === undefined) throw new Error('the query asks for nothing')
  const [, action, modelName] = actions.exec(field.name.value) ?? []
  const query = selected(field, jsonFields.get(modelName ?? '') ?? new Set())
  return action === undefined || modelName === undefined
    ? { action: field.name.value, query }
    : { modelName, action, query }
}

function selected({ arguments: given, selectionSet }: Field, json: ReadonlySet<string>): Selected {
  const inner = (selectionSet?.selections ?? []).map((field) => [
    field.name.value,
    field.selectionSet === undefined && field.arguments.length === 0 ? true : selected(field, json),
  ])
  return { arguments: entries(given, json, false), selection: Object.fromEntries(inner) }
}

function entries(given: readonly Argument[], json: ReadonlySet<string>, isInJson: boolean): Record<string, unknown> {
  return Object.fromEntries(
    given.map(({ name: { value: name }, value }) => [
      name,
      literal(value, json, json.has(name) || (isInJson && (name === 'set' || name === 'equals'))),
    ]),
  )
}

function literal(value: Value, json: ReadonlySet<string>, isJson: boolean): unknown {
  switch (value.kind) {
    case 'IntValue':
    case 'FloatValue':
      return Number(value.value)
    case 'NullValue':
      return null
    case 'ListValue':
      return value.values.map((inner) => literal(inner, json, isJson))
    case 'ObjectValue':
      return entries(value.fields, json, isJson)
    case 'StringValue':
      return isJson ? { $type: 'Json', value: value.value } : value.value
    default:
      return value.value
  }
}

/** The answer as the client expects it: under the name `result`, and without the types that the engine adds. */
export function translateAnswer(answer: unknown): unknown {
  if (!isRecord(answer)) return answer
  const { data, batchResult } = answer
  if (Array.isArray(batchResult)) return { ...answer, batchResult: batchResult.map(translateAnswer) }
  return isRecord(data) ? { ...answer, data: { result: withJson(untagged(Object.values(data)[0] ?? null)) } } : answer
}

/** In the rows of raw SQL, JSON comes as a text here, and as a value from the binary. */
function withJson(result: unknown): unknown {
  if (!isRecord(result) || !Array.isArray(result['types']) || !Array.isArray(result['rows'])) return result
  const { types, rows } = result
  const read = (value: unknown, column: number) =>
    types[column] === 'json' && typeof value === 'string' ? (JSON.parse(value) as unknown) : value
  return { ...result, rows: rows.map((row: unknown) => (Array.isArray(row) ? row.map(read) : row)) }
}

function untagged(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(untagged)
  if (!isRecord(value)) return value
  if (typeof value['$type'] === 'string' && 'value' in value) return value['value']
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, untagged(inner)]))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
