// Contract, section 3: several checks by the input `checks`.
import { describe, expect, it } from '@jest/globals'
import {
  apertisDollars,
  expectRefused,
  type Fields,
  gate,
  gateBefore,
  ownProviders,
  predevCredits,
  toldBy,
} from '../support/gate.ts'

const providers = ownProviders()
const { list } = gateBefore(providers)

/** Lines reach the real hosts: without a key nothing is sent, and the plan shows in `results`. */
const planOf = (checks: string) => gate({ with: { checks, 'on-missing-key': 'warn' } })

describe('a YAML list', () => {
  const predev = (credits: number, fields: Fields = {}): Fields => ({
    provider: 'predev',
    'api-key': providers.keyFor(predevCredits(credits)),
    minimum: 50,
    ...fields,
  })

  it('takes the fields of one check by the same names', async () => {
    const fields = { 'warn-below': 500, 'estimated-cost': 100, 'parallel-jobs': 2, pool: 'credits', name: 'mine' }
    const result = await list([predev(450, fields)])
    expect(result.result).toMatchObject({
      name: 'mine',
      status: 'warn',
      pool: 'credits',
      required: 250,
      warn_below: 500,
      parallel_jobs: 2,
    })
  })

  it('keeps the order given', async () => {
    const result = await list([predev(1, { name: 'z' }), predev(450, { name: 'a' }), predev(60, { name: 'm' })])
    expect(result.results.map(({ name }) => name)).toEqual(['z', 'a', 'm'])
  })

  it('takes scalars as their source text', async () => {
    const key = providers.keyFor(apertisDollars(1.5))
    const checks = `- provider: apertis\n  api-key: ${key}\n  base-url: ${providers.origin}\n  minimum: 1.50\n  name: 007\n`
    expect((await gate({ with: { checks } })).result).toMatchObject({ name: '007', minimum: 1.5, status: 'ok' })
  })

  it('takes parallel-jobs as a list, which is counted', async () => {
    const key = providers.keyFor(predevCredits(450))
    const check = { provider: 'predev', 'api-key': key, 'base-url': providers.origin, minimum: '50' }
    const checks = JSON.stringify([{ ...check, 'estimated-cost': '10', 'parallel-jobs': ['a', { b: '1' }] }])
    expect((await gate({ with: { checks } })).result).toMatchObject({ parallel_jobs: 2, required: 70 })
  })

  it('takes lines as items', async () => {
    const result = await planOf("- apertis/payg >= 5 USD\n- 'crustdata >= 1000'\n")
    expect(result.results).toMatchObject([
      { name: 'apertis/payg', pool: 'payg', minimum: 5 },
      { name: 'crustdata', minimum: 1000 },
    ])
  })

  it('gives each check its own policies, over those of the run', async () => {
    const items = [
      predev(1, { name: 'a', 'on-low': 'warn' }),
      predev(1, { name: 'b' }),
      { provider: 'predev', minimum: 1, name: 'c', 'on-missing-key': 'warn', 'api-key-env': 'NOT_THERE' },
    ]
    const result = await list(items, { with: { 'on-low': 'skip', 'on-missing-key': 'fail' } })
    expect(result.results.map(({ policy }) => policy)).toEqual(['warn', 'skip', 'warn'])
  })

  it('gives each check its own on-unknown', async () => {
    const key = providers.keyFor({ status: 500, body: {} })
    const item = { provider: 'predev', 'api-key': key, minimum: 1 }
    const result = await list([
      { ...item, name: 'a', 'on-unknown': 'warn' },
      { ...item, name: 'b' },
    ])
    expect(result.results.map(({ policy }) => policy)).toEqual(['warn', 'fail'])
    expect(result.exitCode).toBe(1)
  })

  it('one provider’s failure never hides another’s result', async () => {
    const broken = { provider: 'predev', 'api-key': providers.keyFor({ body: '<html>' }), minimum: 1, name: 'broken' }
    const result = await list([broken, predev(450), predev(3, { name: 'short' })])
    expect(result.results.map(({ status }) => status)).toEqual(['unknown', 'ok', 'low'])
  })

  it.each([
    ['a field nobody knows', { minimun: 5 }, ['minimun', 'did you mean `minimum`?', 'check 1']],
    ['a field of the run', { require: 'any' }, ['require']],
    ['a custom provider’s field', { url: 'https://api.example.com' }, ['url', 'custom']],
    ['max-spend without a receipt', { 'max-spend': '5' }, ['max-spend', 'receipt']],
  ])('with %s is an error', async (_, fields, words) => {
    expectRefused(await list([predev(450, fields as unknown as Fields)]), ...words)
  })

  it.each([
    ['a map', 'checks:\n  - apertis >= 1', ['checks', '- ']],
    ['a colon in place of `>=`', 'apertis: 5 USD', ['checks', '`apertis >= 5 USD`']],
    ['one check as a map', 'provider: apertis\nminimum: 5', ['checks', '- ']],
    ['a number in the list', '- 5', ['check 1']],
    ['a list in the list', '- - apertis >= 5', ['check 1']],
    ['a list as a value', '- provider: [apertis]\n  minimum: 5', ['provider']],
    ['a map as a value', '- provider: apertis\n  minimum: {a: 5}', ['minimum']],
  ])('that is %s is an error', async (_, checks, words) => {
    expectRefused(await gate({ with: { checks } }), ...words)
  })

  it('that is no YAML tells line and column, never the text', async () => {
    const result = await gate({ with: { checks: '- provider: apertis\n  api-key: "top-secret-text\n  minimum: 5\n' } })
    expectRefused(result, 'checks', 'line', 'column')
    expect(toldBy(result)).not.toContain('top-secret')
  })

  it.each([
    ['a key that stands twice', '- provider: apertis\n  provider: predev\n  minimum: 5', 'twice'],
    ['an alias', '- &a apertis >= 5\n- *a', 'alias'],
    ['a tag', '- !!js/function "x"', 'tag'],
  ])('with %s is an error', async (_, checks, word) => {
    expectRefused(await gate({ with: { checks } }), 'checks', word, 'line')
  })

  it('tells the errors of all its checks together', async () => {
    const wrong = [
      predev(1, { minimum: 'five' }),
      predev(1, { name: 'b', provider: 'predevv' }),
      predev(1, { name: 'c', 'on-low': 'x' }),
    ]
    expectRefused(await list(wrong), 'check 1', 'five', 'check 2', 'did you mean `predev`?', 'check 3', 'on-low')
  })
})

describe('lines', () => {
  it('without a list: provider, pool and amount', async () => {
    const result = await planOf('apertis/payg >= 5 USD\ncrustdata >= 1000\nimagerouter/key:Production Key >= $1\n')
    expect(result.results).toMatchObject([
      { name: 'apertis/payg', provider: 'apertis', pool: 'payg', minimum: 5, status: 'no-key' },
      { name: 'crustdata', provider: 'crustdata', pool: null, minimum: 1000 },
      { name: 'imagerouter/key:Production Key', pool: 'key:Production Key', minimum: 1 },
    ])
  })

  it('have free blanks, and empty lines and comments are skipped', async () => {
    const result = await planOf('\n  # the evening batch\n  apertis / payg>=5USD  \n\n\tcrustdata>=1000\r\n')
    expect(result.results).toMatchObject([
      { name: 'apertis/payg', minimum: 5 },
      { name: 'crustdata', minimum: 1000 },
    ])
  })

  it('split at the last >=, and what stands left of it at its first slash', async () => {
    const result = await planOf('imagerouter/key:a/b >= c >= 5\n')
    expect(result.result).toMatchObject({ provider: 'imagerouter', pool: 'key:a/b >= c', minimum: 5 })
  })

  it('take a share, and a budget', async () => {
    expect((await planOf('apertis/subscription >= 20%')).result).toMatchObject({ pool: 'subscription', minimum: null })
    expectRefused(await planOf('crustdata >= 5 of 200 USD/month'), 'budget')
  })

  it('find the key in the provider’s variable', async () => {
    const env = { CRUSTDATA_API_KEY: 'a-key-that-nobody-knows' }
    const context = { HTTPS_PROXY: 'http://127.0.0.1:1', https_proxy: 'http://127.0.0.1:1' }
    const result = await gate({ with: { checks: 'crustdata >= 5', retries: '0' }, env, context })
    expect(result.result).toMatchObject({ status: 'unknown', reason: 'network' })
  })

  it.each(['apertis', 'apertis > 5', 'apertis >=', '>= 5', 'apertis/ >= 5', '/payg >= 5'])(
    '%j is an error that shows the form',
    async (line) => {
      expectRefused(await planOf(`crustdata >= 1\n${line}\n`), 'checks', 'line 2', '>=')
    },
  )

  it.each([
    ['apertis >= five', ['minimum', 'five']],
    ['apertiss >= 5', ['did you mean `apertis`?']],
    ['apertis/paygo >= 5', ['pool', 'did you mean `payg`?']],
  ])('%j is an error like that of a field', async (line, words) => {
    expectRefused(await planOf(line), ...words)
  })

  it('given twice are an error: two checks with one name', async () => {
    expectRefused(await planOf('apertis >= 5\napertis >= 6'), 'apertis', 'name')
  })
})
