"use strict";
exports.id = 7377;
exports.ids = [7377,9758];
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

/***/ 2584:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



const gate = __webpack_require__(7825);
const receipt = __webpack_require__(8948);
const node_child_process = __webpack_require__(1421);
const promises = __webpack_require__(8500);
const node_fs = __webpack_require__(3024);
const node_os = __webpack_require__(8161);
const checkAgain = __webpack_require__(7130);
const node_path = __webpack_require__(6760);

//#region src/run/process-table.ts
/** `4711 (a name) with) S 1 4711 \u2026`: the name may hold anything, so what counts stands behind its last bracket. */
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
    // Should we fail ourselves, nobody would look after it any more.
    const onExit = () => command.kill();
    process.once('exit', onExit);
    const watchEnd = async () => {
        const end = await command.ended;
        // Left to itself a command may leave something running behind it, as in any shell.
        if (stopped || signals.interruption() !== null)
            await command.gone();
        stopListening();
        process.off('exit', onExit);
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
 * Reads again and again while a command runs. A reading that fails altogether is no reading: it ends nothing, and least
 * of all us, with the command still running.
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
        try {
            const { results } = await read(ended.signal);
            // What was cut short by our own end says nothing.
            if (!ended.signal.aborted)
                onReading(results);
        }
        catch {
            // The next one may do better.
        }
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

//#region src/gate/run-and-measure.ts
/** A second reading may take so long. */
const readingMs = 15_000;
/** After a signal the runner kills us 10 seconds later; what is left of these is for the second reading. */
const afterSignalMs = 6_500;
/** Less than this is not worth a request. */
const minReadingMs = 500;
/** How often an overspend is looked for, unless `watch` says otherwise. */
const stopWatchMs = 60_000;
/** Is a second reading wanted? `run` implies it; only who says `receipt: false`, and needs no figure, goes without. */
function wantsReceipt({ receipt, receiptFile, checks }) {
    return receipt !== 'false' || receiptFile !== null || checks.some(({ maxSpend }) => maxSpend !== null);
}
/** The receipt of a command that was never started: nothing was spent by it, and nothing is read again. */
function receiptWithoutCommand({ plan, report }) {
    const now = gate.formatInstant(new Date());
    return receipt.compareReadings(gate.firstReadingsOf(report, plan, plan.cleaner.clean), [], now, 'the command was not started');
}
function watchWhileRunning(options, supervision) {
    const { plan, report, say, debug, graceSeconds } = options;
    const watched = plan.watchSeconds !== null;
    const stops = plan.onOverspend === 'stop';
    if (!watched && !stops)
        return null;
    const first = gate.firstReadingsOf(report, plan, plan.cleaner.clean).checks;
    const shown = first.map((check, index) => {
        const result = report.results[index];
        return result === undefined ? '' : receipt.watchLine(receipt.receiptRow(check, result), result);
    });
    const onReading = (results) => {
        const rows = first.map((check, index) => receipt.receiptRow(check, results[index] ?? null));
        for (const [index, result] of results.entries()) {
            const row = rows[index];
            const line = row === undefined ? '' : receipt.watchLine(row, result);
            if (watched && line !== shown[index])
                say(line);
            shown[index] = line;
        }
        const why = stops ? receipt.stopLine(rows, graceSeconds) : null;
        if (why === null)
            return;
        say(why);
        watch.close();
        supervision.stop(graceSeconds * 1000);
    };
    const everyMs = plan.watchSeconds === null ? stopWatchMs : plan.watchSeconds * 1000;
    const watch = watchBalances((signal) => checkAgain.readAgain(plan, { maxMs: plan.timeoutMs, signal, ...(debug !== undefined && { debug }) }), everyMs, onReading);
    return watch;
}
/** The second reading, in what time is left; null when that is too little. */
async function readAtEnd({ plan, debug }, signals) {
    const before = signals.interruption();
    const maxMs = before === null ? readingMs : Math.min(readingMs, afterSignalMs - (performance.now() - before.at));
    if (maxMs < minReadingMs)
        return null;
    const ended = new AbortController();
    // Whoever asks again to end wants it now.
    const stopListening = signals.onSignal((_, ends) => ends && ended.abort());
    try {
        const report = await checkAgain.readAgain(plan, { maxMs, signal: ended.signal, ...(debug !== undefined && { debug }) });
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
    const { plan, report } = options;
    if (!wantsReceipt(plan))
        return { receipt: null, finding: null };
    const first = gate.firstReadingsOf(report, plan, plan.cleaner.clean);
    const second = await readAtEnd(options, signals);
    const results = second?.results ?? [];
    const unread = signals.interruption() === null ? undefined : 'no time was left to read it at the end';
    return {
        receipt: receipt.compareReadings(first, results, gate.formatInstant(new Date()), unread),
        finding: hasFailed(supervised) && second !== null ? receipt.findOutOfCredit(first, results) : null,
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
        const overspent = measured.receipt !== null && receipt.failsForOverspend(measured.receipt, plan.onOverspend);
        const failsFor = interruption === null ? (overspent ? 1 : 0) : exitCodeOfSignal(interruption.signal);
        return { exitCode: own === 0 ? failsFor : own, notStarted: null, ...measured };
    }
    finally {
        signals.close();
    }
}
//#endregion

//#region src/run/bash.ts
/** @param folder where it lies for as long as it runs. */
function writeScriptFile(script, folder) {
    const own = node_fs.mkdtempSync(node_path.join(folder, 'credit-gate-'));
    const path = node_path.join(own, 'run.sh');
    node_fs.writeFileSync(path, script, { mode: 0o600 });
    return {
        arguments: ['-e', '-o', 'pipefail', path.replaceAll('\\', '/')],
        remove: () => node_fs.rmSync(own, { recursive: true, force: true }),
    };
}
/**
 * The bash to use. On Windows the one in the system's own folder starts another system (WSL), which lacks the workspace
 * and its tools: the next one on PATH is Git's.
 */
function findBash(environment, platform = process.platform) {
    if (platform !== 'win32')
        return 'bash';
    const system = (environment['SystemRoot'] ?? 'C:\\Windows').toLowerCase();
    const folders = (environment['PATH'] ?? environment['Path'] ?? '').split(';');
    const found = folders
        .filter((folder) => folder !== '' && !folder.toLowerCase().startsWith(system))
        .map((folder) => `${folder.replace(/[\\/]$/, '')}/bash.exe`)
        .find((path) => node_fs.existsSync(path));
    return found ?? 'bash';
}
/** What to do where there is no bash. */
const bashMissing = 'the input `run` needs bash on PATH, and there is none; on a self-hosted Windows runner install Git for Windows';
//#endregion

exports.bashMissing = bashMissing;
exports.findBash = findBash;
exports.receiptWithoutCommand = receiptWithoutCommand;
exports.runAndMeasure = runAndMeasure;
exports.writeScriptFile = writeScriptFile;


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

/***/ 7377:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

const node_fs = __webpack_require__(3024);
const node_os = __webpack_require__(8161);
const receipt = __webpack_require__(8948);
const gate = __webpack_require__(7825);
const start = __webpack_require__(552);
const bash = __webpack_require__(2584);
const writeReport = __webpack_require__(2026);
const main = __webpack_require__(4085);
const leaveOnSignals = __webpack_require__(1357);
__webpack_require__(6760);
__webpack_require__(857);
__webpack_require__(8474);
__webpack_require__(1421);
__webpack_require__(8500);
__webpack_require__(7130);
__webpack_require__(9496);

//#region src/cli/run-command.ts
function say(line) {
    process.stderr.write(`credit-gate: ${line}\n`);
}
/** Adds what became of the job to a job summary that was written before it. */
function completeMarkdown(path, { finding, receipt: receipt$1 }, plan) {
    const out = finding?.out ?? [];
    const above = out.length === 0 ? '' : receipt.renderNotYourCode(out);
    const below = receipt$1 === null ? '' : receipt.renderReceipt(receipt$1, plan.onOverspend);
    try {
        node_fs.writeFileSync(path, `${above}${node_fs.readFileSync(path, 'utf8').trimEnd()}\n\n${below}`);
    }
    catch (error) {
        say(`the receipt could not be added to ${path} (${error.code ?? 'unknown fault'})`);
    }
}
/** Sentences are folded to a terminal's width; a table's rows are left whole. */
function tell({ receipt: receipt$1, finding }, plan) {
    const width = main.columnsOf(process.stderr);
    const fold = (line) => (width === null ? [line] : start.wrapText(line, width));
    const sentences = [
        ...(finding === null
            ? []
            : finding.out.length > 0
                ? receipt.notYourCodeLines(finding.out)
                : [receipt.stillThereLine(finding.innocent)]),
        ...(receipt$1 === null ? [] : receipt.overspendAnnotations(receipt$1, plan.onOverspend).map(({ message }) => message)),
    ];
    const lines = [...sentences.flatMap(fold), ...(receipt$1 === null ? [] : receipt.renderReceiptLines(receipt$1))];
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
    const endLeaving = leaveOnSignals.leaveOnSignals();
    writeReport.prepareFiles(wanted);
    const { report, plan } = await writeReport.runGate(wanted, process.env);
    await writeReport.writeReport(report, wanted, process.env, process.stderr);
    if (plan === null)
        return main.exitCodeOf(report.verdict);
    const place = { base: process.cwd(), folders: null, runnerTemp: process.env['RUNNER_TEMP'] ?? null };
    const file = (receipt$1) => {
        const problem = receipt.fileReceipt(receipt$1, plan.receiptFile, place);
        if (problem !== null)
            say(`no line in ${gate.plainText(plan.receiptFile ?? '')}: ${problem}`);
    };
    if (!report.verdict.shouldRun) {
        file(bash.receiptWithoutCommand({ plan, report }));
        return report.verdict.outcome === 'skip' ? main.exitCodes.ok : main.exitCodeOf(report.verdict);
    }
    const [program, ...words] = command;
    const running = bash.runAndMeasure({
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
    });
    // It listens already: no signal falls between the two.
    endLeaving();
    const result = await running;
    leaveOnSignals.leaveOnSignals();
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
    const file = bash.writeScriptFile(script, node_os.tmpdir());
    return runChecked(wanted, [bash.findBash(process.env), ...file.arguments]).finally(file.remove);
}
/** `credit-gate run [checks] -- <command>`: ends with the command's own exit code. */
async function runCommand(words) {
    const wanted = writeReport.readCheckArguments(words, 'run');
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