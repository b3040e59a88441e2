import { describe, expect, it } from '@jest/globals'
import { adviseOnKey } from '../../../src/core/plan/key-advice.ts'

const lost =
  'A misspelt secret is an empty text; a reusable workflow gets none without `secrets: inherit`, and a secret of an environment needs `environment:` in the job.'
const secret = ['$', '{{ secrets.ACME_API_KEY }}'].join('')
const none = new Map<string, string>()
const own = new Map([['api-key-env', 'ACME_API_KEY']])
const here = { entry: 'action', inFile: false, isFork: false } as const

describe('where a missing key goes', () => {
  it('in a step that asks one check: its input', () => {
    expect(adviseOnKey('ACME_API_KEY', { fields: none }, here)).toBe(
      `Set \`api-key: ${secret}\`, and check the secret’s name. ${lost}`,
    )
  })

  it.each([
    ['a line', { fields: none, form: 'line' }, here],
    ['an item', { fields: none, form: 'item' }, here],
    ['a config file', { fields: none, form: 'item' }, { ...here, inFile: true }],
    ['a variable of its own', { fields: own, form: 'item' }, here],
  ] as const)('in a step, for %s: its environment, since `api-key` beside a list is an error', (_, check, place) => {
    expect(adviseOnKey('ACME_API_KEY', check, place)).toBe(
      `Give this step \`env: { ACME_API_KEY: "${secret}" }\`, and check the secret’s name. ${lost}`,
    )
  })

  it('in a fork: that it has none of the secrets of its parent', () => {
    expect(adviseOnKey('ACME_API_KEY', { fields: none }, { ...here, isFork: true })).toBe(
      `Set \`api-key: ${secret}\`, and check the secret’s name. ${lost} This repository is a fork, and a fork has none of the secrets of the repository that it comes from.`,
    )
  })

  it('in a terminal: a variable', () => {
    expect(adviseOnKey('ACME_API_KEY', { fields: none, form: 'line' }, { ...here, entry: 'terminal' })).toBe(
      'Set the variable before the command: `export ACME_API_KEY=…`; in a CI system, as a masked variable of the job.',
    )
  })

  it('in a program: the environment that it hands over, or the check', () => {
    const place = { ...here, entry: 'library' } as const
    expect(adviseOnKey('ACME_API_KEY', { fields: none }, place)).toContain("or give the check its `'api-key'`")
    expect(adviseOnKey('ACME_API_KEY', { fields: own }, place)).not.toContain("'api-key'")
  })
})
