import { tmpdir } from 'node:os'
import * as core from '@actions/core'
import type { Explanation } from '../core/explain/explanation.ts'
import { hasOverspent } from '../core/receipt/receipt.ts'
import { renderOutputs } from '../core/render/results.ts'
import { isNotable } from '../core/render/why-failed.ts'
import { hasProblem, wantsSummary } from '../core/verdict/wants-summary.ts'
import { receiptWithoutCommand, runAndMeasure } from '../gate/run-and-measure.ts'
import { bashMissing, findBash, writeScriptFile } from '../run/bash.ts'
import { debugLines } from './debug-lines.ts'
import type { Gate } from './gate.ts'
import { writeOutputs } from './outputs.ts'
import { keepReceipt, tellReceipt, tellWhyFailed } from './receipt/tell-receipt.ts'
import { completeReportSummary } from './summary.ts'

/** How long a script has to end after SIGTERM when it has spent too much. */
const graceSeconds = 10

/** What an action has and a `run:` step has not: our inputs and state, and the tokens of the job's caches and artifacts. */
const ofActionsAlone = /^(?:INPUT_|STATE_|ACTIONS_(?!ID_TOKEN_REQUEST_))/i

/** The step's environment as a `run:` step has it: the script is not ours. */
function environmentOfScript(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !ofActionsAlone.test(name)))
}

/** Writes the outputs that only the command's end can fill. Where that fails, the command's own code still stands. */
function writeExplanation({ report }: Gate, found: Explanation): void {
  const { cause = '', explanation = '' } = renderOutputs(report, found)
  try {
    writeOutputs({ cause, explanation })
  } catch {
    core.info('The outputs `cause` and `explanation` could not be written.')
  }
}

/** The input `run`: the script, when the gate lets it go on, and the receipt. @returns the step's exit code. */
export async function runScript(
  gate: Gate,
  plan: NonNullable<Gate['plan']>,
  script: string,
  environment: NodeJS.ProcessEnv,
): Promise<number> {
  const { report } = gate
  if (!report.verdict.shouldRun) {
    keepReceipt(receiptWithoutCommand({ plan, report }), plan.receiptFile, environment)
    return report.verdict.outcome === 'fail' ? 1 : 0
  }
  const file = writeScriptFile(script, environment['RUNNER_TEMP'] ?? tmpdir())
  const { exitCode, commandCode, notStarted, receipt, why } = await runAndMeasure({
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
    saysOn: 'stdout',
    ...debugLines(),
  }).finally(file.remove)
  if (notStarted !== null) {
    core.error(`The script could not be started: ${exitCode === 127 ? bashMissing : notStarted}.`, {
      title: 'Credit Gate: no script',
    })
  }
  const mayShow = (notable: boolean) => wantsSummary(plan.summary, notable || hasProblem(report))
  completeReportSummary(report, { exitCode: commandCode, stepCode: exitCode })
  if (why !== null) {
    if (why.explanation !== null) writeExplanation(gate, why.explanation)
    tellWhyFailed(why, mayShow(isNotable(why)))
  }
  if (receipt !== null) {
    if (notStarted === null) tellReceipt(receipt, plan.onOverspend, mayShow(hasOverspent(receipt)))
    keepReceipt(receipt, plan.receiptFile, environment)
  }
  return exitCode
}
