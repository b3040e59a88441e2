import type { LogLine } from './log-line.ts'

/** Where a value stands inside an object that was printed as JSON, as Python's repr or as Node inspects it. */
export interface Enclosing {
  /** From the outside in: `error`, `message`. */
  readonly keys: readonly string[]
  /** What stands in front of the object on the line on which it begins; null when its beginning is not there. */
  readonly before: string | null
  /** The line with the beginning, as an index into the lines that were given. */
  readonly line: number
}

const opening = /(?:\{|\[|\*\*\*)\s*(?:["'{[]|\*\*\*|[\w@$-]{1,40}["']?\s*[:=])/
const token = /["'`]?([\w@$.-]{1,60})["'`]?\s*[:=]\s*|[{}[\]]|\*\*\*|["'`]/g
const lastKey = /(?:^|[\s,{([>*])["'`]?([\w@$-]{1,60})["'`]?\s{0,8}[:=]\s{0,8}(?:Some\()?[[(]?\s{0,8}[bur]?["'`]{0,3}$/

/** The keys on one line that are open at its end. `***` is a brace that a masked secret took away. */
function keysOn(text: string): { readonly keys: readonly string[]; readonly depth: number } {
  const keys: string[] = []
  const open: string[][] = []
  let key = ''
  for (const { 0: part, 1: name, index } of text.matchAll(token)) {
    if (name !== undefined) key = name
    // A text that is not closed any more has no keys of its own.
    if (name !== undefined && /^"[^"]*$/.test(text.slice(index + part.length))) break
    if (name !== undefined) continue
    if (part === '{' || part === '[' || part === '***') {
      open.push(key === '' ? [] : [key])
      key = ''
    } else if (part === '}' || part === ']') {
      open.pop()
      key = ''
    }
  }
  for (const names of open) keys.push(...names)
  if (key !== '') keys.push(key)
  return { keys, depth: open.length }
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
    const { keys, depth } = keysOn(lead.slice(start.index))
    if (depth > 0) {
      const before = lead.slice(0, start.index)
      const outer = /^\s+["'`]?[\w@$-]+["'`]?\s*:\s*[bur]?["'`]?$/.test(before) ? climb(before, lines, at) : null
      return outer === null ? { keys, before, line: at } : { ...outer, keys: [...outer.keys, ...keys] }
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
    if (/^\s*at .*\{\s*$/.test(text)) return { keys, before: text, line: at }
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
    else if (head.trim() !== '' || indent === 0) return { keys, before: head, line: at }
    if (indent === 0) return { keys, before: key === undefined ? head : null, line: at }
  }
  return null
}
