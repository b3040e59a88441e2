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
      const { stderr } = await creditGate(['check', 'apertis', '--minimum', '5', flag, key])
      expect(stderr).toContain('is refused')
      expect(stderr).toContain('environment variable')
      expect(stderr).toContain('its configuration has an error')
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
    const { code, stderr } = await creditGate([
      'check',
      'apertis',
      '--minimum',
      '5',
      '--watch',
      '5',
      '--max-spend',
      '1',
    ])
    expect([code, stderr.match(/^--\S+:/gm)]).toEqual([64, ['--max-spend:', '--watch:']])
  })

  it('names a provider whose name is as long as a key', async () => {
    const { stderr } = await creditGate(['check', 'cloudflare-ai-gateway/nothing >= 5'])
    expect(stderr).toContain('cloudflare-ai-gateway')
    expect(stderr).not.toContain('***')
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
    const { code, stdout, stderr } = await creditGate(words)
    expect(code).toBe(64)
    for (const line of [
      '--minimun: is not a flag; did you mean `--minimum`?',
      '--format: `jason` is not allowed; it is one of `table`, `json`, `markdown`, `junit`, `openmetrics`, `nagios`; did you mean `json`?',
      'did you mean `all`?',
      'did you mean `warn`?',
      'did you mean `apertis`?',
      '--timeout: `0` is not allowed',
      '--minimum: is missing or empty',
    ])
      expect(stderr).toContain(line)
    expect(stderr).toContain('its configuration has 7 errors')
    expect(stdout).toBe('should-run=false\n')
  })

  it('is one thing where one check is given as a word: the flags are about it', async () => {
    const { stdout, stderr, code } = await creditGate([
      ...['check', 'apertis/payg >= 5 USD', '--warn-below', '10', '--name', 'mine', '--format', 'json'],
    ])
    expect([code, stderr]).toEqual([77, ''])
    expect(JSON.parse(stdout).results[0]).toMatchObject({
      name: 'mine',
      pool: 'payg',
      minimum: 5,
      warn_below: 10,
      message: 'mine: no key was given (APERTIS_API_KEY is empty)',
      advice:
        'Set the variable before the command: `export APERTIS_API_KEY=…`; in a CI system, as a masked variable of the job.',
    })
  })

  it('is told on stderr when the output is for a machine', async () => {
    const { code, stdout, stderr } = await creditGate(['check', 'apertis', '--format', 'json'])
    expect(code).toBe(64)
    expect(JSON.parse(stdout)).toMatchObject({
      'should-run': false,
      status: 'error',
      results: [],
      errors: [expect.stringContaining('minimum: is missing or empty')],
    })
    expect(stderr).toBe(
      'credit-gate: --minimum: is missing or empty (is a variable not set?); say how much must be left, such as `5 USD`\n',
    )
  })

  it.each([
    [['check', 'apertis', '>=', '5', 'USD'], 'in quotes'],
    [['check', 'apertis', '5', 'USD'], 'in quotes'],
    [['check', 'apertis >= 5', 'crustdata'], 'in quotes'],
    [['check', 'apertis', '--provider', 'apertis', '--minimum', '5'], 'give one of the two'],
    [['check', 'apertis/payg', '--pool', 'payg', '--minimum', '5'], 'give one of the two'],
    [['check', 'apertis >= 5', '--checks', 'apertis >= 5'], 'give one list'],
    [
      ['check', 'apertis', '--minimum', '5', 'USD'],
      "`USD` stands alone; put an amount and its unit in quotes: --minimum '5 USD'",
    ],
    [['check', 'help'], 'see `credit-gate check --help`'],
    [['check', 'apertis', 'crustdata'], "write one word for each, in quotes: 'apertis >= 5 USD' 'crustdata >= 1000'"],
    [['check', 'apertis > 5'], '`apertis > 5` has `>` in place of `>=`; did you mean `apertis >= 5`?'],
    [['check', 'image', '--minimum', '5'], 'The nearest name is `imagerouter`; all of them: `credit-gate providers`'],
    [
      ['check', '--minimum', '5'],
      '--provider: is missing; name one, such as `apertis`. All of them: `credit-gate providers`',
    ],
    [
      ['check', 'apertis >= 5 USD', '--minimum', '4'],
      '--minimum: cannot be used with a check that already has its minimum',
    ],
    [
      ['check', 'apertis >= 5 USD', 'twilio >= 5 USD', '--account', 'AC1'],
      "`- { provider: twilio, minimum: 5 USD, account: … }`; or ask for that one alone: `credit-gate check twilio --minimum '5 USD' --account …`",
    ],
    [['check', 'OpenAI >= 5 USD'], 'did you mean `openai`? check 1: budget: is missing'],
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
    const { code, stdout, stderr } = await creditGate(words)
    expect([code, stderr.replaceAll('\n', ' ')]).toEqual([64, expect.stringContaining(told)])
    // Of what went wrong nothing is in the results: a shell makes a file `=` of them when a check stands without quotes.
    expect(stdout).toBe('should-run=false\n')
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
    [['providers', 'apertis', 'crustdata'], 'takes one word at most'],
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
    ofRun.push('config-keys', 'allow-probes', 'log-file')
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
