// Contract, section 3: how several checks get their keys, and combine with the other inputs.
import { describe, expect, it } from '@jest/globals'
import {
  apertisDollars,
  expectRefused,
  type Fields,
  gate,
  gateBefore,
  ownProviders,
  predevCredits,
} from '../support/gate.ts'

const providers = ownProviders()
const { one, list } = gateBefore(providers)

/** Lines reach the real hosts: without a key nothing is sent, and the plan shows in `results`. */
const _planOf = (checks: string) => gate({ with: { checks, 'on-missing-key': 'warn' } })

describe('api-key-env', () => {
  const item = (fields: Fields) => ({ provider: 'predev', minimum: 50, ...fields })

  it('names the variable that holds the key', async () => {
    const env = { TEAM_A_KEY: providers.keyFor(predevCredits(450)), TEAM_B_KEY: providers.keyFor(predevCredits(1)) }
    const items = [item({ 'api-key-env': 'TEAM_A_KEY', name: 'a' }), item({ 'api-key-env': 'TEAM_B_KEY', name: 'b' })]
    const result = await list(items, { env })
    expect(result.results.map(({ remaining }) => remaining)).toEqual([450, 1])
  })

  it.each([{}, { TEAM_KEY: '' }, { TEAM_KEY: '  \n' }])(
    'empty or missing is no-key, without falling back (%j)',
    async (env) => {
      const fallback = { PREDEV_API_KEY: providers.keyFor(predevCredits(450)) }
      const result = await list([item({ 'api-key-env': 'TEAM_KEY' })], { env: { ...fallback, ...env } })
      expect(result).toMatchObject({ exitCode: 1, result: { status: 'no-key' } })
      expect(result.result.message).toContain('TEAM_KEY')
    },
  )

  it('beside api-key is an error', async () => {
    const env = { TEAM_KEY: 'one-key-of-two' }
    expectRefused(await list([item({ 'api-key-env': 'TEAM_KEY', 'api-key': 'the-other-key' })], { env }), 'api-key-env')
  })

  it.each([
    'ACTIONS_RUNTIME_TOKEN',
    'GITHUB_TOKEN',
    'RUNNER_TEMP',
    'INPUT_API-KEY',
    'INPUT_CHECKS',
    'STATE_x',
    'actions_runtime_token',
  ])('never names %s', async (name) => {
    const before = providers.requests.length
    expectRefused(await list([item({ 'api-key-env': name })], { env: { GITHUB_TOKEN: 'ghs_token' } }), 'api-key-env')
    expect(providers.requests).toHaveLength(before)
  })
})

describe('combining', () => {
  const items = () => [{ provider: 'predev', 'api-key': providers.keyFor(predevCredits(450)), minimum: 50 }]

  it.each([
    'provider',
    'api-key',
    'minimum',
    'warn-below',
    'estimated-cost',
    'pool',
    'budget',
    'name',
    'account',
    'region',
    'base-url',
  ])('%s beside checks is an error', async (name) => {
    expectRefused(await list(items(), { with: { [name]: name === 'base-url' ? 'https://a.example' : '5' } }), name)
  })

  it('an empty one beside checks is none', async () => {
    expect(await list(items(), { with: { provider: '', 'api-key': '', minimum: '' } })).toMatchObject({ exitCode: 0 })
  })

  it('parallel-jobs alone may stand beside checks, and holds for each', async () => {
    const [item = {}] = items()
    const cost = { ...item, 'estimated-cost': 10 }
    const result = await list(
      [
        { ...cost, name: 'a' },
        { ...cost, name: 'b', 'parallel-jobs': 2 },
      ],
      {
        with: { 'parallel-jobs': '["x", "y", "z"]' },
      },
    )
    expect(result.results.map(({ required }) => required)).toEqual([80, 70])
  })

  it('parallel-jobs alone is no check', async () => {
    expectRefused(await one({}, { with: { 'base-url': '', 'parallel-jobs': '3' } }), 'checks')
  })

  it('checks that need the same request share one', async () => {
    const key = providers.keyFor(apertisDollars(5))
    const item = { provider: 'apertis', 'api-key': key }
    const result = await list([
      { ...item, minimum: 1, name: 'a' },
      { ...item, minimum: 9, name: 'b', 'on-low': 'warn' },
    ])
    expect(result.results.map(({ status }) => status)).toEqual(['ok', 'low'])
    expect(providers.requestsOf(key)).toHaveLength(1)
  })

  it('checks with another key, origin or path do not', async () => {
    const [one, other] = [providers.keyFor(predevCredits(1)), providers.keyFor(predevCredits(2))]
    const base = providers.origin
    await list([
      { provider: 'predev', minimum: 0, 'api-key': one, name: 'a' },
      { provider: 'predev', minimum: 0, 'api-key': other, name: 'b' },
      { provider: 'predev', minimum: 0, 'api-key': one, name: 'c', 'base-url': `${base}/other` },
    ])
    expect(
      providers
        .requestsOf(one)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(['/credits-balance', '/other/credits-balance'])
    expect(providers.requestsOf(other)).toHaveLength(1)
  })

  it('checks of one provider that ask for another query do not either', async () => {
    const rows = [{ api_key_id: 'k1', api_key_name: 'A', is_active: true, credit_usage: '1', spend_limit: null }]
    const key = providers.keyFor({ body: { remaining_credits: '5', usage_by_api_key: rows } })
    const item = { provider: 'imagerouter', 'api-key': key, minimum: 1 }
    const result = await list([item, { ...item, pool: 'key:A' }, { ...item, pool: 'key:*' }])
    expect(result.results.map(({ status }) => status)).toEqual(['ok', 'ok', 'ok'])
    expect(
      providers
        .requestsOf(key)
        .map(({ url }) => url)
        .sort(),
    ).toEqual(['/v1/credits', '/v1/credits?by_api_key=true'])
  })
})
