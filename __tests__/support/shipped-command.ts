import { type ChildProcess, spawn } from 'node:child_process'
import { resolve } from 'node:path'

/** The command line as it ships. */
export const commandLine = resolve('dist/cli/index.js')

export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
  readonly milliseconds: number
}

export interface Start {
  readonly environment?: Readonly<Record<string, string>>
  readonly cwd?: string
  /** Standard input; there is none without. */
  readonly input?: string
  readonly onStart?: (child: ChildProcess) => void
}

/** Runs a command to its end, with no environment but a path and what is given. */
export function runToEnd(command: string, words: readonly string[], start: Start = {}): Promise<Ended> {
  const { environment = {}, cwd, input, onStart } = start
  const started = performance.now()
  const child = spawn(command, words, {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', ...environment },
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    timeout: 20_000,
    killSignal: 'SIGKILL',
  })
  child.stdin?.on('error', () => {}).end(input)
  const said = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream]?.setEncoding('utf8').on('data', (text: string) => {
      said[stream] += text
    })
  }
  onStart?.(child)
  return new Promise((done, reject) => {
    child.on('error', (error) => {
      const missing = (error as NodeJS.ErrnoException).code === 'ENOENT' && cwd === undefined
      reject(missing ? new Error(`this test needs \`${command}\`, which this machine has not: install it`) : error)
    })
    child.on('close', (code, signal) => done({ code, signal, ...said, milliseconds: performance.now() - started }))
  })
}

/** `credit-gate <words>` into pipes. */
export function creditGate(words: readonly string[], start: Start = {}): Promise<Ended> {
  return runToEnd(process.execPath, [commandLine, ...words], start)
}

/** The same through a shell, with `credit-gate` as a command of it. */
export function inShell(shell: string, script: string, start: Start = {}): Promise<Ended> {
  const define = `credit-gate() { "${process.execPath}" "${commandLine}" "$@"; }\n`
  // A hyphen is no letter of a function's name in a plain `sh`.
  const text =
    shell === 'bash'
      ? define + script
      : script.replaceAll(/\bcredit-gate(?= )/g, `"${process.execPath}" "${commandLine}"`)
  return runToEnd(shell, ['-c', text], start)
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`
}

/** The same in a terminal of that width; stdout holds everything that the terminal was sent. */
export function inTerminal(columns: number, words: readonly string[], start: Start = {}): Promise<Ended> {
  const command = [process.execPath, commandLine, ...words].map(quoted).join(' ')
  // `script` gives a terminal of its own, and with -e its command's exit code.
  return runToEnd('script', ['-qec', `stty cols ${columns} rows 50; exec ${command}`, '/dev/null'], {
    ...start,
    environment: { TERM: 'xterm', ...start.environment },
  })
}
