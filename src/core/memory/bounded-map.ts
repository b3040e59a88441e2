/** The key of whatever came after a map was full. No name can be the same: it is no text. */
export const others = Symbol('others')

/** A key of a bounded map: a name, null where there is none, or what stands for the rest. */
export type Key = string | null | typeof others

/**
 * Values by name, for at most so many names: further ones share one value. A `Map` and no object, since a workflow may be
 * called `__proto__`.
 */
export interface BoundedMap<T> {
  of(key: string | null): T
  entries(): readonly (readonly [Key, T])[]
}

/** What several maps may still take together. */
export interface Room {
  left: number
}

/** @param make the value of a name that is new. */
export function boundedMap<T>(max: number, room: Room, make: (key: Key) => T): BoundedMap<T> {
  const values = new Map<Key, T>()
  return {
    of(key) {
      const known = values.get(key)
      if (known !== undefined) return known
      const place = values.size < max && room.left > 0 ? key : others
      const shared = values.get(place)
      if (shared !== undefined) return shared
      if (place !== others) room.left -= 1
      const made = make(place)
      values.set(place, made)
      return made
    },
    entries: () => [...values],
  }
}
