import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { WireNumber } from '../../src/core/money/wire-number.ts'
import type { Api, Provider } from '../../src/core/provider/provider.ts'
import { declareCustom } from '../../src/providers/custom.ts'

const secret = 'hunter2secret'
const least = { url: 'https://api.acme.example/v1/account', remaining: '/balance', unit: 'USD' }
const spend = { url: least.url, used: '/spent', unit: 'USD', budget: '20 USD/month' }

const authForms = '`bearer`, `header X-Api-Key`, `query api_key`, `basic` or `none`'

type Fields = Readonly<Record<string, string>>

function declared(fields: Fields): Provider {
  const made = declareCustom(fields)
  if ('id' in made) return made
  throw new Error(made.map(({ field, message }) => `${field} ${message}`).join('; '))
}

/** The fields that are complained about, in order. */
function refused(fields: Fields): readonly string[] {
  const made = declareCustom(fields)
  return 'id' in made ? [] : made.map(({ field }) => field)
}

describe('a declared endpoint', () => {
  it('is a provider with one pool, asked with a bearer key', () => {
    expect(declared(least)).toMatchObject({
      id: 'custom',
      name: 'Custom endpoint',
      origin: 'https://api.acme.example',
      keyVariable: 'CUSTOM_API_KEY',
      auth: { kind: 'bearer' },
      endpoint: 'GET /v1/account',
      topUp: '',
      pools: [{ id: 'balance', unit: 'USD' }],
    })
    expect(declared(least).readSpend).toBeUndefined()
    expect(declared(least).budget).toBeUndefined()
  })

  it('tells spend, and no balance, when it is held against a budget', () => {
    const provider = declared(spend)
    expect(provider.pools).toEqual([])
    expect(provider.read).toBeUndefined()
    expect(provider.budget).toEqual({ periods: ['day', 'week', 'month'], unit: 'USD' })
  })

  it.each<[string, Provider['auth']]>([
    ['', { kind: 'bearer' }],
    ['bearer', { kind: 'bearer' }],
    ['Bearer', { kind: 'bearer' }],
    ['header X-Api-Key', { kind: 'header', name: 'X-Api-Key' }],
    ['  header   authorization ', { kind: 'header', name: 'authorization' }],
    ['query api_key', { kind: 'query', name: 'api_key' }],
    ['query x-api-key', { kind: 'query', name: 'x-api-key' }],
    ['basic', { kind: 'basic' }],
    ['None', { kind: 'none' }],
  ])('sends the key as %j says', (auth, expected) => {
    expect(declared({ ...least, auth }).auth).toEqual(expected)
  })

  it.each([
    'token',
    'bearer abc',
    'basic user:password',
    'header',
    'query',
    'header X-Api-Key: Token',
    'header X Api Key',
    'header X-Api-Key:',
    'header (X-Api-Key',
    'header Host',
    'header Transfer-Encoding',
    'query a&b',
    'query a=b',
    'query api key',
    'none at all',
    'header Accept',
    'header content-type',
  ])('refuses to send the key as %j', (auth) => {
    expect(refused({ ...least, auth })).toEqual(['auth'])
  })

  it.each([
    'https://api.acme.example',
    'https://api.acme.example:8443/v1/?team=a&x=%20',
    'http://localhost:8080/v1',
    'http://127.0.0.1/v1',
    'http://127.8.9.1/v1',
    'http://[::1]:1234/v1',
  ])('asks %s', (url) => {
    expect(declared({ ...least, url }).origin).toBe(new URL(url).origin)
  })

  it.each([
    '',
    'api.acme.example/v1',
    'ftp://api.acme.example/v1',
    'file:///etc/passwd',
    'http://api.acme.example/v1',
    'http://127.0.0.1.acme.example/v1',
    'http://127.acme.example/v1',
    'http://localhost.acme.example/v1',
    'http://0.0.0.0/v1',
    'http://169.254.169.254/latest',
    `https://user:${secret}@api.acme.example/v1`,
    `https://${secret}@api.acme.example/v1`,
    'https://api.acme.example/v1#balance',
    'https://api.acme.example/v1?a=b#c',
    'https://api.acme.example/v1?a=b c',
    'https://api.acme.example\\@evil.example/v1',
    'https://api.acme.example//evil.example/v1',
    'https://',
    'https://ex ample/v1',
    `https://api.acme.example/v1?key=${secret}\n`.repeat(2),
  ])('refuses to ask %j, and repeats nothing of it', (url) => {
    const made = declareCustom({ ...least, url })
    expect(refused({ ...least, url })).toEqual(['url'])
    expect(JSON.stringify(made)).not.toContain(secret)
  })

  it('refuses a key in the address when it sends one there itself', () => {
    const url = `${least.url}?API_KEY=1&api_key=${secret}`
    const made = declareCustom({ ...least, url, auth: 'query api_key' })
    expect(refused({ ...least, url, auth: 'query api_key' })).toEqual(['url'])
    expect(JSON.stringify(made)).not.toContain(secret)
    expect(refused({ ...least, url, auth: 'query key' })).toEqual([])
  })

  it.each<[string, Fields, readonly string[]]>([
    ['nothing', { remaining: '' }, ['remaining']],
    ['total alone', { remaining: '', total: '/a' }, ['total']],
    ['used alone', { remaining: '', used: '/a' }, ['used']],
    ['total and used', { remaining: '', total: '/a', used: '/b' }, []],
    ['remaining and total', { total: '/a' }, ['remaining']],
    ['remaining and used', { used: '/a' }, ['remaining']],
    ['all three', { total: '/a', used: '/b' }, ['remaining']],
    ['remaining and a budget', { budget: '20 USD/month' }, ['remaining']],
    ['total, used and a budget', { remaining: '', total: '/a', used: '/b', budget: '20 USD/month' }, ['total']],
    ['total and a budget', { remaining: '', total: '/a', budget: '20 USD/month' }, ['total']],
    ['a budget alone', { remaining: '', budget: '20 USD/month' }, ['remaining']],
    ['used and a budget', { remaining: '', used: '/a', budget: '20/month' }, []],
    ['used and a budget of another unit', { remaining: '', used: '/a', budget: '20 EUR/month' }, ['budget']],
    ['a pointer without its slash', { remaining: 'balance' }, ['remaining']],
    ['a pointer that escapes nothing', { remaining: '/a~' }, ['remaining']],
    ['a pointer for the reset without its slash', { 'resets-at': 'reset' }, ['resets-at']],
    [
      'a reset beside a budget',
      { remaining: '', used: '/a', budget: '20/month', 'resets-at': '/reset' },
      ['resets-at'],
    ],
    ['no unit', { unit: '' }, ['unit']],
    ['no unit beside a budget', { remaining: '', used: '/a', budget: '20 USD/month', unit: '' }, ['unit']],
    ['a unit of two words', { unit: 'US dollars' }, ['unit']],
    ['a unit that is a sign', { unit: '$' }, ['unit']],
    ['a base-url', { 'base-url': 'https://gateway.example' }, ['base-url']],
    ['a scale of 1', { scale: '1' }, []],
    ['a scale of 0', { scale: '0' }, ['scale']],
    ['a negative scale', { scale: '-0.01' }, []],
    ['a scale of less than nothing', { scale: '-0' }, ['scale']],
    ['a scale with two signs', { scale: '--1' }, ['scale']],
    ['a scale with a sign inside', { scale: '1-2' }, ['scale']],
    ['a pointer to take off', { less: '/pending' }, []],
    ['several pointers to take off', { less: '["/pending", "/holds/0"]' }, []],
    ['something else to take off', { less: 'pending' }, ['less']],
    ['a list of something else to take off', { less: '["/pending", "holds"]' }, ['less']],
    ['a list with numbers to take off', { less: '[1]' }, ['less']],
    ['a list with a number in it to take off', { less: '["/pending", 1]' }, ['less']],
    ['a list that is cut off', { less: '["/pending"' }, ['less']],
    ['something to take off of a spend', { remaining: '', used: '/a', budget: '20/month', less: '/b' }, ['less']],
    ['a limit', { limit: '/plan' }, []],
    ['a limit that is a number', { limit: '5' }, ['limit']],
    ['a limit beside a budget', { remaining: '', used: '/a', budget: '20/month', limit: '/b' }, ['limit']],
    ['a place of the currency', { currency: '/currency' }, []],
    ['a place of the currency beside a budget', { remaining: '', used: '/a', budget: '20/month', currency: '/c' }, []],
    ['a currency', { currency: 'USD' }, ['currency']],
    ['a POST', { method: 'post' }, []],
    ['a POST with a body', { method: 'POST', body: '{"a":1}' }, []],
    ['a body that is no JSON', { method: 'POST', body: 'a=1' }, ['body']],
    ['a body of another kind', { method: 'POST', body: 'a=1', headers: '{"Content-Type":"text/plain"}' }, []],
    ['a body without a POST', { body: '{}' }, ['body']],
    ['a PUT', { method: 'PUT' }, ['method']],
    ['headers', { headers: '{"X-Version":"2","Accept":"application/vnd.acme+json"}' }, []],
    ['headers that are a text', { headers: 'X-Version: 2' }, ['headers']],
    ['headers that are a number', { headers: '5' }, ['headers']],
    ['headers that are null', { headers: 'null' }, ['headers']],
    ['headers with a number among texts', { headers: '{"X-Version":"2","X-Page":1}' }, ['headers']],
    ['headers beside an `auth` that is none', { auth: 'x', headers: '{"X-Version":"2"}' }, ['auth']],
    ['headers beside the one of the key', { auth: 'header X-Acme', headers: '{"X-Version":"2"}' }, []],
    ['a body that is no JSON beside other headers', { method: 'POST', body: 'a=1', headers: '{"X-A":"2"}' }, ['body']],
    ['a header that begins as one of the key', { headers: '{"Authorization-Mode":"b"}' }, []],
    ['a header that ends as one of the key', { headers: '{"X-Authorization":"b"}' }, []],
    ['a header that begins as that of cookies', { headers: '{"Cookie-Mode":"b"}' }, []],
    ['a header that ends as that of cookies', { headers: '{"X-Cookie":"b"}' }, []],
    ['a header with a key in one word', { headers: '{"X-ApiKey":"b"}' }, ['headers']],
    ['headers that are a list', { headers: '["X-Version"]' }, ['headers']],
    ['headers with a list in them', { headers: '{"X-Version":["2"]}' }, ['headers']],
    ['a header twice', { headers: '{"X-Version":"2","x-version":"3"}' }, ['headers']],
    ['a header with a blank', { headers: '{"X Version":"2"}' }, ['headers']],
    ['a header over two lines', { headers: '{"X-Version":"2\\r\\nHost: b"}' }, ['headers']],
    ['the request’s own header', { headers: '{"Host":"b"}' }, ['headers']],
    ['a header that holds the key', { headers: '{"Authorization":"b"}' }, ['headers']],
    ['a header that may hold a key', { headers: '{"X-API-Key":"b"}' }, ['headers']],
    ['the header of the key', { auth: 'header X-Acme', headers: '{"x-acme":"b"}' }, ['headers']],
    ['a page to top up', { 'top-up-url': 'https://acme.example/billing' }, []],
    ['a page without TLS', { 'top-up-url': 'http://acme.example/billing' }, ['top-up-url']],
    ['a page that is a script', { 'top-up-url': 'javascript:alert(1)' }, ['top-up-url']],
    ['a page with a password', { 'top-up-url': 'https://a:b@acme.example' }, ['top-up-url']],
    ['a page with a user alone', { 'top-up-url': 'https://a@acme.example' }, ['top-up-url']],
    ['a page with a password alone', { 'top-up-url': 'https://:b@acme.example' }, ['top-up-url']],
    ['a scale with an exponent', { scale: '1e-2' }, ['scale']],
    ['a scale that is a fraction', { scale: '1/100' }, ['scale']],
    [
      'everything wrong at once',
      { url: '', auth: 'x', unit: '', scale: 'x', remaining: 'x' },
      ['auth', 'url', 'unit', 'scale', 'remaining'],
    ],
  ])('given %s', (_, fields, complaints) => {
    expect(refused({ ...least, ...fields })).toEqual(complaints)
  })

  it('speaks in sentences that follow the field’s name', () => {
    const made = declareCustom({ auth: 'x', unit: 'a b', scale: 'x', remaining: 'x', 'base-url': 'x' })
    for (const { message } of 'id' in made ? [] : made) expect(message).toMatch(/^[a-z].*[^.]$/)
  })

  it.each<[Fields, string]>([
    [{ url: '' }, 'url is required: the address that answers with the balance, `https://…`'],
    [{ url: 'https://api.acme.example/v1?a=b c' }, 'url must be plain ASCII without blanks'],
    [{ url: `${least.url}?a=b#c` }, 'url must not have a fragment, which is never sent'],
    [{ url: 'https://api.acme.example//v1' }, 'url has a path that starts with two slashes'],
    [
      { url: `${least.url}?api_key=1`, auth: 'query api_key' },
      'url already holds the parameter `api_key`, in which `auth` sends the key: leave it out',
    ],
    [{ auth: 'token' }, `auth must be ${authForms}`],
    [{ auth: 'bearer abc' }, `auth must be ${authForms}`],
    [{ auth: 'header X Api Key' }, `auth must be ${authForms}`],
    [{ auth: 'header' }, 'auth lacks the name: write `header X-Api-Key`'],
    [{ auth: 'query' }, 'auth lacks the name: write `query api_key`'],
    [{ auth: 'query a&b' }, 'auth has a parameter name with characters that none can have'],
    [{ auth: 'header X-Api-Key:' }, 'auth has a header name with characters that none can have'],
    [{ auth: 'header Host' }, 'auth names a header that the request needs for itself'],
    [{ unit: '' }, 'unit is required: `USD`, `credits`, …'],
    [{ unit: 'US dollars' }, 'unit must be one word, such as `USD` or `credits`'],
    [
      { scale: '0' },
      'scale must be a plain number other than 0: `0.01` where the API counts cents, `-1` where it tells credit as a negative number',
    ],
    [{ method: 'PUT' }, 'method must be `GET` or `POST`'],
    [{ body: '{}' }, 'body needs `method: POST`'],
    [{ method: 'POST', body: 'a' }, 'body must be JSON, unless `headers` name another `Content-Type`'],
    [{ headers: 'a' }, 'headers must be a map of names and texts, such as `headers: { X-Version: "2" }`'],
    [{ headers: '{"a":"1","A":"2"}' }, 'headers name one header twice'],
    [{ headers: '{"a b":"1"}' }, 'headers hold a name with characters that none can have'],
    [{ headers: '{"host":"1"}' }, 'headers name a header that the request needs for itself'],
    [
      { headers: '{"cookie":"1"}' },
      'headers may hold no key: say in `auth` how it is sent, and name its variable in `api-key-env`',
    ],
    [{ headers: '{"a":"é"}' }, 'headers hold a value that is not plain ASCII in one line'],
    [{ ...spend, remaining: '', less: '/a' }, 'less does not go with `budget`, which tells what was spent'],
    [{ less: 'x' }, 'less must be a JSON Pointer, such as `/data/pending`, or a list of them'],
    [{ ...spend, remaining: '', limit: '/a' }, 'limit does not go with `budget`, which has a limit of its own'],
    [{ 'top-up-url': 'x' }, 'top-up-url must be an address that starts with `https://`, without user or password'],
    [
      { remaining: 'balance' },
      'remaining must be a JSON Pointer, such as `/data/balance` (in it, `~1` is a slash and `~0` a tilde)',
    ],
    [{ remaining: '', total: '/a' }, 'total alone tells no remainder: add `used`'],
    [
      { remaining: '', used: '/a' },
      'used alone tells no remainder: add `total`, or a `budget` such as `200 USD/month`',
    ],
    [
      { remaining: '' },
      'remaining is required, or `total` with `used`, or `used` with `budget`: where the answer holds the amount',
    ],
    [
      { total: '/a' },
      'remaining does not go with the rest: give `remaining`, or `total` with `used`, or `used` with `budget`',
    ],
    [{ ...spend, remaining: '', 'resets-at': '/a' }, 'resets-at does not go with `budget`, which has its own period'],
    [{ ...spend, remaining: '', unit: 'EUR' }, 'budget is in USD, but `unit` is EUR: units are never converted'],
    [{ 'base-url': 'https://gateway.example' }, 'base-url does not apply to `custom`: put the address into `url`'],
  ])('says what is wrong with %j, and nothing else', (fields, sentence) => {
    const made = declareCustom({ ...least, ...fields })
    expect('id' in made ? [] : made.map(({ field, message }) => `${field} ${message}`)).toEqual([sentence])
  })

  it.each(
    [
      'accept',
      'accept-encoding',
      'connection',
      'content-length',
      'content-type',
      'host',
      'te',
      'trailer',
      'transfer-encoding',
      'upgrade',
      'user-agent',
    ].map((name) => [name]),
  )('never sends the key in the header %s, which the request needs for itself', (name) => {
    expect(refused({ ...least, auth: `header ${name}` })).toEqual(['auth'])
  })

  it.each<[unknown, string | null]>([
    [new WireNumber('1738356858'), '2025-01-31T20:54:18Z'],
    ['1738356858', '2025-01-31T20:54:18Z'],
    [new WireNumber('1738356858000'), '2025-01-31T20:54:18Z'],
    ['173835685', '1975-07-05T23:41:25Z'],
    ['17383568580', '2520-11-11T17:03:00Z'],
    ['2026-06-01', '2026-06-01'],
    [null, null],
    ['12345678', 'unreadable'],
    ['12345678901234', 'unreadable'],
    ['on 1738356858', 'unreadable'],
    ['1738356858 s', 'unreadable'],
    [true, 'unreadable'],
  ])('reads %j as a reset at %j', async (reset, expected) => {
    const body = { balance: new WireNumber('5'), reset }
    const get: Api['get'] = async (_path, schema) => {
      const result = schema.safeParse(body)
      if (!result.success) throw new Error('the body does not fit the schema')
      return result.data
    }
    const provider = declared({ ...least, 'resets-at': '/reset' })
    const asked = { pool: null, account: null, region: null, now: new Date(0) }
    const reading = await provider.read?.(
      { get, post: (path, _body, schema) => get(path, schema), head: (path, schema) => get(path, schema) },
      asked,
    )
    expect(reading?.pools[0]?.resetsAt).toBe(expected === 'unreadable' ? null : expected)
    expect(reading?.warnings).toHaveLength(expected === 'unreadable' ? 1 : 0)
  })

  it('never throws, and never sends a key anywhere but to the host of the address', () => {
    const text = fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true, withFragments: true }))
    fc.assert(
      fc.property(text, fc.string(), (url, auth) => {
        const made = declareCustom({ ...least, url, auth })
        if (!('id' in made)) return
        expect(made.origin).toBe(new URL(url.trim()).origin)
        expect(['bearer', 'header', 'query', 'basic', 'none']).toContain(made.auth.kind)
      }),
    )
  })
})
