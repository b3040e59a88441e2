"use strict";
exports.id = 3063;
exports.ids = [3063];
exports.modules = {

/***/ 655:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



const gate = __webpack_require__(7825);
const start = __webpack_require__(552);
const node_fs = __webpack_require__(3024);
const node_path = __webpack_require__(6760);

//#region src/run/read-again.ts
/** Reads the checks of a plan again. What has not answered in time is `unknown`: this never throws for it. */
async function readAgain(plan, { mostMs, signal, debug = () => { } }) {
    const ended = new AbortController();
    const end = () => ended.abort();
    const timer = setTimeout(end, mostMs);
    if (signal?.aborted)
        end();
    signal?.addEventListener('abort', end, { once: true });
    try {
        const timeoutMs = Math.min(plan.timeoutMs, mostMs);
        return await gate.check({ ...plan, timeoutMs }, { userAgent: start.userAgent, signal: ended.signal, debug });
    }
    finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', end);
    }
}
//#endregion

//#region src/receipt-file.ts
/** Never waits for a pipe's reader, and never follows a link that came after the look-up. Not every system has them. */
const flags = node_fs.constants.O_WRONLY |
    node_fs.constants.O_APPEND |
    node_fs.constants.O_CREAT |
    (node_fs.constants.O_NONBLOCK ?? 0) |
    (node_fs.constants.O_NOFOLLOW ?? 0);
function isLink(path) {
    return node_fs.lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}
const problems = {
    ENOENT: 'its folder does not exist',
    ENOTDIR: 'its folder does not exist',
    EACCES: 'it must not be written',
    EPERM: 'it must not be written',
    EROFS: 'the file system is read-only',
    ENOSPC: 'the disk is full',
    EISDIR: 'it is a folder',
    ENXIO: 'it is not a file',
};
/**
 * Appends one line to the receipt file, whole or not at all.
 * @param base where a relative path starts.
 * @param folders the file must lie in one of these, links resolved; null where any path will do.
 * @returns null, or why there is no line: a note, for no job should fail because of it.
 */
function appendReceiptLine(path, line, base, folders) {
    const wanted = node_path.resolve(base, path);
    try {
        const place = isLink(wanted) ? node_fs.realpathSync(wanted) : node_path.join(node_fs.realpathSync(node_path.dirname(wanted)), node_path.basename(wanted));
        if (folders !== null && !folders.some((folder) => gate.liesIn(place, node_fs.realpathSync(folder)))) {
            return 'it lies outside the workspace and the runner’s temporary folder';
        }
        const file = node_fs.openSync(place, flags, 0o644);
        try {
            if (!node_fs.fstatSync(file).isFile())
                return 'it is not a file';
            node_fs.writeSync(file, line);
        }
        finally {
            node_fs.closeSync(file);
        }
        return null;
    }
    catch (error) {
        const code = error.code ?? '';
        return problems[code] ?? (code || 'unknown fault');
    }
}
//#endregion

exports.appendReceiptLine = appendReceiptLine;
exports.readAgain = readAgain;


/***/ }),

/***/ 3063:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

const gate = __webpack_require__(7825);
const receiptFile = __webpack_require__(655);
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

//#region src/action/second-reading.ts
function wantsSummary({ summary, problem }, notable) {
    return summary === 'on-problem' ? problem || notable : summary === 'always';
}
/**
 * Reads the same checks again and says what the job spent, and whether money was why it failed.
 * @param mostMs for the reading.
 * @returns the exit code: 1 only for a measured overspend that is to fail the job.
 */
async function settle(state, jobFailed, mostMs, environment) {
    const first = gate.parseFirstReadings(state.readings);
    if (first === null) {
        gate.info('The credit was not read again: what the main step left behind cannot be read.');
        return 0;
    }
    const { plan } = await gate.readPlan(environment);
    if (plan === null || gate.askedOf(plan) !== state.asked) {
        // A key goes only where the gate sent it.
        gate.info('The credit was not read again: the checks are no longer those that the gate asked. Did the job change them?');
        return 0;
    }
    const second = await receiptFile.readAgain(plan, { mostMs, debug: gate.debug });
    if (jobFailed) {
        const finding = gate.findOutOfCredit(first, second.results);
        tellReceipt.tellFinding(finding, wantsSummary(state, finding.out.length > 0));
    }
    if (state.receipt !== 'true')
        return 0;
    const receipt = gate.compareReadings(first, second.results, second.endedAt);
    const overspent = receipt.rows.some((row) => row.overspent);
    tellReceipt.tellReceipt(receipt, first.onOverspend, wantsSummary(state, overspent));
    tellReceipt.fileReceipt(receipt, plan.receiptFile, environment);
    return overspent && first.onOverspend !== 'warn' ? 1 : 0;
}
//#endregion

exports.settle = settle;


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