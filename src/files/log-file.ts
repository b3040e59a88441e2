import { constants, realpathSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type Place, problemOfPlace } from './append-line.ts'

/** A log that an earlier step of the job has written. */
export interface LogFile {
  readonly chunks: AsyncIterable<Uint8Array>
  /** Lines before the part that is read. */
  readonly linesBefore: number
  /** When it was written last. */
  readonly at: Date
}

export interface LogLimits {
  /** What was not written after this belongs to another job; milliseconds of the epoch. */
  readonly notBefore: number
  /** Ends the reading. */
  readonly signal: AbortSignal
}

/** Of a larger file the end is read: the last error decides. */
export const maxLogBytes = 64 * 1024 * 1024
const chunkBytes = 1024 * 1024
/** Some file systems keep no more than every other second. */
const coarseMs = 2_000
const lineEnd = 0x0a

/** Never waits for a pipe's writer, and never follows a link that came after the look-up. */
const safely = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0)

const problems: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
  EISDIR: 'it is not a file',
  ENXIO: 'it is not a file',
  ELOOP: 'it is a link that leads nowhere',
  ABORT_ERR: 'there was no time to read all of it',
}

/** Bytes from one place of a file to another, in chunks of a buffer that is used again. */
async function* readFrom(
  file: FileHandle,
  start: number,
  end: number,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const buffer = new Uint8Array(chunkBytes)
  for (let at = start; at < end; ) {
    signal.throwIfAborted()
    const { bytesRead } = await file.read(buffer, 0, Math.min(chunkBytes, end - at), at)
    if (bytesRead === 0) return
    yield buffer.subarray(0, bytesRead)
    at += bytesRead
  }
}

/** Where the first whole line at or behind a place begins, and how many lines stand before it. */
async function skipTo(file: FileHandle, place: number, end: number, signal: AbortSignal) {
  let lines = 0
  let at = 0
  if (place === 0) return { at, lines }
  for await (const bytes of readFrom(file, 0, end, signal)) {
    for (let found = bytes.indexOf(lineEnd); found >= 0; found = bytes.indexOf(lineEnd, found + 1)) {
      lines += 1
      if (at + found + 1 >= place) return { at: at + found + 1, lines }
    }
    at += bytes.length
  }
  return { at: end, lines }
}

async function* closing(chunks: AsyncIterable<Uint8Array>, file: FileHandle): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks
  } finally {
    await file.close()
  }
}

/**
 * Opens a log in the workspace or the runner's temporary folder: a regular file, its links resolved, of this job.
 * @returns the log, or why it is not read, as the rest of a sentence.
 */
export async function openLogFile(
  path: string,
  place: Place,
  { notBefore, signal }: LogLimits,
): Promise<LogFile | { readonly problem: string }> {
  let file: FileHandle | null = null
  const refuse = async (problem: string) => {
    await file?.close()
    return { problem }
  }
  try {
    const real = realpathSync(resolve(place.base, path))
    const wrong = problemOfPlace(real, place)
    if (wrong !== null) return { problem: wrong }
    file = await open(real, safely)
    const found = await file.stat()
    const { size, mtime, nlink } = found
    if (!found.isFile()) return refuse('it is not a file')
    if (nlink > 1) return refuse('it has a second name (a hard link)')
    if (mtime.getTime() < notBefore - coarseMs) return refuse('it is older than this job')
    const { at, lines } = await skipTo(file, Math.max(0, size - maxLogBytes), size, signal)
    return { chunks: closing(readFrom(file, at, size, signal), file), linesBefore: lines, at: mtime }
  } catch (error) {
    const code = signal.aborted ? 'ABORT_ERR' : ((error as NodeJS.ErrnoException).code ?? '')
    return refuse(problems[code] ?? (code || 'unknown fault'))
  }
}
