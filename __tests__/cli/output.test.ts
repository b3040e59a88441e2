import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { validateXML } from 'xmllint-wasm'
import { outputNames } from '../support/output-names.ts'
import { type Sandbox, startSandbox } from '../support/sandbox.ts'
import { creditGate } from '../support/shipped-command.ts'

const schema = readFileSync(new URL('../support/junit-10.xsd', import.meta.url), 'utf8')
let sandbox: Sandbox
let folder = ''
const inFolder = (name: string) => join(folder, name)

beforeAll(async () => {
  sandbox = await startSandbox()
})
afterAll(() => sandbox.close())
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'output-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function check(key: string, ...flags: readonly string[]) {
  const words = ['check', 'apertis', '--minimum', '5', '--retries', '0', '--base-url', `${sandbox.origin}/apertis`]
  return creditGate([...words, ...flags], { environment: { APERTIS_API_KEY: key }, cwd: folder })
}

describe('what is printed', () => {
  it('is plain in a pipe, and the same each time but for time', async () => {
    const one = await check('sandbox-low', '--name', 'a rather long name for a check')
    const other = await check('sandbox-low', '--name', 'a rather long name for a check')
    expect(one.stdout).toBe(other.stdout)
    expect(one.stdout).not.toMatch(/[\u001b\r]/)
    expect(one.stdout).toContain('0.95 USD')
    expect([one.stderr, one.stdout.endsWith('\n\nshould-run=false\n')]).toEqual(['', true])
  })

  it('as JSON has every output by its name, in the kinds that machines expect', async () => {
    const { stdout, code } = await check('sandbox-low', '--format', 'json')
    const told = JSON.parse(stdout)
    expect(Object.keys(told).sort()).toEqual([...outputNames, 'errors'].sort())
    expect(told).toMatchObject({
      'should-run': false,
      status: 'low',
      'decided-by': 'apertis',
      remaining: 0.95,
      shortfall: 4.05,
      'first-ok': null,
      'ok-checks': [],
      'problem-checks': ['apertis'],
      'runs-left': null,
      'days-left': null,
      results: [{ name: 'apertis', remaining: 0.95, policy: 'fail' }],
    })
    expect(code).toBe(1)
  })

  it.each(['sandbox-ok', 'sandbox-low', 'sandbox-down', 'sandbox-unauthorized', 'sandbox-unlimited'])(
    'as JUnit fits the schema: %s',
    async (key) => {
      const { stdout } = await check(key, '--format', 'junit')
      const { valid, errors } = await validateXML({ xml: [{ fileName: 'x.xml', contents: stdout }], schema: [schema] })
      expect([valid, errors]).toEqual([true, []])
      const kind = key === 'sandbox-low' ? '<failure ' : /down|unauthorized/.test(key) ? '<error ' : '<system-out>'
      expect(stdout).toContain(kind)
    },
  )

  it('as JUnit tells a wrong configuration as a case of its own', async () => {
    const { stdout, code } = await check('sandbox-ok', '--format', 'junit', '--require', 'al')
    const { valid } = await validateXML({ xml: [{ fileName: 'x.xml', contents: stdout }], schema: [schema] })
    expect([valid, code]).toEqual([true, 64])
    expect(stdout).toMatch(/name="configuration"[\s\S]*<error [\s\S]*did you mean `all`/)
  })

  it('as Markdown is the job summary', async () => {
    expect((await check('sandbox-low', '--format', 'markdown')).stdout).toMatch(/^#+ .*Credit Gate stopped this job/)
  })
})

describe('--output', () => {
  it.each(['json', 'junit', 'markdown', 'table'])('puts %s into the file and leaves the table', async (format) => {
    const { code, stdout } = await check('sandbox-low', '--format', format, '--output', 'report')
    const written = readFileSync(inFolder('report'), 'utf8')
    const marks: Readonly<Record<string, string>> = { json: '{', junit: '<?xml', markdown: '#', table: 'Credit Gate' }
    expect([code, written.startsWith(marks[format] ?? ''), written.endsWith('\n')]).toEqual([1, true, true])
    expect(stdout).toContain('should-run=false')
    expect(stdout).toMatch(/^Credit Gate stopped this job/)
  })

  it.each(['--output', '--dotenv'])('%s that cannot be written is red, though there is enough', async (flag) => {
    for (const path of [folder, inFolder('nowhere/file'), '/proc/1/nothing']) {
      const { code, stdout, stderr } = await check('sandbox-ok', flag, path)
      expect([code, stdout]).toEqual([64, ''])
      expect(stderr).toContain(`${flag}: cannot write ${path}`)
    }
    const full = await check('sandbox-ok', flag, '/dev/full')
    expect(full.code).not.toBe(0)
  })

  it('does not take one file for both', async () => {
    const { code, stderr } = await check('sandbox-ok', '--output', 'x', '--dotenv', './x')
    expect([code, stderr, existsSync(inFolder('x'))]).toEqual([64, expect.stringContaining('the same file'), false])
  })

  it('does not write over the config file, nor what another flag writes, links resolved', async () => {
    const config = 'checks: apertis >= 5 USD\n'
    writeFileSync(inFolder('gate.yml'), config)
    symlinkSync('gate.yml', inFolder('link.yml'))
    for (const [flag, path] of [
      ['--output', 'gate.yml'],
      ['--dotenv', 'link.yml'],
    ] as const) {
      const words = ['check', '--config-file', './gate.yml', flag, path]
      const { code, stderr } = await creditGate(words, { cwd: folder, environment: { APERTIS_API_KEY: 'sandbox-ok' } })
      expect([code, stderr]).toEqual([64, expect.stringContaining(`--config-file and ${flag} name the same file`)])
      expect(readFileSync(inFolder('gate.yml'), 'utf8')).toBe(config)
    }
    const both = await check('sandbox-ok', '--run', 'true', '--output', 'x', '--receipt-file', 'x')
    expect([both.code, both.stderr]).toEqual([64, expect.stringContaining('--output and --receipt-file name the same')])
  })
})

describe('--dotenv', () => {
  const variables = (name: string) =>
    Object.fromEntries(
      readFileSync(inFolder(name), 'utf8')
        .trim()
        .split('\n')
        .map((line) => line.split(/=(.*)/s).slice(0, 2)),
    )

  it('has every output but the results', async () => {
    await check('sandbox-low', '--dotenv', 'gate.env')
    const expected = outputNames.filter((name) => name !== 'results')
    expect(Object.keys(variables('gate.env')).sort()).toEqual(
      expected.map((name) => `CREDIT_GATE_${name.toUpperCase().replaceAll('-', '_')}`).sort(),
    )
    expect(variables('gate.env')).toMatchObject({ CREDIT_GATE_SHOULD_RUN: 'false', CREDIT_GATE_REMAINING: '0.95' })
  })

  it('never keeps the verdict of an earlier run: not of one that is cut off, nor of a wrong one', async () => {
    await check('sandbox-ok', '--dotenv', 'gate.env', '--format', 'json', '--output', 'report.json')
    expect(variables('gate.env')).toMatchObject({ CREDIT_GATE_SHOULD_RUN: 'true' })
    const base = ['--base-url', `${sandbox.origin}/apertis`]
    const killed = await creditGate(
      [
        'check',
        'apertis',
        '--minimum',
        '5',
        ...base,
        '--dotenv',
        'gate.env',
        '--format',
        'json',
        '--output',
        'report.json',
      ],
      {
        environment: { APERTIS_API_KEY: 'sandbox-slow' },
        cwd: folder,
        onStart: (child) => setTimeout(() => child.kill('SIGKILL'), 900),
      },
    )
    expect([killed.code, killed.signal]).toEqual([null, 'SIGKILL'])
    expect(variables('gate.env')).toMatchObject({ CREDIT_GATE_SHOULD_RUN: 'false', CREDIT_GATE_STATUS: 'error' })
    expect(readFileSync(inFolder('report.json'), 'utf8')).toBe('')
    writeFileSync(inFolder('gate.env'), 'CREDIT_GATE_SHOULD_RUN=true\n')
    expect((await check('sandbox-ok', '--dotenv', 'gate.env', '--nonsense')).code).toBe(64)
    expect(variables('gate.env')).toMatchObject({ CREDIT_GATE_SHOULD_RUN: 'false', CREDIT_GATE_STATUS: 'error' })
  })
})
