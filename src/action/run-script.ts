import { tmpdir } from 'node:os'
import * as core from '@actions/core'
import type { Plan } from '../core/plan/plan.ts'
import { receiptWithoutCommand, runAndMeasure } from '../gate/run-and-measure.ts'
import { bashMissing, findBash, writeScriptFile } from '../run/bash.ts'
import { cleanerOf } from './clean.ts'
import type { Gate } from './gate.ts'
import { fileReceipt, tellFinding, tellReceipt } from './receipt/tell-receipt.ts'

/** How long a script has to end after SIGTERM when it has spent too much. */
const graceSeconds = 10

/** What an action has and a `run:` step has not: our inputs and state, and the tokens of the job's caches and artifacts. */
const ofActionsAlone = /^(?:INPUT_|STATE_|ACTIONS_(?!ID_TOKEN_REQUEST_))/i

/** The step's environment as a `run:` step has it: the script is not ours. */
function environmentOfScript(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !ofActionsAlone.test(name)))
}

function wantsSummary({ summary }: Plan, { report }: Gate, notable: boolean): boolean {
  if (summary !== 'on-problem') return summary === 'always'
  return notable || report.results.some(({ status }) => status !== 'ok')
}

/** The input `run`: the script, when the gate lets it go on, and the receipt. @returns the step's exit code. */
export async function runScript(
  gate: Gate,
  plan: NonNullable<Gate['plan']>,
  script: string,
  environment: NodeJS.ProcessEnv,
): Promise<number> {
  const { report } = gate
  const clean = cleanerOf(plan)
  if (!report.verdict.shouldRun) {
    fileReceipt(receiptWithoutCommand({ plan, report, clean }), plan.receiptFile, environment)
    return report.verdict.outcome === 'fail' ? 1 : 0
  }
  const file = writeScriptFile(script, environment['RUNNER_TEMP'] ?? tmpdir())
  const { exitCode, notStarted, receipt, finding } = await runAndMeasure({
    plan,
    report,
    command: {
      file: findBash(environment),
      arguments: file.arguments,
      folder: environment['GITHUB_WORKSPACE'] ?? null,
      environment: environmentOfScript(environment),
      sharesGroup: false,
    },
    graceSeconds,
    say: core.info,
    debug: core.debug,
    clean,
  }).finally(file.remove)
  if (notStarted !== null) {
    core.error(`The script could not be started: ${exitCode === 127 ? bashMissing : notStarted}.`, {
      title: 'Credit Gate: no script',
    })
  }
  const overspent = receipt?.rows.some((row) => row.overspent) === true
  if (finding !== null) tellFinding(finding, wantsSummary(plan, gate, finding.out.length > 0))
  if (receipt !== null) {
    if (notStarted === null) tellReceipt(receipt, plan.onOverspend, wantsSummary(plan, gate, overspent))
    fileReceipt(receipt, plan.receiptFile, environment)
  }
  return exitCode
}
