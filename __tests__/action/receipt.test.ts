// Contract, section 10: the receipt that the post step makes, from the same checks read again.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  type Answer,
  apertisDollars,
  type Fields,
  gateBefore,
  ownProviders,
  startProviders,
  toldBy,
} from '../support/gate.ts'
import type { ActionRun, PostRun, StepResult } from '../support/runner.ts'
import { type Sandbox, startSandbox } from '../support/sandbox.ts'

const providers = ownProviders()
let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox()
})
afterAll(async () => {
  await sandbox.close()
})
const { one, list } = gateBefore(providers)

/** As the provider writes it: digits that no JavaScript number goes between. */
const digits = (text: string): Answer => ({
  body: `{"object":"billing_credits","is_subscriber":false,"payg":{"remaining_usd":${text},"used_usd":1,"total_usd":null,"is_unlimited":false}}`,
})

const dollars = (...figures: readonly (number | Answer)[]): Fields => ({
  provider: 'apertis',
  'api-key': providers.keyFor(
    ...figures.map((figure) => (typeof figure === 'number' ? apertisDollars(figure) : figure)),
  ),
  minimum: 5,
})

async function receiptOf(fields: Fields, run: ActionRun = {}, post: PostRun = {}) {
  const main = await one({ receipt: 'true', ...fields }, run)
  return { main, post: await main.post(post) }
}

/** Whatever happened, the job's result is what it was. */
function expectHarmless(post: StepResult) {
  expect(post).toMatchObject({ exitCode: 0, conclusion: 'success' })
  expect(post.annotations).toEqual([])
}

describe('a receipt', () => {
  it.concurrent('tells before, after and spent, exactly: 277.47 − 178.20 = 99.27', async () => {
    const { main, post } = await receiptOf(dollars(digits('277.47'), digits('178.20')))
    expect(main.conclusion).toBe('success')
    expectHarmless(post)
    expect(post.summary).toContain('| apertis | Apertis | payg | 277.47 USD | 178.2 USD | **99.27 USD** |')
    expect(post.summary).toMatch(/^## 🧾 Receipt: this job spent 99\.27 USD\n/)
    expect(post.log).toContain('277.47 USD  178.2 USD  99.27 USD')
    expect(post.summary).toContain('What other jobs spent on the same key meanwhile is part of these figures.')
  })

  it.concurrent('of a job whose balance falls at the sandbox', async () => {
    const main = await one({
      provider: 'apertis',
      'api-key': 'sandbox-drain-0.5',
      'base-url': `${sandbox.origin}/apertis`,
      minimum: 5,
      receipt: 'true',
    })
    const post = await main.post()
    expectHarmless(post)
    expect(post.summary).toContain('| 100 USD | 99.5 USD | **0.5 USD** |')
  })

  it.each<[string, (number | Answer)[], string]>([
    ['a top-up', [7, 90], 'topped up; spent is not known'],
    [
      'a balance that cannot be read any more',
      [7, { status: 500, body: {} }],
      'could not be read at the end (server-error)',
    ],
    ['a key that is denied at the end', [7, { status: 401, body: {} }], 'the key was rejected at the end'],
    ['an unlimited account', [apertisDollars(null)], 'unlimited; spent is not known'],
    ['an answer that breaks the contract', [7, { body: '<html>' }], 'could not be read at the end (not-json)'],
  ])('says %s', async (_, figures, words) => {
    const { post } = await receiptOf({ ...dollars(...figures), 'on-overspend': 'fail', 'max-spend': 0 })
    expectHarmless(post)
    expect(post.summary).toContain(words)
    expect(post.log).toContain(words)
  })

  it.concurrent('says a reset in between', async () => {
    const cycle = (remaining: number, end: string): Answer => ({
      body: {
        object: 'billing_credits',
        is_subscriber: true,
        payg: { remaining_usd: 3, used_usd: 1, total_usd: 4, is_unlimited: false },
        subscription: {
          plan_type: 'pro',
          status: 'active',
          cycle_quota_limit: 1000,
          cycle_quota_used: 1000 - remaining,
          cycle_quota_remaining: remaining,
          cycle_start: '2026-01-01T00:00:00Z',
          cycle_end: end,
          payg_fallback_enabled: false,
          payg_spent_usd: 0,
          payg_limit_usd: 0,
        },
      },
    })
    const key = providers.keyFor(cycle(100, '2099-01-01T00:00:00Z'), cycle(1000, '2099-02-01T00:00:00Z'))
    const { post } = await receiptOf({ provider: 'apertis', 'api-key': key, minimum: 5 })
    expectHarmless(post)
    expect(post.summary).toContain('reset in between; spent is not known')
  })

  it.concurrent('follows a gate that stopped the job, and one that skipped it', async () => {
    for (const policy of ['fail', 'skip']) {
      const { main, post } = await receiptOf({ ...dollars(3, 2), 'on-low': policy })
      expect(main.outputs['should-run']).toBe('false')
      expectHarmless(post)
      expect(post.summary).toContain('| 3 USD | 2 USD | **1 USD** |')
    }
  })

  it.concurrent('is none for a wrong configuration', async () => {
    const { main, post } = await receiptOf({ ...dollars(7), minimum: 'five' })
    expect(main.conclusion).toBe('failure')
    expectHarmless(post)
    expect([post.summary, post.log]).toEqual(['', ''])
  })

  it.concurrent('is left to the log by summary: never', async () => {
    const { main, post } = await receiptOf({ ...dollars(9, 8), summary: 'never' })
    expect([main.summary, post.summary]).toEqual(['', ''])
    expect(post.log).toContain('Receipt: this job spent 1 USD.')
  })

  it.concurrent('with summary: on-problem stands there when the gate had one, or more was spent than allowed', async () => {
    const problem = { summary: 'on-problem', 'max-spend': 2 }
    expect((await receiptOf({ ...dollars(9, 8), ...problem })).post.summary).toBe('')
    expect((await receiptOf({ ...dollars(9, 6), ...problem })).post.summary).toContain('Receipt')
    expect((await receiptOf({ ...dollars(3, 2), ...problem, 'on-low': 'warn' })).post.summary).toContain('Receipt')
  })

  it.concurrent('of several checks tells each, also where one is named like a command', async () => {
    const main = await list(
      [
        { ...dollars(9, 8.5), name: '::error::one' },
        { ...dollars(7, 9), name: 'two' },
      ],
      {
        with: { receipt: 'true' },
      },
    )
    const post = await main.post()
    expectHarmless(post)
    expect(post.summary).toContain('| 9 USD | 8.5 USD | **0.5 USD** |')
    expect(post.log).toMatch(/two .* topped up/)
  })

  it.concurrent('is none with receipt: false, and none is due where the job is green', async () => {
    for (const receipt of ['false', 'on-failure', '']) {
      const fields = dollars(9, 0)
      const { post } = await receiptOf({ ...fields, receipt })
      expectHarmless(post)
      expect([post.summary, post.log]).toEqual(['', ''])
      expect(providers.requestsOf(`${fields['api-key']}`)).toHaveLength(1)
    }
  })
})

describe('an overspend', () => {
  it.concurrent('is a warning, and changes nothing else', async () => {
    const { post } = await receiptOf({ ...dollars(9, 6), 'max-spend': '2 USD' })
    expect(post).toMatchObject({ exitCode: 0, annotations: [{ level: 'warning' }] })
    expect(post.annotations[0]?.message).toContain('apertis spent 3 USD, more than its max-spend of 2 USD')
  })

  it.concurrent('fails the job with on-overspend: fail, and only when it was measured', async () => {
    const fail = { 'max-spend': '2 USD', 'on-overspend': 'fail' }
    const { post } = await receiptOf({ ...dollars(9, 6), ...fail })
    expect(post).toMatchObject({ exitCode: 1, conclusion: 'failure', annotations: [{ level: 'error' }] })
    expect(post.summary).toMatch(/^## ❌ Receipt: this job spent 3 USD, more than allowed\n/)
    expectHarmless((await receiptOf({ ...dollars(9, 7), ...fail })).post)
  })

  it.concurrent('is judged for each check by its own limit', async () => {
    const items = [
      { ...dollars(9, 6), name: 'one', 'max-spend': 5 },
      { ...dollars(9, 6), name: 'two', 'max-spend': 2 },
    ]
    const main = await list(items, { with: { receipt: 'true', 'on-overspend': 'fail' } })
    const post = await main.post()
    expect(post.exitCode).toBe(1)
    expect(post.annotations.map(({ message }) => message.split(' ')[0])).toEqual(['two'])
  })
})

describe('the post step', () => {
  it.concurrent('ends in 15 seconds when one provider is slow, or many checks wait for one slow host', async () => {
    const slow = (): Fields => dollars(9, { delayMs: 30_000 })
    const patient = { timeout: 300, retries: 20 }
    const single = async () =>
      (await receiptOf({ ...slow(), ...patient, 'max-spend': 0, 'on-overspend': 'fail' }, {}, { timeoutMs: 20_000 }))
        .post
    const many = async () => {
      const items = Array.from({ length: 30 }, (_, index): Fields => ({ ...slow(), name: `n${index}` }))
      return (await list(items, { with: { receipt: 'true' } })).post({ timeoutMs: 20_000 })
    }
    for (const post of await Promise.all([single(), many()])) {
      expectHarmless(post)
      expect(post.durationMs).toBeLessThan(15_000)
      // On a machine that is busy the step may not come to its summary: it then says so, in time.
      expect(post.summary + post.log).toMatch(/could not be read at the end \(timeout\)|15 seconds were not enough/)
    }
  })

  it.concurrent('says it when the network is gone, and the job stays as it was', async () => {
    const gone = await startProviders()
    const main = await one({
      ...dollars(9),
      'base-url': gone.origin,
      'api-key': gone.keyFor(apertisDollars(9)),
      receipt: 'true',
    })
    await gone.close()
    const post = await main.post()
    expectHarmless(post)
    expect(post.summary).toContain('could not be read at the end (network)')
  })

  it.concurrent.each(['SIGINT', 'SIGTERM'] as const)('ends green when it gets %s', async (signal) => {
    const key = providers.keyFor(apertisDollars(9), { ...apertisDollars(9), delayMs: 30_000 })
    const main = await one({ 'api-key': key, provider: 'apertis', minimum: 5, receipt: 'true' })
    // It is sent when the second reading is under way, however long the process takes to come that far.
    const post = await main.post({
      onStarted: (running) => {
        const timer = setInterval(() => {
          if (providers.requestsOf(key).length < 2) return
          clearInterval(timer)
          running.signal(signal)
        }, 50)
        timer.unref()
      },
    })
    expectHarmless(post)
    expect(post.log).toContain('The credit was not read again: the job is ending.')
  })

  it.concurrent('ends green when the job was cancelled meanwhile', async () => {
    const { post } = await receiptOf(dollars(9, { delayMs: 30_000 }), {}, { cancelAfterMs: 1500 })
    expect(post).toMatchObject({ exitCode: 0, signals: ['SIGINT'] })
  })

  it.concurrent.each([
    ['missing', undefined],
    ['empty', ''],
    ['cut', (text: string) => text.slice(0, 100)],
    ['no JSON', 'nonsense \u0000 ::error::x'],
    ['JSON of another kind', '[1,2]'],
    ['null', 'null'],
    ['of another version', '{"version":99}'],
    [
      'of other checks',
      (text: string) => {
        const state = JSON.parse(text)
        return JSON.stringify({ ...state, readings: { ...state.readings, checks: [] } })
      },
    ],
    ['without its readings', (text: string) => JSON.stringify({ ...JSON.parse(text), readings: { checks: [{}] } })],
  ])('notes state that is %s, and changes nothing', async (_, state) => {
    const main = await one({ ...dollars(9, 8), receipt: 'true' })
    const saved = main.state['receipt'] ?? ''
    const told = typeof state === 'function' ? state(saved) : state
    const env = told === undefined ? { STATE_receipt: undefined } : { STATE_receipt: told.replace('\u0000', '') }
    const post = await main.post({ context: env })
    expectHarmless(post)
    expect(post.summary).toBe('')
    expect(post.log).toMatch(/^The credit was not read again: [^:]+\.$/)
  })

  it.concurrent('sends no key to a host that the gate did not ask, whatever the job made of the config file', async () => {
    const other = await startProviders()
    const config = (origin: string) =>
      `checks:\n  - provider: apertis\n    minimum: 5\n    base-url: ${origin}\n    api-key-env: MY_KEY\nreceipt: true\n`
    const key = providers.keyFor(apertisDollars(9))
    const main = await list([], {
      with: { checks: '', 'config-file': 'gate.yml' },
      env: { MY_KEY: key },
      workspaceFiles: { 'gate.yml': config(providers.origin) },
    })
    expect(main.conclusion).toBe('success')
    writeFileSync(join(main.workspace, 'gate.yml'), config(other.origin))
    const post = await main.post()
    expectHarmless(post)
    expect(other.requests).toHaveLength(0)
    expect(post.log).toContain('are no longer those of the gate')
    await other.close()
  })
})

describe('a way that the job has changed', () => {
  it.each<[string, Record<string, string>]>([
    ['a proxy', { HTTPS_PROXY: 'http://127.0.0.1:9' }],
    ['a proxy in small letters', { https_proxy: 'http://127.0.0.1:9' }],
    ['a proxy for plain http', { http_proxy: 'http://127.0.0.1:9' }],
    ['an authority', { NODE_EXTRA_CA_CERTS: '/dev/null' }],
    ['a folder of authorities', { SSL_CERT_DIR: '/tmp' }],
    ['hosts without a proxy', { NO_PROXY: '*' }],
    ['another GitHub', { GITHUB_API_URL: 'https://github.example/api/v3' }],
  ])('%s: nothing is sent, and one line says so', async (_, context) => {
    const main = await one({ receipt: 'true', ...dollars(9, 8) })
    const before = providers.requests.length
    const post = await main.post({ context })
    expectHarmless(post)
    expect(providers.requests).toHaveLength(before)
    expect(post.log).toMatch(/^The credit was not read again: .*\(a proxy, an authority\).*\n?$/)
  })

  it.each(['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE'])(
    'the same certificates are the same way, others in the same file are not: %s',
    async (name) => {
      for (const [text, sent] of [
        ['one', 1],
        ['two', 0],
      ] as const) {
        const main = await one(
          { receipt: 'true', ...dollars(9, 8) },
          { workspaceFiles: { 'ca.pem': 'one' }, env: { [name]: 'ca.pem' } },
        )
        writeFileSync(join(main.workspace, 'ca.pem'), text)
        const before = providers.requests.length
        expectHarmless(await main.post())
        expect(providers.requests.length - before).toBe(sent)
      }
    },
  )

  it('to a pipe or a device keeps nobody waiting', async () => {
    const main = await one({ receipt: 'true', ...dollars(9, 8) })
    const pipe = join(main.workspace, 'pipe')
    execFileSync('mkfifo', [pipe])
    for (const path of [pipe, '/dev/zero']) {
      const post = await main.post({ context: { NODE_EXTRA_CA_CERTS: path } })
      expectHarmless(post)
      expect(post.log).toContain('are no longer those of the gate')
    }
  })
})

describe('what is asked, as it is kept for the post step', () => {
  const asked = async (run: ActionRun, fields: Fields = {}) => {
    const main = await one({ receipt: 'true', ...dollars(9), ...fields }, run)
    return (JSON.parse(main.state['receipt'] ?? '{}') as { asked: string }).asked
  }

  it('stands there in words where nothing in it can be a secret', async () => {
    const text = await asked({ env: { GITHUB_API_URL: 'https://api.github.com' } })
    expect(JSON.parse(text)).toEqual([
      [expect.arrayContaining(['apertis', providers.origin])],
      null,
      expect.anything(),
      ['ENOENT', 'ENOENT'],
    ])
  })

  it('is a fingerprint with a proxy, whose address may hold a password, or a path, which may hold a key', async () => {
    const byProxy = await asked({ env: { HTTPS_PROXY: 'http://me:hush@127.0.0.1:9' } })
    const byPath = await asked({}, { 'base-url': `${providers.origin}/hush` })
    for (const text of [byProxy, byPath]) expect(text).toMatch(/^[0-9a-f]{64}$/)
  })
})

describe('a declared endpoint', () => {
  const declare = (declaration: string) =>
    `checks:\n  - { provider: custom, name: acme, url: "${providers.origin}/balance?of=us", auth: bearer, unit: USD, minimum: 5, api-key-env: MY_KEY, ${declaration} }\n`
  const answer: Answer = { body: { left: 50, other: 7 } }

  it.each<[string, (text: string) => string, string]>([
    ['the same', (text) => text, 'this job spent nothing'],
    ['with another place', (text) => text.replace('/left', '/other'), 'are no longer those of the gate'],
    ['with another scale', (text) => text.replace('scale: 1', 'scale: 0.01'), 'are no longer those of the gate'],
    ['with another query', (text) => text.replace('of=us', 'of=them'), 'are no longer those of the gate'],
  ])('%s: the figures are compared only when they are of one thing', async (_, change, words) => {
    const first = declare('remaining: /left, scale: 1')
    const key = providers.keyFor(answer)
    const main = await list([], {
      with: { checks: '', 'config-file': 'gate.yml', receipt: 'true', 'max-spend': '1', 'on-overspend': 'fail' },
      env: { MY_KEY: key },
      workspaceFiles: { 'gate.yml': first },
    })
    expect(main.conclusion).toBe('success')
    writeFileSync(join(main.workspace, 'gate.yml'), change(first))
    const post = await main.post()
    expectHarmless(post)
    expect(post.log).toContain(words)
  })
})

describe('what is saved', () => {
  it.concurrent('holds no key, in no form', async () => {
    const key = providers.keyFor(apertisDollars(9))
    const main = await one(
      {
        provider: 'apertis',
        'api-key': key,
        minimum: 5,
        receipt: 'true',
        name: `my ${key} check`,
        'base-url': `${providers.origin}/${key}`,
      },
      { debug: true },
    )
    const post = await main.post({ debug: true })
    for (const form of [key, Buffer.from(key).toString('base64').replace(/=+$/, ''), encodeURIComponent(key)]) {
      expect(main.rawFiles.state).not.toContain(form)
      expect(toldBy(post)).not.toContain(form)
    }
    expect(main.state['receipt']).toContain('"version":1')
  })

  it.concurrent('stays under 64 KiB; beyond that there is no receipt, and it is said', async () => {
    const items = Array.from({ length: 300 }, (_, index): Fields => ({ ...dollars(9), name: `check ${index}` }))
    const key = `${items[0]?.['api-key']}`
    const main = await list(
      items.map((item) => ({ ...item, 'api-key': key })),
      { with: { receipt: 'true' } },
    )
    expect(main.conclusion).toBe('success')
    expect(Buffer.byteLength(main.state['receipt'] ?? '')).toBeLessThan(1024)
    expect(main.log).toContain('There will be no receipt')
    const post = await main.post()
    expectHarmless(post)
    expect(post.log).toContain('64 KiB')
  })
})

describe('receipt-file', () => {
  const line = (path: string) =>
    readFileSync(path, 'utf8')
      .trimEnd()
      .split('\n')
      .map((text) => JSON.parse(text))

  it.concurrent('gets one line for each run, in the workspace or the temporary folder', async () => {
    for (const where of ['workspace', 'runnerTemp'] as const) {
      const given = where === 'workspace' ? 'receipts.jsonl' : '../../temp/receipts.jsonl'
      const main = await one({ ...dollars(9, 8.5, 8), receipt: 'true', 'receipt-file': given })
      const path = join(main[where], 'receipts.jsonl')
      expectHarmless(await main.post())
      expectHarmless(await main.post())
      expect(line(path)).toEqual([
        {
          version: 1,
          kind: 'receipt',
          started_at: expect.stringMatching(/Z$/),
          ended_at: expect.stringMatching(/Z$/),
          should_run: true,
          context: expect.objectContaining({ job: expect.any(String), run_id: expect.any(String) }),
          checks: [
            {
              name: 'apertis',
              provider: 'apertis',
              pool: 'payg',
              unit: 'USD',
              before: 9,
              after: 8.5,
              spent: 0.5,
              note: null,
            },
          ],
        },
        expect.objectContaining({ version: 1, checks: [expect.objectContaining({ after: 8, spent: 1 })] }),
      ])
    }
  })

  it.each<[string, string, (workspace: string) => void]>([
    ['outside both', '/tmp/credit-gate-outside.jsonl', () => {}],
    ['outside by dots', '../outside.jsonl', () => {}],
    [
      'outside by a linked folder',
      'linked/outside.jsonl',
      (workspace) => symlinkSync('/tmp', join(workspace, 'linked')),
    ],
    [
      'outside by a link',
      'linked.jsonl',
      (workspace) => {
        writeFileSync(join(workspace, '..', 'target.jsonl'), '')
        symlinkSync(join(workspace, '..', 'target.jsonl'), join(workspace, 'linked.jsonl'))
      },
    ],
    [
      'a link to nowhere',
      'linked.jsonl',
      (workspace) => symlinkSync('/tmp/credit-gate-nowhere.jsonl', join(workspace, 'linked.jsonl')),
    ],
    ['a folder', 'folder', (workspace) => mkdirSync(join(workspace, 'folder'))],
    ['in no folder', 'none/receipts.jsonl', () => {}],
  ])('that is %s is an error before any request', async (_, path, prepareWorkspace) => {
    const main = await one({ ...dollars(9, 8), receipt: 'true', 'receipt-file': path }, { prepareWorkspace })
    expect(main.exitCode).toBe(1)
    expect(main.outputs).toMatchObject({ status: 'error', 'should-run': 'false', results: '[]' })
    expect(main.annotations[0]?.message).toMatch(/^receipt-file: cannot take a line: .+/)
    for (const stray of [
      '/tmp/credit-gate-outside.jsonl',
      '/tmp/credit-gate-nowhere.jsonl',
      join(main.workspace, '../outside.jsonl'),
    ]) {
      expect(existsSync(stray)).toBe(false)
    }
  })

  it.concurrent('that became another meanwhile is a note', async () => {
    const main = await one({ ...dollars(9, 8), receipt: 'true', 'receipt-file': 'receipts.jsonl' })
    mkdirSync(join(main.workspace, 'receipts.jsonl'))
    const post = await main.post()
    expectHarmless(post)
    expect(post.log).toMatch(/No line in receipt-file: it is a folder\./)
    expect(post.log).toContain('Receipt: this job spent 1 USD.')
  })

  it.concurrent('in a workspace that cannot be written is a note', async () => {
    const main = await one(
      { ...dollars(9, 8), receipt: 'true', 'receipt-file': 'locked/receipts.jsonl' },
      {
        prepareWorkspace: (workspace) => mkdirSync(join(workspace, 'locked')),
      },
    )
    // Root may write anywhere: a file where a folder should be stops it too.
    rmSync(join(main.workspace, 'locked'), { recursive: true })
    if (process.getuid?.() === 0) writeFileSync(join(main.workspace, 'locked'), '')
    else mkdirSync(join(main.workspace, 'locked'), { mode: 0o500 })
    const post = await main.post()
    expectHarmless(post)
    expect(post.log).toMatch(/No line in receipt-file: (?:it may not be written|its folder does not exist)\./)
  })

  afterAll(() => {
    for (const stray of ['/tmp/credit-gate-outside.jsonl', '/tmp/credit-gate-nowhere.jsonl'])
      rmSync(stray, { force: true })
  })
})
