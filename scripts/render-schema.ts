import { maxChecks } from '../src/core/plan/check-list.ts'
import { declaringFields, fields, itemNames } from '../src/core/plan/fields.ts'
import type { Catalog } from '../src/core/provider/catalog.ts'
import { providerOfProbe } from '../src/core/provider/probe.ts'
import type { Provider } from '../src/core/provider/provider.ts'
import { describeField } from './describe-fields.ts'
import {
  amountForms,
  anyCase,
  blank,
  budgetOf,
  forms,
  orBlank,
  type Schema,
  text,
  textOf,
  thresholdIn,
} from './schema-forms.ts'

export const schemaAddress = 'https://raw.githubusercontent.com/OWNER/credit-gate/v1/schema/credit-gate.schema.json'

const given = (name: string): Schema => ({
  required: [name],
  properties: { [name]: { not: { $ref: '#/definitions/blank' } } },
})
const absent = (...names: readonly string[]): Schema => ({
  properties: Object.fromEntries(names.map((name) => [name, { $ref: '#/definitions/blank' }])),
})
const having = (name: string, form: Schema): Schema => ({ properties: { [name]: form } })
/** `if`, `then` and `else`. Put together by name: an object with a `then` of its own looks like a promise. */
function when(condition: Schema, consequence: Schema, otherwise?: Schema): Schema {
  const parts = { if: condition, else: otherwise }
  return Object.fromEntries([...Object.entries(parts), ['then', consequence]].filter(([, part]) => part !== undefined))
}
const all = (...parts: readonly Schema[]): Schema => ({ allOf: parts })
const asksForProbe: Schema = { $ref: '#/definitions/asksForProbe' }

function propertyOf(name: string): readonly [string, Schema] {
  const form = forms[name]
  if (form === undefined) throw new Error(`scripts/schema-forms.ts does not say what \`${name}\` takes`)
  return [name, { description: describeField({ name }), ...form }]
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
/** `key:` is completed by its user. */
const poolPattern = (id: string) => (id.endsWith(':') ? String.raw`${escaped(id)}[^\r\n]*\S` : escaped(id))

function poolsOf({ pools }: Provider): Schema {
  const named = pools.map(({ id }) => id).filter((id) => !id.endsWith(':'))
  if (pools.length === 0) return { $ref: '#/definitions/blank' }
  const offered = named.length === 0 ? [] : [{ enum: named }]
  return orBlank(...offered, {
    type: 'string',
    pattern: String.raw`^\s*(?:${pools.map(({ id }) => poolPattern(id)).join('|')})\s*$`,
  })
}

/** Account and host, which a balance and a probe may want differently. */
function placeOf({ account, regions, origin }: Provider): readonly Schema[] {
  return [
    ...(account === undefined ? [absent('account')] : account.required ? [given('account')] : []),
    regions === undefined ? absent('region') : having('region', textOf(Object.keys(regions).map(escaped).join('|'))),
    ...(origin === null ? [given('base-url')] : []),
  ]
}

function budgetRules({ budget, pools }: Provider): readonly Schema[] {
  if (budget === undefined) return [absent('budget')]
  return [
    having('budget', textOf(budgetOf(budget))),
    when(given('budget'), { properties: amountForms(budget.unit) }),
    ...(pools.length === 0 ? [given('budget')] : []),
  ]
}

/** What only this provider's check takes, lacks or needs. */
function rulesOf(provider: Provider): Schema {
  const { id, probe } = provider
  const pools = when(given('budget'), having('pool', textOf('budget')), having('pool', poolsOf(provider)))
  const balance = all(...placeOf(provider), ...budgetRules(provider), pools)
  if (probe === undefined) return when(having('provider', { const: id }), balance)
  const model = probe.ownModel === undefined ? [absent('probe-model')] : []
  const spending = all(...placeOf(providerOfProbe(provider, probe)), ...model)
  return when(having('provider', { const: id }), when(asksForProbe, spending, balance))
}

/** A probe tells that something is left, and takes nothing that asks how much; everything else says how much. */
function probeRule(providers: readonly Provider[]): Schema {
  const of = (list: readonly Provider[]): Schema =>
    list.length === 0 ? { not: {} } : having('provider', { enum: list.map(({ id }) => id) })
  const figures = ['minimum', 'warn-below', 'estimated-cost', 'pool', 'budget', 'max-spend', 'lasts']
  const silent = of(providers.filter(({ instead }) => instead !== undefined))
  return when(
    asksForProbe,
    all(of(providers.filter(({ probe }) => probe !== undefined)), absent(...figures)),
    all(given('minimum'), absent('probe-model'), { not: silent }),
  )
}

/** Of `custom`, where the answer tells the amount: in one of three places. */
const figures: Schema = {
  oneOf: [
    all(given('remaining'), absent('total', 'used', 'budget')),
    all(given('total'), given('used'), absent('remaining', 'budget')),
    all(given('used'), given('budget'), absent('remaining', 'total')),
  ],
}

const customRules = when(
  having('provider', { const: 'custom' }),
  all(
    given('url'),
    given('unit'),
    figures,
    absent('base-url', 'region', 'account'),
    when(given('budget'), having('pool', textOf('budget')), having('pool', textOf('balance'))),
    when(given('budget'), absent(...declaringFields.filter((name) => ['less', 'limit', 'resets-at'].includes(name)))),
    when(given('body'), given('method')),
  ),
  absent(...declaringFields),
)

/** A check in one line, for each provider that needs nothing which has no place in a line. */
function linePattern(providers: readonly Provider[]): string {
  const lines = providers.filter(({ account, origin }) => account?.required !== true && origin !== null)
  const left = (id: string, pools: readonly string[]) =>
    pools.length === 0 ? escaped(id) : String.raw`${escaped(id)}(?:[ \t]*/[ \t]*(?:${pools.join('|')}))?`
  const plain = lines
    .filter(({ pools }) => pools.length > 0)
    .map(({ id, pools }) =>
      left(
        id,
        pools.map((pool) => poolPattern(pool.id)),
      ),
    )
  const spending = lines.flatMap(({ id, budget }) =>
    budget === undefined
      ? []
      : [String.raw`${left(id, ['budget'])}[ \t]*>=[ \t]*${thresholdIn(budget.unit)}[ \t]+of[ \t]+${budgetOf(budget)}`],
  )
  const probing = providers.filter((provider) => {
    if (provider.probe === undefined) return false
    const asked = providerOfProbe(provider, provider.probe)
    return asked.account?.required !== true && asked.origin !== null
  })
  const named = probing.map(({ id }) => escaped(id)).join('|')
  const probes = probing.length === 0 ? [] : [String.raw`(?:${named})[ \t]+${anyCase('can-spend')}`]
  return `(?:${[String.raw`(?:${plain.join('|')})[ \t]*>=[ \t]*${thresholdIn()}`, ...spending, ...probes].join('|')})`
}

/** Lines of a text: a check, a remark or nothing; or a YAML list, which is checked when it is read. */
function linesPattern(line: string): string {
  const one = String.raw`[ \t]*(?:#[^\r\n]*|${line})?[ \t]*`
  return String.raw`^(?:(?:\s*#[^\r\n]*[\r\n])*\s*[-[][\s\S]*|${one}(?:(?:\r\n|[\r\n])${one})*)$`
}

/** The schema of a config file, and at `#/definitions/checks` that of `checks`: what the text alone can tell. */
export async function renderSchema(catalog: Catalog): Promise<Schema> {
  const entries = [...catalog.entries.values()]
  const providers = await Promise.all(entries.flatMap((entry) => (entry.kind === 'provider' ? [entry.load()] : [])))
  const ids = [...providers.map(({ id }) => id), 'custom']
  const line = linePattern(providers)
  const properties = Object.fromEntries(itemNames.filter((name) => name !== 'provider').map(propertyOf))
  const settings = fields.filter(({ file, name }) => file && name !== 'checks').map(({ name }) => propertyOf(name))
  const item = {
    description: 'A check by its fields.',
    type: 'object',
    maxProperties: 200,
    properties: { provider: { description: describeField({ name: 'provider' }), enum: ids }, ...properties },
    additionalProperties: false,
    required: ['provider'],
    allOf: [
      probeRule(providers),
      { not: all(given('api-key'), given('api-key-env')) },
      { not: all(given('base-url'), given('region')) },
      customRules,
      ...providers.map(rulesOf),
    ],
  }
  const oneLine = { description: 'A check in one line.', type: 'string', pattern: String.raw`^\s*${line}\s*$` }
  const lines = { description: 'Checks, one a line.', type: 'string', pattern: linesPattern(line) }
  const list = (items: Schema): Schema => ({
    anyOf: [{ type: 'array', maxItems: maxChecks, uniqueItems: true, items }, lines],
  })
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: schemaAddress,
    title: 'Credit Gate: what must be left before a job spends',
    description: 'A config file of Credit Gate. It holds no keys. Made by npm run docs; do not edit.',
    type: 'object',
    properties: {
      checks: { description: describeField({ name: 'checks' }), ...orBlank({ $ref: '#/definitions/fileChecks' }) },
      ...Object.fromEntries(settings),
    },
    additionalProperties: false,
    minProperties: 1,
    definitions: {
      blank,
      asksForProbe: { required: ['probe'], properties: { probe: { anyOf: [{ const: true }, text(anyCase('true'))] } } },
      line: oneLine,
      check: item,
      checks: list({ anyOf: [{ $ref: '#/definitions/line' }, { $ref: '#/definitions/check' }] }),
      fileChecks: list({
        anyOf: [
          { $ref: '#/definitions/line' },
          all({ $ref: '#/definitions/check' }, { not: { required: ['api-key'] } }),
        ],
      }),
    },
  }
}

/** As JSON that can be read and compared: what is short, or deep inside, is one line. */
export function printSchema(value: unknown, indent = ''): string {
  const line = JSON.stringify(value)
  if (line.length + indent.length <= 120 || indent.length > 8 || typeof value !== 'object' || value === null)
    return line
  const inner = `${indent}  `
  const parts = Array.isArray(value)
    ? value.map((part) => printSchema(part, inner))
    : Object.entries(value).map(([name, part]) => `${JSON.stringify(name)}: ${printSchema(part, inner)}`)
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  return `${open}\n${parts.map((part) => `${inner}${part}`).join(',\n')}\n${indent}${close}`
}
