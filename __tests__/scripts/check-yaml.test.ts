import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-yaml-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What the checker says about one file of this name and text. */
function check(name: string, text: string) {
  const file = join(folder, name)
  writeFileSync(file, text)
  const run = spawnSync(process.execPath, ['--no-warnings', 'scripts/check-yaml.ts', file], { encoding: 'utf8' })
  return { code: run.status, stdout: run.stdout, problems: run.stderr.replaceAll(`${file}:`, '').trim() }
}

const block = (yaml: string, before = '') => `# Page\n\n${before}\n\`\`\`yaml\n${yaml}\n\`\`\`\n`

describe('check-yaml', () => {
  it('leaves the jobs of another CI system alone, when it is said why they are not run', () => {
    const circle = 'version: 2.1\njobs:\n  a:\n    docker: [{ image: node }]\n    steps: [checkout]'
    expect(check('page.md', block(circle, "<!-- not run: CircleCI's -->\n"))).toMatchObject({ code: 0, problems: '' })
    expect(check('page.md', block(circle))).toMatchObject({ code: 1, problems: expect.stringContaining('say why') })
  })

  it('passes our own action.yml', () => {
    const run = spawnSync(process.execPath, ['--no-warnings', 'scripts/check-yaml.ts', 'action.yml'], {
      encoding: 'utf8',
    })
    expect([run.status, run.stderr]).toEqual([0, ''])
    expect(run.stdout).toContain('1 actions')
  })

  it.each([
    ['a step list', '- uses: OWNER/credit-gate@v1\n  with:\n    checks: apertis >= 5 USD'],
    ['one step', 'uses: ./\nwith:\n  checks: apertis >= 5 USD'],
    ['jobs', 'jobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ./'],
    [
      'a checkout that may read',
      'on: push\npermissions: {}\njobs:\n  a:\n    permissions: { contents: read }\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v7',
    ],
    ['a list of checks', '- provider: apertis\n  minimum: 5 USD'],
    ['settings', 'timeout: 30\nchecks: apertis >= 5'],
    [
      'a composite action',
      'name: a\ndescription: b\nruns:\n  using: composite\n  steps:\n    - run: true\n      shell: bash',
    ],
  ])('passes %s', (_, yaml) => {
    expect(check('page.md', block(yaml))).toEqual({
      code: 0,
      stdout: expect.stringContaining('1 blocks'),
      problems: '',
    })
  })

  it.each([
    [
      'an input that does not exist',
      '- uses: OWNER/credit-gate@v1\n  with:\n    minium: 5 USD',
      "7:5 Invalid action input 'minium'",
    ],
    ['the same behind ./', '- uses: ./\n  with:\n    minium: 5 USD', "7:5 Invalid action input 'minium'"],
    [
      'an output that does not exist',
      '- uses: ./\n  id: gate\n- run: npm test\n  if: steps.gate.outputs.shuold-run',
      '8:7 Context access might be invalid: shuold-run',
    ],
    ['an unknown key', 'uses: ./\nwiht: {}', "6:1 Unexpected value 'wiht'"],
    [
      'a missing runner',
      'on: push\njobs:\n  a:\n    steps:\n      - run: true',
      'Required property is missing: runs-on',
    ],
    [
      'a checkout that may not read',
      'on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v7',
      '11:9 actions/checkout needs',
    ],
    [
      'a checkout that may only write something else',
      'jobs:\n  a:\n    permissions: { issues: write }\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v7',
      'actions/checkout needs',
    ],
    ['what nobody knows', 'stages: [build]', '5:1 Nothing checks this block'],
    ['what is no YAML', 'a: [', 'Flow sequence'],
  ])('finds %s', (_, yaml, problem) => {
    const { code, problems } = check('page.md', block(yaml))
    expect(problems).toContain(problem)
    expect(code).toBe(1)
  })

  it('lets an exempt block of another tool pass, and counts it', () => {
    const { code, stdout } = check('page.md', block('stages: [build]', '<!-- not run: needs GitLab -->\n'))
    expect([code, stdout]).toEqual([0, expect.stringContaining('1 exempt')])
  })

  it.each(['<!-- not run: -->', '<!-- not run:  -->'])('refuses %s, which gives no reason', (comment) => {
    const { code, problems } = check('page.md', block('stages: [build]', `${comment}\n`))
    expect([code, problems]).toEqual([1, expect.stringContaining('does not say why')])
  })

  it('refuses a block that nothing closes', () => {
    expect(check('page.md', '```yaml\na: 1\n')).toMatchObject({ code: 1, problems: expect.stringContaining('closes') })
  })
})
