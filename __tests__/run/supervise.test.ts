import { spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { findBash } from '../../src/run/bash.ts'
import { exitCodeOf } from '../../src/run/supervise.ts'
import { node24, projectFolder } from '../support/runner.ts'
import { marked, running } from '../support/running.ts'

const folder = mkdtempSync(join(tmpdir(), 'supervise-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the exit code', () => {
  const ended = { interruption: null, stopped: false }
  const interruption = { signal: 'SIGTERM', at: 0 } as const
  it.each<[string, Parameters<typeof exitCodeOf>[0], number]>([
    ['the command’s own', { ...ended, end: { kind: 'exited', code: 3 } }, 3],
    ['128 + n of a signal', { ...ended, end: { kind: 'killed', signal: 'SIGKILL' } }, 137],
    ['126 or 127 of what could not start', { ...ended, end: { kind: 'not-started', code: 126, why: '' } }, 126],
    [
      '1 after a stop, also of a command that then ended well',
      { ...ended, stopped: true, end: { kind: 'exited', code: 0 } },
      1,
    ],
    ['never 0 after a signal to us', { ...ended, interruption, end: { kind: 'exited', code: 0 } }, 143],
    [
      'the command’s own after a signal, where it is not 0',
      { ...ended, interruption, end: { kind: 'exited', code: 5 } },
      5,
    ],
  ])('is %s', (_, supervised, code) => {
    expect(exitCodeOf(supervised)).toBe(code)
  })
})

describe('a fault of our own', () => {
  it('leaves no command running behind it', () => {
    const script = `
      import { startCommand } from '${join(projectFolder, 'src/run/command.ts')}'
      import { listenForSignals } from '${join(projectFolder, 'src/run/signals.ts')}'
      import { supervise } from '${join(projectFolder, 'src/run/supervise.ts')}'
      const command = startCommand({ file: 'sleep', arguments: ['${marked(86481)}'], folder: null, environment: process.env, sharesGroup: false })
      void supervise(command, listenForSignals()).ended
      setTimeout(() => { throw new Error('ours') }, 300)`
    // Into a file: a command that is left behind would hold a pipe open, and the test with it.
    const said = join(folder, 'said')
    const file = openSync(said, 'w')
    const { status } = spawnSync(node24, ['--no-warnings', '--input-type=module', '-e', script], {
      stdio: ['ignore', file, file],
    })
    closeSync(file)
    expect([status, readFileSync(said, 'utf8').includes('Error: ours')]).toEqual([1, true])
    expect(running(`sleep ${marked(86481)}`)).toEqual([])
  })
})

describe('bash on Windows', () => {
  it('is not the one of the system, which starts another system', () => {
    for (const name of ['Windows/System32', 'Git/bin']) {
      mkdirSync(join(folder, name), { recursive: true })
      writeFileSync(join(folder, name, 'bash.exe'), '')
    }
    const system = join(folder, 'Windows')
    const [wrong, right] = [join(system, 'System32'), join(folder, 'Git/bin')]
    const find = (path: string) => findBash({ SystemRoot: system, PATH: path }, 'win32')
    expect(find(`${wrong};;${right}`)).toBe(`${right}/bash.exe`)
    expect(find(`${wrong.toUpperCase()};${folder}`)).toBe('bash')
    expect(findBash({ PATH: right }, 'linux')).toBe('bash')
  })
})
