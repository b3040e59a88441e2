import { describe, expect, it } from '@jest/globals'
import { WireNumber } from '../../src/core/money/wire-number.ts'
import { parsePlan } from '../../src/core/plan/parse-plan.ts'
import type { Api, Provider } from '../../src/core/provider/provider.ts'
import { deepl } from '../../src/providers/deepl.ts'
import { dockerHub } from '../../src/providers/docker-hub.ts'
import { moonshot } from '../../src/providers/moonshot.ts'
import { digitsOf } from '../support/decimal.ts'

async function planFor(provider: Provider, inputs: Readonly<Record<string, string>>) {
  const { plan, errors } = await parsePlan(
    {
      inputs: { provider: provider.id, minimum: '5', 'api-key': 'a-key-of-some-length', ...inputs },
      configFile: null,
      environment: {},
      secretless: null,
    },
    {
      entries: new Map([[provider.id, { kind: 'provider', load: async () => provider }]]),
      loadAliases: async () => new Map(),
    },
  )
  expect(errors).toEqual([])
  const [check] = plan?.checks ?? []
  return { origin: check?.origin, region: check?.region }
}

describe('the host that a key is sent to', () => {
  it('is DeepL’s free host for a key that ends in :fx, and the Pro host for any other', async () => {
    expect(await planFor(deepl, { 'api-key': '279a2e9d-83b3-c416-7e2d-f721593e42a0:fx' })).toEqual({
      origin: 'https://api-free.deepl.com',
      region: 'free',
    })
    expect(await planFor(deepl, { 'api-key': '279a2e9d-83b3-c416-7e2d-f721593e42a0' })).toEqual({
      origin: 'https://api.deepl.com',
      region: 'pro',
    })
  })

  it.each([[moonshot, 'https://api.moonshot.ai', 'https://api.moonshot.cn']])(
    'is the international one unless the check says otherwise (%#)',
    async (provider, global, cn) => {
      expect(await planFor(provider, {})).toEqual({ origin: global, region: 'global' })
      expect(await planFor(provider, { region: 'cn' })).toEqual({ origin: cn, region: 'cn' })
    },
  )

  it('has no region behind a base-url', async () => {
    const there = await planFor(moonshot, { 'base-url': 'https://gateway.example/moonshot' })
    expect(there).toEqual({ origin: 'https://gateway.example', region: null })
  })
})

describe('a further host', () => {
  it('is one that Docker Hub declares, and gets what it gave for the key', async () => {
    const asked: unknown[] = []
    const api: Api = {
      ...answering({ token: 'given' }),
      head: (_path, _schema, place) => Promise.reject(asked.push(place)),
    }
    const options = { pool: null, account: null, region: null, now: new Date() }
    await expect(dockerHub.read?.(api, options)).rejects.toBe(1)
    expect(asked).toEqual([{ host: 'registry', token: 'given' }])
    expect(Object.keys(dockerHub.furtherOrigins ?? {})).toEqual(['registry'])
  })
})

/** Answers every request with one body, as the net would after it validated it. */
function answering(body: unknown): Api {
  const get: Api['get'] = async (_path, schema) => {
    const result = schema.safeParse(body)
    if (!result.success) throw new Error('the body does not fit the schema')
    return result.data
  }
  return { get, post: (path, _body, schema) => get(path, schema), head: (path, schema) => get(path, schema) }
}

describe('a balance whose currency only the host tells', () => {
  const bodies: readonly (readonly [Provider, unknown])[] = [
    [moonshot, { code: new WireNumber('0'), data: { available_balance: new WireNumber('49.58894') } }],
  ]
  it.each(bodies)(
    'is told by the region, and by the pool’s name where no region is known (%#)',
    async (provider, body) => {
      const read = async (region: string | null, pool: string | null) => {
        const reading = await provider.read?.(answering(body), { region, pool, account: null, now: new Date(0) })
        return reading?.pools.map(({ id, remaining }) => `${id} ${digitsOf(remaining)}`)
      }
      expect(await read('global', null)).toEqual(['usd 49.58894'])
      expect(await read('cn', null)).toEqual(['cny 49.58894'])
      expect(await read('global', 'cny')).toEqual(['usd 49.58894'])
      expect(await read(null, null)).toEqual(['usd 49.58894'])
      expect(await read(null, 'cny')).toEqual(['cny 49.58894'])
    },
  )
})
