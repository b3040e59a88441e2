'use strict';

const gate = require('./gate.js');
const receipt = require('./receipt.js');
const node_child_process = (process.getBuiltinModule?.('node:child_process') ?? require('node:child_process'));
const promises = (process.getBuiltinModule?.('node:timers/promises') ?? require('node:timers/promises'));
const node_fs = (process.getBuiltinModule?.('node:fs') ?? require('node:fs'));
const node_net = (process.getBuiltinModule?.('node:net') ?? require('node:net'));
const node_os = (process.getBuiltinModule?.('node:os') ?? require('node:os'));
const node_path = (process.getBuiltinModule?.('node:path') ?? require('node:path'));
const start = require('./start.js');
const check = require('./check.js');

//#region src/run/pass-through.ts
/** So long nothing comes from a stream that is read before it counts as empty. */
const quietMs = 50;
/** More than any pipe holds: what comes after that was written after the command had ended. */
const maxHeldBytes = 1024 * 1024;
/**
 * Passes bytes on as they come, unchanged, and no faster than they are taken. When nobody takes ours any more, nobody
 * takes the command's: it is told so as if it wrote to our reader itself.
 * @param onGone called then.
 */
function passThrough(from, to, onBytes, onGone) {
  let passed = 0;
  let isHeld = false;
  let isOpen = true;
  let isClosed = false;
  const closed = new Promise((resolve) => {
    from.once('close', () => {
      isOpen = false;
      resolve();
    });
  });
  const take = (bytes) => {
    passed += bytes.length;
    onBytes(bytes);
    if (to.write(bytes))
      return;
    isHeld = true;
    from.pause();
  };
  const resume = () => {
    isHeld = false;
    from.resume();
  };
  const leave = () => {
    from.destroy();
    onGone();
  };
  from.on('data', take);
  from.on('error', () => { });
  to.on('drain', resume);
  to.on('error', leave);
  to.on('close', leave);
  return {
    async drained() {
      const before = passed;
      let seen = -1;
      while (isOpen && !isClosed && passed - before <= maxHeldBytes && (isHeld || seen !== passed)) {
        seen = isHeld ? -1 : passed;
        await Promise.race([closed, promises.setTimeout(quietMs)]);
        // Sockets are looked at after timers: what has come must be in before it counts as missing.
        await promises.setImmediate();
      }
    },
    close() {
      isClosed = true;
      from.off('data', take);
      for (const [event, listener] of [
        ['drain', resume],
        ['error', leave],
        ['close', leave],
      ])
        to.off(event, listener);
      from.pause();
      return isOpen;
    },
  };
}
//#endregion

//#region src/run/pipe.ts
function openPipe(path) {
  // This way round none of the three waits for the other end.
  const first = node_fs.openSync(path, node_fs.constants.O_RDONLY | node_fs.constants.O_NONBLOCK);
  const writeEnd = node_fs.openSync(path, node_fs.constants.O_WRONLY);
  const spareReadEnd = node_fs.openSync(path, node_fs.constants.O_RDONLY);
  return { readEnd: new node_net.Socket({ fd: first, readable: true, writable: false }), spareReadEnd, writeEnd };
}
/** As many pipes as are wanted; null where the system makes none that have a name. */
function openPipes(count) {
  if (process.platform === 'win32' || count === 0)
    return count === 0 ? [] : null;
  let folder;
  try {
    folder = node_fs.mkdtempSync(node_path.join(node_os.tmpdir(), 'credit-gate-'));
    const paths = Array.from({ length: count }, (_, index) => node_path.join(folder ?? '', String(index)));
    node_child_process.execFileSync('mkfifo', ['-m', '600', ...paths], { stdio: 'ignore' });
    return paths.map(openPipe);
  }
  catch {
    return null;
  }
  finally {
    // What is open stays open without its name.
    if (folder !== undefined)
      node_fs.rmSync(folder, { recursive: true, force: true });
  }
}
/** Closes a descriptor that may be closed already. */
function closeEnd(descriptor) {
  try {
    if (descriptor !== null)
      node_fs.closeSync(descriptor);
  }
  catch {
    // It was.
  }
}
//#endregion

//#region src/run/tail.ts
/** Of each stream so much of its end is kept. */
const maxTailBytes = 256 * 1024;
const lineEnd$1 = 0x0a;
function countOneByOne(bytes) {
  let count = 0;
  for (let at = 0; at < bytes.length; at += 1)
    if (bytes[at] === lineEnd$1)
      count += 1;
  return count;
}
/** Four bytes at a time: every byte that a command writes comes by here. */
function countLines(bytes) {
  const start = -bytes.byteOffset & 3;
  if (bytes.length < start)
    return countOneByOne(bytes);
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + start, (bytes.length - start) >> 2);
  let count = countOneByOne(bytes.subarray(0, start)) + countOneByOne(bytes.subarray(start + 4 * words.length));
  for (let at = 0; at < words.length; at += 1) {
    const word = (words[at] ?? 0) ^ (lineEnd$1 * 0x01010101);
    // The highest bit of each byte that is zero now, and no other.
    let ends = ~(((word & 0x7f7f7f7f) + 0x7f7f7f7f) | word | 0x7f7f7f7f);
    for (; ends !== 0; ends &= ends - 1)
      count += 1;
  }
  return count;
}
/** The last bytes of one stream, in a ring. */
function createRing() {
  const ring = new Uint8Array(maxTailBytes);
  let total = 0;
  let lines = 0;
  return {
    add(bytes) {
      lines += countLines(bytes);
      const last = bytes.subarray(Math.max(0, bytes.length - maxTailBytes));
      const start = (total + bytes.length - last.length) % maxTailBytes;
      const first = last.subarray(0, maxTailBytes - start);
      ring.set(first, start);
      ring.set(last.subarray(first.length), 0);
      total += bytes.length;
    },
    read() {
      if (total <= maxTailBytes)
        return { bytes: ring.slice(0, total), cut: 0, lines };
      const start = total % maxTailBytes;
      const bytes = new Uint8Array(maxTailBytes);
      bytes.set(ring.subarray(start), 0);
      bytes.set(ring.subarray(0, start), maxTailBytes - start);
      // What stood before the first line's first byte would tell what the rest of it is.
      const cut = bytes.indexOf(lineEnd$1) + 1;
      return { bytes, cut: cut === 0 ? maxTailBytes : cut, lines };
    },
  };
}
function createTailKeeper() {
  const rings = { stdout: createRing(), stderr: createRing() };
  /** Lengths of what came, stdout's above 0, stderr's below; what both rings have lost is taken off at its beginning. */
  let order = [];
  const sums = { stdout: 0, stderr: 0 };
  const streamOf = (length) => (length > 0 ? 'stdout' : 'stderr');
  const forget = () => {
    let gone = 0;
    for (const length of order) {
      if (sums[streamOf(length)] - Math.abs(length) < maxTailBytes)
        break;
      sums[streamOf(length)] -= Math.abs(length);
      gone += 1;
    }
    order = order.slice(gone);
  };
  let checkAt = 1024;
  return {
    add(stream, bytes) {
      if (bytes.length === 0)
        return;
      rings[stream].add(bytes);
      sums[stream] += bytes.length;
      const signed = stream === 'stdout' ? bytes.length : -bytes.length;
      const last = order.length - 1;
      if (Math.sign(order[last] ?? 0) === Math.sign(signed))
        order[last] = (order[last] ?? 0) + signed;
      else
        order.push(signed);
      if (order.length < checkAt)
        return;
      forget();
      checkAt = 2 * order.length + 1024;
    },
    tail() {
      const read = { stdout: rings.stdout.read(), stderr: rings.stderr.read() };
      const at = { stdout: 0, stderr: 0 };
      /** How many of the kept bytes of a stream had come by then; below 0 while it is at what was lost. */
      const come = { stdout: read.stdout.bytes.length - sums.stdout, stderr: read.stderr.bytes.length - sums.stderr };
      const parts = [];
      const take = (stream, end) => {
        const start = Math.max(at[stream], read[stream].cut);
        if (end <= start)
          return;
        parts.push(read[stream].bytes.subarray(start, end));
        at[stream] = end;
      };
      for (const length of order) {
        const stream = streamOf(length);
        const from = Math.max(0, come[stream]);
        come[stream] += Math.abs(length);
        if (come[stream] <= from)
          continue;
        // Whole lines alone: the two streams never share one.
        const end = read[stream].bytes.subarray(from, come[stream]).lastIndexOf(lineEnd$1) + 1;
        if (end > 0)
          take(stream, from + end);
      }
      let added = 0;
      for (const stream of ['stdout', 'stderr']) {
        const isInLine = Math.max(at[stream], read[stream].cut) < read[stream].bytes.length;
        take(stream, read[stream].bytes.length);
        if (!isInLine)
          continue;
        parts.push(Uint8Array.of(lineEnd$1));
        added += 1;
      }
      const bytes = Buffer.concat(parts);
      return { bytes, linesBefore: read.stdout.lines + read.stderr.lines - countLines(bytes) + added };
    },
  };
}
//#endregion

//#region src/run/output.ts
const names = ['stdout', 'stderr'];
const lineEnd = 0x0a;
/** Do both lead to the same file, pipe or device, as behind `2>&1`? */
function areOne() {
  try {
    const [one, other] = [node_fs.fstatSync(1), node_fs.fstatSync(2)];
    return one.dev === other.dev && one.ino === other.ino;
  }
  catch {
    return false;
  }
}
/** What the command has left running writes on, into our reader's hands, when we are gone. */
function handOver(descriptor, name) {
  try {
    const target = name === 'stdout' ? 1 : 2;
    node_child_process.spawn('cat', { stdio: [descriptor, target, 'ignore'], detached: true })
      .on('error', () => { })
      .unref();
  }
  catch {
    // Then it is told that nobody reads.
  }
}
function openOutput() {
  const seen = names.filter((name) => !process[name].isTTY);
  const pipes = openPipes(seen.length);
  const pipeOf = (name) => pipes?.[seen.indexOf(name)];
  const keeper = createTailKeeper();
  const isOne = areOne();
  const last = { stdout: lineEnd, stderr: lineEnd };
  const passing = new Map();
  const onBytes = (name) => (bytes) => {
    if (bytes.length === 0)
      return;
    for (const each of isOne ? names : [name])
      last[each] = bytes.at(-1) ?? lineEnd;
    keeper.add(name, bytes);
  };
  return {
    stdio: names.map((name) => (seen.includes(name) ? (pipeOf(name)?.writeEnd ?? 'pipe') : 'inherit')),
    begin(child) {
      for (const name of seen) {
        const pipe = pipeOf(name);
        const from = pipe?.readEnd ?? child[name];
        closeEnd(pipe?.writeEnd ?? null);
        if (from === null)
          continue;
        passing.set(name, passThrough(from, process[name], onBytes(name), () => closeEnd(pipe?.spareReadEnd ?? null)));
      }
    },
    async drained() {
      await Promise.all([...passing.values()].map((each) => each.drained()));
    },
    close() {
      for (const [name, each] of passing) {
        const spare = pipeOf(name)?.spareReadEnd;
        if (each.close() && spare !== undefined)
          process.once('exit', () => handOver(spare, name));
        else
          closeEnd(spare ?? null);
      }
      passing.clear();
    },
    startLine(name) {
      if (last[name] !== lineEnd)
        process[name].write('\n');
      for (const each of isOne ? names : [name])
        last[each] = lineEnd;
    },
    tail: () => (seen.length === 0 ? null : keeper.tail()),
  };
}
//#endregion

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
/** Starts a command with our own stdin; what it writes goes through us. */
function startCommand(options) {
  const windows = process.platform === 'win32';
  const ownGroup = !options.sharesGroup && !windows;
  // In a shared group what ran before us is nobody's that we have started.
  const older = new Set(options.sharesGroup ? readProcessTable().map((row) => row.pid) : []);
  const output = openOutput();
  const child = node_child_process.spawn(options.file, options.arguments, {
    cwd: options.folder ?? undefined,
    env: options.environment,
    stdio: ['inherit', ...output.stdio],
    detached: ownGroup,
    windowsHide: true,
  });
  output.begin(child);
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
    output,
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
    timers.push(setTimeout(() => {
      command.kill();
      command.output.close();
    }, milliseconds));
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
    await command.output.drained();
    command.output.close();
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
    const report = await check.check({ ...plan, checks, timeoutMs }, { userAgent: start.userAgent, signal: ended.signal, debug });
    const read = report.results.values();
    return { results: isRead.map((was) => (was ? (read.next().value ?? null) : null)), endedAt: report.endedAt };
  }
  finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', end);
  }
}
//#endregion

//#region src/gate/read-due.ts
/**
 * Reads again, each check no more often than its vendor allows: one that is not due keeps what was last read of it.
 * @param first results of the gate, in the plan's order: the reading from which the first interval runs.
 * @param read reads the checks of a plan.
 * @param now milliseconds of any clock that only goes forwards.
 */
function readDue(plan, first, read, now) {
  const last = [...first];
  const readAt = plan.checks.map(() => now());
  return async (signal) => {
    const started = now();
    const due = [...plan.checks.keys()].filter((index) => {
      const intervalMs = (plan.checks[index]?.provider.minIntervalSeconds ?? 0) * 1000;
      return started - (readAt[index] ?? 0) >= intervalMs;
    });
    const checks = plan.checks.filter((_, index) => due.includes(index));
    const results = due.length === 0 ? [] : await read({ ...plan, checks }, signal);
    for (const [at, index] of due.entries()) {
      readAt[index] = started;
      const result = results[at];
      // A probe is not sent again while a command runs.
      if (result !== undefined && result !== null)
        last[index] = result;
    }
    return [...last];
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
  const read = async (due, signal) => {
    const limits = { maxMs: plan.timeoutMs, signal, probes: false, ...(debug !== undefined && { debug }) };
    return (await readAgain(due, limits)).results;
  };
  const watch = watchBalances(readDue(plan, report.results, read, () => performance.now()), everyMs, onReading);
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
/** What the command's own output says of why it failed, held against what was read again. */
async function explain({ plan, command: { environment } }, { output }, exitCode, finding) {
  const tail = output.tail();
  if (tail === null)
    return { finding, explanation: null, nameOf: (vendor) => vendor };
  const { explainOutput } = await Promise.resolve().then(() => require('./explain.js')).then(n => n.explainOutput$1);
  const { clean } = plan.cleaner;
  const { bytes, linesBefore } = tail;
  const { explanation, nameOf } = await explainOutput({
    ...{ chunks: [bytes], linesBefore, environment, exitCode, at: new Date(), clean },
  });
  return { finding, explanation: receipt.settleExplanation(explanation, finding), nameOf };
}
/** Runs the command that the gate let go on, and measures what was spent. */
async function runAndMeasure(given) {
  const { plan } = given;
  const signals = listenForSignals();
  try {
    const command = startCommand(given.command);
    const onOwnLine = (write) => (line) => {
      command.output.startLine(given.saysOn);
      write(line);
    };
    const debug = given.debug === undefined ? {} : { debug: onOwnLine(given.debug) };
    const options = { ...given, say: onOwnLine(given.say), ...debug };
    const supervision = supervise(command, signals);
    const watch = watchWhileRunning(options, supervision);
    const supervised = await supervision.ended;
    watch?.close();
    const own = exitCodeOf(supervised);
    if (supervised.end.kind === 'not-started') {
      const receipt = wantsReceipt(plan) ? receiptWithoutCommand(options) : null;
      return { exitCode: own, commandCode: own, notStarted: supervised.end.why, receipt, why: null };
    }
    const { receipt: receipt$1, finding } = await measure(options, supervised, signals);
    const why = hasFailed(supervised) ? await explain(options, command, own, finding) : null;
    command.output.startLine(options.saysOn);
    const interruption = signals.interruption();
    const overspent = receipt$1 !== null && receipt.failsForOverspend(receipt$1, plan.onOverspend);
    const failsFor = interruption === null ? (overspent ? 1 : 0) : exitCodeOfSignal(interruption.signal);
    return { exitCode: own === 0 ? failsFor : own, commandCode: own, notStarted: null, receipt: receipt$1, why };
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
