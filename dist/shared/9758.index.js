"use strict";
exports.id = 9758;
exports.ids = [9758];
exports.modules = {

/***/ 7377:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

const node_fs = __webpack_require__(3024);
const gate = __webpack_require__(7825);
const start = __webpack_require__(552);
const receiptFile = __webpack_require__(655);
const runAndMeasure = __webpack_require__(500);
const writeReport = __webpack_require__(2026);
const main = __webpack_require__(4085);
const leaveOnSignals = __webpack_require__(1357);
__webpack_require__(8474);
__webpack_require__(8500);
__webpack_require__(6760);
__webpack_require__(7598);
__webpack_require__(857);
__webpack_require__(6982);
__webpack_require__(9896);
__webpack_require__(1421);
__webpack_require__(8161);
__webpack_require__(9496);

//#region src/cli/run-command.ts
function say(line) {
    process.stderr.write(`credit-gate: ${line}\n`);
}
/** Adds what became of the job to a job summary that was written before it. */
function completeMarkdown(path, { finding, receipt }, plan) {
    const out = finding?.out ?? [];
    const above = out.length === 0 ? '' : gate.renderNotYourCode(out);
    const below = receipt === null ? '' : gate.renderReceipt(receipt, plan.onOverspend);
    try {
        node_fs.writeFileSync(path, `${above}${node_fs.readFileSync(path, 'utf8').trimEnd()}\n\n${below}`);
    }
    catch (error) {
        say(`the receipt could not be added to ${path} (${error.code ?? 'unknown fault'})`);
    }
}
/** Sentences are folded to a terminal's width; a table's rows are left whole. */
function tell({ receipt, finding }, plan) {
    const width = main.columnsOf(process.stderr);
    const fold = (line) => (width === null ? [line] : start.wrapText(line, width));
    const sentences = [
        ...(finding === null
            ? []
            : finding.out.length > 0
                ? gate.notYourCodeLines(finding.out)
                : [gate.stillThereLine(finding.innocent)]),
        ...(receipt === null ? [] : gate.overspendAnnotations(receipt, plan.onOverspend).map(({ message }) => message)),
    ];
    const lines = [...sentences.flatMap(fold), ...(receipt === null ? [] : gate.renderReceiptLines(receipt))];
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
    const { report, plan } = await writeReport.runGate(wanted, process.env);
    await writeReport.writeReport(report, wanted, process.env, process.stderr);
    if (plan === null)
        return main.exitCodeOf(report.verdict);
    const redact = gate.createRedactor(plan.checks.flatMap(({ key }) => (key === null ? [] : [key])));
    const clean = (text) => gate.cleanText(text, redact);
    const file = (receipt) => {
        if (receipt === null || plan.receiptFile === null)
            return;
        const problem = receiptFile.appendReceiptLine(plan.receiptFile, gate.renderReceiptLine(receipt), process.cwd(), null);
        if (problem !== null)
            say(`no line in ${gate.plainText(plan.receiptFile)}: ${problem}`);
    };
    if (!report.verdict.shouldRun) {
        file(runAndMeasure.receiptWithoutCommand({ plan, report, clean }));
        return report.verdict.outcome === 'skip' ? main.exitCodes.ok : main.exitCodeOf(report.verdict);
    }
    const [program, ...words] = command;
    const running = runAndMeasure.runAndMeasure({
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
        clean,
    });
    // It listens already: no signal falls between the two.
    endLeaving();
    const result = await running;
    leaveOnSignals.leaveOnSignals();
    if (result.notStarted === null) {
        tell(result, plan);
        if (wanted.format === 'markdown' && wanted.output !== null)
            completeMarkdown(wanted.output, result, plan);
    }
    else
        say(`the command could not be started: ${result.notStarted}`);
    file(result.receipt);
    return result.exitCode;
}
/** `credit-gate check --run '<script>'`: the same, with a script for bash. */
function runCheckedScript(wanted, script) {
    return runChecked(wanted, [runAndMeasure.findBash(process.env), ...runAndMeasure.bashArguments(script)]);
}
/** `credit-gate run [checks] -- <command>`: ends with the command's own exit code. */
async function runCommand(words) {
    const wanted = writeReport.readCheckArguments(words, 'run');
    const [program, ...rest] = wanted.command ?? [];
    if (program === undefined || program === '') {
        throw new main.Stop(main.exitCodes.usage, "credit-gate run: there is no command; put it behind `--`: credit-gate run 'apertis >= 5 USD' -- npm run eval");
    }
    if ((wanted.inputs['run'] ?? '') !== '') {
        throw new main.Stop(main.exitCodes.usage, 'credit-gate run: --run stands beside the command behind `--`; give one of them');
    }
    // What needs a command of its own (`watch`, `max-spend`) has one.
    const inputs = { ...wanted.inputs, run: program };
    return runChecked({ ...wanted, inputs }, [program, ...rest]);
}
//#endregion

exports.runChecked = runChecked;
exports.runCheckedScript = runCheckedScript;
exports.runCommand = runCommand;


/***/ })

};
;