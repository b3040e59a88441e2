// The issue of a check whose credit has run out. Anybody may read it, and what is in it is acted upon: it holds our own
// words and figures, and names that mention, link and close nothing.
import { type Alert, minUnknown } from '../memory/alerts.ts'
import { formatFigure } from '../money/figure.ts'
import { formatInstant } from '../money/instant.ts'
import { reasons } from '../provider/reasons.ts'
import { escapeMarkdown, renderLink } from '../text/escape-markdown.ts'
import { formatTime } from '../text/format-time.ts'
import { cleanLine, maxNameCharacters } from '../text/plain-text.ts'
import { lastsText } from './lasts.ts'

/** Figures of the trend. */
const maxTrend = 10

/** A page that a run can be seen on; null where there is none. */
export type RunPage = string | null

/** A name in plain words: a title knows no escaping. */
function titleName(name: string): string {
  return cleanLine(name, maxNameCharacters)
    .replace(/[^\p{L}\p{N} .,:/_+-]|-->?|<!--/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
}

const kinds = {
  low: 'too little credit',
  denied: 'the key is rejected',
  unknown: 'the balance cannot be read',
} as const

function kindOf({ status }: Alert): string {
  return status === 'low' || status === 'denied' ? kinds[status] : kinds.unknown
}

export function alertTitle(alert: Alert): string {
  return `Credit Gate: ${kindOf(alert)}: ${titleName(alert.name)}`
}

function storyOf(alert: Alert): string {
  const { status, unit, remaining, required, shortfall, reason, unknownInARow } = alert
  const figure = (value: Alert['remaining']) => (value === null ? '' : formatFigure(value, unit))
  if (status === 'denied') return 'the provider does not take the key. Topping up does not heal that: the key does.'
  if (status !== 'low') {
    const why = reason === null ? '' : ` (${reasons[reason].clause})`
    return `the balance could not be read${why}, ${Math.max(unknownInARow, minUnknown)} runs in a row.`
  }
  if (remaining === null) return 'the provider says that the credit is used up.'
  const short = shortfall === null ? '' : `, short by ${figure(shortfall)}`
  return `${figure(remaining)} left, ${figure(required)} required${short}.`
}

function rowsOf(
  { providerName, pool, forecast, resetsAt, topUpUrl, checkedAt }: Alert,
  page: RunPage,
): readonly string[] {
  const lasts = lastsText(forecast)
  const ends = formatTime(forecast?.runsOutAt ?? null)
  const seen = page === null ? '' : renderLink('run', page)
  const facts: readonly (readonly [string, string])[] = [
    ['Provider', escapeMarkdown(providerName, maxNameCharacters)],
    ['Pool', pool === null ? '' : escapeMarkdown(pool, maxNameCharacters)],
    ['Lasts', ends === '' ? lasts : `${lasts}, until ${ends}`],
    ['Resets', formatTime(resetsAt)],
    ['Top up', renderLink(topUpUrl, topUpUrl)],
    ['Seen', [formatTime(checkedAt), seen].filter((part) => part !== '').join(', ')],
  ]
  const rows = facts.filter(([, text]) => text !== '').map(([name, text]) => `| ${name} | ${text} |`)
  return ['| | |', '| :-- | :-- |', ...rows]
}

function trendOf({ trend, unit }: Alert): readonly string[] {
  if (trend.length < 2) return []
  const rows = trend
    .slice(-maxTrend)
    .toReversed()
    .map(({ at, remaining }) => `| ${formatTime(formatInstant(new Date(at)))} | ${formatFigure(remaining, unit)} |`)
  return ['', '| Read | Left |', '| :-- | --: |', ...rows]
}

/** @param mark hidden in the text, and how the issue is found again. */
export function alertBody(alert: Alert, page: RunPage, mark: string): string {
  return [
    `**${escapeMarkdown(alert.name, maxNameCharacters)}**: ${escapeMarkdown(storyOf(alert))}`,
    '',
    ...rowsOf(alert, page),
    ...trendOf(alert),
    '',
    'Credit Gate keeps this issue up to date, and closes it when the credit is there again.',
    '',
    mark,
  ].join('\n')
}

/** Said when the issue is closed. */
export function alertEnd({ name, remaining, unit }: Alert, page: RunPage): string {
  const left = remaining === null ? '' : `: ${formatFigure(remaining, unit)} left`
  const seen = page === null ? '' : ` (${renderLink('run', page)})`
  return `The credit of **${escapeMarkdown(name, maxNameCharacters)}** is there again${escapeMarkdown(left)}${seen}.`
}

/** Said when one check has two issues, which two runs at once may have opened. */
export const alertTwin = 'Another open issue, an older one, is about the same check.'
