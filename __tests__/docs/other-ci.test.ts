// The recipes for other CI systems: each block is read by a parser of its own kind where there is one, and the lines that
// the service would give to a shell are run by `sh` and `bash`. The vendors' hosts are answered by the sandbox.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { validateXML } from 'xmllint-wasm'
import { parse } from 'yaml'
import { readBlocks } from '../../scripts/read-blocks.ts'
import { exitCodes } from '../../src/cli/exit-codes.ts'
import { runInProject } from '../support/run-in-project.ts'
import { type Sandbox, startSandbox } from '../support/sandbox.ts'
import { startVendors, type Vendors } from '../support/vendors.ts'

const page = readFileSync('docs/other-ci.md', 'utf8')
const blocks = readBlocks('docs/other-ci.md', page)
const shells: readonly (readonly string[])[] = [
  ['sh', '-e'],
  ['bash', '-e', '-o', 'pipefail'],
]

/** The first block of a language behind a heading. */
function blockOf(heading: string, language: string): string {
  const line = page.split('\n').indexOf(`## ${heading}`) + 1
  const block = line === 0 ? undefined : blocks.find((each) => each.line > line && each.language === language)
  if (block === undefined) throw new Error(`docs/other-ci.md has no ${language} under ${heading}`)
  return block.text
}

let sandbox: Sandbox
let vendors: Vendors
beforeAll(async () => {
  sandbox = await startSandbox()
  vendors = await startVendors(sandbox.origin)
})
afterAll(async () => {
  await vendors.close()
  await sandbox.close()
})

// What costs money says so; what a CI system brings along is there.
const files = {
  'package.json': '{"private":true,"scripts":{"eval":"echo spent"}}',
  'circleci-agent': '#!/bin/sh\necho "halted: $*"\n',
}

function run(script: string, key: string, shell: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const start =
    'chmod +x circleci-agent; PATH="$PWD:$PATH"; trap "cat credit.xml credit.env receipts.jsonl 2>/dev/null || :" EXIT\n'
  const environment = { ...vendors.environment, APERTIS_API_KEY: key, ...more }
  return runInProject(start + script, files, environment, shell)
}

interface Outcome {
  readonly code: number
  readonly spent: boolean
}

/** Runs a script with money and without, with a rejected key and without one, in both shells. */
async function tryEach(script: string, expected: Readonly<Record<string, Outcome>>) {
  for (const shell of shells) {
    for (const [key, outcome] of Object.entries(expected)) {
      const { code, stdout } = await run(script, key, shell)
      expect({ shell, key, code, spent: /^spent$/m.test(stdout) }).toEqual({ shell, key, ...outcome })
    }
  }
}

const stopped = {
  'sandbox-ok': { code: 0, spent: true },
  'sandbox-low': { code: 1, spent: false },
  'sandbox-unauthorized': { code: 77, spent: false },
  '': { code: 77, spent: false },
}
const skipped = { ...stopped, 'sandbox-low': { code: 0, spent: false } }

async function expectJunit(text: string) {
  const schema = readFileSync(new URL('../support/junit-10.xsd', import.meta.url), 'utf8')
  const contents = text.slice(text.indexOf('<?xml'), text.indexOf('</testsuites>') + '</testsuites>'.length)
  const { valid, errors } = await validateXML({ xml: [{ fileName: 'x.xml', contents }], schema: [schema] })
  expect([valid, errors]).toEqual([true, []])
}

describe('the recipe for', () => {
  it('a shell: the three of them', async () => {
    const scripts = blocks
      .filter(({ language, text }) => language === 'sh' && text.includes('npm run eval'))
      .map(({ text }) => text)
    expect(scripts).toHaveLength(3)
    await tryEach(scripts[0] ?? '', stopped)
    await tryEach(scripts[1] ?? '', stopped)
    await tryEach(scripts[2] ?? '', skipped)
  })

  it('GitLab: the gate’s job hands the verdict to the next, and a report to the merge request', async () => {
    const { credit, evaluate } = parse(blockOf('GitLab CI', 'yaml'))
    expect(credit.artifacts).toEqual({ when: 'always', reports: { junit: 'credit.xml', dotenv: 'credit.env' } })
    expect([credit.allow_failure, evaluate.needs]).toEqual([{ exit_codes: exitCodes.skipped }, ['credit']])
    for (const shell of shells) {
      for (const [key, code, spent] of [
        ['sandbox-ok', 0, true],
        ['sandbox-low', 75, false],
      ] as const) {
        const gate = await run(credit.script.join('\n'), key, shell)
        expect(gate.code).toBe(code)
        await expectJunit(gate.stdout)
        const variables = [...gate.stdout.matchAll(/^(CREDIT_GATE_\w+)=(.*)$/gm)].map(([, name, value]) => [
          name,
          value,
        ])
        const later = await run(evaluate.script.join('\n'), '', shell, Object.fromEntries(variables))
        expect([later.code, /^spent$/m.test(later.stdout)]).toEqual([0, spent])
      }
      // The report of a job that never wrote one says nothing: then nothing is spent either.
      expect((await run(evaluate.script.join('\n'), '', shell)).stdout).not.toMatch(/^spent$/m)
    }
  })

  it('Jenkins: a stage that stops, and its report', async () => {
    const lines = [...blockOf('Jenkins', 'groovy').matchAll(/\bsh (["'])(.*)\1/g)].map(([, , line]) => line)
    expect(lines).toHaveLength(2)
    await tryEach(lines.join('\n'), stopped)
    await expectJunit((await run(lines.join('\n'), 'sandbox-low', shells[0] ?? [])).stdout)
  })

  it('CircleCI: the job is halted green, or fails', async () => {
    const { jobs } = parse(blockOf('CircleCI', 'yaml'))
    const commands = jobs.evaluate.steps.flatMap((step: { run?: string | { command: string } }) =>
      step.run === undefined ? [] : [typeof step.run === 'string' ? step.run : step.run.command],
    )
    expect(commands).toHaveLength(2)
    for (const shell of shells) {
      const low = await run(commands[0], 'sandbox-low', shell)
      expect([low.code, low.stdout]).toEqual([0, expect.stringContaining('halted: step halt')])
      expect(await run(commands[0], 'sandbox-ok', shell)).toMatchObject({ code: 0 })
      expect(await run(commands[0], 'sandbox-unauthorized', shell)).toMatchObject({ code: 77 })
      expect((await run(commands[1], '', shell)).stdout).toMatch(/^spent$/m)
    }
  })

  it('Buildkite: one step', async () => {
    const { steps } = parse(blockOf('Buildkite', 'yaml'))
    expect(steps).toHaveLength(1)
    // Buildkite would fill in variables when the pipeline is uploaded.
    expect(steps[0].command).not.toContain('$')
    await tryEach(steps[0].command, skipped)
  })

  it('Azure: a step that stops, the key handed over, and its report', async () => {
    const { steps } = parse(blockOf('Azure Pipelines', 'yaml'))
    const scripts = steps.flatMap(({ script }: { script?: string }) => script ?? [])
    expect(scripts).toHaveLength(2)
    expect(steps[1].env).toEqual({ APERTIS_API_KEY: '$(APERTIS_API_KEY)' })
    await tryEach(scripts.join('\n'), stopped)
  })

  it('Bitbucket: a step that stops, before the one that spends', async () => {
    const { pipelines } = parse(blockOf('Bitbucket Pipelines', 'yaml'))
    const scripts = pipelines.default.map(({ step }: { step: { script: string[] } }) => step.script.join('\n'))
    expect(scripts).toHaveLength(2)
    await tryEach(scripts.join('\n'), stopped)
  })

  it('cron: a line that leaves an account of the night', async () => {
    const [, command = ''] = /^(?:\S+ ){5}(.*)$/m.exec(blockOf('cron', 'crontab')) ?? []
    expect(command).not.toMatch(/(?<!\\)%/)
    for (const shell of shells) {
      const prepared = `echo "export APERTIS_API_KEY=$KEY" > "$HOME/credit.env"\n${command}`
      const night = await run(prepared, '', shell, { KEY: 'sandbox-drain-0.5' })
      expect([night.code, night.stdout]).toEqual([0, expect.stringMatching(/^spent$/m)])
      const line = JSON.parse(/^\{.*\}$/m.exec(night.stdout)?.[0] ?? 'null')
      expect(line).toMatchObject({ version: 1, should_run: true, checks: [{ name: 'apertis', unit: 'USD' }] })
      expect(await run(prepared, '', shell, { KEY: 'sandbox-low' })).toMatchObject({ code: 1 })
    }
  })

  it('each exit code is in the table, and no other', () => {
    const told = [...page.matchAll(/^\| (\d+) \|/gm)].map(([, code]) => Number(code))
    expect(told).toEqual(Object.values(exitCodes).sort((one, other) => one - other))
  })
})
