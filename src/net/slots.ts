/** Lets so many go on at the same time; the rest wait in order. */
export interface Slots {
  /** @param first before those that wait: for who has begun and whose time is running. */
  take(first: boolean): Promise<void>
  release(): void
}

export function openSlots(max: number): Slots {
  let free = max
  const begun: (() => void)[] = []
  const waiting: (() => void)[] = []
  return {
    async take(first) {
      if (free > 0) {
        free -= 1
        return
      }
      await new Promise<void>((resolve) => (first ? begun : waiting).push(resolve))
    },
    release() {
      const next = begun.shift() ?? waiting.shift()
      if (next === undefined) free += 1
      else next()
    },
  }
}
