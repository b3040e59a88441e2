/** Of each stream so much of its end is kept. */
export const maxTailBytes = 256 * 1024

/** The end of what a command wrote, in the order in which it came. */
export interface Tail {
  readonly bytes: Uint8Array
  /** Lines that came before it. */
  readonly linesBefore: number
}

/** Keeps the end of two streams, and the order in which their lines came. */
export interface TailKeeper {
  add(stream: 'stdout' | 'stderr', bytes: Uint8Array): void
  tail(): Tail
}

const lineEnd = 0x0a

function countOneByOne(bytes: Uint8Array): number {
  let count = 0
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === lineEnd) count += 1
  return count
}

/** Four bytes at a time: every byte that a command writes comes by here. */
function countLines(bytes: Uint8Array): number {
  const start = -bytes.byteOffset & 3
  if (bytes.length < start) return countOneByOne(bytes)
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + start, (bytes.length - start) >> 2)
  let count = countOneByOne(bytes.subarray(0, start)) + countOneByOne(bytes.subarray(start + 4 * words.length))
  for (let at = 0; at < words.length; at += 1) {
    const word = (words[at] ?? 0) ^ (lineEnd * 0x01010101)
    // The highest bit of each byte that is zero now, and no other.
    let ends = ~(((word & 0x7f7f7f7f) + 0x7f7f7f7f) | word | 0x7f7f7f7f)
    for (; ends !== 0; ends &= ends - 1) count += 1
  }
  return count
}

/** The last bytes of one stream, in a ring. */
function createRing() {
  const ring = new Uint8Array(maxTailBytes)
  let total = 0
  let lines = 0
  return {
    add(bytes: Uint8Array) {
      lines += countLines(bytes)
      const last = bytes.subarray(Math.max(0, bytes.length - maxTailBytes))
      const start = (total + bytes.length - last.length) % maxTailBytes
      const first = last.subarray(0, maxTailBytes - start)
      ring.set(first, start)
      ring.set(last.subarray(first.length), 0)
      total += bytes.length
    },
    read() {
      if (total <= maxTailBytes) return { bytes: ring.slice(0, total), cut: 0, lines }
      const start = total % maxTailBytes
      const bytes = new Uint8Array(maxTailBytes)
      bytes.set(ring.subarray(start), 0)
      bytes.set(ring.subarray(0, start), maxTailBytes - start)
      // What stood before the first line's first byte would tell what the rest of it is.
      const cut = bytes.indexOf(lineEnd) + 1
      return { bytes, cut: cut === 0 ? maxTailBytes : cut, lines }
    },
  }
}

export function createTailKeeper(): TailKeeper {
  const rings = { stdout: createRing(), stderr: createRing() }
  /** Lengths of what came, stdout's above 0, stderr's below; what both rings have lost is taken off at its beginning. */
  let order: number[] = []
  const sums = { stdout: 0, stderr: 0 }
  const streamOf = (length: number) => (length > 0 ? 'stdout' : 'stderr')
  const forget = () => {
    let gone = 0
    for (const length of order) {
      if (sums[streamOf(length)] - Math.abs(length) < maxTailBytes) break
      sums[streamOf(length)] -= Math.abs(length)
      gone += 1
    }
    order = order.slice(gone)
  }
  let checkAt = 1024
  return {
    add(stream, bytes) {
      if (bytes.length === 0) return
      rings[stream].add(bytes)
      sums[stream] += bytes.length
      const signed = stream === 'stdout' ? bytes.length : -bytes.length
      const last = order.length - 1
      if (Math.sign(order[last] ?? 0) === Math.sign(signed)) order[last] = (order[last] ?? 0) + signed
      else order.push(signed)
      if (order.length < checkAt) return
      forget()
      checkAt = 2 * order.length + 1024
    },
    tail() {
      const read = { stdout: rings.stdout.read(), stderr: rings.stderr.read() }
      const at = { stdout: 0, stderr: 0 }
      /** How many of the kept bytes of a stream had come by then; below 0 while it is at what was lost. */
      const come = { stdout: read.stdout.bytes.length - sums.stdout, stderr: read.stderr.bytes.length - sums.stderr }
      const parts: Uint8Array[] = []
      const take = (stream: 'stdout' | 'stderr', end: number) => {
        const start = Math.max(at[stream], read[stream].cut)
        if (end <= start) return
        parts.push(read[stream].bytes.subarray(start, end))
        at[stream] = end
      }
      for (const length of order) {
        const stream = streamOf(length)
        const from = Math.max(0, come[stream])
        come[stream] += Math.abs(length)
        if (come[stream] <= from) continue
        // Whole lines alone: the two streams never share one.
        const end = read[stream].bytes.subarray(from, come[stream]).lastIndexOf(lineEnd) + 1
        if (end > 0) take(stream, from + end)
      }
      let added = 0
      for (const stream of ['stdout', 'stderr'] as const) {
        const isInLine = Math.max(at[stream], read[stream].cut) < read[stream].bytes.length
        take(stream, read[stream].bytes.length)
        if (!isInLine) continue
        parts.push(Uint8Array.of(lineEnd))
        added += 1
      }
      const bytes = Buffer.concat(parts)
      return { bytes, linesBefore: read.stdout.lines + read.stderr.lines - countLines(bytes) + added }
    },
  }
}
