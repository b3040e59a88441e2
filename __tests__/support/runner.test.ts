import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type ActionRun, runAction } from './runner.ts'
import { createLineSplitter, parseCommand, runnerCommands } from './runner-commands.ts'
import { parsePairs } from './runner-files.ts'
import { createMasker } from './runner-masks.ts'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** Runs a tiny action: `say(file, text)` appends to one of the runner's files. */
function run(main: string, options: ActionRun & { readonly post?: string } = {}) {
  const { post = '', ...rest } = options
  const folder = mkdtempSync(join(tmpdir(), 'tiny-action-'))
  folders.push(folder)
  const inputs = `inputs:\n  api-key:\n    description: k\n  two words:\n    description: w\n  level:\n    default: high\n`
  const status = '  job-status:\n    default: ${'.concat('{ job.status }}\n')
  writeFileSync(
    join(folder, 'action.yml'),
    `name: t\n${inputs}${status}runs:\n  using: node24\n  main: m.cjs\n  post: p.cjs\n`,
  )
  const say = "const say = (file, text) => require('node:fs').appendFileSync(process.env['GITHUB_' + file], text);\n"
  writeFileSync(join(folder, 'm.cjs'), say + main)
  writeFileSync(join(folder, 'p.cjs'), say + post)
  return runAction({ ...rest, actionFolder: folder })
}

const printEnvironment = 'console.log(JSON.stringify(process.env))'
const environmentOf = (result: { rawStdout: string }) => JSON.parse(result.rawStdout) as Record<string, string>

describe('inputs', () => {
  it('arrive in upper case, with blanks as underscores and hyphens kept', async () => {
    const result = await run(printEnvironment, { with: { 'api-key': 'k', 'two words': 'w' } })
    expect(environmentOf(result)).toMatchObject({ 'INPUT_API-KEY': 'k', INPUT_TWO_WORDS: 'w' })
  })

  it('get their default only when the key is absent, and are empty without one', async () => {
    expect(environmentOf(await run(printEnvironment))).toMatchObject({ INPUT_LEVEL: 'high', 'INPUT_API-KEY': '' })
    expect(environmentOf(await run(printEnvironment, { with: { level: '' } }))).toMatchObject({ INPUT_LEVEL: '' })
  })

  it('are named without regard to case', async () => {
    const environment = environmentOf(await run(printEnvironment, { with: { LEVEL: 'low' } }))
    expect(environment).toMatchObject({ INPUT_LEVEL: 'low' })
  })

  it('that nobody declared are handed on, with a warning', async () => {
    const result = await run(printEnvironment, { with: { api_key: 'k' } })
    expect(environmentOf(result)).toMatchObject({ INPUT_API_KEY: 'k' })
    expect(result.annotations).toMatchObject([{ level: 'warning', message: "Unexpected input(s) 'api_key'" }])
  })

  it('evaluate the job status anew for the post step', async () => {
    const result = await run('console.log(process.env["INPUT_JOB-STATUS"])', {
      post: 'console.log(process.env["INPUT_JOB-STATUS"])',
    })
    expect(result.log).toBe('success')
    expect((await result.post({ jobStatus: 'failure' })).log).toBe('failure')
    expect((await result.post()).log).toBe('success')
  })

  it('overwrite a variable of the workflow with the same name', async () => {
    const result = await run(printEnvironment, { env: { INPUT_LEVEL: 'workflow', OTHER: 'kept' } })
    expect(environmentOf(result)).toMatchObject({ INPUT_LEVEL: 'high', OTHER: 'kept' })
  })
})

describe('the process', () => {
  it('runs on Node 24, in the workspace, with stdin closed and the runner’s variables', async () => {
    const script = `process.stdin.on('end', () => console.log(process.version, process.cwd() === process.env.GITHUB_WORKSPACE,
      require('node:fs').readFileSync('a/b.txt', 'utf8'), process.env.GITHUB_ACTIONS)).resume()`
    const result = await run(script, { workspaceFiles: { 'a/b.txt': 'there' } })
    expect(result.log).toMatch(/^v24\.\S+ true there true$/)
  })

  it('finds the event, and what the test says about the machine', async () => {
    const script = `console.log(require('node:fs').readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'),
      process.env.GITHUB_EVENT_NAME, process.env.GITHUB_ACTOR, 'GITHUB_OUTPUT' in process.env)`
    const context = { GITHUB_ACTOR: 'dependabot[bot]', GITHUB_OUTPUT: undefined }
    const result = await run(script, { eventName: 'pull_request', event: { a: 1 }, context })
    expect(result.log).toBe('{"a":1} pull_request dependabot[bot] false')
  })

  it('does not inherit this machine’s variables', async () => {
    process.env['LEAKED_FROM_TEST'] = '1'
    expect(environmentOf(await run(printEnvironment))).not.toHaveProperty('LEAKED_FROM_TEST')
  })

  it.each([
    ['ends well', '', 0, 'success'],
    ['exits with 1', 'process.exitCode = 1', 1, 'failure'],
    ['crashes', 'throw new Error("x")', 1, 'failure'],
    ['prints an error and exits with 0', 'console.log("::error::x")', 0, 'success'],
    ['waits forever on nothing', 'new Promise(() => {})', 0, 'success'],
  ])('that %s', async (_, script, exitCode, conclusion) => {
    expect(await run(script)).toMatchObject({ exitCode, conclusion })
  })
})

describe('cancelling', () => {
  it('sends SIGINT first, and keeps what was written', async () => {
    const script = `say('OUTPUT', 'a=1\\n'); console.log('ready'); setInterval(() => {}, 1000)`
    const result = await run(script, { cancelAfterMs: 500 })
    expect(result).toMatchObject({
      conclusion: 'cancelled',
      signal: 'SIGINT',
      signals: ['SIGINT'],
      outputs: { a: '1' },
    })
  })

  it('can be started by the test while the action runs', async () => {
    const script = `setInterval(() => {}, 1000)`
    const result = await run(script, { onStarted: (running) => setTimeout(() => running.signal('SIGKILL'), 300) })
    expect(result).toMatchObject({ conclusion: 'failure', signal: 'SIGKILL', cancelled: false })
  })
})

describe('patience', () => {
  // Started together: what is measured is how long the runner waits.
  const ignoring = `process.on('SIGINT', () => console.log('no')); process.on('SIGTERM', () => console.log('never'));`
  const holding = `require('node:child_process').spawn('sleep', ['9'], { stdio: 'inherit', detached: true }).unref()`
  const parent = `console.log(require('node:child_process').spawn('sleep', ['60']).pid); setInterval(() => {}, 1000)`
  let stubborn: ReturnType<typeof run>
  let heldOpen: ReturnType<typeof run>
  let endless: Promise<string>
  beforeAll(() => {
    stubborn = run(`${ignoring} setInterval(() => {}, 1000)`, { cancelAfterMs: 500 })
    heldOpen = run(holding)
    endless = run(parent, { timeoutMs: 1500 }).then(() => 'ended', String)
  })

  it('ends with SIGTERM after 7.5 s and SIGKILL after 2.5 s more', async () => {
    const result = await stubborn
    expect(result).toMatchObject({ signals: ['SIGINT', 'SIGTERM', 'SIGKILL'], signal: 'SIGKILL', log: 'no\nnever' })
    expect(result.durationMs).toBeGreaterThan(10_400)
  })

  it('ends 5 s after the process, when a child holds the streams', async () => {
    const result = await heldOpen
    expect(result.exitCode).toBe(0)
    expect(result.durationMs).toBeGreaterThan(4_900)
    expect(result.durationMs).toBeLessThan(8_000)
  })

  it('ends with the test’s own time: process and children are killed', async () => {
    expect(await endless).toContain('Killed after 1500 ms')
    const pid = /stdout: (\d+)/.exec(await endless)?.[1] ?? ''
    // A killed process that nobody has reaped yet is a zombie.
    expect(spawnSync('ps', ['-o', 'stat=', '-p', pid], { encoding: 'utf8' }).stdout).toMatch(/^Z|^$/)
  })
})

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
