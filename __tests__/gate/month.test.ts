// A month of a job's runs at the sandbox, by a clock of its own: gates, what they remember, receipts, and the report, whose
// sums another language adds up again.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { openLedger } from '../../src/core/memory/open-ledger.ts'
import type { RunContext } from '../../src/core/memory/reading.ts'
import { firstReadingsOf } from '../../src/core/receipt/first-reading.ts'
import { compareReadings } from '../../src/core/receipt/receipt.ts'
import { renderLedgerJson } from '../../src/core/render/ledger-json.ts'
import { renderReceiptLine } from '../../src/core/render/receipt-line.ts'
import { appendLine } from '../../src/files/append-line.ts'
import { check } from '../../src/gate/check.ts'
import { readPlan } from '../../src/gate/read-plan.ts'
import { checkAndRemember } from '../../src/gate/remembered-check.ts'
import { startSandbox } from '../../src/sandbox/server.ts'

const hasPython = spawnSync('python3', ['--version']).status === 0

let folder: string
let sandbox: Awaited<ReturnType<typeof startSandbox>>
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'month-'))
  sandbox = await startSandbox(0, () => {})
})
afterAll(async () => {
  await sandbox.close()
  rmSync(folder, { recursive: true, force: true })
})

const start = Date.UTC(2026, 9, 20)
const runs = 60

it('a month of runs adds up, and lasts as long as it is forecast', async () => {
  const place = { base: folder, folders: [folder], runnerTemp: null }
  let lasts: string | null = null
  for (let run = 0; run < runs; run += 1) {
    const at = start + run * 12 * 3_600_000
    const now = () => new Date(at)
    const context: RunContext = {
      ...{ repository: 'acme/widgets', workflow: run % 3 === 0 ? 'nightly' : 'evaluate', job: 'j', runId: String(run) },
      ...{ runAttempt: '1', event: 'push', ref: `refs/heads/${run % 5 === 0 ? 'fix' : 'main'}`, sha: null },
    }
    // The key falls by 0.37 at each reading, two a run; after 30 runs another is paid in: the account is full again.
    const checks = [
      { provider: 'apertis', key: `sandbox-drain-0.37${run < 30 ? '' : '0'}` },
      { provider: 'imagerouter', key: `sandbox-balance-${(80 - run * 0.125).toFixed(3)}` },
    ].map(({ provider, key }) => ({
      ...{ provider, minimum: '5 USD', 'api-key': key, 'base-url': `${sandbox.origin}/${provider}` },
    }))
    const inputs = { checks: JSON.stringify(checks), 'history-file': 'credit.jsonl' }
    const { plan, errors } = await readPlan({ inputs, environment: {} })
    if (plan === null) throw new Error(JSON.stringify(errors))
    const { report } = await checkAndRemember(plan, { userAgent: 'month', now }, { context, place })
    expect(report.verdict.outcome).toBe('pass')
    lasts = report.results[0]?.forecast?.perDay.toFixed() ?? null
    const after = await check(plan, { userAgent: 'month', now })
    const receipt = compareReadings(firstReadingsOf(report, plan, plan.cleaner.clean), after.results, after.endedAt)
    expect(appendLine('credit.jsonl', renderReceiptLine(receipt, context), place)).toBeNull()
  }
  // Two readings a run, two runs a day.
  expect(lasts).toBe('1.48')
  const ledger = openLedger({ since: null, until: null, now: start + 60 * 86_400_000 })
  for (const line of readFileSync(join(folder, 'credit.jsonl'), 'utf8').split('\n')) ledger.add(line)
  const json = renderLedgerJson(ledger.close(), { since: null, until: null })
  writeFileSync(join(folder, 'report.json'), json)
  const report = JSON.parse(json)
  expect(report).toMatchObject({ readings: runs, receipts: runs, unreadable: 0 })
  expect(report.groups[0]).toMatchObject({ provider: 'apertis', spent: 22.2, top_ups: [{ check: 'apertis' }] })
  if (!hasPython) {
    process.stdout.write('NOT RUN: the sums in Python, because there is none.\n')
    return
  }
  const words = ['__tests__/support/check_sums.py', join(folder, 'report.json'), join(folder, 'credit.jsonl')]
  const { stdout, stderr } = spawnSync('python3', words, { encoding: 'utf8' })
  expect(`${stdout}${stderr}`).toBe('all sums agree\n')
}, 60_000)
