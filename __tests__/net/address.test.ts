import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { Failure } from '../../src/core/provider/failure.ts'
import type { Auth } from '../../src/core/provider/provider.ts'
import { addressOf, credentialsOf, placeOf } from '../../src/net/address.ts'
import { target } from '../support/ask.ts'

const origin = 'https://api.example.com'
const pinned = { origin, pathPrefix: '' }

function failureOf(act: () => unknown) {
  try {
    act()
  } catch (thrown) {
    const { status, message, hint } = thrown as Failure
    return { status, message, hint }
  }
  return null
}

describe('addressOf', () => {
  it.each([
    ['', '/v1/credits', `${origin}/v1/credits`],
    ['', '/v1/credits?by_api_key=true', `${origin}/v1/credits?by_api_key=true`],
    ['/sandbox/apertis', '/v1', `${origin}/sandbox/apertis/v1`],
    ['', '/v1/keys/a%2Fb%40c?x=//evil.example/../', `${origin}/v1/keys/a%2Fb%40c?x=//evil.example/../`],
    ['', '/', `${origin}/`],
    ['', '/...', `${origin}/...`],
  ])('joins "%s" and "%s"', (pathPrefix, path, expected) => {
    expect(addressOf({ origin, pathPrefix }, path).href).toBe(expected)
  })

  it.each([
    '',
    'v1',
    '@evil.example/',
    '.evil.example/',
    ':8443/',
    '//evil.example/',
    '///evil.example/',
    '/\\evil.example/',
    '\\\\evil.example/',
    '/\t/evil.example/',
    '/\n/evil.example/',
    '\t//evil.example/',
    ' //evil.example',
    'https://evil.example/',
    'https:evil.example/',
    '/v1/../v2',
    '/v1/%2e%2E/v2',
    '/v1/./v2',
    '/v1/..',
    '/v1/.%2e?x',
    '/v1#fragment',
    '/v1\\..\\v2',
    '/v 1',
    '/v1\u0000',
    '/v1\u3000',
  ])('refuses %j', (path) => {
    expect(() => addressOf(pinned, path)).toThrow(Failure)
  })

  it('says what to do about it', () => {
    expect(failureOf(() => addressOf(pinned, '/v1/..'))).toEqual({
      status: 'error',
      message: 'an identifier in this check does not fit into the address that is asked',
      hint: 'Check account, and any name or id in the check: no slash at its start, no `..`, no blanks.',
    })
  })

  it('refuses a prefix that would lead elsewhere', () => {
    for (const pathPrefix of ['@evil.example', '//evil.example', '.evil.example', '/..', '\\evil']) {
      expect(() => addressOf({ origin, pathPrefix }, '/v1')).toThrow(Failure)
    }
    expect(() => addressOf({ origin: 'https://user:word@api.example.com', pathPrefix: '' }, '/v1')).toThrow(Failure)
    expect(() => addressOf({ origin: 'nonsense', pathPrefix: '' }, '/v1')).toThrow(Failure)
  })

  it('never leaves the origin, nor the path as it was written', () => {
    const pieces = fc.constantFrom(
      '/',
      '\\',
      '@',
      ':',
      '..',
      '.',
      '%2e',
      '%2f',
      '?',
      '#',
      '\t',
      '\n',
      'evil.example',
      'a',
      '//',
      '。',
      '．',
    )
    const paths = fc.array(fc.oneof(pieces, fc.string()), { maxLength: 12 }).map((all) => all.join(''))
    fc.assert(
      fc.property(paths, fc.boolean(), (text, slash) => {
        const path = slash ? `/${text}` : text
        let url: URL
        try {
          url = addressOf({ origin, pathPrefix: '/base' }, path)
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(Failure)
          return
        }
        expect(url.origin).toBe(origin)
        expect(url.pathname.startsWith('/base/')).toBe(true)
        expect(url.pathname.split('/').length).toBe(`/base${path}`.replace(/\?.*$/s, '').split('/').length)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('placeOf', () => {
  const provider = {
    ...{ id: 'acme', auth: { kind: 'bearer' } as Auth, origin },
    furtherOrigins: { auth: 'https://auth.example.com' },
  }

  it('is the host that the provider declares, without a prefix', () => {
    expect(placeOf(target(origin, { provider, pathPrefix: '/v1' }), { host: 'auth', token: 't' })).toEqual({
      origin: 'https://auth.example.com',
      pathPrefix: '',
    })
  })

  it('is the given one behind a base-url, which gets no key of another host', () => {
    const given = target('http://127.0.0.1:9', { provider, pathPrefix: '/acme' })
    expect(placeOf(given, { host: 'auth', token: 't' })).toMatchObject({
      origin: 'http://127.0.0.1:9',
      pathPrefix: '/acme',
    })
  })

  it('is none that nobody declared', () => {
    const { furtherOrigins: _, ...alone } = provider
    for (const each of [provider, alone]) {
      expect(failureOf(() => placeOf(target(origin, { provider: each }), { host: 'evil', token: 't' }))?.message).toBe(
        'acme declares no host evil',
      )
    }
  })
})

describe('credentialsOf', () => {
  const made = (auth: Auth, key: string, account: string | null = null) =>
    credentialsOf(target(origin, { provider: { id: 'acme', auth }, key, account }))
  const basic = (pair: string) => ({ authorization: `Basic ${Buffer.from(pair).toString('base64')}` })
  const ofAccount: Auth = { kind: 'basic', user: 'account' }

  it.each<[string, Auth, string, string | null, Record<string, string>]>([
    ['bearer', { kind: 'bearer' }, 'k-1', null, { authorization: 'Bearer k-1' }],
    ['a header, its name in lower case', { kind: 'header', name: 'X-Api-Key' }, 'k-1', null, { 'x-api-key': 'k-1' }],
    ['a header with a prefix', { kind: 'header', name: 'a', prefix: 'Token ' }, 'k-1', null, { a: 'Token k-1' }],
    ['a pair', { kind: 'basic' }, 'user:pass:é', 'AC1', basic('user:pass:é')],
    ['a user without a password', { kind: 'basic' }, 'k-1', 'AC1', basic('k-1:')],
    ['the password of the account', ofAccount, 'k-1', 'AC1', basic('AC1:k-1')],
    ['the password of no account', ofAccount, 'k-1', null, basic(':k-1')],
    [
      'a ready credential',
      { kind: 'basic', ready: true },
      'bWVAY29ycC5leGFtcGxlOnBhc3M=',
      null,
      { authorization: 'Basic bWVAY29ycC5leGFtcGxlOnBhc3M=' },
    ],
    ['a pair where one may be ready', { kind: 'basic', ready: true }, 'login:pass', null, basic('login:pass')],
    ['a pair beside an account', ofAccount, 'a:b', 'AC1', basic('a:b')],
  ])('%s', (_, auth, key, account, headers) => {
    expect(made(auth, key, account)).toEqual({ headers, query: null })
  })

  it('in the query, where nothing of it is read as more than a value', () => {
    expect(made({ kind: 'query', name: 'api key' }, 'k&a=#é')).toEqual({
      headers: {},
      query: 'api%20key=k%26a%3D%23%C3%A9',
    })
  })

  it('nowhere, where there is no key, or none is sent', () => {
    const nothing = { headers: {}, query: null }
    expect(made({ kind: 'bearer' }, '')).toEqual(nothing)
    expect(made({ kind: 'query', name: 'k' }, '')).toEqual(nothing)
    expect(made({ kind: 'none' }, 'sk-1')).toEqual(nothing)
  })

  it('a key that is no text goes into no query', () => {
    expect(failureOf(() => made({ kind: 'query', name: 'k' }, 'sk-\ud800'))).toEqual({
      status: 'error',
      message: 'the key is no valid text, and cannot be sent',
      hint: 'Copy the key again.',
    })
  })
})
