import { type Key, others } from '../memory/bounded-map.ts'
import { forecastItem } from '../memory/forecast.ts'
import type { Ledger, LedgerGroup, SpentBy } from '../memory/ledger.ts'
import { cleanLine, maxFieldNameCharacters } from '../text/plain-text.ts'
import { renderExactJson } from './results.ts'

/** The time that a report was asked for; null where it has no bound. */
export interface Asked {
  readonly since: string | null
  readonly until: string | null
}

function name(text: string): string
function name(text: string | null): string | null
function name(text: string | null): string | null {
  return text === null ? null : cleanLine(text, maxFieldNameCharacters)
}

/** A name as it is shown: what stands for the rest is called that. */
export function keyText(key: Key): string | null {
  return key === others ? 'others' : key
}

function spentItem({ key, spent, runs }: SpentBy): Record<string, unknown> {
  return { name: name(keyText(key)), spent, runs }
}

/** Rises of all checks, in order of time. */
export function topUpsOf({ left }: LedgerGroup) {
  return left
    .flatMap(({ check, rises }) => rises.map((rise) => ({ check, ...rise })))
    .toSorted((one, other) => (one.at < other.at ? -1 : 1))
}

function groupItem(group: LedgerGroup): Record<string, unknown> {
  const { provider, unit, spent, unknown, by, dearest, left } = group
  return {
    provider: name(provider ?? 'others'),
    unit: name(unit),
    spent,
    unknown,
    by: {
      month: by.month.map(spentItem),
      workflow: by.workflow.map(spentItem),
      branch: by.branch.map(spentItem),
      check: by.check.map(spentItem),
    },
    dearest: dearest.map((run) => ({
      run_id: name(run.runId),
      workflow: name(run.workflow),
      branch: name(run.branch),
      check: name(run.check),
      at: run.at,
      spent: run.spent,
    })),
    top_ups: topUpsOf(group).map(({ check, at, amount }) => ({ check: name(check), at, amount })),
    left: left.map(({ check, pool, at, remaining, forecast }) => ({
      check: name(check),
      pool: name(pool),
      at,
      remaining,
      forecast: forecastItem(forecast),
    })),
  }
}

/** A ledger as one object of JSON, with every digit. The shape is promised: what changes it raises `version`. */
export function renderLedgerJson({ readings, receipts, unreadable, groups }: Ledger, { since, until }: Asked): string {
  const report = {
    version: 1,
    kind: 'report',
    since,
    until,
    readings,
    receipts,
    unreadable,
    groups: groups.map(groupItem),
  }
  return `${renderExactJson(report, 2)}\n`
}
