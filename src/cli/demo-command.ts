import { check } from '../check.ts'
import { parsePlan } from '../core/parse-plan.ts'
import { renderTable } from '../core/render-table.ts'
import { catalog } from '../providers/catalog.ts'
import { startSandbox } from '../sandbox/server.ts'
import { userAgent } from '../version.ts'
import { parseArguments } from './arguments.ts'
import { exitCodes } from './exit-codes.ts'
import { listErrors, Stop } from './stop.ts'
import { columnsOf, wantsColor } from './terminal.ts'

/** What the demo shows: one of each, on the five founding providers. */
const checks = [
  { provider: 'apertis', minimum: '5 USD', key: 'sandbox-balance-1234.5' },
  { provider: 'imagerouter', minimum: '5 USD', key: 'sandbox-low' },
  { provider: 'crustdata', minimum: '1000 credits', key: 'sandbox-down' },
  { provider: 'apikley', minimum: '100 credits', key: 'sandbox-unauthorized' },
  { provider: 'predev', minimum: '50 credits', key: '' },
] as const

/** `credit-gate demo`: the real gate against the built-in sandbox. Exit 0: it is a show, not a gate. */
export async function demoCommand(words: readonly string[]): Promise<number> {
  const { switches, positionals, errors } = parseArguments(words, { values: [], switches: ['help', 'no-color'] })
  const wrong = positionals.length === 0 ? errors : [...errors, { where: '', field: 'demo', message: 'takes no words' }]
  if (wrong.length > 0) throw new Stop(exitCodes.usage, `credit-gate demo:\n${listErrors(wrong)}`)
  const sandbox = await startSandbox(0, () => {})
  try {
    const items = checks.map(({ provider, minimum }) => ({
      provider,
      minimum,
      'base-url': `${sandbox.origin}/${provider}`,
      'api-key-env': `DEMO_${provider}`,
    }))
    const environment = Object.fromEntries(checks.map(({ provider, key }) => [`DEMO_${provider}`, key]))
    // No retries: the one that is down is meant to be.
    const inputs = { checks: JSON.stringify(items), retries: '0' }
    const { plan } = await parsePlan({ inputs, configFile: null, environment, secretless: null }, catalog)
    if (plan === null) throw new Error('the demo has a plan of its own')
    const report = await check(plan, { userAgent })
    const options = {
      columns: columnsOf(process.stdout),
      colour: wantsColor(process.stdout, process.env, !switches.has('no-color')),
    }
    process.stdout.write(
      `Credit Gate asks five providers (a sandbox on this machine answers) what is left:\n\n${await renderTable(report, options)}\n`,
    )
    process.stdout.write(
      "\nA job behind this gate would not have started. Next: credit-gate check 'apertis >= 5 USD' with APERTIS_API_KEY set.\n",
    )
    return exitCodes.ok
  } finally {
    await sandbox.close()
  }
}
