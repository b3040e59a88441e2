import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  type Stats,
  writeSync,
} from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { liesIn } from './lies-in.ts'

/** Where a file that grows line by line may lie. */
export interface Place {
  /** Where a relative path starts. */
  readonly base: string
  /** The file must lie in one of these, links resolved; null where any path will do. */
  readonly folders: readonly string[] | null
  /** The runner's temporary folder, whose own folders begin with `_`; null where there is no runner. */
  readonly runnerTemp: string | null
}

/** Never waits for a pipe's reader, and never follows a link that came after the look-up. Not every system has them. */
const safely = constants.O_APPEND | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0)

/** The longest first line that is looked at: a receipt of a thousand checks is shorter. */
const maxFirstLineBytes = 1024 * 1024

const problems: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'its folder does not exist',
  EACCES: 'it may not be written',
  EPERM: 'it may not be written',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EISDIR: 'it is a folder',
  ENXIO: 'it is not a file',
}

function problemOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  return problems[code] ?? (code || 'unknown fault')
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true
}

/** Where the file lies, its links resolved. @throws {NodeJS.ErrnoException} when its folder is not there. */
export function realPlace(path: string, base: string): string {
  const wanted = resolve(base, path)
  return isLink(wanted) ? realpathSync(wanted) : join(realpathSync(dirname(wanted)), basename(wanted))
}

/** Why a file of a job may not lie there, as the rest of a sentence. @param place with its links resolved. */
export function problemOfPlace(place: string, { folders, runnerTemp }: Place): string | null {
  if (folders !== null && !folders.some((folder) => liesIn(place, realpathSync(folder)))) {
    return 'it lies outside the workspace and the runner’s temporary folder'
  }
  if (place.split(sep).some((part) => part.toLowerCase() === '.git')) return 'it lies in a `.git` folder'
  if (runnerTemp === null) return null
  const temporary = realpathSync(runnerTemp)
  const [first = ''] = relative(temporary, place).split(sep)
  return liesIn(place, temporary) && first.startsWith('_') ? 'it lies in a folder of the runner itself' : null
}

/** Is this line a receipt or a reading of ours? Receipts had no `kind` at first. */
export function isOurs(line: string): boolean {
  try {
    const { version, kind, checks } = JSON.parse(line)
    return version === 1 && ['receipt', 'reading', undefined].includes(kind) && Array.isArray(checks)
  } catch {
    return false
  }
}

function firstLine(file: number, size: number): string {
  const start = Buffer.alloc(Math.min(size, maxFirstLineBytes))
  const length = readSync(file, start, 0, start.length, 0)
  const end = start.indexOf(0x0a)
  return start.toString('utf8', 0, end < 0 ? length : end)
}

/** Why nothing may be appended to this file, as the rest of a sentence; null when it may. */
function problemOfFile(file: number, found: Stats): string | null {
  if (!found.isFile()) return 'it is not a file'
  if (found.nlink > 1) return 'it has a second name (a hard link)'
  if (found.size > 0 && !isOurs(firstLine(file, found.size))) return 'it holds something else already'
  return null
}

/** A line that was cut off, by a full disk perhaps, or by hand, must not spoil the one after it. */
function endsInsideLine(file: number): boolean {
  const last = Buffer.alloc(1)
  const { size } = fstatSync(file)
  return size > 0 && readSync(file, last, 0, 1, size - 1) === 1 && last[0] !== 0x0a
}

/**
 * Why a line could not be appended to this file, found before there is one: the file is not made, and not changed.
 * @returns the rest of a sentence; null when it can be written.
 */
export function findAppendProblem(path: string, place: Place): string | null {
  try {
    const real = realPlace(path, place.base)
    const wrong = problemOfPlace(real, place)
    if (wrong !== null || lstatSync(real, { throwIfNoEntry: false }) === undefined) return wrong
    const file = openSync(real, constants.O_RDWR | safely)
    try {
      return problemOfFile(file, fstatSync(file))
    } finally {
      closeSync(file)
    }
  } catch (error) {
    return problemOf(error)
  }
}

/** How often, and for how long, it is waited for whoever cuts the file. */
const looks = 50
const lookMs = 20

/** Stands beside a file while it is cut. */
export const lockOf = (path: string): string => `${path}.cutting`

function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, lookMs)
}

/**
 * Was the file cut while a line was appended to it? Then another has its name, and may or may not hold the line. Whoever
 * cuts it now may still carry the line over: the next line must not come before it.
 */
function isLost(file: number, path: string, line: string): boolean {
  const { ino, dev } = fstatSync(file)
  for (let look = 0; look < looks && lstatSync(lockOf(path), { throwIfNoEntry: false }) !== undefined; look += 1)
    pause()
  const now = lstatSync(path, { throwIfNoEntry: false })
  if (now === undefined || (now.ino === ino && now.dev === dev) || !now.isFile()) return false
  return !readFileSync(path, 'utf8').includes(line)
}

/**
 * Appends one line, whole or not at all, to a file that is new, empty or ours by its first line.
 * @returns null, or why there is no line: a note, for no job should fail because of it.
 */
export function appendLine(path: string, line: string, place: Place): string | null {
  try {
    const real = realPlace(path, place.base)
    const wrong = problemOfPlace(real, place)
    if (wrong !== null) return wrong
    const file = openSync(real, constants.O_RDWR | constants.O_CREAT | safely, 0o644)
    try {
      const found = fstatSync(file)
      const foreign = problemOfFile(file, found)
      if (foreign !== null) return foreign
      let isCutOff = endsInsideLine(file)
      if (isCutOff) {
        // What another writes at this moment is seen in part: only what stays so was cut off.
        pause()
        isCutOff = endsInsideLine(file)
      }
      writeSync(file, isCutOff ? `\n${line}` : line)
      return isLost(file, real, line) ? appendLine(path, line, place) : null
    } finally {
      closeSync(file)
    }
  } catch (error) {
    return problemOf(error)
  }
}
