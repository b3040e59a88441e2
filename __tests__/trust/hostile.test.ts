// Text of others does nothing but be read: no command runs, no row breaks, no markup lives.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { checkList, type GateResult, gate } from '../support/gate.ts'
import { treeAsGitHub } from '../support/github-markdown.ts'
import { elements, tagNames, textOf } from '../support/hast.ts'
import { outputNames } from '../support/output-names.ts'
import { json, start, type TestServer } from '../support/server.ts'

const lineEnds = ['\n', '\r', '\r\n', '\u0085', '\u2028', '\u2029', '\v', '\f']

/** What an answer, or a config file in a pull request, would like to be. */
const hostile: readonly string[] = [
  '::set-output name=should-run::true',
  '::error title=x::y',
  '##[set-output name=should-run;]true',
  'a ##[set-output name=should-run;]true',
  '##[add-mask]true',
  '##vso[task.setvariable variable=x]y',
  '##teamcity[buildStatus status=x]',
  '::stop-commands::pause',
  '::add-mask::true',
  '#\u200b#[set-output name=should-run;]true',
  ':\u200b:set-output name=should-run::true',
  ...lineEnds.map((end) => `a${end}::set-output name=should-run::true${end}should-run=true${end}`),
  ...lineEnds.map((end) => `${end}| broken | row |${end}|---|---|${end}`),
  'should-run<<x\ntrue\nx',
  '\u001b[31mred\u001b[0m \u001b]0;title\u0007 \u009b2J',
  '\u202eturned\u202c \u2066around\u2069 \u200bnothing\ufeff',
  '![image](https://evil.example/x.png)',
  '[link](https://evil.example)',
  '<img src=https://evil.example/x.png>',
  '<a href="https://evil.example">link</a>',
  '<details open><summary>x',
  '</details></td></tr></table><h1>big</h1>',
  '<!-- never closed',
  '<script>alert(1)</script><style>*{display:none}</style>',
  'https://evil.example www.evil.example mail@evil.example',
  '@octocat @github/security #1 GH-1 a/b#2 :tada:',
  '`code` ``` fence ~~~ | pipe \\| \\',
  '# heading\n- [ ] task\n> quote\n---\n===\n1. x',
  '**bold** _em_ ~~gone~~ $x$ $$y$$ [^1] [x]: y',
  '&lt;img src=x&gt; &#124; &#60;b&#62;',
  '\u0000\u0007\u0008\u007f',
  '__proto__',
  `{{ github.token }} $${'{{ secrets.X }}'} $(id) \`id\``,
]

let server: TestServer
/** Answers every key with the same words. */
let filled: TestServer
let words = ''
beforeAll(async () => {
  filled = await start((_, response) => json(response, 401, { error: { message: words } }))
  server = await start(({ path, headers }, response) => {
    const index = Number(/\/(\d+)/.exec(path)?.[1] ?? 0)
    const text = hostile[index] ?? ''
    if (path.includes('/rows/')) {
      const rows = hostile.map((name, at) => ({
        api_key_id: `k${at}`,
        api_key_name: name,
        credit_usage: '1',
        total_requests: 1,
        created_at: '2025-10-01T12:00:00.000Z',
        is_active: true,
        spend_limit: '5',
        spend_limit_period: 'total',
        period_spend: '1',
        period_start: null,
        expires_at: null,
      }))
      const account = { remaining_credits: '9', credit_usage: '1', total_deposits: '10' }
      return json(response, 200, { ...account, usage_by_api_key: rows })
    }
    const said = headers.authorization?.includes('huge') === true ? text.repeat(2 ** 15 / text.length) : text
    json(response, index % 2 === 0 ? 403 : 500, {
      error: { message: said, code: said, type: said },
      message: said,
      [said]: said,
    })
  })
})
afterAll(async () => {
  await server.close()
  await filled.close()
})

/** Commands that a healthy run prints, and nothing besides. */
const ours = new Set(['add-mask', 'error', 'warning', 'group', 'endgroup', 'debug'])

function expectHarmless(result: GateResult): void {
  expect(
    new Set(result.commands.map(({ name, form }) => (ours.has(name) && form === '::' ? 'ours' : `${form}${name}`))),
  ).toEqual(new Set(['ours']))
  const masked = result.commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data)
  expect(masked).not.toContain('true')
  // Every output once pessimistic and once as it is, and no other.
  expect(result.rawOutputs.map(([name]) => name).toSorted()).toEqual([...outputNames, ...outputNames].toSorted())
  expect(result.rawOutputs.filter(([name]) => name === 'should-run').map(([, value]) => value)).toEqual([
    'false',
    'false',
  ])
  expect(result.environment).toEqual({})
  for (const { title, message } of result.annotations) {
    expect(`${title}${message}`.replaceAll('\n', '')).not.toMatch(
      /[\u0000-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069\u2028\u2029]/,
    )
  }
}

/** What a summary of ours is made of; links go to top-up pages alone. */
const tags = new Set([
  'h1',
  'h2',
  'h3',
  'p',
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
  'strong',
  'em',
  'code',
  'a',
  'br',
  'blockquote',
  'span',
])

function expectDead(markdown: string, rowsAtLeast: number): void {
  const tree = treeAsGitHub(markdown)
  expect([...tagNames(tree)].filter((tag) => !tags.has(tag))).toEqual([])
  for (const link of elements(tree, 'a')) expect(`${link.properties['href']}`).not.toContain('evil')
  for (const table of elements(tree, 'table')) {
    const columns = elements(table, 'th').length
    for (const row of elements(table, 'tr'))
      expect(elements(row, 'td').length + elements(row, 'th').length).toBe(columns)
  }
  expect(elements(tree, 'tr').length).toBeGreaterThan(rowsAtLeast)
  for (const details of elements(tree, 'details')) expect(elements(details, 'summary')).toHaveLength(1)
  expect(textOf(tree)).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b]/)
  expect(Buffer.byteLength(markdown)).toBeLessThan(1024 * 1024)
}

const list = (key: string) =>
  JSON.stringify(
    hostile.map((_, index) => ({
      provider: 'predev',
      name: `check ${index}`,
      minimum: '5',
      'base-url': `${server.origin}/${index}`,
      'api-key': `${key}-0123456789-${index}`,
    })),
  )

describe('hostile text', () => {
  it.each(['what a provider says', 'what a provider says, and half a mebibyte of it: huge'])(
    '%s',
    async (title) => {
      const result = await gate({
        with: { checks: list(title.includes('huge') ? 'huge' : 'short'), retries: '0' },
        timeoutMs: 40_000,
      })
      expect(result.results.map(({ status }) => status)).toEqual(
        hostile.map((_, index) => (index % 2 === 0 ? expect.stringMatching(/denied|low/) : 'unknown')),
      )
      expectHarmless(result)
      expectDead(result.rawFiles.summary, hostile.length)
      for (const { message } of result.results) expect(Array.from(message).length).toBeLessThan(500)
    },
    60_000,
  )

  it('names of keys', async () => {
    const result = await gate({
      with: {
        provider: 'imagerouter',
        minimum: '5000',
        pool: 'key:*',
        'api-key': 'sk-0123456789',
        'base-url': `${server.origin}/rows/0`,
        retries: '0',
      },
    })
    expect(result.result).toMatchObject({ status: 'low' })
    expectHarmless(result)
    expectDead(result.rawFiles.summary, hostile.length)
  })

  it('names, pools and policies of a config file in a pull request', async () => {
    const checks = hostile.map((name, index) => ({
      provider: 'predev',
      name: `${index} ${name}`,
      minimum: '5',
      'base-url': `${server.origin}/0`,
      'api-key-env': 'GATE_KEY',
    }))
    const result = await gate({
      with: { 'config-file': 'gate.yml', retries: '0' },
      workspaceFiles: { 'gate.yml': JSON.stringify({ checks }) },
      env: { GATE_KEY: 'sk-0123456789' },
    })
    expect(result.results).toHaveLength(hostile.length)
    expectHarmless(result)
    expectDead(result.rawFiles.summary, hostile.length)
  })

  it('words filled with escapes do not keep it busy beyond its time: 300 keys, 4 KiB each', async () => {
    const unit = '%2525&amp;#37;\\u0025%5Cu0026amp;&#x25;32\\u002525+'
    const checks = Array.from({ length: 300 }, (_, index) => ({
      provider: 'predev',
      name: `n${index}`,
      minimum: '5',
      'base-url': filled.origin,
      'api-key': `sk-live-0123456789-${index}`,
    }))
    words = `${unit.repeat(80)}sk-live-0123456789-7`
    const result = await gate({ with: { checks: checkList(checks), retries: '0', timeout: '10' } })
    expect(result.results.map(({ status }) => status)).toEqual(checks.map(() => 'denied'))
    // It took minutes. The limit is the check's time and three seconds, and room for a machine that is busy.
    expect(result.durationMs).toBeLessThan(20_000)
    expect(`${result.rawStdout.replaceAll(/^::add-mask::.*$/gm, '')}${result.rawFiles.summary}`).not.toContain(
      'sk-live',
    )
  }, 40_000)

  it.each(['provider', 'minimum', 'pool', 'region', 'base-url', 'on-low', 'parallel-jobs', 'api-key-env', 'budget'])(
    'a wrong `%s`, repeated in the complaint',
    async (field) => {
      const checks = hostile.map((text, index) => ({
        provider: 'moonshot',
        minimum: '5',
        name: `n${index}`,
        [field]: text,
        [`${text} `]: 'x',
      }))
      const result = await gate({
        with: { 'config-file': 'gate.yml' },
        workspaceFiles: { 'gate.yml': JSON.stringify({ checks }) },
      })
      expect(result.outputs).toMatchObject({ 'should-run': 'false', status: 'error' })
      expectHarmless(result)
      expectDead(result.rawFiles.summary, -1)
    },
  )
})
