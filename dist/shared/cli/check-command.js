'use strict';

const writeReport = require('./write-report.js');
const main = require('./main.js');
const gate = require('./gate.js');
const leaveOnSignals = require('./leave-on-signals.js');

//#region src/cli/check-command.ts
/** `credit-gate check`: the gate, and its exit code. */
async function checkCommand(words) {
  const wanted = writeReport.readCheckArguments(words, 'check');
  const script = wanted.inputs['run'] ?? '';
  if (script.trim() !== '')
    return (await Promise.resolve().then(() => require('./run-command.js'))).runCheckedScript(wanted, script);
  leaveOnSignals.leaveOnSignals();
  writeReport.prepareFiles(wanted);
  const { report } = await gate.runGate(wanted, process.env);
  await writeReport.writeReport(report, wanted, process.env, process.stdout);
  return main.exitCodeIn(wanted.format, report.verdict, main.exitCodeOf);
}
//#endregion

exports.checkCommand = checkCommand;
