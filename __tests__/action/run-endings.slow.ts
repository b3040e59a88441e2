// Contract, section 10: how a script of the input `run` is watched, stopped and cancelled.
// Each of them waits more than it works, so they wait side by side.
import { describe, expect, it } from '@jest/globals'
import { type Answer, apertisDollars, type Fields, gateBefore, ownProviders } from '../support/gate.ts'
import type { ActionRun } from '../support/runner.ts'
import { marked, running } from '../support/running.ts'

const providers = ownProviders()
const { one } = gateBefore(providers)

const dollars = (...figures: readonly (number | Answer)[]): Fields => ({
  provider: 'apertis',
  'api-key': providers.keyFor(
    ...figures.map((figure) => (typeof figure === 'number' ? apertisDollars(figure) : figure)),
  ),
  minimum: 5,
})

const run = (script: string, fields: Fields = dollars(9, 8), options: ActionRun = {}) =>
  one({ ...fields, run: script }, options)

describe('watch', () => {
  it.concurrent('tells a balance when it changes, and only then', async () => {
    const result = await run('sleep 11', { ...dollars(9, 8.5, 8.5, 8), watch: 5 }, { timeoutMs: 24_000 })
    expect(result.exitCode).toBe(0)
    const lines = result.log.split('\n').filter((line) => line.includes('spent so far'))
    expect(lines).toEqual(['apertis: 8.5 USD left, 0.5 USD spent so far'])
  })
})

describe('on-overspend: stop', () => {
  const stop = { 'max-spend': '1 USD', 'on-overspend': 'stop', watch: 5 }

  it.concurrent('ends the script with its whole group, and says why', async () => {
    const result = await run(`sleep ${marked(86411)} & sleep ${marked(86412)}; echo over`, {
      ...dollars(9, 7.5),
      ...stop,
    })
    expect(result.exitCode).toBe(1)
    expect(result.log).toContain('apertis has spent 1.5 USD, more than its max-spend of 1 USD: the command is stopped')
    expect(result.rawStdout).not.toContain('over\n')
    expect(result.annotations).toMatchObject([{ level: 'error', title: 'Credit Gate: more spent than allowed' }])
    expect(running(marked(86411)).length + running(marked(86412)).length).toBe(0)
    expect(result.log).not.toContain('The job failed')
  })

  it.concurrent('kills after 10 seconds what does not listen', async () => {
    const script = `trap '' TERM; echo deaf; while :; do sleep ${marked(86413)} & wait; done`
    const result = await run(script, { ...dollars(9, 7.5), ...stop }, { timeoutMs: 28_000 })
    expect(result.exitCode).toBe(1)
    expect(result.durationMs).toBeGreaterThan(15_000)
    expect(running(marked(86413))).toEqual([])
  })

  it.concurrent.each([
    ['that cannot be read', { status: 503, body: {} }],
    [
      'of which the provider only says insufficient',
      { status: 402, body: { error: { message: 'x', code: 'insufficient_credits' } } },
    ],
  ])('is not done for a balance %s', async (_, answer) => {
    const result = await run('sleep 7; echo over', { ...dollars(9, answer), ...stop })
    expect(result.exitCode).toBe(0)
    expect(result.rawStdout).toContain('over\n')
  })
})

describe('cancelling the workflow', () => {
  const cancelled = (script: string, fields = dollars(9, 8), ms = 1500) =>
    run(script, fields, { cancelAfterMs: ms, timeoutMs: 28_000 })

  it.concurrent('reaches the script, which ends as it likes; the exit code is never 0', async () => {
    const result = await cancelled("trap 'echo cleaned; exit 0' INT; while :; do sleep 0.1; done")
    expect(result.rawStdout).toContain('cleaned')
    expect(result).toMatchObject({ exitCode: 130, signals: ['SIGINT'], conclusion: 'cancelled' })
    expect(result.log).toContain('Receipt: this job spent 1 USD.')
    expect(result.annotations).toEqual([])
  })

  it.concurrent('keeps the script’s own code where it is not 0', async () => {
    expect((await cancelled("trap 'exit 12' INT; while :; do sleep 0.1; done")).exitCode).toBe(12)
  })

  it.concurrent('kills after 7 seconds what does not listen, before the runner kills us', async () => {
    const result = await cancelled(`trap '' INT TERM; while :; do sleep ${marked(86421)} & wait; done`)
    // Half a second before the runner's SIGTERM, where the machine is quiet; its SIGKILL, which would lose the receipt, never comes.
    expect(result.signals[0]).toBe('SIGINT')
    expect(result.signals).not.toContain('SIGKILL')
    expect(result.exitCode).toBe(137)
    expect(running(marked(86421))).toEqual([])
  })

  it.concurrent('kills a grandchild that outlives its parent', async () => {
    const script = `trap 'exit 0' INT; (trap '' INT TERM HUP; while :; do sleep ${marked(86431)}; done) & while :; do sleep 0.1; done`
    const result = await cancelled(script)
    expect(result.exitCode).toBe(130)
    expect(result.signals[0]).toBe('SIGINT')
    expect(result.signals).not.toContain('SIGKILL')
    expect(result.durationMs).toBeGreaterThan(7_000)
    expect(running(marked(86431))).toEqual([])
  })
})
