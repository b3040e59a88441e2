import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { parseMemoryLine } from '../core/memory/memory-line.ts'
import type { HistoryReading } from '../core/memory/reading.ts'
import { appendLine, findAppendProblem, isOurs, lockOf, type Place, realPlace } from './append-line.ts'

/** What a history file is cut to. */
export const maxHistoryBytes = 10 * 1024 * 1024

/** A cut that was begun so long ago was never ended. */
const staleMs = 60_000

/**
 * Lines come in the order of their time, but for gates that ran at once, or waited. What claims to be much later than a
 * line behind it was put there before its time came: else it would be believed as soon as that is reached.
 */
const maxDisorderMs = 24 * 3_600_000

/** No line of ours is shorter: a file full of other lines costs no time. */
const minLineCharacters = 64

const safely = (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0)

/** Bytes of an open file from `from` to its end, at most `max`. */
function readFrom(file: number, from: number, max: number): Buffer {
  const bytes = Buffer.alloc(Math.max(0, Math.min(fstatSync(file).size - from, max)))
  let length = 0
  while (length < bytes.length) {
    const read = readSync(file, bytes, length, bytes.length - length, from + length)
    if (read === 0) break
    length += read
  }
  return bytes.subarray(0, length)
}

function writeAll(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
}

/** Only one can cut at a time. False while another is at it. */
function lock(path: string): boolean {
  try {
    closeSync(openSync(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o600))
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    const begun = lstatSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
    if (Date.now() - begun > staleMs) rmSync(path, { force: true })
    return false
  }
}

/**
 * Cuts a file of ours to its last lines: a new one beside it, which then takes its name. Whoever appends meanwhile has the
 * old one open: what came to its end is carried over, before and after.
 */
function cutLocked(path: string, maxBytes: number): void {
  const beside = `${path}.cut`
  // What an earlier cut left that never ended.
  rmSync(beside, { force: true })
  const old = openSync(path, constants.O_RDONLY | safely)
  try {
    const { size, mode } = fstatSync(old)
    if (size <= maxBytes) return
    const flags = constants.O_RDWR | constants.O_CREAT | constants.O_EXCL | constants.O_APPEND
    const file = openSync(beside, flags, mode & 0o777)
    try {
      const from = size - maxBytes - 1
      const last = readFrom(old, from, maxBytes + 1)
      // The first line that is whole begins behind a line's end; by it the file is known as ours. What is behind the last
      // line's end may be half written yet.
      let begin = last.indexOf(0x0a) + 1
      const end = last.lastIndexOf(0x0a) + 1
      const lineEnd = () => last.indexOf(0x0a, begin)
      while (begin < end && !isOurs(last.toString('utf8', begin, lineEnd()))) begin = lineEnd() + 1
      writeAll(file, last.subarray(begin, end))
      let carried = from + (end === 0 ? last.length : end)
      const carry = () => {
        const more = readFrom(old, carried, maxBytes)
        const whole = more.subarray(0, more.lastIndexOf(0x0a) + 1)
        carried += whole.length
        writeAll(file, whole)
      }
      carry()
      renameSync(beside, path)
      carry()
    } catch (error) {
      rmSync(beside, { force: true })
      throw error
    } finally {
      closeSync(file)
    }
  } finally {
    closeSync(old)
  }
}

function cut(path: string, maxBytes: number): void {
  if (lstatSync(path).size <= maxBytes || !lock(lockOf(path))) return
  try {
    cutLocked(path, maxBytes)
  } finally {
    rmSync(lockOf(path), { force: true })
  }
}

/**
 * Appends a reading's line, and keeps the file at the last 10 MiB.
 * @returns null, or why there is no line: a note, for no job should fail because of it.
 */
export function appendHistoryLine(
  path: string,
  line: string,
  place: Place,
  maxBytes: number = maxHistoryBytes,
): string | null {
  const problem = appendLine(path, line, place)
  if (problem !== null) return problem
  try {
    cut(realPlace(path, place.base), maxBytes)
    return null
  } catch (error) {
    return `it could not be cut to its last 10 MiB (${(error as NodeJS.ErrnoException).code ?? 'unknown fault'})`
  }
}

export interface History {
  /** In the file's order. */
  readonly readings: readonly HistoryReading[]
  /** Lines that are neither a reading nor a receipt. */
  readonly unreadable: number
  /** Why it was not read, as the rest of a sentence. A file that is not there yet is no problem. */
  readonly problem: string | null
}

/** Reads the last 10 MiB of a history file. Receipts in it are passed over. */
export function readHistory(path: string, place: Place, now: Date): History {
  const none = { readings: [], unreadable: 0 }
  const problem = findAppendProblem(path, place)
  if (problem !== null) return { ...none, problem }
  let text: string
  try {
    const real = realPlace(path, place.base)
    if (lstatSync(real, { throwIfNoEntry: false }) === undefined) return { ...none, problem: null }
    const file = openSync(real, constants.O_RDONLY | safely)
    try {
      const { size } = fstatSync(file)
      const bytes =
        size <= maxHistoryBytes ? readFileSync(file) : readFrom(file, size - maxHistoryBytes, maxHistoryBytes)
      // What stands before the first line's end may be half a line.
      text = bytes.toString('utf8', size <= maxHistoryBytes ? 0 : bytes.indexOf(0x0a) + 1)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    return { ...none, problem: `it cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown fault'})` }
  }
  const readings: HistoryReading[] = []
  let unreadable = 0
  let next = Number.POSITIVE_INFINITY
  for (const line of text.split('\n').reverse()) {
    if (line.trim() === '') continue
    const parsed = line.length < minLineCharacters ? null : parseMemoryLine(line, Math.min(now.getTime(), next))
    if (parsed === null) unreadable += 1
    else if (parsed.kind === 'reading') {
      readings.push(parsed.reading)
      next = Math.min(next, Date.parse(parsed.reading.at) + maxDisorderMs)
    }
  }
  return { readings: readings.reverse(), unreadable, problem: null }
}
