'use strict';

const gate = require('../../gate.js');

//#region src/core/render/junit.ts
/** Beyond these and the pairs above U+FFFF, XML 1.0 has no characters at all, not even as references. */
const notXml = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const references = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
function escapeXml(text, max) {
  return gate.cleanLine(text, max)
    .replace(notXml, '')
    .replace(/[&<>"]/g, (character) => references[character] ?? '')
    .replace(gate.commandMarks, '#&#35;');
}
/** Milliseconds as seconds with three decimals, without a detour through floats. */
function secondsOf(milliseconds) {
  const digits = String(Math.max(0, Math.round(milliseconds))).padStart(4, '0');
  return `${digits.slice(0, -3)}.${digits.slice(-3)}`;
}
function caseOf(result, report) {
  const consequence = gate.consequenceOf(result, report);
  const stopped = result.status === 'low' ? 'failure' : 'error';
  return {
    name: escapeXml(result.name, gate.maxFieldNameCharacters),
    seconds: secondsOf(result.durationMs),
    kind: consequence === 'stops' ? stopped : consequence === 'skips' ? 'skipped' : 'system-out',
    type: result.status,
    text: escapeXml(`${result.message}${consequence === 'none' ? '' : `.${gate.adviceText(result)}`}`, gate.maxFieldSentenceCharacters),
  };
}
function configurationCase(report) {
  const text = report.configurationErrors
    .map((error) => escapeXml(gate.configurationErrorText(error), gate.maxFieldSentenceCharacters))
    .join('\n');
  return { name: 'configuration', seconds: '0.000', kind: 'error', type: 'error', text };
}
function renderCase({ name, seconds, kind, type, text }) {
  const [message = ''] = text.split('\n');
  const inner = kind === 'system-out'
    ? `<system-out>${text}</system-out>`
    : `<${kind} message="${message}" type="${type}">${text}</${kind}>`;
  return `    <testcase classname="credit-gate" name="${name}" time="${seconds}">\n      ${inner}\n    </testcase>`;
}
/** A JUnit report for GitLab and Jenkins: one test case per check. */
function renderJunit(report) {
  const wrong = report.configurationErrors.length > 0;
  const cases = wrong ? [configurationCase(report)] : report.results.map((result) => caseOf(result, report));
  const count = (kind) => cases.filter((one) => one.kind === kind).length;
  const time = secondsOf(new Date(report.endedAt).getTime() - new Date(report.startedAt).getTime());
  const counts = `tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="credit-gate" ${counts} time="${time}">`,
    `  <testsuite name="credit-gate" ${counts} skipped="${count('skipped')}" time="${time}" timestamp="${report.startedAt.slice(0, 19)}">`,
    ...cases.map(renderCase),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}
//#endregion

exports.renderJunit = renderJunit;
