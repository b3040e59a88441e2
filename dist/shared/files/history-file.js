'use strict';

const node_fs = (process.getBuiltinModule?.('node:fs') ?? require('node:fs'));
const core_memory_memoryLine = require('../core/memory/memory-line.js');
const receipt = require('../receipt.js');

//#region src/files/history-file.ts
/** What a history file is cut to. */
const maxHistoryBytes = 10 * 1024 * 1024;
/** A cut that was begun so long ago was never ended. */
const staleMs = 60_000;
const safely = (node_fs.constants.O_NONBLOCK ?? 0) | (node_fs.constants.O_NOFOLLOW ?? 0);
/** Bytes of an open file from `from` to its end, at most `max`. */
function readFrom(file, from, max) {
    const bytes = Buffer.alloc(Math.max(0, Math.min(node_fs.fstatSync(file).size - from, max)));
    let length = 0;
    while (length < bytes.length) {
        const read = node_fs.readSync(file, bytes, length, bytes.length - length, from + length);
        if (read === 0)
            break;
        length += read;
    }
    return bytes.subarray(0, length);
}
function writeAll(file, bytes) {
    for (let at = 0; at < bytes.length;)
        at += node_fs.writeSync(file, bytes, at);
}
/** Only one can cut at a time. False while another is at it. */
function lock(path) {
    try {
        node_fs.closeSync(node_fs.openSync(path, node_fs.constants.O_WRONLY | node_fs.constants.O_CREAT | node_fs.constants.O_EXCL, 0o600));
        return true;
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
        const begun = node_fs.lstatSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
        if (Date.now() - begun > staleMs)
            node_fs.rmSync(path, { force: true });
        return false;
    }
}
/**
 * Cuts a file of ours to its last lines: a new one beside it, which then takes its name. Whoever appends meanwhile has the
 * old one open: what came to its end is carried over, before and after.
 */
function cut(path, maxBytes) {
    const isLong = node_fs.lstatSync(path).size > maxBytes;
    if (!isLong || !lock(receipt.lockOf(path)))
        return;
    const beside = `${path}.cut`;
    // What an earlier cut left that never ended.
    node_fs.rmSync(beside, { force: true });
    const old = node_fs.openSync(path, node_fs.constants.O_RDONLY | safely);
    try {
        const { size, mode } = node_fs.fstatSync(old);
        if (size <= maxBytes)
            return;
        const flags = node_fs.constants.O_RDWR | node_fs.constants.O_CREAT | node_fs.constants.O_EXCL | node_fs.constants.O_APPEND;
        const file = node_fs.openSync(beside, flags, mode & 0o777);
        try {
            const last = readFrom(old, size - maxBytes - 1, maxBytes + 1);
            let carried = size - maxBytes - 1 + last.length;
            const carry = () => {
                const more = readFrom(old, carried, maxBytes);
                carried += more.length;
                writeAll(file, more);
            };
            // The first line that is whole begins behind a line's end.
            const begin = last.indexOf(0x0a) + 1;
            writeAll(file, begin === 0 ? Buffer.alloc(0) : last.subarray(begin));
            carry();
            node_fs.renameSync(beside, path);
            carry();
        }
        catch (error) {
            node_fs.rmSync(beside, { force: true });
            throw error;
        }
        finally {
            node_fs.closeSync(file);
        }
    }
    finally {
        node_fs.closeSync(old);
        node_fs.rmSync(receipt.lockOf(path), { force: true });
    }
}
/**
 * Appends a reading's line, and keeps the file at the last 10 MiB.
 * @returns null, or why there is no line: a note, for no job should fail because of it.
 */
function appendHistoryLine(path, line, place, maxBytes = maxHistoryBytes) {
    const problem = receipt.appendLine(path, line, place);
    if (problem !== null)
        return problem;
    try {
        cut(receipt.realPlace(path, place.base), maxBytes);
        return null;
    }
    catch (error) {
        return `it could not be cut to its last 10 MiB (${error.code ?? 'unknown fault'})`;
    }
}
/** Reads the last 10 MiB of a history file. Receipts in it are passed over. */
function readHistory(path, place, now) {
    const none = { readings: [], unreadable: 0 };
    const problem = receipt.findAppendProblem(path, place);
    if (problem !== null)
        return { ...none, problem };
    let text;
    try {
        const real = receipt.realPlace(path, place.base);
        if (node_fs.lstatSync(real, { throwIfNoEntry: false }) === undefined)
            return { ...none, problem: null };
        const file = node_fs.openSync(real, node_fs.constants.O_RDONLY | safely);
        try {
            const { size } = node_fs.fstatSync(file);
            const bytes = size <= maxHistoryBytes ? node_fs.readFileSync(file) : readFrom(file, size - maxHistoryBytes, maxHistoryBytes);
            // What stands before the first line's end may be half a line.
            text = bytes.toString('utf8', size <= maxHistoryBytes ? 0 : bytes.indexOf(0x0a) + 1);
        }
        finally {
            node_fs.closeSync(file);
        }
    }
    catch (error) {
        return { ...none, problem: `it cannot be read (${error.code ?? 'unknown fault'})` };
    }
    const readings = [];
    let unreadable = 0;
    for (const line of text.split('\n')) {
        if (line.trim() === '')
            continue;
        const parsed = line.length > core_memory_memoryLine.maxLineCharacters ? null : core_memory_memoryLine.parseMemoryLine(line, now.getTime());
        if (parsed === null)
            unreadable += 1;
        else if (parsed.kind === 'reading')
            readings.push(parsed.reading);
    }
    return { readings, unreadable, problem: null };
}
//#endregion

exports.appendHistoryLine = appendHistoryLine;
exports.maxHistoryBytes = maxHistoryBytes;
exports.readHistory = readHistory;
