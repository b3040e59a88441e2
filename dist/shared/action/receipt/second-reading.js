'use strict';

Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

const gate = require('../../gate.js');
const receipt = require('../../receipt.js');
const run = require('../../run.js');
const tellReceipt = require('./tell-receipt.js');

//#region src/action/receipt/second-reading.ts
/**
 * Reads the same checks again and says what the job spent, and whether money was why it failed.
 * @param maxMs for the reading.
 * @returns the exit code: 1 only for a measured overspend that is to fail the job.
 */
async function readAtEnd(state, jobFailed, maxMs, environment) {
    const first = gate.parseFirstReadings(state.readings);
    if (first === null) {
        gate.info('The credit was not read again: what the main step left behind cannot be read.');
        return 0;
    }
    const { plan } = await gate.readJobPlan(environment, null);
    if (plan === null || (await gate.askedOf(plan, environment)) !== state.asked) {
        // A key goes only where the gate sent it.
        gate.info('The credit was not read again: the checks, or the way to their providers (a proxy, an authority), are no longer those of the gate. Did the job change them?');
        return 0;
    }
    if (first.checks.length !== plan.checks.length) {
        gate.info('The credit was not read again: what the main step left behind has other checks.');
        return 0;
    }
    const mayShow = (notable) => gate.wantsSummary(state.summary, state.problem || notable);
    const second = await run.readAgain(plan, { maxMs, debug: gate.debug, probes: jobFailed });
    if (jobFailed) {
        const finding = receipt.findOutOfCredit(first, second.results);
        tellReceipt.tellFinding(finding, mayShow(finding.out.length > 0));
    }
    if (state.receipt !== 'true')
        return 0;
    const receipt$1 = receipt.compareReadings(first, second.results, second.endedAt);
    tellReceipt.tellReceipt(receipt$1, first.onOverspend, mayShow(receipt.hasOverspent(receipt$1)));
    tellReceipt.keepReceipt(receipt$1, plan.receiptFile, environment);
    return receipt.failsForOverspend(receipt$1, first.onOverspend) ? 1 : 0;
}
//#endregion

exports.readAtEnd = readAtEnd;
