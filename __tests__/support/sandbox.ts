import { type ChildProcess, spawn } from 'node:child_process'

export interface Sandbox {
  /** `http://127.0.0.1:41234` */
  readonly origin: string
  close(): Promise<void>
}

/** Starts `credit-gate sandbox` from the built command line on a free port, and waits until it says where it listens. */
export async function startSandbox(): Promise<Sandbox> {
  const child = spawn(process.execPath, ['dist/cli/index.js', 'sandbox', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  return {
    origin: await readOrigin(child),
    close: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

function readOrigin(child: ChildProcess): Promise<string> {
  let said = ''
  return new Promise((resolve, reject) => {
    const read = (text: string) => {
      said += text
      const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0]
      if (origin !== undefined) resolve(origin)
    }
    child.stdout?.setEncoding('utf8').on('data', read)
    child.stderr?.setEncoding('utf8').on('data', read)
    child.on('close', (code) => reject(new Error(`the sandbox ended with ${code} and said: ${said}`)))
    child.on('error', reject)
  })
}
