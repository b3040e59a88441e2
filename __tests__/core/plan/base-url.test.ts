import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { isLoopback, parseBaseUrl } from '../../../src/core/plan/base-url.ts'

describe('parseBaseUrl', () => {
  it.each([
    ['https://api.example.com', 'https://api.example.com', ''],
    ['https://api.example.com/', 'https://api.example.com', ''],
    ['https://api.example.com//', 'https://api.example.com', ''],
    ['https://api.example.com/v1/', 'https://api.example.com', '/v1'],
    ['https://api.example.com/v1//a///', 'https://api.example.com', '/v1//a'],
    ['https://api.example.com:8443/a/b', 'https://api.example.com:8443', '/a/b'],
    ['https://api.example.com:443', 'https://api.example.com', ''],
    ['HTTPS://API.example.com/V1', 'https://api.example.com', '/V1'],
    ['http://localhost:8080', 'http://localhost:8080', ''],
    ['http://127.0.0.1:1', 'http://127.0.0.1:1', ''],
    ['http://127.10.200.30', 'http://127.10.200.30', ''],
    ['http://127.255.0.9', 'http://127.255.0.9', ''],
    ['http://[::1]:3000/x', 'http://[::1]:3000', '/x'],
    ['https://[2001:db8::1]', 'https://[2001:db8::1]', ''],
    ['https://10.0.0.1', 'https://10.0.0.1', ''],
    ['https://a.example/p@th', 'https://a.example', '/p@th'],
  ])('reads %s', (text, origin, pathPrefix) => {
    expect(parseBaseUrl(text)).toEqual({ origin, pathPrefix })
  })

  it.each([
    ['', 'must start with https://'],
    ['api.example.com', 'must start with https://'],
    ['ftp://api.example.com', 'must start with https://'],
    ['//api.example.com', 'must start with https://'],
    [' https://api.example.com', 'must start with https://'],
    ['https:/api.example.com', 'must start with https://'],
    ['https:\\\\api.example.com', 'must start with https://'],
    ['xhttps://api.example.com', 'must start with https://'],
    ['https://', 'plain ASCII'],
    ['https://a b.example', 'plain ASCII'],
    ['https://a\tb.example', 'plain ASCII'],
    ['https://a.example\n', 'plain ASCII'],
    ['https://a.example\\@b.example', 'plain ASCII'],
    ['https://a。example', 'plain ASCII'],
    ['https://аpple.example', 'plain ASCII'],
    ['https://a.example?x=1', 'query or a fragment'],
    ['https://a.example/#x', 'query or a fragment'],
    ['https://user@a.example', 'user name or a password'],
    ['https://user:pass@a.example', 'user name or a password'],
    ['https://good.example:pass@evil.example', 'user name or a password'],
    ['https://@a.example', 'user name or a password'],
    ['https://a.example:99999', 'not a valid URL'],
    ['https://[::1', 'not a valid URL'],
    ['https://%zz.example', 'not a valid URL'],
    ['https:///a.example', 'name its host plainly'],
    ['https://2130706433', 'name its host plainly'],
    ['https://0x7f.1', 'name its host plainly'],
    ['https://127.1', 'name its host plainly'],
    ['https://0177.0.0.1', 'name its host plainly'],
    ['https://%61.example', 'name its host plainly'],
    ['http://api.example.com', 'must use https://'],
    ['http://10.0.0.1', 'must use https://'],
    ['http://localhost.evil.example', 'must use https://'],
    ['http://evil-localhost', 'must use https://'],
    ['http://127.0.0.1.evil.example', 'must use https://'],
    ['http://127.evil.example', 'must use https://'],
    ['http://[::ffff:127.0.0.1]', 'name its host plainly'],
    ['http://[::2]', 'must use https://'],
    ['http://0.0.0.0', 'must use https://'],
    ['http://localhost.', 'must use https://'],
  ])('refuses %j: %s', (text, why) => {
    expect(parseBaseUrl(text)).toContain(why)
  })

  it('never changes what was written into another host, and never takes http beyond loopback', () => {
    const part = fc.constantFrom(
      '@',
      '\\',
      '/',
      '//',
      ':',
      '.',
      '%2e',
      '。',
      '\t',
      '\n',
      '#',
      '?',
      'a',
      'localhost',
      '127.0.0.1',
      '1',
      '[::1]',
      'evil.example',
      ' ',
    )
    fc.assert(
      fc.property(
        fc.constantFrom('https://', 'http://', 'HTTP://'),
        fc.array(part, { maxLength: 8 }),
        (scheme, parts) => {
          const text = scheme + parts.join('')
          const base = parseBaseUrl(text)
          if (typeof base === 'string') return
          const written = text.slice(scheme.length).split('/')[0]?.toLowerCase()
          const { host, protocol, hostname } = new URL(base.origin)
          // A default port, and an empty one, are not repeated.
          expect(written?.replace(/:(?:443|80)?$/, '')).toBe(host.replace(/:(?:443|80)?$/, ''))
          expect(protocol === 'https:' || isLoopback(hostname)).toBe(true)
          expect(base.pathPrefix.endsWith('/')).toBe(false)
        },
      ),
      { numRuns: 1000 },
    )
  })
})
