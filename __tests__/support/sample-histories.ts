// Histories and receipts as gates would have written them, by a clock and a chance of their own: the same at every call.
import type { Ledger } from '../../src/core/memory/ledger.ts'
import { openLedger } from '../../src/core/memory/open-ledger.ts'

interface Job {
  readonly days: number
  /** From the first day to the last; default 4 a day. */
  readonly runsADay?: number
  readonly checks: readonly { readonly name: string; readonly provider: string; readonly unit: string }[]
  readonly workflows?: readonly string[]
  readonly branches?: readonly string[]
}

const end = Date.UTC(2026, 10, 28, 12)
const dayMs = 86_400_000

/** Whole numbers that look like chance. */
function chance(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

const instant = (ms: number) => new Date(ms).toISOString().replace(/\.\d+Z/, 'Z')
const cents = (value: number) => Number((value / 100).toFixed(2))

/** A gate's reading and its receipt, for each run of a job; topped up when little is left. */
export function linesOf({
  days,
  runsADay = 4,
  checks,
  workflows = ['evaluate', 'nightly'],
  branches = ['main'],
}: Job): string[] {
  const random = chance(7)
  const left = checks.map(() => 20_000 + random(10_000))
  const start = end - days * dayMs
  return Array.from({ length: days * runsADay }, (_, run) => {
    const at = start + Math.floor((run * dayMs) / runsADay) + random(3_600_000)
    const context = {
      repository: 'acme/widgets',
      workflow: workflows[run % workflows.length],
      job: 'evaluate',
      run_id: String(19_000_000_000 + run),
      run_attempt: '1',
      event: 'push',
      ref: `refs/heads/${branches[random(branches.length)]}`,
      sha: 'd710e37d710e37d710e37d710e37d710e37d710e',
    }
    const before = [...left]
    const spent = checks.map((_, index) => Math.min(left[index] ?? 0, random(400)))
    spent.forEach((each, index) => {
      left[index] = (left[index] ?? 0) - each
      if ((left[index] ?? 0) < 1_500) left[index] = (left[index] ?? 0) + 25_000
    })
    const reading = {
      version: 1,
      kind: 'reading',
      at: instant(at),
      context,
      outcome: 'go',
      checks: checks.map(({ name, provider, unit }, index) => ({
        name,
        provider,
        pool: 'account',
        unit,
        covers: 'account',
        status: 'ok',
        policy: null,
        remaining: cents(before[index] ?? 0),
        limit: null,
        used: null,
        required: 5,
        resets_at: null,
      })),
    }
    const receipt = {
      version: 1,
      kind: 'receipt',
      started_at: instant(at),
      ended_at: instant(at + 600_000),
      should_run: true,
      context,
      checks: checks.map(({ name, provider, unit }, index) => ({
        name,
        provider,
        pool: 'account',
        unit,
        before: cents(before[index] ?? 0),
        after: cents((before[index] ?? 0) - (spent[index] ?? 0)),
        spent: cents(spent[index] ?? 0),
        note: null,
      })),
    }
    return [JSON.stringify(reading), JSON.stringify(receipt)]
  }).flat()
}

const apertis = { name: 'apertis', provider: 'apertis', unit: 'USD' }

/** By name: what a report's page is looked at with. */
export const samples: Readonly<Record<string, readonly string[]>> = {
  month: linesOf({ days: 30, checks: [apertis], branches: ['main', 'fix/login', 'feature/x'] }),
  'two-years': linesOf({ days: 730, runsADay: 2, checks: [apertis] }),
  currencies: linesOf({
    days: 30,
    checks: [
      apertis,
      { name: 'deepseek', provider: 'deepseek', unit: 'CNY' },
      { name: 'twilio', provider: 'twilio', unit: 'EUR' },
    ],
  }),
  'forty-checks': linesOf({
    days: 30,
    runsADay: 1,
    checks: Array.from({ length: 40 }, (_, at) => ({
      ...apertis,
      name: `apertis key ${at + 1} of the evaluation team`,
    })),
  }),
  nothing: [],
}

/** What lines say together. */
export function ledgerOf(lines: readonly string[]): Ledger {
  const ledger = openLedger({ since: null, until: null, now: end + dayMs })
  for (const line of lines) ledger.add(line)
  return ledger.close()
}
