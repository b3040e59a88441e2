import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { node24, projectFolder } from './runner.ts'

const at = (path: string) => JSON.stringify(join(projectFolder, path))

/** Runs a command as `run` does, and ends as it does; tells on a fourth stream, as JSON, what of it was kept. */
const script = `
  import { writeSync } from 'node:fs'
  import { startCommand } from ${at('src/run/command.ts')}
  import { listenForSignals } from ${at('src/run/signals.ts')}
  import { exitCodeOf, supervise } from ${at('src/run/supervise.ts')}
  import { runToEnd } from ${at('src/gate/run-to-end.ts')}
  const [file, ...words] = JSON.parse(process.argv[1])
  // Not maxRSS: on Linux a process starts with the peak of the one that started it.
  let peak = 0
  setInterval(() => { peak = Math.max(peak, process.memoryUsage.rss()) }, 10).unref()
  const tell = (facts) => { try { writeSync(3, JSON.stringify(facts) + '\\n') } catch {} }
  void runToEnd(async () => {
    const command = startCommand({ file, arguments: words, folder: null, environment: process.env, sharesGroup: false })
    tell({ started: true })
    const ended = await supervise(command, listenForSignals()).ended
    const tail = command.output.tail()
    command.output.startLine('stderr')
    if (process.env.SAY !== undefined) process.stderr.write(process.env.SAY + '\\n')
    tell({ code: exitCodeOf(ended), tail: tail && tail.bytes.length, peakBytes: peak })
    return exitCodeOf(ended)
  }, (message) => process.stderr.write(message + '\\n'))`

/** Node's arguments for it. */
export function commandScriptArguments(words: readonly string[]): readonly string[] {
  return ['--no-warnings', '--input-type=module', '-e', script, JSON.stringify(words)]
}

/** Starts it, with streams as the test wants them; the fourth is a pipe. */
export function startCommandScript(
  words: readonly string[],
  stdio: readonly ('ignore' | 'pipe' | number)[],
  environment: NodeJS.ProcessEnv = {},
): ChildProcess {
  return spawn(node24, commandScriptArguments(words), {
    stdio: [...stdio, 'pipe'],
    env: { ...process.env, ...environment },
  })
}
