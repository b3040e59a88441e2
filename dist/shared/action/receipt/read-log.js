'use strict';

const gate = require('../../gate.js');
const node_fs = (process.getBuiltinModule?.('node:fs') ?? require('node:fs'));
const promises = (process.getBuiltinModule?.('node:fs/promises') ?? require('node:fs/promises'));
const node_path = (process.getBuiltinModule?.('node:path') ?? require('node:path'));
const receipt = require('../../receipt.js');
const explain = require('../../explain.js');

//#region src/files/log-file.ts
/** Of a larger file the end is read: the last error decides. */
const maxLogBytes = 64 * 1024 * 1024;
const chunkBytes = 1024 * 1024;
/** Some file systems keep no more than every other second. */
const coarseMs = 2_000;
const lineEnd = 0x0a;
/** Never waits for a pipe's writer, and never follows a link that came after the look-up. */
const safely = node_fs.constants.O_RDONLY | (node_fs.constants.O_NONBLOCK ?? 0) | (node_fs.constants.O_NOFOLLOW ?? 0);
const problems = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
  EISDIR: 'it is not a file',
  ENXIO: 'it is not a file',
  ELOOP: 'it is a link that leads nowhere',
  ABORT_ERR: 'there was no time to read all of it',
};
/** Bytes from one place of a file to another, in chunks of a buffer that is used again. */
async function* readFrom(file, start, end, signal) {
  const buffer = new Uint8Array(chunkBytes);
  for (let at = start; at < end;) {
    signal.throwIfAborted();
    const { bytesRead } = await file.read(buffer, 0, Math.min(chunkBytes, end - at), at);
    if (bytesRead === 0)
      return;
    yield buffer.subarray(0, bytesRead);
    at += bytesRead;
  }
}
/** Where the first whole line at or behind a place begins, and how many lines stand before it. */
async function skipTo(file, place, end, signal) {
  let lines = 0;
  let at = 0;
  if (place === 0)
    return { at, lines };
  for await (const bytes of readFrom(file, 0, end, signal)) {
    for (let found = bytes.indexOf(lineEnd); found >= 0; found = bytes.indexOf(lineEnd, found + 1)) {
      lines += 1;
      if (at + found + 1 >= place)
        return { at: at + found + 1, lines };
    }
    at += bytes.length;
  }
  return { at: end, lines };
}
async function* closing(chunks, file) {
  try {
    yield* chunks;
  }
  finally {
    await file.close();
  }
}
/**
 * Opens a log in the workspace or the runner's temporary folder: a regular file, its links resolved, of this job.
 * @returns the log, or why it is not read, as the rest of a sentence.
 */
async function openLogFile(path, place, { notBefore, signal }) {
  let file = null;
  const refuse = async (problem) => {
    await file?.close();
    return { problem };
  };
  try {
    const real = node_fs.realpathSync(node_path.resolve(place.base, path));
    const wrong = receipt.problemOfPlace(real, place);
    if (wrong !== null)
      return { problem: wrong };
    file = await promises.open(real, safely);
    const found = await file.stat();
    const { size, mtime, nlink } = found;
    if (!found.isFile())
      return refuse('it is not a file');
    if (nlink > 1)
      return refuse('it has a second name (a hard link)');
    if (mtime.getTime() < notBefore - coarseMs)
      return refuse('it is older than this job');
    const { at, lines } = await skipTo(file, Math.max(0, size - maxLogBytes), size, signal);
    return { chunks: closing(readFrom(file, at, size, signal), file), linesBefore: lines, at: mtime };
  }
  catch (error) {
    const code = signal.aborted ? 'ABORT_ERR' : (error.code ?? '');
    return refuse(problems[code] ?? (code || 'unknown fault'));
  }
}
//#endregion

//#region src/action/receipt/read-log.ts
/** The post step has 15 seconds for everything. */
const maxMs = 9_000;
/**
 * What the log says that the job's command has written; null when that is nothing, or it is not read, which one line tells.
 * @param plan whose keys are taken out of what is quoted; without it nothing is.
 */
async function readLog({ logFile, since }, plan, environment) {
  if (logFile === null)
    return null;
  const signal = AbortSignal.timeout(maxMs);
  const log = await openLogFile(logFile, gate.placeInJob(environment), { notBefore: since, signal });
  if ('problem' in log) {
    gate.info(`log-file was not looked at: ${log.problem}.`);
    return null;
  }
  const clean = plan === null ? () => '' : plan.cleaner.clean;
  // The step that wrote it had an environment of its own: which keys it had is not known.
  const explained = await explain.explainOutput({ ...log, environment: null, exitCode: null, clean });
  const { cause, sure } = explained.explanation;
  return cause === 'none' && sure === null ? null : explained;
}
//#endregion

exports.readLog = readLog;
