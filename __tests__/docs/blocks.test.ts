// Everything that README, docs/ and the other pages show is run as it is printed: steps in the harness, checks and shell
// lines with the built command line. The vendors' hosts are answered by the sandbox. Whole workflows, and the steps once
// more, also without money, are run by act: npm run e2e.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { isOurs } from '../../scripts/classify-yaml.ts'
import { isGuardedName } from '../../src/core/plan/guarded-variables.ts'
import { type DocumentedBlock, nameBlock, readDocumentation, type Trial } from '../support/documentation.ts'
import { answerDeclaredEndpoints } from '../support/documented-endpoints.ts'
import { providers } from '../support/providers.ts'
import { runInProject } from '../support/run-in-project.ts'
import { runAction } from '../support/runner.ts'
import { type Sandbox, startSandbox } from '../support/sandbox.ts'
import { startVendors, type Vendors } from '../support/vendors.ts'

interface Step {
  readonly uses?: string
  readonly env?: Readonly<Record<string, unknown>>
  readonly with?: Readonly<Record<string, unknown>>
}

// Plenty, on every key that the documentation names.
const key = 'sandbox-balance-1000000'
const blocks = readDocumentation()
const of = (trial: Trial) => blocks.filter((block) => block.trial === trial)
const named = (list: readonly DocumentedBlock[]) => list.map((block) => [nameBlock(block), block] as const)

let sandbox: Sandbox
let vendors: Vendors
let environment: Record<string, string>
beforeAll(async () => {
  sandbox = await startSandbox()
  const declared = blocks.flatMap((block) => [...answerDeclaredEndpoints(readChecks(block))])
  vendors = await startVendors(sandbox.origin, new Map(declared))
  const keys = blocks.flatMap(({ text }) => [...text.matchAll(/\bapi-key-env: *(\w+)/g)].map(([, name = '']) => name))
  const ordinary = providers.flatMap(({ probe }) => probe?.keyVariables ?? [])
  const variables = [...providers.map(({ keyVariable }) => keyVariable), ...ordinary, ...keys]
  // A token of the forge's own goes to nobody else, whatever it is called: it has a value of its own.
  const heldBy = (name: string) => (isGuardedName(name) ? 'sandbox-balance-2000000' : key)
  environment = { ...vendors.environment, ...Object.fromEntries(variables.map((name) => [name, heldBy(name)])) }
})
afterAll(async () => {
  await vendors.close()
  await sandbox.close()
  const counts = { workflow: 0, checks: 0, shell: 0, data: 0, exempt: 0, text: 0, unknown: 0 }
  for (const { trial } of blocks) counts[trial] += 1
  const lines = [
    `Blocks of the documentation: ${counts.checks} of checks and ${counts.shell} of shell run with the command line,`,
    `${counts.workflow} workflows and steps (${steps.length} of them in the harness, all by npm run e2e),`,
    `${counts.data} of JSON read, ${counts.text} with nothing to run, ${counts.exempt} exempt:`,
    ...of('exempt').map((block) => `  ${nameBlock(block)}: ${block.exemption}`),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
})

/** Steps with secrets as their only expressions, and no server or script of the user's own: for more, act has what is needed. */
const steps = of('workflow').filter(
  ({ kind, text }) =>
    (kind === 'step' || kind === 'steps') &&
    !text.replace(/\$\{\{ *secrets\.\w+ *\}\}/g, '').includes('${{') &&
    !readSteps(text).some(
      (step) => isOurs(step.uses ?? '') && (step.with?.['run'] ?? step.with?.['base-url']) !== undefined,
    ),
)

describe('documentation', () => {
  it('has nothing that nobody knows how to run, and that does not say why', () => {
    const advice = 'say why it is not run, in a comment before it: <!-- not run: … -->'
    expect(of('unknown').map((block) => `${nameBlock(block)} (${block.language}): ${advice}`)).toEqual([])
  })

  it('has blocks', () => {
    expect(of('checks').length + of('workflow').length).toBeGreaterThan(0)
  })

  for (const [name, block] of named(of('checks'))) {
    it(`${name} lets a job go on when there is money`, async () => {
      const config = block.kind === 'settings' ? block.text : `checks:\n${block.text}`
      const files = { 'credit-gate.yml': config }
      const run = await runInProject("credit-gate check --config-file 'credit-gate.yml'", files, environment)
      expect(run).toMatchObject({ code: 0, stdout: expect.stringContaining('should-run=true') })
    })
  }

  for (const [name, block] of named(steps)) {
    it(`${name} lets a job go on when there is money`, async () => {
      for (const step of readSteps(block.text)) {
        if (!isOurs(step.uses ?? '')) continue
        const run = await runStep(step)
        expect({ outputs: run.outputs, exitCode: run.exitCode }).toMatchObject({
          outputs: { 'should-run': 'true' },
          exitCode: 0,
        })
      }
    })
  }

  for (const [name, block] of named(of('shell'))) {
    it(`${name} runs`, async () => {
      const run = await runInProject(block.text, {}, environment)
      expect(run).toMatchObject({ code: 0 })
    })
  }

  for (const [name, block] of named(of('data'))) {
    it(`${name} is JSON`, () => {
      expect(() => JSON.parse(block.text)).not.toThrow()
    })
  }
})

function readSteps(text: string): Step[] {
  const parsed: unknown = parse(text)
  return (Array.isArray(parsed) ? parsed : [parsed]) as Step[]
}

function runStep(step: Step) {
  const fill = (values: Readonly<Record<string, unknown>> = {}) =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, String(value).replace(/\$\{\{ *secrets\.\w+ *\}\}/g, key)]),
    )
  return runAction({ with: fill(step.with), env: { ...vendors.environment, ...fill(step.env) }, secrets: [key] })
}

function readChecks(block: DocumentedBlock): unknown {
  if (block.trial !== 'checks') return /provider: custom/.test(block.text) ? findChecks(parse(block.text)) : []
  const value: unknown = parse(block.text)
  return Array.isArray(value) ? value : (value as { checks?: unknown }).checks
}

/** The `checks` of a step, wherever it stands. */
function findChecks(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return []
  if ('checks' in value) return value.checks
  return Object.values(value).flatMap(findChecks)
}
