'use strict';

const gate = require('../../gate.js');
const receipt = require('../../receipt.js');
const run = require('../../run.js');
const tellReceipt = require('./tell-receipt.js');

//#region src/action/receipt/second-reading.ts
async function whatToRead(state, plan, environment) {
  const first = gate.parseFirstReadings(state.readings);
  if (first === null)
    return { say: 'The credit was not read again: what the main step left behind cannot be read.' };
  if (plan === null || (await gate.askedOf(plan, environment)) !== state.asked) {
    // A key goes only where the gate sent it.
    return {
      say: 'The credit was not read again: the checks, or the way to their providers (a proxy, an authority), are no longer those of the gate. Did the job change them?',
    };
  }
  if (first.checks.length !== plan.checks.length)
    return { say: 'The credit was not read again: what the main step left behind has other checks.' };
  return { plan, first };
}
/**
 * Reads the same checks again and says what the job spent, and whether money was why it failed; so does the log of the
 * job, where one was named.
 * @param maxMs for the reading.
 * @returns the exit code: 1 only for a measured overspend that is to fail the job.
 */
async function readAtEnd(state, jobFailed, maxMs, environment) {
  const { plan } = await gate.readJobPlan(environment, null);
  const log = jobFailed && state.logFile !== null
    ? Promise.resolve().then(() => require('./read-log.js')).then(({ readLog }) => readLog(state, plan, environment))
    : null;
  const again = state.receipt === 'false' ? null : await whatToRead(state, plan, environment);
  const read = again === null || 'say' in again
    ? null
    : { ...again, second: await run.readAgain(again.plan, { maxMs, ...gate.debugLines(), probes: jobFailed }) };
  if (again !== null && 'say' in again)
    gate.info(again.say);
  const mayShow = (notable) => gate.wantsSummary(state.summary, state.problem || notable);
  if (jobFailed) {
    const finding = read === null ? null : receipt.findOutOfCredit(read.first, read.second.results);
    const { explanation = null, nameOf = (vendor) => vendor } = (await log) ?? {};
    const settled = explanation === null ? null : receipt.settleExplanation(explanation, finding);
    const why = { finding, explanation: settled, nameOf };
    tellReceipt.tellWhyFailed(why, mayShow(receipt.isNotable(why)));
  }
  if (read === null || state.receipt !== 'true')
    return 0;
  const { first, second } = read;
  const receipt$1 = receipt.compareReadings(first, second.results, second.endedAt);
  tellReceipt.tellReceipt(receipt$1, first.onOverspend, mayShow(receipt.hasOverspent(receipt$1)));
  tellReceipt.keepReceipt(receipt$1, read.plan.receiptFile, environment);
  return receipt.failsForOverspend(receipt$1, first.onOverspend) ? 1 : 0;
}
//#endregion

exports.readAtEnd = readAtEnd;
