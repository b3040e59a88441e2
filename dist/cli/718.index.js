export const id = 718;
export const ids = [718];
export const modules = {

/***/ 2970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SN: () => (/* binding */ byGravity),
/* harmony export */   Z8: () => (/* binding */ marks),
/* harmony export */   pd: () => (/* binding */ consequenceOf)
/* harmony export */ });
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


/***/ }),

/***/ 457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mo: () => (/* binding */ formatFigure),
/* harmony export */   Tq: () => (/* binding */ verbFor),
/* harmony export */   yg: () => (/* binding */ formatDigits)
/* harmony export */ });
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6035);

const currency = /^[A-Z]{3}$/;
/**
 * The digits of an amount for a table: `1,234.50`. Money with exactly one decimal gets a second, so that columns read
 * well; nothing is ever rounded.
 */
function formatDigits(value, unit) {
    const digits = (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .groupDecimal */ .fc)(value);
    return unit !== null && currency.test(unit) && /\.\d$/.test(digits) ? `${digits}0` : digits;
}
/** An amount for a table: `1,234.50 USD`. */
function formatFigure(value, unit) {
    return unit === null ? formatDigits(value, unit) : `${formatDigits(value, unit)} ${unit}`;
}
/** `5 USD is`, `1,000 credits are`. */
function verbFor(value, unit) {
    return value.eq(1) || unit === null || currency.test(unit) || !unit.endsWith('s') ? 'is' : 'are';
}


/***/ }),

/***/ 1760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ formatTimeLeft),
/* harmony export */   c$: () => (/* binding */ formatTimeWithDistance)
/* harmony export */ });
/* unused harmony export formatTime */
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** A time (RFC 3339, or a bare date) for people: `2026-12-01 00:00 UTC`, `2026-12-01`. Empty when there is none. */
function formatTime(time) {
    if (time === null)
        return '';
    if (/^\d{4}-\d{2}-\d{2}$/.test(time))
        return time;
    const date = new Date(time);
    return Number.isNaN(date.getTime()) ? '' : `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
function counted(amount, unit) {
    return `${amount} ${unit}${amount === 1 ? '' : 's'}`;
}
function roughly(span) {
    if (span < minute)
        return 'less than a minute';
    if (span < 90 * minute)
        return counted(Math.floor(span / minute), 'minute');
    if (span < 2 * day)
        return counted(Math.round(span / hour), 'hour');
    return counted(Math.round(span / day), 'day');
}
/** How far a time is away: `in 3 days`, `2 hours ago`; a bare date by days alone. Empty when there is none. */
function formatTimeLeft(time, now) {
    if (time === null)
        return '';
    const at = new Date(time).getTime();
    if (Number.isNaN(at))
        return '';
    if (!time.includes(':')) {
        const days = Math.round((at - Math.floor(now.getTime() / day) * day) / day);
        if (days === 0)
            return 'today';
        return days > 0 ? `in ${counted(days, 'day')}` : `${counted(-days, 'day')} ago`;
    }
    const span = at - now.getTime();
    return span >= 0 ? `in ${roughly(span)}` : `${roughly(-span)} ago`;
}
/** `in 3 days (2026-12-01 00:00 UTC)`; empty when there is no time. */
function formatTimeWithDistance(time, now) {
    const distance = formatTimeLeft(time, now);
    return distance === '' ? '' : `${distance} (${formatTime(time)})`;
}


/***/ }),

/***/ 3100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ adviceOf)
/* harmony export */ });
/* unused harmony export renderAnnotations */
/* harmony import */ var _consequence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2970);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1483);
/* harmony import */ var _render_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9468);



/** The runner records 10 of a kind for a step; the tenth says how many more there are. */
const mostOfAKind = 9;
/** The runner cuts a message at 4,096 characters. */
const mostCharacters = 4_000;
const titles = {
    ok: 'Credit Gate: enough credit',
    warn: 'Credit Gate: credit is getting low',
    low: 'Credit Gate: not enough credit',
    unknown: 'Credit Gate: balance unknown',
    denied: 'Credit Gate: key rejected',
    'no-key': 'Credit Gate: no key',
    error: 'Credit Gate: wrong configuration',
};
/** `apertis: 0.95 USD left …. <hint> Top up: <url>`. */
function adviceOf(result) {
    const hint = result.hint === null ? '' : ` ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(result.hint)}`;
    const short = result.status === 'low' || result.status === 'warn';
    // Money does not help where the user's own budget binds.
    if (short && result.boundBy === 'budget')
        return `${hint} Raise the budget, or wait for its next period.`;
    const topUp = short && result.topUpUrl !== '' ? ` Top up: ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(result.topUpUrl)}` : '';
    return `${hint}${topUp}`;
}
function annotationOf(result, report) {
    const advice = adviceOf(result);
    const stopped = consequenceOf(result, report) === 'stops';
    const sentence = plainText(result.message, mostCharacters - advice.length - 1);
    return {
        level: stopped ? 'error' : 'warning',
        title: titles[result.status],
        message: `${sentence}${/[.!?…]$/.test(sentence) ? '' : '.'}${advice}`,
    };
}
/** The first nine of one level, and how many more there are. */
function limited(annotations, level) {
    const all = annotations.filter((annotation) => annotation.level === level);
    const more = all.length - mostOfAKind;
    if (more <= 0)
        return all;
    const message = `and ${more} more: the job summary and the output \`results\` have them all.`;
    return [...all.slice(0, mostOfAKind), { level, title: `Credit Gate: ${more} more`, message }];
}
/** All configuration errors in one text, a line each, as many as fit. */
function configurationMessage(report) {
    const lines = report.configurationErrors.map(configurationErrorText);
    let text = '';
    for (const [index, line] of lines.entries()) {
        const next = text === '' ? line : `${text}\n${line}`;
        if (next.length > mostCharacters)
            return `${text}\nand ${lines.length - index} more`.trimStart();
        text = next;
    }
    return text;
}
/** What shows at the top of a run: one annotation per problem, the deciding check's first; a clean pass has none. */
function renderAnnotations(report) {
    const { results, configurationErrors, verdict } = report;
    if (configurationErrors.length > 0) {
        return [{ level: 'error', title: titles.error, message: configurationMessage(report) }];
    }
    const decider = verdict.decidedBy === null ? undefined : results[verdict.decidedBy];
    const ordered = results.toSorted((one, other) => Number(other === decider) - Number(one === decider));
    const all = ordered.filter(({ status }) => status !== 'ok').map((result) => annotationOf(result, report));
    return [...limited(all, 'error'), ...limited(all, 'warning')];
}


/***/ }),

/***/ 6718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJunit: () => (/* binding */ renderJunit)
/* harmony export */ });
/* harmony import */ var _consequence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2970);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1483);
/* harmony import */ var _render_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3100);
/* harmony import */ var _render_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9468);




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
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .Ow)(text, most)
        .replace(notXml, '')
        .replace(/[&<>"]/g, (character) => references[character] ?? '')
        .replace(_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .commandMarks */ .wl, '#&#35;');
}
/** Milliseconds as seconds with three decimals, without a detour through floats. */
function secondsOf(milliseconds) {
    const digits = String(Math.max(0, Math.round(milliseconds))).padStart(4, '0');
    return `${digits.slice(0, -3)}.${digits.slice(-3)}`;
}
function caseOf(result, report) {
    const consequence = (0,_consequence_js__WEBPACK_IMPORTED_MODULE_0__/* .consequenceOf */ .pd)(result, report);
    const stopped = result.status === 'low' ? 'failure' : 'error';
    return {
        name: escapeXml(result.name, mostNameCharacters),
        seconds: secondsOf(result.durationMs),
        kind: consequence === 'stops' ? stopped : consequence === 'skips' ? 'skipped' : 'system-out',
        type: result.status,
        text: escapeXml(`${result.message}${consequence === 'none' ? '' : `.${(0,_render_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .adviceOf */ .w)(result)}`}`, mostSentenceCharacters),
    };
}
function configurationCase(report) {
    const text = report.configurationErrors
        .map((error) => escapeXml((0,_render_log_js__WEBPACK_IMPORTED_MODULE_2__/* .configurationErrorText */ .SH)(error), mostSentenceCharacters))
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


/***/ }),

/***/ 9468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SH: () => (/* binding */ configurationErrorText)
/* harmony export */ });
/* unused harmony exports renderLogLines, renderLogTable */
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1483);
/* harmony import */ var _result_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9623);



/** `checks[2].minimum: …`, harmless in a log. */
function configurationErrorText({ where, field, message }) {
    const place = [where, field].filter((part) => part !== '').join(': ');
    const said = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(message);
    return place === '' ? said : `${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(place, 2 * _plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .mostNameCharacters */ .DV)}: ${said}`;
}
/** One line per check, or per configuration error. No runner takes any of them for a command. */
function renderLogLines(report) {
    if (report.configurationErrors.length > 0) {
        return report.configurationErrors.map((error) => `error  ${configurationErrorText(error)}`);
    }
    const statuses = report.results.map((result) => statusText(result, report));
    const width = Math.max(0, ...statuses.map((status) => status.length));
    return report.results.map((result, index) => `${(statuses[index] ?? '').padEnd(width)}  ${plainText(result.message)}`);
}
/** All checks as an aligned plain table; empty when there was none. */
function renderLogTable(report) {
    if (report.results.length === 0)
        return '';
    const rows = report.results.map((result) => cellsOf(result, report).map((cell) => plainText(cell, mostNameCharacters)));
    return alignColumns([columns, ...rows], rightAligned).join('\n');
}


/***/ }),

/***/ 9623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hk: () => (/* binding */ rightAligned),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   nc: () => (/* binding */ cellsOf),
/* harmony export */   qS: () => (/* binding */ statusText)
/* harmony export */ });
/* unused harmony export remainingText */
/* harmony import */ var _consequence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2970);
/* harmony import */ var _format_figure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(457);
/* harmony import */ var _format_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1760);



/** The seven columns that a person sees, everywhere the same. */
const columns = ['check', 'provider', 'pool', 'remaining', 'required', 'status', 'resets'];
/** Of each column: do its digits stand under each other? */
const rightAligned = [false, false, false, true, true, false, false];
/** What is left, as a person reads it: `at least` and `at most` where more or less may be left. */
function remainingText(result) {
    if (result.unlimited)
        return 'unlimited';
    if (result.remaining === null)
        return '';
    const bound = result.lowerBound ? 'at least ' : result.upperBound ? 'at most ' : '';
    return `${bound}${(0,_format_figure_js__WEBPACK_IMPORTED_MODULE_1__/* .formatFigure */ .Mo)(result.remaining, result.unit)}`;
}
/** The status, and what the run does in spite of it. */
function statusText(result, report) {
    const { status } = result;
    const { outcome, shouldRun } = report.verdict;
    const consequence = (0,_consequence_js__WEBPACK_IMPORTED_MODULE_0__/* .consequenceOf */ .pd)(result, report);
    if (consequence === 'skips' && outcome === 'skip')
        return `${status}, skipped`;
    return consequence === 'warns' && status !== 'warn' && shouldRun ? `${status}, goes on` : status;
}
/** The cells of one check. Names are as they came: whoever prints makes them harmless. */
function cellsOf(result, report) {
    return [
        result.name,
        result.providerName,
        result.pool ?? '',
        remainingText(result),
        result.required === null ? '' : (0,_format_figure_js__WEBPACK_IMPORTED_MODULE_1__/* .formatFigure */ .Mo)(result.required, result.unit),
        statusText(result, report),
        (0,_format_time_js__WEBPACK_IMPORTED_MODULE_2__/* .formatTimeLeft */ .U)(result.resetsAt, new Date(report.endedAt)),
    ];
}


/***/ })

};
