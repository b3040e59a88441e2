"use strict";
exports.id = 3063;
exports.ids = [3063];
exports.modules = {

/***/ 3063:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

const gate = __webpack_require__(7825);
const receipt = __webpack_require__(8948);
const checkAgain = __webpack_require__(7130);
const tellReceipt = __webpack_require__(7884);
__webpack_require__(857);
__webpack_require__(552);
__webpack_require__(8474);
__webpack_require__(3024);
__webpack_require__(6760);

//#region src/action/receipt/second-reading.ts
/**
 * Reads the same checks again and says what the job spent, and whether money was why it failed.
 * @param maxMs for the reading.
 * @returns the exit code: 1 only for a measured overspend that is to fail the job.
 */
async function readAtEnd(state, jobFailed, maxMs, environment) {
    const first = gate.parseFirstReadings(state.readings);
    if (first === null) {
        gate.info('The credit was not read again: what the main step left behind cannot be read.');
        return 0;
    }
    const { plan } = await gate.readJobPlan(environment);
    if (plan === null || (await gate.askedOf(plan, environment)) !== state.asked) {
        // A key goes only where the gate sent it.
        gate.info('The credit was not read again: the checks, or the way to their providers (a proxy, an authority), are no longer those of the gate. Did the job change them?');
        return 0;
    }
    if (first.checks.length !== plan.checks.length) {
        gate.info('The credit was not read again: what the main step left behind has other checks.');
        return 0;
    }
    const mayShow = (notable) => gate.wantsSummary(state.summary, state.problem || notable);
    const second = await checkAgain.readAgain(plan, { maxMs, debug: gate.debug });
    if (jobFailed) {
        const finding = receipt.findOutOfCredit(first, second.results);
        tellReceipt.tellFinding(finding, mayShow(finding.out.length > 0));
    }
    if (state.receipt !== 'true')
        return 0;
    const receipt$1 = receipt.compareReadings(first, second.results, second.endedAt);
    tellReceipt.tellReceipt(receipt$1, first.onOverspend, mayShow(receipt.hasOverspent(receipt$1)));
    tellReceipt.keepReceipt(receipt$1, plan.receiptFile, environment);
    return receipt.failsForOverspend(receipt$1, first.onOverspend) ? 1 : 0;
}
//#endregion

exports.readAtEnd = readAtEnd;


/***/ }),

/***/ 552:
/***/ ((__unused_webpack_module, exports) => {



//#region src/gate/run-to-end.ts
/** A fault with a sentence for the user: who, what, what to do. Anything else that is thrown is a fault of ours. */
class UserError extends Error {
}
function describe(error) {
    if (error instanceof UserError)
        return error.message;
    // A foreign message may hold anything, an address with a key in it too: only its kind is told.
    const { code, syscall } = (error ?? {});
    if (syscall === 'write') {
        return `What was found could not be written (${code}), so the job must not go on. Free the disk, or send the output elsewhere.`;
    }
    const kind = error instanceof Error ? error.name : typeof error;
    return `Credit Gate itself failed (${code ?? kind}), so nothing was decided and the job must not go on. Please report it.`;
}
/** A reader that left early (`| head`) has had what it wanted; anything else that is lost was never said. */
function isLost(error) {
    return error !== null && error !== undefined && error.code !== 'EPIPE';
}
/** Waits until all that was written is out. Says why it could not be. */
function drained(stream) {
    return new Promise((resolve) => {
        stream.write('', (error) => resolve(error ?? stream.errored));
    });
}
/**
 * Runs an entry to its end and leaves with its exit code. The code is `failure` until the work itself returns another:
 * no crash, no dropped connection and no empty event loop ends green.
 */
async function runToEnd(work, complain, failure = 1) {
    process.exitCode = failure;
    const crash = (error) => {
        complain(describe(error));
        process.exit(failure);
    };
    process.once('uncaughtException', crash);
    process.once('unhandledRejection', crash);
    process.stdout.on('error', (error) => {
        if (isLost(error))
            crash(error);
    });
    process.stderr.on('error', () => { });
    let code = failure;
    try {
        code = await work();
    }
    catch (error) {
        complain(describe(error));
    }
    const [fault] = await Promise.all([drained(process.stdout), drained(process.stderr)]);
    if (isLost(fault))
        crash(fault);
    // Leaves at once: a proxy's socket that never closes must not hold the job.
    process.exit(code);
}
//#endregion

//#region src/core/text/late-pattern.ts
/**
 * A pattern with Unicode's classes, made when it is first asked for. V8 makes the set of each class wherever it reads a
 * literal, also in a function that never runs: two milliseconds of every start, for texts that hardly ever come.
 */
function latePattern(source, flags) {
    let pattern;
    return () => {
        pattern ??= new RegExp(source, flags);
        return pattern;
    };
}
//#endregion

//#region src/core/text/align-columns.ts
const wide = latePattern(String.raw `[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}`, 'u');
// Nearly every text.
const onlyPrintable = /^[ -~]*$/;
const weightless = latePattern(String.raw `\p{M}|[\u200b-\u200d]|\ufe0f`, 'u');
/** How many columns of a terminal a text takes. */
function displayWidth(text) {
    if (onlyPrintable.test(text))
        return text.length;
    let width = 0;
    for (const character of text)
        width += weightless().test(character) ? 0 : wide().test(character) ? 2 : 1;
    return width;
}
/** Rows as lines of equally wide columns, two blanks between them, none at a line's end. */
function alignColumns(rows, right) {
    const widths = right.map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))));
    return rows.map((row) => row
        .map((cell, column) => {
        const padding = ' '.repeat((widths[column] ?? 0) - displayWidth(cell));
        return right[column] ? padding + cell : cell + padding;
    })
        .join('  ')
        .trimEnd());
}
//#endregion

//#region fastest-levenshtein/esm/mod.js
const peq = new Uint32Array(0x10000);
const myers_32 = (a, b) => {
    const n = a.length;
    const m = b.length;
    const lst = 1 << (n - 1);
    let pv = -1;
    let mv = 0;
    let sc = n;
    let i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        let eq = peq[b.charCodeAt(i)];
        const xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
const myers_x = (b, a) => {
    const n = a.length;
    const m = b.length;
    const mhc = [];
    const phc = [];
    const hsize = Math.ceil(n / 32);
    const vsize = Math.ceil(m / 32);
    for (let i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    let j = 0;
    for (; j < vsize - 1; j++) {
        let mv = 0;
        let pv = -1;
        const start = j * 32;
        const vlen = Math.min(32, m) + start;
        for (let k = start; k < vlen; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (let i = 0; i < n; i++) {
            const eq = peq[a.charCodeAt(i)];
            const pb = (phc[(i / 32) | 0] >>> i) & 1;
            const mb = (mhc[(i / 32) | 0] >>> i) & 1;
            const xv = eq | mv;
            const xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
            let ph = mv | ~(xh | pv);
            let mh = pv & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv = mh | ~(xv | ph);
            mv = ph & xv;
        }
        for (let k = start; k < vlen; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    let mv = 0;
    let pv = -1;
    const start = j * 32;
    const vlen = Math.min(32, m - start) + start;
    for (let k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    let score = m;
    for (let i = 0; i < n; i++) {
        const eq = peq[a.charCodeAt(i)];
        const pb = (phc[(i / 32) | 0] >>> i) & 1;
        const mb = (mhc[(i / 32) | 0] >>> i) & 1;
        const xv = eq | mv;
        const xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        let ph = mv | ~(xh | pv);
        let mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (let k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
const distance = (a, b) => {
    if (a.length < b.length) {
        const tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
//#endregion

//#region src/core/text/nearest.ts
function simplified(word) {
    return word.toLowerCase().replace(/[^a-z0-9*:]/g, '');
}
/** Two letters that changed places are one slip, and the commonest. */
function slips(typed, spelling) {
    const letters = (word) => [...word].sort().join();
    const away = distance(typed, spelling);
    return away === 2 && letters(typed) === letters(spelling) ? 1 : away;
}
function maxSlips(typed) {
    return Math.max(1, Math.floor(typed.length / 3));
}
/**
 * The word that was probably meant; null when none is close. Case, hyphens, blanks and dots do not count.
 * @param known the right words; where one has other names, they are in `meant` beside it.
 */
function nearest(word, known, aliases = new Map()) {
    const typed = simplified(word).slice(0, 64);
    if (typed === '')
        return null;
    const candidates = [...known.map((name) => [name, name]), ...aliases];
    let best = null;
    for (const [spelling, meant] of candidates) {
        const away = slips(typed, simplified(spelling));
        if (best === null || away < best.away)
            best = { meant, away };
    }
    return best !== null && best.away <= maxSlips(typed) ? best.meant : null;
}
/** ` (did you mean \`apertis\`?)`, or nothing. */
function suggestion(word, known, aliases) {
    const meant = nearest(word, known, aliases);
    return meant === null ? '' : `; did you mean \`${meant}\`?`;
}
//#endregion

//#region src/version.ts
/** The product's version: the same as in package.json, which a test holds. */
const version = '1.0.0';
/** Every request says honestly who asks. */
const userAgent = `credit-gate/${version}`;
//#endregion

//#region src/core/text/wrap-text.ts
/** A word in pieces that fit; no character is wider than 2 columns, and `width` is not less. */
function* piecesOf(word, width) {
    let piece = '';
    for (const character of word) {
        if (displayWidth(piece + character) > width) {
            yield piece;
            piece = '';
        }
        piece += character;
    }
    yield piece;
}
/** A text in lines of at most `width` columns, broken between words where there are any. */
function wrapText(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        for (const piece of piecesOf(word, Math.max(width, 2))) {
            if (line !== '' && displayWidth(`${line} ${piece}`) > width) {
                lines.push(line);
                line = piece;
            }
            else {
                line = line === '' ? piece : `${line} ${piece}`;
            }
        }
    }
    return [...lines, line];
}
//#endregion

exports.UserError = UserError;
exports.alignColumns = alignColumns;
exports.latePattern = latePattern;
exports.nearest = nearest;
exports.runToEnd = runToEnd;
exports.suggestion = suggestion;
exports.userAgent = userAgent;
exports.version = version;
exports.wrapText = wrapText;


/***/ }),

/***/ 7884:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



const gate = __webpack_require__(7825);
const receipt = __webpack_require__(8948);

//#region src/action/receipt/tell-receipt.ts
/** Says that it was the money; or, in one line of the log, that it was not as far as can be seen. */
function tellFinding({ out, innocent }, wantsSummary) {
    if (out.length === 0)
        gate.info(receipt.stillThereLine(innocent));
    else {
        gate.annotate(receipt.notYourCodeAnnotation(out));
        if (wantsSummary)
            gate.writeSummaryFirst(receipt.renderNotYourCode(out));
    }
}
/** Shows a receipt. @param wantsSummary false leaves it to the log. */
function tellReceipt(receipt$1, onOverspend, wantsSummary) {
    for (const annotation of receipt.overspendAnnotations(receipt$1, onOverspend))
        gate.annotate(annotation);
    for (const line of receipt.renderReceiptLines(receipt$1))
        gate.info(line);
    if (wantsSummary)
        gate.writeSummary(receipt.renderReceipt(receipt$1, onOverspend));
}
/** Where a file of ours may lie in a job: in the workspace or the runner's temporary folder, but in neither's own parts. */
function placeInJob(environment) {
    const base = environment['GITHUB_WORKSPACE'] ?? process.cwd();
    const runnerTemp = environment['RUNNER_TEMP'] ?? null;
    return { base, folders: runnerTemp === null ? [base] : [base, runnerTemp], runnerTemp };
}
/** Appends the receipt to the file that the user named. Where that cannot be done it is a note in the log. */
function keepReceipt(receipt$1, path, environment) {
    const problem = receipt.fileReceipt(receipt$1, path, placeInJob(environment));
    if (problem !== null)
        gate.info(`No line in receipt-file: ${problem}.`);
}
//#endregion

exports.keepReceipt = keepReceipt;
exports.tellFinding = tellFinding;
exports.tellReceipt = tellReceipt;


/***/ })

};
;