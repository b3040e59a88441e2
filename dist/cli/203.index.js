"use strict";
exports.id = 203;
exports.ids = [203];
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

/***/ 584:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

const node_fs = __webpack_require__(24);
const plainText = __webpack_require__(453);
const writeReport = __webpack_require__(221);
const registry = __webpack_require__(690);
const renderSummary = __webpack_require__(812);
const resultTable = __webpack_require__(593);
const alignColumns = __webpack_require__(106);
const node_path = __webpack_require__(760);
const node_child_process = __webpack_require__(421);
const promises = __webpack_require__(500);
const main = __webpack_require__(777);
const node_os = __webpack_require__(161);
__webpack_require__(186);
__webpack_require__(474);
__webpack_require__(512);
__webpack_require__(477);
__webpack_require__(975);
__webpack_require__(431);

//#region src/core/receipt-line.ts
const mostNameCharacters = 300;
/**
 * The receipt as one line of JSON, its line break included. Amounts are numbers with every digit, null when not known.
 * The shape is promised: what changes it raises `version`.
 */
function renderReceiptLine(receipt) {
    const name = (text) => (text === null ? null : plainText.cleanLine(text, mostNameCharacters));
    const line = writeReport.renderExactJson({
        version: 1,
        started_at: receipt.startedAt,
        ended_at: receipt.endedAt,
        should_run: receipt.shouldRun,
        checks: receipt.rows.map((row) => ({
            name: name(row.name),
            provider: row.provider,
            pool: name(row.pool),
            unit: row.unit,
            before: row.before,
            after: row.after,
            spent: row.spent,
            note: row.note,
        })),
    });
    return `${line}\n`;
}
//#endregion

//#region src/core/render-not-your-code.ts
const plain = { name: (text) => plainText.plainText(text, plainText.mostNameCharacters), figure: (text) => text };
const markdown = {
    name: (text) => `**${renderSummary.escapeMarkdown(text, plainText.mostNameCharacters)}**`,
    figure: (text) => `**${renderSummary.escapeMarkdown(text)}**`,
};
const mostTold = 5;
const headlines = {
    'ran-out': 'the credit ran out during this job',
    already: 'the credit was already too low when this job began',
    now: 'there is too little credit',
    unusable: 'the credit could no longer be used at the end of this job',
};
/** Money alone does not mend a suspended subscription. */
const remedies = {
    'ran-out': 'Top up',
    already: 'Top up',
    now: 'Top up',
    unusable: 'Put that right',
};
/** The gravest first: what happened during the job. */
const order = ['ran-out', 'unusable', 'now', 'already'];
function byGravity(out) {
    return out.toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
}
/** `Not your code: the credit ran out during this job`; with something left it is probable, and no more than that. */
function notYourCodeTitle(out) {
    const [first] = byGravity(out);
    if (first === undefined)
        return '';
    const sure = first.empty && first.kind === 'ran-out';
    return `${sure ? 'Not your code' : 'Probably not your code'}: ${headlines[first.kind]}`;
}
function amount(value, unit) {
    return value === null ? null : resultTable.formatFigure(value, unit);
}
/** The amount before and now, in one sentence. */
function figuresOf(check, pen) {
    const { name, kind, minimum, nowUnit } = check;
    const before = amount(check.before, check.beforeUnit);
    const now = amount(check.now, nowUnit);
    const had = before === null ? '' : ` had ${pen.figure(before)} before this job and`;
    const has = now === null ? ' is out of credit now, says its provider' : ` has ${pen.figure(now)} now`;
    const needed = minimum === null || minimum.lte(0)
        ? ''
        : `; the job needs at least ${resultTable.formatFigure(minimum, nowUnit ?? check.beforeUnit)}`;
    const why = kind === 'unusable' ? ', and what may be left there cannot be used' : '';
    const knew = kind === 'already' ? ', and the gate let it go on with a warning' : '';
    const unknown = kind === 'now' ? '; how much there was before is not known' : '';
    return `${pen.name(name)}${had}${has}${needed}${why}${knew}${unknown}.`;
}
const again = 'then run the failed job again. If it fails with enough credit too, it is the code.';
/** The annotation: the title says what happened, the message the figures and the way out. */
function notYourCodeAnnotation(out) {
    const ordered = byGravity(out);
    const told = ordered.slice(0, mostTold).map((check) => figuresOf(check, plain));
    const more = ordered.length - told.length;
    const urls = [...new Set(ordered.slice(0, mostTold).map(({ topUpUrl }) => plainText.plainText(topUpUrl)))].filter(Boolean);
    const [first] = ordered;
    const remedy = first === undefined ? '' : remedies[first.kind];
    const where = urls.length === 0 ? remedy : `${remedy} (${urls.join(' , ')})`;
    const others = more > 0 ? ` And ${more} more.` : '';
    return { level: 'error', title: notYourCodeTitle(out), message: `${told.join(' ')}${others} ${where}, ${again}` };
}
/** The headline of the job summary and what stands under it, as Markdown that ends with an empty line. */
function renderNotYourCode(out) {
    const ordered = byGravity(out);
    const told = ordered.slice(0, mostTold);
    const more = ordered.length - told.length;
    const links = [
        ...new Set(told.map(({ kind, providerName, topUpUrl }) => renderSummary.renderLink(`${remedies[kind]} at ${providerName}`, topUpUrl))),
    ].filter((link) => link !== '');
    const lines = told.map((check) => figuresOf(check, markdown));
    if (more > 0)
        lines.push(`And ${more} more.`);
    const shown = lines.length === 1 ? lines : lines.map((line) => `- ${line}`);
    const way = links.length === 0 ? 'Top up' : links.join(' or ');
    return `## 💸 ${notYourCodeTitle(out)}\n\n${shown.join('\n')}\n\n${way}, ${again}\n\n`;
}
/** For a log or a terminal: the same three sentences, a line each. */
function notYourCodeLines(out) {
    const { title, message } = notYourCodeAnnotation(out);
    return [`${title}.`, message];
}
function clauseOf({ name, why, now, unit, reason }) {
    const shown = plainText.plainText(name, plainText.mostNameCharacters);
    switch (why) {
        case 'still-there':
            return `${shown} still has ${now === null || unit === null ? 'credit' : registry.formatAmount(now, unit)}`;
        case 'unlimited':
            return `${shown} is unlimited`;
        case 'not-read':
            return `${shown} could not be read again${reason === null ? '' : ` (${plainText.plainText(reason)})`}`;
        case 'budget':
            return `the budget of ${shown} is used up, but no provider refuses a request because of it`;
        case 'not-let-go':
            return `${shown} had not let the job go on`;
    }
}
/** One line for the log: the job failed, and credit is not to blame as far as can be seen. */
function stillThereLine(innocent) {
    const told = innocent.slice(0, mostTold).map(clauseOf);
    const more = innocent.length - told.length;
    const unread = innocent.some(({ why }) => why === 'not-read');
    const verdict = unread ? 'whether credit was the reason is not known' : 'credit does not look like the reason';
    return `The job failed, and ${verdict}: ${told.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`;
}
//#endregion

//#region src/core/render-receipt.ts
/** In one step with a gate's summary, which leaves this much below GitHub's limit. */
const mostBytes = 40 * 1024;
const mostNamed = 3;
const mostAnnotations = 9;
const columns = ['check', 'provider', 'pool', 'before', 'after', 'spent', 'note'];
const rightAligned = [false, false, false, true, true, true, false];
/** The figures are the account's, not the job's: nobody should read more into them. */
const shared = 'What other jobs spent on the same key meanwhile is part of these figures.';
function cellsOf(row) {
    const figure = (value) => (value === null ? '' : resultTable.formatFigure(value, row.unit));
    const over = row.overspent && row.maxSpend !== null ? `more than ${resultTable.formatFigure(row.maxSpend, row.unit)}` : '';
    const note = [over, row.note ?? ''].filter((part) => part !== '').join('; ');
    const spent = row.spent === null ? 'not known' : figure(row.spent);
    return [row.name, row.providerName, row.pool ?? '', figure(row.before), figure(row.after), spent, note];
}
/** `this job spent 99.27 USD`: units are never summed, so several are told side by side. */
function headlineOf({ rows }) {
    const measured = rows.filter(({ spent }) => spent !== null);
    const spenders = measured.filter(({ spent }) => spent?.gt(0));
    if (measured.length === 0)
        return 'what this job spent is not known';
    const known = measured.length === rows.length ? '' : `, as far as it is known (${measured.length} of ${rows.length} checks)`;
    if (spenders.length === 0)
        return `this job spent nothing${known}`;
    const named = spenders.slice(0, mostNamed).map(({ name, spent, unit }) => {
        const figure = spent === null ? '' : resultTable.formatFigure(spent, unit);
        return rows.length === 1 ? figure : `${figure} at ${name}`;
    });
    const more = spenders.length - named.length;
    const over = rows.some(({ overspent }) => overspent) ? ', more than allowed' : '';
    return `this job spent ${named.join(', ')}${more > 0 ? `, and more at ${more} others` : ''}${over}${known}`;
}
function overspenders({ rows }) {
    return rows.filter(({ overspent }) => overspent);
}
function overspendSentence({ name, spent, maxSpend, unit }, show) {
    if (spent === null || maxSpend === null)
        return '';
    return `${show(name)} spent ${resultTable.formatFigure(spent, unit)}, more than its \`max-spend\` of ${resultTable.formatFigure(maxSpend, unit)}`;
}
/** What follows from an overspend: `stop` that came too late counts as `fail`. */
function consequence(onOverspend) {
    return onOverspend === 'warn'
        ? 'The job is not failed for it (`on-overspend: warn`).'
        : `The job fails for it (\`on-overspend: ${onOverspend}\`).`;
}
/** One per check that spent more than it should: an error where the job fails for it. */
function overspendAnnotations(receipt, onOverspend) {
    const all = overspenders(receipt);
    const level = onOverspend === 'warn' ? 'warning' : 'error';
    const title = 'Credit Gate: more spent than allowed';
    const told = all.slice(0, mostAnnotations).map((row) => {
        const sentence = overspendSentence(row, (text) => plainText.plainText(text, plainText.mostNameCharacters));
        return { level, title, message: `${sentence}. ${consequence(onOverspend)}`.replaceAll('`', '') };
    });
    const more = all.length - told.length;
    return more > 0 ? [...told, { level, title, message: `and ${more} more: the receipt has them all.` }] : told;
}
/** Which columns have anything to show: a note is the exception. */
function usedColumns(rows) {
    return columns.map((_, index) => rows.some((row) => row[index] !== ''));
}
function markdownCells(row, flag) {
    const [name = '', provider = '', pool = '', before = '', after = '', spent = '', note = ''] = cellsOf(row);
    return [
        ...[name, provider, pool].map((text) => renderSummary.escapeMarkdown(text, plainText.mostNameCharacters)),
        renderSummary.escapeMarkdown(before),
        renderSummary.escapeMarkdown(after),
        row.spent === null ? renderSummary.escapeMarkdown(spent) : `**${renderSummary.escapeMarkdown(spent)}**`,
        row.overspent ? `${flag} ${renderSummary.escapeMarkdown(note)}` : renderSummary.escapeMarkdown(note),
    ];
}
/** The receipt for the job summary. */
function renderReceipt(receipt, onOverspend) {
    const over = overspenders(receipt);
    const flag = onOverspend === 'warn' ? '⚠️' : '❌';
    const cells = receipt.rows.map((row) => markdownCells(row, flag));
    const used = usedColumns(cells);
    const line = (texts) => `| ${texts.filter((_, index) => used[index]).join(' | ')} |`;
    const rows = renderSummary.linesWithin(cells.map(line), mostBytes);
    const told = over
        .slice(0, mostNamed)
        .map((row) => `${overspendSentence(row, (text) => `**${renderSummary.escapeMarkdown(text, plainText.mostNameCharacters)}**`)}.`);
    const left = rows.leftOut === 0 ? [] : ['', `_${rows.leftOut} more checks did not fit; the log has them all._`];
    return [
        `## ${over.length === 0 ? '🧾' : flag} Receipt: ${renderSummary.escapeMarkdown(headlineOf(receipt))}`,
        '',
        ...(told.length === 0 ? [] : [`${told.join(' ')} ${consequence(onOverspend)}`, '']),
        line(columns.map((column) => column.charAt(0).toUpperCase() + column.slice(1))),
        line(rightAligned.map((right) => (right ? '--:' : ':--'))),
        ...rows.lines,
        ...left,
        '',
        `${shared} Measured from ${resultTable.formatTime(receipt.startedAt)} to ${resultTable.formatTime(receipt.endedAt)}.`,
        '',
    ].join('\n');
}
/** The receipt for a log or a terminal. */
function renderReceiptLines(receipt) {
    const rows = receipt.rows.map((row) => cellsOf(row).map((cell) => plainText.plainText(cell, plainText.mostNameCharacters * 2)));
    const used = usedColumns(rows);
    const kept = (cells) => cells.filter((_, index) => used[index]);
    const table = alignColumns.alignColumns([kept(columns), ...rows.map(kept)], rightAligned.filter((_, index) => used[index]));
    return [`Receipt: ${plainText.plainText(headlineOf(receipt))}.`, ...table, shared];
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
        if (folders !== null && !folders.some((folder) => writeReport.liesIn(place, node_fs.realpathSync(folder)))) ;
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

//#region src/run/bash.ts
/** How a script of the input `run` is started: the first failing command ends it, also inside a pipe. */
function bashArguments(script) {
    return ['-e', '-o', 'pipefail', '-c', script];
}
/**
 * The bash to use. On Windows the one in the system's own folder starts another system (WSL), which lacks the workspace
 * and its tools: the next one on PATH is Git's.
 */
function findBash(environment, platform = process.platform) {
    if (platform !== 'win32')
        return 'bash';
    const system = (environment['SystemRoot'] ?? 'C:\\Windows').toLowerCase();
    const folders = (environment['PATH'] ?? environment['Path'] ?? '').split(node_path.delimiter);
    const found = folders
        .filter((folder) => folder !== '' && !folder.toLowerCase().startsWith(system))
        .map((folder) => node_path.join(folder, 'bash.exe'))
        .find((path) => node_fs.existsSync(path));
    return found ?? 'bash';
}
//#endregion

//#region src/core/first-reading.ts
/** Can the pool that decides be spent from? One that the account lacks is in no list, and cannot. */
function isUsable({ pool, pools, remaining, unlimited }) {
    return unlimited || remaining === null || pools.find(({ id }) => id === pool)?.usable === true;
}
/** What a gate's report leaves for the second reading. @param clean takes keys out of what a user wrote. */
function firstReadingsOf(report, plan, clean) {
    return {
        startedAt: report.startedAt,
        shouldRun: report.verdict.shouldRun,
        require: report.require,
        onOverspend: plan.onOverspend,
        checks: report.results.map((result, index) => ({
            name: clean(result.name),
            provider: result.provider,
            providerName: result.providerName,
            status: result.status,
            policy: result.policy,
            reason: result.reason,
            pool: result.pool,
            remaining: result.remaining,
            unlimited: result.unlimited,
            unit: result.unit,
            boundBy: result.boundBy,
            minimum: result.minimum,
            resetsAt: result.resetsAt,
            checkedAt: result.checkedAt,
            topUpUrl: result.topUpUrl,
            usable: isUsable(result),
            maxSpend: plan.checks[index]?.maxSpend?.value ?? null,
        })),
    };
}
//#endregion

//#region src/core/not-your-code.ts
function isGood({ status }) {
    return status === 'ok' || status === 'warn';
}
/** Is less left than must be? An amount that is not known is not; "insufficient" is, whatever the amount. */
function isTooLittle(remaining, minimum) {
    return remaining !== null && (remaining.lte(registry.zero) || (minimum !== null && remaining.lt(minimum)));
}
function judge(first, now) {
    const { name, providerName, topUpUrl } = first;
    const innocent = (why) => ({
        name,
        why,
        now: now.remaining,
        unit: now.unit,
        reason: now.status === 'denied' ? 'the key was rejected' : now.reason,
    });
    // What a percentage came to at the gate still holds.
    const minimum = now.unit === first.unit ? (first.minimum ?? now.minimum) : now.minimum;
    const insufficient = now.reason === 'insufficient';
    if (now.unlimited)
        return innocent('unlimited');
    if (now.remaining === null && !insufficient)
        return innocent('not-read');
    if (!insufficient && !isTooLittle(now.remaining, minimum))
        return innocent('still-there');
    // A budget is a limit of the user's own: no provider refuses a request because of it.
    if (now.boundBy === 'budget')
        return innocent('budget');
    const wasTooLittle = first.reason === 'insufficient' || (first.usable && isTooLittle(first.remaining, first.minimum));
    const known = isGood(first) || first.remaining !== null || first.reason === 'insufficient';
    return {
        name,
        providerName,
        topUpUrl,
        kind: !isUsable(now) ? 'unusable' : wasTooLittle ? 'already' : known ? 'ran-out' : 'now',
        empty: insufficient || now.remaining?.lte(registry.zero) === true,
        before: first.remaining,
        beforeUnit: first.unit,
        now: now.remaining,
        nowUnit: now.unit,
        minimum,
    };
}
/**
 * Was it the money? Only checks on which the gate had let the job go on can tell: with `require: any` those with enough,
 * where there were any.
 * @param now results of the second reading in the order of the checks.
 */
function findOutOfCredit(first, now) {
    const someGood = first.checks.some(isGood);
    const out = [];
    const innocent = [];
    for (const [index, check] of first.checks.entries()) {
        const result = now[index] ?? null;
        const letGo = isGood(check) || (check.policy === 'warn' && (first.require === 'all' || !someGood));
        const none = { name: check.name, now: null, unit: null };
        if (!first.shouldRun || !letGo)
            innocent.push({ ...none, why: 'not-let-go', reason: null });
        else if (result === null)
            innocent.push({ ...none, why: 'not-read', reason: 'no time was left' });
        else {
            const judged = judge(check, result);
            if ('why' in judged)
                innocent.push(judged);
            else
                out.push(judged);
        }
    }
    return { out, innocent };
}
//#endregion

//#region src/core/receipt.ts
/** Why a second reading has no figure. */
function whyUnread({ status, reason }) {
    if (reason === 'insufficient')
        return 'the provider says that the credit is used up; how much was spent is not known';
    if (status === 'denied')
        return 'the key was rejected at the end; spent is not known';
    if (status === 'no-key')
        return 'there was no key at the end; spent is not known';
    return `could not be read at the end${reason === null ? '' : ` (${reason})`}; spent is not known`;
}
/** The same pool in the second reading: the one that decides may have become another. */
function samePool(first, now) {
    if (now.pool === first.pool)
        return { remaining: now.remaining, usable: isUsable(now) };
    return now.pools.find(({ id }) => id === first.pool) ?? null;
}
/** Did the pool start anew between the two readings? A rise with another date of reset is one too. */
function hasReset(first, now, rose) {
    const { resetsAt, checkedAt } = first;
    if (resetsAt === null)
        return false;
    const passed = registry.isPast(resetsAt, new Date(now.checkedAt)) && !registry.isPast(resetsAt, new Date(checkedAt));
    return passed || (rose && now.pool === first.pool && now.resetsAt !== null && now.resetsAt !== resetsAt);
}
function measure$1(first, now, unread) {
    const before = first.unlimited ? null : first.remaining;
    const unknown = (note, after = null) => ({ before, after, spent: null, note });
    if (now === null)
        return unknown(unread);
    if (first.unlimited || now.unlimited)
        return unknown('unlimited; spent is not known', now.remaining);
    if (before === null) {
        const why = first.reason === null ? '' : ` (${first.reason})`;
        return unknown(`not known at the start${why}; spent is not known`, now.remaining);
    }
    if (now.remaining === null)
        return unknown(whyUnread(now));
    const pool = samePool(first, now);
    if (pool === null || pool.remaining === null)
        return unknown('another pool decides now; spent is not known');
    const after = pool.remaining;
    if (!first.usable || !pool.usable)
        return unknown('the pool cannot be used; spent is not known', after);
    if (now.pool === first.pool && now.unit !== first.unit)
        return unknown('counted in another unit now; spent is not known');
    const rose = after.gt(before);
    if (hasReset(first, now, rose))
        return unknown('reset in between; spent is not known', after);
    if (now.pool === first.pool && now.boundBy !== first.boundBy) {
        return unknown('another limit decides now; spent is not known', after);
    }
    if (rose)
        return unknown('topped up; spent is not known', after);
    const late = now.upperBound ? 'spend is reported late; there may be more' : null;
    const partly = now.lowerBound ? 'not all credit shows in this figure; there may be more' : null;
    return { before, after, spent: before.minus(after), note: late ?? partly };
}
/** One check, from its two readings. @param now null when it was not read again. @param unread why it was not. */
function receiptRow(first, now, unread = 'not read at the end') {
    const { name, provider, providerName, pool, unit, maxSpend } = first;
    const measured = measure$1(first, now, unread);
    const { spent } = measured;
    return {
        name,
        provider,
        providerName,
        pool: pool ?? now?.pool ?? null,
        unit: unit ?? now?.unit ?? null,
        ...measured,
        maxSpend,
        overspent: spent !== null && maxSpend !== null && spent.gt(maxSpend),
    };
}
/**
 * What the job spent, by check.
 * @param now results of the second reading in the order of the checks; an absent one was not read again.
 * @param endedAt RFC 3339.
 * @param unread why a check was not read again.
 */
function compareReadings(first, now, endedAt, unread) {
    return {
        startedAt: first.startedAt,
        endedAt,
        shouldRun: first.shouldRun,
        rows: first.checks.map((check, index) => receiptRow(check, now[index] ?? null, unread)),
    };
}
//#endregion

//#region src/core/render-watch.ts
/** One reading while a command runs: `apertis: 41.2 USD left, 1.3 USD spent so far`. */
function watchLine(row, now) {
    const name = plainText.plainText(row.name, plainText.mostNameCharacters);
    if (now.unlimited)
        return `${name}: unlimited`;
    if (now.remaining === null || now.unit === null) {
        return `${name}: cannot be read now${now.reason === null ? '' : ` (${now.reason})`}`;
    }
    const spent = row.spent === null || row.unit === null ? '' : `, ${registry.formatAmount(row.spent, row.unit)} spent so far`;
    return `${name}: ${registry.formatAmount(now.remaining, now.unit)} left${spent}`;
}
/** Why the command is ended; null when nothing was overspent. */
function stopLine(rows, graceSeconds) {
    const over = rows.find(({ overspent }) => overspent);
    if (over === undefined || over.spent === null || over.maxSpend === null || over.unit === null)
        return null;
    const spent = registry.formatAmount(over.spent, over.unit);
    const most = registry.formatAmount(over.maxSpend, over.unit);
    const name = plainText.plainText(over.name, plainText.mostNameCharacters);
    return `${name} has spent ${spent}, more than its max-spend of ${most}: the command is stopped (SIGTERM, and after ${graceSeconds} s SIGKILL).`;
}
//#endregion

//#region src/run/process-table.ts
/** `4711 (a name) with) S 1 4711 …`: the name may hold anything, so what counts stands behind its last bracket. */
function parseStat(pid, stat) {
    const [state = '', parent = '', group = ''] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A zombie has ended; only its parent has not looked yet, and in a container may never do.
    return state === 'Z' || state === 'X' ? null : { pid, parent: Number(parent), group: Number(group) };
}
function readProc() {
    return node_fs.readdirSync('/proc')
        .filter((name) => /^\d+$/.test(name))
        .flatMap((name) => {
        try {
            return parseStat(Number(name), node_fs.readFileSync(`/proc/${name}/stat`, 'latin1')) ?? [];
        }
        catch {
            // It has ended meanwhile.
            return [];
        }
    });
}
function readPs() {
    const table = node_child_process.execFileSync('ps', ['-A', '-o', 'pid=,ppid=,pgid=,stat='], { encoding: 'utf8' });
    return table.split('\n').flatMap((line) => {
        const [pid = '', parent = '', group = '', state = 'Z'] = line.trim().split(/\s+/);
        return state.startsWith('Z') ? [] : [{ pid: Number(pid), parent: Number(parent), group: Number(group) }];
    });
}
/** Every process that runs; empty where that cannot be learnt. */
function readProcessTable() {
    try {
        return process.platform === 'linux' ? readProc() : process.platform === 'win32' ? [] : readPs();
    }
    catch {
        return [];
    }
}
/** Ids of a process's ancestors, its parent first. */
function ancestorsOf(row, table) {
    const ancestors = [];
    for (let parent = row.parent; parent > 0 && !ancestors.includes(parent);) {
        ancestors.push(parent);
        parent = table.find(({ pid }) => pid === parent)?.parent ?? 0;
    }
    return ancestors;
}
/** Members of a group that still run. */
function membersOf(group, table) {
    return table.filter((row) => row.group === group).map(({ pid }) => pid);
}
/**
 * What a command has started in the group that it shares with us, and with our neighbours in a pipeline: our descendants,
 * and those whose parents have ended. Neighbours have our own parent above them.
 */
function sharedMembersOf(us, table) {
    const ours = table.find(({ pid }) => pid === us.pid);
    return table
        .filter((row) => {
        const ancestors = ancestorsOf(row, table);
        if (ancestors.includes(us.pid))
            return true;
        return row.pid !== us.pid && row.group === ours?.group && !ancestors.includes(us.parent) && row.pid !== us.parent;
    })
        .map(({ pid }) => pid);
}
//#endregion

//#region src/run/command.ts
/** How often a group is looked at while it is expected to end. */
const lookMs = 100;
/** The terminal hands these to everything in its foreground group itself; a second one would read as "at once". */
const fromTerminal = ['SIGINT', 'SIGQUIT'];
function describeFault(error, folder) {
    if (error.code === 'ENOENT') {
        const why = folder === null ? 'there is no such command' : 'there is no such command, or no such folder to run it in';
        return { kind: 'not-started', code: 127, why };
    }
    const why = error.code === 'EACCES' ? 'it must not be executed' : (error.code ?? 'unknown fault');
    return { kind: 'not-started', code: 126, why };
}
function endOf(child, folder) {
    return new Promise((resolve) => {
        child.once('error', (error) => resolve(describeFault(error, folder)));
        child.once('exit', (code, signal) => {
            resolve(signal === null ? { kind: 'exited', code: code ?? 1 } : { kind: 'killed', signal });
        });
    });
}
function sendTo(pid, name) {
    try {
        process.kill(pid, name);
    }
    catch {
        // It has ended by itself, or was never ours.
    }
}
/** Starts a command with our own stdin, stdout and stderr. */
function startCommand(options) {
    const windows = process.platform === 'win32';
    const ownGroup = !options.sharesGroup && !windows;
    // In a shared group what ran before us is nobody's that we have started.
    const older = new Set(options.sharesGroup ? readProcessTable().map((row) => row.pid) : []);
    const child = node_child_process.spawn(options.file, options.arguments, {
        cwd: options.folder ?? undefined,
        env: options.environment,
        stdio: 'inherit',
        detached: ownGroup,
        windowsHide: true,
    });
    const { pid } = child;
    let over = false;
    const ended = endOf(child, options.folder).then((end) => {
        over = true;
        return end;
    });
    const members = () => {
        if (pid === undefined)
            return [];
        if (windows)
            return over ? [] : [pid];
        const table = readProcessTable();
        // Where processes cannot be listed, the command itself is what is known.
        if (table.length === 0)
            return over ? [] : [pid];
        if (ownGroup)
            return membersOf(pid, table);
        return sharedMembersOf({ pid: process.pid, parent: process.ppid }, table).filter((member) => !older.has(member));
    };
    const toAll = (name) => {
        if (pid === undefined)
            return;
        if (ownGroup)
            sendTo(-pid, name);
        else
            for (const member of members())
                sendTo(member, name);
    };
    return {
        ended,
        signal(name) {
            if (!ownGroup && fromTerminal.includes(name))
                return;
            // Windows has no signals: what ends a console's programs (Ctrl-C) has reached them already.
            if (windows && name !== 'SIGTERM')
                return;
            toAll(name);
        },
        kill() {
            if (windows && pid !== undefined)
                node_child_process.execFile('taskkill', ['/pid', String(pid), '/t', '/f'], () => { });
            else
                toAll('SIGKILL');
        },
        async gone() {
            while (!over || members().length > 0)
                await promises.setTimeout(lookMs);
        },
    };
}
//#endregion

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
        return await plainText.check({ ...plan, timeoutMs }, { userAgent: main.userAgent, signal: ended.signal, debug });
    }
    finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', end);
    }
}
//#endregion

//#region src/run/signals.ts
/** Those that ask a program to end; the last is Windows' Ctrl-Break. */
const ending = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGBREAK'];
/** Those that mean something to the command, and nothing to us. */
const passing = ['SIGUSR1', 'SIGUSR2'];
/** From now on signals no longer end this process: whoever listens has to. */
function listenForSignals() {
    let first = null;
    const listeners = new Set();
    const installed = [...ending, ...passing].map((signal) => {
        const ends = ending.includes(signal);
        const handle = () => {
            if (ends)
                first ??= { signal, at: performance.now() };
            for (const listener of listeners)
                listener(signal, ends);
        };
        process.on(signal, handle);
        return () => process.off(signal, handle);
    });
    return {
        interruption: () => first,
        onSignal(listener) {
            listeners.add(listener);
            return () => listeners.delete(listener);
        },
        close() {
            for (const remove of installed)
                remove();
        },
    };
}
/** Exit code of a program that ended by a signal, as a shell tells it. */
function exitCodeOfSignal(signal) {
    return 128 + (node_os.constants.signals[signal] ?? 0);
}
//#endregion

//#region src/run/supervise.ts
/** After a signal to us, how long the command has: the runner leaves us 7.5 seconds in all. */
const afterSignalMs$1 = 7_000;
/** Looks after a command until it, and after a signal or a stop everything it has started, has ended. */
function supervise(command, signals) {
    const timers = [];
    let stopped = false;
    let signalled = false;
    const killAfter = (milliseconds) => {
        timers.push(setTimeout(() => command.kill(), milliseconds));
    };
    const stopListening = signals.onSignal((signal, ends) => {
        if (ends && !signalled) {
            signalled = true;
            killAfter(afterSignalMs$1);
        }
        command.signal(signal);
    });
    const watchEnd = async () => {
        const end = await command.ended;
        // Left to itself a command may leave something running behind it, as in any shell.
        if (stopped || signals.interruption() !== null)
            await command.gone();
        stopListening();
        for (const timer of timers)
            clearTimeout(timer);
        return { end, interruption: signals.interruption(), stopped };
    };
    return {
        ended: watchEnd(),
        stop(graceMs) {
            if (stopped)
                return;
            stopped = true;
            command.signal('SIGTERM');
            killAfter(graceMs);
        },
    };
}
/**
 * The exit code of `run`, before what was spent is judged: the command's own, `128 + n` for a signal, 126 or 127 when it
 * could not start, 1 when it was stopped. After a signal to us it is never 0.
 */
function exitCodeOf({ end, interruption, stopped }) {
    if (end.kind === 'not-started')
        return end.code;
    if (stopped)
        return 1;
    const code = end.kind === 'killed' ? exitCodeOfSignal(end.signal) : end.code;
    return code === 0 && interruption !== null ? exitCodeOfSignal(interruption.signal) : code;
}
//#endregion

//#region src/run/watch.ts
/**
 * Reads again and again while a command runs. A reading that fails altogether is no reading: it ends nothing.
 * @param everyMs from the start of one reading to the next; none begins before the last has ended.
 */
function watchBalances(read, everyMs, onReading) {
    const ended = new AbortController();
    let timer;
    const plan = (milliseconds) => {
        if (!ended.signal.aborted)
            timer = setTimeout(() => void readOnce(), milliseconds);
    };
    const readOnce = async () => {
        const started = performance.now();
        const report = await read(ended.signal).catch(() => null);
        // What was cut short by our own end says nothing.
        if (report !== null && !ended.signal.aborted)
            onReading(report.results);
        plan(Math.max(0, everyMs - (performance.now() - started)));
    };
    plan(everyMs);
    return {
        close() {
            clearTimeout(timer);
            ended.abort();
        },
    };
}
//#endregion

//#region src/run/run-and-measure.ts
/** A second reading may take so long. */
const readingMs = 15_000;
/** After a signal the runner kills us 10 seconds later; what is left of these is for the second reading. */
const afterSignalMs = 6_500;
/** Less than this is not worth a request. */
const leastReadingMs = 500;
/** How often an overspend is looked for, unless `watch` says otherwise. */
const stopWatchMs = 60_000;
/** Is a second reading wanted? `run` implies it; only who says `receipt: false`, and needs no figure, goes without. */
function wantsReceipt({ receipt, receiptFile, checks }) {
    return receipt !== 'false' || receiptFile !== null || checks.some(({ maxSpend }) => maxSpend !== null);
}
/** The receipt of a command that was never started: nothing was spent by it, and nothing is read again. */
function receiptWithoutCommand({ plan, report, clean }) {
    const now = registry.formatInstant(new Date());
    return compareReadings(firstReadingsOf(report, plan, clean), [], now, 'the command was not started');
}
function watchWhileRunning(options, supervision) {
    const { plan, report, clean, say, debug, graceSeconds } = options;
    const watched = plan.watchSeconds !== null;
    const stops = plan.onOverspend === 'stop';
    if (!watched && !stops)
        return null;
    const first = firstReadingsOf(report, plan, clean).checks;
    const shown = first.map((check, index) => {
        const result = report.results[index];
        return result === undefined ? '' : watchLine(receiptRow(check, result), result);
    });
    const onReading = (results) => {
        const rows = first.map((check, index) => receiptRow(check, results[index] ?? null));
        for (const [index, result] of results.entries()) {
            const row = rows[index];
            const line = row === undefined ? '' : watchLine(row, result);
            if (watched && line !== shown[index])
                say(line);
            shown[index] = line;
        }
        const why = stops ? stopLine(rows, graceSeconds) : null;
        if (why === null)
            return;
        say(why);
        watch.close();
        supervision.stop(graceSeconds * 1000);
    };
    const everyMs = plan.watchSeconds === null ? stopWatchMs : plan.watchSeconds * 1000;
    const watch = watchBalances((signal) => readAgain(plan, { mostMs: plan.timeoutMs, signal, ...(debug !== undefined && { debug }) }), everyMs, onReading);
    return watch;
}
/** The second reading, in what time is left; null when that is too little. */
async function readAtEnd({ plan, debug }, signals) {
    const before = signals.interruption();
    const mostMs = before === null ? readingMs : Math.min(readingMs, afterSignalMs - (performance.now() - before.at));
    if (mostMs < leastReadingMs)
        return null;
    const ended = new AbortController();
    // Whoever asks again to end wants it now.
    const stopListening = signals.onSignal((_, ends) => ends && ended.abort());
    try {
        const report = await readAgain(plan, { mostMs, signal: ended.signal, ...(debug !== undefined && { debug }) });
        return ended.signal.aborted ? null : report;
    }
    finally {
        stopListening();
    }
}
function hasFailed({ end, interruption, stopped }) {
    return interruption === null && !stopped && (end.kind === 'killed' || (end.kind === 'exited' && end.code !== 0));
}
async function measure(options, supervised, signals) {
    const { plan, report, clean } = options;
    if (!wantsReceipt(plan))
        return { receipt: null, finding: null };
    const first = firstReadingsOf(report, plan, clean);
    const second = await readAtEnd(options, signals);
    const results = second?.results ?? [];
    const unread = signals.interruption() === null ? undefined : 'no time was left to read it at the end';
    return {
        receipt: compareReadings(first, results, registry.formatInstant(new Date()), unread),
        finding: hasFailed(supervised) && second !== null ? findOutOfCredit(first, results) : null,
    };
}
/** Runs the command that the gate let go on, and measures what was spent. */
async function runAndMeasure(options) {
    const { plan } = options;
    const signals = listenForSignals();
    try {
        const supervision = supervise(startCommand(options.command), signals);
        const watch = watchWhileRunning(options, supervision);
        const supervised = await supervision.ended;
        watch?.close();
        const own = exitCodeOf(supervised);
        if (supervised.end.kind === 'not-started') {
            const receipt = wantsReceipt(plan) ? receiptWithoutCommand(options) : null;
            return { exitCode: own, notStarted: supervised.end.why, receipt, finding: null };
        }
        const measured = await measure(options, supervised, signals);
        const interruption = signals.interruption();
        const overspent = measured.receipt?.rows.some((row) => row.overspent) === true;
        const failsFor = interruption === null ? (overspent && plan.onOverspend !== 'warn' ? 1 : 0) : exitCodeOfSignal(interruption.signal);
        return { exitCode: own === 0 ? failsFor : own, notStarted: null, ...measured };
    }
    finally {
        signals.close();
    }
}
//#endregion

//#region src/cli/run-command.ts
function say(line) {
    process.stderr.write(`credit-gate: ${line}\n`);
}
/** Adds what became of the job to a job summary that was written before it. */
function completeMarkdown(path, { finding, receipt }, plan) {
    const out = finding?.out ?? [];
    const above = out.length === 0 ? '' : renderNotYourCode(out);
    const below = receipt === null ? '' : renderReceipt(receipt, plan.onOverspend);
    try {
        node_fs.writeFileSync(path, `${above}${node_fs.readFileSync(path, 'utf8').trimEnd()}\n\n${below}`);
    }
    catch (error) {
        say(`the receipt could not be added to ${path} (${error.code ?? 'unknown fault'})`);
    }
}
function tell({ receipt, finding }, plan) {
    const lines = [
        ...(finding === null
            ? []
            : finding.out.length > 0
                ? notYourCodeLines(finding.out)
                : [stillThereLine(finding.innocent)]),
        ...(receipt === null ? [] : overspendAnnotations(receipt, plan.onOverspend).map(({ message }) => message)),
        ...(receipt === null ? [] : renderReceiptLines(receipt)),
    ];
    if (lines.length > 0)
        process.stderr.write(`\n${lines.join('\n')}\n`);
}
function isTerminal() {
    return [process.stdin, process.stdout, process.stderr].some(({ isTTY }) => isTTY);
}
/**
 * The gate, the command when the gate lets it go on, and the receipt. Writes nothing of its own to stdout.
 * @param command file and arguments.
 */
async function runChecked(wanted, command) {
    if (wanted.format !== 'table' && wanted.output === null) {
        throw new main.Stop(main.exitCodes.usage, `credit-gate run: --format ${wanted.format} needs --output <file>: stdout belongs to the command`);
    }
    const { report, plan } = await writeReport.runGate(wanted, process.env);
    await writeReport.writeReport(report, wanted, process.env, process.stderr);
    if (plan === null)
        return main.exitCodeOf(report.verdict);
    const redact = plainText.createRedactor(plan.checks.flatMap(({ key }) => (key === null ? [] : [key])));
    const clean = (text) => plainText.cleanText(text, redact);
    const file = (receipt) => {
        if (receipt === null || plan.receiptFile === null)
            return;
        const problem = appendReceiptLine(plan.receiptFile, renderReceiptLine(receipt), process.cwd(), null);
        if (problem !== null)
            say(`no line in ${plainText.plainText(plan.receiptFile)}: ${problem}`);
    };
    if (!report.verdict.shouldRun) {
        file(receiptWithoutCommand({ plan, report, clean }));
        return report.verdict.outcome === 'skip' ? main.exitCodes.ok : main.exitCodeOf(report.verdict);
    }
    const [program, ...words] = command;
    const result = await runAndMeasure({
        plan,
        report,
        command: {
            file: program,
            arguments: words,
            folder: null,
            environment: process.env,
            sharesGroup: isTerminal(),
        },
        graceSeconds: wanted.graceSeconds,
        say,
        clean,
    });
    if (result.notStarted === null) {
        tell(result, plan);
        if (wanted.format === 'markdown' && wanted.output !== null)
            completeMarkdown(wanted.output, result, plan);
    }
    else
        say(`the command could not be started: ${result.notStarted}`);
    file(result.receipt);
    return result.exitCode;
}
/** `credit-gate check --run '<script>'`: the same, with a script for bash. */
function runCheckedScript(wanted, script) {
    return runChecked(wanted, [findBash(process.env), ...bashArguments(script)]);
}
/** `credit-gate run [checks] -- <command>`: ends with the command's own exit code. */
async function runCommand(words) {
    const wanted = writeReport.readCheckArguments(words);
    const [program, ...rest] = wanted.command ?? [];
    if (program === undefined || program === '') {
        throw new main.Stop(main.exitCodes.usage, "credit-gate run: there is no command; put it behind `--`: credit-gate run 'apertis >= 5 USD' -- npm run eval");
    }
    if ((wanted.inputs['run'] ?? '') !== '') {
        throw new main.Stop(main.exitCodes.usage, 'credit-gate run: --run stands beside the command behind `--`; give one of them');
    }
    // What needs a command of its own (`watch`, `max-spend`) has one.
    const inputs = { ...wanted.inputs, run: program };
    return runChecked({ ...wanted, inputs }, [program, ...rest]);
}
//#endregion

exports.runChecked = runChecked;
exports.runCheckedScript = runCheckedScript;
exports.runCommand = runCommand;


/***/ })

};
;