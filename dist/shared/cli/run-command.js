'use strict';

const node_fs = (process.getBuiltinModule?.('node:fs') ?? require('node:fs'));
const node_os = (process.getBuiltinModule?.('node:os') ?? require('node:os'));
const node_path = (process.getBuiltinModule?.('node:path') ?? require('node:path'));
const writeReport = require('./write-report.js');
const receipt = require('../receipt.js');
const gate$1 = require('../gate.js');
const start = require('../start.js');
const run = require('../run.js');
const main = require('./main.js');
const gate = require('./gate.js');
const leaveOnSignals = require('./leave-on-signals.js');

//#region src/cli/run-command.ts
function say(line) {
  process.stderr.write(`credit-gate: ${line}\n`);
}
/** A command's name, if it looks like one: a key that lost its way is not repeated. */
function shownCommand(program) {
  const name = node_path.basename(program);
  return /^[\w.+-]{1,40}$/.test(name) ? `\`${name}\`` : 'the command';
}
/** Writes a report anew, now that more is known than when it was written first. */
function rewrite(path, text) {
  try {
    node_fs.writeFileSync(path, text);
  }
  catch (error) {
    say(`${gate$1.plainText(path)} could not be completed (${error.code ?? 'unknown fault'})`);
  }
}
/** A job summary with what became of the command. */
function markdownOf(report, command, result, plan) {
  const above = result === null || result.why === null ? '' : receipt.renderWhyFailed(result.why);
  const below = result === null || result.receipt === null ? '' : receipt.renderReceipt(result.receipt, plan.onOverspend);
  return `${above}${gate$1.renderRunSummary(report, command).trimEnd()}\n\n${below}`;
}
/** What the reports in files lack until the command has ended. */
function completeFiles(wanted, report, result, plan) {
  const { output, dotenv, format } = wanted;
  const explanation = result.why?.explanation ?? null;
  if (output !== null && format === 'markdown') {
    const ended = { exitCode: result.commandCode, stepCode: result.exitCode };
    rewrite(output, markdownOf(report, ended, result, plan));
  }
  if (explanation === null)
    return;
  if (output !== null && format === 'json')
    rewrite(output, `${gate$1.renderExplainedJson(report, explanation)}\n`);
  if (dotenv !== null)
    rewrite(dotenv, writeReport.renderDotenv(gate$1.renderOutputs(report, explanation)).text);
}
/** Sentences are folded to a terminal's width; a table's rows are left whole. */
function tell({ receipt: receipt$1, why }, plan) {
  const width = main.columnsOf(process.stderr);
  const fold = (line) => (width === null ? [line] : start.wrapText(line, width));
  const sentences = [
    ...(why === null ? [] : receipt.whyFailedLines(why)),
    ...(receipt$1 === null ? [] : receipt.overspendAnnotations(receipt$1, plan.onOverspend).map(({ message }) => message)),
  ];
  const lines = [...sentences.flatMap(fold), ...(receipt$1 === null ? [] : receipt.renderReceiptLines(receipt$1))];
  if (lines.length > 0)
    process.stderr.write(`\n${lines.join('\n')}\n`);
}
function isTerminal() {
  return [process.stdin, process.stdout, process.stderr].some(({ isTTY }) => isTTY);
}
/**
 * The gate, the command when the gate lets it go on, and the receipt. Writes nothing of its own to stdout.
 * @param command file and arguments.
 */
async function runChecked(wanted, command) {
  if (wanted.format !== 'table' && wanted.output === null) {
    throw new main.Stop(main.exitCodes.usage, `credit-gate run: --format ${wanted.format} needs --output <file>: stdout belongs to the command`);
  }
  const endLeaving = leaveOnSignals.leaveOnSignals();
  writeReport.prepareFiles(wanted);
  const { report, plan } = await gate.runGate(wanted, process.env);
  await writeReport.writeReport(report, wanted, process.env, process.stderr);
  if (plan === null)
    return main.exitCodeOf(report.verdict);
  const place = gate.placeOfFlags(process.env);
  const file = (receipt$1) => {
    const problem = receipt.fileReceipt(receipt$1, plan.receiptFile, place, process.env);
    if (problem !== null)
      say(`no line in ${gate$1.plainText(plan.receiptFile ?? '')}: ${problem}`);
  };
  if (!report.verdict.shouldRun) {
    file(run.receiptWithoutCommand({ plan, report }));
    return report.verdict.outcome === 'skip' ? main.exitCodes.ok : main.exitCodeOf(report.verdict);
  }
  if (wanted.format === 'markdown' && wanted.output !== null)
    rewrite(wanted.output, markdownOf(report, 'started', null, plan));
  const [program, ...words] = command;
  const running = run.runAndMeasure({
    plan,
    report,
    command: {
      file: program,
      arguments: words,
      folder: null,
      environment: process.env,
      sharesGroup: isTerminal(),
    },
    graceSeconds: wanted.graceSeconds,
    say,
    saysOn: 'stderr',
  });
  // It listens already: no signal falls between the two.
  endLeaving();
  const result = await running;
  leaveOnSignals.leaveOnSignals();
  if (result.notStarted === null) {
    tell(result, plan);
    completeFiles(wanted, report, result, plan);
  }
  else
    say(`${shownCommand(program)} could not be started: ${result.notStarted}`);
  file(result.receipt);
  return result.exitCode;
}
/** `credit-gate check --run '<script>'`: the same, with a script for bash. */
function runCheckedScript(wanted, script) {
  const file = run.writeScriptFile(script, node_os.tmpdir());
  return runChecked(wanted, [run.findBash(process.env), ...file.arguments]).finally(file.remove);
}
/** `credit-gate run [checks] -- <command>`: ends with the command's own exit code. */
async function runCommand(words) {
  const wanted = writeReport.readCheckArguments(words, 'run');
  const [program, ...rest] = wanted.command ?? [];
  if (program === undefined || program === '') {
    throw new main.Stop(main.exitCodes.usage, "credit-gate run: there is no command; put it behind `--`: credit-gate run 'apertis >= 5 USD' -- npm run eval");
  }
  if ((wanted.inputs['run'] ?? '') !== '') {
    throw new main.Stop(main.exitCodes.usage, 'credit-gate run: --run cannot be used with a command behind `--`; give one of the two');
  }
  // What needs a command of its own (`watch`, `max-spend`) has one.
  const inputs = { ...wanted.inputs, run: program };
  return runChecked({ ...wanted, inputs }, [program, ...rest]);
}
//#endregion

exports.runCheckedScript = runCheckedScript;
exports.runCommand = runCommand;
