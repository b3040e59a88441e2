'use strict';

const gate = require('../../gate.js');

//#region src/core/render/nagios.ts
/** https://nagios-plugins.org/doc/guidelines.html#AEN78, as Icinga, Checkmk, Naemon and others read them too. */
const states = ['OK', 'WARNING', 'CRITICAL', 'UNKNOWN'];
/** Of what stopped the run: a balance that is not known is UNKNOWN, everything else that needs a person CRITICAL. */
const codeOfStatus = {
  ok: 0,
  warn: 1,
  low: 2,
  denied: 2,
  'no-key': 2,
  unknown: 3,
  error: 3,
};
/** 0 goes on, 1 goes on with a warning or is skipped by policy, 2 is stopped, 3 is not known or wrongly configured. */
function nagiosCodeOf({ outcome, status }) {
  if (outcome === 'pass')
    return 0;
  return outcome === 'fail' ? codeOfStatus[status] : 1;
}
/** `'apertis'=0.95;10:;5:;;`: below the soft limit is a warning, below what is required critical; `U` is not known. */
function performanceOf({ name, pool, required, warnBelow }) {
  if (gate.isUnlimited(pool))
    return '';
  const left = gate.amountLeft(pool);
  const label = gate.plainText(name, gate.maxNameCharacters).replace(/[=|]/g, '_').replaceAll("'", "''");
  const range = (value) => (value === null ? '' : `${gate.formatDecimal(value)}:`);
  const max = pool?.limit ?? null;
  const parts = [
    left === null ? 'U' : gate.formatDecimal(left),
    range(warnBelow),
    range(required),
    '',
    max === null ? '' : gate.formatDecimal(max),
  ];
  return `'${label}'=${parts.join(';')}`.replace(/(?<!;);+$/, '');
}
/** A run as a monitoring plugin tells it: one line, with performance data behind a bar. */
function renderNagios(report) {
  const state = states[nagiosCodeOf(report.verdict)] ?? 'UNKNOWN';
  const [error] = report.configurationErrors;
  const wrong = error === undefined ? '' : `: ${[error.where, error.field].filter(Boolean).join(' ')} ${error.message}`;
  const said = gate.plainText(`${gate.headlineOf(report, gate.plainText).text}${wrong}`).replaceAll('|', '/');
  const data = report.results.map(performanceOf).filter((text) => text !== '');
  return `CREDIT ${state} - ${said}${data.length === 0 ? '' : ` | ${data.join(' ')}`}\n`;
}
//#endregion

exports.nagiosCodeOf = nagiosCodeOf;
exports.renderNagios = renderNagios;
