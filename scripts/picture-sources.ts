// What the pictures in docs/pictures show: real output of the action and the command line, asked of the sandbox.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { clockAt } from '../__tests__/support/clock-at.ts'
import { ledgerOf, samples } from '../__tests__/support/sample-histories.ts'
import { breakdowns } from '../src/core/memory/ledger.ts'
import { renderLedgerPage } from '../src/core/render/ledger-page.ts'
import { startSandbox } from '../src/sandbox/server.ts'

export interface PictureSources {
  /** What a terminal gets, colours included. */
  readonly terminal: string
  /** What the runner reads from the step's stdout. */
  readonly log: string
  /** The job summary, in Markdown. */
  readonly summary: string
  /** The job summary after a job in which the credit ran out. */
  readonly notYourCode: string
  /** The page of `credit-gate report`, of a month. */
  readonly report: string
}

const columns = 104
const pretendTerminal = `data:text/javascript,Object.assign(process.stdout,{isTTY:true,columns:${columns}})`

const checks = [
  { provider: 'apertis', pool: 'payg', minimum: '5 USD', key: 'sandbox-balance-0.95' },
  { provider: 'crustdata', minimum: '1000 credits', key: 'sandbox-balance-87250' },
  { provider: 'imagerouter', minimum: '2 USD', key: 'sandbox-balance-18.4' },
  { provider: 'openai', budget: '200 USD/month', minimum: '10%', key: 'sandbox-balance-121.84' },
] as const

/** When all pictures are taken: on another day a month's budget is told in other words. */
const takenAt = '2026-11-21T12:00:00Z'
/** One for all of them: a post step runs after its step. */
const clock = clockAt(takenAt)

function readStdout(child: ChildProcess): Promise<string> {
  let said = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  return new Promise((done, reject) => {
    child.on('error', reject)
    child.on('close', () => done(said))
  })
}

/** The demo, in what it takes for a terminal. */
function readTerminal(): Promise<string> {
  const environment = { ...clock, PATH: process.env['PATH'], TERM: 'xterm-256color' }
  const words = ['--no-warnings', '--import', pretendTerminal, 'src/cli/main.ts', 'demo']
  return readStdout(spawn(process.execPath, words, { env: environment, stdio: ['ignore', 'pipe', 'inherit'] }))
}

interface Asked {
  readonly provider: string
  readonly minimum: string
  readonly key: string
}

interface StepRun {
  readonly log: string
  readonly summary: string
  /** What it leaves for its post step: `name<<delimiter`, the value, the delimiter. */
  readonly state: string
}

/** An entry of the action, as the runner starts it. */
async function runStep(
  entry: 'main' | 'post',
  origin: string,
  asked: readonly Asked[],
  further: Readonly<Record<string, string>> = {},
): Promise<StepRun> {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'))
  try {
    const fileOf = (name: string) => join(folder, name)
    for (const name of ['output', 'summary', 'state']) writeFileSync(fileOf(name), '')
    const variable = (provider: string) => `${provider.toUpperCase()}_API_KEY`
    const items = asked.map(({ key: _, ...fields }) => ({
      ...fields,
      'base-url': `${origin}/${fields.provider}`,
      'api-key-env': variable(fields.provider),
    }))
    const environment = {
      ...clock,
      ...Object.fromEntries(asked.map(({ provider, key }) => [variable(provider), key])),
      PATH: process.env['PATH'],
      INPUT_CHECKS: JSON.stringify(items),
      'INPUT_JOB-STATUS': 'success',
      GITHUB_OUTPUT: fileOf('output'),
      GITHUB_STEP_SUMMARY: fileOf('summary'),
      GITHUB_STATE: fileOf('state'),
      GITHUB_EVENT_NAME: 'push',
      ...further,
    }
    const child = spawn(process.execPath, ['--no-warnings', resolve(`src/action/${entry}.ts`)], {
      cwd: folder,
      env: environment,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const log = await readStdout(child)
    const [summary = '', state = ''] = ['summary', 'state'].map((name) => readFileSync(fileOf(name), 'utf8'))
    return { log, summary, state }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A job that the gate lets go on, and that fails after it has used up the credit. */
async function readNotYourCode(origin: string): Promise<string> {
  const asked = [{ provider: 'apertis', minimum: '5 USD', key: 'sandbox-drain-100' }]
  const { state } = await runStep('main', origin, asked)
  // What is saved last counts: at first the gate leaves that there is nothing to do.
  const entries = state.matchAll(/^(?<name>\w+)<<(?<delimiter>\S+)\n(?<value>[\s\S]*?)\n\k<delimiter>$/gm)
  const saved = [...entries].at(-1)?.groups
  if (saved === undefined) throw new Error('the gate left nothing for the end of the job')
  const further = { 'INPUT_JOB-STATUS': 'failure', [`STATE_${saved['name']}`]: saved['value'] ?? '' }
  return (await runStep('post', origin, asked, further)).summary
}

/** Everything that is pictured, at one time. */
export async function readPictureSources(): Promise<PictureSources> {
  const sandbox = await startSandbox(
    0,
    () => {},
    () => new Date(takenAt),
  )
  try {
    const [terminal, step, notYourCode] = await Promise.all([
      readTerminal(),
      runStep('main', sandbox.origin, checks),
      readNotYourCode(sandbox.origin),
    ])
    return {
      terminal,
      log: step.log,
      summary: step.summary,
      notYourCode,
      report: renderLedgerPage(ledgerOf(samples['month'] ?? []), breakdowns),
    }
  } finally {
    await sandbox.close()
  }
}
