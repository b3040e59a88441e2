"use strict";
exports.id = 2005;
exports.ids = [2005,120];
exports.modules = {

/***/ 2005:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

const table = __webpack_require__(120);
const gate = __webpack_require__(7825);
const server = __webpack_require__(3041);
const start = __webpack_require__(552);
const _arguments = __webpack_require__(9496);
const main = __webpack_require__(4085);
const leaveOnSignals = __webpack_require__(1357);
__webpack_require__(857);
__webpack_require__(8474);
__webpack_require__(3024);
__webpack_require__(6760);
__webpack_require__(7067);
__webpack_require__(8161);

//#region src/cli/demo-command.ts
/** One of each: enough, a key that is denied, too little, down, no key. The keys are looked for where a user's would be. */
const checks = [
    { provider: 'apertis', minimum: '5 USD', 'estimated-cost': '0.8 USD', 'parallel-jobs': '12' },
    { provider: 'apikley', minimum: '100 credits' },
    { provider: 'imagerouter', minimum: '5 USD' },
    { provider: 'crustdata', minimum: '1000 credits' },
    { provider: 'predev', minimum: '50 credits' },
];
const keys = {
    APERTIS_API_KEY: 'sandbox-balance-1234.5',
    APIKLEY_API_KEY: 'sandbox-unauthorized',
    IMAGEROUTER_API_KEY: 'sandbox-low',
    CRUSTDATA_API_KEY: 'sandbox-down',
};
const introduction = 'Five checks, as a pipeline would ask them. A sandbox on this machine plays the providers: no key, no network.';
const meaning = 'A job behind this gate would not have started, and would not have spent anything.';
const next = [
    ['credit-gate providers', 'which variable holds your key'],
    ["credit-gate check 'apertis >= 5 USD'", 'ask for real'],
    ['credit-gate sandbox', 'try your own checks, without a key'],
];
const commandWidth = 39;
/** `credit-gate demo`: the real gate against the built-in sandbox. Exit 0: it is a show, not a gate. */
async function demoCommand(words) {
    const { switches, positionals, errors } = _arguments.parseArguments(words, { values: [], switches: ['help', 'no-color'] });
    const extra = positionals.length === 0 ? [] : [{ where: '', field: 'demo', message: 'takes no words' }];
    main.refuseErrors('demo', [...errors, ...extra]);
    leaveOnSignals.leaveOnSignals();
    const sandbox = await server.startSandbox(0, () => { });
    try {
        const items = checks.map((each) => ({ ...each, 'base-url': `${sandbox.origin}/${each.provider}` }));
        // No retries: the one that is down is meant to be.
        const inputs = { checks: JSON.stringify(items), retries: '0' };
        const { plan } = await gate.readPlan({ inputs, environment: keys, keysAllowed: false });
        if (plan === null)
            throw new Error('the demo has a plan of its own');
        const report = await gate.check(plan, { userAgent: start.userAgent });
        const columns = main.columnsOf(process.stdout);
        const colour = main.wantsColor(process.stdout, process.env, !switches.has('no-color'));
        const table$1 = await table.renderTable(report, { columns, colour });
        const ways = next.map(([command, what]) => main.foldBeside(`  ${command.padEnd(commandWidth)}`, what, columns));
        const parts = [main.fold(introduction, columns), table$1.trimEnd(), main.fold(meaning, columns), ['Next', ...ways].join('\n')];
        process.stdout.write(`${parts.join('\n\n')}\n`);
        return main.exitCodes.ok;
    }
    finally {
        await sandbox.close();
    }
}
//#endregion

exports.demoCommand = demoCommand;


/***/ }),

/***/ 1357:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



const node_os = __webpack_require__(8161);

//#region src/cli/leave-on-signals.ts
/**
 * Leaves at once, red, when told to: 130 for Ctrl-C. Said by ourselves because the system does nothing of its own about
 * a signal to a container's first process.
 * @returns ends this: from then on somebody else listens.
 */
function leaveOnSignals() {
    const leave = (signal) => process.exit(128 + node_os.constants.signals[signal]);
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals)
        process.once(signal, leave);
    return () => {
        for (const signal of signals)
            process.off(signal, leave);
    };
}
//#endregion

exports.leaveOnSignals = leaveOnSignals;


/***/ }),

/***/ 120:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

const start = __webpack_require__(552);
const gate = __webpack_require__(7825);
__webpack_require__(857);
__webpack_require__(8474);
__webpack_require__(3024);
__webpack_require__(6760);

//#region src/core/render/table.ts
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
const statusColumn = gate.columns.indexOf('status');
/** Below this, lines are as long as they are. */
const narrowestTerminal = 20;
/** Before the second and further lines of a sentence, so that the next one is seen to begin. */
const indent = '  ';
/** What goes first when the terminal is too narrow for all seven. */
const expendable = ['provider', 'resets', 'pool', 'required'];
const narrowestColumn = 11;
function paint(text, code, colour) {
    return colour ? `\u001b[${code}m${text}\u001b[0m` : text;
}
function without({ head, rows, right }, column) {
    const at = head.indexOf(column);
    return { head: head.toSpliced(at, 1), rows: rows.map((row) => row.toSpliced(at, 1)), right: right.toSpliced(at, 1) };
}
/** A table with lines, at most `width` wide: long names are cut first, then columns go. Null when it cannot be. */
async function renderGrid(grid, width) {
    const { default: Table } = await Promise.all(/* import() */[__webpack_require__.e(6469), __webpack_require__.e(6348)]).then(__webpack_require__.t.bind(__webpack_require__, 6348, 19)).then(n => n.index);
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
        .split('\u252c')
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
        .map((cell, column) => (cell === '' ? '' : `${gate.columns[column]}: ${cell}`))
        .filter((line) => line !== '')
        .flatMap((line) => start.wrapText(line, width)));
    return blocks.map((lines) => lines.join('\n')).join('\n\n');
}
function explanations(report) {
    if (report.configurationErrors.length > 0)
        return report.configurationErrors.map(gate.configurationErrorText);
    const problems = report.results.filter((result) => gate.consequenceOf(result, report) !== 'none');
    const warned = report.results.flatMap(({ name, warnings }) => warnings.map((warning) => `${gate.plainText(name, gate.maxNameCharacters)}: ${gate.plainText(warning)}`));
    return [...problems.map((result) => `${gate.plainText(result.message)}.${gate.adviceText(result)}`), ...warned];
}
/** The table in the width there is; its status column coloured, which takes no width. */
async function renderChecks(report, width, colour) {
    const cellsOfOne = (result) => gate.cellsOf(result, report).map((cell) => gate.plainText(cell, gate.maxNameCharacters));
    const rows = report.results.map(cellsOfOne);
    if (width === null)
        return start.alignColumns([gate.columns, ...rows], gate.rightAligned).join('\n');
    const painted = report.results.map((result) => cellsOfOne(result).map((cell, column) => paint(cell, statusColours[result.status], colour && column === statusColumn)));
    const table = await renderGrid({ head: gate.columns, rows: painted, right: gate.rightAligned }, width);
    return table === null ? renderNarrow(rows, width) : table;
}
/** What the command line shows: the verdict, the table, what to do, and `should-run=\u2026` as its last line. */
async function renderTable(report, options) {
    const { colour } = options;
    const width = options.columns === null ? null : Math.max(options.columns, narrowestTerminal);
    const wrap = (text) => (width === null ? [text] : start.wrapText(text, width));
    const headline = wrap(gate.headlineOf(report, gate.plainText).text).map((line) => paint(line, bold, colour));
    const told = explanations(report).flatMap((text) => width === null
        ? [text]
        : start.wrapText(text, width - indent.length).map((line, index) => (index > 0 ? indent : '') + line));
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


/***/ })

};
;