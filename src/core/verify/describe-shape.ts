import { WireNumber } from '../money/wire-number.ts'
import { type Kind, kindOf, type Recorded } from './recorded.ts'

/** An answer without any value of it, and where it is another than the recorded one. */
export interface Shape {
  readonly lines: readonly string[]
  readonly differences: readonly string[]
}

/** Gives each name that is not the contract's a number of its own: `<name 1>`. */
export type NameStranger = (name: string) => string

export function createNameStranger(word = 'name'): NameStranger {
  const known = new Map<string, string>()
  return (name) => {
    const given = known.get(name) ?? `<${word} ${known.size + 1}>`
    known.set(name, given)
    return given
  }
}

/** Deepest level and most lines that are shown. */
const maxLevels = 12
const maxLines = 300

/** Most names beside the contract's own that are told of one object. */
const maxStrangers = 9

function signOf(digits: string): string {
  if (!/[1-9]/.test(digits.replace(/e[^e]*$/i, ''))) return '0'
  return digits.startsWith('-') ? '−' : '+'
}

/** The sign of a figure, the kind of everything else: how long a text is, and how many rows a list has, is not told. */
function describeScalar(value: unknown, kind: Kind): string {
  if (value instanceof WireNumber) return `number ${signOf(value.text)}`
  if (typeof value !== 'string') return kind
  if (/^-?\d+(?:\.\d+)?$/.test(value)) return `figure as text ${signOf(value)}`
  return /^\d{4}-\d{2}-\d{2}(?:[T ][\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/.test(value) ? 'time as text' : 'text'
}

function listLength(rows: readonly unknown[]): string {
  return rows.length === 0 ? 'list, empty' : rows.length === 1 ? 'list of one' : 'list of many'
}

interface Walk {
  readonly stranger: NameStranger
  readonly lines: string[]
  readonly differences: Set<string>
}

function joined(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`
}

function compareKind(kind: Kind, recorded: Recorded | null, path: string, { differences }: Walk): void {
  const kinds = [...(recorded?.kinds ?? [])]
  if (kinds.length > 0 && !kinds.includes(kind))
    differences.add(`${path || 'the answer'}: ${kind}, recorded as ${kinds.join(' or ')}`)
}

/** Rows and values beyond the first are compared, not shown. */
function walkEach(values: readonly unknown[], head: string, recorded: Recorded | null, place: Place, walk: Walk): void {
  for (const [index, value] of values.entries()) {
    const into = index === 0 ? walk : { ...walk, lines: [] }
    walkValue(value, head, recorded, place, into)
  }
}

interface Place {
  readonly path: string
  readonly level: number
}

function walkObject(value: object, recorded: Recorded | null, { path, level }: Place, walk: Walk): void {
  const entries = Object.entries(value)
  const fields = recorded?.isMap ? new Map<string, Recorded>() : (recorded?.fields ?? new Map<string, Recorded>())
  const own = entries.filter(([name]) => fields.has(name))
  const others = entries.filter(([name]) => !fields.has(name))
  for (const [name, field] of own)
    walkValue(field, name, fields.get(name) ?? null, { path: joined(path, name), level: level + 1 }, walk)
  for (const name of recorded?.required ?? [])
    if (!Object.hasOwn(value, name)) walk.differences.add(`${joined(path, name)}: not in this answer`)
  // Where no name is the contract's the names are the user's own: how many there are is nobody's business.
  const isOpen = own.length === 0
  for (const [name, field] of isOpen ? others.slice(0, 1) : others.slice(0, maxStrangers)) {
    const shown = walk.stranger(name)
    if (!isOpen) walk.differences.add(`${joined(path, shown)}: new (${kindOf(field)})`)
    const inner = recorded?.isMap ? recorded.each : null
    walkValue(field, shown, inner, { path: joined(path, shown), level: level + 1 }, walk)
  }
  if (others.length > (isOpen ? 1 : maxStrangers)) walk.lines.push(`${'  '.repeat(level + 1)}and further names`)
  if (!isOpen) return
  const rest = others.slice(1).map(([, field]) => field)
  if (recorded?.isMap) {
    const place = { path: joined(path, '<any name>'), level: level + 1 }
    walkEach(rest, '', recorded.each, place, { ...walk, lines: [] })
  } else if (fields.size > 0 && others.length > 0)
    walk.differences.add(`${path || 'the answer'}: none of its names is recorded`)
}

function walkValue(value: unknown, head: string, recorded: Recorded | null, place: Place, walk: Walk): void {
  const { path, level } = place
  const kind = kindOf(value)
  compareKind(kind, recorded, path, walk)
  const tell = (text: string) => walk.lines.push(`${'  '.repeat(level)}${head}: ${text}`)
  if (level >= maxLevels) tell(kind)
  else if (Array.isArray(value)) {
    tell(listLength(value))
    walkEach(value, 'each', recorded?.each ?? null, { path: `${path}[]`, level: level + 1 }, walk)
  } else if (kind === 'object') {
    tell('object')
    walkObject(value as object, recorded, place, walk)
  } else tell(describeScalar(value, kind))
}

/**
 * Tells an answer by the contract's own names, kinds and signs. No value, no length and no other name is in it.
 * @param value parsed JSON, numbers as `WireNumber`.
 */
export function describeShape(value: unknown, recorded: Recorded, stranger: NameStranger): Shape {
  const walk: Walk = { stranger, lines: [], differences: new Set() }
  walkValue(value, 'answer', recorded, { path: '', level: 0 }, walk)
  const more = walk.lines.length > maxLines ? ['and further lines'] : []
  const differences = [...walk.differences]
  const moreDifferences = differences.length > maxLines ? ['and further differences'] : []
  return {
    lines: [...walk.lines.slice(0, maxLines), ...more],
    differences: [...differences.slice(0, maxLines), ...moreDifferences],
  }
}
