"use strict";
exports.id = 786;
exports.ids = [786,672];
exports.modules = {

/***/ 106:
/***/ ((__unused_webpack_module, exports) => {



//#region src/core/align-columns.ts
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
//#endregion

exports.alignColumns = alignColumns;
exports.displayWidth = displayWidth;


/***/ }),

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

/***/ 786:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

const plainText = __webpack_require__(453);
const renderTable = __webpack_require__(672);
const catalog = __webpack_require__(186);
const server = __webpack_require__(470);
const main = __webpack_require__(777);
const registry = __webpack_require__(690);
__webpack_require__(474);
__webpack_require__(500);
__webpack_require__(512);
__webpack_require__(106);
__webpack_require__(431);
__webpack_require__(593);
__webpack_require__(814);
__webpack_require__(67);
__webpack_require__(975);

//#region src/cli/demo-command.ts
/** What the demo shows: one of each, on the five founding providers. */
const checks = [
    { provider: 'apertis', minimum: '5 USD', key: 'sandbox-balance-1234.5' },
    { provider: 'imagerouter', minimum: '5 USD', key: 'sandbox-low' },
    { provider: 'crustdata', minimum: '1000 credits', key: 'sandbox-down' },
    { provider: 'apikley', minimum: '100 credits', key: 'sandbox-unauthorized' },
    { provider: 'predev', minimum: '50 credits', key: '' },
];
/** `credit-gate demo`: the real gate against the built-in sandbox. Exit 0: it is a show, not a gate. */
async function demoCommand(words) {
    const { switches, positionals, errors } = registry.parseArguments(words, { values: [], switches: ['help', 'no-color'] });
    const wrong = positionals.length === 0 ? errors : [...errors, { where: '', field: 'demo', message: 'takes no words' }];
    if (wrong.length > 0)
        throw new main.Stop(main.exitCodes.usage, `credit-gate demo:\n${main.listErrors(wrong)}`);
    const sandbox = await server.startSandbox(0, () => { });
    try {
        const items = checks.map(({ provider, minimum }) => ({
            provider,
            minimum,
            'base-url': `${sandbox.origin}/${provider}`,
            'api-key-env': `DEMO_${provider}`,
        }));
        const environment = Object.fromEntries(checks.map(({ provider, key }) => [`DEMO_${provider}`, key]));
        // No retries: the one that is down is meant to be.
        const inputs = { checks: JSON.stringify(items), retries: '0' };
        const { plan } = await plainText.parsePlan({ inputs, configFile: null, environment, secretless: null }, catalog.catalog);
        if (plan === null)
            throw new Error('the demo has a plan of its own');
        const report = await plainText.check(plan, { userAgent: main.userAgent });
        const options = {
            columns: plainText.columnsOf(process.stdout),
            colour: plainText.wantsColor(process.stdout, process.env, !switches.has('no-color')),
        };
        process.stdout.write(`Credit Gate asks five providers (a sandbox on this machine answers) what is left:\n\n${await renderTable.renderTable(report, options)}\n`);
        process.stdout.write("\nA job behind this gate would not have started. Next: credit-gate check 'apertis >= 5 USD' with APERTIS_API_KEY set.\n");
        return main.exitCodes.ok;
    }
    finally {
        await sandbox.close();
    }
}
//#endregion

exports.demoCommand = demoCommand;


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

/***/ 672:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

const alignColumns = __webpack_require__(106);
const consequence = __webpack_require__(431);
const resultTable = __webpack_require__(593);
const plainText = __webpack_require__(453);
const renderAnnotations = __webpack_require__(814);
__webpack_require__(690);
__webpack_require__(975);
__webpack_require__(777);
__webpack_require__(186);
__webpack_require__(474);
__webpack_require__(500);
__webpack_require__(512);

//#region src/core/wrap-text.ts
/** A word in pieces that fit. */
function* piecesOf(word, width) {
    let piece = '';
    for (const character of word) {
        if (piece !== '' && alignColumns.displayWidth(piece + character) > width) {
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
            if (line !== '' && alignColumns.displayWidth(`${line} ${piece}`) > width) {
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

//#region src/core/render-table.ts
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
const statusColumn = resultTable.columns.indexOf('status');
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
    const { default: Table } = await __webpack_require__.e(/* import() */ 508).then(__webpack_require__.t.bind(__webpack_require__, 508, 19)).then(n => n.index);
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
        .map((cell, column) => (cell === '' ? '' : `${resultTable.columns[column]}: ${cell}`))
        .filter((line) => line !== '')
        .flatMap((line) => wrapText(line, width)));
    return blocks.map((lines) => lines.join('\n')).join('\n\n');
}
function explanations(report) {
    if (report.configurationErrors.length > 0)
        return report.configurationErrors.map(renderAnnotations.configurationErrorText);
    const problems = report.results.filter((result) => consequence.consequenceOf(result, report) !== 'none');
    const warned = report.results.flatMap(({ name, warnings }) => warnings.map((warning) => `${plainText.plainText(name, plainText.mostNameCharacters)}: ${plainText.plainText(warning)}`));
    return [
        ...problems.map((result) => `${plainText.plainText(result.message)}.${renderAnnotations.adviceOf(result)}`),
        ...warned,
        ...report.notes.map((note) => plainText.plainText(note)),
    ];
}
/** The table in the width there is; its status column coloured, which takes no width. */
async function renderChecks(report, width, colour) {
    const rows = report.results.map((result) => resultTable.cellsOf(result, report).map((cell) => plainText.plainText(cell, plainText.mostNameCharacters)));
    if (width === null)
        return alignColumns.alignColumns([resultTable.columns, ...rows], resultTable.rightAligned).join('\n');
    const painted = report.results.map(({ status }, index) => (rows[index] ?? []).map((cell, column) => paint(cell, statusColours[status], colour && column === statusColumn)));
    const table = await renderGrid({ head: resultTable.columns, rows: painted, right: resultTable.rightAligned }, width);
    return table === null ? renderNarrow(rows, width) : table;
}
/** What the command line shows: the verdict, the table, what to do, and `should-run=…` as its last line. */
async function renderTable(report, options) {
    const { colour } = options;
    const width = options.columns === null ? null : Math.max(options.columns, narrowestTerminal);
    const wrap = (text) => (width === null ? [text] : wrapText(text, width));
    const headline = wrap(resultTable.headlineOf(report, plainText.plainText).text).map((line) => paint(line, bold, colour));
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
//#endregion

exports.renderTable = renderTable;


/***/ }),

/***/ 593:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



const registry = __webpack_require__(690);
const consequence = __webpack_require__(431);
const plainText = __webpack_require__(453);

//#region src/core/format-figure.ts
const currency = /^[A-Z]{3}$/;
/**
 * The digits of an amount for a table: `1,234.50`. Money with exactly one decimal gets a second, so that columns read
 * well; nothing is ever rounded.
 */
function formatDigits(value, unit) {
    const digits = registry.groupDecimal(value);
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
//#endregion

//#region src/core/format-time.ts
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
//#endregion

//#region src/core/headline.ts
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
    const name = show(result.name, plainText.mostNameCharacters);
    const { remaining, required, unit, warnBelow } = result;
    const left = remaining === null || unit === null ? null : `${name} has ${registry.formatAmount(remaining, unit)} left`;
    switch (result.status) {
        case 'ok':
        case 'low':
            if (result.unlimited)
                return `${name} is unlimited`;
            if (left === null)
                return `${name} is out of credit, says its provider`;
            if (required === null || unit === null)
                return left;
            return `${left}, ${registry.formatAmount(required, unit)} ${verbFor(required, unit)} required`;
        case 'warn':
            return warnBelow === null || unit === null
                ? `${left ?? name} is getting low`
                : `${left ?? name}, below the soft limit of ${registry.formatAmount(warnBelow, unit)}`;
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
    const others = report.results.filter((result) => result !== decider && consequence.consequenceOf(result, report) !== 'none');
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
            mark: consequence.marks.stops,
            text: `Credit Gate stopped this job: its configuration has ${count === 1 ? 'an error' : `${count} errors`}`,
            meaning: 'The step failed, and `should-run` is `false`. No provider was asked.',
        };
    }
    const clause = clauseOf(decider, show);
    const more = moreProblems(report, decider);
    switch (verdict.outcome) {
        case 'fail':
            return {
                mark: consequence.marks.stops,
                text: `Credit Gate stopped this job: ${clause}${more}`,
                meaning: 'The step failed, and `should-run` is `false`.',
            };
        case 'skip':
            return {
                mark: consequence.marks.skips,
                text: `Credit Gate skipped this job: ${clause}${more}`,
                meaning: 'The step is green, but `should-run` is `false`: what asks for it does not start.',
            };
        case 'warn':
            return {
                mark: consequence.marks.warns,
                text: `The job goes on${decider.status === 'ok' ? ':' : ', but'} ${clause}${more}`,
                meaning: 'The step is green, and `should-run` is `true`.',
            };
        case 'pass':
            return {
                mark: consequence.marks.none,
                text: results.length > 1 ? `Enough credit in all ${results.length} checks` : `Enough credit: ${clause}`,
                meaning: 'The step is green, and `should-run` is `true`.',
            };
    }
}
//#endregion

//#region src/core/result-table.ts
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
    return `${bound}${formatFigure(result.remaining, result.unit)}`;
}
/** The status, and what the run does in spite of it. */
function statusText(result, report) {
    const { status } = result;
    const { outcome, shouldRun } = report.verdict;
    const consequence$1 = consequence.consequenceOf(result, report);
    if (consequence$1 === 'skips' && outcome === 'skip')
        return `${status}, skipped`;
    return consequence$1 === 'warns' && status !== 'warn' && shouldRun ? `${status}, goes on` : status;
}
/** The cells of one check. Names are as they came: whoever prints makes them harmless. */
function cellsOf(result, report) {
    return [
        result.name,
        result.providerName,
        result.pool ?? '',
        remainingText(result),
        result.required === null ? '' : formatFigure(result.required, result.unit),
        statusText(result, report),
        formatTimeLeft(result.resetsAt, new Date(report.endedAt)),
    ];
}
//#endregion

exports.cellsOf = cellsOf;
exports.columns = columns;
exports.formatDigits = formatDigits;
exports.formatFigure = formatFigure;
exports.formatTime = formatTime;
exports.formatTimeWithDistance = formatTimeWithDistance;
exports.headlineOf = headlineOf;
exports.rightAligned = rightAligned;
exports.statusText = statusText;


/***/ })

};
;