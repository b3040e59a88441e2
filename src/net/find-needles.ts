/** Something to look for. */
export interface Needle {
  readonly bytes: Buffer
}

/** Needles that begin alike. */
interface Branch<T> {
  /** Those that end here, or that are too few to be told apart further. */
  readonly here: readonly T[]
  readonly next: ReadonlyMap<number, Branch<T>> | null
}

/** So few are compared one by one; and beyond so many bytes alike nothing but a key's own text comes. */
const fewNeedles = 2
const mostBytesAlike = 64

function grow<T extends Needle>(needles: readonly T[], depth: number): Branch<T> {
  if ((needles.length <= fewNeedles && depth > 0) || depth === mostBytesAlike) return { here: needles, next: null }
  const here: T[] = []
  const groups = new Map<number, T[]>()
  for (const needle of needles) {
    const byte = needle.bytes[depth]
    const group = byte === undefined ? here : (groups.get(byte) ?? [])
    group.push(needle)
    if (byte !== undefined) groups.set(byte, group)
  }
  return { here, next: new Map([...groups].map(([byte, group]) => [byte, grow(group, depth + 1)])) }
}

function standsAt(bytes: Buffer, needle: Buffer, at: number): boolean {
  const end = at + needle.length
  if (end > bytes.length || bytes[end - 1] !== needle[needle.length - 1]) return false
  return bytes.compare(needle, 0, needle.length, at, end) === 0
}

/**
 * Looks for thousands of needles at once, in one walk: hundreds of keys have a dozen forms each, and a text that is made
 * to hurt has many readings.
 * @returns what tells every place at which one stands.
 */
export function openFinder<T extends Needle>(
  needles: readonly T[],
): (bytes: Buffer, found: (needle: T, at: number) => void) => void {
  // An empty one would stand at the root, where nothing is looked for.
  const root = grow(needles, 0)
  return (bytes, found) => {
    for (let at = 0; at < bytes.length; at += 1) {
      let branch = root.next?.get(bytes[at] ?? -1)
      for (let depth = 1; branch !== undefined; depth += 1) {
        for (const needle of branch.here) if (standsAt(bytes, needle.bytes, at)) found(needle, at)
        branch = branch.next?.get(bytes[at + depth] ?? -1)
      }
    }
  }
}
