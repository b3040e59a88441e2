import type { Breakdown, Ledger, LedgerGroup } from '../memory/ledger.ts'
import { formatFigure } from '../money/figure.ts'
import { escapeHtml } from '../text/escape-html.ts'
import { maxNameCharacters } from '../text/plain-text.ts'
import { lastsText } from './lasts.ts'
import { balanceChart, spendChart } from './ledger-chart.ts'
import { groupText, ledgerSentence, moreText, perCheck, type Section } from './ledger-sections.ts'
import { pageStyle } from './page-style.ts'

const maxRows = 100
const maxCharts = 60

/** Nothing is loaded, nothing runs, nothing is sent: also where a name should get past its escaping. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

function cell(text: string, isFigure: boolean | undefined, tag: 'th' | 'td'): string {
  const scope = tag === 'th' ? ' scope="col"' : ''
  return `<${tag}${scope}${isFigure ? ' class="figure"' : ''}>${escapeHtml(text, maxNameCharacters)}</${tag}>`
}

function table(section: Section, group: string, index: number): string {
  const id = `${group}t${index}`
  const { title, head, right, rows } = section
  const cells = (texts: readonly string[], tag: 'th' | 'td') => texts.map((text, at) => cell(text, right[at], tag))
  const more = moreText(section)
  return [
    `<h3 id="${id}">${escapeHtml(title)}</h3>`,
    // What scrolls must be reached by keyboard too.
    `<div class="scroll" role="region" aria-labelledby="${group} ${id}" tabindex="0"><table>`,
    `<thead><tr>${cells(head, 'th').join('')}</tr></thead>`,
    `<tbody>${rows.map((row) => `<tr>${cells(row, 'td').join('')}</tr>`).join('\n')}</tbody>`,
    '</table></div>',
    more === null ? '' : `<p class="dim">${escapeHtml(more)}</p>`,
  ].join('\n')
}

/** One line of what is left, for each provider and unit: where several checks are one account, a sum would be wrong. */
function card(group: LedgerGroup, index: number): string {
  const { left, spent, unit } = group
  const least = left.toSorted((one, other) => one.remaining.cmp(other.remaining))[0]
  const lasts = lastsText(least?.forecast ?? null)
  const told =
    least === undefined
      ? `<strong>${spent === null ? 'not known' : escapeHtml(formatFigure(spent, unit))}</strong>spent`
      : `<strong>${escapeHtml(formatFigure(least.remaining, unit))}</strong>left${left.length > 1 ? ` in ${escapeHtml(least.check, maxNameCharacters)}, the least of ${left.length}` : ''}${lasts === '' ? '' : `, ${escapeHtml(lasts)}`}`
  return `<li><a href="#g${index}">${escapeHtml(groupText(group, [], 0).title, maxNameCharacters * 2)}</a>${told}</li>`
}

function groupPart(group: LedgerGroup, index: number, by: readonly Breakdown[]): string {
  const { title, sentence, sections } = groupText(group, by, maxRows)
  const unit = group.unit ?? ''
  const balances = group.left.slice(0, maxCharts).map(({ check, pool, points }) => {
    const name = pool === null || pool === check ? check : `${check}, ${pool}`
    return balanceChart(points, `Left in ${name.slice(0, 2 * maxNameCharacters)}, ${unit}`)
  })
  const spend = spendChart(group.days, unit)
  const unseen = group.left.length - balances.length
  return [
    `<section aria-labelledby="g${index}"><h2 id="g${index}">${escapeHtml(title, maxNameCharacters * 2)}</h2>`,
    `<p>${escapeHtml(sentence)}</p>`,
    spend === '' ? '' : `<div class="charts wide">${spend}</div>`,
    balances.length === 0
      ? ''
      : `<div class="charts${balances.length === 1 ? ' wide' : ''}">${balances.join('\n')}</div>`,
    unseen > 0 ? `<p class="dim">${unseen} more ${unseen === 1 ? 'check has' : 'checks have'} no chart here.</p>` : '',
    ...sections.map((each, at) => table(each, `g${index}`, at)),
    '</section>',
  ]
    .filter((part) => part !== '')
    .join('\n')
}

/** A ledger as one HTML file: no script, nothing from any other place. */
export function renderLedgerPage(ledger: Ledger, by: readonly Breakdown[]): string {
  const { groups } = ledger
  const several = groups.some(({ left }) => left.length > 1)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Credit report</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
<h1>Credit report</h1>
<p class="dim">${escapeHtml(ledgerSentence(ledger))}</p>
${groups.length === 0 ? '' : `<ul class="cards">\n${groups.map(card).join('\n')}\n</ul>\n`}${groups.map((group, index) => groupPart(group, index, by)).join('\n')}
${several ? `<p class="dim">${escapeHtml(perCheck)}</p>\n` : ''}</main>
</body>
</html>
`
}
