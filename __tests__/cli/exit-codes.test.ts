import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Sandbox, startSandbox } from '../support/sandbox.ts'
import { creditGate, inShell } from '../support/shipped-command.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox()
})
afterAll(() => sandbox.close())

/** `credit-gate check apertis --minimum 5` with that key. */
function check(key: string, ...flags: readonly string[]) {
  const words = ['check', 'apertis', '--minimum', '5', '--retries', '0', '--base-url', `${sandbox.origin}/apertis`]
  return creditGate([...words, ...flags], { environment: key === '' ? {} : { APERTIS_API_KEY: key } })
}

describe('the exit code', () => {
  it.each([
    [0, 'enough', 'sandbox-balance-5', []],
    [0, 'unlimited', 'sandbox-unlimited', []],
    [0, 'enough, with a warning', 'sandbox-balance-5', ['--warn-below', '10']],
    [0, 'low, and the policy goes on', 'sandbox-low', ['--on-low', 'warn']],
    [0, 'unknown, and the policy goes on', 'sandbox-down', ['--on-unknown', 'warn']],
    [0, 'no key, and the policy goes on', '', ['--on-missing-key', 'warn']],
    [1, 'low', 'sandbox-low', []],
    [1, 'empty', 'sandbox-empty', []],
    [64, 'a wrong value', 'sandbox-ok', ['--require', 'some']],
    [64, 'what only the answer shows to be wrong', 'sandbox-ok', ['--warn-below', '5 EUR']],
    [69, 'down', 'sandbox-down', []],
    [69, 'rate-limited', 'sandbox-rate-limited', []],
    [69, 'silent', 'sandbox-slow', ['--timeout', '0.3']],
    [69, 'garbage', 'sandbox-garbage', []],
    [75, 'low, skipped', 'sandbox-low', ['--on-low', 'skip']],
    [75, 'unknown, skipped', 'sandbox-down', ['--on-unknown', 'skip']],
    [75, 'no key, skipped', '', ['--on-missing-key', 'skip']],
    [77, 'rejected', 'sandbox-unauthorized', []],
    [77, 'not allowed', 'sandbox-forbidden', []],
    [77, 'no key', '', []],
    [77, 'rejected, whatever the policies', 'sandbox-unauthorized', ['--on-low', 'warn', '--on-unknown', 'warn']],
  ])('is %i: %s', async (code, _, key, flags) => {
    const ended = await check(key, ...flags)
    expect([ended.code, ended.stdout.trimEnd().split('\n').at(-1)]).toEqual([code, `should-run=${code === 0}`])
    // What is wrong before any request is told on stderr: the results may have gone into a file.
    const wrong = flags.includes('some') ? expect.stringContaining('--require: `some` is not allowed') : ''
    expect(ended.stderr).toEqual(wrong)
  })

  it('is 70 when what was found cannot be written, even where it was good', async () => {
    const good = `check apertis --minimum 5 --base-url ${sandbox.origin}/apertis`
    const environment = { APERTIS_API_KEY: 'sandbox-ok' }
    const full = await inShell('sh', `credit-gate ${good} > /dev/full`, { environment })
    expect([full.code, full.stderr]).toEqual([70, expect.stringContaining('could not be written (ENOSPC)')])
  })

  it.each([
    ['at work', "process.hrtime.bigint=()=>{throw new RangeError('sk-live-4f5e6d7c8b9a')}"],
    ['behind its back', "setTimeout(()=>{throw new RangeError('sk-live-4f5e6d7c8b9a')},400)"],
    ['in a promise of nobody', "setTimeout(()=>Promise.reject(new RangeError('sk-live-4f5e6d7c8b9a')),400)"],
  ])('is 70 when it crashes %s, and the fault’s text stays inside', async (_, fault) => {
    const words = ['check', 'apertis', '--minimum', '5', '--base-url', `${sandbox.origin}/apertis`]
    const environment = {
      APERTIS_API_KEY: 'sandbox-slow',
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(fault)}`,
    }
    const { code, stdout, stderr } = await creditGate(words, { environment })
    expect([code, stdout]).toEqual([70, ''])
    expect(stderr).toMatch(/^credit-gate: Credit Gate itself failed \(RangeError\).*\n$/)
  })

  it('is 70 when all that it waits for is gone', async () => {
    const gone =
      'const {Socket}=process.getBuiltinModule("node:net");const {connect}=Socket.prototype;Socket.prototype.connect=function(...a){this.unref();return connect.apply(this,a)};const s=setTimeout;globalThis.setTimeout=(...a)=>s(...a).unref()'
    const words = ['check', 'apertis', '--minimum', '5', '--base-url', `${sandbox.origin}/apertis`]
    const environment = {
      APERTIS_API_KEY: 'sandbox-slow',
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(gone)}`,
    }
    const { code, stdout } = await creditGate(words, { environment })
    expect([code, stdout]).toEqual([70, ''])
  })

  it('is the verdict’s when the reader leaves early', async () => {
    const environment = { APERTIS_API_KEY: 'sandbox-low', BASE: `${sandbox.origin}/apertis` }
    const gate = 'credit-gate check apertis --minimum 5 --base-url "$BASE"'
    const left = await inShell('bash', `(${gate}; echo "code $?" >&2) | true`, { environment })
    expect(left.stderr).toBe('code 1\n')
    const read = await inShell('bash', `(credit-gate providers; echo "code $?" >&2) | head -n 1`)
    expect([read.stdout, read.stderr]).toEqual([expect.stringMatching(/^provider .*\n$/), 'code 0\n'])
  })

  it('makes `&&` safe', async () => {
    const spend = async (key: string) => {
      const environment = { APERTIS_API_KEY: key, BASE: `${sandbox.origin}/apertis` }
      const script = `credit-gate check apertis --minimum 5 --base-url "$BASE" >/dev/null && echo spent`
      return (await inShell('sh', script, { environment })).stdout
    }
    expect(await spend('sandbox-ok')).toBe('spent\n')
    expect(await spend('sandbox-low')).toBe('')
    expect(await spend('')).toBe('')
  })

  it('is that of the check that decided', async () => {
    const items = [
      { provider: 'apertis', minimum: 5, 'base-url': `${sandbox.origin}/apertis` },
      { provider: 'crustdata', minimum: 5, 'base-url': `${sandbox.origin}/crustdata` },
    ]
    const decide = async (one: string, other: string, ...flags: readonly string[]) =>
      (
        await creditGate(['check', '--checks', JSON.stringify(items), '--retries', '0', ...flags], {
          environment: { APERTIS_API_KEY: one, CRUSTDATA_API_KEY: other },
        })
      ).code
    expect(await decide('sandbox-down', 'sandbox-low')).toBe(1)
    expect(await decide('sandbox-unauthorized', 'sandbox-low')).toBe(77)
    expect(await decide('sandbox-unauthorized', 'sandbox-ok', '--require', 'any')).toBe(0)
    expect(await decide('sandbox-down', 'sandbox-low', '--require', 'any', '--on-low', 'skip')).toBe(69)
    expect(await decide('sandbox-down', 'sandbox-low', '--on-unknown', 'skip', '--on-low', 'skip')).toBe(75)
  })

  it('is 64 without anything to check', async () => {
    for (const words of [[], ['check'], ['check', ''], ['check', '--checks', ''], ['nonsense'], ['check', '--']])
      expect([words, (await creditGate(words)).code]).toEqual([words, 64])
  })
})
