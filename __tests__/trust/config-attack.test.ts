// A configuration that is made to hurt: a clear error within two seconds, and no request.
import { execFileSync } from 'node:child_process'
import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { gate } from '../support/gate.ts'
import type { ActionRun } from '../support/runner.ts'

const anchors = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
  .split('')
  .map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[at]}`).join()}]`)
  .join('\n')}\nchecks: *i\n`
const many = (count: number) =>
  Array.from({ length: count }, (_, at) => `  - {provider: predev, name: n${at}, minimum: 5}`).join('\n')
const endless = 500_000

/**
 * For a whole process. Two seconds, which `npm run test:faults` holds it to; in `npm test` the machine is shared with all
 * other tests.
 */
const maxMs = Number(process.env['CONFIGURATION_MS'] ?? 10_000)

const files: readonly (readonly [string, string, string])[] = [
  ['anchors that multiply', anchors, 'aliases are not allowed'],
  ['an anchor inside itself', 'checks: &a\n  - *a\n', 'aliases are not allowed'],
  ['merge keys', 'base: &b {provider: predev}\nchecks:\n  - <<: *b\n    minimum: 5\n', 'aliases are not allowed'],
  ['a merge without an anchor', 'checks:\n  - <<: {provider: predev}\n    minimum: 5\n', '<<'],
  ['a tag that builds', 'checks: !!js/function "function(){}"\n', 'tags are not allowed'],
  ['a tag of its own', 'checks: !include /etc/passwd\n', 'tags are not allowed'],
  ['binary', 'checks: !!binary aGk=\n', 'tags are not allowed'],
  ['a name that stands twice', 'require: all\nrequire: any\nchecks: [predev >= 5]\n', 'a key is given twice'],
  ['10 MB', `checks:\n  - predev >= 5\n#${'x'.repeat(10 * 2 ** 20)}\n`, 'larger than 512 KiB'],
  ['10 MB of checks', `checks:\n${many(200_000)}\n`, 'larger than 512 KiB'],
  ['10,000 checks', `checks:\n${many(9_999)}\n`, '9999 checks; at most 1000'],
  ['10,000 lines of checks', `checks: |\n${'  predev >= 5\n'.repeat(10_000)}`, 'more than 1000 checks'],
  [
    '1,000 checks that are all wrong',
    `checks:\n${'  - {provider: predve, minimum: five, pool: x, on-low: y}\n'.repeat(1000)}`,
    'is not known',
  ],
  ['120,000 lines that are no checks', `checks: |${'\n  x'.repeat(120_000)}\n`, 'checks: line '],
  [
    '40,000 fields that nobody knows',
    `checks:\n  - {${Array.from({ length: 40_000 }, (_, at) => `k${at}: x`).join(', ')}}\n`,
    'holds 40000 fields; at most 200',
  ],
  [
    '45,000 settings that nobody knows',
    `checks: [predev >= 5]\n${Array.from({ length: 45_000 }, (_, at) => `k${at}: x`).join('\n')}\n`,
    'holds 45000 fields; at most 200',
  ],
  [
    '__proto__',
    '__proto__: {minimum: 0}\nchecks: [{provider: predev, __proto__: {minimum: 0}, constructor: x}]\n',
    '__proto__',
  ],
  ['depth', `checks: ${'['.repeat(100_000)}${']'.repeat(100_000)}\n`, 'the YAML is nested too deeply'],
  [
    'depth of maps',
    `checks:\n${Array.from({ length: 400 }, (_, at) => `${' '.repeat(at + 1)}a:`).join('\n')}\n`,
    'the YAML is nested too deeply',
  ],
  ['two documents', 'checks: [predev >= 5]\n---\nchecks: []\n', 'the YAML'],
  ['bytes that are no text', '\u0000\u0001\ufffe', 'the YAML'],
  ['a tab', 'checks:\n\t- predev >= 5\n', 'a tab is used to indent; use blanks'],
  ['an endless number', `checks: [{provider: predev, minimum: ${'9'.repeat(endless)}}]\n`, 'is not an amount'],
  ['an endless amount of blanks', `checks: ["predev >= 5 ${' '.repeat(endless)}!"]\n`, 'is not an amount'],
  ['an endless amount of empty lines', `${'\n'.repeat(endless)}x\n`, 'is no map; write `checks:`'],
  ['an endless amount of empty lines in a list', `checks: "${'\\n'.repeat(endless / 2)}x"\n`, 'checks: line '],
  [
    'a variable that every object has',
    'checks: [{provider: predev, minimum: 5, api-key-env: __proto__, on-missing-key: nope}]\n',
    'on-missing-key',
  ],
  ['an endless name', `checks: [{provider: ${'a'.repeat(endless)}, minimum: 5}]\n`, 'is not known'],
  ['an endless unit', `checks: [{provider: predev, minimum: "5 ${'a'.repeat(endless)}!"}]\n`, 'is not an amount'],
  [
    'an endless percentage',
    `checks: [{provider: predev, minimum: "${'1 '.repeat(endless / 2)}%"}]\n`,
    'is not an amount',
  ],
  [
    'an endless base-url',
    `checks: [{provider: predev, minimum: 5, base-url: "https://${'a.'.repeat(endless / 2)}@x"}]\n`,
    'base-url',
  ],
  [
    'an endless pointer',
    `checks: [{provider: custom, minimum: 5, url: "https://a.example", unit: USD, remaining: "${'~'.repeat(endless)}"}]\n`,
    'JSON Pointer',
  ],
  ['an endless line', `checks: |\n  ${'>='.repeat(endless / 2)}\n`, 'checks: line '],
  ['endless "of"', `checks: |\n  predev >= 5 ${' of '.repeat(endless / 4)}\n`, 'checks: line '],
  [
    'an endless list of jobs',
    `checks: [{provider: predev, minimum: 5, parallel-jobs: "${'['.repeat(endless)}"}]\n`,
    'is not allowed',
  ],
  [
    'an endless budget',
    `checks: [{provider: openai, minimum: 5, budget: "${'/'.repeat(endless)}"}]\n`,
    'is not a budget',
  ],
  ['an endless setting', `${'a'.repeat(1000)}: x\nchecks: [predev >= 5]\n`, 'is not a setting'],
  [
    'a runner’s token as key',
    'checks: [{provider: predev, minimum: 5, api-key-env: ACTIONS_RUNTIME_TOKEN}]\n',
    'must not name',
  ],
  ['a token by another case', 'checks: [{provider: predev, minimum: 5, api-key-env: Github_Token}]\n', 'must not name'],
  [
    'this action’s own input',
    'checks: [{provider: predev, minimum: 5, api-key-env: INPUT_API_KEY}]\n',
    'must not name',
  ],
  ['a script', 'run: curl evil.example\nchecks: [predev >= 5]\n', 'is not allowed in a config file'],
  ['another config file', 'config-file: other.yml\nchecks: [predev >= 5]\n', 'does not belong at the top'],
]

async function refused(run: ActionRun, words: string) {
  const result = await gate({
    ...run,
    with: { 'config-file': 'gate.yml', ...run.with },
    env: { GITHUB_TOKEN: 'token-of-the-runner', ...run.env },
  })
  expect(result).toMatchObject({ exitCode: 1, conclusion: 'failure' })
  expect(result.outputs).toMatchObject({ 'should-run': 'false', status: 'error', results: '[]' })
  expect(result.annotations).toHaveLength(1)
  expect(result.annotations[0]?.message).toContain(words)
  expect(`${result.rawStdout}${result.rawStderr}${result.rawFiles.summary}`).not.toMatch(
    /token-of-the-runner|root:x:|polluted/,
  )
  return result
}

describe('a config file', () => {
  it.each(files)('with %s', async (_, text, words) => {
    const result = await refused({ workspaceFiles: { 'gate.yml': text } }, words)
    expect(result.durationMs).toBeLessThan(maxMs)
    expect(result.rawStdout.length).toBeLessThan(600_000)
  })

  it.each<[string, (workspace: string) => void, string, string]>([
    ['outside the workspace', () => {}, '/etc/passwd', 'outside the workspace'],
    [
      'outside by dots',
      (folder) => writeFileSync(join(folder, '..', 'x.yml'), 'a: b'),
      '../x.yml',
      'outside the workspace',
    ],
    [
      'a link out',
      (folder) => symlinkSync('/etc/passwd', join(folder, 'gate.yml')),
      'gate.yml',
      'outside the workspace',
    ],
    [
      'a link to a folder out',
      (folder) => symlinkSync('/etc', join(folder, 'etc')),
      'etc/passwd',
      'outside the workspace',
    ],
    [
      'a link to the runner’s secrets',
      (folder) => symlinkSync('/proc/self/environ', join(folder, 'gate.yml')),
      'gate.yml',
      'outside the workspace',
    ],
    ['a device', () => {}, '/dev/zero', 'outside the workspace'],
    [
      'a link to a device',
      (folder) => symlinkSync('/dev/zero', join(folder, 'gate.yml')),
      'gate.yml',
      'outside the workspace',
    ],
    ['a pipe', (folder) => execFileSync('mkfifo', [join(folder, 'gate.yml')]), 'gate.yml', 'is not a file'],
    ['a folder', () => {}, '.', 'is not a file'],
    ['a link to itself', (folder) => symlinkSync('gate.yml', join(folder, 'gate.yml')), 'gate.yml', 'cannot be read'],
    ['nothing', () => {}, 'gone.yml', 'does not exist'],
    ['a name with a zero in it', () => {}, 'a\u0001b.yml', 'does not exist'],
  ])('that is %s', async (_, prepareWorkspace, path, words) => {
    const result = await refused({ with: { 'config-file': path }, prepareWorkspace }, words)
    expect(result.durationMs).toBeLessThan(maxMs)
  })
})
