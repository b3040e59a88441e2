import { describe, expect, it } from '@jest/globals'
import { createLineSplitter, parseCommand, runnerCommands } from './runner-commands.ts'
import { runTinyAction as run } from './tiny-action.ts'

describe('commands', () => {
  const parse = (line: string) => parseCommand(line, new Set(runnerCommands))

  it.each([
    ['::error::x', { name: 'error', data: 'x', form: '::' }],
    [
      '  \t::ERROR title=a%2Cb%3A%25,file=f::x%0Ay%25',
      { name: 'error', properties: { title: 'a,b:%', file: 'f' }, data: 'x\ny%' },
    ],
    ['::error::a::b', { data: 'a::b' }],
    ['::debug::%250A', { data: '%0A' }],
    ['::error title=::x', { properties: {}, data: 'x' }],
    ['text ##[set-output name=a;]b', { name: 'set-output', properties: { name: 'a' }, data: 'b', form: '##[' }],
    ['::nothing:: ##[error]x', { name: 'error', form: '##[', data: 'x' }],
  ])('are found in %j', (line, expected) => {
    expect(parse(line)).toMatchObject(expected)
  })

  it.each([
    'text ::error::x',
    '::error',
    '::error:x',
    '::nothing::x',
    '##[nothing]x',
    '##[error',
    '# #[error]x',
    '::error,::x',
  ])('are not found in %j', (line) => {
    expect(parse(line)).toBeNull()
  })

  it('are read from both streams, also at a carriage return', async () => {
    const result = await run(`console.error('a\\r::warning::from stderr'); console.log('b ##[set-output name=x;]1')`)
    expect(result.annotations).toMatchObject([{ level: 'warning', message: 'from stderr' }])
    expect(result.outputs).toEqual({ x: '1' })
    expect(result.commands.map(({ name }) => name).sort()).toEqual(['set-output', 'warning'])
  })

  it('stop until their token comes', async () => {
    const result = await run(`console.log('::stop-commands::tok\\n::error::1\\n::tok::\\n::error::2')`)
    expect(result.annotations.map(({ message }) => message)).toEqual(['2'])
  })

  it.each(['::set-env name=A::1', '::add-path::/x', '::set-output::1', '::stop-commands::', '::stop-commands::error'])(
    '%s fails the step',
    async (line) => {
      expect(await run(`console.log('${line}')`)).toMatchObject({ exitCode: 0, conclusion: 'failure' })
    },
  )

  it('keep 10 annotations of a level, of 4,096 characters', async () => {
    const script = `for (let i = 0; i < 12; i++) console.log('::error::' + i); console.log('::warning::' + 'x'.repeat(5000))`
    const result = await run(script)
    expect(result.annotations.filter(({ level }) => level === 'error')).toHaveLength(10)
    expect(result.droppedAnnotations.map(({ message }) => message)).toEqual(['10', '11'])
    expect(result.annotations.find(({ level }) => level === 'warning')?.message).toHaveLength(4096)
  })

  it('show debug lines only in a debug run', async () => {
    expect((await run(`console.log('::debug::x')`)).log).toBe('')
    expect((await run(`console.log('::debug::x' + process.env.RUNNER_DEBUG)`, { debug: true })).log).toBe('##[debug]x1')
  })

  it('are found whole when a line comes in pieces', () => {
    const lines: string[] = []
    const splitter = createLineSplitter((line) => lines.push(line))
    for (const piece of ['a', 'b\r', '\nc\rd', '\r', 'e']) splitter.write(piece)
    splitter.end()
    expect(lines).toEqual(['ab', 'c', 'd', 'e'])
  })
})
