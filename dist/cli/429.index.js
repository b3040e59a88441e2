"use strict";
exports.id = 429;
exports.ids = [429];
exports.modules = {

/***/ 429:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

const writeReport = __webpack_require__(221);
const main = __webpack_require__(777);
__webpack_require__(453);
__webpack_require__(690);
__webpack_require__(975);
__webpack_require__(186);
__webpack_require__(474);
__webpack_require__(500);
__webpack_require__(512);
__webpack_require__(24);
__webpack_require__(760);
__webpack_require__(477);

//#region src/cli/check-command.ts
/** `credit-gate check`: the gate, and its exit code. */
async function checkCommand(words) {
    const wanted = writeReport.readCheckArguments(words);
    // A command that nobody starts would pass for one that ended well.
    if (wanted.command !== null) {
        throw new main.Stop(main.exitCodes.usage, 'credit-gate check: takes no command behind `--`; `credit-gate run` does');
    }
    const script = wanted.inputs['run'] ?? '';
    if (script.trim() !== '')
        return (await Promise.all(/* import() */[__webpack_require__.e(812), __webpack_require__.e(203)]).then(__webpack_require__.t.bind(__webpack_require__, 584, 23))).runCheckedScript(wanted, script);
    const { report } = await writeReport.runGate(wanted, process.env);
    await writeReport.writeReport(report, wanted, process.env, process.stdout);
    return main.exitCodeOf(report.verdict);
}
//#endregion

exports.checkCommand = checkCommand;


/***/ }),

/***/ 477:
/***/ ((__unused_webpack_module, exports) => {



//#region src/core/config-size.ts
/** What a config file or a list may be at most, in bytes: no list of checks is longer, and an attack is. */
const mostConfigBytes = 512 * 1024;
//#endregion

exports.mostConfigBytes = mostConfigBytes;


/***/ }),

/***/ 221:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



const plainText = __webpack_require__(453);
const registry = __webpack_require__(690);
const catalog = __webpack_require__(186);
const node_fs = __webpack_require__(24);
const node_path = __webpack_require__(760);
const configSize = __webpack_require__(477);
const main = __webpack_require__(777);
const stringify = __webpack_require__(512);

//#region src/cli/check-arguments.ts
/** Every input is a flag of its name; a key never is. */
const inputFlags = plainText.inputNames.filter((name) => name !== 'api-key');
const formats = ['table', 'json', 'markdown', 'junit'];
/** The checks among the words: lines with `>=`, or one provider that the flags are about. */
function readPositionals({ positionals, flags }, errors) {
    const lines = positionals.filter((word) => word.includes('>='));
    const others = positionals.filter((word) => !word.includes('>='));
    const complain = (message) => errors.push({ where: '', field: 'checks', message });
    if (lines.length > 0 && others.length > 0) {
        complain('mix checks such as `apertis >= 5 USD` with another word; put each check in quotes, so that the shell does not read `>` as a redirection');
    }
    else if (others.length > 1) {
        complain("name more than one provider; write one check each: `credit-gate check 'apertis >= 5 USD' 'crustdata >= 1000'`");
    }
    else if (others.length === 1) {
        const [provider = '', ...pool] = (others[0] ?? '').split('/');
        if (flags.has('provider'))
            complain('name a provider beside `--provider`; give one of them');
        return { provider, ...(pool.length > 0 && { pool: pool.join('/') }) };
    }
    if (lines.length > 0 && flags.has('checks'))
        complain('stand beside `--checks`; give one list');
    return lines.length > 0 ? { checks: lines.join('\n') } : {};
}
function readCheckArguments(words) {
    const parsed = registry.parseArguments(words, {
        values: [...inputFlags, 'format', 'output', 'dotenv', 'grace'],
        switches: ['no-color', 'help'],
    });
    const errors = [...parsed.errors];
    const given = readPositionals(parsed, errors);
    const { flags } = parsed;
    if (given['pool'] !== undefined && flags.has('pool')) {
        errors.push({
            where: '',
            field: '--pool',
            message: 'stands beside a pool behind the provider’s name; give one of them',
        });
    }
    const format = flags.get('format') ?? 'table';
    const known = formats.find((name) => name === format.toLowerCase());
    if (known === undefined)
        errors.push({ where: '', field: '--format', message: `is one of ${formats.join(', ')}` });
    const grace = flags.get('grace') ?? '10';
    if (!/^\d{1,4}$/.test(grace))
        errors.push({ where: '', field: '--grace', message: 'is a whole number of seconds' });
    return {
        inputs: { ...Object.fromEntries([...flags].filter(([name]) => inputFlags.includes(name))), ...given },
        format: known ?? 'table',
        output: flags.get('output') ?? null,
        dotenv: flags.get('dotenv') ?? null,
        color: !parsed.switches.has('no-color'),
        help: parsed.switches.has('help'),
        graceSeconds: /^\d{1,4}$/.test(grace) ? Number(grace) : 10,
        command: parsed.command,
        errors,
    };
}
//#endregion

//#region src/read-config-file.ts
/** Does `path` lie in `folder` or below it? Both with their links resolved. */
function liesIn(path, folder) {
    const way = node_path.relative(folder, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${node_path.sep}`) && !node_path.isAbsolute(way));
}
/**
 * Reads the config file.
 * @param workspace where a relative path starts.
 * @param confined must the file lie in the workspace, links resolved? The command line reads any path.
 */
function readConfigFile(path, workspace, confined) {
    const wrong = (message) => ({ error: { where: '', field: 'config-file', message } });
    const wanted = node_path.resolve(workspace, path);
    try {
        const real = node_fs.realpathSync(wanted);
        if (confined && !liesIn(real, node_fs.realpathSync(workspace))) ;
        const { size } = node_fs.statSync(real);
        if (!node_fs.statSync(real).isFile())
            return wrong(`\`${path}\` is not a file`);
        if (size > configSize.mostConfigBytes)
            return wrong(`\`${path}\` is larger than ${configSize.mostConfigBytes / 1024} KiB`);
        return { file: { path, text: node_fs.readFileSync(real, 'utf8') } };
    }
    catch (error) {
        const code = error.code;
        const hint = '';
        return wrong(code === 'ENOENT'
            ? `\`${path}\` does not exist${hint}`
            : `\`${path}\` cannot be read (${code ?? 'unknown fault'})`);
    }
}
//#endregion

//#region src/cli/gate.ts
/** Reads the plan from flags, config file and environment. All that is wrong is told together, and no key with it. */
async function readPlan(wanted, environment) {
    const path = wanted.inputs['config-file']?.trim() ?? '';
    const read = path === '' ? null : readConfigFile(path, process.cwd(), false);
    const configFile = read !== null && 'file' in read ? read.file : null;
    const parsed = await plainText.parsePlan({ inputs: wanted.inputs, configFile, environment, secretless: null }, catalog.catalog);
    const redact = plainText.createRedactor(parsed.keys);
    const errors = [...wanted.errors, ...(read !== null && 'error' in read ? [read.error] : []), ...parsed.errors];
    const shown = errors.map((error) => ({
        where: plainText.cleanText(error.where, redact),
        field: plainText.cleanText(error.field, redact),
        message: plainText.cleanText(error.message, redact, 2000),
    }));
    return { plan: shown.length === 0 ? parsed.plan : null, errors: shown };
}
/** The gate: plan, requests, verdict. Progress goes to a terminal's stderr alone. */
async function runGate(wanted, environment) {
    const { plan, errors } = await readPlan(wanted, environment);
    if (plan === null)
        return { report: plainText.reportConfigurationErrors(errors, 'always', new Date()), plan };
    const progress = plainText.showProgress(plan.checks.length, process.stderr);
    try {
        return { report: await plainText.check(plan, { userAgent: main.userAgent, onResult: progress.step }), plan };
    }
    finally {
        progress.end();
    }
}
//#endregion

//#region src/core/render-dotenv.ts
/** GitLab takes files up to 5 KB. https://docs.gitlab.com/ci/variables/dotenv_variables */
const mostBytes = 5_000;
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
        return plainText.cleanLine(value, 300);
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
        if (Buffer.byteLength(render$1(kept)) < mostBytes)
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

//#region src/core/render-results.ts
const mostPools = 100;
const mostNameCharacters = 300;
const mostSentenceCharacters = 2_000;
const name = (text) => plainText.cleanLine(text, mostNameCharacters);
const sentence = (text) => plainText.cleanLine(text, mostSentenceCharacters);
/** JSON with every digit of every amount, and nothing in it that a CI system takes for a command. */
function renderExactJson(value, indent) {
    const exact = {
        test: (candidate) => candidate instanceof registry.Big,
        stringify: (amount) => registry.formatDecimal(amount),
    };
    return (stringify.stringify(value, undefined, indent, [exact]) ?? 'null').replace(plainText.commandMarks, '#\\u0023');
}
function poolItem(pool) {
    return {
        id: name(pool.id),
        label: name(pool.label),
        remaining: pool.unlimited ? null : pool.remaining,
        unlimited: pool.unlimited,
        unit: pool.unit,
        used: pool.used,
        total: pool.total,
        limit: pool.limit,
        usable: pool.usable,
        resets_at: pool.resetsAt,
        expires_at: pool.expiresAt,
    };
}
/** At most 100, the deciding one always. */
function shownPools({ pools, pool }) {
    const first = pools.slice(0, mostPools);
    const deciding = pools.find(({ id }) => id === pool);
    return deciding === undefined || first.includes(deciding) ? first : [...first.slice(0, -1), deciding];
}
function resultItem(result) {
    const { budget } = result;
    return {
        name: name(result.name),
        provider: result.provider,
        status: result.status,
        policy: result.policy,
        reason: result.reason,
        transient: result.transient,
        message: sentence(result.message),
        pool: result.pool === null ? null : name(result.pool),
        remaining: result.remaining,
        unlimited: result.unlimited,
        unit: result.unit,
        bound_by: result.boundBy,
        minimum: result.minimum,
        estimated_cost: result.estimatedCost,
        parallel_jobs: result.parallelJobs,
        required: result.required,
        shortfall: result.shortfall,
        warn_below: result.warnBelow,
        runs_left: result.runsLeft,
        resets_at: result.resetsAt,
        expires_at: result.expiresAt,
        lower_bound: result.lowerBound,
        upper_bound: result.upperBound,
        budget: budget === null
            ? null
            : { amount: budget.amount, unit: budget.unit, period: budget.period, starts_at: budget.startsAt },
        pools: shownPools(result).map(poolItem),
        warnings: result.warnings.map(sentence),
        attempts: result.attempts,
        duration_ms: result.durationMs,
        checked_at: result.checkedAt,
        top_up_url: result.topUpUrl,
    };
}
/** The outputs by name, typed: null is not known, amounts are exact. */
function outputValues({ verdict, results }) {
    const decider = verdict.decidedBy === null ? undefined : results[verdict.decidedBy];
    return {
        'should-run': verdict.shouldRun,
        status: verdict.status,
        'decided-by': decider === undefined ? null : name(decider.name),
        remaining: decider?.remaining ?? null,
        unit: decider?.unit ?? null,
        required: decider?.required ?? null,
        shortfall: decider?.shortfall ?? null,
        'first-ok': verdict.firstOk === null ? null : name(verdict.firstOk),
        'ok-checks': verdict.okChecks.map(name),
        'problem-checks': verdict.problemChecks.map(name),
        'runs-left': decider?.runsLeft ?? null,
        results: results.map(resultItem),
    };
}
function outputText(value) {
    if (value === null)
        return '';
    if (value instanceof registry.Big)
        return registry.formatDecimal(value);
    return typeof value === 'object' ? renderExactJson(value) : String(value);
}
/** The action's outputs: amounts as plain digits, lists as JSON, what is not known empty. */
function renderOutputs(report) {
    return Object.fromEntries(Object.entries(outputValues(report)).map(([key, value]) => [key, outputText(value)]));
}
/** The command line's one JSON object: the outputs by name, `should-run` a boolean, amounts numbers, unknown null. */
function renderJson(report) {
    return renderExactJson(outputValues(report), 2);
}
//#endregion

//#region src/cli/write-report.ts
/** A report in a format, each format's code loaded only when asked for. */
async function render(report, format, table) {
    if (format === 'json')
        return renderJson(report);
    if (format === 'markdown')
        return (await __webpack_require__.e(/* import() */ 812).then(__webpack_require__.t.bind(__webpack_require__, 812, 19)).then(n => n.renderSummary)).renderSummary(report);
    if (format === 'junit')
        return (await __webpack_require__.e(/* import() */ 848).then(__webpack_require__.t.bind(__webpack_require__, 848, 23))).renderJunit(report);
    return (await __webpack_require__.e(/* import() */ 672).then(__webpack_require__.t.bind(__webpack_require__, 672, 23))).renderTable(report, table);
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
/** Results go to `stream`, files where they were asked for, and everything else to stderr. */
async function writeReport(report, wanted, environment, stream) {
    const table = { columns: plainText.columnsOf(stream), colour: plainText.wantsColor(stream, environment, wanted.color) };
    const lineEnded = (text) => (text.endsWith('\n') ? text : `${text}\n`);
    if (wanted.dotenv !== null) {
        const { text, warning } = renderDotenv(renderOutputs(report));
        writeFile('--dotenv', wanted.dotenv, text);
        if (warning !== null)
            process.stderr.write(`credit-gate: ${warning}\n`);
    }
    if (wanted.output !== null)
        writeFile('--output', wanted.output, lineEnded(await render(report, wanted.format, { columns: null, colour: false })));
    const shown = wanted.output === null ? wanted.format : 'table';
    stream.write(lineEnded(await render(report, shown, table)));
}
//#endregion

exports.liesIn = liesIn;
exports.readCheckArguments = readCheckArguments;
exports.renderExactJson = renderExactJson;
exports.runGate = runGate;
exports.writeReport = writeReport;


/***/ })

};
;