import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { Failure } from '../../src/core/failure.ts'
import { addressOf } from '../../src/net/address.ts'

const origin = 'https://api.example.com'
const pinned = { origin, pathPrefix: '' }

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
