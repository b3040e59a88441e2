// Contract, section 3: `config-file`, its place in the precedence, and what it may not do.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { expectRefused, type Fields, gate, ownProviders, predevCredits, toldBy } from '../support/gate.ts'
import type { ActionRun } from '../support/runner.ts'

const providers = ownProviders()
let outside: string
beforeAll(async () => {
  outside = mkdtempSync(join(tmpdir(), 'outside-'))
  writeFileSync(join(outside, 'gate.yml'), 'checks: crustdata >= 5\n')
})
afterAll(async () => {
  rmSync(outside, { recursive: true, force: true })
})

/** Runs with this text as credit-gate.yml in the workspace. */
function withFile(text: string, inputs: Readonly<Record<string, string>> = {}, run: ActionRun = {}) {
  const files = { 'credit-gate.yml': text }
  return gate({ ...run, workspaceFiles: files, with: { 'config-file': 'credit-gate.yml', retries: '0', ...inputs } })
}

/** A check whose key is in GATE_KEY. */
function item(fields: Fields = {}): string {
  const check = { provider: 'predev', 'api-key-env': 'GATE_KEY', 'base-url': providers.origin, minimum: 50, ...fields }
  return `  - ${Object.entries(check)
    .map(([name, value]) => `${name}: ${JSON.stringify(`${value}`)}`)
    .join('\n    ')}\n`
}

const funded = () => ({ env: { GATE_KEY: providers.keyFor(predevCredits(450)) } })
const empty = () => ({ env: { GATE_KEY: providers.keyFor(predevCredits(0)) } })

describe('holds', () => {
  it('the wish for no summary, which also holds when a check is wrong', async () => {
    const wrong = item({ minimum: 'much' })
    expect((await withFile(`summary: never\nchecks:\n${wrong}`, {}, funded())).summary).toBe('')
    expect((await withFile(`checks:\n${wrong}`, {}, funded())).summary).toContain('its configuration has an error')
  })

  it('checks', async () => {
    const result = await withFile(`checks:\n${item({ name: 'a' })}${item({ name: 'b', minimum: 1000 })}`, {}, funded())
    expect(result.results.map(({ status }) => status)).toEqual(['ok', 'low'])
  })

  it('checks as lines', async () => {
    const text = 'checks: |\n  apertis/payg >= 5 USD\n  # and\n  crustdata >= 1000\non-missing-key: warn\n'
    expect((await withFile(text)).results).toMatchObject([{ name: 'apertis/payg' }, { name: 'crustdata' }])
  })

  it('scalars as their source text', async () => {
    expect((await withFile(`checks:\n${item()}`.replace('"50"', '5.00'), {}, funded())).outputs['required']).toBe('5')
  })

  it('comments, and a path below the workspace', async () => {
    const text = `# our gate\nchecks:\n${item()}`
    const files = { '.github/gate.yml': text }
    const paths = ['.github/gate.yml', './.github/gate.yml']
    for (const path of paths) {
      const result = await gate({ workspaceFiles: files, with: { 'config-file': path }, ...funded() })
      expect(result.result.status).toBe('ok')
    }
  })

  it.each<[string, string, object]>([
    ['require', 'any', { exitCode: 0 }],
    ['on-low', 'warn', { exitCode: 0, outputs: { 'should-run': 'true' } }],
    ['on-low', 'skip', { exitCode: 0, outputs: { 'should-run': 'false' } }],
    ['summary', 'never', { exitCode: 1, summary: '' }],
  ])('the setting %s: %s', async (name, value, expected) => {
    const good = item({ name: 'good', minimum: 0 })
    expect(await withFile(`${name}: ${value}\nchecks:\n${good}${item()}`, {}, empty())).toMatchObject(expected)
  })

  it('timeout and retries', async () => {
    const env = { GATE_KEY: providers.keyFor({ status: 500, body: {}, delayMs: 50 }) }
    const text = `retries: 1\ntimeout: 20\nchecks:\n${item()}`
    expect((await withFile(text, { retries: '' }, { env })).result['attempts']).toBe(2)
  })

  it('on-unknown and on-missing-key', async () => {
    const env = { GATE_KEY: providers.keyFor({ status: 500, body: {} }) }
    expect(await withFile(`on-unknown: warn\nchecks:\n${item()}`, {}, { env })).toMatchObject({ exitCode: 0 })
    expect(await withFile(`on-missing-key: warn\nchecks:\n${item()}`)).toMatchObject({ exitCode: 0 })
  })
})

describe('precedence', () => {
  it('a check’s own field > input > config file > default', async () => {
    const own = item({ name: 'own', 'on-low': 'warn' })
    const text = `on-low: fail\nchecks:\n${own}${item({ name: 'input' })}`
    const result = await withFile(text, { 'on-low': 'skip' }, empty())
    expect(result.results.map(({ policy }) => policy)).toEqual(['warn', 'skip'])
    const fromFile = await withFile(`on-low: skip\nchecks:\n${item()}`, {}, empty())
    expect(fromFile.results.map(({ policy }) => policy)).toEqual(['skip'])
    const byDefault = await withFile(`checks:\n${item()}`, {}, empty())
    expect(byDefault.results.map(({ policy }) => policy)).toEqual(['fail'])
  })

  it('an empty input leaves the config file’s setting', async () => {
    const result = await withFile(`on-low: skip\nchecks:\n${item()}`, { 'on-low': '' }, empty())
    expect(result.result['policy']).toBe('skip')
  })

  it('an empty setting in the file leaves the default', async () => {
    for (const nothing of ['', ' ""', ' ~', ' null']) {
      const result = await withFile(`on-low:${nothing}\nchecks:\n${item()}`, {}, empty())
      expect(result.result['policy']).toBe('fail')
    }
  })

  it('settings only go with one check in the inputs', async () => {
    const key = providers.keyFor(predevCredits(0))
    const check = { provider: 'predev', 'api-key': key, minimum: '50', 'base-url': providers.origin }
    expect((await withFile('on-low: warn\n', check)).result).toMatchObject({ status: 'low', policy: 'warn' })
  })

  it('settings only go with a list in the inputs', async () => {
    expect((await withFile('on-missing-key: warn\n', { checks: 'apertis >= 5' })).exitCode).toBe(0)
  })

  it('a list in the inputs and one in the file are an error', async () => {
    expectRefused(await withFile(`checks:\n${item()}`, { checks: 'apertis >= 5' }), 'checks')
  })

  it('one-check inputs beside a file that has checks are an error, parallel-jobs alone excepted', async () => {
    expectRefused(await withFile(`checks:\n${item()}`, { minimum: '5' }, funded()), 'minimum')
    const cost = item({ 'estimated-cost': 100 })
    const result = await withFile(`checks:\n${cost}`, { 'parallel-jobs': '4' }, funded())
    expect(result.result).toMatchObject({ status: 'ok', required: 450 })
  })
})

describe('refuses', () => {
  it.each([
    [
      'a key in a check',
      () => `checks:\n${item()}`.replace('api-key-env: "GATE_KEY"', 'api-key: "sk-1234567890"'),
      ['api-key'],
    ],
    ['a key at the top', () => `api-key: sk-1234567890\nchecks:\n${item()}`, ['api-key']],
    ['run', () => `run: curl evil.example\nchecks:\n${item()}`, ['run']],
    ['config-file', () => `config-file: other.yml\nchecks:\n${item()}`, ['config-file']],
    ['job-status', () => `job-status: success\nchecks:\n${item()}`, ['job-status']],
    ['a field of one check at the top', () => `provider: apertis\nminimum: 5\n`, ['provider', 'minimum']],
    ['a setting nobody knows', () => `requires: any\nchecks:\n${item()}`, ['requires', 'did you mean `require`?']],
    ['a list', () => '- apertis >= 5\n', ['checks:']],
    ['a text', () => 'apertis >= 5\n', ['checks:']],
    ['nothing', () => '\n# nothing\n', ['empty']],
    ['an empty list', () => 'checks: []\n', ['checks']],
    ['a list of nothing', () => 'checks:\n', ['checks']],
    ['a map of checks', () => 'checks:\n  a: 1\n', ['checks', '- ']],
    ['two documents', () => 'checks: apertis >= 5\n---\nchecks: apertis >= 6\n', ['config-file']],
    ['a variable of the runner', () => `checks:\n${item({ 'api-key-env': 'ACTIONS_RUNTIME_TOKEN' })}`, ['api-key-env']],
  ])('%s', async (_, text, words) => {
    const result = await withFile(text(), {}, funded())
    expectRefused(result, ...words)
    expect(toldBy(result)).not.toContain('sk-1234567890')
  })

  it('a YAML error with line and column, never the text', async () => {
    const result = await withFile('checks:\n  - provider: "top-secret-text\n')
    expectRefused(result, 'credit-gate.yml', 'line', 'column')
    expect(toldBy(result)).not.toContain('top-secret')
  })

  it('all errors together: those of the file and those of the inputs', async () => {
    const text = `on-low: perhaps\nchecks:\n${item({ minimum: 'five' })}`
    expectRefused(await withFile(text, { timeout: 'long' }), 'on-low', 'minimum', 'timeout')
  })
})

describe('must lie in the workspace', () => {
  it('a missing file’s message says that a checkout is needed before', async () => {
    expectRefused(
      await gate({ with: { 'config-file': 'credit-gate.yml' } }),
      'config-file',
      'credit-gate.yml',
      'checkout',
    )
  })

  it('a folder is no file', async () => {
    expectRefused(await gate({ with: { 'config-file': 'a' }, workspaceFiles: { 'a/b.yml': 'x' } }), 'config-file')
  })

  it.each([
    ['an absolute path', () => join(outside, 'gate.yml')],
    ['a path out of it', () => '../../../outside/gate.yml'],
    ['a device', () => '/dev/zero'],
    ['a process’s own file', () => '/proc/self/environ'],
  ])('not at %s', async (_, path) => {
    expectRefused(await gate({ with: { 'config-file': path() } }), 'config-file')
  })

  it('not behind a link out of it', async () => {
    const link = (workspace: string) => {
      mkdirSync(dirname(join(workspace, 'gate.yml')), { recursive: true })
      symlinkSync(join(outside, 'gate.yml'), join(workspace, 'gate.yml'))
    }
    expectRefused(
      await gate({ with: { 'config-file': 'gate.yml' }, prepareWorkspace: link }),
      'config-file',
      'workspace',
    )
  })

  it('may lie behind a link within it', async () => {
    const link = (workspace: string) => symlinkSync('real.yml', join(workspace, 'gate.yml'))
    const run = { workspaceFiles: { 'real.yml': `checks:\n${item()}` }, prepareWorkspace: link }
    expect(await gate({ with: { 'config-file': 'gate.yml' }, ...run, ...funded() })).toMatchObject({ exitCode: 0 })
  })
})
