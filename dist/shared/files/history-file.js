'use strict';

const node_fs = (process.getBuiltinModule?.('node:fs') ?? require('node:fs'));
const core_memory_memoryLine = require('../core/memory/memory-line.js');
const receipt = require('../receipt.js');

//#region src/files/history-file.ts
/** What a history file is cut to. */
const maxHistoryBytes = 10 * 1024 * 1024;
/** A cut that was begun so long ago was never ended. */
const staleMs = 60_000;
/**
 * Lines come in the order of their time, but for gates that ran at once, or waited. What claims to be much later than a
 * line behind it was put there before its time came: else it would be believed as soon as that is reached.
 */
const maxDisorderMs = 24 * 3_600_000;
/** No line of ours is shorter: a file full of other lines costs no time. */
const minLineCharacters = 64;
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
function cutLocked(path, maxBytes) {
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
      const from = size - maxBytes - 1;
      const last = readFrom(old, from, maxBytes + 1);
      // The first line that is whole begins behind a line's end; by it the file is known as ours. What is behind the last
      // line's end may be half written yet.
      let begin = last.indexOf(0x0a) + 1;
      const end = last.lastIndexOf(0x0a) + 1;
      const lineEnd = () => last.indexOf(0x0a, begin);
      while (begin < end && !receipt.isOurs(last.toString('utf8', begin, lineEnd())))
        begin = lineEnd() + 1;
      writeAll(file, last.subarray(begin, end));
      let carried = from + (end === 0 ? last.length : end);
      const carry = () => {
        const more = readFrom(old, carried, maxBytes);
        const whole = more.subarray(0, more.lastIndexOf(0x0a) + 1);
        carried += whole.length;
        writeAll(file, whole);
      };
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
  }
}
function cut(path, maxBytes) {
  if (node_fs.lstatSync(path).size <= maxBytes || !lock(receipt.lockOf(path)))
    return;
  try {
    cutLocked(path, maxBytes);
  }
  finally {
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
  let next = Number.POSITIVE_INFINITY;
  for (const line of text.split('\n').reverse()) {
    if (line.trim() === '')
      continue;
    const parsed = line.length < minLineCharacters ? null : core_memory_memoryLine.parseMemoryLine(line, Math.min(now.getTime(), next));
    if (parsed === null)
      unreadable += 1;
    else if (parsed.kind === 'reading') {
      readings.push(parsed.reading);
      next = Math.min(next, Date.parse(parsed.reading.at) + maxDisorderMs);
    }
  }
  return { readings: readings.reverse(), unreadable, problem: null };
}
//#endregion

exports.appendHistoryLine = appendHistoryLine;
exports.maxHistoryBytes = maxHistoryBytes;
exports.readHistory = readHistory;
