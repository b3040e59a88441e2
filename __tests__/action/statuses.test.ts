// Contract, section 2: every status and every policy, by the built action as a process.
import { describe, expect, it } from '@jest/globals'
import {
  type Answer,
  apertisDollars,
  type Fields,
  type GateResult,
  gateBefore,
  ownProviders,
  predevCredits,
} from '../support/gate.ts'
import type { ActionRun } from '../support/runner.ts'

const providers = ownProviders()
const { one, list } = gateBefore(providers)

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

  it('when the account is unlimited, whatever was asked', async () => {
    const key = providers.keyFor({ body: { character_count: 7, character_limit: 1_000_000_000_000 } })
    const asked = { minimum: '5 CNY', 'warn-below': '20%', 'estimated-cost': '3 quota', 'parallel-jobs': 3 }
    const result = await one({ provider: 'deepl', 'api-key': key, ...asked })
    expect(result).toMatchObject(goesOn)
    expect(result.result).toMatchObject({ status: 'ok', unlimited: true, remaining: null, runs_left: null })
  })

  it('never when a key alone has no limit, and its account is not told', async () => {
    const key = providers.keyFor(apertisDollars(null))
    const result = await one({ provider: 'apertis', 'api-key': key, minimum: 5 })
    expect(result).toMatchObject({ exitCode: 1, outputs: { 'should-run': 'false' } })
    expect(result.result).toMatchObject({ status: 'unknown', reason: 'not-told', unlimited: false, remaining: null })
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
