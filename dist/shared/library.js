'use strict';

const gate = require('./gate.js');
const check$1 = require('./check.js');
const start = require('./start.js');

//#region src/library.ts
// What `import { check } from 'credit-gate'` gives. Every type of its surface stands here in full, so that its
// declarations need no package of ours; the assignments below hold them to those of the core.
const text = (value) => (value === null ? null : gate.formatDecimal(value));
function reportOfPool(pool) {
  const { id, label, unit, covers, usable, resetsAt, expiresAt } = pool;
  const unlimited = pool.remaining === 'unlimited';
  const remaining = pool.remaining === 'unlimited' ? null : text(pool.remaining);
  const [used, total, limit] = [text(pool.used), text(pool.total), text(pool.limit)];
  return { id, label, remaining, unlimited, unit, covers, used, total, limit, usable, resetsAt, expiresAt };
}
function reportOfForecast(forecast) {
  if (forecast === null)
    return null;
  const { perDay, daysLeft, runsOutAt, basedOn } = forecast;
  return { perDay: gate.formatDecimal(perDay), daysLeft: text(daysLeft), runsOutAt, basedOn };
}
function reportOfCheck(result) {
  const { name, provider, status, policy, reason, transient, message, hint, pool, unit } = result;
  const { warnings, attempts, durationMs, waitedMs, checkedAt, topUpUrl } = result;
  const advice = gate.adviceOn(result);
  return {
    ...{ name, provider, status, policy, reason, transient, message, hint, unit },
    pool: pool?.id ?? result.askedPool,
    remaining: text(gate.amountLeft(pool)),
    unlimited: gate.isUnlimited(pool),
    covers: pool?.covers ?? null,
    required: text(result.required),
    shortfall: text(result.shortfall),
    runsLeft: text(result.runsLeft),
    probe: result.probe === null ? null : { model: result.probe.model, cost: text(result.probe.cost) },
    forecast: reportOfForecast(result.forecast),
    pools: result.pools.map(reportOfPool),
    lowerBound: pool?.lowerBound ?? false,
    upperBound: pool?.upperBound ?? false,
    resetsAt: gate.resetOf(result),
    expiresAt: pool?.expiresAt ?? null,
    ...{ warnings, attempts, durationMs, waitedMs, checkedAt, topUpUrl },
    advice: advice.text,
    adviceUrl: advice.url,
  };
}
function reportOfGate(report) {
  const { verdict, results, configurationErrors } = report;
  const { shouldRun, status, firstOk, okChecks, problemChecks, decidedBy } = verdict;
  return {
    ...{ shouldRun, status, firstOk, okChecks, problemChecks },
    message: gate.renderMessage(report),
    decidedBy: decidedBy === null ? null : (results[decidedBy]?.name ?? null),
    results: results.map(reportOfCheck),
    errors: configurationErrors.map(({ where, field, message }) => [where, field, message].filter((part) => part !== '').join(': ')),
  };
}
/**
 * Asks every provider at once what is left, and decides whether the work may start. Writes nothing, exits nothing, and
 * sends a key to its own provider alone. A provider that fails and a configuration that is wrong are told in the
 * report, both with `shouldRun: false`; it does not throw for either. A misspelt option is such a configuration.
 */
async function check(options) {
  const { inputs, errors: own } = gate.readOptions({ ...options });
  // A program in JavaScript may hand over nothing at all.
  const environment = options?.environment ?? process.env;
  const { plan, errors } = await gate.readPlan({ inputs, environment, entry: 'library', errors: own });
  if (plan !== null)
    return reportOfGate(await check$1.check(plan, { userAgent: start.userAgent, waiting: { say: () => { } } }));
  return reportOfGate(gate.reportConfigurationErrors(errors, 'never', new Date()));
}
//#endregion

exports.check = check;
