import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { displayWidth } from '../../src/core/text/align-columns.ts'
import { type Sandbox, startSandbox } from '../support/sandbox.ts'
import { creditGate, inTerminal } from '../support/shipped-command.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox()
})
afterAll(() => sandbox.close())

const words = () => ['check', 'apertis', '--minimum', '5', '--base-url', `${sandbox.origin}/apertis`, '--retries', '0']
const withKey = (key: string, more: Readonly<Record<string, string>> = {}) => ({
  environment: { APERTIS_API_KEY: key, ...more },
})
const colours = /\u001b\[[\d;]*m/g

/** The lines that stay on the screen: what a carriage return went back over is gone. */
function linesOf(screen: string): readonly string[] {
  return screen
    .replace(colours, '')
    .split('\r\n')
    .map((line) => line.split('\u001b[K').at(-1) ?? '')
}

describe('in a terminal', () => {
  it('has colours, unless somebody objects', async () => {
    const coloured = await inTerminal(100, words(), withKey('sandbox-low'))
    expect(coloured.stdout).toContain('\u001b[31mlow\u001b[0m')
    expect(coloured.code).toBe(1)
    for (const plain of [
      await inTerminal(100, words(), withKey('sandbox-low', { NO_COLOR: '1' })),
      await inTerminal(100, [...words(), '--no-color'], withKey('sandbox-low')),
      await inTerminal(100, words(), withKey('sandbox-low', { TERM: 'dumb' })),
    ])
      expect(plain.stdout).not.toMatch(colours)
    // The convention: set to nothing is not set.
    expect((await inTerminal(100, words(), withKey('sandbox-low', { NO_COLOR: '' }))).stdout).toMatch(colours)
  })

  it('shows how far it is, and takes that back', async () => {
    const { stdout } = await inTerminal(100, words(), withKey('sandbox-ok'))
    expect(stdout).toContain('Checking 1 balance: 0 of 1 read')
    expect(stdout).toContain('Checking 1 balance: 1 of 1 read')
    expect(linesOf(stdout).join('\n')).not.toContain('Checking')
    expect((await inTerminal(100, words(), withKey('sandbox-ok', { TERM: 'dumb' }))).stdout).not.toContain('Checking')
    expect((await creditGate(words(), withKey('sandbox-ok'))).stderr).toBe('')
  })

  it.each([40, 60, 80, 200])('is never wider than its %i columns', async (columns) => {
    const shown = [
      await inTerminal(columns, words(), withKey('sandbox-low')),
      await inTerminal(columns, words(), withKey('sandbox-unauthorized')),
      await inTerminal(columns, ['check', 'apertsi', '--minimun', '5']),
      await inTerminal(columns, ['providers']),
      await inTerminal(columns, ['providers', 'imagerouter']),
      await inTerminal(columns, ['providers', 'groq']),
      ...(columns >= 60 ? [await inTerminal(columns, ['demo'])] : []),
    ]
    for (const { stdout } of shown) {
      expect(stdout.length).toBeGreaterThan(100)
      expect(linesOf(stdout).filter((line) => displayWidth(line) > columns)).toEqual([])
    }
  })

  it.each([50, 79, 80, 120])(
    'folds help into its %i columns, commands apart: they are there to be copied',
    async (columns) => {
      for (const command of ['check', 'run', 'providers', 'demo', 'sandbox']) {
        const { code, stdout } = await inTerminal(columns, [command, '--help'])
        const piped = await creditGate([command, '--help'])
        const words = (text: string) => text.replace(/\s+/g, '')
        expect([code, words(stdout)]).toEqual([0, words(piped.stdout)])
        const prose = linesOf(stdout).filter((line) => !/^ +\S+(?: \S+)*$/.test(line) && !line.startsWith('    --'))
        expect(prose.filter((line) => displayWidth(line) > columns)).toEqual([])
      }
    },
  )

  it('Ctrl-C ends it within a second, red', async () => {
    // Over `script` the key is a byte on its terminal; here the signal comes as the terminal would send it.
    for (const [signal, code] of [
      ['SIGINT', 130],
      ['SIGTERM', 143],
    ] as const) {
      let sent = 0
      const ended = await creditGate(words(), {
        ...withKey('sandbox-slow'),
        onStart: (child) =>
          setTimeout(() => {
            sent = performance.now()
            child.kill(signal)
          }, 700),
      })
      expect([ended.code, ended.stdout]).toEqual([code, ''])
      expect(performance.now() - sent).toBeLessThan(1_000)
    }
  })
})
