import { WireNumber } from '../money/wire-number.ts'

/** A JSON Pointer, read: the names to follow from the top, none for the whole document. */
export type JsonPointer = readonly string[]

/** Reads a JSON Pointer (RFC 6901): `/data/0/a~1b`, or empty for the whole document. Null when it is none. */
export function parseJsonPointer(text: string): JsonPointer | null {
  if (text === '') return []
  if (!text.startsWith('/') || /~(?![01])/.test(text)) return null
  return text
    .slice(1)
    .split('/')
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
}

function step(value: unknown, name: string): unknown {
  // A number is a leaf, although it is an object here: nothing inside it came from the document.
  if (typeof value !== 'object' || value === null || value instanceof WireNumber) return undefined
  // What an array has of its own beside its items is its length.
  if (Array.isArray(value) && name === 'length') return undefined
  return Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined
}

/** What stands at that place; undefined when the document has no such place. Inherited members are no places. */
export function readJsonPointer(document: unknown, pointer: JsonPointer): unknown {
  return pointer.reduce(step, document)
}
