"use strict";
exports.id = 6944;
exports.ids = [6944];
exports.modules = {

/***/ 6944:
/***/ ((__unused_webpack_module, __unused_webpack_exports, __webpack_require__) => {



const state = __webpack_require__(4749);

//#region src/action/post.ts
// The end of the job. It takes at most 15 seconds, and changes the job's result for a measured overspend alone: whatever
// else happens here, it ends with 0. What it needs for a second reading is loaded only when there is one.
/** Since this process was started. */
const maxMs = 14_000;
const maxReadingMs = 11_000;
function leave(code) {
    process.stdout.write('', () => process.exit(code));
}
function giveUp(why) {
    process.stdout.write(`The credit was not read again: ${why}.\n`, () => process.exit(0));
}
async function readAgain({ state, jobFailed }) {
    const { readAtEnd } = await Promise.all(/* import() */[__webpack_require__.e(7825), __webpack_require__.e(9480), __webpack_require__.e(3063)]).then(__webpack_require__.t.bind(__webpack_require__, 3063, 23));
    leave(await readAtEnd(state, jobFailed, maxReadingMs, process.env));
}
process.exitCode = 0;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.once(signal, () => giveUp('the job is ending'));
for (const fault of ['uncaughtException', 'unhandledRejection']) {
    process.once(fault, () => giveUp('a fault of Credit Gate itself; please report it'));
}
const task = state.decideTask(state.readState(process.env['STATE_receipt']), process.env['INPUT_JOB-STATUS'] ?? '');
if (task.kind === 'none') {
    if (task.say !== '')
        process.stdout.write(`${task.say}\n`);
    leave(0);
}
else {
    setTimeout(() => giveUp('15 seconds were not enough'), maxMs - performance.now());
    void readAgain(task);
}
//#endregion


/***/ }),

/***/ 4749:
/***/ ((__unused_webpack_module, exports) => {



//#region src/action/receipt/state.ts
// What main leaves for the post step. Light: the post step reads it before it knows whether there is anything to do.
/** Name of the state: the runner hands it on as `STATE_receipt`. */
const stateName = 'receipt';
/** Beyond this there is no receipt: the system limits how long a variable may be. */
const maxStateBytes = 64 * 1024;
const version = 1;
/** There is nothing for the post step to do. */
const nothingToDo = JSON.stringify({ version, nothing: true });
const tooLarge = JSON.stringify({ version, nothing: true, tooLarge: true });
const tooLargeNote = `the readings of so many checks do not fit into what a step may leave to its end (${maxStateBytes / 1024} KiB)`;
/** The state as text, and what is to be said when it is too large. */
function renderState(state) {
    const text = JSON.stringify({ version, ...state });
    if (Buffer.byteLength(text) <= maxStateBytes)
        return { text, note: null };
    return { text: tooLarge, note: `There will be no receipt: ${tooLargeNote}.` };
}
function isOne(value, allowed) {
    return allowed.includes(value);
}
function shouldRunOf(readings) {
    return typeof readings === 'object' && readings !== null && 'shouldRun' in readings ? readings.shouldRun : undefined;
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
        [found.problem, found.sawSuccess, shouldRunOf(found.readings)].every((flag) => typeof flag === 'boolean') &&
        typeof found.asked === 'string';
    return fits ? { state: found } : broken;
}
/** @param jobStatus the input `job-status`, which the runner evaluates again for the post step. */
function decideTask(left, jobStatus) {
    if ('note' in left)
        return { kind: 'none', say: left.note === '' ? '' : `The credit was not read again: ${left.note}.` };
    const { state } = left;
    const { shouldRun } = state.readings;
    const jobFailed = jobStatus === 'failure' && shouldRun && state.sawSuccess;
    if (state.receipt === 'true' || jobFailed)
        return { kind: 'read', state, jobFailed };
    const cancelled = jobStatus === 'cancelled' && shouldRun;
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