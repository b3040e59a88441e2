// Starts the built command line as a process of its own, and tells what became of it.
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { node24, projectFolder } from './runner.ts'

export interface EndedCommandLine {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
  readonly milliseconds: number
}

interface CommandLineOptions {
  readonly environment?: Readonly<Record<string, string>>
  readonly folder?: string
  readonly input?: string
  /** Called as soon as stdout has this text in it. */
  readonly when?: { readonly says: string; readonly act: (child: ChildProcess) => void }
}

/** Runs `credit-gate` with these words; without a terminal, and killed after 25 seconds. */
export function runCommandLine(
  words: readonly string[],
  { environment = {}, folder = projectFolder, input, when }: CommandLineOptions = {},
): Promise<EndedCommandLine> {
  const started = performance.now()
  const child = spawn(node24, [join(projectFolder, 'dist/cli/index.js'), ...words], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', LANG: 'C.UTF-8', ...environment },
    stdio: 'pipe',
    timeout: 25_000,
    killSignal: 'SIGKILL',
  })
  child.stdin.on('error', () => {})
  child.stdin.end(input ?? '')
  const text = { stdout: '', stderr: '' }
  let acted = false
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (chunk: string) => {
      text[stream] += chunk
      if (acted || when === undefined || !text.stdout.includes(when.says)) return
      acted = true
      when.act(child)
    })
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => {
      resolve({ code, signal, ...text, milliseconds: performance.now() - started })
    })
  })
}
