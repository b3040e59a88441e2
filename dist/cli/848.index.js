"use strict";
exports.id = 848;
exports.ids = [848];
exports.modules = {

/***/ 431:
/***/ ((__unused_webpack_module, exports) => {



//#region src/core/consequence.ts
/** With `require: any` and a good check, even a denied key only warns. */
function consequenceOf(result, { verdict }) {
    if (result.status === 'ok')
        return 'none';
    if (verdict.outcome === 'fail' && result.policy === 'fail')
        return 'stops';
    return !verdict.shouldRun && result.policy === 'skip' ? 'skips' : 'warns';
}
/** For a table in Markdown and the headline. */
const marks = { stops: '❌', skips: '⏭️', warns: '⚠️', none: '✅' };
const gravity = ['stops', 'skips', 'warns', 'none'];
/** The check that decided, then what needs a look; among equals the order given, which stays alone with `require: any`, where it is a choice. */
function byGravity(report) {
    if (report.require === 'any')
        return report.results;
    const decider = report.verdict.decidedBy === null ? undefined : report.results[report.verdict.decidedBy];
    const rank = (result) => result === decider && result.status !== 'ok' ? -1 : gravity.indexOf(consequenceOf(result, report));
    return report.results.toSorted((one, other) => rank(one) - rank(other));
}
//#endregion

exports.byGravity = byGravity;
exports.consequenceOf = consequenceOf;
exports.marks = marks;


/***/ }),

/***/ 814:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



const plainText = __webpack_require__(453);

//#region src/core/render-log.ts
/** `checks[2].minimum: …`, harmless in a log. */
function configurationErrorText({ where, field, message }) {
    const place = [where, field].filter((part) => part !== '').join(': ');
    const said = plainText.plainText(message);
    return place === '' ? said : `${plainText.plainText(place, 2 * plainText.mostNameCharacters)}: ${said}`;
}
//#endregion

//#region src/core/render-annotations.ts
/** `apertis: 0.95 USD left …. <hint> Top up: <url>`. */
function adviceOf(result) {
    const hint = result.hint === null ? '' : ` ${plainText.plainText(result.hint)}`;
    const short = result.status === 'low' || result.status === 'warn';
    // Money does not help where the user's own budget binds.
    if (short && result.boundBy === 'budget')
        return `${hint} Raise the budget, or wait for its next period.`;
    const topUp = short && result.topUpUrl !== '' ? ` Top up: ${plainText.plainText(result.topUpUrl)}` : '';
    return `${hint}${topUp}`;
}
//#endregion

exports.adviceOf = adviceOf;
exports.configurationErrorText = configurationErrorText;


/***/ }),

/***/ 848:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

const consequence = __webpack_require__(431);
const plainText = __webpack_require__(453);
const renderAnnotations = __webpack_require__(814);
__webpack_require__(690);
__webpack_require__(975);
__webpack_require__(777);
__webpack_require__(186);
__webpack_require__(474);
__webpack_require__(500);
__webpack_require__(512);

//#region src/core/render-junit.ts
const mostNameCharacters = 300;
const mostSentenceCharacters = 2_000;
/** Beyond these and the pairs above U+FFFF, XML 1.0 has no characters at all, not even as references. */
const notXml = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const references = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
};
function escapeXml(text, most) {
    return plainText.cleanLine(text, most)
        .replace(notXml, '')
        .replace(/[&<>"]/g, (character) => references[character] ?? '')
        .replace(plainText.commandMarks, '#&#35;');
}
/** Milliseconds as seconds with three decimals, without a detour through floats. */
function secondsOf(milliseconds) {
    const digits = String(Math.max(0, Math.round(milliseconds))).padStart(4, '0');
    return `${digits.slice(0, -3)}.${digits.slice(-3)}`;
}
function caseOf(result, report) {
    const consequence$1 = consequence.consequenceOf(result, report);
    const stopped = result.status === 'low' ? 'failure' : 'error';
    return {
        name: escapeXml(result.name, mostNameCharacters),
        seconds: secondsOf(result.durationMs),
        kind: consequence$1 === 'stops' ? stopped : consequence$1 === 'skips' ? 'skipped' : 'system-out',
        type: result.status,
        text: escapeXml(`${result.message}${consequence$1 === 'none' ? '' : `.${renderAnnotations.adviceOf(result)}`}`, mostSentenceCharacters),
    };
}
function configurationCase(report) {
    const text = report.configurationErrors
        .map((error) => escapeXml(renderAnnotations.configurationErrorText(error), mostSentenceCharacters))
        .join('\n');
    return { name: 'configuration', seconds: '0.000', kind: 'error', type: 'error', text };
}
function renderCase({ name, seconds, kind, type, text }) {
    const [message = ''] = text.split('\n');
    const inner = kind === 'system-out'
        ? `<system-out>${text}</system-out>`
        : `<${kind} message="${message}" type="${type}">${text}</${kind}>`;
    return `    <testcase classname="credit-gate" name="${name}" time="${seconds}">\n      ${inner}\n    </testcase>`;
}
/** A JUnit report for GitLab and Jenkins: one test case per check. */
function renderJunit(report) {
    const wrong = report.configurationErrors.length > 0;
    const cases = wrong ? [configurationCase(report)] : report.results.map((result) => caseOf(result, report));
    const count = (kind) => cases.filter((one) => one.kind === kind).length;
    const time = secondsOf(new Date(report.endedAt).getTime() - new Date(report.startedAt).getTime());
    const counts = `tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}"`;
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="credit-gate" ${counts} time="${time}">`,
        `  <testsuite name="credit-gate" ${counts} skipped="${count('skipped')}" time="${time}" timestamp="${report.startedAt.slice(0, 19)}">`,
        ...cases.map(renderCase),
        '  </testsuite>',
        '</testsuites>',
        '',
    ].join('\n');
}
//#endregion

exports.renderJunit = renderJunit;


/***/ })

};
;