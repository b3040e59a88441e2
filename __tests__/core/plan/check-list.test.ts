import { describe, expect, it } from '@jest/globals'
import { maxChecks, parseCheckList, parseFields, parseItems } from '../../../src/core/plan/check-list.ts'
import { problemOfLine } from '../../../src/core/plan/line-problem.ts'
import { readYaml } from '../../../src/core/plan/read-yaml.ts'

const lineForm = 'write `<provider>[/<pool>] >= <amount> [of <budget>]`, or `<provider> can-spend`'

async function read(text: string, where = '') {
  const { checks, errors } = await parseCheckList(text, where)
  return {
    checks: checks.map(({ fields }) => Object.fromEntries(fields)),
    errors: errors.map((error) => `${error.where}|${error.field}|${error.message}`),
  }
}

describe('lines', () => {
  it.each([
    ['apertis >= 5 USD', { provider: 'apertis', minimum: '5 USD' }],
    ['apertis>=5', { provider: 'apertis', minimum: '5' }],
    ['  apertis / payg  >=  $5  ', { provider: 'apertis', pool: 'payg', minimum: '$5' }],
    ['imagerouter/key:a/b >= 1', { provider: 'imagerouter', pool: 'key:a/b', minimum: '1' }],
    ['imagerouter/key:a>=b >= 1', { provider: 'imagerouter', pool: 'key:a>=b', minimum: '1' }],
    ['openai >= 10% of 200 USD/month', { provider: 'openai', minimum: '10%', budget: '200 USD/month' }],
    ['openai >= 10%  of  200 USD/month ', { provider: 'openai', minimum: '10%', budget: '200 USD/month' }],
    ['x >= five', { provider: 'x', minimum: 'five' }],
    ['openai can-spend', { provider: 'openai', probe: 'true' }],
    ['  openai \t Can-Spend ', { provider: 'openai', probe: 'true' }],
  ])('%j', async (line, fields) => {
    expect(await read(line)).toEqual({ checks: [fields], errors: [] })
  })

  it.each([
    'apertis',
    '>= 5',
    'apertis >=',
    'apertis/ >= 5',
    '/payg >= 5',
    'a >= 1 of 2 of 3',
    'a >= 1 of',
    'can-spend',
    'openai can-spend now',
    'openai can-spend >= 5',
    'openai/can-spend >= 5',
    'openai can spend',
    'openai cannot-spend',
  ])('%j is none', async (line) => {
    expect(await read(`ok >= 1\n${line}`, 'gate.yml')).toEqual({
      checks: [{ provider: 'ok', minimum: '1' }],
      errors: [`gate.yml|checks|line 2, ${problemOfLine(line)}`],
    })
  })

  it('skip what is empty and what starts with #, and count on', async () => {
    const { checks, errors } = await read('# first\r\n\r\na >= 1\n\n  # b >= 2\r\nc >= 3\rd >= 4\nno')
    expect(checks.map(({ provider }) => provider)).toEqual(['a', 'c', 'd'])
    expect(errors).toEqual(['|checks|line 8, `no` has no amount; say how much must be left: `no >= 5`'])
  })

  it.each(['', '  \n\t\n', '# nothing\n  # at all'])('%j holds none', async (text) => {
    expect(await read(text)).toEqual({ checks: [], errors: [] })
  })

  it('are at most 1000', async () => {
    const lines = (count: number) => Array.from({ length: count }, (_, at) => `p${at} >= 1`).join('\n')
    expect(maxChecks).toBe(1000)
    expect((await read(lines(1000))).checks).toHaveLength(1000)
    expect(await read(lines(1001), 'f')).toEqual({ checks: [], errors: ['f|checks|holds more than 1000 checks'] })
  })
})

describe('a YAML list', () => {
  it('of maps and lines', async () => {
    const text = '- provider: apertis\n  minimum: 1.50\n  parallel-jobs: [a, b]\n  name:\n- crustdata >= 1000'
    expect(await read(text)).toEqual({
      checks: [
        { provider: 'apertis', minimum: '1.50', 'parallel-jobs': '[0,0]', name: '' },
        { provider: 'crustdata', minimum: '1000' },
      ],
      errors: [],
    })
  })

  it.each([
    ['[{"provider": "a", "minimum": "5"}]', [{ provider: 'a', minimum: '5' }]],
    ['\n# a note\n  - a >= 5', [{ provider: 'a', minimum: '5' }]],
    ['- parallel-jobs: []', [{ 'parallel-jobs': '[]' }]],
    ['- less: [/a, /b/0]', [{ less: '["/a","/b/0"]' }]],
    ['- headers: { X-Version: 2, Accept: a/b }', [{ headers: '{"X-Version":"2","Accept":"a/b"}' }]],
    ['[]', []],
  ])('%j', async (text, checks) => {
    expect(await read(text)).toEqual({ checks, errors: [] })
  })

  it.each([
    ['- nonsense', 'f, check 1||`nonsense` has no amount; say how much must be left: `nonsense >= 5`'],
    ['- nonsense: [5]', undefined],
    ['- a >= 1\n- [b]', `f, check 2||is neither a map of fields nor a line; ${lineForm}`],
    ['- minimum: [5]', 'f, check 1|minimum|takes one value, not a list or a map'],
    ['- minimum: {a: b}', 'f, check 1|minimum|takes one value, not a list or a map'],
    ['- less: {a: b}', 'f, check 1|less|takes one value, not a list or a map'],
    ['- headers: [a]', 'f, check 1|headers|takes one value, not a list or a map'],
    ['- parallel-jobs: {a: b}', 'f, check 1|parallel-jobs|takes one value, not a list or a map'],
    ['- ? [a]\n  : b', 'f, check 1||a field’s name must be a text'],
    ['- a: &x 1', 'f|checks|'],
    ['- a: 1\n  a: 2', 'f|checks|a key is given twice (line 2, column 3)'],
  ])('%j is wrong', async (text, error) => {
    const { errors } = await read(text, 'f')
    // An anchor that nothing refers to is harmless.
    if (text.includes('&x')) expect(errors).toEqual([])
    else expect(errors).toEqual(error === undefined ? [] : [error])
  })

  it('where there is no file, the check alone is named', async () => {
    expect((await read('- minimum: [5]')).errors).toEqual(['check 1|minimum|takes one value, not a list or a map'])
  })

  it.each(['provider: apertis', '  provider: apertis\n  minimum: 5', 'checks:\n  - a >= 1'])(
    '%j lacks its dash',
    async (text) => {
      expect((await read(text)).errors).toEqual([
        `|checks|must be a list; start each check with \`- \`, or ${lineForm}`,
      ])
    },
  )

  it('a colon in place of `>=` is told as that', async () => {
    expect((await read('apertis: 5 USD')).errors).toEqual([
      '|checks|line 1, `apertis: 5 USD` has `:` in place of `>=`; did you mean `apertis >= 5 USD`?',
    ])
  })

  it('a pool named like a field is a line still', async () => {
    expect((await read('imagerouter/key:x >= 5')).errors).toEqual([])
  })

  it('are at most 1000', () => {
    const items = (count: number) => Array.from({ length: count }, () => 'a >= 1')
    expect(parseItems(items(1000), '').checks).toHaveLength(1000)
    expect(parseItems(items(1001), 'f')).toEqual({
      checks: [],
      errors: [{ where: 'f', field: 'checks', message: 'holds 1001 checks; at most 1000 are allowed' }],
    })
  })

  it('are maps of at most 200 fields', () => {
    const map = (size: number) => new Map(Array.from({ length: size }, (_, at) => [`field-${at}`, '1'] as const))
    expect(parseFields(map(200), 'f', [])).toEqual({ fields: map(200), errors: [] })
    expect(parseFields(map(201), 'f', [])).toEqual({
      fields: new Map(),
      errors: [{ where: 'f', field: '', message: 'holds 201 fields; at most 200 are allowed' }],
    })
  })

  it('is no map and no text', () => {
    const map = readYaml('a: b')
    if (!('value' in map)) throw new Error('no map')
    for (const value of [map.value, 'text', null]) {
      expect(parseItems(value, '').errors[0]?.message).toBe(
        `must be a list; start each check with \`- \`, or ${lineForm}`,
      )
    }
  })
})
