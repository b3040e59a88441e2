import { describe, expect, it } from '@jest/globals'
import { complaints, parse, parseOne } from '../../support/plan.ts'

const one = { provider: 'acme', minimum: '5' }
const file = (text: string, path = 'gate.yml') => ({ configFile: { path, text } })

async function wrong(inputs: Record<string, string>, text?: string) {
  const parsed = await parse(
    text === undefined ? inputs : { ...inputs, 'config-file': 'gate.yml' },
    text === undefined ? {} : file(text),
  )
  expect(parsed.plan).toBeNull()
  return complaints(parsed)
}

async function namesOf(inputs: Record<string, string>, text?: string) {
  const { plan } = await parseOne(inputs, text === undefined ? {} : file(text))
  return plan.checks.map(({ name }) => name)
}

describe('more errors than anybody reads', () => {
  it('are told up to a number, and counted', async () => {
    const all = await wrong({ checks: `${'x\n'.repeat(500)}` })
    expect(all).toHaveLength(500)
    const more = await wrong({ checks: `${'x\n'.repeat(512)}` })
    expect(more).toHaveLength(501)
    expect(more.slice(0, 500)).toEqual(all)
    expect(more.at(-1)).toContain('and 12 more')
  })

  it('come not from so many fields that no check has them', async () => {
    const fields = Array.from({ length: 201 }, (_, at) => `k${at}: x`).join(', ')
    expect((await wrong({}, `checks: [{${fields}}]`)).join()).toContain('holds 201 fields; at most 200 are allowed')
    expect((await wrong({}, `checks: [{${fields.replace(/, k200: x$/, '')}}]`)).join()).toContain('k199')
  })
})

describe('the keys that are to be masked', () => {
  it.each<[string, Record<string, string>, readonly string[]]>([
    ['the input', { ...one, 'api-key': ' sk-the-input\n' }, ['sk-the-input']],
    ['the input, where it is refused', { checks: 'acme >= 5', 'api-key': ' sk-stray ' }, ['key-of-acme', 'sk-stray']],
    ['that of a check whose provider nobody knows', { checks: '[{provider: x, minimum: 5, api-key: sk-1}]' }, ['sk-1']],
    ['those of the checks', { checks: '[{provider: acme, minimum: 5, api-key: sk-1}]' }, ['sk-1']],
    ['that of the environment', { ...one, 'api-key': ' ' }, ['key-of-acme']],
  ])('%s', async (_, inputs, keys) => {
    expect((await parse(inputs)).keys).toEqual(keys)
  })

  it('may stand in a check of a workflow, and not where others see it', async () => {
    const checks = '[{provider: acme, minimum: 5, api-key: sk-1}]'
    expect((await parse({ checks })).errors).toEqual([])
    expect(complaints(await parse({ checks }, { keysAllowed: false }))).toEqual([
      expect.stringContaining('api-key: is not allowed in a config file or on a command line'),
    ])
  })
})

describe('a key that lost its way', () => {
  const key = 'sk-live-0123456789'
  it.each(['name', 'pool', 'minimum', 'warn-below', 'estimated-cost', 'max-spend'])(
    'into `%s` is an error',
    async (field) => {
      const all = await wrong({
        ...one,
        receipt: 'true',
        'api-key': key,
        [field]: field === 'pool' ? `key:${key}` : `5 ${key}`,
      })
      expect(all.join()).toContain(`${field}: holds a key`)
    },
  )

  it('into the name of another check is an error too', async () => {
    const checks = `[{provider: acme, minimum: 5, api-key: ${key}}, {provider: acme, name: my ${key}, minimum: 5, api-key: x}]`
    expect((await wrong({ checks })).join()).toContain('check 2 name: holds a key')
  })

  it('into the unit of a declared endpoint is an error too', async () => {
    const checks = `[{provider: custom, url: "https://x.example", unit: ${key}, minimum: 5, api-key: ${key}}]`
    expect((await wrong({ checks })).join()).toContain('unit: holds a key')
  })

  it('is not what is short or numeric: that stands in many names', async () => {
    expect((await parseOne({ ...one, 'api-key': 'acme', name: 'acme' })).plan).not.toBeNull()
    expect((await parseOne({ ...one, 'api-key': '12345678', name: '12345678' })).plan).not.toBeNull()
  })
})

describe('settings of the run', () => {
  it('have defaults', async () => {
    expect((await parseOne(one)).plan).toMatchObject({
      require: 'all',
      timeoutMs: 30_000,
      retries: 3,
      summary: 'always',
      receipt: 'on-failure',
      receiptFile: null,
      onOverspend: 'warn',
      run: null,
      watchSeconds: null,
    })
  })

  it('are read', async () => {
    const { plan } = await parseOne({
      ...one,
      require: 'any',
      timeout: '1.5',
      retries: '0',
      summary: 'never',
      receipt: 'TRUE',
      'receipt-file': 'spend.jsonl',
      'max-spend': '2 USD',
      'on-overspend': 'stop',
      run: ' make ',
      watch: '5',
    })
    expect(plan).toMatchObject({
      require: 'any',
      timeoutMs: 1500,
      retries: 0,
      summary: 'never',
      receipt: 'true',
      receiptFile: 'spend.jsonl',
      onOverspend: 'stop',
      run: ' make ',
      watchSeconds: 5,
    })
    expect(plan.checks[0]?.maxSpend?.unit).toBe('USD')
  })

  it.each([
    [{ require: 'some' }, 'require: `some` is not allowed; it is one of `all`, `any`'],
    [{ timeout: '0' }, 'timeout: `0` is not allowed; it must be a number of seconds, more than 0 and at most 300'],
    [{ retries: '21' }, 'retries: `21` is not allowed; it must be a whole number from 0 to 20'],
    [{ summary: 'x' }, 'summary: `x` is not allowed; it is one of `always`, `on-problem`, `never`'],
    [{ receipt: 'x' }, 'receipt: `x` is not allowed; it is one of `on-failure`, `true`, `false`'],
    [{ 'on-overspend': 'x' }, 'on-overspend: `x` is not allowed; it is one of `warn`, `fail`, `stop`'],
    [{ watch: '4' }, 'watch: `4` is not allowed; it must be a whole number from 5 to 86400 seconds'],
    [{ 'max-spend': '5' }, 'max-spend: needs `receipt: true` or `run`: otherwise nothing measures what was spent'],
    [{ 'receipt-file': 'x' }, 'receipt-file: needs `receipt: true` or `run`'],
    [{ 'on-overspend': 'warn' }, 'on-overspend: needs a check with `max-spend`'],
    [
      { 'on-overspend': 'stop', 'max-spend': '5', receipt: 'true' },
      'on-overspend: `stop` needs `run`: only a command of its own can be stopped',
    ],
    [{ watch: '5' }, 'watch: needs `run`: it watches while that command runs'],
  ])('%j: %s', async (inputs, message) => {
    expect(await wrong({ ...one, ...inputs })).toEqual([message])
  })

  it.each<Record<string, string>>([
    { 'max-spend': '5', receipt: 'true' },
    { 'max-spend': '5', run: 'x' },
    { 'receipt-file': 'x', receipt: 'true' },
    { 'receipt-file': 'x', run: 'x' },
    { 'on-overspend': 'fail', 'max-spend': '5', receipt: 'true' },
    { receipt: 'false', run: 'x', 'receipt-file': 'y' },
  ])('%j go together', async (inputs) => {
    expect((await parse({ ...one, ...inputs })).errors).toEqual([])
  })

  it('an empty one is not given, nor one of blanks', async () => {
    expect((await parseOne({ ...one, require: '', timeout: '  ', run: ' ' })).plan).toMatchObject({
      require: 'all',
      timeoutMs: 30_000,
      run: null,
    })
  })
})

describe('where the checks come from', () => {
  it('inputs, a list of lines, a YAML list', async () => {
    expect(await namesOf(one)).toEqual(['acme'])
    expect(await namesOf({ checks: 'acme >= 5\nacme/quota >= 1' })).toEqual(['acme', 'acme/quota'])
    expect(await namesOf({ checks: '- acme >= 5\n- {provider: acme, minimum: 1, name: b}' })).toEqual(['acme', 'b'])
  })

  it('a config file: list or lines', async () => {
    expect(await namesOf({}, 'checks:\n  - acme >= 5\n  - {provider: acme, minimum: 1, name: b}')).toEqual([
      'acme',
      'b',
    ])
    expect(await namesOf({}, 'checks: |\n  acme >= 5\n  acme/quota >= 1\n')).toEqual(['acme', 'acme/quota'])
  })

  it('a config file with settings only goes with one check, or a list, in the inputs', async () => {
    expect((await parseOne(one, file('timeout: 7\nrequire: any'))).plan).toMatchObject({
      timeoutMs: 7000,
      require: 'any',
    })
    expect((await parseOne({ checks: 'acme >= 5' }, file('timeout: 7\nchecks:'))).plan).toMatchObject({
      timeoutMs: 7000,
    })
    expect((await parseOne({ checks: 'acme >= 5' }, file('timeout: 7\nchecks: []'))).plan).toMatchObject({
      timeoutMs: 7000,
    })
  })

  it('parallel-jobs may stand beside a list, and a check’s own wins', async () => {
    const inputs = {
      checks: '- acme >= 5\n- {provider: acme, minimum: 1, name: b, parallel-jobs: 2}',
      'parallel-jobs': '4',
    }
    const { plan } = await parseOne(inputs)
    expect(plan.checks.map(({ parallelJobs }) => parallelJobs)).toEqual([4, 2])
    expect((await parseOne({ 'parallel-jobs': '4' }, file('checks: [acme >= 5]'))).check.parallelJobs).toBe(4)
    expect((await parseOne({ ...one, 'parallel-jobs': '3' })).check.parallelJobs).toBe(3)
  })

  it.each<[Record<string, string>, string | undefined, readonly string[]]>([
    [{}, undefined, ['checks: is missing; say what to check, such as `checks: apertis >= 5 USD`']],
    [
      { checks: '# none' },
      undefined,
      ['checks: holds no check, which is never a pass; write one, such as `apertis >= 5 USD`'],
    ],
    [
      { checks: '[]' },
      undefined,
      ['checks: holds no check, which is never a pass; write one, such as `apertis >= 5 USD`'],
    ],
    [
      { 'parallel-jobs': '2' },
      undefined,
      ['checks: is missing; say what to check, such as `checks: apertis >= 5 USD`'],
    ],
    [
      { ...one, checks: 'acme >= 5' },
      undefined,
      [
        'provider: cannot be used with `checks`; add its check to the list as a line, such as `apertis >= 5 USD`',
        'minimum: cannot be used with `checks`: it is about one of them; write it into its check, in a YAML list: `- { provider: acme, minimum: … }`',
      ],
    ],
    [
      { 'api-key': 'k' },
      'checks: [acme >= 5]',
      [
        // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own form
        'api-key: cannot be used with the checks of the config file, where each provider has a key of its own; give this step `env: { ACME_API_KEY: "${{ secrets.ACME_API_KEY }}" }` instead',
      ],
    ],
    [
      { checks: 'acme >= 5' },
      'checks: [acme >= 5]',
      ['checks: cannot be used with the checks of the config file; give one list'],
    ],
    [{}, 'timeout: 5', ['checks: is missing; say what to check, such as `checks: apertis >= 5 USD`']],
    [
      { checks: 'acme >= 5\nacme >= 6' },
      undefined,
      ['name: `acme` names two checks; ask once, or give each a `name` of its own in a YAML list'],
    ],
  ])('%j %j', async (inputs, text, errors) => {
    expect(await wrong(inputs, text)).toEqual(errors)
  })

  it('places are named: which check, and of which file', async () => {
    expect(await wrong({ checks: 'acme >= x\nacme/quota >= 1' })).toEqual([
      expect.stringMatching(/^check 1 minimum: `x` is not/),
    ])
    expect(await wrong({ checks: 'acme >= x' })).toEqual([expect.stringMatching(/^check 1 minimum: `x` is not/)])
    expect(await wrong({}, 'checks: [acme >= 1, acme/quota >= x]')).toEqual([
      expect.stringMatching(/^gate\.yml, check 2 minimum: `x` is not/),
    ])
    expect(await wrong({ ...one, minimum: 'x' })).toEqual([expect.stringMatching(/^minimum: `x` is not/)])
  })

  it('a setting that is wrong for all checks is told once', async () => {
    expect(await wrong({ checks: 'acme >= 1\nacme/quota >= 1', 'on-low': 'x' })).toEqual([
      'on-low: `x` is not allowed; it is one of `fail`, `warn`, `skip`',
    ])
    expect(
      await wrong({ checks: '- {provider: acme, minimum: 1, on-low: y}\n- acme/quota >= 1', 'on-low': 'x' }),
    ).toEqual([
      'on-low: `x` is not allowed; it is one of `fail`, `warn`, `skip`',
      'check 1 on-low: `y` is not allowed; it is one of `fail`, `warn`, `skip`',
    ])
  })
})

describe('which value counts', () => {
  it('a check’s own field, then the input, then the config file, then the default', async () => {
    const text =
      'on-low: skip\non-unknown: skip\non-missing-key: skip\nretries: 1\nchecks:\n  - acme >= 5\n  - {provider: acme, minimum: 1, name: b, on-low: warn}'
    const { plan } = await parseOne({ 'on-unknown': 'warn', retries: '2' }, file(text))
    expect(plan.retries).toBe(2)
    expect(plan.checks.map(({ onLow, onUnknown, onMissingKey }) => [onLow, onUnknown, onMissingKey])).toEqual([
      ['skip', 'warn', 'skip'],
      ['warn', 'warn', 'skip'],
    ])
  })

  it('an empty value anywhere is not given', async () => {
    const text = 'on-low: ""\nretries:\nchecks:\n  - {provider: acme, minimum: 1, on-unknown: ""}'
    const { plan } = await parseOne({ 'on-low': '', 'on-unknown': 'warn', retries: ' ' }, file(text))
    expect([plan.retries, plan.checks[0]?.onLow, plan.checks[0]?.onUnknown]).toEqual([3, 'fail', 'warn'])
  })
})

describe('a config file', () => {
  it.each([
    ['', 'gate.yml config-file: is empty; it holds `checks:` and settings by their input names'],
    ['# only\n  # notes\n', 'gate.yml config-file: is empty; it holds `checks:` and settings by their input names'],
    [
      '- acme >= 5',
      'gate.yml config-file: is no map; write `checks:` and the list below it, and settings by their input names',
    ],
    [
      'just text',
      'gate.yml config-file: is no map; write `checks:` and the list below it, and settings by their input names',
    ],
    ['a: [', 'gate.yml config-file: a list or map in brackets is not closed, or a comma is too many (line 1, column'],
    [
      'checks: [acme >= 5]\nrun: rm -rf',
      'gate.yml run: is not allowed in a config file, which a pull request could change; give it as an input',
    ],
    [
      'checks: [acme >= 5]\napi-key: k',
      'gate.yml api-key: is not allowed in a config file; name an environment variable in `api-key-env` of a check instead',
    ],
    [
      'checks: [acme >= 5]\nminimum: 5',
      'gate.yml minimum: does not belong at the top of a config file; it is an input, or a field of a check',
    ],
    ['checks: [acme >= 5]\nconfig-file: x', 'gate.yml config-file: does not belong at the top of a config file'],
    ['checks: [acme >= 5]\ntimout: 5', 'gate.yml timout: is not a setting; did you mean `timeout`?'],
    [
      'checks: [acme >= 5]\nzzzzzz: 5',
      'gate.yml zzzzzz: is not a setting; all of them: https://github.com/OWNER/credit-gate/blob/v1/docs/inputs.md',
    ],
    ['checks: [acme >= 5]\ntimeout: [5]', 'gate.yml timeout: takes one value, not a list or a map'],
    ['checks: {a: b}', 'gate.yml checks: must be a list'],
    [
      'checks: [{provider: acme, minimum: 5, api-key: k}]',
      'gate.yml, check 1 api-key: is not allowed in a config file',
    ],
  ])('%j: %s', async (text, message) => {
    const told = await wrong({}, text)
    expect(told.filter((each) => each.startsWith(message))).toHaveLength(1)
    expect(told).toHaveLength(1)
  })

  it('a key in it is masked all the same', async () => {
    const parsed = await parse({}, file('checks: [{provider: acme, minimum: 5, api-key: sk-in-the-file}]'))
    expect(parsed.plan).toBeNull()
    expect(parsed.keys).toContain('sk-in-the-file')
  })

  // No time is asserted: what grows faster than the text would not end within jest's own limit.
  it.each([
    ['line ends', '\r'.repeat(500_000)],
    ['blanks before a comment', `${' '.repeat(500_000)}# x`],
    ['comments', '#\n'.repeat(250_000)],
  ])('half a mebibyte of %s is empty', async (_, text) => {
    expect(await wrong({}, text)).toEqual([
      'gate.yml config-file: is empty; it holds `checks:` and settings by their input names',
    ])
  })

  it('begins behind a comment, whatever ends its lines', async () => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(await namesOf({}, ['# what we need', 'checks: [acme >= 5]', ''].join(end))).toEqual(['acme'])
    }
  })

  it('that could not be read is not said to lack checks', async () => {
    const parsed = await parse({ 'config-file': 'gone.yml' })
    expect(parsed).toMatchObject({ plan: null, errors: [] })
  })

  it('a setting in it is told with no place, like the input that it stands for', async () => {
    expect(await wrong({}, 'retries: x\nchecks: [acme >= 5]')).toEqual([
      'retries: `x` is not allowed; it must be a whole number from 0 to 20',
    ])
  })

  it('max-spend and its kin may come from both', async () => {
    const { plan } = await parseOne({ run: 'x' }, file('max-spend: 3\non-overspend: fail\nchecks: [acme >= 5]'))
    expect(plan).toMatchObject({ onOverspend: 'fail', run: 'x' })
    expect(plan.checks[0]?.maxSpend).not.toBeNull()
  })
})
