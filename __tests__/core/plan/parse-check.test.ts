import { describe, expect, it } from '@jest/globals'
import { digitsOf } from '../../support/decimal.ts'
import { complaints, parse, parseOne } from '../../support/plan.ts'

const acme = { provider: 'acme', minimum: '5' }
const spendy = { provider: 'spendy', minimum: '5', account: 'p1', budget: '200 USD/month' }

/** What is wrong with one check by inputs. */
async function wrong(fields: Record<string, string>, environment?: Record<string, string>) {
  const parsed = await parse(fields, environment === undefined ? {} : { environment })
  expect(parsed.plan).toBeNull()
  return complaints(parsed)
}

/** A list of one check, so that every field may be in it. */
const item = (fields: Record<string, string>) => ({ checks: JSON.stringify([fields]) })

describe('one check', () => {
  it('has what was asked, and defaults for the rest', async () => {
    const { check } = await parseOne(acme)
    expect(check).toMatchObject({
      name: 'acme',
      key: 'key-of-acme',
      keySource: '`api-key` or ACME_API_KEY',
      pool: null,
      warnBelow: null,
      estimatedCost: null,
      parallelJobs: 1,
      budget: null,
      account: null,
      region: null,
      origin: 'https://api.acme.example',
      pathPrefix: '',
      onLow: 'fail',
      onUnknown: 'fail',
      onMissingKey: 'fail',
      missingKeyReason: null,
      maxSpend: null,
    })
  })

  it('reads every field', async () => {
    const { check } = await parseOne({
      provider: ' acme ',
      minimum: '20%',
      'warn-below': '9 USD',
      'estimated-cost': '2',
      'parallel-jobs': '["a","b"]',
      pool: 'quota',
      name: ' mine ',
      'api-key': ' sk-live-1 ',
      'base-url': 'https://gateway.example/acme/',
      'on-low': 'WARN',
      'on-unknown': 'skip',
      'on-missing-key': 'warn',
    })
    expect(check).toMatchObject({
      name: 'mine',
      key: 'sk-live-1',
      pool: 'quota',
      parallelJobs: 2,
      origin: 'https://gateway.example',
      pathPrefix: '/acme',
      region: null,
      onLow: 'warn',
      onUnknown: 'skip',
      onMissingKey: 'warn',
    })
    expect('percent' in check.minimum && digitsOf(check.minimum.percent)).toBe('20')
    expect(digitsOf(check.estimatedCost?.value ?? null)).toBe('2')
  })

  it('is named after its provider, and the pool when one is named', async () => {
    expect((await parseOne({ ...acme, pool: 'payg' })).check.name).toBe('acme/payg')
  })

  it.each([
    [
      { minimum: '' },
      'minimum: is missing or empty (is a variable not set?); say how much must be left, such as `5 USD`',
    ],
    [{ minimum: '   ' }, 'minimum: is missing or empty (is a variable not set?)'],
    [{ minimum: 'five' }, 'minimum: `five` is not an amount'],
    [{ 'warn-below': 'x' }, 'warn-below: `x` is not an amount'],
    [{ 'estimated-cost': '5%' }, 'estimated-cost: `5%` is a percentage'],
    [{ 'parallel-jobs': '0' }, 'parallel-jobs: `0` is not allowed'],
    [{ 'on-low': 'skp' }, 'on-low: `skp` is not allowed; it is one of `fail`, `warn`, `skip`; did you mean `skip`?'],
    [{ 'on-low': 'auto' }, 'on-low: `auto` is not allowed'],
    [{ 'on-unknown': 'ignore' }, 'on-unknown: `ignore` is not allowed'],
    [{ 'on-missing-key': 'no' }, 'on-missing-key: `no` is not allowed; it is one of `auto`, `fail`, `warn`, `skip`'],
    [{ pool: 'nope' }, 'pool: `nope` is not a pool of `acme`; it is one of payg, quota, key:<id or name>'],
    [{ pool: 'pay' }, 'did you mean `payg`?'],
    [{ pool: 'payg:x' }, 'pool: `payg:x` is not a pool'],
    [{ account: 'a' }, 'account: is not needed for `acme`; leave it out'],
    [{ region: 'cn' }, 'region: is not needed: `acme` has one host; leave it out'],
    [{ region: 'cn', 'base-url': 'https://x.example' }, 'region: cannot be used with `base-url`'],
    [{ 'base-url': 'http://x.example' }, 'base-url: must use https://'],
    [
      { budget: '200 USD/month' },
      'budget: does not work here: Acme does not tell what was spent in a period; compare its balance with `minimum` instead',
    ],
    [{ 'api-key': 'a\nb' }, 'api-key: holds control characters'],
    [{ 'api-key': 'clé' }, 'api-key: holds characters that cannot stand in a header'],
  ])('%j is told', async (fields, message) => {
    const told = await wrong({ ...acme, ...fields })
    expect(told.filter((each) => each.includes(message))).toHaveLength(1)
    expect(told).toHaveLength(1)
  })

  it('everything that is wrong is told together', async () => {
    const told = await wrong({ provider: 'acme', minimum: '', pool: 'x', region: 'y', account: 'z', 'on-low': 'q' })
    expect(told.map((each) => each.split(':')[0]).toSorted()).toEqual([
      'account',
      'minimum',
      'on-low',
      'pool',
      'region',
    ])
  })

  it('a key in a message is none: the variable is named instead', async () => {
    expect(await wrong(acme, { ACME_API_KEY: 'bad\u0001key' })).toEqual([
      'ACME_API_KEY: holds control characters (a line break inside?); paste the key alone',
    ])
  })
})

describe('the provider', () => {
  it.each([
    [
      '',
      'provider: is missing; name one, such as `apertis`. All of them: https://github.com/OWNER/credit-gate/tree/v1/docs/providers',
    ],
    [
      'nobody-at-all',
      'provider: `nobody-at-all` is not known. The nearest names are `spendy`, `hosted`, `chatty`; all of them: https://github.com/OWNER/credit-gate/tree/v1/docs/providers. Any other JSON endpoint can be read with `provider: custom`: https://github.com/OWNER/credit-gate/blob/v1/docs/custom.md',
    ],
    ['Acme', 'provider: `Acme` is not known; did you mean `acme`?'],
    ['acme-corp', 'provider: `acme-corp` is not known; did you mean `acme`?'],
    [
      'initech',
      'provider: Initech tells neither what is left nor, in a form that can be used here, what was spent, so nothing can be checked. It bills at the end of the month. Providers that do tell: https://github.com/OWNER/credit-gate/tree/v1/docs/providers',
    ],
    ['Initech.AI', 'provider: Initech tells neither'],
    ['constructor', 'provider: `constructor` is not known'],
    ['__proto__', 'provider: `__proto__` is not known'],
  ])('%j: %s', async (provider, message) => {
    const told = await wrong({ provider, minimum: '5', name: 'x' })
    expect(told).toHaveLength(1)
    expect(told[0]).toContain(message)
  })

  it('an endpoint is declared by `custom` alone', async () => {
    expect(await wrong(item({ ...acme, url: 'https://x.example', unit: 'USD' }))).toEqual([
      'check 1 url: is not a field of `acme`; only `provider: custom` declares an endpoint of its own',
      'check 1 unit: is not a field of `acme`; only `provider: custom` declares an endpoint of its own',
    ])
    expect(await wrong(item({ provider: 'custom', minimum: '5' }))).toEqual(['check 1 url: is required'])
    const { check } = await parseOne(item({ provider: 'custom', minimum: '5', url: ' https://x.example ' }))
    expect(check).toMatchObject({ origin: 'https://x.example', name: 'custom' })
  })

  it('a field that nobody knows is told, with the nearest', async () => {
    expect(await wrong(item({ ...acme, mimimum: '5' }))).toEqual([
      'check 1 mimimum: is not a field of a check; did you mean `minimum`?',
    ])
    expect(await wrong(item({ ...acme, zzzzzzzz: '5' }))).toEqual([
      'check 1 zzzzzzzz: is not a field of a check; all of them: https://github.com/OWNER/credit-gate/blob/v1/docs/inputs.md',
    ])
    expect(await wrong(item({ ...acme, require: 'any' }))).toEqual([
      'check 1 require: is not a field of a check; all of them: https://github.com/OWNER/credit-gate/blob/v1/docs/inputs.md',
    ])
  })
})

describe('the key', () => {
  it.each<[string, Record<string, string>, Record<string, string>, string | null, string]>([
    ['from the input', { 'api-key': 'given' }, {}, 'given', '`api-key` or ACME_API_KEY'],
    ['over the variable', { 'api-key': 'given' }, { ACME_API_KEY: 'v' }, 'given', '`api-key` or ACME_API_KEY'],
    ['from the variable', {}, { ACME_API_KEY: ' v ' }, 'v', '`api-key` or ACME_API_KEY'],
    ['empty in both', { 'api-key': ' ' }, { ACME_API_KEY: ' ' }, null, '`api-key` or ACME_API_KEY'],
    ['from a named variable', { 'api-key-env': 'MY_KEY' }, { MY_KEY: 'm', ACME_API_KEY: 'v' }, 'm', 'MY_KEY'],
    ['from a named variable, without the line end', { 'api-key-env': 'MY_KEY' }, { MY_KEY: ' m\n' }, 'm', 'MY_KEY'],
    ['a named variable does not fall back', { 'api-key-env': 'MY_KEY' }, { ACME_API_KEY: 'v' }, null, 'MY_KEY'],
    ['an empty name is none', { 'api-key-env': '' }, { ACME_API_KEY: 'v' }, 'v', '`api-key` or ACME_API_KEY'],
  ])('%s', async (_, fields, environment, key, keySource) => {
    const parsed = await parse(item({ ...acme, ...fields }), { environment })
    expect(parsed.plan?.checks[0]).toMatchObject({ key, keySource })
    expect(parsed.keys).toEqual(key === null ? [] : [key])
  })

  it.each([
    [{ 'api-key': 'k', 'api-key-env': 'MY_KEY' }, 'api-key-env: cannot be used with `api-key`; give one of the two'],
    [
      { 'api-key-env': 'MY-KEY' },
      'api-key-env: is not the name of an environment variable; write one such as `ACME_API_KEY`',
    ],
    [
      { 'api-key-env': '1KEY' },
      'api-key-env: is not the name of an environment variable; write one such as `ACME_API_KEY`',
    ],
    [
      { 'api-key-env': 'A KEY' },
      'api-key-env: is not the name of an environment variable; write one such as `ACME_API_KEY`',
    ],
  ])('%j: %s', async (fields, message) => {
    expect(await wrong(item({ ...acme, ...fields }))).toEqual([`check 1 ${message}`])
  })

  it.each([
    'ACTIONS_RUNTIME_TOKEN',
    'actions_id_token_request_token',
    'GITHUB_TOKEN',
    'RUNNER_TEMP',
    'INPUT_X',
    'STATE_x',
  ])('%s is never sent away', async (name) => {
    const parsed = await parse(item({ ...acme, 'api-key-env': name }), {
      environment: { [name]: 'token-of-the-runner' },
    })
    expect(parsed.plan).toBeNull()
    expect(complaints(parsed)).toEqual([
      `check 1 api-key-env: must not name \`${name}\`: variables of the runner, of CI systems and of this action never leave it; put the key of Acme into a variable of its own`,
    ])
    expect(parsed.keys).toEqual([])
  })

  it('that people hold and that cannot serve is named where the right one is missing', async () => {
    const globex = { provider: 'globex', minimum: '5' }
    const note = async (environment: Record<string, string>) =>
      (await parse(item(globex), { environment })).plan?.checks[0]?.keyNote
    expect(await note({ GLOBEX_USER_KEY: 'u' })).toBe('GLOBEX_USER_KEY is set, but a user’s key reads nothing.')
    expect(await note({ GLOBEX_USER_KEY: ' ' })).toBeUndefined()
    expect(await note({ GLOBEX_USER_KEY: 'u', GLOBEX_KEY: 'k' })).toBeUndefined()
    expect(await note({})).toBeUndefined()
  })

  it('a variable’s name that every object has is no variable', async () => {
    for (const name of ['__proto__', 'constructor', 'toString']) {
      const parsed = await parse(item({ ...acme, 'api-key-env': name }))
      expect(parsed.plan?.checks[0]).toMatchObject({ key: null, keySource: name })
    }
  })

  it.each(['MY_GITHUB_TOKEN', 'GITHUBTOKEN', 'KEY_RUNNER_'])('%s is a name like any other', async (name) => {
    const parsed = await parse(item({ ...acme, 'api-key-env': name }), { environment: { [name]: 'mine' } })
    expect(parsed.plan?.checks[0]?.key).toBe('mine')
  })

  it('is told for masking also where the plan is wrong', async () => {
    expect((await parse({ provider: 'nobody', minimum: '5', 'api-key': 'k-1' })).keys).toEqual(['k-1'])
    expect((await parse({ provider: 'acme', minimum: 'x' })).keys).toEqual(['key-of-acme'])
    expect((await parse({ ...acme, checks: 'acme >= 5', 'api-key': 'k-2' })).keys).toContain('k-2')
  })

  it('missing, where there can be none: why', async () => {
    const rest = { environment: {}, secretless: 'a fork has no secrets' }
    expect((await parseOne(acme, rest)).check).toMatchObject({
      key: null,
      onMissingKey: 'skip',
      missingKeyReason: 'a fork has no secrets',
    })
    expect((await parseOne({ ...acme, 'on-missing-key': 'auto' }, rest)).check.onMissingKey).toBe('skip')
    expect((await parseOne({ ...acme, 'on-missing-key': 'fail' }, rest)).check).toMatchObject({
      onMissingKey: 'fail',
      missingKeyReason: null,
    })
    expect((await parseOne({ ...acme, 'on-missing-key': 'auto' }, { environment: {} })).check).toMatchObject({
      onMissingKey: 'fail',
      missingKeyReason: null,
    })
  })
})

describe('the host', () => {
  it.each<[Record<string, string>, string, string | null]>([
    [{}, 'https://api.globex.example', 'com'],
    [{ 'api-key': 'cn-1' }, 'https://api.globex.cn', 'cn'],
    [{ region: 'cn' }, 'https://api.globex.cn', 'cn'],
    [{ region: 'com', 'api-key': 'cn-1' }, 'https://api.globex.example', 'com'],
    [{ 'base-url': 'https://x.example', 'api-key': 'cn-1' }, 'https://x.example', null],
  ])('%j: %s', async (fields, origin, region) => {
    const { check } = await parseOne({ provider: 'globex', minimum: '5', ...fields })
    expect(check).toMatchObject({ origin, region })
  })

  it('a region that there is not', async () => {
    expect(await wrong({ provider: 'globex', minimum: '5', region: 'comm' })).toEqual([
      'region: `comm` is not a region of `globex`; it is one of com, cn; did you mean `com`?',
    ])
    expect(await wrong({ provider: 'globex', minimum: '5', region: 'constructor' })).toEqual([
      'region: `constructor` is not a region of `globex`; it is one of com, cn',
    ])
  })

  it.each<[string, boolean, string]>([
    ['https://me.example/v1', true, ''],
    ['https://me.example/p/v1/', true, '/p'],
    ['https://me.example/v1/v1', true, '/v1'],
    ['https://me.example/v12', true, '/v12'],
    ['https://me.example/v1', false, '/v1'],
  ])('%s, of a server that speaks as OpenAI’s does: %s', async (address, speaksOpenAi, pathPrefix) => {
    const id = speaksOpenAi ? 'chatty' : 'hosted'
    expect((await parseOne({ provider: id, minimum: '5', 'base-url': address })).check).toMatchObject({ pathPrefix })
  })

  it('a last /v1 is dropped where the paths begin with it', async () => {
    const fields = { provider: 'versioned', minimum: '5', 'base-url': 'https://me.example/p/v1' }
    expect((await parseOne(fields)).check).toMatchObject({ pathPrefix: '/p' })
  })

  it('a key of a form that can never be right is refused', async () => {
    expect(
      await wrong({ provider: 'chatty', minimum: '5', 'base-url': 'https://me.example', 'api-key': 'odd' }),
    ).toEqual(['api-key: is odd'])
  })

  it('one’s own server has to be named', async () => {
    expect(await wrong({ provider: 'hosted', minimum: '5' })).toEqual([
      'base-url: is missing: `hosted` runs on a server of your own; give its address',
    ])
    expect(
      (await parseOne({ provider: 'hosted', minimum: '5', 'base-url': 'https://me.example/p' })).check,
    ).toMatchObject({
      origin: 'https://me.example',
      pathPrefix: '/p',
      region: null,
    })
  })
})

describe('a pool that the user completes', () => {
  it('needs the rest of its name', async () => {
    expect((await parseOne({ ...acme, pool: 'key:x' })).check.pool).toBe('key:x')
    expect((await parse({ ...acme, pool: 'key:' })).plan).toBeNull()
  })
})

it('a region that was taken out is refused with the reason', async () => {
  expect(await wrong(item({ provider: 'globex', minimum: '5', region: 'eu' }))).toEqual([
    'check 1 region: is no longer offered: its host was closed in May',
  ])
})

describe('budgets', () => {
  it('are read, and stand for the one pool', async () => {
    const { check } = await parseOne({ ...spendy, pool: 'budget' })
    expect(check).toMatchObject({
      account: 'p1',
      pool: 'budget',
      name: 'spendy/budget',
      budget: { unit: 'USD', period: 'month' },
    })
  })

  it.each([
    [
      { budget: '' },
      'budget: is missing: Spendy tells no balance, but what was spent. Write `budget: 200 USD/month`, a limit of your own',
    ],
    [
      { budget: '200' },
      'budget: `200` is not a budget; write an amount above 0 and its period, `200 USD/month` (`day`, `week`, `month`), or a day, `50 USD since 2026-11-03`; did you mean `200/month`?',
    ],
    [
      { budget: '200 USD/day' },
      'budget: Spendy cannot tell the spend of a day; use week or month. The running day is never in its report.',
    ],
    [{ budget: '200 USD since 2026-11-03' }, 'budget: Spendy cannot tell the spend since a day; use week or month'],
    [{ budget: '200 EUR/month' }, 'budget: is in EUR, but Spendy tells its spend in USD; units are never converted'],
    [{ minimum: '5 EUR' }, 'minimum: is in EUR, but the budget is in USD; units are never converted'],
    [{ 'max-spend': '5 credits' }, 'max-spend: is in credits, but the budget is in USD; units are never converted'],
    [{ pool: 'payg' }, 'pool: `payg` is not a pool of `spendy`; it is one of budget'],
    [{ account: '' }, 'account: is missing: `spendy` needs the project'],
  ])('%j: %s', async (fields, message) => {
    expect(await wrong({ ...spendy, ...fields })).toEqual([message])
  })
})
