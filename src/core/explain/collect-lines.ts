import type { TriggerScan } from './trigger-scan.ts'

/** A line that was worth keeping, as it came. */
export interface KeptLine {
  readonly number: number
  readonly raw: string
  readonly isHit: boolean
}

export interface Collector {
  write(bytes: Uint8Array): void
  /** Everything that was kept, in order, and how many lines there were. */
  finish(): { readonly lines: readonly KeptLine[]; readonly total: number }
}

const blockBytes = 1 << 20
const historyBytes = 1 << 16
const linesBefore = 50
const linesAfter = 70
const tailLines = 120
const maxNear = 6_000
const maxMarks = 3_000
/** A longer line is kept by its beginning and what stands around a trigger. */
const maxLineBytes = 12_288
const aroundBytes = 4_096

/** The last lines of a kind, within a number of lines and bytes. */
function createRing(maxLines: number, maxCharacters: number) {
  let lines: KeptLine[] = []
  let first = 0
  let characters = 0
  return {
    add(line: KeptLine) {
      lines.push(line)
      characters += line.raw.length
      while (lines.length - first > maxLines || (characters > maxCharacters && lines.length - first > 1)) {
        characters -= lines[first]?.raw.length ?? 0
        first++
      }
      if (first > maxLines) {
        lines = lines.slice(first)
        first = 0
      }
    },
    all: () => lines.slice(first),
  }
}

/**
 * Reads bytes in bounded memory and keeps the lines that matter: those with a trigger of a sign and their neighbours,
 * the last ones of those with another trigger, and the end.
 * @param isSign which triggers are a sign's.
 * @param isHead which begin what the line above may tell of: it is kept too.
 */
export function createCollector(
  scan: TriggerScan,
  isSign: (trigger: number) => boolean,
  isHead: (trigger: number) => boolean,
): Collector {
  const block = new Uint8Array(historyBytes + blockBytes)
  const decoder = new TextDecoder()
  const near = createRing(maxNear, 4 << 20)
  const marks = createRing(maxMarks, 1 << 20)
  /** Bytes in the block; where the first line begins that was not counted yet, its number, and what is kept already. */
  let filled = 0
  let cursor = 0
  let cursorLine = 1
  let keptUntil = 0
  let scanned = 0
  let after = 0

  const textOf = (start: number, end: number, at: number) => {
    if (end - start <= maxLineBytes) return decoder.decode(block.subarray(start, end))
    const from = Math.max(start + 512, at - aroundBytes)
    const head = decoder.decode(block.subarray(start, start + 512))
    return `${head}${from > start + 512 ? ' … ' : ''}${decoder.decode(block.subarray(from, Math.min(end, Math.max(from, at) + aroundBytes)))}`
  }
  const endOf = (start: number, limit: number) => {
    const end = block.indexOf(10, start)
    return end < 0 || end > limit ? limit : end
  }
  /** Where the lines stand that this block gives, four figures each: only the last of them are ever made into text. */
  let nearPlaces: number[] = []
  let markPlaces: number[] = []
  const keep = (start: number, end: number, number: number, hit: number) => {
    nearPlaces.push(start, end, number, hit)
    keptUntil = end + 1
  }
  const take = (ring: ReturnType<typeof createRing>, places: readonly number[], most: number) => {
    for (let at = Math.max(0, places.length - 4 * most); at < places.length; at += 4) {
      const [start = 0, end = 0, number = 0, hit = -1] = places.slice(at, at + 4)
      ring.add({ number, raw: textOf(start, end, hit < 0 ? start : hit), isHit: hit >= 0 })
    }
  }
  /** Goes on to a line's start, keeping what stands behind a sign, counting the rest. */
  const advance = (target: number) => {
    while (cursor < target && after > 0) {
      const end = endOf(cursor, target - 1)
      if (block[end] !== 10) break
      keep(cursor, end, cursorLine, -1)
      cursor = end + 1
      cursorLine++
      after--
    }
    for (; cursor < target; cursor++) if (block[cursor] === 10) cursorLine++
  }
  const keepBefore = (start: number) => {
    let from = start
    let count = 0
    while (count < linesBefore && from > keptUntil && start - from < 16_384) {
      from = block.lastIndexOf(10, from - 2) + 1
      count++
    }
    from = Math.max(from, keptUntil)
    const starts: number[] = []
    for (let at = from; at < start; at = endOf(at, start - 1) + 1) starts.push(at)
    for (const [index, at] of starts.entries()) keep(at, endOf(at, start - 1), cursorLine - starts.length + index, -1)
  }
  /** Looks at whole lines, up to `limit`. */
  const look = (limit: number) => {
    let lineEnd = -1
    let isHit = false
    scan(block, scanned, limit, (at, trigger) => {
      if (at < lineEnd && (isHit || !isSign(trigger))) return
      if (at >= lineEnd) {
        isHit = false
        const start = block.lastIndexOf(10, at === 0 ? 0 : at - 1) + 1
        advance(Math.max(start, cursor))
        lineEnd = endOf(at, limit)
      } else if (cursor > at) return
      if (!isSign(trigger)) {
        if (after > 0) return
        if (isHead(trigger) && cursor > keptUntil) {
          const above = block.lastIndexOf(10, cursor - 2) + 1
          if (cursor > 1) markPlaces.push(above, cursor - 1, cursorLine - 1, -1)
        }
        markPlaces.push(cursor, lineEnd, cursorLine, -1)
        return
      }
      isHit = true
      keepBefore(cursor)
      keep(cursor, lineEnd, cursorLine, at)
      after = linesAfter
      cursor = Math.min(lineEnd + 1, limit)
      if (lineEnd < limit) cursorLine++
    })
    advance(limit)
    take(near, nearPlaces, maxNear)
    take(marks, markPlaces, maxMarks)
    nearPlaces = []
    markPlaces = []
    scanned = limit
  }
  const shift = () => {
    const from = Math.max(0, Math.min(cursor, filled) - historyBytes)
    if (from === 0) return
    block.copyWithin(0, from, filled)
    filled -= from
    cursor -= from
    scanned -= from
    keptUntil = Math.max(0, keptUntil - from)
  }
  return {
    write(bytes) {
      for (let taken = 0; taken < bytes.length; ) {
        const part = bytes.subarray(taken, taken + block.length - filled)
        block.set(part, filled)
        filled += part.length
        taken += part.length
        if (filled < block.length) continue
        const lastBreak = block.lastIndexOf(10, filled - 1) + 1
        // A line that fills the whole block is looked at in pieces.
        look(lastBreak > cursor ? lastBreak : filled)
        shift()
      }
    },
    finish() {
      if (filled > cursor) look(filled)
      const ends = filled > 0 && block[filled - 1] === 10
      const total = cursorLine - (ends ? 1 : 0)
      const tail: KeptLine[] = []
      let end = ends ? filled - 1 : filled
      for (let number = total; tail.length < tailLines && end > 0 && number > 0; number--) {
        const start = block.lastIndexOf(10, end - 1) + 1
        tail.push({ number, raw: textOf(start, end, end), isHit: false })
        end = start - 1
      }
      const byNumber = new Map<number, KeptLine>()
      for (const line of [...tail, ...marks.all(), ...near.all()]) {
        const known = byNumber.get(line.number)
        if (known === undefined || !known.isHit) byNumber.set(line.number, line)
      }
      return { lines: [...byNumber.values()].sort((a, b) => a.number - b.number), total }
    },
  }
}
