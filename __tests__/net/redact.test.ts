import { describe, expect, it } from '@jest/globals'
import { cleanText } from '../../src/core/text/clean-text.ts'
import { createRedactor } from '../../src/net/redact.ts'
import { scenarioKeys } from '../../src/sandbox/scenario.ts'

const redact = createRedactor(['sk-live-0123456789'])

describe('a key', () => {
  it.each([
    ['whole', 'sk-live-0123456789'],
    ['in part: its first six', 'sk-live'],
    ['in part: its last six', '456789'],
    ['in other letters', 'SK_LIVE'],
    ['backwards', '987654'],
    ['in the middle of a word', '("key":"xe-012345y")'],
    ['with a mark after each', 'l.i.v.e.0.1'],
    ['in full width', 'ｌｉｖｅ０１'],
    ['in base64', Buffer.from('sk-live-0123456789').toString('base64')],
    ['in base64 behind one', Buffer.from('usk-live-0123456789').toString('base64')],
    ['in base64 behind two', Buffer.from('ussk-live-0123456789').toString('base64')],
    ['a part of it in base64', Buffer.from('ve-0123').toString('base64')],
    ['in hex', Buffer.from('sk-live-0123456789').toString('hex')],
    ['a part of it in hex', Buffer.from('e-0123').toString('hex')],
  ])('takes its word with it: %s', (_, form) => {
    expect(redact(`no key ${form} here`)).toBe('no key *** here')
  })

  it.each([
    ['blanks', 's k - l i v e'],
    ['blanks around its digits', 'sk-live- 0123 456789'],
    ['line ends', 'sk-live-01\r\n23456789'],
    ['hex bytes', '73 6b 2d 6c 69 76'],
  ])('takes every word that it touches with it, broken up by %s', (_, form) => {
    expect(redact(`no key ${form} here`)).toBe('no key *** here')
  })

  it('leaves alone fewer than six of its letters, and six of others', () => {
    for (const text of ['live', 'e0123', '98765', 'k-live', 'liv0123', 'sk-dead', '012346', ''])
      expect(redact(text)).toBe(text)
  })

  it('is the same in any script and case', () => {
    const other = createRedactor(['ключ-Straße-日本語の鍵'])
    expect(other('a КЛЮЧСТ b')).toBe('a КЛЮЧСТ b')
    expect(other('a STRASSE b')).toBe('a *** b')
    expect(other('x ße日本語の鍵 b')).toBe('x *** b')
    expect(createRedactor(['😀😀abc123'])('😀 abc123 x')).toBe('😀 *** x')
  })

  it('leaves exactly what stands around, and shows one for words that follow each other', () => {
    expect(redact('  a  sk-live-01 \t456789,\n b  ')).toBe('  a  ***\n b  ')
    expect(redact('sk-live-01 and sk-live-01')).toBe('*** and ***')
    expect(redact('sk-live-01 *** *** x')).toBe('*** x')
    expect(redact('*** *** x')).toBe('*** *** x')
  })

  it('is not put together by what was hidden between its parts', () => {
    const both = createRedactor(['abcdefghij', '0123456789'])
    expect(both('x abc 012345 def y')).toBe('x *** y')
  })
})

describe('keys', () => {
  it('are each looked for', () => {
    const two = createRedactor(['sk-live-0123456789', 'QWERTZUIOP'])
    expect(two('a live01 b wertzu c')).toBe('a *** b *** c')
  })

  it('shorter than six are taken only whole, in any case, direction and spacing', () => {
    const short = createRedactor(['4711x'])
    expect(short('no 4711X, x1174 4 7 1 1 x of 4711')).toBe('no *** of 4711')
    expect(createRedactor(['5'])('5 of 15 or 6')).toBe('*** of *** or 6')
    expect(createRedactor(['abc'])('YWJj 616263 a b')).toBe('YWJj *** a b')
    expect(createRedactor(['ab'])('6162')).toBe('6162')
    expect(createRedactor(['abcde'])('YWJjZGU=')).toBe('***')
    expect(createRedactor(['abcd'])('YWJjZA==')).toBe('YWJjZA==')
  })

  it('of marks alone, or with few letters, are taken with their marks', () => {
    const marks = createRedactor(['$%&/()=?a'])
    expect(marks('a key $%&/()=?A and a')).toBe('a key *** and a')
    expect(createRedactor(['!!! ???'])('x !!!??? y')).toBe('x *** y')
  })

  it('of six are known by all of them', () => {
    expect(createRedactor(['471182'])('4-711 82 and 47118')).toBe('*** and 47118')
  })

  it('of a user and a password count as one, and each by itself', () => {
    const pair = createRedactor(['anna:x9y8'])
    expect(pair('anna has x9y8, or y8x')).toBe('*** has *** or y8x')
    expect(createRedactor(['me:password-1'])('me: no password-1')).toBe('me: no ***')
  })

  it('of the sandbox hide nothing', () => {
    const keys = [...scenarioKeys, 'sandbox-balance-7.50', 'sandbox-balance--3', 'sandbox-drain-0.1']
    const text = `Unauthorized, forbidden, maintenance: ${keys.join(' ')}`
    expect(createRedactor(keys)(text)).toBe(text)
    for (const key of ['sandbox-of-mine', 'my-sandbox-low', 'sandbox-low-9f8e7d6c'])
      expect(createRedactor([key])(`a ${key}`)).toBe('a ***')
  })

  it('that are empty are none', () => {
    expect(createRedactor([])('x'.repeat(5000))).toBe('x'.repeat(5000))
    for (const key of ['', '  ']) expect(createRedactor([key])('text  '.repeat(1000))).toBe('text  '.repeat(1000))
  })
})

describe('a text', () => {
  it('is given back to 4,096 characters, and of a key that begins in them no six', () => {
    expect(redact('é'.repeat(4096))).toBe('é'.repeat(4096))
    expect(redact('é'.repeat(4097))).toBe(`${'é'.repeat(4096)}…`)
    expect(redact(`${'é '.repeat(2043)}sk-live-0123456789`)).toBe(`${'é '.repeat(2043)}***…`)
    expect(redact(`${'é '.repeat(2045)}sk-live-0123456789`)).toBe(`${'é '.repeat(2045)}sk-liv…`)
  })

  it('is known again', () => {
    for (let at = 0; at < 2; at += 1) {
      expect([redact('a sk-live-1'), redact('b sk-live-1'), redact('c')]).toEqual(['a ***', 'b ***', 'c'])
    }
  })

  it('is cleaned first: what cannot be seen keeps no key apart', () => {
    for (const unseen of ['\u200b', '\u0000', '\u001b[1m', '\u202e', '\u0007', '\ufeff', '\u00ad']) {
      expect(cleanText(`key ${[...'sk-live-0123456789'].join(unseen)} x`, redact)).toBe('key *** x')
    }
  })
})
