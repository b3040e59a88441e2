import type { Pool } from './balance.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { formatFigure } from './format-figure.ts'
import { formatTime } from './format-time.ts'
import { mostNameCharacters } from './plain-text.ts'
import type { CheckResult } from './report.ts'

export const poolsHead = [
  '| Check | Pool | Remaining | Used | Limit | Paid in | Resets | Notes |',
  '| :-- | :-- | --: | --: | --: | --: | :-- | :-- |',
]

function stateOf(pool: Pool, decides: boolean): string {
  return [
    decides ? 'decides' : '',
    pool.usable ? '' : 'cannot be used now',
    pool.expiresAt === null ? '' : `expires ${formatTime(pool.expiresAt)}`,
  ]
    .filter((part) => part !== '')
    .join(', ')
}

function nameOf({ id, label }: Pool): string {
  const shownId = escapeMarkdown(id, mostNameCharacters)
  return label === '' || label === id ? shownId : `${shownId} (${escapeMarkdown(label, mostNameCharacters)})`
}

/** Every pool and key of one check, a table row each. */
export function renderPoolRows(result: CheckResult): readonly string[] {
  return result.pools.map((pool) => {
    const figure = (value: Pool['used']): string => (value === null ? '' : formatFigure(value, pool.unit))
    const cells = [
      escapeMarkdown(result.name, mostNameCharacters),
      nameOf(pool),
      pool.unlimited ? 'unlimited' : figure(pool.remaining),
      figure(pool.used),
      figure(pool.limit),
      figure(pool.total),
      formatTime(pool.resetsAt),
      stateOf(pool, pool.id === result.pool),
    ]
    return `| ${cells.join(' | ')} |`
  })
}
