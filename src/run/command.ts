import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Output, openOutput } from './output.ts'
import { membersOf, readProcessTable, sharedMembersOf } from './process-table.ts'

export interface CommandOptions {
  readonly file: string
  readonly arguments: readonly string[]
  /** Null: the one that we are in. */
  readonly folder: string | null
  readonly environment: NodeJS.ProcessEnv
  /**
   * The command stays in our own process group, so that it keeps its terminal, and the terminal's own signals (Ctrl-C)
   * reach it without us. Otherwise it gets a group of its own.
   */
  readonly sharesGroup: boolean
}

/** How a command ended. */
export type CommandEnd =
  | { readonly kind: 'exited'; readonly code: number }
  | { readonly kind: 'killed'; readonly signal: NodeJS.Signals }
  | { readonly kind: 'not-started'; readonly code: 126 | 127; readonly why: string }

export interface Command {
  /** When the command itself has ended; what it has started may still run. */
  readonly ended: Promise<CommandEnd>
  readonly output: Output
  /** Hands a signal to the whole group. */
  signal(name: NodeJS.Signals): void
  /** Ends the whole group, at once. */
  kill(): void
  /** Waits until nothing of the group runs any more. */
  gone(): Promise<void>
}

/** How often a group is looked at while it is expected to end. */
const lookMs = 100

/** The terminal hands these to everything in its foreground group itself; a second one would read as "at once". */
const fromTerminal: readonly NodeJS.Signals[] = ['SIGINT', 'SIGQUIT']

function describeFault(error: NodeJS.ErrnoException, folder: string | null): CommandEnd {
  if (error.code === 'ENOENT') {
    const why =
      folder === null
        ? 'there is no such command; is it installed, and in PATH?'
        : 'there is no such command, or no such folder to run it in'
    return { kind: 'not-started', code: 127, why }
  }
  const why =
    error.code === 'EACCES' ? 'permission denied; `chmod +x` makes a file executable' : (error.code ?? 'unknown fault')
  return { kind: 'not-started', code: 126, why }
}

function endOf(child: ChildProcess, folder: string | null): Promise<CommandEnd> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(describeFault(error, folder)))
    child.once('exit', (code, signal) => {
      resolve(signal === null ? { kind: 'exited', code: code ?? 1 } : { kind: 'killed', signal })
    })
  })
}

function sendTo(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // It has ended by itself, or was never ours.
  }
}

/** Starts a command with our own stdin; what it writes goes through us. */
export function startCommand(options: CommandOptions): Command {
  const windows = process.platform === 'win32'
  const ownGroup = !options.sharesGroup && !windows
  // In a shared group what ran before us is nobody's that we have started.
  const older = new Set(options.sharesGroup ? readProcessTable().map((row) => row.pid) : [])
  const output = openOutput()
  const child = spawn(options.file, options.arguments, {
    cwd: options.folder ?? undefined,
    env: options.environment,
    stdio: ['inherit', ...output.stdio],
    detached: ownGroup,
    windowsHide: true,
  })
  output.begin(child)
  const { pid } = child
  let over = false
  const ended = endOf(child, options.folder).then((end) => {
    over = true
    return end
  })
  const members = (): readonly number[] => {
    if (pid === undefined) return []
    if (windows) return over ? [] : [pid]
    const table = readProcessTable()
    // Where processes cannot be listed, the command itself is what is known.
    if (table.length === 0) return over ? [] : [pid]
    if (ownGroup) return membersOf(pid, table)
    return sharedMembersOf({ pid: process.pid, parent: process.ppid }, table).filter((member) => !older.has(member))
  }
  const toAll = (name: NodeJS.Signals) => {
    if (pid === undefined) return
    if (ownGroup) sendTo(-pid, name)
    else for (const member of members()) sendTo(member, name)
  }
  return {
    ended,
    output,
    signal(name) {
      if (!ownGroup && fromTerminal.includes(name)) return
      // Windows has no signals: what ends a console's programs (Ctrl-C) has reached them already.
      if (windows && name !== 'SIGTERM') return
      toAll(name)
    },
    kill() {
      if (windows && pid !== undefined) execFile('taskkill', ['/pid', String(pid), '/t', '/f'], () => {})
      else toAll('SIGKILL')
    },
    async gone() {
      while (!over || members().length > 0) await sleep(lookMs)
    },
  }
}
