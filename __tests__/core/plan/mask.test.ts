import { describe, expect, it } from '@jest/globals'
import { isMaskable, masksOf, secretsOf } from '../../../src/core/plan/mask.ts'
import { readyCredential } from '../../../src/core/provider/ready-credential.ts'

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

  it('are each line, where it is long enough, and the base64 of the whole; a mask of two lines would be one of each', () => {
    const key = ' first-line-of-it\r\n}\n  second-line-of-it '
    const lines = ['first-line-of-it', 'second-line-of-it']
    expect(masksOf(key)).toEqual([...lines, ...[key, key.trim(), ...lines].map(base64)])
  })

  it('are the password behind the first colon, too', () => {
    const masks = masksOf('user:secret:word')
    expect(masks).toEqual(['user:secret:word', 'secret:word', base64('user:secret:word'), base64('secret:word')])
    expect(masksOf('username:5')).toEqual(['username:5', base64('username:5')])
  })

  it.each(['', '   ', '1234567', '5', '1234567890', '{\n"a"\n}'.slice(0, 1)])('of %j are none', (key) => {
    expect(masksOf(key)).toEqual([])
  })

  it('never hold anything short or numeric, nor a line break', () => {
    const key = '{\n  "user": 5,\n  12345678\n}'
    const password = ' 5,\n  12345678\n}'
    expect(masksOf(key)).toEqual(['"user": 5,', ...[key, '"user": 5,', password].map(base64)])
  })
})

describe('a ready credential of HTTP Basic', () => {
  const credential = base64('login@corp.example:secret-word')
  it('is masked with what it holds', () => {
    expect(readyCredential(credential)).toBe('login@corp.example:secret-word')
    expect(secretsOf(credential)).toEqual([credential, 'login@corp.example:secret-word', 'secret-word'])
    expect(masksOf(credential)).toEqual(
      expect.arrayContaining([credential, 'login@corp.example:secret-word', 'secret-word']),
    )
  })

  it.each(['login@corp.example:secret-word', base64('no colon at all'), base64('login:secret'), 'sk-12345678', ''])(
    'is not %j',
    (key) => {
      expect(readyCredential(key)).toBeNull()
      expect(secretsOf(key)).toEqual([key])
    },
  )
})
