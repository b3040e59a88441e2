// What a report tells, as sentences and tables that each format writes in its own way. All texts are raw: a format cleans
// and escapes them.
import type { Key } from '../memory/bounded-map.ts'
import { type Breakdown, breakdowns, type Ledger, type LedgerGroup, type SpentBy } from '../memory/ledger.ts'
import type { Decimal } from '../money/amount.ts'
import { formatFigure } from '../money/figure.ts'
import { formatTime } from '../text/format-time.ts'
import { lastsText } from './lasts.ts'
import { keyText, topUpsOf } from './ledger-json.ts'

export interface Section {
  readonly title: string
  readonly head: readonly string[]
  /** Columns of figures. */
  readonly right: readonly boolean[]
  readonly rows: readonly (readonly string[])[]
  /** Rows that are left out: the JSON has them all. */
  readonly more: number
}

/** One provider's credit in one unit. */
export interface GroupText {
  readonly title: string
  readonly sentence: string
  readonly sections: readonly Section[]
}

const notTold = '(not told)'

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`
}

function nameOf(key: Key): string {
  return keyText(key) ?? notTold
}

function section(
  title: string,
  head: readonly string[],
  right: readonly boolean[],
  rows: readonly (readonly string[])[],
  maxRows: number,
): Section {
  return { title, head, right, rows: rows.slice(0, maxRows), more: Math.max(0, rows.length - maxRows) }
}

/** What was read, and what could not be. */
export function ledgerSentence({ readings, receipts, unreadable, from, to }: Ledger): string {
  if (readings + receipts === 0) {
    const nothing = 'No reading and no receipt was found'
    return unreadable === 0 ? `${nothing}.` : `${nothing}; ${counted(unreadable, 'line')} could not be read.`
  }
  const span = `from ${formatTime(from)} to ${formatTime(to)}`
  const lost = unreadable === 0 ? '' : `; ${counted(unreadable, 'line')} could not be read`
  return `${counted(readings, 'reading')} and ${counted(receipts, 'receipt')} ${span}${lost}.`
}

function spentSentence({ spent, unknown, unit, by }: LedgerGroup): string {
  if (by.check.length === 0) return 'No receipt tells what was spent.'
  const rest = unknown === 0 ? '' : `; ${counted(unknown, 'time')} it is not known`
  return `${spent === null ? 'What was spent is not known' : `Spent: ${formatFigure(spent, unit)}`}${rest}.`
}

/** @param by which breakdowns to show. */
export function groupText(group: LedgerGroup, by: readonly Breakdown[], maxRows: number): GroupText {
  const { provider, unit, left, dearest } = group
  const figure = (value: Decimal | null) => (value === null ? 'not known' : formatFigure(value, unit))
  const spentRow = ({ key, spent, runs }: SpentBy) => [nameOf(key), figure(spent), String(runs)]
  const broken = breakdowns
    .filter((breakdown) => by.includes(breakdown))
    .map((breakdown) =>
      section(
        `By ${breakdown}`,
        [breakdown, 'spent', 'runs'],
        [false, true, true],
        group.by[breakdown].map(spentRow),
        maxRows,
      ),
    )
  const sections = [
    section(
      'What is left',
      ['check', 'pool', 'left', 'a day', 'lasts', 'ends', 'read'],
      [false, false, true, true, false, false, false],
      left.map(({ check, pool, remaining, forecast, at }) => [
        check,
        pool ?? '',
        figure(remaining),
        forecast === null ? '' : figure(forecast.perDay),
        forecast === null ? 'not known' : lastsText(forecast),
        formatTime(forecast?.runsOutAt ?? null),
        formatTime(at),
      ]),
      maxRows,
    ),
    ...broken,
    section(
      'Dearest runs',
      ['run', 'workflow', 'branch', 'check', 'at', 'spent'],
      [false, false, false, false, false, true],
      dearest.map(({ runId, workflow, branch, check, at, spent }) => [
        runId ?? notTold,
        workflow ?? notTold,
        branch ?? notTold,
        check,
        formatTime(at),
        figure(spent),
      ]),
      maxRows,
    ),
    section(
      'Top-ups',
      ['check', 'at', 'amount'],
      [false, false, true],
      topUpsOf(group)
        .toReversed()
        .map(({ check, at, amount }) => [check, formatTime(at), figure(amount)]),
      maxRows,
    ),
  ]
  return {
    title: unit === null ? (provider ?? 'others') : `${provider ?? 'others'}, ${unit}`,
    sentence: spentSentence(group),
    sections: sections.filter(({ rows }) => rows.length > 0),
  }
}

/** How many rows are left out; nothing when there are none. */
export function moreText({ more }: Section): string | null {
  return more === 0 ? null : `and ${more} more: --format json has them all`
}

/** Said under what is left. */
export const perCheck = 'What is left stands per check: two checks may be one account.'
