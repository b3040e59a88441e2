import { renderTable } from '../core/render/table.ts'
import { check } from '../gate/check.ts'
import { readPlan } from '../gate/read-plan.ts'
import { startSandbox } from '../sandbox/server.ts'
import { userAgent } from '../version.ts'
import { parseArguments } from './arguments.ts'
import { exitCodes } from './exit-codes.ts'
import { leaveOnSignals } from './leave-on-signals.ts'
import { startedAs } from './started-as.ts'
import { refuseErrors } from './stop.ts'
import { columnsOf, fold, foldBeside, wantsColor } from './terminal.ts'

/** One of each: enough, a key that is denied, too little, down, no key. The keys are looked for where a user's would be. */
const checks = [
  { provider: 'apertis', minimum: '5 USD', 'estimated-cost': '0.8 USD', 'parallel-jobs': '12' },
  { provider: 'apikley', minimum: '100 credits' },
  { provider: 'imagerouter', minimum: '5 USD' },
  { provider: 'crustdata', minimum: '1000 credits' },
  { provider: 'predev', minimum: '50 credits' },
] as const

const keys = {
  APERTIS_API_KEY: 'sandbox-balance-1234.5',
  APIKLEY_API_KEY: 'sandbox-unauthorized',
  IMAGEROUTER_API_KEY: 'sandbox-low',
  CRUSTDATA_API_KEY: 'sandbox-down',
}

const introduction =
  'Five checks, as a pipeline would ask them. A sandbox on this machine plays the providers: no key, no network.'

const meaning = 'A job behind this gate would not have started, and would not have spent anything.'

const next = [
  ['providers', 'which variable holds your key'],
  ["check 'apertis >= 5 USD'", 'ask for real'],
  ['sandbox', 'try your own checks, without a key'],
] as const

/** `credit-gate demo`: the real gate against the built-in sandbox. Exit 0: it is a show, not a gate. */
export async function demoCommand(words: readonly string[]): Promise<number> {
  const { switches, positionals, errors } = parseArguments(words, { values: [], switches: ['help', 'no-color'] })
  const extra = positionals.length === 0 ? [] : [{ where: '', field: 'demo', message: 'takes no words' }]
  refuseErrors('demo', [...errors, ...extra])
  leaveOnSignals()
  const sandbox = await startSandbox(0, () => {})
  try {
    const items = checks.map((each) => ({ ...each, 'base-url': `${sandbox.origin}/${each.provider}` }))
    // No retries: the one that is down is meant to be.
    const inputs = { checks: JSON.stringify(items), retries: '0' }
    const { plan } = await readPlan({ inputs, environment: keys, keysAllowed: false, entry: 'terminal' })
    if (plan === null) throw new Error('the demo has a plan of its own')
    const report = await check(plan, { userAgent })
    const columns = columnsOf(process.stdout)
    const colour = wantsColor(process.stdout, process.env, !switches.has('no-color'))
    const table = await renderTable(report, { columns, colour })
    const self = startedAs(process.argv[1] ?? '', process.env, process.cwd())
    const width = Math.max(...next.map(([command]) => `${self} ${command}`.length)) + 2
    // Beside the command where a terminal has room for both, else below it.
    const isNarrow = columns !== null && columns < width + 30
    const ways = next.map(([command, what]) =>
      isNarrow
        ? `  ${self} ${command}\n${foldBeside('    ', what, columns)}`
        : foldBeside(`  ${`${self} ${command}`.padEnd(width)}`, what, columns),
    )
    const parts = [fold(introduction, columns), table.trimEnd(), fold(meaning, columns), ['Next', ...ways].join('\n')]
    process.stdout.write(`${parts.join('\n\n')}\n`)
    return exitCodes.ok
  } finally {
    await sandbox.close()
  }
}
