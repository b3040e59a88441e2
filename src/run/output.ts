import { type ChildProcess, spawn } from 'node:child_process'
import { fstatSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { type PassThrough, passThrough } from './pass-through.ts'
import { closeEnd, openPipes, type Pipe } from './pipe.ts'
import { createTailKeeper, type Tail } from './tail.ts'

type Name = 'stdout' | 'stderr'
const names: readonly Name[] = ['stdout', 'stderr']

/** What a command writes: it goes through us to our own streams, each for itself. */
export interface Output {
  /** For `spawn`: stdout and stderr. A terminal is handed on as it is. */
  readonly stdio: readonly ('inherit' | 'pipe' | number)[]
  /** Starts to pass on what this child writes. */
  begin(child: ChildProcess): void
  /** Waits until all is passed on that the command itself has written. */
  drained(): Promise<void>
  /** Passes nothing on any more: what is said from now on is ours. */
  close(): void
  /** Ends a line that the command left unfinished, so that one of ours can begin. */
  startLine(name: Name): void
  /** The end of what went through us; null when a terminal got it all. */
  tail(): Tail | null
}

const lineEnd = 0x0a

/** Do both lead to the same file, pipe or device, as behind `2>&1`? */
function areOne(): boolean {
  try {
    const [one, other] = [fstatSync(1), fstatSync(2)]
    return one.dev === other.dev && one.ino === other.ino
  } catch {
    return false
  }
}

/** What the command has left running writes on, into our reader's hands, when we are gone. */
function handOver(descriptor: number, name: Name): void {
  try {
    const target = name === 'stdout' ? 1 : 2
    spawn('cat', { stdio: [descriptor, target, 'ignore'], detached: true })
      .on('error', () => {})
      .unref()
  } catch {
    // Then it is told that nobody reads.
  }
}

export function openOutput(): Output {
  const seen = names.filter((name) => !process[name].isTTY)
  const pipes = openPipes(seen.length)
  const pipeOf = (name: Name): Pipe | undefined => pipes?.[seen.indexOf(name)]
  const keeper = createTailKeeper()
  const isOne = areOne()
  const last: Record<Name, number> = { stdout: lineEnd, stderr: lineEnd }
  const passing = new Map<Name, PassThrough>()

  const onBytes = (name: Name) => (bytes: Uint8Array) => {
    if (bytes.length === 0) return
    for (const each of isOne ? names : [name]) last[each] = bytes.at(-1) ?? lineEnd
    keeper.add(name, bytes)
  }
  return {
    stdio: names.map((name) => (seen.includes(name) ? (pipeOf(name)?.writeEnd ?? 'pipe') : 'inherit')),
    begin(child) {
      for (const name of seen) {
        const pipe = pipeOf(name)
        const from: Readable | null = pipe?.readEnd ?? child[name]
        closeEnd(pipe?.writeEnd ?? null)
        if (from === null) continue
        passing.set(
          name,
          passThrough(from, process[name], onBytes(name), () => closeEnd(pipe?.spareReadEnd ?? null)),
        )
      }
    },
    async drained() {
      await Promise.all([...passing.values()].map((each) => each.drained()))
    },
    close() {
      for (const [name, each] of passing) {
        const spare = pipeOf(name)?.spareReadEnd
        if (each.close() && spare !== undefined) process.once('exit', () => handOver(spare, name))
        else closeEnd(spare ?? null)
      }
      passing.clear()
    },
    startLine(name) {
      if (last[name] !== lineEnd) process[name].write('\n')
      for (const each of isOne ? names : [name]) last[each] = lineEnd
    },
    tail: () => (seen.length === 0 ? null : keeper.tail()),
  }
}
