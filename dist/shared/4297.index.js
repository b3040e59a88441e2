"use strict";
exports.id = 4297;
exports.ids = [4297];
exports.modules = {

/***/ 4297:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

const gate = __webpack_require__(7825);
const runAndMeasure = __webpack_require__(500);
const tellReceipt = __webpack_require__(7884);
__webpack_require__(8474);
__webpack_require__(8500);
__webpack_require__(552);
__webpack_require__(3024);
__webpack_require__(6760);
__webpack_require__(7598);
__webpack_require__(857);
__webpack_require__(6982);
__webpack_require__(9896);
__webpack_require__(1421);
__webpack_require__(655);
__webpack_require__(8161);

//#region src/action/run-script.ts
/** How long a script has to end after SIGTERM when it has spent too much. */
const graceSeconds = 10;
/** The step's environment without our own inputs and state: the script is not ours. */
function environmentOfScript(environment) {
    return Object.fromEntries(Object.entries(environment).filter(([name]) => !/^(?:INPUT|STATE)_/i.test(name)));
}
function wantsSummary({ summary }, { report }, notable) {
    if (summary !== 'on-problem')
        return summary === 'always';
    return notable || report.results.some(({ status }) => status !== 'ok');
}
/** The input `run`: the script, when the gate lets it go on, and the receipt. @returns the step's exit code. */
async function runScript(gate$1, plan, script, environment) {
    const { report } = gate$1;
    const clean = gate.cleanerOf(plan);
    if (!report.verdict.shouldRun) {
        tellReceipt.fileReceipt(runAndMeasure.receiptWithoutCommand({ plan, report, clean }), plan.receiptFile, environment);
        return report.verdict.outcome === 'fail' ? 1 : 0;
    }
    const { exitCode, notStarted, receipt, finding } = await runAndMeasure.runAndMeasure({
        plan,
        report,
        command: {
            file: runAndMeasure.findBash(environment),
            arguments: runAndMeasure.bashArguments(script),
            folder: environment['GITHUB_WORKSPACE'] ?? null,
            environment: environmentOfScript(environment),
            sharesGroup: false,
        },
        graceSeconds,
        say: gate.info,
        debug: gate.debug,
        clean,
    });
    if (notStarted !== null) {
        gate.error(`The script could not be started: ${exitCode === 127 ? runAndMeasure.bashMissing : notStarted}.`, {
            title: 'Credit Gate: no script',
        });
    }
    const overspent = receipt?.rows.some((row) => row.overspent) === true;
    if (finding !== null)
        tellReceipt.tellFinding(finding, wantsSummary(plan, gate$1, finding.out.length > 0));
    if (receipt !== null) {
        if (notStarted === null)
            tellReceipt.tellReceipt(receipt, plan.onOverspend, wantsSummary(plan, gate$1, overspent));
        tellReceipt.fileReceipt(receipt, plan.receiptFile, environment);
    }
    return exitCode;
}
//#endregion

exports.runScript = runScript;


/***/ }),

/***/ 7884:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



const gate = __webpack_require__(7825);
const receiptFile = __webpack_require__(655);

//#region src/action/tell-receipt.ts
/** Says that it was the money; or, in one line of the log, that it was not as far as can be seen. */
function tellFinding({ out, innocent }, wantsSummary) {
    if (out.length === 0)
        gate.info(gate.stillThereLine(innocent));
    else {
        gate.annotate(gate.notYourCodeAnnotation(out));
        if (wantsSummary)
            gate.writeSummaryFirst(gate.renderNotYourCode(out));
    }
}
/** Shows a receipt. @param wantsSummary false leaves it to the log. */
function tellReceipt(receipt, onOverspend, wantsSummary) {
    for (const annotation of gate.overspendAnnotations(receipt, onOverspend))
        gate.annotate(annotation);
    for (const line of gate.renderReceiptLines(receipt))
        gate.info(line);
    if (wantsSummary)
        gate.writeSummary(gate.renderReceipt(receipt, onOverspend));
}
/** Appends the receipt to the file that the user named. Where that cannot be done it is a note in the log. */
function fileReceipt(receipt, path, environment) {
    if (path === null)
        return;
    const workspace = environment['GITHUB_WORKSPACE'] ?? process.cwd();
    const folders = [workspace, environment['RUNNER_TEMP'] ?? workspace];
    const problem = receiptFile.appendReceiptLine(path, gate.renderReceiptLine(receipt), workspace, folders);
    if (problem !== null)
        gate.info(`No line in receipt-file: ${problem}.`);
}
//#endregion

exports.fileReceipt = fileReceipt;
exports.tellFinding = tellFinding;
exports.tellReceipt = tellReceipt;


/***/ })

};
;