import { describe, expect, it } from '@jest/globals'
import type { Root, RootContent } from 'hast'
import rehypeRaw from 'rehype-raw'
import { unified } from 'unified'
import { forecastOf } from '../../../src/core/memory/forecast.ts'
import { breakdowns } from '../../../src/core/memory/ledger.ts'
import { lastsText } from '../../../src/core/render/lasts.ts'
import { renderLedgerJson } from '../../../src/core/render/ledger-json.ts'
import { renderLedgerMarkdown } from '../../../src/core/render/ledger-markdown.ts'
import { renderLedgerPage } from '../../../src/core/render/ledger-page.ts'
import { renderLedgerTable } from '../../../src/core/render/ledger-table.ts'
import { decimalOf } from '../../support/decimal.ts'
import { treeAsGitHub } from '../../support/github-markdown.ts'
import { tagNames, textOf } from '../../support/hast.ts'
import { ledgerOf, linesOf, samples } from '../../support/sample-histories.ts'

/** A page as a browser's parser reads it. */
function treeOf(html: string): Root {
  return unified()
    .use(rehypeRaw)
    .runSync({ type: 'root', children: [{ type: 'raw', value: html }] } as never) as Root
}

/** Every element with its attributes, and each of these once. */
function shapesOf(tree: Root | RootContent): readonly string[] {
  const found = new Set<string>()
  const walk = (node: Root | RootContent) => {
    if (node.type === 'element') found.add(`${node.tagName} ${Object.keys(node.properties).sort().join(' ')}`)
    if (node.type === 'comment') found.add('comment')
    if ('children' in node) for (const child of node.children) walk(child as RootContent)
  }
  walk(tree)
  return [...found].sort()
}

const names = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '</title><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '`alert(1)` @org/team #1 | cell | https://evil.example',
  '__proto__',
  '<!-- -->',
  '&lt;b&gt;',
  '\u202e\u0000\u001b[31m##[error]::error::x',
]

const job = (name: string) => ({
  ...{ days: 20, runsADay: 1 },
  checks: [
    { name, provider: name, unit: name },
    { name: `${name}2`, provider: name, unit: name },
  ],
  workflows: [name],
  branches: [name],
})
const plain = ledgerOf(linesOf(job('plain')))
const hostile = names.map((name) => [name, ledgerOf(linesOf(job(name)))] as const)

describe('the page', () => {
  const html = renderLedgerPage(ledgerOf(samples['month'] ?? []), breakdowns)

  it('is one file without script, that asks for nothing', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/)
    expect(html).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'`,
    )
    expect(html).not.toMatch(/<script|\son\w+=|\sstyle=|\ssrc=|url\(|@import|https?:/i)
    expect([...html.matchAll(/\shref="([^"]*)"/g)].map(([, to]) => to)).toEqual(['#g0'])
  })

  it('shows what was spent and what is left, as charts and as tables', () => {
    expect(html.match(/<figure>/g)).toHaveLength(2)
    expect(html).toContain('Spent per day, USD')
    expect(html).toContain('Left in apertis, account, USD')
    for (const title of ['What is left', 'By month', 'By workflow', 'By branch', 'By check', 'Dearest runs', 'Top-ups'])
      expect(html).toContain(`>${title}</h3>`)
    expect(html).not.toMatch(/NaN|Infinity|undefined/)
  })

  it.each(hostile)('has the same elements and attributes with names such as %s', (_, ledger) => {
    expect(shapesOf(treeOf(renderLedgerPage(ledger, breakdowns)))).toEqual(
      shapesOf(treeOf(renderLedgerPage(plain, breakdowns))),
    )
  })

  it('shows a name as it is', () => {
    const [, ledger] = hostile[0] ?? ['', plain]
    expect(textOf(treeOf(renderLedgerPage(ledger, breakdowns)))).toContain('<img src=x onerror=alert(1)>')
  })

  it.each(Object.entries(samples))('can be drawn of %s', (_, lines) => {
    const page = renderLedgerPage(ledgerOf(lines), breakdowns)
    expect(page).not.toMatch(/NaN|Infinity|undefined/)
    expect(page.length).toBeLessThan(400_000)
  })

  it('says so when there is nothing', () => {
    expect(textOf(treeOf(renderLedgerPage(ledgerOf([]), breakdowns)))).toContain('No reading and no receipt was found.')
  })

  it('draws one figure, nothing spent, and less than nothing left', () => {
    const of = (remaining: number) =>
      `{"version":1,"kind":"reading","at":"2026-11-20T00:00:00Z","context":null,"outcome":"go","checks":[{"name":"a","provider":"p","pool":null,"unit":"USD","status":"ok","remaining":${remaining}}]}`
    for (const remaining of [0, -5, 1e-9, 1e30]) {
      const page = renderLedgerPage(ledgerOf([of(remaining)]), breakdowns)
      expect(page.match(/<figure>/g)).toHaveLength(1)
      expect(page).not.toMatch(/NaN|Infinity|undefined/)
    }
  })
})

describe('the other formats', () => {
  it.each(hostile)('show names such as %s as text', (_, ledger) => {
    const allowed = ['h1', 'h2', 'h3', 'p', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'span']
    const tree = treeAsGitHub(renderLedgerMarkdown(ledger, breakdowns))
    expect([...tagNames(tree)].filter((name) => !allowed.includes(name))).toEqual([])
    const table = renderLedgerTable(ledger, breakdowns)
    expect(table).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]|##\[|^::/m)
    expect(renderLedgerJson(ledger, { since: null, until: null })).not.toMatch(/##\[/)
  })

  it('show the breakdowns that were asked for', () => {
    const ledger = ledgerOf(samples['month'] ?? [])
    const titles = renderLedgerTable(ledger, ['branch']).match(/^By \w+$/gm)
    expect(titles).toEqual(['By branch'])
    expect(renderLedgerMarkdown(ledger, ['check', 'month']).match(/^### By \w+$/gm)).toEqual([
      '### By month',
      '### By check',
    ])
  })

  it('say how many rows were left out', () => {
    const table = renderLedgerTable(ledgerOf(samples['forty-checks'] ?? []), breakdowns)
    expect(table).toContain('and 20 more: --format json has them all')
    expect(table).toContain('two checks may be one account')
  })
})

describe('how long it lasts', () => {
  const day = 86_400_000
  const forecast = (first: string, last: string, resetsAt: string | null = null) => {
    const points = [first, first, last].map((digits, index) => ({
      at: index * day,
      remaining: decimalOf(digits),
      resetsAt,
    }))
    return forecastOf(points, null).forecast
  }
  it.each([
    ['', null],
    ['no use seen', forecast('5', '5')],
    ['about 12 days', forecast('14', '12')],
    ['about 24 hours', forecast('3', '1')],
    ['about 1 hour', forecast('2', '0.05')],
    ['less than an hour', forecast('2', '0.01')],
    ['used up', forecast('2', '0')],
    ['until the reset', forecast('14', '12', '1970-01-04T00:00:00Z')],
  ])('%s', (text, given) => {
    expect(lastsText(given)).toBe(text)
  })
})
