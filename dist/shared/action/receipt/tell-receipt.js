'use strict';

const gate = require('../../gate.js');
const receipt = require('../../receipt.js');

//#region src/action/receipt/tell-receipt.ts
/** Says that it was the money; or, in one line of the log, that it was not as far as can be seen. */
function tellWhyFailed(why, wantsSummary) {
  const annotation = receipt.whyFailedAnnotation(why);
  if (annotation === null) {
    const line = receipt.whyFailedLine(why);
    if (line !== null)
      gate.info(line);
  }
  else {
    gate.annotate(annotation);
    if (wantsSummary)
      gate.writeSummaryFirst(receipt.renderWhyFailed(why));
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
exports.tellReceipt = tellReceipt;
exports.tellWhyFailed = tellWhyFailed;
