import { describe, expect, it } from '@jest/globals'
import { createMasker } from './runner-masks.ts'
import { runTinyAction as run } from './tiny-action.ts'

describe('masks', () => {
  it('hide a value from the log, annotations and summary, but not from titles and outputs', async () => {
    const script = `console.log('::add-mask::s3cret-value'); console.log('x s3cret-value');
      console.log('::error title=s3cret-value::s3cret-value'); say('STEP_SUMMARY', 's3cret-value'); say('OUTPUT', 'a=s3cret-value\\nb=1\\nc=\\n')`
    const result = await run(script)
    expect(result.log).toBe('x ***\n##[error]***')
    expect(result.annotations).toMatchObject([{ title: 's3cret-value', message: '***' }])
    expect(result).toMatchObject({ summary: '***', jobOutputs: { b: '1' } })
    expect(result.outputs['a']).toBe('s3cret-value')
    expect(result.masks).toEqual(new Set(['s3cret-value']))
  })

  it('hide what came before they were set not at all', async () => {
    expect((await run(`console.log('early-bird'); console.log('::add-mask::early-bird')`)).log).toBe('early-bird')
  })

  it('last into the post step', async () => {
    const result = await run(`console.log('::add-mask::s3cret-value')`, { post: `console.log('s3cret-value')` })
    expect((await result.post()).log).toBe('***')
  })

  it('of the server’s secrets are there from the start', async () => {
    expect((await run(`console.log('s3cret-value')`, { secrets: ['s3cret-value'] })).log).toBe('***')
  })

  it('drop a job output however short they are', async () => {
    expect((await run(`console.log('::add-mask::5'); say('OUTPUT', 'a=15\\nb=1\\n')`)).jobOutputs).toEqual({ b: '1' })
  })

  const secret = `k"e'y<&+pl/us!é`
  it.each([
    ['base64', Buffer.from(secret).toString('base64')],
    ['base64 behind one byte', Buffer.from(`x${secret}`).toString('base64').slice(4)],
    ['base64 behind two bytes', Buffer.from(`xx${secret}`).toString('base64').slice(4)],
    ['a quoted argument', `k\\"e'y<&+pl/us!é`],
    ['an expression', `k"e''y<&+pl/us!é`],
    ['JSON', `k\\"e'y<&+pl/us!é`],
    ['a URI', 'k%22e%27y%3C%26%2Bpl%2Fus%21%C3%A9'],
    ['XML', 'k&quot;e&apos;y&lt;&amp;+pl/us!é'],
    ['PowerShell, before the ampersand', `k"e'y<&+`],
    ['PowerShell, behind it', 'l/us!é'],
  ])('cover %s', (_, form) => {
    const masker = createMasker()
    masker.add(secret)
    expect(masker.mask(`<${form}>`)).toBe('<***>')
  })

  it('cover each line of a value, and values without their double quotes', () => {
    const masker = createMasker()
    masker.add('first\n  second \r\n"quoted-value"')
    expect(masker.mask('first, second, quoted-value')).toBe('***, ***, ***')
  })

  it('become one where they overlap or touch', () => {
    const masker = createMasker()
    masker.add('abab')
    masker.add('cd')
    expect(masker.mask('xabababcdx')).toBe('x***x')
  })

  it('do not cover hex, another case, or a part', () => {
    const masker = createMasker()
    masker.add('s3cret-value')
    const forms = [Buffer.from('s3cret-value').toString('hex'), 'S3CRET-VALUE', 's3cret-valu']
    for (const form of forms) expect(masker.mask(form)).toBe(form)
  })
})
