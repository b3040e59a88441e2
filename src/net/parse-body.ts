import { parse } from 'lossless-json'
import { WireNumber } from '../core/money/wire-number.ts'

/** A body as JSON, as JSON that cannot be trusted (`unusable`: deep, or with two values for one name), or as neither. */
export type ParsedBody =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'unusable' }
  | { readonly kind: 'not-json' }

/** Deepest nesting that is read; the parser behind it calls itself for each level. */
const maxLevels = 512

/** Strict UTF-8 that holds JSON, a byte order mark taken off; null when it is something else. */
function readJson(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    // The engine's own parser does not call itself, and so takes any depth: it says what is JSON, and nothing else.
    JSON.parse(text)
    return text
  } catch {
    return null
  }
}

/** Most brackets open at a time. The text is JSON already. */
function levelsOf(text: string): number {
  let levels = 0
  let max = 0
  let quoted = false
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index]
    if (quoted) {
      if (character === '\\') index += 1
      else if (character === '"') quoted = false
    } else if (character === '"') quoted = true
    else if (character === '{' || character === '[') {
      levels += 1
      max = Math.max(max, levels)
    } else if (character === '}' || character === ']') levels -= 1
  }
  return max
}

/** Reads a body of at most 1 MiB. Numbers keep their text. */
export function parseBody(bytes: Uint8Array): ParsedBody {
  const text = readJson(bytes)
  if (text === null) return { kind: 'not-json' }
  if (levelsOf(text) > maxLevels) return { kind: 'unusable' }
  try {
    return { kind: 'json', value: parse(text, null, (number) => new WireNumber(number)) }
  } catch {
    // What is JSON and still refused has two values for one name, and which of them counts is anybody's guess.
    return { kind: 'unusable' }
  }
}
