"use strict";
exports.id = 5619;
exports.ids = [5619];
exports.modules = {

/***/ 5619:
/***/ ((__unused_webpack_module, __unused_webpack_exports, __webpack_require__) => {



const gate = __webpack_require__(7825);
const start = __webpack_require__(552);
const state = __webpack_require__(4749);
__webpack_require__(8474);
__webpack_require__(8500);
__webpack_require__(3024);
__webpack_require__(6760);
__webpack_require__(7598);
__webpack_require__(857);
__webpack_require__(6982);
__webpack_require__(9896);

//#region src/action/leave-readings.ts
function save(text) {
    try {
        gate.saveState(state.stateName, text);
    }
    catch (error) {
        // The gate's verdict stands without it.
        gate.info(`There will be no receipt: nothing can be left for the post step (${error.code ?? 'unknown fault'}).`);
    }
}
/** Tells the post step that there is nothing for it to do. */
function leaveNothing() {
    save(state.nothingToDo);
}
/** Leaves what the gate read for the post step: no key, and nothing at all where no receipt can follow. */
function leaveReadings({ report, plan }, environment) {
    if (plan === null || plan.receipt === 'false') {
        leaveNothing();
        return;
    }
    const { text, note } = state.renderState({
        receipt: plan.receipt,
        summary: plan.summary,
        problem: report.results.some(({ status }) => status !== 'ok'),
        shouldRun: report.verdict.shouldRun,
        sawSuccess: gate.readInputs(environment)['job-status'] === 'success',
        asked: gate.askedOf(plan),
        readings: gate.saveFirstReadings(gate.firstReadingsOf(report, plan, gate.cleanerOf(plan))),
    });
    // Who did not ask for a receipt need not hear that there is none.
    if (note !== null && plan.receipt === 'true')
        gate.info(note);
    save(text);
}
//#endregion

//#region src/action/main.ts
void start.runToEnd(async () => {
    const gate$1 = await gate.runGate(process.env);
    const { report, plan } = gate$1;
    if (plan !== null && plan.run !== null) {
        // Whatever is to be said is said by this step itself.
        leaveNothing();
        const { runScript } = await Promise.all(/* import() */[__webpack_require__.e(500), __webpack_require__.e(4297)]).then(__webpack_require__.t.bind(__webpack_require__, 4297, 23));
        return runScript(gate$1, plan, plan.run, process.env);
    }
    leaveReadings(gate$1, process.env);
    return report.verdict.outcome === 'fail' ? 1 : 0;
}, (message) => gate.error(message, { title: 'Credit Gate' }));
//#endregion


/***/ }),

/***/ 4749:
/***/ ((__unused_webpack_module, exports) => {



//#region src/action/state.ts
// What main leaves for the post step. Light: the post step reads it before it knows whether there is anything to do.
/** Name of the state: the runner hands it on as `STATE_receipt`. */
const stateName = 'receipt';
/** Beyond this there is no receipt: the system limits how long a variable may be. */
const mostStateBytes = 64 * 1024;
const version = 1;
/** There is nothing for the post step to do. */
const nothingToDo = JSON.stringify({ version, nothing: true });
const tooLarge = JSON.stringify({ version, nothing: true, tooLarge: true });
const tooLargeNote = `the readings of so many checks do not fit into what a step may leave to its end (${mostStateBytes / 1024} KiB)`;
/** The state as text, and what is to be said when it is too large. */
function renderState(state) {
    const text = JSON.stringify({ version, ...state });
    if (Buffer.byteLength(text) <= mostStateBytes)
        return { text, note: null };
    return { text: tooLarge, note: `There will be no receipt: ${tooLargeNote}.` };
}
function isOne(value, allowed) {
    return allowed.includes(value);
}
/** Reads what main left. What is missing, cut or nonsense is a note. */
function readState(text) {
    if (text === undefined || text === '')
        return { note: 'the main step left no reading behind' };
    const broken = { note: 'what the main step left behind cannot be read' };
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return broken;
    }
    if (typeof value !== 'object' || value === null)
        return broken;
    const found = value;
    if (found.version !== version)
        return { note: 'what the main step left behind is of another version' };
    if (found.nothing === true)
        return { note: found.tooLarge === true ? tooLargeNote : '' };
    const fits = isOne(found.receipt, ['on-failure', 'true']) &&
        isOne(found.summary, ['always', 'on-problem', 'never']) &&
        [found.problem, found.shouldRun, found.sawSuccess].every((flag) => typeof flag === 'boolean') &&
        typeof found.asked === 'string';
    return fits ? { state: found } : broken;
}
/** @param jobStatus the input `job-status`, which the runner evaluates again for the post step. */
function decideTask(left, jobStatus) {
    if ('note' in left)
        return { kind: 'none', say: left.note === '' ? '' : `The credit was not read again: ${left.note}.` };
    const { state } = left;
    const jobFailed = jobStatus === 'failure' && state.shouldRun && state.sawSuccess;
    if (state.receipt === 'true' || jobFailed)
        return { kind: 'read', state, jobFailed };
    const cancelled = jobStatus === 'cancelled' && state.shouldRun;
    return { kind: 'none', say: cancelled ? 'The job was cancelled, so the credit is not read again.' : '' };
}
//#endregion

exports.decideTask = decideTask;
exports.nothingToDo = nothingToDo;
exports.readState = readState;
exports.renderState = renderState;
exports.stateName = stateName;


/***/ })

};
;