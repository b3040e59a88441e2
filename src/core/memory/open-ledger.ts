// Adds up histories and receipts, line by line. What it keeps is bounded, whatever the files hold.
import { type Decimal, zero } from '../money/amount.ts'
import { type BoundedMap, boundedMap, others, type Room } from './bounded-map.ts'
import { type FigureSeries, figureSeries } from './figures.ts'
import type { Breakdown, DearRun, Ledger, LedgerGroup, SpentBy } from './ledger.ts'
import { parseMemoryLine } from './memory-line.ts'
import type { HistoryReading, ReceiptCheck, ReceiptRecord, RunContext } from './reading.ts'

/** Names of one kind that are told apart; what comes after them is added up as the rest. */
export const maxGroups = 1_000
/** Of all kinds together. */
const maxNames = 100_000
const maxKeptFigures = 200_000
const maxDearest = 10

interface Tally {
  spent: Decimal | null
  runs: number
}

interface OpenGroup {
  readonly provider: string | null
  readonly unit: string | null
  spent: Decimal | null
  unknown: number
  readonly by: Readonly<Record<Breakdown | 'day', BoundedMap<Tally>>>
  readonly dearest: DearRun[]
  readonly series: Map<string, { readonly check: string; readonly pool: string | null; readonly figures: FigureSeries }>
}

/** `refs/heads/main` is `main`, `refs/tags/v1` is `tags/v1`. */
function branchOf(context: RunContext | null): string | null {
  return context?.ref?.replace(/^refs\/(?:heads\/)?/, '') ?? null
}

function plus(sum: Decimal | null, amount: Decimal | null): Decimal | null {
  return amount === null ? sum : (sum ?? zero).plus(amount)
}

function openGroup(provider: string | null, unit: string | null, room: Room): OpenGroup {
  const tallies = () => boundedMap<Tally>(maxGroups, room, () => ({ spent: null, runs: 0 }))
  const by = { month: tallies(), workflow: tallies(), branch: tallies(), check: tallies(), day: tallies() }
  return { provider, unit, spent: null, unknown: 0, by, dearest: [], series: new Map() }
}

function keepDear(dearest: DearRun[], run: DearRun): void {
  const at = dearest.findIndex(({ spent }) => spent.lt(run.spent))
  dearest.splice(at < 0 ? dearest.length : at, 0, run)
  dearest.length = Math.min(dearest.length, maxDearest)
}

/** Largest first; what is not known, and the rest, at the end. */
function bySpent(tallies: BoundedMap<Tally>): readonly SpentBy[] {
  const rank = ({ key, spent }: SpentBy) => (key === others ? 2 : spent === null ? 1 : 0)
  return tallies
    .entries()
    .map(([key, tally]): SpentBy => ({ key, ...tally }))
    .sort((one, other) => rank(one) - rank(other) || (other.spent ?? zero).cmp(one.spent ?? zero))
}

function byName(tallies: BoundedMap<Tally>): readonly SpentBy[] {
  const name = ({ key }: SpentBy) => (typeof key === 'string' ? key : '\uffff')
  return bySpent(tallies).toSorted((one, other) => (name(one) < name(other) ? -1 : 1))
}

function closeGroup({ provider, unit, spent, unknown, by, dearest, series }: OpenGroup): LedgerGroup {
  const left = [...series.values()].flatMap(({ check, pool, figures }) => {
    const read = figures.read()
    return read === null ? [] : [{ check, pool, ...read }]
  })
  const broken = {
    month: byName(by.month),
    workflow: bySpent(by.workflow),
    branch: bySpent(by.branch),
    check: bySpent(by.check),
  }
  return { provider, unit, spent, unknown, by: broken, days: byName(by.day), dearest, left }
}

export interface LedgerOptions {
  /** Milliseconds since 1970. Lines before `since` and from `until` on are left out. */
  readonly since: number | null
  readonly until: number | null
  readonly now: number
  /** Figures of all checks that are kept one by one. */
  readonly maxFigures?: number
}

export interface OpenLedger {
  /** Adds one line; null stands for one that was too long to be read. */
  add(line: string | null): void
  close(): Ledger
}

export function openLedger({ since, until, now, maxFigures = maxKeptFigures }: LedgerOptions): OpenLedger {
  const groups = new Map<string, OpenGroup>()
  const room: Room = { left: maxNames }
  const series: FigureSeries[] = []
  let figures = 0
  let readings = 0
  let receipts = 0
  let unreadable = 0
  let from = Number.POSITIVE_INFINITY
  let to = Number.NEGATIVE_INFINITY

  const groupOf = (provider: string, unit: string | null): OpenGroup => {
    const key = JSON.stringify([provider, unit])
    const known = groups.get(key)
    if (known !== undefined) return known
    // Units are never summed: of what is beyond the limit only the number of rows is kept.
    const isKept = groups.size < maxGroups
    const shared = isKept ? openGroup(provider, unit, room) : (groups.get('') ?? openGroup(null, null, room))
    groups.set(isKept ? key : '', shared)
    return shared
  }

  const isWanted = (at: number): boolean => (since === null || at >= since) && (until === null || at < until)

  const seen = (...times: readonly number[]) => {
    from = Math.min(from, ...times)
    to = Math.max(to, ...times)
  }

  const foldFigures = () => {
    const share = maxFigures / series.length / 2
    for (const each of series) if (each.size() > share) each.fold()
    figures = series.reduce((sum, each) => sum + each.size(), 0)
  }

  const addReading = ({ at: time, checks }: HistoryReading) => {
    const at = Date.parse(time)
    if (!isWanted(at)) return
    readings += 1
    seen(at)
    for (const { name, provider, pool, unit, remaining, resetsAt } of checks) {
      if (remaining === null || unit === null) continue
      const group = groupOf(provider, unit)
      const key = JSON.stringify([name, pool])
      let own = group.series.get(key)
      if (own === undefined) {
        if (series.length >= maxGroups || group.provider === null) continue
        own = { check: name, pool, figures: figureSeries() }
        series.push(own.figures)
        group.series.set(key, own)
      }
      own.figures.add({ at, remaining, resetsAt })
      figures += 1
    }
    if (figures > maxFigures) foldFigures()
  }

  const addRow = (row: ReceiptCheck, receipt: ReceiptRecord, counted: Set<Tally>) => {
    const { context, startedAt } = receipt
    const group = groupOf(row.provider, row.unit)
    const spent = group.provider === null ? null : row.spent
    group.spent = plus(group.spent, spent)
    if (spent === null) group.unknown += 1
    const workflow = context?.workflow ?? null
    const branch = branchOf(context)
    const { by } = group
    const tallies = [
      by.month.of(startedAt.slice(0, 7)),
      by.workflow.of(workflow),
      by.branch.of(branch),
      by.check.of(row.name),
      by.day.of(startedAt.slice(0, 10)),
    ]
    for (const tally of tallies) {
      tally.spent = plus(tally.spent, spent)
      // A run with two checks at one vendor is one run.
      if (!counted.has(tally)) tally.runs += 1
      counted.add(tally)
    }
    if (spent?.gt(group.dearest[maxDearest - 1]?.spent ?? zero)) {
      keepDear(group.dearest, {
        runId: context?.runId ?? null,
        workflow,
        branch,
        check: row.name,
        at: startedAt,
        spent,
      })
    }
  }

  const addReceipt = (receipt: ReceiptRecord) => {
    const at = Date.parse(receipt.startedAt)
    if (!isWanted(at)) return
    receipts += 1
    seen(at)
    const counted = new Set<Tally>()
    for (const row of receipt.checks) addRow(row, receipt, counted)
  }

  return {
    add(line) {
      if (line?.trim() === '') return
      const parsed = line === null ? null : parseMemoryLine(line, now)
      if (parsed === null) unreadable += 1
      else if (parsed.kind === 'reading') addReading(parsed.reading)
      else addReceipt(parsed.receipt)
    },
    close() {
      const time = (ms: number) => (Number.isFinite(ms) ? `${new Date(ms).toISOString().slice(0, 19)}Z` : null)
      const closed = [...groups.values()].map(closeGroup)
      const place = ({ provider, unit }: LedgerGroup) => `${provider ?? '\uffff'} ${unit ?? '\uffff'}`
      closed.sort((one, other) => (place(one) < place(other) ? -1 : 1))
      return { readings, receipts, unreadable, from: time(from), to: time(to), groups: closed }
    },
  }
}
