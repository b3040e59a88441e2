import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { type Field, fields } from '../src/core/plan/fields.ts'

export interface Manifest {
  readonly inputs: Readonly<Record<string, { readonly description: string }>>
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
}

export const manifest = parse(readFileSync(new URL('../action.yml', import.meta.url), 'utf8')) as Manifest

/** What stands in an item of `checks` alone, and therefore has no description in action.yml. */
const itemDescriptions: Readonly<Record<string, string>> = {
  'api-key-env': 'Name of the environment variable that holds the key, instead of the provider’s own.',
  url: 'Of `custom`: the address that is asked, https only. Its host is the only one that gets the key.',
  auth: 'Of `custom`: how the key is sent. bearer, header X-Api-Key, query api_key, basic or none. Defaults to bearer.',
  method: 'Of `custom`: GET or POST. Defaults to GET.',
  headers: 'Of `custom`: a map of further headers, which hold no key.',
  body: 'Of `custom`: what is sent with POST, as JSON unless a header says otherwise.',
  remaining: 'Of `custom`: JSON Pointer to what is left, such as /data/balance.',
  total: 'Of `custom`: JSON Pointer to all that was paid in or allowed. With used, instead of remaining.',
  used: 'Of `custom`: JSON Pointer to what was spent. With total, or with a budget.',
  less: 'Of `custom`: JSON Pointer, or a list of them, to what is subtracted, such as pending charges.',
  limit: 'Of `custom`: JSON Pointer to the limit that a percentage is of.',
  unit: 'Of `custom`: the unit of the figures, such as USD or credits.',
  scale: 'Of `custom`: what every figure is multiplied by, such as 0.01 where the API counts cents.',
  currency: 'Of `custom`: JSON Pointer to the unit’s name in the answer. Another one there is an error.',
  'resets-at': 'Of `custom`: JSON Pointer to the time at which the figure starts anew.',
  'top-up-url': 'Of `custom`: where credit is bought, for messages.',
}

/** @throws {Error} when nobody has described it. */
export function describeField({ name }: Pick<Field, 'name'>): string {
  const text = manifest.inputs[name]?.description ?? itemDescriptions[name]
  if (text === undefined)
    throw new Error(`${name} is described neither in action.yml nor in scripts/describe-fields.ts`)
  return text.trim()
}

function renderRows(rows: readonly (readonly string[])[]): readonly string[] {
  return rows.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
}

/** Where each field may stand, and what it means. */
export function renderFieldTable(wanted: readonly Field[]): string {
  const yes = (is: boolean) => (is ? '✓' : '')
  const rows = wanted.map((field) => {
    const places = [field.input, field.item, field.file].map(yes)
    return [`\`${field.name}\``, ...places, describeField(field)]
  })
  return ['| name | input | in a check | config file | meaning |', '|---|:-:|:-:|:-:|---|', ...renderRows(rows)].join(
    '\n',
  )
}

export function renderOutputTable(): string {
  const rows = Object.entries(manifest.outputs).map(([name, { description }]) => [`\`${name}\``, description.trim()])
  return ['| output | meaning |', '|---|---|', ...renderRows(rows)].join('\n')
}

/** Every input by name, in the order of action.yml, and every output. */
export function renderNames(): string {
  const listed = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ')
  const inputs = Object.keys(manifest.inputs)
  const of = (scopes: readonly Field['scope'][]) =>
    inputs.filter((name) => fields.some((field) => field.name === name && scopes.includes(field.scope)))
  return [
    `- **One check**: ${listed(of(['check']))}.`,
    `- **The run, or each check**: ${listed(of(['both']))}.`,
    `- **The run**: ${listed(of(['run']))}.`,
    `- **Outputs**, always set, also when the step fails: ${listed(Object.keys(manifest.outputs))}.`,
  ].join('\n')
}
