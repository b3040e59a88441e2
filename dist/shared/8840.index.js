"use strict";
exports.id = 8840;
exports.ids = [8840];
exports.modules = {

/***/ 9496:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



const start = __webpack_require__(552);

//#region src/cli/arguments.ts
const keyRefusal = 'is refused: what stands on a command line can be read by every program on the machine. ' +
    'Put the key into the provider\u2019s environment variable (`credit-gate providers` names it)';
/** What people call a key. A short flag such as `-k` may be meant so too: it is refused like every unknown one. */
const keyNames = ['api-key', 'key', 'token', 'api-token', 'auth', 'secret', 'password', 'bearer', 'k'];
/** Only what looks like a flag is repeated: a key that was glued to its flag (`-ksk-\u2026`) does not. */
function shownFlag(word) {
    return /^--[A-Za-z]+(?:[-_][A-Za-z]+){0,4}$/.test(word) ? word : /^-[A-Za-z]/.test(word) ? word.slice(0, 2) : 'a flag';
}
/** Why this flag is not taken. Its value is never repeated: it may well be a key. */
function refuse(word, { values, switches, elsewhere = {} }) {
    const name = word.replace(/^-+/, '');
    const error = (message) => ({ where: '', field: shownFlag(word), message });
    const instead = Object.hasOwn(elsewhere, name) ? elsewhere[name] : undefined;
    if (instead !== undefined)
        return error(instead);
    const meant = start.nearest(name, [...values, ...switches, ...keyNames.filter((each) => each.length > 3)]);
    if (keyNames.includes(name.toLowerCase()) || keyNames.includes(meant ?? ''))
        return error(keyRefusal);
    return error(`is not a flag${meant === null ? '' : `; did you mean \`--${meant}\`?`}`);
}
/** Reads the flag at the start of `rest`. Says how many words it took. */
function readFlag([word = '', next], names, into) {
    const [, flag = '', inline] = /^(-[^=]*)(?:=([\s\S]*))?$/.exec(word) ?? [];
    const complain = (message) => into.errors.push({ where: '', field: flag, message });
    const name = flag === '-h' ? 'help' : flag.startsWith('--') ? flag.slice(2) : '';
    const isWord = next !== undefined && !/^-./.test(next);
    if (names.switches.includes(name)) {
        if (inline === undefined)
            into.switches.add(name);
        else
            complain('takes no value');
        return 1;
    }
    if (!names.values.includes(name)) {
        into.errors.push(refuse(flag, names));
        // The word behind an unknown flag is its value: it must not be taken for a check, nor be shown.
        return inline === undefined && isWord ? 2 : 1;
    }
    const value = inline ?? (isWord ? next : undefined);
    if (value === undefined)
        complain(`needs a value: \`${flag} <value>\`, or \`${flag}=<value>\``);
    else if (into.flags.has(name))
        complain('is given twice');
    else
        into.flags.set(name, value);
    return inline === undefined && isWord ? 2 : 1;
}
/** Reads what stands behind the command's name. All that is wrong is told together. */
function parseArguments(words, names) {
    const end = words.indexOf('--');
    const own = end < 0 ? words : words.slice(0, end);
    const into = { positionals: [], flags: new Map(), switches: new Set(), errors: [] };
    for (let at = 0; at < own.length;) {
        const word = own[at] ?? '';
        if (/^-./.test(word))
            at += readFlag(own.slice(at, at + 2), names, into);
        else {
            into.positionals.push(word);
            at += 1;
        }
    }
    return { ...into, command: end < 0 ? null : words.slice(end + 1) };
}
//#endregion

exports.parseArguments = parseArguments;


/***/ }),

/***/ 8840:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

const writeReport = __webpack_require__(2026);
const main = __webpack_require__(4085);
const leaveOnSignals = __webpack_require__(1357);
__webpack_require__(7825);
__webpack_require__(857);
__webpack_require__(552);
__webpack_require__(8474);
__webpack_require__(3024);
__webpack_require__(6760);
__webpack_require__(9496);
__webpack_require__(8161);

//#region src/cli/check-command.ts
/** `credit-gate check`: the gate, and its exit code. */
async function checkCommand(words) {
    const wanted = writeReport.readCheckArguments(words, 'check');
    const script = wanted.inputs['run'] ?? '';
    if (script.trim() !== '')
        return (await Promise.all(/* import() */[__webpack_require__.e(9480), __webpack_require__.e(9758)]).then(__webpack_require__.t.bind(__webpack_require__, 7377, 23))).runCheckedScript(wanted, script);
    leaveOnSignals.leaveOnSignals();
    writeReport.prepareFiles(wanted);
    const { report } = await writeReport.runGate(wanted, process.env);
    await writeReport.writeReport(report, wanted, process.env, process.stdout);
    return main.exitCodeOf(report.verdict);
}
//#endregion

exports.checkCommand = checkCommand;


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

/***/ 2026:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



const gate = __webpack_require__(7825);
const _arguments = __webpack_require__(9496);
const main = __webpack_require__(4085);
const start = __webpack_require__(552);
const node_fs = __webpack_require__(3024);
const node_path = __webpack_require__(6760);

//#region src/cli/check-arguments.ts
/** Every input is a flag of its name; a key never is. */
const inputFlags = gate.inputNames.filter((name) => name !== 'api-key');
/** What only means something where a command runs. */
const runFlags = ['receipt', 'receipt-file', 'max-spend', 'on-overspend', 'watch', 'grace'];
const inQuotes = "put each check in quotes, so that the shell does not take `>` for itself: 'apertis >= 5 USD'";
/** The checks among the words: lines with `>=`, or one provider that the flags are about. */
function readPositionals({ positionals, flags }, errors) {
    const lines = positionals.filter((word) => word.includes('>='));
    const others = positionals.filter((word) => !word.includes('>='));
    const complain = (field, message) => errors.push({ where: '', field, message });
    if (lines.length > 0 && others.length > 0)
        complain('checks', `stand beside a word that is none; ${inQuotes}`);
    else if (others.length > 1)
        complain('checks', `are not understood; ${inQuotes}`);
    else if (others.length === 1) {
        const [provider = '', ...pool] = (others[0] ?? '').split('/');
        if (flags.has('provider'))
            complain('--provider', 'stands beside a provider\u2019s name; give one of them');
        if (pool.length === 0)
            return { provider };
        if (flags.has('pool'))
            complain('--pool', 'stands beside a pool behind the provider\u2019s name; give one of them');
        return { provider, pool: pool.join('/') };
    }
    if (lines.length > 0 && flags.has('checks'))
        complain('--checks', 'stands beside checks as words; give one list');
    return lines.length > 0 ? { checks: lines.join('\n') } : {};
}
/** Fields of a check that are no flags: where they go instead. */
const inTheList = gate.itemNames
    .filter((name) => !gate.inputNames.includes(name))
    .map((name) => [name, 'is not a flag but a field of a check; write it in `--checks` or in a config file']);
/** @param command `check` runs nothing but the script of `--run`; without one it takes no flag about what runs. */
function readCheckArguments(words, command) {
    const parsed = _arguments.parseArguments(words, {
        values: [...inputFlags, 'format', 'output', 'dotenv', 'grace'],
        switches: ['no-color', 'help'],
        elsewhere: Object.fromEntries(inTheList),
    });
    const errors = [...parsed.errors];
    const complain = (field, message) => errors.push({ where: '', field, message });
    const given = readPositionals(parsed, errors);
    const { flags } = parsed;
    const read = (name, reader) => flags.has(name) ? reader(flags.get(name) ?? '') : null;
    const path = (name) => read(name, (text) => {
        if (text.trim() === '')
            complain(`--${name}`, 'names no file');
        return text.trim() === '' ? null : text;
    });
    if (command === 'check') {
        if (parsed.command !== null)
            complain('--', 'starts a command, and `check` runs none; use `credit-gate run`');
        for (const name of flags.has('run') ? [] : runFlags.filter((each) => flags.has(each)))
            complain(`--${name}`, 'belongs to `credit-gate run \u2026 -- <command>`: a check alone runs and measures nothing');
    }
    const grace = { min: 0, max: 3_600, unit: ' seconds' };
    return {
        inputs: { ...Object.fromEntries([...flags].filter(([name]) => inputFlags.includes(name))), ...given },
        format: read('format', (text) => gate.readChoice('--format', text, main.formatNames, complain)) ?? 'table',
        output: path('output'),
        dotenv: path('dotenv'),
        color: !parsed.switches.has('no-color'),
        graceSeconds: read('grace', (text) => gate.readWholeNumber('--grace', text, grace, complain)) ?? 10,
        command: parsed.command,
        errors,
    };
}
//#endregion

//#region src/cli/gate.ts
/** A field as the user knows it here: what is no part of a list is a flag. */
function asFlag({ where, field }) {
    return where === '' && field !== 'checks' && gate.inputNames.includes(field) ? `--${field}` : field;
}
/** Long words where a provider, a pool or an amount belongs: any may be a key that lost its way. */
function findStrays(inputs) {
    const list = inputs['checks'] ?? '';
    const lines = /^\s*[-[]/.test(list) ? '' : list;
    const words = [inputs['provider'] ?? '', inputs['pool'] ?? '', ...lines.split(/[\s/]|>=/)];
    return words.filter((word) => word.length >= 20 && /[a-z]/i.test(word) && !gate.catalog.entries.has(word));
}
/** Reads the plan from flags, config file and environment. All that is wrong is told together, and no key with it. */
function readFlagPlan({ inputs, errors }, environment) {
    const told = new Set(errors.map(({ field }) => field));
    // What is wrong with a flag itself is told once; and where words were not understood, a check may have been among them.
    const isTold = ({ where, field, kind }) => where === '' && (told.has(field) || (told.size > 0 && kind === 'nothing-to-check'));
    return gate.readPlan({
        inputs,
        environment,
        files: { base: process.cwd(), confined: false },
        keysAllowed: false,
        errors,
        retell: (found) => found.map((error) => ({ ...error, field: asFlag(error) })).filter((error) => !isTold(error)),
        strays: findStrays(inputs),
    });
}
/** The gate: plan, requests, verdict. Progress goes to a terminal's stderr alone. */
async function runGate(wanted, environment) {
    const { plan, errors, summary } = await readFlagPlan(wanted, environment);
    if (plan === null)
        return { report: gate.reportConfigurationErrors(errors, summary, new Date()), plan };
    const progress = main.showProgress(plan.checks.length, process.stderr, environment);
    process.once('exit', progress.end);
    try {
        return { report: await gate.check(plan, { userAgent: start.userAgent, onResult: progress.step }), plan };
    }
    finally {
        process.off('exit', progress.end);
        progress.end();
    }
}
//#endregion

//#region src/core/render/dotenv.ts
/** GitLab takes files up to 5 KB. https://docs.gitlab.com/ci/variables/dotenv_variables */
const maxBytes = 5_000;
/** Longest first to go: what lists checks is also in the report's other formats. */
const lists = ['ok-checks', 'problem-checks'];
function variableOf(output) {
    return `CREDIT_GATE_${output.toUpperCase().replaceAll('-', '_')}`;
}
/**
 * A value as GitLab reads it: everything up to the line's end, quotes included. In JSON, what other readers of such
 * files take for a comment or a second assignment is written as an escape.
 */
function valueText(value) {
    if (!value.startsWith('['))
        return gate.cleanLine(value, 300);
    return value.replace(/[#=\u007f-\u009f\u2028\u2029]/g, (character) => {
        return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}
function render$1(outputs) {
    return Object.entries(outputs)
        .filter(([output]) => output !== 'results')
        .map(([output, value]) => `${variableOf(output)}=${valueText(value)}\n`)
        .join('');
}
/**
 * GitLab's dotenv report: every output but `results`, unquoted, one line each, under 5 KB in all. A list that does
 * not fit is left empty.
 */
function renderDotenv(outputs) {
    let kept = outputs;
    const dropped = [];
    const bySize = lists.toSorted((one, other) => (outputs[other]?.length ?? 0) - (outputs[one]?.length ?? 0));
    for (const list of bySize) {
        if (Buffer.byteLength(render$1(kept)) < maxBytes)
            break;
        kept = { ...kept, [list]: '' };
        dropped.push(variableOf(list));
    }
    const text = render$1(kept);
    if (dropped.length === 0)
        return { text, warning: null };
    const verb = dropped.length === 1 ? 'was' : 'were';
    return { text, warning: `${dropped.join(' and ')} ${verb} left empty: a dotenv report holds at most 5 KB.` };
}
//#endregion

//#region src/cli/write-report.ts
async function render(report, format, table) {
    const renderer = await main.formats[format]();
    return renderer(report, table);
}
function writeFile(flag, path, text) {
    try {
        node_fs.writeFileSync(path, text);
    }
    catch (error) {
        const code = error.code ?? 'unknown fault';
        throw new main.Stop(main.exitCodes.usage, `credit-gate: ${flag}: cannot write ${path} (${code}); name a file in a folder that exists and can be written`);
    }
}
/** Where a path leads, links resolved as far as there are any. */
function placeOf(path) {
    const wanted = node_path.resolve(path);
    for (const real of [() => node_fs.realpathSync(wanted), () => node_path.join(node_fs.realpathSync(node_path.dirname(wanted)), node_path.basename(wanted))]) {
        try {
            return real();
        }
        catch {
            // It is not there yet.
        }
    }
    return wanted;
}
/** One file for two ends would lose one of them; the config file is the user's own work. */
function refuseSharedFile({ output, dotenv, inputs }) {
    const written = { '--output': output, '--dotenv': dotenv, '--receipt-file': inputs['receipt-file']?.trim() };
    const places = new Map();
    for (const [flag, path] of Object.entries({ '--config-file': inputs['config-file']?.trim(), ...written })) {
        if (path === null || path === undefined || path === '')
            continue;
        const place = placeOf(path);
        const other = places.get(place);
        if (other !== undefined)
            throw new main.Stop(main.exitCodes.usage, `credit-gate: ${other} and ${flag} name the same file; give each one of its own`);
        places.set(place, flag);
    }
}
/**
 * Writes the worst into the files before anything is asked: a run that is cut off must not leave an earlier run's
 * verdict behind, and a file that cannot be written is told at once.
 */
function prepareFiles(wanted) {
    refuseSharedFile(wanted);
    const { output, dotenv } = wanted;
    if (output !== null)
        writeFile('--output', output, '');
    if (dotenv !== null)
        writeFile('--dotenv', dotenv, renderDotenv(gate.pessimisticOutputs()).text);
}
/** Results go to `stream`, files where they were asked for, and everything else to stderr. */
async function writeReport(report, wanted, environment, stream) {
    const lineEnded = (text) => (text.endsWith('\n') ? text : `${text}\n`);
    const { format, output, dotenv } = wanted;
    if (dotenv !== null) {
        const { text, warning } = renderDotenv(gate.renderOutputs(report));
        writeFile('--dotenv', dotenv, text);
        if (warning !== null)
            process.stderr.write(`credit-gate: ${warning}\n`);
    }
    if (output !== null) {
        writeFile('--output', output, lineEnded(await render(report, format, { columns: null, colour: false })));
    }
    const shown = output === null ? format : 'table';
    // The outputs have no place for what is wrong with the configuration, and a person must not be left to guess.
    if (shown === 'json') {
        for (const error of report.configurationErrors)
            process.stderr.write(`credit-gate: ${gate.configurationErrorText(error)}\n`);
    }
    const table = { columns: main.columnsOf(stream), colour: main.wantsColor(stream, environment, wanted.color) };
    stream.write(lineEnded(await render(report, shown, table)));
}
//#endregion

exports.prepareFiles = prepareFiles;
exports.readCheckArguments = readCheckArguments;
exports.runGate = runGate;
exports.writeReport = writeReport;


/***/ })

};
;