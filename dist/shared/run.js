'use strict';

const gate = require('./gate.js');
const receipt = require('./receipt.js');
const node_child_process = (process.getBuiltinModule?.('node:child_process') ?? require('node:child_process'));
const promises = (process.getBuiltinModule?.('node:timers/promises') ?? require('node:timers/promises'));
const node_fs = (process.getBuiltinModule?.('node:fs') ?? require('node:fs'));
const node_os = (process.getBuiltinModule?.('node:os') ?? require('node:os'));
const start = require('./start.js');
const node_path = (process.getBuiltinModule?.('node:path') ?? require('node:path'));

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
        const why = folder === null
            ? 'there is no such command; is it installed, and in PATH?'
            : 'there is no such command, or no such folder to run it in';
        return { kind: 'not-started', code: 127, why };
    }
    const why = error.code === 'EACCES' ? 'permission denied; `chmod +x` makes a file executable' : (error.code ?? 'unknown fault');
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
            const results = await read(ended.signal);
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

//#region src/gate/check-again.ts
/** Reads the checks of a plan again. What has not answered in time is `unknown`: this never throws for it. */
async function readAgain(plan, { maxMs, signal, debug = () => { }, probes }) {
    const isRead = plan.checks.map(({ probe }) => probe === null || probes);
    const checks = plan.checks.filter((_, index) => isRead[index]);
    if (checks.length === 0)
        return { results: plan.checks.map(() => null), endedAt: gate.formatInstant(new Date()) };
    const ended = new AbortController();
    const end = () => ended.abort();
    const timer = setTimeout(end, maxMs);
    if (signal?.aborted)
        end();
    signal?.addEventListener('abort', end, { once: true });
    try {
        const timeoutMs = Math.min(plan.timeoutMs, maxMs);
        const report = await gate.check({ ...plan, checks, timeoutMs }, { userAgent: start.userAgent, signal: ended.signal, debug });
        const read = report.results.values();
        return { results: isRead.map((was) => (was ? (read.next().value ?? null) : null)), endedAt: report.endedAt };
    }
    finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', end);
    }
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
    const read = async (due, signal) => {
        const limits = { maxMs: plan.timeoutMs, signal, probes: false, ...(debug !== undefined && { debug }) };
        return (await readAgain(due, limits)).results;
    };
    const watch = watchBalances(gate.readDue(plan, report.results, read, () => performance.now()), everyMs, onReading);
    return watch;
}
/** The second reading, in what time is left; null when that is too little. */
async function readAtEnd({ plan, debug }, signals, probes) {
    const before = signals.interruption();
    const maxMs = before === null ? readingMs : Math.min(readingMs, afterSignalMs - (performance.now() - before.at));
    if (maxMs < minReadingMs)
        return null;
    const ended = new AbortController();
    // Whoever asks again to end wants it now.
    const stopListening = signals.onSignal((_, ends) => ends && ended.abort());
    try {
        const report = await readAgain(plan, {
            maxMs,
            signal: ended.signal,
            probes,
            ...(debug !== undefined && { debug }),
        });
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
    const second = await readAtEnd(options, signals, hasFailed(supervised));
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
exports.readAgain = readAgain;
exports.receiptWithoutCommand = receiptWithoutCommand;
exports.runAndMeasure = runAndMeasure;
exports.writeScriptFile = writeScriptFile;
