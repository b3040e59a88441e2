import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { providerMessage } from '../../../src/core/provider/classify.ts'
import { plainWords } from '../../../src/core/text/plain-words.ts'
import { fixtureFolders, fixtureNames, readFixture } from '../../support/fixture.ts'

interface VendorMessage {
  readonly vendor: string
  readonly said: string
  readonly hosts?: readonly string[]
  /** What is told of it; absent: all. */
  readonly shown?: string
}
const messages = JSON.parse(
  readFileSync(new URL('./vendor-messages.json', import.meta.url), 'utf8'),
) as readonly VendorMessage[]

const hosts = ['api.acme.example', 'acme.example']
const show = (text: string) => plainWords(text, hosts)

describe('what vendors really say', () => {
  it.each(messages)('$vendor: $said', ({ said, hosts: named = [], shown = said }) => {
    expect(plainWords(said, named)).toBe(shown)
  })

  it('is many words, of which only numbers of accounts, pieces of keys and strange hosts are lost', () => {
    const words = messages.flatMap(({ said }) => said.split(' '))
    const lost = messages.flatMap(({ said, shown = said }) => {
      const left = shown.split(' ')
      return said.split(' ').filter((word) => !left.includes(word))
    })
    expect(words.length).toBeGreaterThan(1_100)
    expect(lost.filter((word) => !/\d{6}|\*\*|[a-z]\.[a-z]/.test(word))).toEqual([])
    expect(lost.length).toBeLessThan(12)
  })

  it('and every word of the fixtures, but for pieces of keys', () => {
    // What a probe's answers give away (addresses, numbers of accounts) is held to be hidden, each by its own case.
    const answers = fixtureFolders()
      .flatMap((folder) => fixtureNames(folder).map((name) => readFixture(folder, name)))
      .filter(({ check }) => check['probe'] === undefined)
    const said = answers.flatMap(({ exchanges }) =>
      exchanges.flatMap(({ response }) => providerMessage(response?.body) ?? []),
    )
    const lost = said.flatMap((text) => text.split(' ').filter((word) => plainWords(word, []) !== word))
    expect(said.length).toBeGreaterThan(150)
    expect([...new Set(lost)].toSorted()).toEqual([
      '(AUTH004)',
      '/key/info',
      'TokenStatusExhausted[sk-abc***xyz]',
      'URL.\nYou',
      '[sk-abc***xyz]',
      '[sk-abc]',
      'fal.ai/dashboard/billing.',
      'https://serpapi.com/manage-api-key',
      'https://surfe.com/buy-credits',
      'sk-admin-****wxyz.',
    ])
  })
})

describe('is shown', () => {
  it.each([
    'Insufficient balance. Please top up!',
    'don’t user\'s users\' key(s) class(es) "quoted" (such) [such] {such} <such> «such» „such“ ¿such?',
    'Überweisung é ñandú ошибка ключ λάθος 余额不足，请充值 「残高不足」 잔액부족 नमस्ते مرحبا',
    '10元余额不足',
    'insufficient_user_quota api.usage.read meta-llama/Llama-3.2-3B-Instruct gpt-4o-mini claude-haiku-4-5 v1.2 2.5.1',
    '-0.53 +5 $5.00 -$0.53 €1 ~0.5 12345678 <=3 #12 (401) 1,234,567.8 0.0012345 0,5 100% 20x 10K 200M 16GB 5/min 3/4',
    '2026-12-01T00:00:00Z 2026-12-01t00:00:00.123456+02:00 2026-12-01 1.12.2026 12:30 12:30:05',
    '1h30m 10m48s 600ms 40.025771073s 7d',
    'code:401 status=429 max_tokens: S0 a I',
    '- – — | => ... … & *** / ()',
    'https://acme.example https://acme.example. (https://api.acme.example/v1/keys?tab=limits#top), acme.example/v2',
    'http://acme.example:8787/x support@acme.example',
    'x y z of 0.1 12 34 5 6',
  ])('%s', (text) => {
    expect(show(text)).toBe(text)
  })

  it('with one blank between, and none around', () => {
    expect(show('  a\t b\n c ')).toBe('a b c')
    expect(show('')).toBe('')
  })
})

describe('is not shown', () => {
  it.each([
    [
      'a vendor’s prefix',
      ['sk-ab', 'pk_live', 'gsk_abc', 'xai-a', 'ghp_a', 'KEY-a', '"sk-ant', 'v1/sk-ab', 'AIzaSy', 'eyJhbG'],
    ],
    [
      'a key of which a part was left out',
      ['sk-proj-abc123DEF456***wxyz', '****wxyz', 'abc...wxyz', 'abc…wxyz', 'ab***'],
    ],
    ['three changes of case', ['aBcDeF', 'xaBxcDxeF']],
    ['digits within letters', ['a1b2c3', 'Passw0rd', 'x99999', 'A1b-C2d']],
    ['long digits', ['123456789', '1234-5678-9', '12:34:56:78:90', '123456.654321', '1,234,567,890,123']],
    ['hex and UUIDs', ['550e8400-e29b-41d4-a716-446655440000', 'deadbeef01', '73:6b:2d', '0x73']],
    ['escapes', ['%73k', '&#115;', '\\u0073', 'a\\nb', 'a%20b']],
    ['pairs', ['anna:Sommer', 'key=abc', '{"error":"x"}', 'a@b@c', 'anna@other.example', 'anna@example']],
    ['a long word', ['a'.repeat(25), `${'ab-'.repeat(8)}ab`, `${'abcdefghijkl-'.repeat(7)}abcdefghijklmnopqr`]],
    ['letters of two scripts', ['рaypal', 'ｓｋ－ａｂ']],
    [
      'strange addresses',
      ['https://evil.example/pay', 'www.evil.example', 'evil.example/pay', 'evil.com', 'HTTP://evil.example'],
    ],
    [
      'an address with more than words',
      [
        'https://acme.example/a1b2c3',
        'https://acme.example/?key=a1',
        'https://a:b@acme.example',
        'https://acme.example/sk-ab',
      ],
    ],
    [
      'another host that only looks like it',
      ['https://acme.example.evil.com', 'https://xacme.example', 'xacme.example/a'],
    ],
    ['marks', ['!@#$%^', '$$$$']],
  ])('%s', (_, tokens) => {
    for (const token of tokens) expect({ token, shown: show(token) }).toEqual({ token, shown: '***' })
  })

  it('what is spelled out: five letters, pairs or bytes in a row, whatever marks stand between', () => {
    expect(show('the key s k l i v and')).toBe('the key *** and')
    expect(show('the key s, k, - l | i: v and')).toBe('the key *** - *** | *** and')
    expect(show('the key s { k « l i } v and')).toBe('the key *** { *** « *** } *** and')
    expect(show('the key 115 107 45 65 116 and')).toBe('the key *** and')
    expect(show('the key s k l i and 115 107 45 6 and')).toBe('the key s k l i and 115 107 45 6 and')
    expect(show('five 1000 1000 1000 1000 1000')).toBe('five 1000 1000 1000 1000 1000')
    expect(show('ends with s k l i v')).toBe('ends with ***')
  })

  it('and one mark stands for what follows each other', () => {
    expect(show('no a1b2c3 d4e5f6 here g7h8i9')).toBe('no *** here ***')
  })
})

it('hides what spells something out once a hidden word is gone', () => {
  expect(show('a b https://evil.example c d e')).toBe('***')
})

it('says nothing that was not said, and of what it said all again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string({ unit: 'grapheme' })), (one, others) => {
      const text = [one, ...others].join(' ')
      const shown = show(text)
      expect(text.split(/\s+/)).toEqual(expect.arrayContaining(shown.split(' ').filter((word) => word !== '***')))
      expect(show(shown)).toBe(shown)
    }),
  )
})

describe('what only begins or ends like a figure, a time or a name', () => {
  const figures = ['5', '5s', '2026-01-02', '1.2.2026', '12:30', '2026-01-02T03:04:05Z', '1/2', '1.2', 'rpm:60']

  it.each(figures)('%s, and anything beside it', (text) => {
    expect(show(text)).toBe(text)
    expect(show(`${text}!pw`)).toBe('***')
    expect(show(`pw!${text}`)).toBe('***')
  })

  it.each([
    'word-pass!a1',
    'word-a1b!pass',
    'word-a1-b2-c3',
    'a-b-c',
    'one-two-three-four-five-six-seven-eight-nine',
    'a@acme.example!pw',
    "pass'word'x",
    'a1.com',
    '10.00123456',
    `${'abcdefghijkl-'.repeat(7)}abcdefghij`,
    `https://acme.example/${'usage/'.repeat(29)}pagesx`,
  ])('%s is hidden', (text) => expect(show(text)).toBe('***'))

  it.each([
    'word-a1-b2',
    'gpt-4o-2024',
    'config.network',
    'api/v1.2/usage',
    '$5/month',
    'heyJoe',
    'myGitHub',
    'proxy_https:443',
    '12,345,678',
    '0.0012345678',
    `${'abcdefghijkl-'.repeat(7)}abcdefghi`,
    '{ } «» ¿',
    'https://acme.example/1/usage',
    `https://acme.example/${'usage/'.repeat(29)}pages`,
    'one-two-three-four-five-six-seven-eight',
    'a@acme.example',
    '12/34',
    '12.10.2026',
    'v12.10',
    '123,456',
    'https://acme.example/v12/usage',
  ])('%s is shown', (text) => expect(show(text)).toBe(text))
})

it('shows a mailbox at a host of the provider, whichever it is', () => {
  expect(plainWords('a@acme.example', ['other.example', 'acme.example'])).toBe('a@acme.example')
  expect(plainWords('a@api2.example', ['api2.example'])).toBe('a@api2.example')
})
