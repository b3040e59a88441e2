import { describe, expect, it } from '@jest/globals'
import Big from 'big.js'
import fc from 'fast-check'
import type { Root } from 'hast'
import { pool } from '../../../src/core/provider/pool.ts'
import { renderSummary } from '../../../src/core/render/summary.ts'
import type { Report } from '../../../src/core/verdict/report.ts'
import { treeAsGitHub } from '../../support/github-markdown.ts'
import { elements, pieces, tagNames, textOf } from '../../support/hast.ts'
import { sampleFailure, sampleReport, sampleResult, wrongConfiguration } from '../../support/sample-report.ts'
import { hostileNames, sampleReports } from '../../support/sample-reports.ts'

const mebibyte = 1024 * 1024

function shown(report: Report): Root {
  return treeAsGitHub(renderSummary(report))
}

function sample(name: string): Report {
  const report = sampleReports[name]
  if (report === undefined) throw new Error(`no sample ${name}`)
  return report
}

function headline(report: Report): string {
  const [heading] = elements(shown(report), 'h2')
  return heading === undefined ? '' : textOf(heading)
}

/** The cells of the nth table, row by row, without its head. */
function cells(tree: Root, index: number): readonly (readonly string[])[] {
  const table = elements(tree, 'table')[index]
  if (table === undefined) return []
  return elements(table, 'tr')
    .map((row) => elements(row, 'td').map(textOf))
    .filter((row) => row.length > 0)
}

function sentence(report: Report): string {
  return textOf(shown(report)).replace(/\s+/g, ' ')
}

describe('the headline', () => {
  it.each([
    ['one-ok', '✅ Enough credit: apertis has 1,234.5 USD left, 5 USD is required'],
    ['all-ok', '✅ Enough credit in all 5 checks'],
    ['one-low', '❌ Credit Gate stopped this job: apertis has 0.95 USD left, 5 USD is required'],
    ['low-goes-on', '⚠️ The job goes on, but apertis has 0.95 USD left, 5 USD is required'],
    ['soft-warning', '⚠️ The job goes on, but apertis has 8 USD left, below the soft limit of 20 USD'],
    ['fork-skipped', '⏭️ Credit Gate skipped this job: there is no key for apertis'],
    ['configuration-errors', '❌ Credit Gate stopped this job: its configuration has 3 errors'],
    [
      'trouble',
      '❌ Credit Gate stopped this job: the key of imagerouter was rejected (3 other checks have a problem too)',
    ],
    [
      'any-of-three',
      '⚠️ The job goes on: crustdata has 87,250 credits left, 1,000 credits are required (2 other checks have a problem)',
    ],
    [
      'sixty-checks',
      '❌ Credit Gate stopped this job: crustdata-team-37 has 0.95 USD left, 5 USD is required (1 other check has a problem too)',
    ],
  ])('of %s', (name, expected) => {
    expect(headline(sample(name))).toBe(expected)
  })

  it.each([
    [sampleResult({ remaining: 'unlimited' }), 'Enough credit: apertis is unlimited'],
    [
      sampleFailure({ status: 'low', reason: 'insufficient', message: 'm' }),
      'apertis is out of credit, says its provider',
    ],
    [
      sampleFailure({ status: 'unknown', reason: 'timeout', message: 'm' }),
      'the balance of apertis could not be read (no answer in time)',
    ],
    [
      sampleFailure({ status: 'denied', reason: 'forbidden', message: 'm' }),
      'the key of apertis may not read the balance',
    ],
    [sampleFailure({ status: 'error', message: 'm' }), 'the configuration of apertis is wrong'],
  ])('says what happened', (result, expected) => {
    expect(headline(sampleReport([result]))).toContain(expected)
  })

  it.each([
    ['one-low', 'The step failed, and should-run is false.'],
    ['fork-skipped', 'The step is green, but should-run is false: what asks for it does not start.'],
    ['low-goes-on', 'The step is green, and should-run is true.'],
  ])('is followed by what that means for the job: %s', (name, expected) => {
    expect(sentence(sample(name))).toContain(expected)
  })

  it('is followed by what the provider said and what to do, when there is no figure', () => {
    expect(sentence(sample('trouble'))).toContain(
      'does not accept the key (401); retrying won’t help. Check the key in IMAGEROUTER_API_KEY',
    )
    expect(sentence(sample('fork-skipped'))).toContain('a pull request from a fork has no secrets. Run the job')
  })

  it('is followed by how much is short, when it resets, and where to top up', () => {
    const low = sampleResult({
      status: 'low',
      remaining: new Big('1'),
      shortfall: new Big('4.05'),
      resetsAt: '2026-11-24T10:00:00Z',
    })
    const report = sampleReport([low])
    expect(sentence(report)).toContain(
      'Short by 4.05 USD in payg. Resets in 3 days (2026-11-24 10:00 UTC). Top up at Apertis.',
    )
    expect(elements(shown(report), 'a').map(({ properties }) => properties['href'])).toEqual([
      'https://apertis.ai/billing',
    ])
  })
})

describe('the table of checks', () => {
  it('has the seven columns, figures on the right', () => {
    const [table] = elements(shown(sample('all-ok')), 'table')
    const head = elements(table ?? never(), 'th')
    expect(head.map(textOf)).toEqual(['Check', 'Provider', 'Pool', 'Remaining', 'Required', 'Status', 'Resets'])
    expect(head.map(({ properties }) => properties['align'])).toEqual([
      'left',
      'left',
      'left',
      'right',
      'right',
      'left',
      'left',
    ])
  })

  it('groups thousands, gives money a second decimal, rounds nothing, and says what is a bound', () => {
    expect(cells(shown(sample('all-ok')), 0)).toEqual([
      ['apertis', 'Apertis', 'payg', '1,234.5 USD', '5 USD', '✅ ok', ''],
      ['crustdata', 'Crustdata', 'account', '87,250 credits', '1,000 credits', '✅ ok', 'in 3 days'],
      ['predev', 'pre.dev', 'credits', 'at least 450 credits', '50 credits', '✅ ok', ''],
      ['openai', 'OpenAI', 'budget', 'at most 121.837 USD', '20 USD', '✅ ok', 'in 10 days'],
      ['imagerouter/key:*', 'ImageRouter', 'key:7', '18.4 USD', '5 USD', '✅ ok', ''],
    ])
  })

  it('begins with the check that decided, then the other problems, the rest as given', () => {
    const names = cells(shown(sample('trouble')), 0).map(([name, , , , , status]) => `${name} ${status}`)
    expect(names).toEqual([
      'imagerouter ❌ denied',
      'apertis ❌ low',
      'apikley ❌ unknown',
      'apertis/soft ⚠️ warn',
      'apertis ✅ ok',
      'crustdata ✅ ok',
      'openai ✅ ok',
    ])
  })

  it('keeps the order given where that is a choice, and what is wrong beside a good check goes on', () => {
    expect(cells(shown(sample('any-of-three')), 0).map(([name, , , , , status]) => `${name} ${status}`)).toEqual([
      'apertis ⚠️ low, goes on',
      'apikley ⚠️ unknown, goes on',
      'crustdata ✅ ok',
    ])
  })

  it('promises of no check that the job goes on when it does not', () => {
    const eased = sampleResult({ status: 'low', name: 'eased', policy: 'warn' })
    const skipped = sampleResult({ status: 'low', name: 'skipped', policy: 'skip' })
    const statuses = (report: Report): readonly string[] => cells(shown(report), 0).map((row) => row[5] ?? '')
    expect(statuses(sampleReport([sampleResult({ status: 'low' }), skipped, eased]))).toEqual([
      '❌ low',
      '⏭️ low',
      '⚠️ low',
    ])
    expect(statuses(sampleReport([skipped, eased]))).toEqual(['⏭️ low, skipped', '⚠️ low'])
    expect(statuses(sampleReport([eased]))).toEqual(['⚠️ low, goes on'])
  })

  it('shows what is not known as nothing, never as 0', () => {
    expect(cells(shown(sample('trouble')), 0)[0]).toEqual(['imagerouter', 'ImageRouter', '', '', '', '❌ denied', ''])
  })
})

describe('the details', () => {
  it('list every pool and key behind a fold', () => {
    const tree = shown(sample('all-ok'))
    const [details] = elements(tree, 'details')
    expect(textOf(elements(details ?? never(), 'summary')[0] ?? never())).toBe('Every pool and key (9)')
    expect(elements(details ?? never(), 'table')).toHaveLength(1)
    expect(cells(tree, 1)).toHaveLength(9)
    expect(cells(tree, 1)[0]).toEqual([
      'apertis',
      'subscription',
      '0 quota',
      '5,000 of 5,000 quota',
      'in 10 days (2026-12-01 00:00 UTC)',
      'cannot be used now',
    ])
    expect(cells(tree, 1)[1]).toEqual([
      'apertis',
      'payg (Pay as you go)',
      '1,234.5 USD',
      '265.5 of 1,500 USD',
      '',
      'decides',
    ])
    expect(cells(tree, 1)[7]).toEqual([
      'imagerouter/key:*',
      'key:9 (Nightly)',
      '40 USD',
      '0 of 40 USD',
      '',
      'expires in 71 days (2027-01-31)',
    ])
  })

  it('are not there when nothing was read', () => {
    expect(elements(shown(sample('fork-skipped')), 'details')).toEqual([])
  })
})

describe('the notes', () => {
  const notes = (report: Report): readonly string[] => elements(shown(report), 'li').map(textOf)

  it('say what the figures do not', () => {
    expect(notes(sample('all-ok'))).toEqual([
      'apertis: Enough for 491 more jobs at 2.5 USD each.',
      'predev: More may be left than this figure.',
      'openai: This is what is left of the budget given here, not a balance at the provider. Less may be left than this figure: spend is reported late. spend of the last hours may be missing.',
      'imagerouter/key:*: The key’s own limit decides.',
    ])
  })

  it('have every problem that the headline does not have, with its advice, and what concerns the whole run', () => {
    const all = notes(sample('trouble'))
    expect(all).toContain('apertis: 0.95 USD left in payg, 5 USD required, short by 4.05 USD. Top up at Apertis.')
    expect(all).toContain('apikley: too many requests (429), 4 attempts: “Slow down, please”.')
    expect(all.some((note) => note.startsWith('imagerouter:'))).toBe(false)
  })
})

describe('a wrong configuration', () => {
  it('is a list of what is wrong where', () => {
    const tree = shown(sample('configuration-errors'))
    expect(elements(tree, 'li').map(textOf)).toEqual([
      'minimum: is empty: give the amount that must be left, such as 5 USD',
      'checks[2]: provider: apertiss is not a provider; did you mean apertis?',
      'credit-gate.yml: on-low: stop is not a policy; allowed are fail, warn, skip',
    ])
    expect(textOf(tree)).toContain('No provider was asked.')
  })
})

describe('a check that its answer showed to be wrong', () => {
  it('names its field as code', () => {
    const message = 'apertis: `minimum` is in EUR, but payg is counted in USD'
    const [paragraph] = elements(shown(sampleReport([sampleFailure({ status: 'error', message })])), 'code').slice(2)
    expect(textOf(paragraph ?? never())).toBe('minimum')
  })
})

describe('the end', () => {
  it.each(Object.keys(sampleReports))('of %s is one newline', (name) => {
    expect(renderSummary(sample(name))).toMatch(/\S\n$/)
  })
})

describe('hostile text', () => {
  const allowed = new Set([
    'h2',
    'h3',
    'p',
    'code',
    'strong',
    'span',
    'a',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'details',
    'summary',
    'ul',
    'li',
  ])
  const reference = /(?:^|\W)@\w|(?:^|\W)#\d|\bgh-\d|https?:\/\/|\bwww\.|:[a-z_+-]+:|\S@\S|\$\S.*\$/i

  function expectHarmless(report: Report): void {
    const tree = shown(report)
    expect([...tagNames(tree)].filter((name) => !allowed.has(name))).toEqual([])
    expect(elements(tree, 'table')).toHaveLength(2)
    expect(elements(tree, 'h2')).toHaveLength(1)
    expect(elements(tree, 'details')).toHaveLength(1)
    expect(cells(tree, 0)).toHaveLength(report.results.length)
    expect(cells(tree, 0).filter((row) => row.length !== 6)).toEqual([])
    expect(cells(tree, 1)).toHaveLength(report.results.flatMap(({ pools }) => pools).length)
    expect(new Set(elements(tree, 'a').map(({ properties }) => properties['href']))).toEqual(
      new Set(['https://apertis.ai/billing']),
    )
    expect(pieces(tree).filter((piece) => reference.test(piece))).toEqual([])
  }

  it('breaks nothing, wherever it stands', () => {
    expectHarmless(sample('hostile-names'))
  })

  it('breaks nothing, whatever it is put together from', () => {
    const part = fc.constantFrom(
      '|',
      '\n',
      '\r',
      '`',
      '<details>',
      '</details>',
      '<!--',
      '[',
      ']',
      '(',
      ')',
      '!',
      '\\',
      '@x',
      '#1',
      'a',
      ' ',
      '\n\n',
      '---',
      '</table>',
      'https://a.b',
      '*',
      '_',
      '\u2028',
      '\u0085',
    )
    const text = fc.array(part, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 7, maxLength: 7 }),
        ([a = '', b = '', c = '', d = '', e = '', f = '', g = '']) => {
          const low = sampleResult({
            name: a,
            providerName: b,
            pool: c,
            message: d,
            hint: e,
            warnings: [f, g],
            status: 'low',
            unit: 'USD',
            pools: [pool({ id: c, label: g, unit: 'USD', remaining: new Big(1) })],
          })
          expectHarmless(sampleReport([low, { ...low, name: b, message: e }]))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('of a configuration file is harmless too', () => {
    const errors = hostileNames.map((text) => ({ where: text, field: text, message: text }))
    const tree = shown(wrongConfiguration(errors))
    expect(elements(tree, 'li')).toHaveLength(hostileNames.length)
    expect(
      [...tagNames(tree)].filter((name) => !['h2', 'p', 'ul', 'li', 'strong', 'span', 'code'].includes(name)),
    ).toEqual([])
  })
})

describe('the size', () => {
  const bytes = (report: Report): number => Buffer.byteLength(renderSummary(report))

  it('stays small with a name of a mebibyte', () => {
    expect(bytes(sample('one-mebibyte'))).toBeLessThan(30_000)
  })

  it('stays under a mebibyte with 500 checks of 100 pools: the pools are cut first, and it is said', () => {
    const pools = Array.from({ length: 100 }, (_, index) =>
      pool({ id: `key:${index}`, label: `Key ${index}`, unit: 'USD', remaining: new Big(index) }),
    )
    const results = Array.from({ length: 500 }, (_, index) => sampleResult({ name: `check-${index}`, pools }))
    const summary = renderSummary(sampleReport(results))
    expect(Buffer.byteLength(summary)).toBeLessThan(mebibyte)
    expect(summary).toContain('| check-499 |')
    const told = /_(\d+) more pools did not fit into this summary/.exec(summary)
    const rows = summary.split('\n').filter((line) => line.includes('(Key ')).length
    expect(rows + Number(told?.[1])).toBe(50_000)
    expect(summary.trimEnd().endsWith('</details>')).toBe(true)
  })

  it('stays under a mebibyte when all of them are hostile, and says what was left out', () => {
    const text = '@'.repeat(2_000)
    const low = sampleResult({
      status: 'low',
      name: text,
      providerName: text,
      pool: text,
      message: text,
      hint: text,
      warnings: [text, text],
    })
    const report = sampleReport(Array.from({ length: 500 }, () => low))
    const summary = renderSummary(report)
    expect(Buffer.byteLength(summary)).toBeLessThan(mebibyte)
    expect(summary).toMatch(/_\d+ more checks did not fit/)
    expect(summary).toMatch(/_\d+ more notes did not fit/)
  })

  it('stays under a mebibyte with 10,000 configuration errors', () => {
    const errors = Array.from({ length: 10_000 }, () => ({
      where: 'checks[1]',
      field: 'name',
      message: '`'.repeat(500),
    }))
    expect(bytes(wrongConfiguration(errors))).toBeLessThan(mebibyte)
  })
})

function never(): never {
  throw new Error('there is none')
}
