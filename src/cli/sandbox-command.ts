import { readWholeNumber } from '../core/plan/field-values.ts'
import type { ConfigurationError } from '../core/plan/plan.ts'
import { scenarioKeys, scenarios } from '../sandbox/scenario.ts'
import { startSandbox } from '../sandbox/server.ts'
import { parseArguments } from './arguments.ts'
import { exitCodes } from './exit-codes.ts'
import { refuseErrors, Stop } from './stop.ts'
import { columnsOf, fold, foldBeside } from './terminal.ts'

const keyWidth = 24

/** The keys and what each gets, a line each. */
const keyLines: readonly (readonly [string, string])[] = [
  ...scenarioKeys.map((key, index) => [key, Object.values(scenarios)[index] ?? ''] as const),
  ['sandbox-balance-12.5', 'this much is left'],
  ['sandbox-drain-0.5', '100 left at first, 0.5 less at each reading'],
]

function introduce(origin: string, columns: number | null): string {
  const keys = keyLines.map(([key, meaning]) => foldBeside(`  ${key.padEnd(keyWidth)}`, meaning, columns))
  return [
    `Credit Gate sandbox: ${origin}`,
    fold('It answers this machine only, until it is stopped (Ctrl-C).', columns),
    '',
    fold('Each provider is under its own path; the key chooses the answer:', columns),
    ...keys,
    '',
    'In a shell',
    `  APERTIS_API_KEY=sandbox-low credit-gate check apertis --minimum 5 --base-url ${origin}/apertis`,
    '',
    'In a workflow, behind a step that runs this sandbox',
    '  - uses: OWNER/credit-gate@v1',
    '    with:',
    '      provider: apertis',
    '      api-key: sandbox-low',
    '      minimum: 5 USD',
    `      base-url: ${origin}/apertis`,
    '',
    'Requests',
    '',
  ].join('\n')
}

function readPort(words: readonly string[]): number {
  const { flags, positionals, errors } = parseArguments(words, { values: ['port'], switches: ['help', 'no-color'] })
  const wrong: ConfigurationError[] = [...errors]
  const complain = (field: string, message: string) => wrong.push({ where: '', field, message })
  if (positionals.length > 0) complain('sandbox', 'takes no words, only `--port`')
  const port = readWholeNumber('--port', flags.get('port') ?? '0', { min: 0, max: 65_535 }, complain)
  refuseErrors('sandbox', wrong)
  return port ?? 0
}

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: 'it is taken',
  EACCES: 'this user may not use it',
}

/** `credit-gate sandbox [--port N]`: serves until it is stopped. */
export async function sandboxCommand(words: readonly string[]): Promise<number> {
  const port = readPort(words)
  // Before the server stands: whoever starts it may stop it at once.
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
  })
  const sandbox = await startSandbox(port, (line) => process.stderr.write(`  ${line}\n`)).catch(
    (error: NodeJS.ErrnoException) => {
      const why = reasons[error.code ?? ''] ?? error.code ?? 'unknown fault'
      throw new Stop(
        exitCodes.unknown,
        `credit-gate sandbox: cannot listen on port ${port}: ${why}. Choose another with --port, or leave it out to take any free one.`,
      )
    },
  )
  process.stdout.write(introduce(sandbox.origin, columnsOf(process.stdout)))
  await stopped
  await sandbox.close()
  return exitCodes.ok
}
