import { describe, expect, it } from '@jest/globals'
import { inputNames } from '../../src/core/plan/fields.ts'
import { scenarioKeys } from '../../src/sandbox/scenario.ts'
import { creditGate } from '../support/shipped-command.ts'

const key = 'sk-live-4f5e6d7c8b9a0011'

describe('a key on the command line', () => {
  it.each([
    ['--api-key', key],
    [`--api-key=${key}`],
    ['--apikey', key],
    [`--apikey=${key}`],
    ['--api_key', key],
    ['--API-KEY', key],
    ['--key', key],
    ['--token', key],
    ['-k', key],
    [`-k${key}`],
    [`-k=${key}`],
    [`-${key}`],
    ['--nonsense', key],
    ['--pool', '--api-key', key],
    ['--api-key', key, '--api-key', key],
    [`--${key}=1`],
  ])('is refused without being repeated: %s %s', async (...words) => {
    const { code, stdout, stderr } = await creditGate(['check', 'apertis', '--minimum', '5', ...words])
    expect(code).toBe(64)
    expect(stdout + stderr).not.toContain('4f5e6d7c8b9a0011')
    expect(stdout + stderr).not.toContain('4, f, 5')
    expect(stdout).toContain('should-run=false')
  })

  it.each(['--api-key', '--apikey', '--api_key', '--key', '--token', '-k'])(
    'says where it belongs: %s',
    async (flag) => {
      const { stdout } = await creditGate(['check', 'apertis', '--minimum', '5', flag, key])
      expect(stdout).toContain('is refused')
      expect(stdout).toContain('environment variable')
      expect(stdout).toContain('its configuration has an error')
    },
  )

  it('is refused in a list too, and as a word that is no check', async () => {
    const items = JSON.stringify([{ provider: 'apertis', minimum: 5, 'api-key': key }])
    for (const words of [
      ['--checks', items],
      ['apertis', key],
      [key],
      ['--provider', key, '--minimum', '5'],
      [`${key} >= 5`],
      [`apertis/${key} >= 5`],
      [`apertis >= ${key}`],
      ['--checks', `apertis >= 5\n${key}>=5`],
    ]) {
      const { code, stdout, stderr } = await creditGate(['check', ...words])
      expect(code).toBe(64)
      expect(stdout + stderr).not.toContain('4f5e6d7c8b9a0011')
    }
    const { stderr } = await creditGate([key])
    expect(stderr).not.toContain('4f5e6d7c8b9a0011')
  })
})

describe('what is wrong with the words', () => {
  it('is told once for each flag', async () => {
    const { code, stdout } = await creditGate([
      'check',
      'apertis',
      '--minimum',
      '5',
      '--watch',
      '5',
      '--max-spend',
      '1',
    ])
    expect([code, stdout.match(/^--\S+:/gm)]).toEqual([64, ['--max-spend:', '--watch:']])
  })

  it('names a provider whose name is as long as a key', async () => {
    const { stdout } = await creditGate(['check', 'cloudflare-ai-gateway/nothing >= 5'])
    expect(stdout).toContain('cloudflare-ai-gateway')
    expect(stdout).not.toContain('***')
  })

  it('is told all at once, with the nearest right one', async () => {
    const words = [
      'check',
      'apertsi',
      '--minimun',
      '5',
      '--require',
      'al',
      '--format',
      'jason',
      '--timeout',
      '0',
      '--on-low',
      'warm',
    ]
    const { code, stdout } = await creditGate(words)
    expect(code).toBe(64)
    for (const line of [
      '--minimun: is not a flag; did you mean `--minimum`?',
      '--format: `jason` is not allowed; it is one of `table`, `json`, `markdown`, `junit`; did you mean `json`?',
      'did you mean `all`?',
      'did you mean `warn`?',
      'did you mean `apertis`?',
      '--timeout: `0` is not allowed',
      '--minimum: is missing or empty',
    ])
      expect(stdout).toContain(line)
    expect(stdout).toContain('its configuration has 7 errors')
  })

  it('is told on stderr when the output is for a machine', async () => {
    const { code, stdout, stderr } = await creditGate(['check', 'apertis', '--format', 'json'])
    expect(code).toBe(64)
    expect(JSON.parse(stdout)).toMatchObject({ 'should-run': false, status: 'error', results: [] })
    expect(stderr).toBe(
      'credit-gate: --minimum: is missing or empty; say how much must be left, such as `5 USD` (a variable that is not set must not open the gate)\n',
    )
  })

  it.each([
    [['check', 'apertis', '>=', '5', 'USD'], 'in quotes'],
    [['check', 'apertis', '5', 'USD'], 'in quotes'],
    [['check', 'apertis >= 5', 'crustdata'], 'in quotes'],
    [['check', 'apertis', '--provider', 'apertis', '--minimum', '5'], 'give one of them'],
    [['check', 'apertis/payg', '--pool', 'payg', '--minimum', '5'], 'give one of them'],
    [['check', 'apertis >= 5', '--checks', 'apertis >= 5'], 'give one list'],
    [['check', 'apertis', '--minimum'], '--minimum: needs a value'],
    [['check', 'apertis', '--minimum', '--require', 'any'], '--minimum: needs a value'],
    [['check', 'apertis', '--minimum', '5', '--minimum', '6'], '--minimum: is given twice'],
    [['check', 'apertis', '--minimum', '5', '--no-color=yes'], '--no-color: takes no value'],
    [['check', 'apertis', '--minimum', '5', '--', 'true'], 'use `credit-gate run`'],
    [['check', 'apertis', '--minimum', '5', '--max-spend', '1'], 'belongs to `credit-gate run'],
    [['check', 'apertis', '--minimum', '5', '--watch', '60'], 'belongs to `credit-gate run'],
    [['check', '--unit', 'USD', 'apertis >= 5'], 'a field of a check'],
    [['check', 'apertis >= 5', '--output', ''], '--output: names no file'],
    [['check', 'apertis >= 5', '--config-file', 'nowhere.yml'], 'does not exist'],
    [['check', 'groq >= 5'], 'GroqCloud tells neither'],
  ])('%j: %s', async (words, told) => {
    const { code, stdout } = await creditGate(words)
    expect([code, stdout.replaceAll('\n', ' ')]).toEqual([64, expect.stringContaining(told)])
  })

  it.each([
    [['chekc', 'apertis'], 'did you mean `check`?'],
    [['apertis >= 5 USD'], "credit-gate check 'apertis >= 5 USD'"],
    [['--minimum', '5'], 'flags stand behind the command'],
    [['help', 'chekc'], 'did you mean `check`?'],
    [['sandbox', '--prot', '1'], 'did you mean `--port`?'],
    [['sandbox', '--port', '65536'], 'from 0 to 65535'],
    [['sandbox', '8080'], 'takes no words'],
    [['demo', 'fast'], 'takes no words'],
    [['demo', '--fast'], '--fast: is not a flag'],
    [['providers', 'apertsi'], 'did you mean `apertis`?'],
    [['providers', 'apertis', 'crustdata'], 'takes one id at most'],
  ])('%j: %s', async (words, told) => {
    const { code, stdout, stderr } = await creditGate(words)
    expect([code, stdout, stderr]).toEqual([64, '', expect.stringContaining(told)])
  })
})

describe('help', () => {
  it.each(['check', 'run', 'providers', 'demo', 'sandbox'])('%s has its own, in 80 columns', async (command) => {
    const texts = await Promise.all(
      [
        [command, '--help'],
        [command, '-h'],
        ['help', command],
      ].map(async (words) => creditGate(words)),
    )
    for (const { code, stdout, stderr } of texts) {
      expect([code, stderr, stdout]).toEqual([0, '', texts[0]?.stdout])
      expect(stdout).toMatch(new RegExp(`^credit-gate ${command}`))
      expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThan(80)
    }
  })

  it('of `check` names every flag, and every exit code', async () => {
    const { stdout } = await creditGate(['check', '--help'])
    const ofRun = ['run', 'job-status', 'receipt', 'receipt-file', 'max-spend', 'on-overspend', 'watch', 'summary']
    // Means something on GitHub's events alone.
    ofRun.push('config-keys', 'allow-probes')
    for (const name of inputNames) {
      if (['api-key', 'github-token', 'alert-issue'].includes(name)) expect(stdout).not.toContain(`--${name}`)
      else if (!ofRun.includes(name)) expect(stdout).toContain(`--${name}`)
    }
    for (const code of [0, 1, 64, 69, 70, 75, 77]) expect(stdout).toMatch(new RegExp(`^ +${code}  `, 'm'))
  })

  it('of `sandbox` names every key', async () => {
    const { stdout } = await creditGate(['sandbox', '--help'])
    for (const key of [...scenarioKeys, 'sandbox-balance-', 'sandbox-drain-']) expect(stdout).toContain(`\n  ${key}`)
  })

  it('is shown, red, to who asks nothing; the version to who asks for it', async () => {
    expect(await creditGate([])).toMatchObject({ code: 64, stdout: '', stderr: expect.stringContaining('Usage') })
    expect(await creditGate(['--help'])).toMatchObject({ code: 0, stdout: expect.stringContaining('Usage') })
    expect((await creditGate(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})
