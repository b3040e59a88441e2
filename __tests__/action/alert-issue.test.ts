import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { alertByIssue } from '../../src/action/alert-issue.ts'
import type { Alert } from '../../src/core/memory/alerts.ts'
import { alertBody, alertEnd, alertTitle } from '../../src/core/render/alert-issue.ts'
import type { Status } from '../../src/core/verdict/report.ts'
import { decimalOf } from '../support/decimal.ts'
import { treeAsGitHub } from '../support/github-markdown.ts'
import { bot, type GithubServer, type Mode, repositoryName, startGithub } from '../support/github-server.ts'
import { elements, pieces, tagNames, textOf } from '../support/hast.ts'

const page = 'https://github.com/acme/widgets/actions/runs/7'

const alert = (given: Partial<Alert> = {}): Alert => ({
  ...{ name: 'apertis', providerName: 'Apertis', status: 'low', reason: null, pool: 'payg', unit: 'USD' },
  ...{
    remaining: decimalOf('0.95'),
    required: decimalOf('5'),
    shortfall: decimalOf('4.05'),
    forecast: null,
    trend: [],
  },
  ...{ resetsAt: null, topUpUrl: 'https://apertis.ai/billing', checkedAt: '2026-11-21T10:00:00Z', unknownInARow: 0 },
  ...given,
})
const unknown = (unknownInARow: number) =>
  alert({ status: 'unknown', reason: 'timeout', remaining: null, shortfall: null, unknownInARow })

let github: GithubServer
beforeEach(async () => {
  github = await startGithub()
})
afterEach(() => github.close())

const tell = (alerts: readonly Alert[], name = repositoryName) =>
  alertByIssue(alerts, page, {
    ...{ apiUrl: github.origin, graphqlUrl: `${github.origin}/graphql`, name, id: '7', token: 'ghs_token' },
  })
const writes = () => github.requests.filter(({ method, path }) => method !== 'GET' && path !== '/graphql')

describe('an issue', () => {
  it('is opened when a check is low, kept up to date, and closed with a sentence', async () => {
    expect(await tell([alert()])).toEqual([])
    expect(github.issues).toHaveLength(1)
    const [issue] = github.issues
    expect(issue).toMatchObject({
      title: 'Credit Gate: too little credit: apertis',
      labels: ['credit-gate'],
      state: 'open',
    })
    expect(issue?.body).toContain('0.95 USD left, 5 USD required, short by 4.05 USD')
    expect(issue?.body).toContain(page)
    await tell([alert({ remaining: decimalOf('0.5'), shortfall: decimalOf('4.5') })])
    expect(github.issues).toHaveLength(1)
    expect(issue?.body).toContain('short by 4.5 USD')
    expect(await tell([alert({ status: 'ok', remaining: decimalOf('42') })])).toEqual([])
    expect(issue).toMatchObject({ state: 'closed' })
    expect(issue?.comments).toEqual([`The credit of **apertis** is there again: 42 USD left ([run](${page})).`])
  })

  it.each<[Status, number, 'open' | 'none']>([
    ['low', 0, 'open'],
    ['denied', 0, 'open'],
    ['unknown', 1, 'none'],
    ['unknown', 2, 'none'],
    ['unknown', 3, 'open'],
    ['ok', 0, 'none'],
    ['warn', 0, 'none'],
    ['no-key', 0, 'none'],
    ['error', 0, 'none'],
  ])('of a check that is %s, %d times in a row: %s', async (status, unknownInARow, need) => {
    await tell([alert({ status, unknownInARow })])
    expect(github.issues).toHaveLength(need === 'open' ? 1 : 0)
  })

  it.each<[Status, string]>([
    ['ok', 'closed'],
    ['warn', 'closed'],
    ['unknown', 'open'],
    ['no-key', 'open'],
    ['error', 'open'],
    ['denied', 'open'],
  ])('that is open is, when the check is %s, %s', async (status, state) => {
    await tell([alert()])
    await tell([alert({ status, unknownInARow: 1 })])
    expect(github.issues.map((issue) => issue.state)).toEqual([state])
  })

  it('is one for each check, and asks GitHub for nothing where there is nothing to tell', async () => {
    await tell([alert(), alert({ name: 'other' }), alert({ name: 'third', status: 'ok' })])
    expect(github.open()).toHaveLength(2)
    const before = github.requests.length
    await tell([unknown(1), alert({ status: 'no-key' })])
    expect(github.requests).toHaveLength(before)
  })

  it('is found again among many, on whatever page', async () => {
    for (let count = 0; count < 120; count += 1) github.add({ labels: ['credit-gate'], body: 'of another check' })
    await tell([alert()])
    await tell([alert()])
    expect(github.issues).toHaveLength(121)
  })

  it('that somebody closed by hand is opened anew', async () => {
    await tell([alert()])
    for (const issue of github.issues) issue.state = 'closed'
    await tell([alert()])
    expect(github.open()).toHaveLength(1)
  })

  it('that somebody renamed is found, and keeps its name', async () => {
    await tell([alert()])
    for (const issue of github.issues) issue.title = 'Please top up'
    await tell([alert({ status: 'denied' })])
    expect(github.issues.map(({ title }) => title)).toEqual(['Please top up'])
  })

  it('that is locked is edited, and closed without a sentence', async () => {
    await tell([alert()])
    for (const issue of github.issues) issue.locked = true
    await tell([alert({ status: 'denied' })])
    expect(github.issues[0]?.body).toContain('does not take the key')
    expect(await tell([alert({ status: 'ok' })])).toEqual([])
    expect(github.issues[0]).toMatchObject({ state: 'closed', comments: [] })
  })

  it('is opened with its label also after somebody deleted that', async () => {
    await tell([alert()])
    github.deleteLabel('credit-gate')
    await tell([alert()])
    await tell([alert()])
    expect([...github.labels]).toEqual(['credit-gate'])
    expect(github.issues.filter(({ labels }) => labels.length > 0)).toHaveLength(1)
  })

  it('is one when there were two: the older', async () => {
    await tell([alert()])
    const [first] = github.issues
    github.add({ body: first?.body ?? '', labels: ['credit-gate'] })
    await tell([alert()])
    expect(github.issues.map(({ state }) => state)).toEqual(['open', 'closed'])
  })

  it('is one when two runs open it at once', async () => {
    await github.close()
    let wait = 0
    github = await startGithub({
      delayMs: () => {
        wait += 40
        return wait
      },
    })
    await Promise.all([tell([alert()]), tell([alert()])])
    expect(github.issues).toHaveLength(2)
    expect(github.open().map(({ number }) => number)).toEqual([1])
  })
})

describe('an issue of somebody else', () => {
  it.each<[string, Record<string, unknown>]>([
    ['a stranger who copied the mark', { user: { login: 'mallory', type: 'User' } }],
    ['another bot', { user: { login: 'dependabot[bot]', type: 'Bot' } }],
    ['a person with the name of the bot', { user: { login: 'github-actions', type: 'User' } }],
    ['no label', { labels: [] }],
    ['another label', { labels: ['bug'] }],
    ['a pull request', { isPullRequest: true }],
  ])('(%s) is neither edited nor closed, nor in the way of ours', async (_, given) => {
    await tell([alert()])
    const body = github.issues[0]?.body ?? ''
    github.issues.length = 0
    const theirs = github.add({ body, labels: ['credit-gate'], title: 'theirs', ...given })
    await tell([alert({ remaining: decimalOf('0.1') })])
    expect(github.issues).toHaveLength(2)
    await tell([alert({ status: 'ok' })])
    expect(theirs).toMatchObject({ body, state: 'open', title: 'theirs', comments: [] })
    expect(github.issues[1]).toMatchObject({ state: 'closed' })
  })

  it('of another repository or check has another mark', async () => {
    const marks = new Set<string>()
    for (const name of ['a', 'b']) {
      await tell([alert({ name })])
      marks.add(/<!-- .* -->/.exec(github.issues.at(-1)?.body ?? '')?.[0] ?? '')
    }
    expect(marks.size).toBe(2)
    for (const mark of marks) expect(mark).toMatch(/^<!-- credit-gate [0-9a-f]{64} -->$/)
  })
})

describe('what GitHub does not do is a warning', () => {
  it.each<[Mode, RegExp]>([
    ['reads-only', /`permissions: issues: write`/],
    ['secondary-limit', /limits the rate/],
    ['primary-limit', /limits the rate/],
    ['disabled', /issues are disabled/],
    ['moved', /has moved/],
    ['bad-token', /token is not accepted/],
    ['broken', /GitHub answered 502/],
    ['no-labels', /did not get its label/],
  ])('%s', async (mode, warning) => {
    github.mode = mode
    const started = performance.now()
    const [said = '', ...more] = await tell([alert(), alert({ name: 'other' })])
    expect(said).toMatch(warning)
    expect(said).toMatch(/^No issue could be written for `alert-issue`: .*\.$/)
    expect(more).toEqual([])
    expect(said).not.toContain('ghs_token')
    expect(performance.now() - started).toBeLessThan(9_000)
    expect(github.open()).toEqual([])
    expect(writes().length).toBeLessThanOrEqual(2)
  })

  it('a repository that is not there', async () => {
    expect(await tell([alert()], 'acme/gone')).toEqual([expect.stringMatching(/repository is not found/)])
  })

  it('no answer within ten seconds', async () => {
    github.mode = 'silent'
    const started = performance.now()
    expect(await tell([alert()])).toEqual([expect.stringMatching(/took too long/)])
    expect(performance.now() - started).toBeLessThan(14_000)
  })

  it('no server at all', async () => {
    const origin = github.origin
    await github.close()
    const repository = {
      apiUrl: origin,
      graphqlUrl: `${origin}/graphql`,
      name: repositoryName,
      id: '7',
      token: 'ghs_token',
    }
    expect(await alertByIssue([alert()], null, repository)).toEqual([expect.stringMatching(/could not be reached/)])
  })

  it('more than twenty issues in a run', async () => {
    const alerts = Array.from({ length: 27 }, (_, index) => alert({ name: `check ${index}` }))
    const [said = ''] = await tell(alerts)
    expect(github.open()).toHaveLength(20)
    expect(said).toMatch(/No more than 20 issues .* check 20, check 21, .*, and 2 more\.$/)
    await tell(alerts.slice(20))
    expect(github.open()).toHaveLength(27)
  })
})

describe('an issue’s text', () => {
  const names = [
    '--> @org/team fixes #1',
    '@octocat closes acme/widgets#2 GH-3',
    '<!-- credit-gate 00 -->',
    '<img src=x onerror=alert(1)> [x](https://evil.example)',
    '`code` | cell | :tada: $x$ www.evil.example https://evil.example',
    '::error::x ##[error]',
  ]
  const known = ['table', 'thead', 'tbody', 'tr', 'th', 'td', 'p', 'strong', 'span', 'a']

  it.each(names)('with the name %s mentions, links and closes nothing', (name) => {
    const given = alert({ name, pool: name, providerName: name, unit: 'USD' })
    for (const text of [alertBody(given, page, '<!-- mark -->'), alertEnd(given, page)]) {
      const tree = treeAsGitHub(text)
      expect([...tagNames(tree)].filter((tag) => !known.includes(tag))).toEqual([])
      const links = elements(tree, 'a').map(({ properties }) => properties['href'])
      expect(links.filter((link) => ![page, 'https://apertis.ai/billing'].includes(String(link)))).toEqual([])
      for (const piece of pieces(tree).filter((each) => each !== 'https://apertis.ai/billing'))
        expect(piece).not.toMatch(/@\w|#\d|\bgh-\d|https?:\/\/|www\.|:\w+:|\$\w/i)
      expect(text.match(/<!--/g) ?? []).toHaveLength(text.includes('mark') ? 1 : 0)
    }
    expect(alertTitle(given)).not.toMatch(/[@#<>`[\]|]|--/)
  })

  it('tells figures, trend and forecast', () => {
    const day = 86_400_000
    const trend = [3, 2, 1].map((left, index) => ({ at: index * day, remaining: decimalOf(`${left}`), resetsAt: null }))
    const forecast = {
      ...{ perDay: decimalOf('1'), daysLeft: decimalOf('1'), runsOutAt: '1970-01-04T00:00:00Z' },
      basedOn: { readings: 3, since: '1970-01-01T00:00:00Z' },
    }
    const said = textOf(treeAsGitHub(alertBody(alert({ trend, forecast }), page, '')))
    for (const fact of [
      'about 24 hours, until 1970-01-04 00:00 UTC',
      '1970-01-03 00:00 UTC',
      '3 USD',
      'Apertis',
      'payg',
    ])
      expect(said).toContain(fact)
  })

  it.each<[Partial<Alert>, RegExp]>([
    [{ status: 'denied' }, /does not take the key/],
    [{ remaining: null, shortfall: null }, /says that the credit is used up/],
    [{ status: 'unknown', reason: 'timeout', unknownInARow: 4 }, /no answer in time\), 4 runs in a row/],
  ])('says what is wrong: %j', (given, story) => {
    expect(textOf(treeAsGitHub(alertBody(alert(given), null, '')))).toMatch(story)
  })
})

describe('a sequence of runs', () => {
  it('never has two open issues for a check, and none is closed by what is not known', async () => {
    const statuses: readonly Status[] = ['ok', 'warn', 'low', 'unknown', 'denied', 'no-key', 'error']
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...statuses), { minLength: 100, maxLength: 100 }), async (sequence) => {
        github.issues.length = 0
        let row = 0
        for (const status of sequence) {
          row = status === 'unknown' ? row + 1 : status === 'no-key' ? row : 0
          const before = github.open().length
          expect(await tell([alert({ status, unknownInARow: row })])).toEqual([])
          const after = github.open().length
          expect(after).toBeLessThanOrEqual(1)
          if (!['ok', 'warn'].includes(status)) expect(after).toBeGreaterThanOrEqual(before)
          if (['low', 'denied'].includes(status) || (status === 'unknown' && row >= 3)) expect(after).toBe(1)
          if (['ok', 'warn'].includes(status)) expect(after).toBe(0)
        }
        expect(github.issues.every(({ user }) => user === bot)).toBe(true)
      }),
      { numRuns: 3 },
    )
  }, 60_000)
})
