import type { LogLine } from './log-line.ts'

/** Where a value stands inside an object that was printed as JSON, as Python's repr or as Node inspects it. */
export interface Enclosing {
  /** From the outside in: `error`, `message`. */
  readonly keys: readonly string[]
  /** What stands in front of the object on the line on which it begins; null when its beginning is not there. */
  readonly before: string | null
  /** The line with the beginning, as an index into the lines that were given. */
  readonly line: number
  /** Texts in which it stands, from the outside in. */
  readonly texts: readonly OpenText[]
}

/** A text that quotes an object. */
export interface OpenText {
  readonly key: string
  /** What it says before. */
  readonly front: string
}

const opening = /(?:\{|\[|\*\*\*)\s*(?:["'{[]|\*\*\*|[\w@$-]{1,40}["']?\s*[:=])/
const token = /["'`]?([\w@$.-]{1,60})["'`]?\s*[:=]\s*|[{}[\]]|\*\*\*|["'`]/g
const lastKey = /(?:^|[\s,{([>*])["'`]?([\w@$-]{1,60})["'`]?\s{0,8}[:=]\s{0,8}(?:Some\()?[[(]?\s{0,8}[bur]?["'`]{0,3}$/

interface OpenKeys {
  readonly keys: readonly string[]
  readonly texts: readonly OpenText[]
  /** Where the outermost brace stands that is still open; -1 when none is. */
  readonly start: number
}

/** Texts within texts are followed this far. */
const maxDepth = 6

/** What follows a text that has ended. */
const closing = /\s{0,8}(?:[,}\])]|$)/y

/** Where a text ends that begins with a quotation mark; -1 when it goes on to the end. What it quotes has marks, too. */
function endOfText(text: string, from: number): number {
  const mark = text[from]
  let depth = 0
  for (let at = from + 1; at < text.length; at++) {
    const each = text[at]
    if (each === '{') depth++
    else if (each === '}') depth--
    else if (each === mark && depth <= 0) {
      closing.lastIndex = at + 1
      if (closing.test(text)) return at
    }
  }
  return -1
}

/** The keys on one line that are open at its end. `***` is a brace that a masked secret took away. */
function keysOn(text: string, depth = 0): OpenKeys {
  const open: { readonly keys: readonly string[]; readonly at: number }[] = []
  const openKeys = (key: string) => [...open.flatMap(({ keys }) => keys), ...(key === '' ? [] : [key])]
  const start = () => open[0]?.at ?? -1
  const tokens = new RegExp(token)
  let key = ''
  for (let found = tokens.exec(text); found !== null; found = tokens.exec(text)) {
    const { 0: part, 1: name, index } = found
    if (name !== undefined) {
      key = name
      const value = index + part.length
      if (!/["'`]/.test(text[value] ?? '')) continue
      const end = endOfText(text, value)
      if (end >= 0) {
        tokens.lastIndex = end + 1
        continue
      }
      // A text that is not closed any more has no keys of its own, save those of an object that it quotes.
      const content = text.slice(value + 1)
      const quoted = depth < maxDepth ? keysOn(content, depth + 1) : null
      if (quoted === null || quoted.start < 0) return { keys: openKeys(key), texts: [], start: start() }
      const texts = [{ key, front: content.slice(0, quoted.start) }, ...quoted.texts]
      return { keys: [...openKeys(key), ...quoted.keys], texts, start: start() < 0 ? index : start() }
    }
    if (part === '{' || part === '[' || part === '***') {
      open.push({ keys: key === '' ? [] : [key], at: index })
      key = ''
    } else if (part === '}' || part === ']') {
      open.pop()
      key = ''
    }
  }
  return { keys: openKeys(key), texts: [], start: start() }
}

const indentOf = (text: string) => text.length - text.trimStart().length

/**
 * The object around what follows `lead`, also where it was printed over several lines.
 * @param lead what stands on the line in front of it, escapes undone.
 * @returns null when it stands in no object.
 */
export function findEnclosing(lead: string, lines: readonly LogLine[], at: number): Enclosing | null {
  const start = opening.exec(lead)
  if (start !== null) {
    const { keys, texts, start: outermost } = keysOn(lead.slice(start.index))
    if (outermost >= 0) {
      const before = lead.slice(0, start.index + outermost)
      const outer = /^\s+["'`]?[\w@$-]+["'`]?\s*:\s*[bur]?["'`]?$/.test(before) ? climb(before, lines, at) : null
      return outer === null ? { keys, before, line: at, texts } : { ...outer, keys: [...outer.keys, ...keys], texts }
    }
  }
  return lastKey.test(lead) ? climb(lead, lines, at) : null
}

/** Goes up, line by line, to where an object with less indentation begins. */
function climb(lead: string, lines: readonly LogLine[], from: number): Enclosing | null {
  const own = lastKey.exec(lead)?.[1]
  if (own === undefined) return null
  const keys = [own]
  let indent = indentOf(lead)
  for (let at = from - 1; at >= 0 && from - at < 140; at--) {
    const text = lines[at]?.text ?? ''
    // Node inspects an error: its object begins on the last line of the stack, whatever that line's indentation.
    if (/^\s*at .*\{\s*$/.test(text)) return { keys, before: text, line: at, texts: [] }
    if (text.trim() === '' || indentOf(text) >= indent) {
      if (text.trim() === '' && indent <= 2) return null
      continue
    }
    const opened = /^(.*?)(?:\{|\[|\*\*\*)\s*$/.exec(text)
    if (opened === null) return null
    const head = opened[1] ?? ''
    const key = /^\s{0,8}["'`]?([\w@$-]{1,60})["'`]?\s{0,8}:\s{0,8}$/.exec(head)?.[1]
    indent = indentOf(text)
    if (key !== undefined) keys.unshift(key)
    else if (head.trim() !== '' || indent === 0) return { keys, before: head, line: at, texts: [] }
    if (indent === 0) return { keys, before: key === undefined ? head : null, line: at, texts: [] }
  }
  return null
}
