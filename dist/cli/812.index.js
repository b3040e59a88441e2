"use strict";
exports.id = 812;
exports.ids = [812];
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

/***/ 812:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



const consequence = __webpack_require__(431);
const plainText = __webpack_require__(453);
const resultTable = __webpack_require__(593);
const registry = __webpack_require__(690);

//#region src/core/escape-markdown.ts
/** Characters that begin markup in a line of Markdown, as entities: those can never be markup themselves. */
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    '`': '&#96;',
    '*': '&#42;',
    _: '&#95;',
    '~': '&#126;',
    '[': '&#91;',
    ']': '&#93;',
    '\\': '&#92;',
};
/**
 * GitHub looks for mentions, issues, addresses, emoji and formulas in the text that is left after the markup, where
 * an entity is already the character it stands for. An element around the character keeps them apart, and unlike a
 * zero-width space it does not end up in what is copied.
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/writing-mathematical-expressions
 */
const apart = (character) => `<span>${character}</span>`;
/**
 * What is markup anywhere, and what GitHub makes references of: `@name` · `#1` · `GH-1` · `https://` · `www.` ·
 * `:emoji:` · `$formula$`. An underscore inside a word is neither: names stay readable in the source.
 */
const special = /[&<>|`*~[\]\\]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|[@#$]|(?<=\bgh)-(?=\d)|:(?=\/\/|[\w+-]+:)|(?<=www)\./gi;
/** What is markup only where a block begins: headings, lists, rules, indented code. */
const blockStart = /^(?:[-+=]|\d+(?=[.)](?:\s|$)))/;
/** Text from outside as a GitHub Markdown table cell, a paragraph or a list item shows it: as plain text, in one line. */
function escapeMarkdown(text, most = plainText.mostSentenceCharacters) {
    const line = plainText.cleanLine(text, most);
    const [start = ''] = blockStart.exec(line) ?? [];
    const escaped = line.slice(start.length).replace(special, (character) => entities[character] ?? apart(character));
    return start.replace(/./g, (character) => `&#${character.charCodeAt(0)};`) + escaped;
}
/** Text of ours with words from outside in it: escaped too, but a plain word between backticks stays code. */
function escapeSentence(text) {
    return escapeMarkdown(text).replace(/&#96;(\w[\w .%-]*)&#96;/g, '`$1`');
}
/** An address as a Markdown link; the empty text when it is not a plain web address. The label is text, not Markdown. */
function renderLink(label, url) {
    if (!/^https?:\/\/[^\s<>"'`\\|()[\]{}]+$/.test(url))
        return '';
    return `[${escapeMarkdown(label)}](${url.replace(/[*_~]/g, (character) => `%${character.charCodeAt(0).toString(16)}`)})`;
}
//#endregion

//#region src/core/summary-notes.ts
const bindings = {
    key: 'The key’s own limit decides: the account may have more.',
    month: 'The monthly limit decides: the account may have more.',
    fallback: 'The fallback’s limit decides.',
    budget: 'This is what is left of the budget given here, not a balance at the provider.',
};
function isShort({ status }) {
    return status === 'low' || status === 'warn';
}
/** `[Top up at Apertis](…)`, where more credit would have helped. */
function topUpLink(result) {
    const { providerName, topUpUrl } = result;
    return isShort(result) ? renderLink(`Top up at ${plainText.cleanLine(providerName, plainText.mostNameCharacters)}`, topUpUrl) : '';
}
/** What one check's figures do not say by themselves, as sentences in Markdown. */
function sentencesOf(result, report, isDecider) {
    const now = new Date(report.endedAt);
    const { unit, runsLeft, estimatedCost, expiresAt, boundBy } = result;
    const sentences = [];
    if (consequence.consequenceOf(result, report) !== 'none' && !isDecider) {
        sentences.push(endSentence(messageOf(result)), ...adviceIn(result, now));
    }
    if (runsLeft !== null && estimatedCost !== null && unit !== null) {
        const jobs = runsLeft.eq(1) ? 'job' : 'jobs';
        sentences.push(`Enough for ${registry.formatAmount(runsLeft, `more ${jobs}`)} at ${registry.formatAmount(estimatedCost, unit)} each.`);
    }
    if (boundBy !== null && bindings[boundBy] !== undefined)
        sentences.push(bindings[boundBy]);
    if (result.lowerBound)
        sentences.push('More may be left than this figure.');
    if (result.upperBound)
        sentences.push('Less may be left than this figure: spend is reported late.');
    if (expiresAt !== null)
        sentences.push(`Expires ${resultTable.formatTimeWithDistance(expiresAt, now)}.`);
    return [...sentences, ...result.warnings.map((warning) => endSentence(escapeMarkdown(warning)))];
}
function endSentence(text) {
    return /[.!?…]$/.test(text) ? text : `${text}.`;
}
/** Only what is said of a wrong configuration names fields between backticks. */
function escapeMessage(message, { status }) {
    return status === 'error' ? escapeSentence(message) : escapeMarkdown(message);
}
/** A check's message without its name, which stands before it already. */
function messageOf(result) {
    const { name, message } = result;
    const start = `${name}: `;
    return escapeMessage(message.startsWith(start) ? message.slice(start.length) : message, result);
}
/** What the headline leaves out: by how much it is short; without a figure what was seen, and the provider's words. */
function storyOf(result) {
    const { status, shortfall, unit, pool, remaining, message } = result;
    if (status === 'ok' || status === 'warn')
        return [];
    if (status !== 'low' || remaining === null)
        return [endSentence(escapeMessage(message, result))];
    if (shortfall === null || unit === null)
        return [];
    const where = pool === null ? '' : ` in ${escapeMarkdown(pool, plainText.mostNameCharacters)}`;
    return [`Short by **${escapeMarkdown(registry.formatAmount(shortfall, unit))}**${where}.`];
}
/** What to do about one check, as sentences in Markdown: waiting is a way too. */
function adviceIn(result, now) {
    const link = topUpLink(result);
    const resets = isShort(result) ? resultTable.formatTimeWithDistance(result.resetsAt, now) : '';
    return [
        ...(resets === '' ? [] : [`Resets ${resets}.`]),
        ...(result.hint === null ? [] : [endSentence(escapeSentence(result.hint))]),
        ...(link === '' ? [] : [`${link}.`]),
    ];
}
/** One list item per check that has something to say, and one per note about the run. */
function renderNotes(report, ordered) {
    const { verdict, results, notes } = report;
    const decider = verdict.decidedBy === null ? undefined : results[verdict.decidedBy];
    const items = ordered.flatMap((result) => {
        const sentences = sentencesOf(result, report, result === decider);
        return sentences.length === 0
            ? []
            : [`- **${escapeMarkdown(result.name, plainText.mostNameCharacters)}**: ${sentences.join(' ')}`];
    });
    return [...items, ...notes.map((note) => `- ${endSentence(escapeMarkdown(note))}`)];
}
//#endregion

//#region src/core/summary-pools.ts
const figure = (value, { unit }) => value === null ? '' : escapeMarkdown(resultTable.formatFigure(value, unit));
function nameOf({ id, label }) {
    const shown = escapeMarkdown(id, plainText.mostNameCharacters);
    const said = label === '' || label.toLowerCase() === id.toLowerCase();
    return said ? shown : `${shown} (${escapeMarkdown(label, plainText.mostNameCharacters)})`;
}
function remainingOf(pool) {
    if (pool.unlimited)
        return 'unlimited';
    return figure(pool.remaining, pool);
}
/** `1.60 of 20 USD`: of what a limit allows, or of all that was paid in. */
function usedOf(pool) {
    const whole = pool.limit ?? pool.total;
    if (whole === null)
        return figure(pool.used, pool);
    const used = pool.used === null ? '' : resultTable.formatDigits(pool.used, pool.unit);
    return `${used} of ${figure(whole, pool)}`.trimStart();
}
function stateOf(pool, { pool: deciding, pools }, now) {
    const expires = resultTable.formatTimeWithDistance(pool.expiresAt, now);
    return [
        pools.length > 1 && pool.id === deciding ? 'decides' : '',
        pool.usable ? '' : 'cannot be used now',
        pool.lowerBound ? 'more may be left' : '',
        pool.upperBound ? 'less may be left' : '',
        expires === '' ? '' : `expires ${expires}`,
    ]
        .filter((part) => part !== '')
        .join(', ');
}
const columns = [
    { title: 'Check', right: false, cell: (_, result) => escapeMarkdown(result.name, plainText.mostNameCharacters) },
    { title: 'Pool', right: false, cell: nameOf },
    { title: 'Remaining', right: true, cell: remainingOf },
    { title: 'Used', right: true, cell: usedOf },
    { title: 'Resets', right: false, cell: (pool, _, now) => resultTable.formatTimeWithDistance(pool.resetsAt, now) },
    { title: 'Notes', right: false, cell: stateOf },
];
/** Every pool and key, a row each. A column that no pool has anything for is left out. */
function renderPoolTable(results, now) {
    const rows = results.flatMap((result) => result.pools.map((pool) => columns.map(({ cell }) => cell(pool, result, now))));
    const used = columns.map((_, index) => rows.some((row) => row[index] !== ''));
    const line = (cells) => `| ${cells.filter((_, index) => used[index]).join(' | ')} |`;
    return {
        head: [line(columns.map(({ title }) => title)), line(columns.map(({ right }) => (right ? '--:' : ':--')))],
        rows: rows.map(line),
    };
}
//#endregion

//#region src/core/render-summary.ts
/**
 * GitHub drops a step's summary above 1 MiB as a whole. Less than that, so that a receipt in the same step still fits.
 * The pools take what the table and the notes leave.
 */
const mostBytes = 960 * 1024;
const mostTableBytes = 400 * 1024;
const mostNotesBytes = 200 * 1024;
/** As many lines as fit. */
function linesWithin(lines, most) {
    let bytes = 0;
    const end = lines.findIndex((line) => {
        bytes += Buffer.byteLength(line) + 1;
        return bytes > most;
    });
    return end < 0 ? { lines, leftOut: 0 } : { lines: lines.slice(0, end), leftOut: lines.length - end };
}
function leftOutText({ leftOut }, what) {
    return leftOut === 0
        ? []
        : ['', `_${leftOut} more ${what} did not fit into this summary; the output \`results\` has all checks._`];
}
function checkRow(result, report) {
    const [name = '', provider = '', pool = '', remaining = '', required = '', , resets = ''] = resultTable.cellsOf(result, report);
    const cells = [
        escapeMarkdown(name, plainText.mostNameCharacters),
        escapeMarkdown(provider, plainText.mostNameCharacters),
        escapeMarkdown(pool, plainText.mostNameCharacters),
        escapeMarkdown(remaining),
        escapeMarkdown(required),
        `${consequence.marks[consequence.consequenceOf(result, report)]} ${resultTable.statusText(result, report)}`,
        resets,
    ];
    return `| ${cells.join(' | ')} |`;
}
function renderCheckTable(report, ordered) {
    const head = resultTable.columns.map((column) => column.charAt(0).toUpperCase() + column.slice(1)).join(' | ');
    const aligns = resultTable.rightAligned.map((right) => (right ? '--:' : ':--')).join(' | ');
    const part = linesWithin(ordered.map((result) => checkRow(result, report)), mostTableBytes);
    return [`| ${head} |`, `| ${aligns} |`, ...part.lines, ...leftOutText(part, 'checks'), ''];
}
function renderPools(ordered, now, most) {
    const { head, rows } = renderPoolTable(ordered, now);
    if (rows.length === 0)
        return [];
    const part = linesWithin(rows, most - 1024);
    const title = `Every pool and key (${rows.length})`;
    return [
        '<details>',
        `<summary>${title}</summary>`,
        '',
        ...head,
        ...part.lines,
        ...leftOutText(part, 'pools'),
        '',
        '</details>',
        '',
    ];
}
function renderConfigurationErrors(report) {
    const items = report.configurationErrors.map(({ where, field, message }) => {
        const place = [where, field].filter((part) => part !== '').map((part) => escapeMarkdown(part, plainText.mostNameCharacters));
        return place.length === 0 ? `- ${escapeSentence(message)}` : `- **${place.join(': ')}**: ${escapeSentence(message)}`;
    });
    const part = linesWithin(items, mostBytes / 2);
    return [...part.lines, ...leftOutText(part, 'errors'), ''];
}
/** One newline at the end: what comes after it in the same file starts with an empty line of its own. */
function endFile(lines) {
    return `${lines.join('\n').trimEnd()}\n`;
}
/** The job summary in GitHub's Markdown: the verdict, the checks, every pool, notes. Always under 1 MiB. */
function renderSummary(report) {
    const { verdict, results, configurationErrors } = report;
    const { mark, text, meaning } = resultTable.headlineOf(report, escapeMarkdown);
    const decider = verdict.decidedBy === null ? undefined : results[verdict.decidedBy];
    const more = decider === undefined ? [] : [...storyOf(decider), ...adviceIn(decider, new Date(report.endedAt))];
    const head = [`## ${mark} ${text}`, '', meaning, '', ...(more.length === 0 ? [] : [more.join(' '), ''])];
    if (configurationErrors.length > 0 || decider === undefined) {
        return endFile([...head, ...renderConfigurationErrors(report)]);
    }
    const ordered = consequence.byGravity(report);
    const notes = linesWithin(renderNotes(report, ordered), mostNotesBytes);
    const notesPart = notes.lines.length === 0 ? [] : ['### Notes', '', ...notes.lines, ...leftOutText(notes, 'notes'), ''];
    const above = [...head, ...renderCheckTable(report, ordered)].join('\n');
    const below = notesPart.join('\n');
    const pools = renderPools(ordered, new Date(report.endedAt), mostBytes - Buffer.byteLength(above) - Buffer.byteLength(below));
    return endFile([above, ...pools, below]);
}
//#endregion

const renderSummary$1 = /*#__PURE__*/Object.freeze(/*#__PURE__*/Object.defineProperty({
    __proto__: null,
    linesWithin,
    renderSummary
}, Symbol.toStringTag, { value: 'Module' }));

exports.escapeMarkdown = escapeMarkdown;
exports.linesWithin = linesWithin;
exports.renderLink = renderLink;
exports.renderSummary = renderSummary$1;


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