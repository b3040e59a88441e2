// How the runner starts, watches and ends a step's process: src/Runner.Sdk/ProcessInvoker.cs of
// https://github.com/actions/runner (2.336).
import { type ChildProcess, spawn } from 'node:child_process'
import { StringDecoder } from 'node:string_decoder'
import { readProcesses } from './processes.ts'
import { createLineSplitter } from './runner-commands.ts'

/** After a signal on cancel, how long the process has before the next, harder one. */
const afterInterruptMs = 7_500
const afterTerminateMs = 2_500
/** After the process has ended, how long its children may hold the streams open. */
const streamsMs = 5_000

export interface StepProcess {
  readonly command: string
  readonly arguments: readonly string[]
  readonly environment: Readonly<Record<string, string>>
  readonly cwd: string
  readonly onLine: (line: string, stream: 'stdout' | 'stderr') => void
  readonly onStarted?: ((running: RunningStep) => void) | undefined
  readonly cancelAfterMs?: number | undefined
  /** A test's own limit: then everything is killed, and the promise rejects. */
  readonly timeoutMs: number
}

/** A step while it runs. */
export interface RunningStep {
  readonly pid: number
  /** As a click on “Cancel workflow”: SIGINT, after 7.5 s SIGTERM, after 2.5 s SIGKILL, to the process alone. */
  cancel(): void
  /** One signal, as from outside the runner. */
  signal(name: NodeJS.Signals): void
}

export interface EndedStep {
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  readonly cancelled: boolean
  /** Signals that the runner had to send, in order. */
  readonly signals: readonly NodeJS.Signals[]
  /** As printed: nothing masked, commands in it. */
  readonly rawStdout: string
  readonly rawStderr: string
  readonly durationMs: number
}

/** Process ids of a process and all its descendants. */
function processTree(root: number): number[] {
  const children = new Map<number, number[]>()
  for (const { pid, parent } of readProcesses()) children.set(parent, [...(children.get(parent) ?? []), pid])
  const tree = [root]
  for (const pid of tree) tree.push(...(children.get(pid) ?? []))
  return tree
}

function killTree(root: number) {
  for (const pid of processTree(root).reverse()) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It has ended by itself meanwhile.
    }
  }
}

function collect(child: ChildProcess, stream: 'stdout' | 'stderr', onLine: StepProcess['onLine']) {
  const decoder = new StringDecoder('utf8')
  const splitter = createLineSplitter((line) => onLine(line, stream))
  const collected = { text: '' }
  child[stream]?.on('data', (chunk: Buffer) => {
    const text = decoder.write(chunk)
    collected.text += text
    splitter.write(text)
  })
  child[stream]?.on('end', () => splitter.end())
  return collected
}

export function runProcess(step: StepProcess): Promise<EndedStep> {
  return new Promise((resolve, reject) => {
    const started = performance.now()
    const signals: NodeJS.Signals[] = []
    const timers: NodeJS.Timeout[] = []
    const later = (ms: number, action: () => void) => timers.push(setTimeout(action, ms))
    let cancelled = false
    const child = spawn(step.command, step.arguments, { cwd: step.cwd, env: step.environment, stdio: 'pipe' })
    const { pid } = child
    child.on('error', reject)
    if (pid === undefined) return
    child.stdin.on('error', () => undefined)
    child.stdin.end()
    const stdout = collect(child, 'stdout', step.onLine)
    const stderr = collect(child, 'stderr', step.onLine)

    const running = () => child.exitCode === null && child.signalCode === null
    function send(name: NodeJS.Signals) {
      if (!running()) return
      signals.push(name)
      if (name === 'SIGKILL') killTree(pid as number)
      else child.kill(name)
    }
    function cancel() {
      if (cancelled || !running()) return
      cancelled = true
      send('SIGINT')
      later(afterInterruptMs, () => send('SIGTERM'))
      later(afterInterruptMs + afterTerminateMs, () => send('SIGKILL'))
    }
    if (step.cancelAfterMs !== undefined) later(step.cancelAfterMs, cancel)
    later(step.timeoutMs, () => {
      killTree(pid)
      finish()
      reject(new Error(`Killed after ${step.timeoutMs} ms.\nstdout: ${stdout.text}\nstderr: ${stderr.text}`))
    })
    function finish() {
      for (const timer of timers) clearTimeout(timer)
      child.stdout.destroy()
      child.stderr.destroy()
    }
    child.on('exit', () => {
      later(streamsMs, () => {
        child.stdout.destroy()
        child.stderr.destroy()
      })
    })
    child.on('close', (exitCode, signal) => {
      finish()
      const durationMs = performance.now() - started
      resolve({ exitCode, signal, cancelled, signals, rawStdout: stdout.text, rawStderr: stderr.text, durationMs })
    })
    step.onStarted?.({ pid, cancel, signal: (name) => child.kill(name) })
  })
}
