// Contract, section 2: every status and every policy, by the built action as a process.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  type Answer,
  apertisDollars,
  apertisQuota,
  apikleyCredits,
  type Fields,
  type GateResult,
  gateBefore,
  type Providers,
  predevCredits,
  startProviders,
} from '../support/gate.ts'
import type { ActionRun } from '../support/runner.ts'

let providers: Providers
beforeAll(async () => {
  providers = await startProviders()
})
afterAll(() => providers.close())
const { one, list } = gateBefore(() => providers)

const goesOn = { exitCode: 0, conclusion: 'success', outputs: { 'should-run': 'true' } }
const fails = { exitCode: 1, conclusion: 'failure', outputs: { 'should-run': 'false' } }
const skips = { exitCode: 0, conclusion: 'success', outputs: { 'should-run': 'false' } }
const levels = (result: GateResult) => result.annotations.map(({ level }) => level)

/** A pre.dev check with this many credits, and 50 required. */
function predev(answer: Answer, fields: Fields = {}, run?: ActionRun) {
  return one({ provider: 'predev', 'api-key': providers.keyFor(answer), minimum: 50, ...fields }, run)
}

const unreadable: Answer = { status: 500, body: { error: 'broken' } }
const rejected: Answer = { status: 401, body: { error: 'Invalid API key' } }

describe('ok', () => {
  it('when more than required is left', async () => {
    const result = await predev(predevCredits(450))
    expect(result).toMatchObject(goesOn)
    expect(result.result).toMatchObject({ status: 'ok', policy: null, remaining: 450, required: 50, shortfall: null })
    expect(result.annotations).toEqual([])
  })

  it('when exactly what is required is left', async () => {
    expect(await predev(predevCredits(50))).toMatchObject({ ...goesOn, result: { status: 'ok' } })
  })

  it('when the pool is unlimited, whatever was asked', async () => {
    const key = providers.keyFor(apertisDollars(null))
    const asked = { minimum: '5 CNY', 'warn-below': '20%', 'estimated-cost': '3 quota', 'parallel-jobs': 3 }
    const result = await one({ provider: 'apertis', 'api-key': key, ...asked })
    expect(result).toMatchObject(goesOn)
    expect(result.result).toMatchObject({ status: 'ok', unlimited: true, remaining: null, runs_left: null })
  })
})

describe('warn', () => {
  it('when enough is left, but less than warn-below: goes on with a warning', async () => {
    const result = await predev(predevCredits(60), { 'warn-below': 100 })
    expect(result).toMatchObject({ ...goesOn, result: { status: 'warn', policy: null, warn_below: 100 } })
    expect(levels(result)).toEqual(['warning'])
  })

  it('not when exactly warn-below is left', async () => {
    expect((await predev(predevCredits(100), { 'warn-below': 100 })).result.status).toBe('ok')
  })

  it('not when too little is left: that is low', async () => {
    expect((await predev(predevCredits(49), { 'warn-below': 100 })).result.status).toBe('low')
  })
})

describe('low', () => {
  it('when less than required is left: fails unless told otherwise', async () => {
    const result = await predev(predevCredits(49.5))
    expect(result).toMatchObject({
      ...fails,
      result: { status: 'low', policy: 'fail', remaining: 49.5, shortfall: 0.5 },
    })
    expect(levels(result)).toEqual(['error'])
  })

  it('when the provider itself says that the credit is insufficient: the amount is then unknown, not 0', async () => {
    const answer = { status: 402, body: { error: { code: 'insufficient_credits', message: 'No credit' } } }
    const result = await predev(answer)
    expect(result).toMatchObject(fails)
    expect(result.result).toMatchObject({ status: 'low', policy: 'fail', reason: 'insufficient', remaining: null })
    expect(result.outputs['remaining']).toBe('')
  })

  it.each([
    ['fail', fails, ['error']],
    ['warn', goesOn, ['warning']],
    ['skip', skips, ['warning']],
  ] as const)('with on-low: %s', async (policy, outcome, annotations) => {
    const result = await predev(predevCredits(0), { 'on-low': policy })
    expect(result).toMatchObject({ ...outcome, result: { status: 'low', policy, remaining: 0 } })
    expect(levels(result)).toEqual(annotations)
  })

  it('is not touched by the other policies', async () => {
    expect(await predev(predevCredits(0), { 'on-unknown': 'warn', 'on-missing-key': 'warn' })).toMatchObject(fails)
  })
})

describe('unknown', () => {
  it.each<[string, string, Answer]>([
    ['5xx', 'server-error', unreadable],
    ['429', 'rate-limited', { status: 429, body: { error: 'slow down' } }],
    ['an answer that does not fit the contract', 'unexpected-body', { body: { success: true } }],
    ['an answer that is not JSON', 'not-json', { body: '<html></html>' }],
    ['a firewall’s page', 'waf-block', { status: 403, headers: { server: 'cloudflare' }, body: '<html>1020</html>' }],
    ['a status that no contract knows', 'unexpected-status', { status: 418, body: {} }],
  ])('after %s (%s)', async (_, reason, answer) => {
    const result = await predev(answer)
    expect(result).toMatchObject(fails)
    expect(result.result).toMatchObject({ status: 'unknown', policy: 'fail', reason, remaining: null, shortfall: null })
    expect(levels(result)).toEqual(['error'])
  })

  it('after maintenance', async () => {
    const key = providers.keyFor({ status: 455, body: { code: 455, msg: 'maintenance' } })
    const result = await one({ provider: 'apikley', 'api-key': key, minimum: 1 })
    expect(result).toMatchObject({ ...fails, result: { status: 'unknown', reason: 'maintenance' } })
  })

  it('when nobody answers at the address (network)', async () => {
    const result = await predev({}, { 'base-url': 'http://127.0.0.1:1' })
    expect(result).toMatchObject({ ...fails, result: { status: 'unknown', reason: 'network', transient: true } })
  })

  it('when the answer takes longer than the timeout (timeout)', async () => {
    const result = await predev({ ...predevCredits(450), delayMs: 5_000 }, { timeout: '0.5' })
    expect(result).toMatchObject({ ...fails, result: { status: 'unknown', reason: 'timeout', remaining: null } })
    expect(result.durationMs).toBeLessThan(3_500)
  })

  it('only after the retries are used up', async () => {
    const limited = { status: 429, headers: { 'retry-after': '0' }, body: {} }
    const key = providers.keyFor(limited, limited, predevCredits(450))
    expect(await predev({}, { 'api-key': key, retries: 1 })).toMatchObject({ ...fails, result: { attempts: 2 } })
    const other = providers.keyFor(limited, limited, predevCredits(450))
    const result = await predev({}, { 'api-key': other, retries: 2 })
    expect(result).toMatchObject({ ...goesOn, result: { status: 'ok', attempts: 3 } })
  })

  it.each([
    ['fail', fails, ['error']],
    ['warn', goesOn, ['warning']],
    ['skip', skips, ['warning']],
  ] as const)('with on-unknown: %s', async (policy, outcome, annotations) => {
    const result = await predev(unreadable, { 'on-unknown': policy })
    expect(result).toMatchObject({ ...outcome, result: { status: 'unknown', policy } })
    expect(levels(result)).toEqual(annotations)
  })
})

describe('denied', () => {
  const lenient = { 'on-low': 'warn', 'on-unknown': 'warn', 'on-missing-key': 'warn' }

  it.each<[string, string, Answer]>([
    ['401', 'unauthorized', rejected],
    ['403', 'forbidden', { status: 403, body: { error: 'no' } }],
    ['a plan that does not include it', 'forbidden', { status: 402, body: { code: 'SUBSCRIPTION_REQUIRED' } }],
  ])('after %s always fails, whatever the policies', async (_, reason, answer) => {
    const result = await predev(answer, lenient)
    expect(result).toMatchObject({ ...fails, result: { status: 'denied', policy: 'fail', reason, remaining: null } })
    expect(levels(result)).toEqual(['error'])
  })

  it('after “feature disabled” in the body always fails, whatever the policies', async () => {
    const key = providers.keyFor({ body: { code: 505, msg: 'Feature Disabled', data: null } })
    const result = await one({ provider: 'apikley', 'api-key': key, minimum: 1, ...lenient })
    expect(result).toMatchObject({ ...fails, result: { status: 'denied', policy: 'fail', reason: 'forbidden' } })
  })

  it('is not tried again', async () => {
    expect((await predev(rejected, { retries: 3 })).result['attempts']).toBe(1)
  })
})

describe('no-key', () => {
  const fork = { pull_request: { head: { repo: { fork: true, full_name: 'eve/widgets' } } } }
  const own = { pull_request: { head: { repo: { fork: false, full_name: 'acme/widgets' } } } }
  const withoutKey = (fields: Fields = {}, run?: ActionRun) =>
    one({ provider: 'predev', 'api-key': '', minimum: 50, ...fields }, run)

  it('by default fails, where the event can have secrets', async () => {
    const result = await withoutKey()
    expect(result).toMatchObject({ ...fails, result: { status: 'no-key', policy: 'fail' } })
    expect(result.result.message).toContain('PREDEV_API_KEY')
    expect(levels(result)).toEqual(['error'])
  })

  it('sends nothing', async () => {
    const before = providers.requests.length
    expect((await withoutKey({ 'on-missing-key': 'warn' })).result['attempts']).toBe(0)
    expect(providers.requests).toHaveLength(before)
  })

  it.each([
    ['fail', fails, ['error']],
    ['warn', goesOn, ['warning']],
    ['skip', skips, ['warning']],
  ] as const)('with on-missing-key: %s', async (policy, outcome, annotations) => {
    const result = await withoutKey({ 'on-missing-key': policy })
    expect(result).toMatchObject({ ...outcome, result: { status: 'no-key', policy } })
    expect(levels(result)).toEqual(annotations)
  })

  it('with auto is skipped in a pull request from a fork, which the message names', async () => {
    const result = await withoutKey({ 'on-missing-key': 'auto' }, { eventName: 'pull_request', event: fork })
    expect(result).toMatchObject({ ...skips, result: { status: 'no-key', policy: 'skip' } })
    expect(result.result.message).toMatch(/fork/i)
    expect(levels(result)).toEqual(['warning'])
  })

  it('is skipped in a pull request from a fork without any setting', async () => {
    expect(await withoutKey({}, { eventName: 'pull_request', event: fork })).toMatchObject(skips)
  })

  it('fails in a pull request from a fork when told to', async () => {
    const run = { eventName: 'pull_request', event: fork }
    expect(await withoutKey({ 'on-missing-key': 'fail' }, run)).toMatchObject(fails)
  })

  it.each(['pull_request', 'push'])(
    'with auto is skipped for Dependabot (%s), which the message names',
    async (eventName) => {
      const context = { GITHUB_ACTOR: 'dependabot[bot]', GITHUB_TRIGGERING_ACTOR: 'dependabot[bot]' }
      const result = await withoutKey({}, { eventName, event: own, context })
      expect(result).toMatchObject({ ...skips, result: { status: 'no-key', policy: 'skip' } })
      expect(result.result.message).toContain('Dependabot')
    },
  )

  it('with auto fails in a pull request of the repository itself', async () => {
    expect(await withoutKey({}, { eventName: 'pull_request', event: own })).toMatchObject(fails)
  })

  it('with auto fails for pull_request_target, which has secrets even for forks', async () => {
    expect(await withoutKey({}, { eventName: 'pull_request_target', event: fork })).toMatchObject(fails)
  })

  it('with auto fails when the event cannot be read', async () => {
    const context = { GITHUB_EVENT_PATH: '/nowhere/event.json' }
    expect(await withoutKey({}, { eventName: 'pull_request', context })).toMatchObject(fails)
  })

  it('does not matter in a pull request from a fork that has a key', async () => {
    const run = { eventName: 'pull_request', event: fork }
    expect(await predev(predevCredits(450), {}, run)).toMatchObject(goesOn)
    expect(await predev(predevCredits(4), {}, run)).toMatchObject(fails)
  })
})

describe('error', () => {
  const lenient = { 'on-low': 'warn', 'on-unknown': 'warn', 'on-missing-key': 'warn', require: 'any' }

  it('found before any request always fails, also with require: any, and asks nobody', async () => {
    const before = providers.requests.length
    const good = { provider: 'predev', 'api-key': providers.keyFor(predevCredits(450)), minimum: 50 }
    const result = await list([good, { ...good, name: 'wrong', minimum: 'five' }], { with: lenient })
    expect(result).toMatchObject({ ...fails, outputs: { status: 'error', results: '[]', 'decided-by': '' } })
    expect(levels(result)).toEqual(['error'])
    expect(providers.requests).toHaveLength(before)
  })

  it('found in the answer always fails, also with require: any and a good check', async () => {
    const good = { provider: 'predev', 'api-key': providers.keyFor(predevCredits(450)), minimum: 50 }
    const result = await list([good, { ...good, name: 'wrong', minimum: '50 USD' }], { with: lenient })
    expect(result).toMatchObject({ ...fails, outputs: { status: 'error', 'decided-by': 'wrong' } })
    expect(result.results[1]).toMatchObject({ status: 'error', policy: 'fail', remaining: 450, unit: 'credits' })
  })

  it('is what a run without any check is: never a pass', async () => {
    for (const run of [{}, { checks: '' }, { checks: '\n# only a comment\n' }, { checks: '[]' }]) {
      expect(await one({}, { with: { ...run, 'base-url': '' } })).toMatchObject({
        ...fails,
        outputs: { status: 'error' },
      })
    }
  })
})

describe('skip', () => {
  it('is green, and nobody can miss it: a warning, and the summary’s headline', async () => {
    const result = await predev(predevCredits(0), { 'on-low': 'skip' })
    expect(result).toMatchObject(skips)
    expect(result.annotations).toMatchObject([{ level: 'warning' }])
    expect(result.summary.split('\n')[0]).toMatch(/^#+ .*skip/i)
  })
})

/** One check of each status, with the name of the status; `low`, `unknown` and `no-key` with that policy. */
const every: Readonly<Record<string, (policy?: string) => Fields>> = {
  ok: () => ({ provider: 'apikley', 'api-key': providers.keyFor(apikleyCredits(9)), minimum: 1 }),
  warn: () => ({ provider: 'apikley', 'api-key': providers.keyFor(apikleyCredits(9)), minimum: 1, 'warn-below': 10 }),
  low: (policy = 'fail') => ({
    provider: 'apikley',
    'api-key': providers.keyFor(apikleyCredits(0)),
    minimum: 1,
    'on-low': policy,
  }),
  unknown: (policy = 'fail') => ({
    provider: 'apikley',
    'api-key': providers.keyFor(unreadable),
    minimum: 1,
    'on-unknown': policy,
  }),
  'no-key': (policy = 'fail') => ({ provider: 'apikley', minimum: 1, 'on-missing-key': policy }),
  denied: () => ({ provider: 'apikley', 'api-key': providers.keyFor(rejected), minimum: 1 }),
  error: () => ({ provider: 'apikley', 'api-key': providers.keyFor(apikleyCredits(9)), minimum: '1 USD' }),
}

/** `low:warn` is a check of status `low` with `on-low: warn`; the name is the same text. */
function listOf(words: readonly string[], require: string) {
  const items = words.map((word, index) => {
    const [status = '', policy] = word.split(':')
    return { ...every[status]?.(policy), name: `${word}#${index + 1}` }
  })
  return list(items, { with: { require } })
}

describe('require: all', () => {
  it.each([
    ['every check is good', ['ok', 'ok'], goesOn, 'ok', 'ok#1'],
    ['one is only warned about', ['ok', 'warn'], goesOn, 'warn', 'warn#2'],
    ['fail is graver than skip', ['low:skip', 'unknown:fail'], fails, 'unknown', 'unknown:fail#2'],
    ['skip is graver than warn', ['low:warn', 'unknown:skip'], skips, 'unknown', 'unknown:skip#2'],
    ['warn by policy goes on', ['ok', 'unknown:warn'], goesOn, 'unknown', 'unknown:warn#2'],
    ['one denied is enough to fail', ['ok', 'denied', 'low:warn'], fails, 'denied', 'denied#2'],
  ] as const)('%s', async (_, words, outcome, status, decidedBy) => {
    const result = await listOf(words, 'all')
    expect(result).toMatchObject(outcome)
    expect(result.outputs).toMatchObject({ status, 'decided-by': decidedBy })
  })

  it('is the default', async () => {
    const items = [
      { ...every['ok']?.(), name: 'a' },
      { ...every['low']?.(), name: 'b' },
    ]
    expect(await list(items)).toMatchObject(fails)
  })
})

describe('require: any', () => {
  it.each([
    ['one ok is enough', ['denied', 'low', 'ok'], goesOn, 'ok', 'ok#3'],
    ['one warn is enough', ['unknown', 'warn'], goesOn, 'warn', 'warn#2'],
    ['the first good one decides', ['no-key', 'warn', 'ok'], goesOn, 'warn', 'warn#2'],
    ['with none, denied fails', ['denied', 'low:warn'], fails, 'denied', 'denied#1'],
    ['with none, any fail fails', ['low:warn', 'unknown:fail', 'no-key:skip'], fails, 'unknown', 'unknown:fail#2'],
    ['with none, warn goes on over skip', ['low:skip', 'unknown:warn'], goesOn, 'unknown', 'unknown:warn#2'],
    ['with none, all skip: skips', ['low:skip', 'no-key:skip'], skips, 'low', 'low:skip#1'],
  ] as const)('%s', async (_, words, outcome, status, decidedBy) => {
    const result = await listOf(words, 'any')
    expect(result).toMatchObject(outcome)
    expect(result.outputs).toMatchObject({ status, 'decided-by': decidedBy })
  })

  it('turns what is wrong with the others into warnings, denied among them', async () => {
    const result = await listOf(['denied', 'low', 'no-key', 'ok'], 'any')
    expect(result).toMatchObject(goesOn)
    expect(levels(result)).toEqual(['warning', 'warning', 'warning'])
  })
})

describe('the check that decided', () => {
  it.each([
    ['error before denied', ['denied', 'error'], 'error#2'],
    ['denied before low', ['low', 'denied'], 'denied#2'],
    ['low before unknown', ['unknown', 'low'], 'low#2'],
    ['unknown before no-key', ['no-key', 'unknown'], 'unknown#2'],
    ['no-key (warned) before warn', ['warn', 'no-key:warn'], 'no-key:warn#2'],
    ['warn before ok', ['ok', 'warn'], 'warn#2'],
    ['the first given of equals', ['low', 'low', 'low'], 'low#1'],
    ['the outcome counts before the status', ['low:warn', 'no-key:fail'], 'no-key:fail#2'],
  ] as const)('%s', async (_, words, decidedBy) => {
    expect((await listOf(words, 'all')).outputs['decided-by']).toBe(decidedBy)
  })
})

describe('amounts', () => {
  it('are exact: 277.47 − 178.20 is short by 99.27 of 376.74', async () => {
    const result = await one({
      provider: 'apertis',
      'api-key': providers.keyFor(apertisDollars(277.47)),
      minimum: '376.74',
    })
    expect(result.outputs).toMatchObject({ remaining: '277.47', shortfall: '99.27', required: '376.74' })
  })

  it('required is minimum + estimated-cost × parallel-jobs', async () => {
    const asked = { minimum: '0.1', 'estimated-cost': '0.2', 'parallel-jobs': 3 }
    const enough = await one({ provider: 'apertis', 'api-key': providers.keyFor(apertisDollars(0.7)), ...asked })
    expect(enough).toMatchObject({ ...goesOn, outputs: { required: '0.7', 'runs-left': '3' } })
    const short = await one({ provider: 'apertis', 'api-key': providers.keyFor(apertisDollars(0.69)), ...asked })
    expect(short).toMatchObject({ ...fails, outputs: { shortfall: '0.01', 'runs-left': '2' } })
  })

  it('keep their sign: an overdrawn account is below 0', async () => {
    const result = await predev(predevCredits(-12.5))
    expect(result.outputs).toMatchObject({ remaining: '-12.5', shortfall: '62.5' })
  })

  it('of a pool that is bound by a smaller limit are the smallest, and the binding one is named', async () => {
    const key = providers.keyFor(apertisQuota(0, 30))
    const result = await one({ provider: 'apertis', 'api-key': key, pool: 'fallback', minimum: 5 })
    expect(result.result).toMatchObject({ status: 'ok', remaining: 7.5, bound_by: 'fallback', pool: 'fallback' })
  })

  it('0 is a measurement: with minimum 0 it is enough', async () => {
    expect(await predev(predevCredits(0), { minimum: 0 })).toMatchObject({ ...goesOn, outputs: { remaining: '0' } })
  })
})
