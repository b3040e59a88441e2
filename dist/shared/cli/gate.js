'use strict';

const gate = require('../gate.js');
const check = require('../check.js');
const start = require('../start.js');
const main = require('./main.js');

//#region src/cli/gate.ts
/** A field as the user knows it here: what is no part of a list is a flag. */
function asFlag({ where, field }) {
  return where === '' && field !== 'checks' && gate.inputNames.includes(field) ? `--${field}` : field;
}
/** Long words where a provider, a pool or an amount belongs: any may be a key that lost its way. */
function findStrays(inputs) {
  const list = inputs['checks'] ?? '';
  const lines = /^\s*[-[]/.test(list) ? '' : list;
  const fields = ['provider', 'pool', 'minimum', 'budget'].map((name) => inputs[name] ?? '');
  const words = [...fields.slice(0, 2), ...[...fields.slice(2), lines].flatMap((text) => text.split(/[\s/]|>=/))];
  return words.filter((word) => word.length >= 20 && /[a-z]/i.test(word) && !gate.catalog.entries.has(word));
}
/** Where a receipt may be filed: at any path, but in none of git\u2019s or a runner\u2019s own folders. */
function placeOfFlags(environment) {
  return { base: process.cwd(), folders: null, runnerTemp: environment['RUNNER_TEMP'] ?? null };
}
/** Reads the plan from flags, config file and environment. All that is wrong is told together, and no key with it. */
function readFlagPlan({ inputs, errors }, environment) {
  const told = new Set(errors.map(({ field }) => field));
  // What is wrong with a flag itself is told once; and where words were not understood, a check may have been among them.
  const isTold = ({ where, field, kind }) => where === '' && (told.has(field) || (told.size > 0 && kind === 'nothing-to-check'));
  return gate.readPlan({
    inputs,
    environment,
    files: { base: process.cwd(), confined: false },
    place: placeOfFlags(environment),
    keysAllowed: false,
    entry: 'terminal',
    errors,
    retell: (found) => found.map((error) => ({ ...error, field: asFlag(error) })).filter((error) => !isTold(error)),
    strays: findStrays(inputs),
  });
}
/** The gate: plan, requests, verdict. Progress goes to a terminal's stderr alone. */
async function runGate(wanted, environment) {
  const { plan, errors, summary } = await readFlagPlan(wanted, environment);
  if (plan === null)
    return { report: gate.reportConfigurationErrors(errors, summary, new Date()), plan };
  const progress = main.showProgress(plan.checks.length, process.stderr, environment);
  process.once('exit', progress.end);
  try {
    const remembering = { context: gate.runContextOf(environment), place: placeOfFlags(environment) };
    const say = (line) => {
      progress.end();
      process.stderr.write(`${line}\n`);
    };
    const dependencies = { userAgent: start.userAgent, onResult: progress.step, waiting: { say } };
    const { report } = await check.checkAndRemember(plan, dependencies, remembering);
    for (const note of report.notes)
      process.stderr.write(`credit-gate: ${gate.plainText(note)}.\n`);
    return { report, plan };
  }
  finally {
    process.off('exit', progress.end);
    progress.end();
  }
}
//#endregion

exports.placeOfFlags = placeOfFlags;
exports.readFlagPlan = readFlagPlan;
exports.runGate = runGate;
