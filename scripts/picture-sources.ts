// What the pictures in docs/pictures show: real output of the action and the command line, asked of the sandbox.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { startSandbox } from '../src/sandbox/server.ts'

export interface PictureSources {
  /** What a terminal gets, colours included. */
  readonly terminal: string
  /** What the runner reads from the step's stdout. */
  readonly log: string
  /** The job summary, in Markdown. */
  readonly summary: string
}

const columns = 104
const pretendTerminal = `data:text/javascript,Object.assign(process.stdout,{isTTY:true,columns:${columns}})`

const checks = [
  { provider: 'apertis', pool: 'payg', minimum: '5 USD', key: 'sandbox-balance-0.95' },
  { provider: 'crustdata', minimum: '1000 credits', key: 'sandbox-balance-87250' },
  { provider: 'imagerouter', minimum: '2 USD', key: 'sandbox-balance-18.4' },
  { provider: 'openai', budget: '200 USD/month', minimum: '10%', key: 'sandbox-balance-121.84' },
] as const

/** Replaces what is different on another day. */
function fixTimes(text: string): string {
  return text
    .replace(/in (?:less than a minute|\d+ (?:minutes?|hours?|days?))/g, 'in 10 days')
    .replace(/\d{4}-\d{2}-\d{2} \d{2}:\d{2} UTC/g, '2026-12-01 00:00 UTC')
}

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
  const environment = { PATH: process.env['PATH'], TERM: 'xterm-256color' }
  const words = ['--no-warnings', '--import', pretendTerminal, 'src/cli/main.ts', 'demo']
  return readStdout(spawn(process.execPath, words, { env: environment, stdio: ['ignore', 'pipe', 'inherit'] }))
}

/** The action, as a step runs it. */
async function readStep(): Promise<Pick<PictureSources, 'log' | 'summary'>> {
  const sandbox = await startSandbox(0, () => {})
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'))
  try {
    const [output, summary] = ['output', 'summary'].map((name) => join(folder, name)) as [string, string]
    for (const path of [output, summary]) writeFileSync(path, '')
    const items = checks.map(({ key: _, ...fields }) => ({
      ...fields,
      'base-url': `${sandbox.origin}/${fields.provider}`,
      'api-key-env': `${fields.provider.toUpperCase()}_API_KEY`,
    }))
    const keys = checks.map(({ provider, key }) => [`${provider.toUpperCase()}_API_KEY`, key] as const)
    const environment = {
      ...Object.fromEntries(keys),
      PATH: process.env['PATH'],
      INPUT_CHECKS: JSON.stringify(items),
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_EVENT_NAME: 'push',
    }
    const child = spawn(process.execPath, ['--no-warnings', resolve('src/action/main.ts')], {
      cwd: folder,
      env: environment,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    return { log: await readStdout(child), summary: readFileSync(summary, 'utf8') }
  } finally {
    rmSync(folder, { recursive: true, force: true })
    await sandbox.close()
  }
}

/** Everything that is pictured, with the times fixed. */
export async function readPictureSources(): Promise<PictureSources> {
  const [terminal, step] = await Promise.all([readTerminal(), readStep()])
  return { terminal: fixTimes(terminal), log: fixTimes(step.log), summary: fixTimes(step.summary) }
}
