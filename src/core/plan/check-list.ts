import { itemNames } from './fields.ts'
import { holdsSeveral, problemOfLine, wantsProbe } from './line-problem.ts'
import type { ConfigurationError } from './plan.ts'
import type { YamlValue } from './read-yaml.ts'

/** A check as it was written: fields by name, each as source text without blanks around it. */
export interface RawCheck {
  readonly fields: ReadonlyMap<string, string>
  /** Written as one line, or as an item of a YAML list; absent: by the inputs. */
  readonly form?: 'line' | 'item'
}

export interface RawList {
  readonly checks: readonly RawCheck[]
  readonly errors: readonly ConfigurationError[]
}

/** More checks than this are a mistake, or an attack. */
export const maxChecks = 1000

const lineForm = 'write `<provider>[/<pool>] >= <amount> [of <budget>]`, or `<provider> can-spend`'

const listForm = `must be a list; start each check with \`- \`, or ${lineForm}`

/** `openai can-spend`: a probe; null when it is not of that form. */
function parseProbeLine(line: string): RawCheck | null {
  const [provider = '', words, ...more] = line.split(/\s+/)
  if (words?.toLowerCase() !== 'can-spend' || provider === '' || more.length > 0) return null
  return {
    fields: new Map([
      ['provider', provider],
      ['probe', 'true'],
    ]),
    form: 'line',
  }
}

/** `apertis/payg >= 5 USD` or `openai >= 10% of 200 USD/month`; null when it is not of that form. */
export function parseLine(line: string): RawCheck | null {
  const at = line.lastIndexOf('>=')
  if (at < 0) return parseProbeLine(line)
  if (holdsSeveral(line) || wantsProbe(line)) return null
  const left = line.slice(0, at).trim()
  // One blank on either side, the rest is trimmed: `\s+` would try each of a million blanks as its start.
  const [minimum = '', budget, ...more] = line.slice(at + 2).split(/\sof(?=\s|$)/)
  const slash = left.indexOf('/')
  const provider = (slash < 0 ? left : left.slice(0, slash)).trim()
  const pool = slash < 0 ? null : left.slice(slash + 1).trim()
  if (provider === '' || pool === '' || minimum.trim() === '' || budget?.trim() === '' || more.length > 0) return null
  const fields = new Map([
    ['provider', provider],
    ['minimum', minimum.trim()],
  ])
  if (pool !== null) fields.set('pool', pool)
  if (budget !== undefined) fields.set('budget', budget.trim())
  return { fields, form: 'line' }
}

/** The text of a field's value; null when it is neither a text nor, for the few that take one, a list or a map. */
function parseValue(name: string, value: YamlValue): string | null {
  if (value === null) return ''
  if (typeof value === 'string') return value
  if (name === 'parallel-jobs' && Array.isArray(value)) return `[${value.map(() => '0').join()}]`
  if (name === 'less' && Array.isArray(value)) return JSON.stringify(value)
  return name === 'headers' && value instanceof Map ? JSON.stringify(Object.fromEntries(value)) : null
}

/** More fields than there are by far: not one of them is looked at. */
const maxFields = 200

/**
 * The fields of a YAML map as texts without blanks around them, with an error for each that is none.
 * @param known names whose form is judged; any other is wrong by its name, and kept for whoever says so.
 */
export function parseFields(
  map: ReadonlyMap<unknown, YamlValue>,
  where: string,
  known: readonly string[],
): { fields: Map<string, string>; errors: ConfigurationError[] } {
  const fields = new Map<string, string>()
  const errors: ConfigurationError[] = []
  if (map.size > maxFields) {
    errors.push({ where, field: '', message: `holds ${map.size} fields; at most ${maxFields} are allowed` })
    return { fields, errors }
  }
  for (const [key, value] of map) {
    const name = typeof key === 'string' ? key : ''
    const text = parseValue(name, value)
    if (name === '') errors.push({ where, field: '', message: 'a field’s name must be a text' })
    else if (text !== null || !known.includes(name)) fields.set(name, text?.trim() ?? '')
    else errors.push({ where, field: name, message: 'takes one value, not a list or a map' })
  }
  return { fields, errors }
}

/** Checks from a YAML list: each item a map of fields, or one line. */
export function parseItems(value: YamlValue, where: string): RawList {
  if (!Array.isArray(value)) {
    return {
      checks: [],
      errors: [{ where, field: 'checks', message: listForm }],
    }
  }
  if (value.length > maxChecks) {
    return {
      checks: [],
      errors: [{ where, field: 'checks', message: `holds ${value.length} checks; at most ${maxChecks} are allowed` }],
    }
  }
  const checks: RawCheck[] = []
  const errors: ConfigurationError[] = []
  for (const [index, item] of (value as readonly YamlValue[]).entries()) {
    const place = `${where === '' ? '' : `${where}, `}check ${index + 1}`
    if (item instanceof Map) {
      const parsed = parseFields(item, place, itemNames)
      checks.push({ fields: parsed.fields, form: 'item' })
      errors.push(...parsed.errors)
      continue
    }
    const check = typeof item === 'string' ? parseLine(item) : null
    if (check !== null) checks.push(check)
    else if (typeof item === 'string') errors.push({ where: place, field: '', message: problemOfLine(item) })
    else errors.push({ where: place, field: '', message: `is neither a map of fields nor a line; ${lineForm}` })
  }
  return { checks, errors }
}

function parseLines(text: string, where: string): RawList {
  const lines = text.split(/\r\n|[\n\r]/).map((line) => line.trim())
  const checks: RawCheck[] = []
  const errors: ConfigurationError[] = []
  for (const [index, line] of lines.entries()) {
    if (line === '' || line.startsWith('#')) continue
    const check = parseLine(line)
    if (check !== null) checks.push(check)
    else errors.push({ where, field: 'checks', message: `line ${index + 1}, ${problemOfLine(line)}` })
    if (checks.length > maxChecks) {
      return { checks: [], errors: [{ where, field: 'checks', message: `holds more than ${maxChecks} checks` }] }
    }
  }
  return { checks, errors }
}

/** Checks from a text: a YAML list when it starts with `-` or `[`, else one check a line. */
export async function parseCheckList(text: string, where: string): Promise<RawList> {
  const start = text.split(/\r\n|[\n\r]/).find((line) => line.trim() !== '' && !line.trim().startsWith('#'))
  if (start === undefined) return { checks: [], errors: [] }
  // The dash before the first check is easily forgotten.
  const [, name = '', behind] = /^\s*([a-z-]+):(?:\s+(\S)|\s*$)/.exec(start) ?? []
  if (name !== '' && (itemNames.includes(name) || behind === undefined))
    return { checks: [], errors: [{ where, field: 'checks', message: listForm }] }
  if (!/^\s*[-[]/.test(start)) return parseLines(text, where)
  const { readYaml } = await import('./read-yaml.ts')
  const read = readYaml(text)
  if ('problem' in read) return { checks: [], errors: [{ where, field: 'checks', message: read.problem }] }
  return parseItems(read.value, where)
}
