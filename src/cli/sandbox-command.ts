import { scenarioKeys } from '../sandbox/scenario.ts'
import { startSandbox } from '../sandbox/server.ts'
import { parseArguments } from './arguments.ts'
import { exitCodes } from './exit-codes.ts'
import { listErrors, Stop } from './stop.ts'

function introduce(origin: string): string {
  return [
    `Credit Gate sandbox: ${origin} (loopback only; stop it with Ctrl-C)`,
    '',
    `Each provider is under its own path: base-url ${origin}/<provider id>`,
    `Keys: ${[...scenarioKeys, 'sandbox-balance-12.5', 'sandbox-drain-0.5'].join(', ')}`,
    '',
    'In a shell:',
    `  APERTIS_API_KEY=sandbox-low credit-gate check apertis --minimum 5 --base-url ${origin}/apertis`,
    'In a workflow, on the same machine:',
    `  with: { provider: apertis, api-key: sandbox-low, minimum: 5 USD, base-url: "${origin}/apertis" }`,
    '',
  ].join('\n')
}

function readPort(words: readonly string[]): number {
  const { flags, positionals, errors } = parseArguments(words, { values: ['port'], switches: ['help', 'no-color'] })
  const wrong = [...errors]
  const text = flags.get('port') ?? '0'
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
    wrong.push({ where: '', field: '--port', message: 'is a number from 0 to 65535; 0 takes any free one' })
  if (positionals.length > 0) wrong.push({ where: '', field: 'sandbox', message: 'takes no words, only --port' })
  if (wrong.length > 0) throw new Stop(exitCodes.usage, `credit-gate sandbox:\n${listErrors(wrong)}`)
  return Number(text)
}

/** `credit-gate sandbox [--port N]`: serves until it is stopped. */
export async function sandboxCommand(words: readonly string[]): Promise<number> {
  const port = readPort(words)
  const sandbox = await startSandbox(port, (line) => process.stderr.write(`${line}\n`)).catch(
    (error: NodeJS.ErrnoException) => {
      const why = error.code === 'EADDRINUSE' ? 'it is taken' : (error.code ?? 'unknown fault')
      throw new Stop(
        exitCodes.unknown,
        `credit-gate sandbox: cannot listen on port ${port}: ${why}. Choose another with --port, or leave it out to take any free one.`,
      )
    },
  )
  process.stdout.write(introduce(sandbox.origin))
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
  await sandbox.close()
  return exitCodes.ok
}
