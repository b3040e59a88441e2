'use strict';

const gate = require('../../gate.js');
const receipt = require('../../receipt.js');

//#region src/action/receipt/tell-receipt.ts
/** Says that it was the money; or, in one line of the log, that it was not as far as can be seen. */
function tellFinding({ out, innocent }, wantsSummary) {
    if (out.length === 0)
        gate.info(receipt.stillThereLine(innocent));
    else {
        gate.annotate(receipt.notYourCodeAnnotation(out));
        if (wantsSummary)
            gate.writeSummaryFirst(receipt.renderNotYourCode(out));
    }
}
/** Shows a receipt. @param wantsSummary false leaves it to the log. */
function tellReceipt(receipt$1, onOverspend, wantsSummary) {
    for (const annotation of receipt.overspendAnnotations(receipt$1, onOverspend))
        gate.annotate(annotation);
    for (const line of receipt.renderReceiptLines(receipt$1))
        gate.info(line);
    if (wantsSummary)
        gate.writeSummary(receipt.renderReceipt(receipt$1, onOverspend));
}
/** Appends the receipt to the file that the user named. Where that cannot be done it is a note in the log. */
function keepReceipt(receipt$1, path, environment) {
    const problem = receipt.fileReceipt(receipt$1, path, gate.placeInJob(environment), environment);
    if (problem !== null)
        gate.info(`No line in receipt-file: ${problem}.`);
}
//#endregion

exports.keepReceipt = keepReceipt;
exports.tellFinding = tellFinding;
exports.tellReceipt = tellReceipt;
