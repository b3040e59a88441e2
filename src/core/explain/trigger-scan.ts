/** Tells where a trigger was found, in the order of the bytes or nearly so, and which one. */
export type TriggerScan = (
  bytes: Uint8Array,
  start: number,
  end: number,
  found: (at: number, trigger: number) => void,
) => void

/** No trigger is shorter, in bytes: of each, a window of so many bytes is looked for. */
export const minTriggerBytes = 6

const maxShift = minTriggerBytes - 3
/** The commoner a byte is in logs, the less it helps to stop at it. */
const common = ' etaoinsrhldcumfpgwybv.,:0123456789'

const rarity = (byte: number) => {
  const place = common.indexOf(String.fromCharCode(byte).toLowerCase())
  return place < 0 ? common.length : place
}

/** Where in a pattern the window begins that ends in its rarest three bytes. */
function windowOf(pattern: Uint8Array): number {
  let best = 0
  let most = -1
  for (let at = 0; at + minTriggerBytes <= pattern.length; at++) {
    const end = at + minTriggerBytes
    const sum = pattern.subarray(end - 3, end).reduce((total, byte) => total + rarity(byte), 0)
    if (sum > most) {
      most = sum
      best = at
    }
  }
  return best
}

const hash = (first: number, second: number, third: number) => ((first << 10) ^ (second << 5) ^ third) & 0xffff

/**
 * Finds many strings in one pass over bytes (Wu and Manber's way: three bytes tell how far no trigger can end), so that
 * a log of any size is read at the speed of its bytes and nearly all lines are never made into text.
 */
export function createTriggerScan(triggers: readonly string[]): TriggerScan {
  const encoder = new TextEncoder()
  const patterns = triggers.map((trigger) => encoder.encode(trigger))
  const windows = patterns.map(windowOf)
  const shifts = new Uint8Array(65_536).fill(maxShift + 1)
  const buckets: number[][] = []
  for (const [index, pattern] of patterns.entries()) {
    const from = windows[index] ?? 0
    for (let at = 0; at <= maxShift; at++) {
      const [first = 0, second = 0, third = 0] = pattern.subarray(from + at)
      const key = hash(first, second, third)
      shifts[key] = Math.min(shifts[key] ?? 0, maxShift - at)
      if (at === maxShift) buckets[key] = [...(buckets[key] ?? []), index]
    }
  }
  const matches = (bytes: Uint8Array, at: number, end: number, pattern: Uint8Array) => {
    if (at + pattern.length > end) return false
    for (let k = 0; k < pattern.length; k++) if (bytes[at + k] !== pattern[k]) return false
    return true
  }
  return (bytes, start, end, found) => {
    let at = start + minTriggerBytes - 1
    while (at < end) {
      const key =
        (((bytes[at - 2] as number) << 10) ^ ((bytes[at - 1] as number) << 5) ^ (bytes[at] as number)) & 0xffff
      const shift = shifts[key] as number
      if (shift > 0) {
        at += shift
        continue
      }
      for (const index of buckets[key] as number[]) {
        const first = at - minTriggerBytes + 1 - (windows[index] as number)
        if (first >= start && matches(bytes, first, end, patterns[index] as Uint8Array)) found(first, index)
      }
      at++
    }
  }
}
