'use strict';

const node_os = (process.getBuiltinModule?.('node:os') ?? require('node:os'));
const gate = require('../gate.js');
const receipt = require('../receipt.js');
const run = require('../run.js');
const tellReceipt = require('./receipt/tell-receipt.js');

//#region src/action/run-script.ts
/** How long a script has to end after SIGTERM when it has spent too much. */
const graceSeconds = 10;
/** What an action has and a `run:` step has not: our inputs and state, and the tokens of the job's caches and artifacts. */
const ofActionsAlone = /^(?:INPUT_|STATE_|ACTIONS_(?!ID_TOKEN_REQUEST_))/i;
/** The step's environment as a `run:` step has it: the script is not ours. */
function environmentOfScript(environment) {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !ofActionsAlone.test(name)));
}
/** Writes the outputs that only the command's end can fill. Where that fails, the command's own code still stands. */
function writeExplanation({ report }, found) {
  const { cause = '', explanation = '' } = gate.renderOutputs(report, found);
  try {
    gate.writeOutputs({ cause, explanation });
  }
  catch {
    gate.info('The outputs `cause` and `explanation` could not be written.');
  }
}
/** The input `run`: the script, when the gate lets it go on, and the receipt. @returns the step's exit code. */
async function runScript(gate$1, plan, script, environment) {
  const { report } = gate$1;
  if (!report.verdict.shouldRun) {
    tellReceipt.keepReceipt(run.receiptWithoutCommand({ plan, report }), plan.receiptFile, environment);
    return report.verdict.outcome === 'fail' ? 1 : 0;
  }
  const file = run.writeScriptFile(script, environment['RUNNER_TEMP'] ?? node_os.tmpdir());
  const { exitCode, commandCode, notStarted, receipt: receipt$1, why } = await run.runAndMeasure({
    plan,
    report,
    command: {
      file: run.findBash(environment),
      arguments: file.arguments,
      folder: environment['GITHUB_WORKSPACE'] ?? null,
      environment: environmentOfScript(environment),
      sharesGroup: false,
    },
    graceSeconds,
    say: gate.info,
    saysOn: 'stdout',
    ...gate.debugLines(),
  }).finally(file.remove);
  if (notStarted !== null) {
    gate.error(`The script could not be started: ${exitCode === 127 ? run.bashMissing : notStarted}.`, {
      title: 'Credit Gate: no script',
    });
  }
  const mayShow = (notable) => gate.wantsSummary(plan.summary, notable || gate.hasProblem(report));
  gate.completeReportSummary(report, { exitCode: commandCode, stepCode: exitCode });
  if (why !== null) {
    if (why.explanation !== null)
      writeExplanation(gate$1, why.explanation);
    tellReceipt.tellWhyFailed(why, mayShow(receipt.isNotable(why)));
  }
  if (receipt$1 !== null) {
    if (notStarted === null)
      tellReceipt.tellReceipt(receipt$1, plan.onOverspend, mayShow(receipt.hasOverspent(receipt$1)));
    tellReceipt.keepReceipt(receipt$1, plan.receiptFile, environment);
  }
  return exitCode;
}
//#endregion

exports.runScript = runScript;
