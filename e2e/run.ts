// Runs whole workflows with a runner that we did not write: nektos/act, on this machine and without containers.
// `npm run e2e`, with words to run only the scenarios whose title or workflow has one of them.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { startGithub } from '../__tests__/support/github-server.ts'
import { startSandbox } from '../__tests__/support/sandbox.ts'
import { startVendors } from '../__tests__/support/vendors.ts'
import { documentationScenarios } from './cases/documentation.ts'
import { exampleScenarios } from './cases/examples.ts'
import { gateScenarios } from './cases/gate.ts'
import { layoutScenarios } from './cases/layout.ts'
import { memoryScenarios } from './cases/memory.ts'
import { receiptScenarios } from './cases/receipt.ts'
import { installAct } from './install-act.ts'
import { runWorkflow } from './run-workflow.ts'
import { type Assertion, judge, readTail, type Scenario } from './scenario.ts'

const words = process.argv.slice(2)
const all = [
  ...[...gateScenarios, ...layoutScenarios, ...receiptScenarios, ...memoryScenarios],
  ...[...exampleScenarios, ...documentationScenarios],
]
const scenarios = all.filter(
  ({ title, workflow, repository }) =>
    words.length === 0 || words.some((word) => `${repository} ${title} ${workflow}`.includes(word)),
)

/** Workflow to the number of its scenarios and of what was asserted in them. */
const listing = new Map<string, { scenarios: number; assertions: number }>()

const act = installAct()
if (act === null) {
  console.error('NOT RUN: no workflow was tried, because neither act nor a Go toolchain to build it is on PATH.')
  console.error('What this leaves untested stands in e2e/README.md.')
} else if (!existsSync('dist/main/index.js')) {
  console.error('dist is missing: run npm run build first')
  process.exitCode = 1
} else {
  process.exitCode = 1
  const started = Date.now()
  const failed = await runAll(act)
  const version = execFileSync(act, ['--version'], { encoding: 'utf8' }).trim()
  const seconds = ((Date.now() - started) / 1000).toFixed(0)
  console.log('')
  for (const [workflow, counts] of [...listing].sort(([one], [other]) => one.localeCompare(other))) {
    console.log(`${workflow}: ${counts.assertions} assertions in ${counts.scenarios} scenarios`)
  }
  console.log(
    `\n${scenarios.length - failed} of ${scenarios.length} scenarios hold, in ${seconds} s, run by ${version}.`,
  )
  process.exitCode = failed === 0 && scenarios.length > 0 ? 0 : 1
}

async function runAll(act: string): Promise<number> {
  const waiting = [...scenarios]
  let failed = 0
  const work = async () => {
    for (let scenario = waiting.shift(); scenario !== undefined; scenario = waiting.shift()) {
      const assertions = await runOne(act, scenario)
      if (assertions.some(({ difference }) => difference !== null)) failed += 1
      print(scenario, assertions)
    }
  }
  await Promise.all([work(), work()])
  return failed
}

/** Each scenario has vendors of its own, so that what one spends is not missing in another. */
async function runOne(act: string, scenario: Scenario): Promise<Assertion[]> {
  const sandbox = await startSandbox()
  const github = await startGithub({ repository: 'octo-org/widgets' })
  const origins = new Map(scenario.hasIssues === true ? [['api.github.com', github.origin]] : [])
  const vendors = await startVendors(sandbox.origin, new Map(), scenario.relays, origins)
  try {
    const variables = Object.entries(scenario.variables ?? {}).map(([name, value]) => [
      name,
      value.replace('<sandbox>', sandbox.origin),
    ])
    const environment = vendors.environment
    const run = await runWorkflow({ ...scenario, act, environment, variables: Object.fromEntries(variables) })
    const assertions = judge(scenario, run, vendors.asked, github.issues)
    if (assertions.some(({ difference }) => difference !== null)) {
      console.log(
        `\n${scenario.title}, as it went:\n${readTail(run)
          .map((line) => `  | ${line}`)
          .join('\n')}`,
      )
    }
    const strangers = vendors.strangers.length === 0 ? null : `asked ${vendors.strangers.join(', ')}`
    return [...assertions, { sentence: 'nobody but the vendors was asked', difference: strangers }]
  } finally {
    await vendors.close()
    await github.close()
    await sandbox.close()
  }
}

function print({ repository, workflow, title }: Scenario, assertions: readonly Assertion[]): void {
  const counts = listing.get(`${repository}/${workflow}`) ?? { scenarios: 0, assertions: 0 }
  listing.set(`${repository}/${workflow}`, counts)
  counts.scenarios += 1
  counts.assertions += assertions.length
  console.log(`\n${repository} ${workflow}: ${title}`)
  for (const { sentence, difference } of assertions) {
    console.log(difference === null ? `  ok    ${sentence}` : `  WRONG ${sentence}: ${difference}`)
  }
}
