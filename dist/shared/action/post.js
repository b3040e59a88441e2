'use strict';

const start = require('../start.js');

//#region src/action/post.ts
// The end of the job. It takes at most 15 seconds, and changes the job's result for a measured overspend alone: whatever
// else happens here, it ends with 0. What it needs for a second reading is loaded only when there is one.
/** Since this process was started. */
const maxMs = 14_000;
const maxReadingMs = 11_000;
function leave(code) {
  process.stdout.write('', () => process.exit(code));
}
function giveUp(why) {
  process.stdout.write(`The credit was not read again: ${why}.\n`, () => process.exit(0));
}
async function readAgain({ state, jobFailed }) {
  const { readAtEnd } = await Promise.resolve().then(() => require('./receipt/second-reading.js'));
  leave(await readAtEnd(state, jobFailed, maxReadingMs, process.env));
}
const task = start.decideTask(start.readState(process.env['STATE_receipt']), process.env['INPUT_JOB-STATUS'] ?? '');
// Most jobs end here: at once, without the streams and signals that only the rest needs.
if (task.kind === 'none' && task.say === '')
  process.exit(0);
process.exitCode = 0;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.once(signal, () => giveUp('the job is ending'));
for (const fault of ['uncaughtException', 'unhandledRejection']) {
  process.once(fault, () => giveUp('a fault of Credit Gate itself; please report it'));
}
if (task.kind === 'none') {
  process.stdout.write(`${task.say}\n`);
  leave(0);
}
else {
  setTimeout(() => giveUp('15 seconds were not enough'), maxMs - performance.now());
  void readAgain(task);
}
//#endregion
