/** Something to look for. */
export interface Needle {
  readonly bytes: Buffer
}

/** Needles that begin alike. */
interface Branch<T> {
  /** Those that end here, or that are too few to be told apart further. */
  readonly here: readonly T[]
  /** By their next byte. */
  readonly next: ReadonlyMap<number | undefined, Branch<T>>
}

/** So few are compared one by one; and beyond so many bytes alike nothing but a key's own text comes. */
const fewNeedles = 2
const mostBytesAlike = 64

function grow<T extends Needle>(needles: readonly T[], depth: number): Branch<T> {
  if (needles.length <= fewNeedles || depth === mostBytesAlike) return { here: needles, next: new Map() }
  const byNext = new Map<number | undefined, T[]>()
  for (const needle of needles) {
    const group = byNext.get(needle.bytes[depth])
    if (group === undefined) byNext.set(needle.bytes[depth], [needle])
    else group.push(needle)
  }
  const here = byNext.get(undefined) ?? []
  byNext.delete(undefined)
  return { here, next: new Map([...byNext].map(([byte, group]) => [byte, grow(group, depth + 1)])) }
}

/**
 * Looks for thousands of needles at once, in one walk: hundreds of keys have a dozen forms each, and a text that is made
 * to hurt has many readings.
 * @returns what tells every place at which one stands.
 */
export function openFinder<T extends Needle>(
  needles: readonly T[],
): (bytes: Buffer, found: (needle: T, at: number) => void) => void {
  const root = grow(
    needles.filter(({ bytes }) => bytes.length > 0),
    0,
  )
  return (bytes, found) => {
    for (let at = 0; at < bytes.length; at += 1) {
      let branch: Branch<T> | undefined = root
      for (let depth = at; branch !== undefined; depth += 1) {
        for (const needle of branch.here) {
          if (bytes.subarray(at, at + needle.bytes.length).equals(needle.bytes)) found(needle, at)
        }
        branch = branch.next.get(bytes[depth])
      }
    }
  }
}
