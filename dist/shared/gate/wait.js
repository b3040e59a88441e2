'use strict';

const gate = require('../gate.js');

//#region src/core/verdict/plan-wait.ts
const nothing = { wait: null, tooLong: [] };
function isGood({ status }) {
  return status === 'ok' || status === 'warn';
}
/** What of `wait` is left for a check; null when it does not wait. A probe costs money, and is sent once more at most. */
function leftFor({ waitMs, probe }, { waitedMs }) {
  return waitMs === null || (probe !== null && waitedMs > 0) ? null : waitMs - waitedMs;
}
/**
 * Whether a run that would not go on waits, and for what: only when every check that is to blame becomes better at a known
 * time; where one good check is enough, for the first that does.
 * @param results in the plan's order.
 */
function planWait({ checks, require }, results, now) {
  // What is wrong with the configuration is not put right by the clock.
  if (gate.decide(results, require).shouldRun || results.some(({ status }) => status === 'error'))
    return nothing;
  const blamed = results.flatMap((result, index) => {
    const check = checks[index];
    const isToBlame = !isGood(result) && (require === 'any' || result.policy !== 'warn');
    if (check === undefined || !isToBlame)
      return [];
    return [{ index, at: gate.healsAt(result, now), left: leftFor(check, result) }];
  });
  const tooLong = blamed.flatMap(({ index, at, left }) => left !== null && at !== null && at - now.getTime() > left ? [{ check: index, at }] : []);
  const inTime = blamed.flatMap(({ index, at, left }) => left !== null && at !== null && at - now.getTime() <= left ? [{ index, at }] : []);
  if (inTime.length === 0 || (require === 'all' && inTime.length < blamed.length))
    return { wait: null, tooLong };
  const times = inTime.map(({ at }) => at);
  const until = require === 'all' ? Math.max(...times) : Math.min(...times);
  return { wait: { until, checks: inTime.filter(({ at }) => at <= until).map(({ index }) => index) }, tooLong: [] };
}
//#endregion

//#region src/gate/wait.ts
// A gate that waits for a reset instead of failing. Two clocks count: the time of day, which tells when the reset is and may
// jump, and one that only goes forward, which bounds the wait whatever the other does.
/** A server's clock and ours differ: so long after the time told, which does not count as waiting. */
const graceMs = 3_000;
const lineEveryMs = 60_000;
/** While something of `wait` is left, it may wait once more: a reset that passes without the credit is no loop. */
const maxWaits = 2;
async function pauseFor(milliseconds, signal) {
  const { setTimeout } = await Promise.resolve().then(() => (process.getBuiltinModule?.('node:timers/promises') ?? require('node:timers/promises')));
  await setTimeout(milliseconds, undefined, signal === undefined ? {} : { signal }).catch(() => { });
}
/** @returns milliseconds that were waited, without the grace. */
async function waitOnce(wait, results, { say, pause = pauseFor }, { now, elapsed }, signal) {
  const started = elapsed();
  const planned = wait.until - now().getTime();
  say(gate.waitBeginsLine(results, wait, now()));
  const leftToWait = () => Math.min(planned - (elapsed() - started), wait.until - now().getTime());
  const isEnded = () => signal?.aborted === true;
  for (let left = planned; left + graceMs > 0 && !isEnded();) {
    await pause(Math.min(left + graceMs, lineEveryMs), signal);
    left = leftToWait();
    if (left > 0 && !isEnded())
      say(gate.waitGoesOnLine(results, wait, left));
  }
  return Math.max(0, Math.min(planned, elapsed() - started));
}
/**
 * Waits where that heals, and reads again what was waited for.
 * @param first in the plan's order.
 * @param read reads some checks again, by their indices.
 * @returns the results by which the run is decided.
 */
async function waitForCredit(plan, first, read, { say, signal, ...clocks }) {
  const isEnded = () => signal?.aborted === true;
  let results = first;
  for (let waits = 0; waits < maxWaits && !isEnded(); waits += 1) {
    const now = clocks.now();
    const { wait, tooLong } = planWait(plan, results, now);
    for (const each of tooLong)
      say(gate.tooLongLine(results, each, plan.checks[each.check]?.waitMs ?? 0, now));
    if (wait === null)
      break;
    const waited = await waitOnce(wait, results, { ...clocks, say }, clocks, signal);
    if (isEnded())
      break;
    const again = await read(wait.checks);
    results = results.map((result, index) => {
      const next = again[wait.checks.indexOf(index)];
      if (next === undefined)
        return result;
      return { ...next, waitedMs: result.waitedMs + waited, attempts: result.attempts + next.attempts };
    });
  }
  const cost = gate.waitCostText(results);
  if (cost !== '')
    say(cost);
  return results;
}
//#endregion

exports.graceMs = graceMs;
exports.waitForCredit = waitForCredit;
