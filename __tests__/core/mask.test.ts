import { describe, expect, it } from '@jest/globals'
import { isMaskable, masksOf } from '../../src/core/mask.ts'

const base64 = (text: string) => Buffer.from(text).toString('base64')

describe('what may be masked', () => {
  it.each([
    ['sk-12345', true],
    ['abcdefgh', true],
    ['1234567a', true],
    ['sk-1234', false],
    ['', false],
    ['12345678', false],
    ['1234567890123456', false],
    ['-1234.5678', false],
    ['+1,234,567.89', false],
    ['1234 5678', true],
  ])('%j: %s', (text, maskable) => {
    expect(isMaskable(text)).toBe(maskable)
  })
})

describe('masks of a key', () => {
  it('are the whole and its base64', () => {
    expect(masksOf('sk-12345')).toEqual(['sk-12345', base64('sk-12345')])
  })

  it('are the trimmed key and each line too, where they are long enough', () => {
    const key = ' first-line-of-it\r\n}\n  second-line-of-it '
    const forms = [key, key.trim(), 'first-line-of-it', 'second-line-of-it']
    expect(masksOf(key)).toEqual([...forms, ...forms.map(base64)])
  })

  it.each(['', '   ', '1234567', '5', '1234567890', '{\n"a"\n}'.slice(0, 1)])('of %j are none', (key) => {
    expect(masksOf(key)).toEqual([])
  })

  it('never hold anything short or numeric', () => {
    expect(masksOf('{\n  "user": 5,\n  12345678\n}')).toEqual([
      '{\n  "user": 5,\n  12345678\n}',
      '"user": 5,',
      base64('{\n  "user": 5,\n  12345678\n}'),
      base64('"user": 5,'),
    ])
  })
})
