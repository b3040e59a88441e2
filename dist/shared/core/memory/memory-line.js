'use strict';

const gate = require('../../gate.js');

//#region src/core/memory/memory-line.ts
// One line of a history or a receipt file, read. The file lies where others can write: every field is looked at, and what
// does not fit makes the whole line unreadable.
/** Longest line that is read, in characters. */
const maxLineCharacters = 1024 * 1024;
const maxTextCharacters = 300;
const maxChecks = 500;
/** Clocks of two machines differ; what is further ahead than this was not written by a gate. */
const maxAheadMs = 300_000;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;
const outcomes = ['go', 'skip', 'fail'];
/** Up to 15 digits a double gives back as they were written. */
const mayLoseDigits = /\d[\d.]{15}/;
const stringOrNumber = /(?<!\\)"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
function misfit() {
  throw new TypeError('this is no line of ours');
}
function record(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : misfit();
}
function list(value) {
  return Array.isArray(value) && value.length <= maxChecks ? value.map(record) : misfit();
}
/** As it stands: whoever shows it cleans it. */
function text(value) {
  if (typeof value !== 'string')
    misfit();
  return value.length > maxTextCharacters ? value.slice(0, maxTextCharacters) : value;
}
function textOrNull(value) {
  return value === null || value === undefined ? null : text(value);
}
/** A name that CI systems give as a number or as a text. */
function nameOrNull(value) {
  return typeof value === 'number' ? String(value) : textOrNull(value);
}
function amount(value) {
  if (value === null || value === undefined)
    return null;
  // Most are neither very large nor very small, and a double tells them without an exponent.
  if (typeof value === 'number' && Math.abs(value) >= 1e-6 && Math.abs(value) < 1e21)
    return new gate.Big(value);
  const digits = typeof value === 'number' ? String(value) : value['exact'];
  return (typeof digits === 'string' ? gate.parseWireNumber(digits) : null) ?? misfit();
}
function time(value, now) {
  if (typeof value !== 'string' || !instant.test(value))
    misfit();
  const at = Date.parse(value);
  return Number.isNaN(at) || at > now + maxAheadMs ? misfit() : value;
}
/** A time that may lie ahead: a reset. */
function anyTime(value) {
  const told = textOrNull(value);
  return told === null || Number.isNaN(Date.parse(told)) ? null : told;
}
function contextOf(value) {
  if (value === null || value === undefined)
    return null;
  const found = record(value);
  return {
    repository: textOrNull(found['repository']),
    workflow: textOrNull(found['workflow']),
    job: textOrNull(found['job']),
    runId: nameOrNull(found['run_id']),
    runAttempt: nameOrNull(found['run_attempt']),
    event: textOrNull(found['event']),
    ref: textOrNull(found['ref']),
    sha: textOrNull(found['sha']),
  };
}
function checkOfReading(found) {
  return {
    name: text(found['name']),
    provider: text(found['provider']),
    pool: textOrNull(found['pool']),
    unit: textOrNull(found['unit']),
    covers: textOrNull(found['covers']),
    status: text(found['status']),
    policy: textOrNull(found['policy']),
    remaining: amount(found['remaining']),
    limit: amount(found['limit']),
    used: amount(found['used']),
    required: amount(found['required']),
    resetsAt: anyTime(found['resets_at']),
  };
}
function checkOfReceipt(found) {
  const spent = amount(found['spent']);
  // A receipt never tells less than nothing: a rise is a top-up, and then what was spent is not known.
  if (spent?.lt(0))
    misfit();
  return {
    name: text(found['name']),
    provider: text(found['provider']),
    pool: textOrNull(found['pool']),
    unit: textOrNull(found['unit']),
    before: amount(found['before']),
    after: amount(found['after']),
    spent,
  };
}
function readingOf(found, now) {
  return {
    at: time(found['at'], now),
    context: contextOf(found['context']),
    outcome: outcomes.find((outcome) => outcome === found['outcome']) ?? misfit(),
    checks: list(found['checks']).map(checkOfReading),
  };
}
function receiptOf(found, now) {
  return {
    startedAt: time(found['started_at'], now),
    endedAt: time(found['ended_at'], now),
    context: contextOf(found['context']),
    checks: list(found['checks']).map(checkOfReceipt),
  };
}
/** JSON with every digit: where a double could lose one, numbers become their text first. */
function parseExactly(line) {
  const value = JSON.parse(line);
  if (!mayLoseDigits.test(line))
    return value;
  return JSON.parse(line.replace(stringOrNumber, (found) => (found[0] === '"' ? found : `{"exact":"${found}"}`)));
}
function versionOf(value) {
  return typeof value === 'object' && value !== null ? Number(value['exact']) : value;
}
/**
 * Reads one line.
 * @param now milliseconds since 1970: what claims to be of a later time is not read.
 * @returns null when it is no JSON, or neither a reading nor a receipt of version 1.
 */
function parseMemoryLine(line, now) {
  if (line.length > maxLineCharacters)
    return null;
  try {
    const found = record(parseExactly(line));
    if (versionOf(found['version']) !== 1)
      return null;
    const { kind } = found;
    if (kind === 'reading')
      return { kind, reading: readingOf(found, now) };
    // Receipts had no kind at first.
    if (kind === 'receipt' || kind === undefined)
      return { kind: 'receipt', receipt: receiptOf(found, now) };
    return null;
  }
  catch {
    return null;
  }
}
//#endregion

exports.maxLineCharacters = maxLineCharacters;
exports.parseMemoryLine = parseMemoryLine;
