import { describe, expect, it } from '@jest/globals'
import { parsePairs } from './runner-files.ts'
import { runTinyAction as run } from './tiny-action.ts'

describe('files', () => {
  it('give outputs, also repeated ones and those of several lines', async () => {
    const result = await run(`say('OUTPUT', 'a=1\\nb<<E\\nx\\n\\ny=\\nE\\na=2=3\\nc<<E\\nE\\n')`)
    expect(result.outputs).toEqual({ a: '2=3', b: 'x\n\ny=', c: '' })
    expect(result.rawOutputs).toEqual([
      ['a', '1'],
      ['b', 'x\n\ny='],
      ['a', '2=3'],
      ['c', ''],
    ])
  })

  it.each([
    ['a delimiter that never comes', 'a<<E\\nx\\n'],
    ['a last line without its end', 'a<<E\\nx'],
    ['a delimiter with a blank behind', 'a<<E\\nx\\nE \\n'],
    ['a line that is neither', 'nonsense\\n'],
    ['no name', '=1\\n'],
    ['no name before a delimiter', '<<E\\nE\\n'],
    ['no delimiter', 'a<<\\n'],
  ])('with %s fail the step', async (_, text) => {
    const result = await run(`say('OUTPUT', '${text}')`)
    expect(result).toMatchObject({ exitCode: 0, conclusion: 'failure' })
    expect(result.annotations[0]?.message).toBe("Unable to process file command 'output' successfully.")
  })

  it('keep a carriage return', () => {
    expect([...parsePairs('a=1\r\n')]).toEqual([['a', '1\r']])
  })

  it('hand state to the post step under its own name, and not to a later one', async () => {
    const post = `console.log(process.env.STATE_before, process.env['STATE_two-parts'])`
    const result = await run(`say('STATE', 'before=1\\n'); console.log('::save-state name=two-parts::x')`, { post })
    expect((await result.post()).log).toBe('1 x')
  })

  it('refuse NODE_OPTIONS for later steps', async () => {
    const result = await run(`say('ENV', 'NODE_OPTIONS=--inspect\\nA=1\\n')`)
    expect(result).toMatchObject({ conclusion: 'success', environment: { A: '1' }, annotations: [{ level: 'error' }] })
  })

  it('take a summary of 1 MiB, and drop a larger one with an error that fails nothing', async () => {
    const full = await run(`say('STEP_SUMMARY', 'x'.repeat(1024 * 1024))`)
    expect(full.summary).toHaveLength(1024 * 1024)
    const tooLarge = await run(`say('STEP_SUMMARY', 'x'.repeat(1024 * 1024 + 1))`)
    expect(tooLarge).toMatchObject({ summary: '', conclusion: 'success', annotations: [{ level: 'error' }] })
    expect(tooLarge.rawFiles.summary).toHaveLength(1024 * 1024 + 1)
  })

  it('are new and empty for the post step', async () => {
    const print = `console.log(require('node:fs').readFileSync(process.env.GITHUB_OUTPUT, 'utf8').length)`
    const result = await run(`say('OUTPUT', 'a=1\\n')`, { post: print })
    expect((await result.post()).log).toBe('0')
  })
})
