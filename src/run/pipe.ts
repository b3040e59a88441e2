import { execFileSync } from 'node:child_process'
import { closeSync, constants, mkdtempSync, openSync, rmSync } from 'node:fs'
import { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'

/**
 * A pipe as a shell makes one. Node's own is a pair of sockets, and a script that opens `/dev/stdout` or `/dev/stderr`
 * by name, as `tee` is often told to, cannot open a socket.
 */
export interface Pipe {
  readonly readEnd: Readable
  /** The same end once more, for a reader that waits as programs do; as long as it is open, nobody who writes is told that nobody reads. */
  readonly spareReadEnd: number
  /** For the command alone: while we hold it open too, there is no end. */
  readonly writeEnd: number
}

function openPipe(path: string): Pipe {
  // This way round none of the three waits for the other end.
  const first = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  const writeEnd = openSync(path, constants.O_WRONLY)
  const spareReadEnd = openSync(path, constants.O_RDONLY)
  return { readEnd: new Socket({ fd: first, readable: true, writable: false }), spareReadEnd, writeEnd }
}

/** As many pipes as are wanted; null where the system makes none that have a name. */
export function openPipes(count: number): readonly Pipe[] | null {
  if (process.platform === 'win32' || count === 0) return count === 0 ? [] : null
  let folder: string | undefined
  try {
    folder = mkdtempSync(join(tmpdir(), 'credit-gate-'))
    const paths = Array.from({ length: count }, (_, index) => join(folder ?? '', String(index)))
    execFileSync('mkfifo', ['-m', '600', ...paths], { stdio: 'ignore' })
    return paths.map(openPipe)
  } catch {
    return null
  } finally {
    // What is open stays open without its name.
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
  }
}

/** Closes a descriptor that may be closed already. */
export function closeEnd(descriptor: number | null): void {
  try {
    if (descriptor !== null) closeSync(descriptor)
  } catch {
    // It was.
  }
}
