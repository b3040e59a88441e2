// How an answer to a probe is read: the order of what decides, and that no body is searched for words.
import { describe, expect, it } from '@jest/globals'
import { WireNumber } from '../../../src/core/money/wire-number.ts'
import type { Probe } from '../../../src/core/provider/probe.ts'
import { factsOf, type Meaning, meanings } from '../../../src/core/provider/probe-meaning.ts'
import { fitsPlaces, readProbe, textOf, valuesAt } from '../../../src/core/provider/read-probe.ts'

const probe: Probe = {
  keyVariables: ['SEER_KEY'],
  endpoint: 'POST /ask',
  model: 'small',
  cost: null,
  request: () => ({ method: 'POST', path: '/ask', body: {} }),
  signs: [
    { means: 'cap', body: { '/error/code': ['capped', '17'] } },
    { means: 'rate', status: 402, header: 'retry-after' },
    { means: 'credit', body: { '/error/message': /^No credit\b/ } },
    { means: 'overloaded', body: { '/choices/0/error': true } },
  ],
  served: [{ '/id': true, '/object': 'answer' }],
  resetsAt: (said) => /on (\d{4}-\d{2}-\d{2})/.exec(said)?.[1] ?? null,
  waitMs: () => 7_000,
  note: ({ headers }) => headers['x-note'] ?? null,
  about: { modelRule: 'small', empty: '402', sure: 'high' },
}
const read = (status: number, body: unknown, headers: Record<string, string> = {}, wait: number | null = null) =>
  readProbe({ status, headers, body, text: '' }, probe, null, wait)
const meant = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  read(status, body, headers).meaning

describe('what decides', () => {
  it.each<[Meaning, number, unknown, Record<string, string>?]>([
    // 1. No JSON.
    ['edge', 403, undefined, { server: 'cloudflare' }],
    ['edge', 503, undefined, { 'cf-mitigated': 'challenge' }],
    ['overloaded', 502, undefined, { server: 'cloudflare' }],
    ['not-json', 200, undefined],
    ['not-json', 403, undefined],
    ['not-json', 401, undefined],
    ['not-json', 429, undefined],
    // 2. and 3. The vendor's codes and sentences, under whatever status.
    ['cap', 200, { error: { code: 'capped' } }],
    ['cap', 401, { error: { code: new WireNumber('17') } }],
    ['cap', 500, { error: { code: 'capped', message: 'No credit' } }],
    ['credit', 400, { error: { message: 'No credit left' } }],
    ['overloaded', 200, { id: 'x', object: 'answer', choices: [{ error: {} }] }],
    ['rate', 402, {}, { 'retry-after': '1' }],
    // 4. The shape of success.
    ['served', 200, { id: 'x', object: 'answer', text: '' }],
    ['served', 201, { id: 'x', object: 'answer', error: null }],
    ['body', 200, { id: 'x', object: 'answer', error: 'y' }],
    ['body', 200, { object: 'answer' }],
    ['body', 200, 'answer'],
    ['body', 200, null],
    ['body', 204, []],
    // 5. The status.
    ['credit-or-cap', 402, {}],
    ['unauthorized', 401, {}],
    ['forbidden', 403, {}],
    ['model', 404, {}],
    ['timeout', 408, {}],
    ['rate', 429, {}],
    ['overloaded', 529, {}],
    ['parameter', 418, {}],
    // Words alone are nothing.
    ['parameter', 400, { error: { message: 'insufficient credit, quota, billing, payment: No credit' } }],
    ['rate', 429, { error: { message: 'exceeded your quota, check your billing' }, code: 'capped' }],
  ])('%s: %d %j', (meaning, status, body, headers = {}) => {
    expect(meant(status, body, headers)).toBe(meaning)
  })
})

describe('what is told beside', () => {
  it('are the vendor’s words, but never those of a refused key, which repeat it', () => {
    expect(read(429, { error: { message: 'slow' } }).said).toBe('slow')
    expect(read(401, { error: { message: 'wrong key sk-123' } }).said).toBeNull()
    expect(read(403, { error: { message: 'no sk-123' } }).said).toBeNull()
    expect(read(200, { id: 'x', object: 'answer', message: 'hello' }).said).toBeNull()
  })

  it('is a date only where the credit or a limit is used up', () => {
    expect(read(400, { error: { message: 'No credit until you pay on 2026-12-01' } }).resetsAt).toBe('2026-12-01')
    expect(read(429, { error: { message: 'slow down on 2026-12-01' } }).resetsAt).toBeNull()
  })

  it('is a wait, of the header before the body, and only where waiting heals', () => {
    expect(read(429, {}, {}, 3_000).waitMs).toBe(3_000)
    expect(read(429, {}).waitMs).toBe(7_000)
    expect(read(402, {}, {}, 3_000).waitMs).toBeNull()
  })

  it('is a note of a request that was served', () => {
    expect(read(200, { id: 'x', object: 'answer' }, { 'x-note': 'n' }).note).toBe('n')
    expect(read(429, {}, { 'x-note': 'n' }).note).toBeNull()
  })
})

describe('places', () => {
  const body = { a: [{ b: 'x' }, { b: new WireNumber('1e3') }, null, 'y'], n: null, length: [1] }

  it('are steps of names, `*` each item, never what is inherited or a list’s length', () => {
    expect(valuesAt(body, '/a/*/b').map(textOf)).toEqual(['x', '1e3'])
    expect(valuesAt(body, '/a/0/b')).toEqual(['x'])
    expect(valuesAt(body, '/n')).toEqual([])
    expect(valuesAt(body, '/a/length')).toEqual([])
    expect(valuesAt(body, '/constructor')).toEqual([])
    expect(valuesAt(body, '/length/*')).toEqual([1])
    expect(valuesAt(body, '/n/*')).toEqual([])
    expect(valuesAt([1, 2], '/*')).toEqual([1, 2])
    expect(valuesAt('text', '/0')).toEqual([])
  })

  it('fit by a text, one of several, a form, being there and not being there', () => {
    expect(fitsPlaces(body, { '/a/*/b': '1e3' })).toBe(true)
    expect(fitsPlaces(body, { '/a/*/b': ['z', 'x'] })).toBe(true)
    expect(fitsPlaces(body, { '/a/*/b': /^x$/ })).toBe(true)
    expect(fitsPlaces(body, { '/a': true, '/n': null })).toBe(true)
    expect(fitsPlaces(body, { '/a': null })).toBe(false)
    expect(fitsPlaces(body, { '/a': true, '/n': true })).toBe(false)
    expect(fitsPlaces(body, { '/a': 'x' })).toBe(false)
  })
})

it('every meaning is told in a sentence, and only what may heal at once is tried again', () => {
  for (const meaning of Object.keys(meanings) as Meaning[]) {
    const { sentence, hint = 'A sentence.', again, reason } = factsOf(meaning)
    expect(sentence).toMatch(/^[a-z].*[^.]$/)
    expect(hint).toMatch(/^[A-Z].*\.$/)
    if (again === true) expect(['rate-limited', 'server-error', 'not-json']).toContain(reason)
  }
})
