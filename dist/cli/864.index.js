export const id = 864;
export const ids = [864];
export const modules = {

/***/ 9864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCommand: () => (/* binding */ checkCommand)
});

// EXTERNAL MODULE: ./lib/core/fields.js
var fields = __webpack_require__(5430);
// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(3814);
;// CONCATENATED MODULE: ./lib/cli/check-arguments.js


/** Every input is a flag of its name; a key never is. */
const inputFlags = fields/* inputNames */.vj.filter((name) => name !== 'api-key');
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
    const parsed = (0,cli_arguments/* parseArguments */.W)(words, {
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

// EXTERNAL MODULE: ./lib/cli/exit-codes.js
var exit_codes = __webpack_require__(535);
// EXTERNAL MODULE: ./lib/check.js + 17 modules
var check = __webpack_require__(9524);
// EXTERNAL MODULE: ./lib/core/clean-text.js
var clean_text = __webpack_require__(7840);
// EXTERNAL MODULE: ./lib/core/parse-plan.js + 3 modules
var parse_plan = __webpack_require__(6418);
// EXTERNAL MODULE: ./lib/net/redact.js + 1 modules
var net_redact = __webpack_require__(8186);
// EXTERNAL MODULE: ./lib/providers/catalog.js + 3 modules
var catalog = __webpack_require__(3315);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/core/config-size.js
var config_size = __webpack_require__(9287);
;// CONCATENATED MODULE: ./lib/read-config-file.js



/** Does `path` lie in `folder` or below it? Both with their links resolved. */
function liesIn(path, folder) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way));
}
/**
 * Reads the config file.
 * @param workspace where a relative path starts.
 * @param confined must the file lie in the workspace, links resolved? The command line reads any path.
 */
function readConfigFile(path, workspace, confined) {
    const wrong = (message) => ({ error: { where: '', field: 'config-file', message } });
    const wanted = (0,external_node_path_.resolve)(workspace, path);
    try {
        const real = (0,external_node_fs_.realpathSync)(wanted);
        if (confined && !liesIn(real, (0,external_node_fs_.realpathSync)(workspace))) {
            return wrong(`\`${path}\` lies outside the workspace; only a file of the repository is read`);
        }
        const { size } = (0,external_node_fs_.statSync)(real);
        if (!(0,external_node_fs_.statSync)(real).isFile())
            return wrong(`\`${path}\` is not a file`);
        if (size > config_size/* mostConfigBytes */.r)
            return wrong(`\`${path}\` is larger than ${config_size/* mostConfigBytes */.r / 1024} KiB`);
        return { file: { path, text: (0,external_node_fs_.readFileSync)(real, 'utf8') } };
    }
    catch (error) {
        const code = error.code;
        const hint = confined ? '; is there an `actions/checkout` step before this one?' : '';
        return wrong(code === 'ENOENT'
            ? `\`${path}\` does not exist${hint}`
            : `\`${path}\` cannot be read (${code ?? 'unknown fault'})`);
    }
}

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
// EXTERNAL MODULE: ./lib/cli/terminal.js
var terminal = __webpack_require__(2832);
;// CONCATENATED MODULE: ./lib/cli/gate.js








/** Reads the plan from flags, config file and environment. All that is wrong is told together, and no key with it. */
async function readPlan(wanted, environment) {
    const path = wanted.inputs['config-file']?.trim() ?? '';
    const read = path === '' ? null : readConfigFile(path, process.cwd(), false);
    const configFile = read !== null && 'file' in read ? read.file : null;
    const parsed = await (0,parse_plan/* parsePlan */.v)({ inputs: wanted.inputs, configFile, environment, secretless: null }, catalog/* catalog */.U);
    const redact = (0,net_redact/* createRedactor */.l)(parsed.keys);
    const errors = [...wanted.errors, ...(read !== null && 'error' in read ? [read.error] : []), ...parsed.errors];
    const shown = errors.map((error) => ({
        where: (0,clean_text/* cleanText */.X)(error.where, redact),
        field: (0,clean_text/* cleanText */.X)(error.field, redact),
        message: (0,clean_text/* cleanText */.X)(error.message, redact, 2000),
    }));
    return { plan: shown.length === 0 ? parsed.plan : null, errors: shown };
}
/** The gate: plan, requests, verdict. Progress goes to a terminal's stderr alone. */
async function runGate(wanted, environment) {
    const { plan, errors } = await readPlan(wanted, environment);
    if (plan === null)
        return { report: (0,check/* reportConfigurationErrors */.q)(errors, 'always', new Date()), plan };
    const progress = (0,terminal/* showProgress */.Rh)(plan.checks.length, process.stderr);
    try {
        return { report: await (0,check/* check */.z)(plan, { userAgent: version/* userAgent */.N, onResult: progress.step }), plan };
    }
    finally {
        progress.end();
    }
}

// EXTERNAL MODULE: ./lib/core/plain-text.js
var plain_text = __webpack_require__(1483);
;// CONCATENATED MODULE: ./lib/core/render-dotenv.js

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
        return (0,plain_text/* cleanLine */.Ow)(value, 300);
    return value.replace(/[#=\u007f-\u009f\u2028\u2029]/g, (character) => {
        return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}
function render(outputs) {
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
        if (Buffer.byteLength(render(kept)) < mostBytes)
            break;
        kept = { ...kept, [list]: '' };
        dropped.push(variableOf(list));
    }
    const text = render(kept);
    if (dropped.length === 0)
        return { text, warning: null };
    const verb = dropped.length === 1 ? 'was' : 'were';
    return { text, warning: `${dropped.join(' and ')} ${verb} left empty: a dotenv report holds at most 5 KB.` };
}

// EXTERNAL MODULE: ./node_modules/big.js/big.mjs
var big = __webpack_require__(9965);
// EXTERNAL MODULE: ./node_modules/lossless-json/lib/esm/index.js + 6 modules
var esm = __webpack_require__(875);
// EXTERNAL MODULE: ./lib/core/amount.js
var core_amount = __webpack_require__(6035);
;// CONCATENATED MODULE: ./lib/core/render-results.js




const mostPools = 100;
const mostNameCharacters = 300;
const mostSentenceCharacters = 2_000;
const render_results_name = (text) => (0,plain_text/* cleanLine */.Ow)(text, mostNameCharacters);
const sentence = (text) => (0,plain_text/* cleanLine */.Ow)(text, mostSentenceCharacters);
/** JSON with every digit of every amount, and nothing in it that a CI system takes for a command. */
function renderExactJson(value, indent) {
    const exact = {
        test: (candidate) => candidate instanceof big/* default */.A,
        stringify: (amount) => (0,core_amount/* formatDecimal */.zJ)(amount),
    };
    return ((0,esm/* stringify */.As)(value, undefined, indent, [exact]) ?? 'null').replace(plain_text/* commandMarks */.wl, '#\\u0023');
}
function poolItem(pool) {
    return {
        id: render_results_name(pool.id),
        label: render_results_name(pool.label),
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
        name: render_results_name(result.name),
        provider: result.provider,
        status: result.status,
        policy: result.policy,
        reason: result.reason,
        transient: result.transient,
        message: sentence(result.message),
        pool: result.pool === null ? null : render_results_name(result.pool),
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
        'decided-by': decider === undefined ? null : render_results_name(decider.name),
        remaining: decider?.remaining ?? null,
        unit: decider?.unit ?? null,
        required: decider?.required ?? null,
        shortfall: decider?.shortfall ?? null,
        'first-ok': verdict.firstOk === null ? null : render_results_name(verdict.firstOk),
        'ok-checks': verdict.okChecks.map(render_results_name),
        'problem-checks': verdict.problemChecks.map(render_results_name),
        'runs-left': decider?.runsLeft ?? null,
        results: results.map(resultItem),
    };
}
function outputText(value) {
    if (value === null)
        return '';
    if (value instanceof big/* default */.A)
        return (0,core_amount/* formatDecimal */.zJ)(value);
    return typeof value === 'object' ? renderExactJson(value) : String(value);
}
/** The action's outputs: amounts as plain digits, lists as JSON, what is not known empty. */
function renderOutputs(report) {
    return Object.fromEntries(Object.entries(outputValues(report)).map(([key, value]) => [key, outputText(value)]));
}
/** What the outputs say until a run has come to its verdict, and for ever when it does not. */
function pessimisticOutputs() {
    return {
        'should-run': 'false',
        status: 'error',
        'decided-by': '',
        remaining: '',
        unit: '',
        required: '',
        shortfall: '',
        'first-ok': '',
        'ok-checks': '[]',
        'problem-checks': '[]',
        'runs-left': '',
        results: '[]',
    };
}
/** The command line's one JSON object: the outputs by name, `should-run` a boolean, amounts numbers, unknown null. */
function renderJson(report) {
    return renderExactJson(outputValues(report), 2);
}

// EXTERNAL MODULE: ./lib/cli/stop.js
var stop = __webpack_require__(100);
;// CONCATENATED MODULE: ./lib/cli/write-report.js






/** A report in a format, each format's code loaded only when asked for. */
async function write_report_render(report, format, table) {
    if (format === 'json')
        return renderJson(report);
    if (format === 'markdown')
        return (await __webpack_require__.e(/* import() */ 716).then(__webpack_require__.bind(__webpack_require__, 2716))).renderSummary(report);
    if (format === 'junit')
        return (await __webpack_require__.e(/* import() */ 718).then(__webpack_require__.bind(__webpack_require__, 6718))).renderJunit(report);
    return (await __webpack_require__.e(/* import() */ 131).then(__webpack_require__.bind(__webpack_require__, 9131))).renderTable(report, table);
}
function writeFile(flag, path, text) {
    try {
        (0,external_node_fs_.writeFileSync)(path, text);
    }
    catch (error) {
        const code = error.code ?? 'unknown fault';
        throw new stop/* Stop */.V(exit_codes/* exitCodes */.h.usage, `credit-gate: ${flag}: cannot write ${path} (${code}); name a file in a folder that exists and can be written`);
    }
}
/** Results go to `stream`, files where they were asked for, and everything else to stderr. */
async function writeReport(report, wanted, environment, stream) {
    const table = { columns: (0,terminal/* columnsOf */.PL)(stream), colour: (0,terminal/* wantsColor */.zK)(stream, environment, wanted.color) };
    const lineEnded = (text) => (text.endsWith('\n') ? text : `${text}\n`);
    if (wanted.dotenv !== null) {
        const { text, warning } = renderDotenv(renderOutputs(report));
        writeFile('--dotenv', wanted.dotenv, text);
        if (warning !== null)
            process.stderr.write(`credit-gate: ${warning}\n`);
    }
    if (wanted.output !== null)
        writeFile('--output', wanted.output, lineEnded(await write_report_render(report, wanted.format, { columns: null, colour: false })));
    const shown = wanted.output === null ? wanted.format : 'table';
    stream.write(lineEnded(await write_report_render(report, shown, table)));
}

;// CONCATENATED MODULE: ./lib/cli/check-command.js




/** `credit-gate check`: the gate, and its exit code. */
async function checkCommand(words) {
    const wanted = readCheckArguments(words);
    const { report } = await runGate(wanted, process.env);
    await writeReport(report, wanted, process.env, process.stdout);
    return (0,exit_codes/* exitCodeOf */.F)(report.verdict);
}


/***/ }),

/***/ 9287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ mostConfigBytes)
/* harmony export */ });
/** What a config file or a list may be at most, in bytes: no list of checks is longer, and an attack is. */
const mostConfigBytes = 512 * 1024;


/***/ })

};
