// Contract, section 3: what reaches the providers' own hosts, with no base-url in it: lines, regions, accounts, budgets.
// An HTTPS proxy, trusted by a certificate of its own, stands in for the vendors.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  type Answer,
  apertisDollars,
  apertisQuota,
  expectRefused,
  type Fields,
  gate,
  ownProviders,
} from '../support/gate.ts'
import { startVendors, type Vendors } from '../support/vendors.ts'

const providers = ownProviders()
let vendors: Vendors
beforeAll(async () => {
  vendors = await startVendors(providers.origin)
})
afterAll(async () => {
  await vendors.close()
})

/** Runs with keys in the environment: variable to answer. */
function run(inputs: Fields, answers: Readonly<Record<string, Answer>> = {}) {
  const keys = Object.entries(answers).map(([variable, answer]) => [variable, providers.keyFor(answer)])
  const texts = Object.entries(inputs).map(([name, value]) => [name, `${value}`])
  return gate({
    with: { retries: '0', ...Object.fromEntries(texts) },
    env: { ...vendors.environment, ...Object.fromEntries(keys) },
  })
}

describe('lines', () => {
  it('are the shortest workflow there is: a key in the environment, one line', async () => {
    const result = await run({ checks: 'apertis >= 5 USD' }, { APERTIS_API_KEY: apertisDollars(9) })
    expect(result).toMatchObject({
      exitCode: 0,
      outputs: { 'should-run': 'true', remaining: '9', 'decided-by': 'apertis' },
    })
    expect(vendors.asked.at(-1)).toBe('apertis')
  })

  it('stop the job when too little is left', async () => {
    const checks = 'apertis/payg >= 5 USD\ncrustdata >= 1000\n'
    const answers = { APERTIS_API_KEY: apertisQuota(650, 0.95), CRUSTDATA_API_KEY: { body: { credits: 1000 } } }
    const result = await run({ checks }, answers)
    expect(result).toMatchObject({ exitCode: 1, outputs: { status: 'low', shortfall: '4.05' } })
    expect(result.results.map(({ name, status }) => [name, status])).toEqual([
      ['apertis/payg', 'low'],
      ['crustdata', 'ok'],
    ])
  })

  it('take a share of a budget', async () => {
    const checks = 'openai >= 10% of 200 USD/month'
    const result = await run({ checks }, { OPENAI_ADMIN_KEY: openaiSpend(179.5) })
    expect(result).toMatchObject({ exitCode: 0, outputs: { remaining: '20.5', required: '20', unit: 'USD' } })
  })
})

/** What OpenAI answers when this much was spent in the running month. */
function openaiSpend(dollars: number): Answer {
  const now = new Date()
  const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()) / 1000
  const results = [{ object: 'organization.costs.result', amount: { value: dollars, currency: 'usd' } }]
  const bucket = { object: 'bucket', start_time: today, end_time: today + 86_400, results }
  return { body: { object: 'page', data: [bucket], has_more: false, next_page: null } }
}

describe('budget', () => {
  const openai = (fields: Fields, dollars = 55.5) =>
    run({ provider: 'openai', minimum: 5, ...fields }, { OPENAI_ADMIN_KEY: openaiSpend(dollars) })

  it.each([
    ['200 USD/month', 'month'],
    ['200USD / week', 'week'],
    ['200/day', 'day'],
    ['$200/month', 'month'],
    ['200 usd/Month', 'month'],
  ])('%s has one pool, `budget`', async (budget, period) => {
    const { result } = await openai({ budget })
    expect(result).toMatchObject({
      status: 'ok',
      pool: 'budget',
      remaining: 144.5,
      unit: 'USD',
      bound_by: 'budget',
      upper_bound: true,
      budget: { amount: 200, unit: 'USD', period, starts_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT00:00:00Z$/) },
    })
    expect(result.pools).toMatchObject([{ id: 'budget', used: 55.5, limit: 200, remaining: 144.5 }])
  })

  it('that is overspent has less than 0 left', async () => {
    expect(await openai({ budget: '50 USD/month' })).toMatchObject({
      exitCode: 1,
      result: { remaining: -5.5, status: 'low' },
    })
  })

  it.each(['200', '200 USD', '200 USD/year', '0 USD/month', '-5 USD/month', '20%/month', '200 USD/month/2'])(
    '%s is an error',
    async (budget) => {
      expectRefused(await openai({ budget }), 'budget')
    },
  )

  it('in another currency than the vendor’s is a configuration error, told before any request', async () => {
    const before = providers.requests.length
    expectRefused(await openai({ budget: '200 EUR/month' }), 'budget', 'EUR', 'USD')
    expect(providers.requests).toHaveLength(before)
  })

  it('is needed where there is no balance: the error says that a budget works', async () => {
    expectRefused(await openai({}), 'budget')
  })
})

describe('region', () => {
  const balance = { body: { code: 0, data: { available_balance: 49.5, voucher_balance: 0, cash_balance: 49.5 } } }

  it.each([
    ['', 'api.moonshot.ai', 'USD'],
    ['cn', 'api.moonshot.cn', 'CNY'],
  ])('%j chooses the host %s', async (region, host, unit) => {
    const key = providers.keyFor(balance)
    const inputs = { provider: 'moonshot', 'api-key': key, minimum: 5, region }
    expect((await run(inputs)).result).toMatchObject({ status: 'ok', remaining: 49.5, unit })
    expect(vendors.hosts.at(-1)).toBe(host)
  })

  it('that nobody knows is an error that shows the choice', async () => {
    expectRefused(
      await run({ provider: 'moonshot', 'api-key': 'some-key-of-mine', minimum: 5, region: 'eu' }),
      'region',
      'cn',
    )
  })
})

describe('account', () => {
  const twilio = { provider: 'twilio', minimum: 5 }

  it('is part of the request where it is needed', async () => {
    const sid = 'AC00000000000000000000000000000000'
    const answer = { body: { account_sid: sid, balance: '31.05', currency: 'USD' } }
    const key = providers.keyFor(answer)
    const fields = { ...twilio, 'api-key': key, account: sid, 'base-url': providers.origin }
    const before = providers.requests.length
    await run(fields)
    const [request] = providers.requests.slice(before)
    expect(request?.path).toContain(sid)
    const credentials = Buffer.from(`${sid}:${key}`).toString('base64')
    expect(request?.headers.authorization).toBe(`Basic ${credentials}`)
  })

  it('is an error where it is needed and missing', async () => {
    expectRefused(await run({ ...twilio, 'api-key': 'some-key-of-mine' }), 'account')
  })
})

describe('a vendor with neither balance nor spend', () => {
  it('is a configuration error of its own kind, and nothing is sent', async () => {
    const asked = vendors.asked.length
    const result = await run({ checks: 'groq >= 5 USD' }, { GROQ_API_KEY: {} })
    expectRefused(result, 'provider', 'tells neither what is left nor, in a form that can be used here, what was spent')
    expect(vendors.asked).toHaveLength(asked)
  })
})

describe('custom', () => {
  it('reads a JSON endpoint that a check declares, and sends the key there alone', async () => {
    const key = providers.keyFor({ body: { data: { balance: 1234, period_end: '2099-01-01' } } })
    const fields = { provider: 'custom', name: 'acme', url: `${providers.origin}/v1/account`, auth: 'header X-Api-Key' }
    const reading = { remaining: '/data/balance', unit: 'USD', scale: '0.01', 'resets-at': '/data/period_end' }
    const checks = JSON.stringify([{ ...fields, ...reading, 'api-key': key, minimum: '5 USD' }])
    const result = await run({ checks })
    expect(result.result).toMatchObject({ name: 'acme', status: 'ok', remaining: 12.34, resets_at: '2099-01-01' })
    expect(providers.requestsOf(key)).toMatchObject([{ path: '/v1/account', headers: { 'x-api-key': key } }])
  })

  it('needs its fields', async () => {
    const checks = JSON.stringify([{ provider: 'custom', minimum: '5 USD', 'api-key': 'some-key-of-mine' }])
    expectRefused(await run({ checks }), 'url', 'unit', 'remaining')
  })

  it('is no input of one check', async () => {
    expectRefused(await run({ provider: 'custom', 'api-key': 'some-key-of-mine', minimum: 5 }), 'url')
  })
})

it('nobody but the vendors’ own hosts was asked', () => {
  expect(vendors.strangers).toEqual([])
})
