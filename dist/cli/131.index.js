export const id = 131;
export const ids = [131];
export const modules = {

/***/ 136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ displayWidth),
/* harmony export */   R: () => (/* binding */ alignColumns)
/* harmony export */ });
const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const weightless = /\p{M}|[\u200b-\u200d]|\ufe0f/u;
/** How many columns of a terminal a text takes. */
function displayWidth(text) {
    let width = 0;
    for (const character of text)
        width += weightless.test(character) ? 0 : wide.test(character) ? 2 : 1;
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


/***/ }),

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

/***/ 2991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ headlineOf)
/* harmony export */ });
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6035);
/* harmony import */ var _consequence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2970);
/* harmony import */ var _format_figure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(457);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1483);




const reasonWords = {
    network: 'no connection',
    timeout: 'no answer in time',
    'rate-limited': 'too many requests',
    'server-error': 'the provider’s server failed',
    maintenance: 'the provider is under maintenance',
    'not-json': 'the answer is not JSON',
    'unexpected-body': 'the answer is not as documented',
    'unexpected-status': 'an unexpected answer',
    redirect: 'the provider redirects',
    'too-large': 'the answer is too large',
    'waf-block': 'a firewall blocked the request',
    'no-such-pool': 'no such pool',
};
/** What one check found, as a clause: `apertis has 0.95 USD left, 5 USD is required`. */
function clauseOf(result, show) {
    const name = show(result.name, _plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .mostNameCharacters */ .DV);
    const { remaining, required, unit, warnBelow } = result;
    const left = remaining === null || unit === null ? null : `${name} has ${(0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(remaining, unit)} left`;
    switch (result.status) {
        case 'ok':
        case 'low':
            if (result.unlimited)
                return `${name} is unlimited`;
            if (left === null)
                return `${name} is out of credit, says its provider`;
            if (required === null || unit === null)
                return left;
            return `${left}, ${(0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(required, unit)} ${(0,_format_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .verbFor */ .Tq)(required, unit)} required`;
        case 'warn':
            return warnBelow === null || unit === null
                ? `${left ?? name} is getting low`
                : `${left ?? name}, below the soft limit of ${(0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(warnBelow, unit)}`;
        case 'unknown': {
            const why = result.reason === null ? undefined : reasonWords[result.reason];
            return `the balance of ${name} could not be read${why === undefined ? '' : ` (${why})`}`;
        }
        case 'denied':
            return result.reason === 'forbidden'
                ? `the key of ${name} may not read the balance`
                : `the key of ${name} was rejected`;
        case 'no-key':
            return `there is no key for ${name}`;
        case 'error':
            return `the configuration of ${name} is wrong`;
    }
}
/** How many of the others have a problem too; with `require: any` the check that decided may have none. */
function moreProblems(report, decider) {
    const others = report.results.filter((result) => result !== decider && (0,_consequence_js__WEBPACK_IMPORTED_MODULE_1__/* .consequenceOf */ .pd)(result, report) !== 'none');
    if (others.length === 0)
        return '';
    const also = decider.status === 'ok' ? '' : ' too';
    return ` (${others.length} other ${others.length === 1 ? 'check has' : 'checks have'} a problem${also})`;
}
/** The verdict in one sentence that a tired person understands. */
function headlineOf(report, show) {
    const { verdict, results, configurationErrors } = report;
    const decider = verdict.decidedBy === null ? undefined : results[verdict.decidedBy];
    if (decider === undefined) {
        const count = configurationErrors.length;
        return {
            mark: _consequence_js__WEBPACK_IMPORTED_MODULE_1__/* .marks */ .Z8.stops,
            text: `Credit Gate stopped this job: its configuration has ${count === 1 ? 'an error' : `${count} errors`}`,
            meaning: 'The step failed, and `should-run` is `false`. No provider was asked.',
        };
    }
    const clause = clauseOf(decider, show);
    const more = moreProblems(report, decider);
    switch (verdict.outcome) {
        case 'fail':
            return {
                mark: _consequence_js__WEBPACK_IMPORTED_MODULE_1__/* .marks */ .Z8.stops,
                text: `Credit Gate stopped this job: ${clause}${more}`,
                meaning: 'The step failed, and `should-run` is `false`.',
            };
        case 'skip':
            return {
                mark: _consequence_js__WEBPACK_IMPORTED_MODULE_1__/* .marks */ .Z8.skips,
                text: `Credit Gate skipped this job: ${clause}${more}`,
                meaning: 'The step is green, but `should-run` is `false`: what asks for it does not start.',
            };
        case 'warn':
            return {
                mark: _consequence_js__WEBPACK_IMPORTED_MODULE_1__/* .marks */ .Z8.warns,
                text: `The job goes on${decider.status === 'ok' ? ':' : ', but'} ${clause}${more}`,
                meaning: 'The step is green, and `should-run` is `true`.',
            };
        case 'pass':
            return {
                mark: _consequence_js__WEBPACK_IMPORTED_MODULE_1__/* .marks */ .Z8.none,
                text: results.length > 1 ? `Enough credit in all ${results.length} checks` : `Enough credit: ${clause}`,
                meaning: 'The step is green, and `should-run` is `true`.',
            };
    }
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

/***/ 9131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTable: () => (/* binding */ renderTable)
});

// EXTERNAL MODULE: ./lib/core/align-columns.js
var align_columns = __webpack_require__(136);
// EXTERNAL MODULE: ./lib/core/consequence.js
var consequence = __webpack_require__(2970);
// EXTERNAL MODULE: ./lib/core/headline.js
var core_headline = __webpack_require__(2991);
// EXTERNAL MODULE: ./lib/core/plain-text.js
var plain_text = __webpack_require__(1483);
// EXTERNAL MODULE: ./lib/core/render-annotations.js
var render_annotations = __webpack_require__(3100);
// EXTERNAL MODULE: ./lib/core/render-log.js
var render_log = __webpack_require__(9468);
// EXTERNAL MODULE: ./lib/core/result-table.js
var result_table = __webpack_require__(9623);
;// CONCATENATED MODULE: ./lib/core/wrap-text.js

/** A word in pieces that fit. */
function* piecesOf(word, width) {
    let piece = '';
    for (const character of word) {
        if (piece !== '' && (0,align_columns/* displayWidth */.F)(piece + character) > width) {
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
            if (line !== '' && (0,align_columns/* displayWidth */.F)(`${line} ${piece}`) > width) {
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

;// CONCATENATED MODULE: ./lib/core/render-table.js








const bold = 1;
const red = 31;
const green = 32;
const yellow = 33;
const statusColours = {
    ok: green,
    warn: yellow,
    low: red,
    unknown: yellow,
    denied: red,
    'no-key': yellow,
    error: red,
};
const statusColumn = result_table/* columns */.YB.indexOf('status');
/** Below this, lines are as long as they are. */
const narrowestTerminal = 20;
/** Before the second and further lines of a sentence, so that the next one is seen to begin. */
const indent = '  ';
/** What goes first when the terminal is too narrow for all seven. */
const expendable = ['provider', 'resets', 'pool', 'required'];
const narrowestColumn = 7;
function paint(text, code, colour) {
    return colour ? `\u001b[${code}m${text}\u001b[0m` : text;
}
function without({ head, rows, right }, column) {
    const at = head.indexOf(column);
    return { head: head.toSpliced(at, 1), rows: rows.map((row) => row.toSpliced(at, 1)), right: right.toSpliced(at, 1) };
}
/** A table with lines, at most `width` wide: long names are cut first, then columns go. Null when it cannot be. */
async function renderGrid(grid, width) {
    const { default: Table } = await __webpack_require__.e(/* import() */ 832).then(__webpack_require__.t.bind(__webpack_require__, 5832, 19));
    const draw = ({ head, rows, right }, widths) => {
        const table = new Table({
            head: [...head],
            colAligns: right.map((isRight) => (isRight ? 'right' : 'left')),
            colWidths: [...widths],
            style: { head: [], border: [], compact: true },
        });
        table.push(...rows.map((row) => [...row]));
        return table.toString();
    };
    const widthsOf = (drawn) => (drawn.split('\n', 1)[0] ?? '')
        .slice(1, -1)
        .split('┬')
        .map((line) => line.length);
    let kept = grid;
    for (const column of ['', ...expendable]) {
        if (column !== '')
            kept = without(kept, column);
        const widths = widthsOf(draw(kept, []));
        let over = widths.reduce((sum, each) => sum + each + 1, 1) - width;
        // A figure is never cut: digits that are missing would make it another one.
        const cuttable = widths.map((_, index) => !kept.right[index] && kept.head[index] !== 'status');
        while (over > 0) {
            const widest = Math.max(...widths.filter((each, index) => cuttable[index] && each > narrowestColumn));
            if (!Number.isFinite(widest))
                break;
            const at = widths.findIndex((each, index) => cuttable[index] && each === widest);
            widths[at] = widest - 1;
            over -= 1;
        }
        if (over <= 0)
            return draw(kept, widths);
    }
    return null;
}
/** Where not even the smallest table fits: each check as a few lines. */
function renderNarrow(rows, width) {
    const blocks = rows.map((row) => row
        .map((cell, column) => (cell === '' ? '' : `${result_table/* columns */.YB[column]}: ${cell}`))
        .filter((line) => line !== '')
        .flatMap((line) => wrapText(line, width)));
    return blocks.map((lines) => lines.join('\n')).join('\n\n');
}
function explanations(report) {
    if (report.configurationErrors.length > 0)
        return report.configurationErrors.map(render_log/* configurationErrorText */.SH);
    const problems = report.results.filter((result) => (0,consequence/* consequenceOf */.pd)(result, report) !== 'none');
    const warned = report.results.flatMap(({ name, warnings }) => warnings.map((warning) => `${(0,plain_text/* plainText */.wh)(name, plain_text/* mostNameCharacters */.DV)}: ${(0,plain_text/* plainText */.wh)(warning)}`));
    return [
        ...problems.map((result) => `${(0,plain_text/* plainText */.wh)(result.message)}.${(0,render_annotations/* adviceOf */.w)(result)}`),
        ...warned,
        ...report.notes.map((note) => (0,plain_text/* plainText */.wh)(note)),
    ];
}
/** The table in the width there is; its status column coloured, which takes no width. */
async function renderChecks(report, width, colour) {
    const rows = report.results.map((result) => (0,result_table/* cellsOf */.nc)(result, report).map((cell) => (0,plain_text/* plainText */.wh)(cell, plain_text/* mostNameCharacters */.DV)));
    if (width === null)
        return (0,align_columns/* alignColumns */.R)([result_table/* columns */.YB, ...rows], result_table/* rightAligned */.Hk).join('\n');
    const painted = report.results.map(({ status }, index) => (rows[index] ?? []).map((cell, column) => paint(cell, statusColours[status], colour && column === statusColumn)));
    const table = await renderGrid({ head: result_table/* columns */.YB, rows: painted, right: result_table/* rightAligned */.Hk }, width);
    return table === null ? renderNarrow(rows, width) : table;
}
/** What the command line shows: the verdict, the table, what to do, and `should-run=…` as its last line. */
async function renderTable(report, options) {
    const { colour } = options;
    const width = options.columns === null ? null : Math.max(options.columns, narrowestTerminal);
    const wrap = (text) => (width === null ? [text] : wrapText(text, width));
    const headline = wrap((0,core_headline/* headlineOf */.g)(report, plain_text/* plainText */.wh).text).map((line) => paint(line, bold, colour));
    const told = explanations(report).flatMap((text) => width === null
        ? [text]
        : wrapText(text, width - indent.length).map((line, index) => (index > 0 ? indent : '') + line));
    const parts = [
        headline.join('\n'),
        report.results.length === 0 ? '' : await renderChecks(report, width, colour),
        told.join('\n'),
        `should-run=${report.verdict.shouldRun}`,
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
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
