// Contract, section 3: every input of one check and of the run, by the built action as a process.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  apertisDollars,
  apertisQuota,
  apikleyCredits,
  expectRefused,
  type Fields,
  gateBefore,
  type Providers,
  predevCredits,
  startProviders,
  toldBy,
} from '../support/gate.ts'
import type { ActionRun } from '../support/runner.ts'

let providers: Providers
beforeAll(async () => {
  providers = await startProviders()
})
afterAll(() => providers.close())
const { one, list } = gateBefore(() => providers)

/** A pre.dev check on 450 credits with 50 required. */
function predev(fields: Fields = {}, run?: ActionRun) {
  return one({ provider: 'predev', 'api-key': providers.keyFor(predevCredits(450)), minimum: 50, ...fields }, run)
}

const apertis = (fields: Fields, dollars = 5) =>
  one({ provider: 'apertis', 'api-key': providers.keyFor(apertisDollars(dollars)), ...fields })

describe('provider', () => {
  it('names whom to ask', async () => {
    const result = await predev()
    expect(result.result).toMatchObject({ provider: 'predev', name: 'predev', status: 'ok' })
  })

  it('is missing: an error that names the field', async () => {
    expectRefused(await one({ 'api-key': 'some-key-of-mine', minimum: 5 }), 'provider')
  })

  it('is unknown: an error that suggests the nearest', async () => {
    expectRefused(await predev({ provider: 'apertiss' }), 'provider', 'did you mean `apertis`?')
  })

  it('is unlike any other: an error that shows what is allowed', async () => {
    expectRefused(await predev({ provider: 'zzzzzzzz' }), 'provider', 'apertis', 'crustdata', 'imagerouter')
  })
})

describe('api-key', () => {
  it('is sent to the provider', async () => {
    const key = providers.keyFor(predevCredits(450))
    await predev({ 'api-key': key })
    expect(providers.requestsOf(key)).toMatchObject([{ headers: { authorization: `Bearer ${key}` } }])
  })

  it('is trimmed', async () => {
    const key = providers.keyFor(predevCredits(450))
    expect((await predev({ 'api-key': `  ${key}\n` })).result.status).toBe('ok')
    expect(providers.requestsOf(key)).toMatchObject([{ headers: { authorization: `Bearer ${key}` } }])
  })

  it.each([
    ['apertis', 'APERTIS_API_KEY', apertisDollars(5)],
    ['predev', 'PREDEV_API_KEY', predevCredits(5)],
    ['apikley', 'APIKLEY_API_KEY', apikleyCredits(5)],
    ['crustdata', 'CRUSTDATA_API_KEY', { body: { credits: 5 } }],
    ['imagerouter', 'IMAGEROUTER_API_KEY', { body: { remaining_credits: '5.0000' } }],
  ] as const)('of %s comes from %s when empty', async (provider, variable, answer) => {
    const env = { [variable]: providers.keyFor(answer) }
    for (const fields of [{}, { 'api-key': '' }]) {
      expect((await one({ provider, minimum: 5, ...fields }, { env })).result).toMatchObject({
        status: 'ok',
        remaining: 5,
      })
    }
  })

  it('wins over the provider’s variable', async () => {
    const env = { PREDEV_API_KEY: providers.keyFor(predevCredits(1)) }
    expect((await predev({}, { env })).result['remaining']).toBe(450)
  })

  it('is not taken from another provider’s variable', async () => {
    const env = { APERTIS_API_KEY: providers.keyFor(predevCredits(450)) }
    expect((await predev({ 'api-key': '' }, { env })).result.status).toBe('no-key')
  })

  it.each([
    ['a line break inside', 'first-part\nsecond-part', 'first-part'],
    ['a control character', 'first-part\u0007second', 'first-part'],
    ['a letter that no header can hold', 'schlüssel-of-mine', 'schl'],
  ])('with %s is an error that names the field, never the value', async (_, key, part) => {
    const result = await predev({ 'api-key': key })
    expectRefused(result, 'api-key')
    expect(toldBy(result)).not.toContain(part)
  })

  it('from the environment is checked alike, and the variable is named', async () => {
    const result = await predev({ 'api-key': '' }, { env: { PREDEV_API_KEY: 'first-part\nsecond-part' } })
    expectRefused(result, 'PREDEV_API_KEY')
  })
})

describe('minimum', () => {
  it.each([{}, { minimum: '' }, { minimum: '  ' }])(
    'missing or empty (%j) is an error that says so',
    async (fields) => {
      const { minimum = undefined } = fields as { minimum?: string }
      const key = providers.keyFor(predevCredits(450))
      const given: Fields = { provider: 'predev', 'api-key': key, ...(minimum === undefined ? {} : { minimum }) }
      expectRefused(await one(given), 'minimum', 'empty')
    },
  )

  it('is empty in an item of a list: the same', async () => {
    const key = providers.keyFor(predevCredits(450))
    expectRefused(await list([{ provider: 'predev', 'api-key': key, minimum: '' }]), 'minimum', 'empty')
  })

  it.each([
    ['5', 5],
    ['5.25', 5.25],
    ['5 USD', 5],
    ['5USD', 5],
    ['5 usd', 5],
    ['$5', 5],
    ['$ 5.00', 5],
    [' 5 USD ', 5],
    ['0', 0],
    ['0.000001', 0.000001],
  ])('reads %j as an amount', async (minimum, amount) => {
    expect((await apertis({ minimum }, 100)).result).toMatchObject({ status: 'ok', minimum: amount, unit: 'USD' })
  })

  it('reads `1000 credits`', async () => {
    expect((await predev({ minimum: '1000 credits' })).result).toMatchObject({ status: 'low', minimum: 1000 })
  })

  it.each([
    '1,000',
    '1e3',
    '5k',
    '5 USD/month',
    '-1',
    'five',
    '5 USD 6',
    '.5',
    '5.',
    '+5',
    '0x10',
    '٥',
    'NaN',
    'Infinity',
    '1E+15',
  ])('refuses %j', async (minimum) => {
    expectRefused(await predev({ minimum }), 'minimum')
  })

  it('in a unit that is not the pool’s is an error that names both, told after the answer', async () => {
    const result = await predev({ minimum: '5 USD', pool: 'credits', 'on-unknown': 'warn', 'on-low': 'warn' })
    expect(result).toMatchObject({ exitCode: 1, outputs: { status: 'error', 'should-run': 'false' } })
    expect(result.result).toMatchObject({ status: 'error', policy: 'fail', reason: null, remaining: 450 })
    expect(result.result.message).toContain('USD')
    expect(result.result.message).toContain('credits')
  })

  it('takes a share of the pool’s limit', async () => {
    const key = providers.keyFor(apertisQuota(200))
    const result = await one({ provider: 'apertis', 'api-key': key, minimum: '20%' })
    expect(result.result).toMatchObject({ status: 'ok', pool: 'subscription', minimum: 200, required: 200 })
    const short = await one({ provider: 'apertis', 'api-key': key, minimum: '20.1 %' })
    expect(short.result).toMatchObject({ status: 'low', minimum: 201, shortfall: 1 })
  })

  it('as a share of prepaid money is an error that says so', async () => {
    const result = await apertis({ minimum: '20%', 'on-unknown': 'warn' })
    expect(result).toMatchObject({ exitCode: 1, result: { status: 'error' } })
    expect(result.result.message).toContain('percentage')
  })
})

describe('warn-below', () => {
  it('takes a share too', async () => {
    const key = providers.keyFor(apertisQuota(200))
    const result = await one({ provider: 'apertis', 'api-key': key, minimum: '10%', 'warn-below': '30%' })
    expect(result.result).toMatchObject({ status: 'warn', minimum: 100, warn_below: 300 })
  })

  it('that is no amount is an error', async () => {
    expectRefused(await predev({ 'warn-below': 'soon' }), 'warn-below')
  })

  it('in another unit is an error told after the answer', async () => {
    expect((await predev({ 'warn-below': '5 USD' })).result).toMatchObject({ status: 'error' })
  })
})

describe('estimated-cost', () => {
  it('is added once for each parallel job', async () => {
    const result = await predev({ 'estimated-cost': '100 credits', 'parallel-jobs': 4 })
    expect(result.result).toMatchObject({ status: 'ok', estimated_cost: 100, parallel_jobs: 4, required: 450 })
  })

  it('counts one job without parallel-jobs', async () => {
    expect((await predev({ 'estimated-cost': 100 })).result).toMatchObject({ required: 150, runs_left: 4 })
  })

  it.each(['20%', '-1', 'cheap'])('refuses %j', async (cost) => {
    expectRefused(await predev({ 'estimated-cost': cost }), 'estimated-cost')
  })

  it('in another unit is an error told after the answer', async () => {
    expect((await predev({ 'estimated-cost': '1 USD' })).result).toMatchObject({ status: 'error' })
  })
})

describe('parallel-jobs', () => {
  it.each([
    ['3', 3],
    ['["a", {"b": 1}, [2, 3]]', 3],
    ['[]', 0],
    [' [1,\n 2] ', 2],
  ])('reads %j', async (jobs, count) => {
    const result = await predev({ 'estimated-cost': 10, 'parallel-jobs': jobs })
    expect(result.result).toMatchObject({ parallel_jobs: count, required: 50 + 10 * count })
  })

  it.each(['0', '-1', '1.5', '1e3', 'many', '[1', '{"a": 1}'])('refuses %j', async (jobs) => {
    expectRefused(await predev({ 'estimated-cost': 10, 'parallel-jobs': jobs }), 'parallel-jobs')
  })
})

describe('pool', () => {
  const subscriber = (fields: Fields, quota = 650) =>
    one({ provider: 'apertis', 'api-key': providers.keyFor(apertisQuota(quota)), ...fields })

  it('is the provider’s own choice by default', async () => {
    expect((await subscriber({ minimum: 5 })).result).toMatchObject({ pool: 'subscription', unit: 'quota' })
  })

  it('is the one that was named', async () => {
    expect((await subscriber({ minimum: 3, pool: 'payg' })).result).toMatchObject({ pool: 'payg', remaining: 3 })
  })

  it('is the first usable one with the minimum’s unit', async () => {
    expect((await subscriber({ minimum: '1 USD' })).result).toMatchObject({ pool: 'payg', unit: 'USD' })
    expect((await subscriber({ minimum: '100 quota' })).result).toMatchObject({ pool: 'subscription' })
  })

  it('that the provider does not define is an error before any request', async () => {
    const key = providers.keyFor(apertisDollars(5))
    const result = await one({ provider: 'apertis', 'api-key': key, minimum: 1, pool: 'paygo' })
    expectRefused(result, 'pool', 'did you mean `payg`?')
    expect(providers.requestsOf(key)).toEqual([])
  })

  it('that this account lacks has 0 left: low', async () => {
    const result = await apertis({ minimum: 1, pool: 'subscription' })
    expect(result).toMatchObject({ exitCode: 1, result: { status: 'low', remaining: 0, pool: 'subscription' } })
  })

  it('that cannot be used has 0 left, and its figure stands in pools', async () => {
    const suspended = apertisQuota(650).body as { subscription: object }
    const body = { ...suspended, subscription: { ...suspended.subscription, status: 'suspended' } }
    const fields = { provider: 'apertis', pool: 'subscription', minimum: 1 }
    const result = await one({ ...fields, 'api-key': providers.keyFor({ body }) })
    expect(result.result).toMatchObject({ status: 'low', remaining: 0 })
    expect(result.result.pools[0]).toMatchObject({ id: 'subscription', remaining: 650, usable: false })
  })
})

describe('budget', () => {
  it('where a period’s spend is not told is an error, and nothing is sent', async () => {
    const key = providers.keyFor(predevCredits(450))
    expectRefused(await predev({ 'api-key': key, budget: '200 USD/month' }), 'budget')
    expect(providers.requestsOf(key)).toEqual([])
  })
})

describe('name', () => {
  it('is the label everywhere', async () => {
    const result = await predev({ name: 'nightly batch' })
    expect(result.outputs).toMatchObject({ 'decided-by': 'nightly batch', 'first-ok': 'nightly batch' })
    expect(result.outputs['ok-checks']).toBe('["nightly batch"]')
    expect(result.result.message).toContain('nightly batch')
    expect(result.summary).toContain('nightly batch')
  })

  it('defaults to the provider’s id, and with a named pool to provider/pool', async () => {
    expect((await predev()).result.name).toBe('predev')
    expect((await apertis({ minimum: 1, pool: 'payg' })).result.name).toBe('apertis/payg')
  })

  it('given twice is an error', async () => {
    const item = { provider: 'predev', 'api-key': providers.keyFor(predevCredits(450)), minimum: 1 }
    expectRefused(await list([item, item]), 'predev', 'name')
  })
})

describe('account', () => {
  it('that is not taken is an error', async () => {
    expectRefused(await predev({ account: 'AC123' }), 'account')
  })
})

describe('region', () => {
  it('where there is none to choose is an error', async () => {
    expectRefused(await predev({ region: 'eu', 'base-url': '' }), 'region')
  })

  it('beside base-url is an error', async () => {
    expectRefused(await predev({ region: 'eu' }), 'region', 'base-url')
  })
})

describe('base-url', () => {
  it('gets the request, with its path as prefix', async () => {
    const key = providers.keyFor(predevCredits(450))
    await predev({ 'api-key': key, 'base-url': `${providers.origin}/gateway/v2/` })
    expect(providers.requestsOf(key)).toMatchObject([{ path: '/gateway/v2/credits-balance' }])
  })

  it('may be plain http at localhost and [::1] as well', async () => {
    const port = new URL(providers.origin).port
    expect((await predev({ 'base-url': `http://localhost:${port}` })).outputs['status']).not.toBe('error')
    expect((await predev({ 'base-url': 'http://[::1]:1' })).result).toMatchObject({
      status: 'unknown',
      reason: 'network',
    })
  })

  it.each([
    'http://api.example.com',
    'http://127.0.0.1.example.com',
    'http://localhost.example.com',
    'http://2130706433',
    'http://user@127.0.0.1',
    'https://user:password@api.example.com',
    'https://api.example.com?x=1',
    'https://api.example.com#x',
    'ftp://api.example.com',
    'file:///etc/passwd',
    'api.example.com',
    'https://',
    'https:\\\\api.example.com',
  ])('%s is an error', async (url) => {
    const key = providers.keyFor(predevCredits(450))
    expectRefused(await predev({ 'api-key': key, 'base-url': url }), 'base-url')
  })
})

describe('require, on-low, on-unknown, on-missing-key, summary, receipt, on-overspend', () => {
  it.each([
    ['require', 'anny', 'any'],
    ['on-low', 'wrn', 'warn'],
    ['on-unknown', 'skipp', 'skip'],
    ['on-missing-key', 'autto', 'auto'],
    ['summary', 'on-problems', 'on-problem'],
    ['receipt', 'on-failures', 'on-failure'],
    ['on-overspend', 'stopp', 'stop'],
  ])('%s: %s is an error that shows the allowed values and the nearest', async (field, value, meant) => {
    expectRefused(await predev({ [field]: value }), field, value, `did you mean \`${meant}\`?`)
  })

  it('on-low: auto is an error: only a missing key has it', async () => {
    expectRefused(await predev({ 'on-low': 'auto' }), 'on-low', '`fail`', '`warn`', '`skip`')
  })

  it('require: any lets one good check be enough', async () => {
    const bad = { provider: 'predev', 'api-key': providers.keyFor(predevCredits(1)), minimum: 50, name: 'bad' }
    const good = { provider: 'predev', 'api-key': providers.keyFor(predevCredits(99)), minimum: 50, name: 'good' }
    const result = await list([bad, good], { with: { require: 'any' } })
    expect(result).toMatchObject({ exitCode: 0, outputs: { 'should-run': 'true', 'decided-by': 'good' } })
  })
})

describe('timeout', () => {
  it.each(['0', '-1', '300.1', '301', '10s', '1e2', 'soon'])('refuses %j', async (timeout) => {
    expectRefused(await predev({ timeout }), 'timeout')
  })

  it.each(['300', '0.5', '30'])('takes %j', async (timeout) => {
    expect((await predev({ timeout })).result.status).not.toBe('error')
  })

  it('holds for one check with all its retries', async () => {
    const key = providers.keyFor({ ...predevCredits(450), delayMs: 600 }, { status: 500, body: {} })
    const broken = providers.keyFor({ status: 500, body: {}, delayMs: 200 })
    const result = await predev({ 'api-key': broken, timeout: 1, retries: 20 })
    expect(result.result).toMatchObject({ status: 'unknown', reason: 'server-error' })
    expect(result.durationMs).toBeLessThan(3_000)
    expect((await predev({ 'api-key': key, timeout: '0.2', retries: 5 })).result).toMatchObject({ reason: 'timeout' })
  })
})

describe('retries', () => {
  it.each(['-1', '21', '1.5', 'never', '1e1'])('refuses %j', async (retries) => {
    expectRefused(await predev({ retries }), 'retries')
  })

  it('0 asks once', async () => {
    const key = providers.keyFor({ status: 500, body: {} })
    expect((await predev({ 'api-key': key, retries: 0 })).result['attempts']).toBe(1)
    expect(providers.requestsOf(key)).toHaveLength(1)
  })

  it('is 3 by default', async () => {
    const key = providers.keyFor({ status: 429, headers: { 'retry-after': '0' }, body: {} })
    expect((await predev({ 'api-key': key, retries: '' })).result['attempts']).toBe(4)
    expect(providers.requestsOf(key)).toHaveLength(4)
  })

  it('takes 20', async () => {
    expect((await predev({ retries: 20 })).result.status).toBe('ok')
  })
})

describe('summary', () => {
  it.each([
    ['always', true, true],
    ['', true, true],
    ['on-problem', false, true],
    ['never', false, false],
  ] as const)('%j: written when all is ok: %s, on a problem: %s', async (summary, whenOk, onProblem) => {
    expect((await predev({ summary })).summary !== '').toBe(whenOk)
    const problem = await predev({ summary, minimum: 1000, 'on-low': 'warn' })
    expect(problem.summary !== '').toBe(onProblem)
  })

  it('on-problem is written for a mere warning', async () => {
    expect((await predev({ summary: 'on-problem', 'warn-below': 1000 })).summary).not.toBe('')
  })
})

describe('receipt-file, max-spend, on-overspend, run and watch', () => {
  it.each<[Fields, readonly string[]]>([
    [{ 'max-spend': '1 USD' }, ['max-spend', 'receipt: true']],
    [{ 'receipt-file': 'receipts.jsonl' }, ['receipt-file', 'receipt: true']],
    [{ 'on-overspend': 'fail' }, ['on-overspend', 'max-spend']],
    [{ 'on-overspend': 'fail', receipt: 'true' }, ['on-overspend', 'max-spend']],
    [{ 'on-overspend': 'stop', 'max-spend': '1', receipt: 'true' }, ['stop', 'run']],
    [{ watch: '10' }, ['watch', 'run']],
    [{ watch: '4', run: 'true' }, ['watch', '5']],
    [{ watch: '5.5', run: 'true' }, ['watch', 'whole']],
    [{ 'max-spend': '20%', receipt: 'true' }, ['max-spend', 'percentage']],
  ])('%j is an error', async (fields, words) => {
    expectRefused(await predev(fields), ...words)
  })

  it('max-spend in another unit than the pool’s is an error told after the answer', async () => {
    expect((await predev({ 'max-spend': '1 USD', receipt: 'true' })).result).toMatchObject({ status: 'error' })
  })
})

describe('job-status', () => {
  it('is set by the runner alone, and needs nobody', async () => {
    const manifest = readFileSync(join(import.meta.dirname, '../../action.yml'), 'utf8')
    expect(manifest.match(/^ {4}default: .*$/gm)).toEqual(['    default: ${'.concat('{ job.status }}')])
    expect(await predev()).toMatchObject({ exitCode: 0 })
  })

  it('gives main and post the job’s result at their own time', async () => {
    const result = await predev()
    expect((await result.post({ jobStatus: 'failure' })).exitCode).toBe(0)
  })
})

describe('an empty value is not given', () => {
  it('for every input but minimum: the default applies', async () => {
    const empty = ['warn-below', 'estimated-cost', 'parallel-jobs', 'pool', 'budget', 'name', 'account', 'region']
    const settings = [
      'checks',
      'config-file',
      'require',
      'on-low',
      'on-unknown',
      'on-missing-key',
      'timeout',
      'summary',
    ]
    const spend = ['receipt', 'receipt-file', 'max-spend', 'on-overspend', 'run', 'watch', 'job-status']
    const names = [...empty, ...settings, ...spend]
    const result = await predev(Object.fromEntries(names.map((name) => [name, ''])))
    expect(result).toMatchObject({ exitCode: 0, result: { status: 'ok', name: 'predev', parallel_jobs: 1 } })
    const blank = await predev(Object.fromEntries(names.map((name) => [name, ' \n '])))
    expect(blank).toMatchObject({ exitCode: 0, result: { status: 'ok' } })
  })
})

describe('configuration errors', () => {
  it('are told together, in one annotation, before any request', async () => {
    const key = providers.keyFor(predevCredits(450))
    const wrong = { minimum: 'five', 'warn-below': 'six', timeout: 'long', require: 'some', region: 'eu' }
    expectRefused(
      await predev({ 'api-key': key, ...wrong }),
      'minimum',
      'five',
      'warn-below',
      'six',
      'timeout',
      'require',
      'region',
    )
    expect(providers.requestsOf(key)).toEqual([])
  })

  it('for an undeclared input that is close to one of ours', async () => {
    const result = await predev({}, { with: { minimun: '5' } })
    expect(result).toMatchObject({ exitCode: 1, outputs: { status: 'error' } })
    const message = result.annotations.find(({ level }) => level === 'error')?.message
    expect(message).toContain('minimun')
    expect(message).toContain('did you mean `minimum`?')
  })

  it('not for a job’s own variable of that kind', async () => {
    expect(await predev({}, { env: { INPUT_SOMETHING_ELSE_ENTIRELY: 'x' } })).toMatchObject({ exitCode: 0 })
  })

  it('for a job’s variable that is close to one of ours', async () => {
    const result = await predev({}, { env: { INPUT_API_KEYS: 'some-secret-value' } })
    expectRefused(result, 'api-key')
    expect(toldBy(result)).not.toContain('some-secret-value')
  })
})
