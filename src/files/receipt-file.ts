import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, realpathSync, writeSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { liesIn } from './config-file.ts'

/** Never waits for a pipe's reader, and never follows a link that came after the look-up. Not every system has them. */
const flags =
  constants.O_RDWR | constants.O_APPEND | constants.O_CREAT | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0)

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true
}

/** A line that was cut off, by a full disk perhaps, or by hand, must not spoil the one after it. */
function endsInsideLine(file: number, size: number): boolean {
  const last = Buffer.alloc(1)
  return size > 0 && readSync(file, last, 0, 1, size - 1) === 1 && last[0] !== 0x0a
}

const problems: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'its folder does not exist',
  EACCES: 'it must not be written',
  EPERM: 'it must not be written',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EISDIR: 'it is a folder',
  ENXIO: 'it is not a file',
}

/**
 * Appends one line to the receipt file, whole or not at all.
 * @param base where a relative path starts.
 * @param folders the file must lie in one of these, links resolved; null where any path will do.
 * @returns null, or why there is no line: a note, for no job should fail because of it.
 */
export function appendReceiptLine(
  path: string,
  line: string,
  base: string,
  folders: readonly string[] | null,
): string | null {
  const wanted = resolve(base, path)
  try {
    const place = isLink(wanted) ? realpathSync(wanted) : join(realpathSync(dirname(wanted)), basename(wanted))
    if (folders !== null && !folders.some((folder) => liesIn(place, realpathSync(folder)))) {
      return 'it lies outside the workspace and the runner’s temporary folder'
    }
    const file = openSync(place, flags, 0o644)
    try {
      const found = fstatSync(file)
      if (!found.isFile()) return 'it is not a file'
      writeSync(file, endsInsideLine(file, found.size) ? `\n${line}` : line)
    } finally {
      closeSync(file)
    }
    return null
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    return problems[code] ?? (code || 'unknown fault')
  }
}
