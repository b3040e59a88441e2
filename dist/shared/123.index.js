"use strict";
exports.id = 123;
exports.ids = [123];
exports.modules = {

/***/ 123:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

const gate = __webpack_require__(7825);
const start = __webpack_require__(552);
__webpack_require__(8474);
__webpack_require__(8500);
__webpack_require__(3024);
__webpack_require__(6760);
__webpack_require__(7598);
__webpack_require__(857);
__webpack_require__(6982);
__webpack_require__(9896);

//#region src/library.ts
// What `import { check } from 'credit-gate'` gives. Every type of its surface stands here in full, so that its
// declarations need no package of ours; the assignments below hold them to those of the core.
const text = (value) => (value === null ? null : gate.formatDecimal(value));
function reportOfPool(pool) {
    const { id, label, unlimited, unit, usable, resetsAt, expiresAt } = pool;
    const [remaining, used, total, limit] = [text(pool.remaining), text(pool.used), text(pool.total), text(pool.limit)];
    return { id, label, remaining, unlimited, unit, used, total, limit, usable, resetsAt, expiresAt };
}
function reportOfCheck(result) {
    const { name, provider, status, policy, reason, transient, message, hint, pool, unlimited, unit } = result;
    const { lowerBound, upperBound, resetsAt, expiresAt, warnings, attempts, durationMs, checkedAt, topUpUrl } = result;
    return {
        ...{ name, provider, status, policy, reason, transient, message, hint, pool, unlimited, unit },
        remaining: text(result.remaining),
        required: text(result.required),
        shortfall: text(result.shortfall),
        runsLeft: text(result.runsLeft),
        pools: result.pools.map(reportOfPool),
        ...{ lowerBound, upperBound, resetsAt, expiresAt, warnings, attempts, durationMs, checkedAt, topUpUrl },
    };
}
function reportOfGate({ verdict, results, configurationErrors }) {
    const { shouldRun, status, firstOk, okChecks, problemChecks, decidedBy } = verdict;
    return {
        ...{ shouldRun, status, firstOk, okChecks, problemChecks },
        decidedBy: decidedBy === null ? null : (results[decidedBy]?.name ?? null),
        results: results.map(reportOfCheck),
        errors: configurationErrors.map(({ where, field, message }) => [where, field, message].filter((part) => part !== '').join(': ')),
    };
}
/**
 * Asks every provider at once what is left, and decides whether the work may start. Writes nothing, exits nothing, and
 * sends a key to its own provider alone. A provider that fails and a configuration that is wrong are told in the
 * report, both with `shouldRun: false`; it does not throw for either.
 */
async function check(options) {
    const { checks, environment = {}, onLow, onUnknown, onMissingKey, require, timeout, retries } = options;
    const given = { require, timeout, retries, 'on-low': onLow, 'on-unknown': onUnknown, 'on-missing-key': onMissingKey };
    const settings = Object.entries(given).flatMap(([name, value]) => value === undefined ? [] : [[name, String(value)]]);
    const inputs = { ...Object.fromEntries(settings), checks: JSON.stringify(checks ?? []) };
    const raw = { inputs, configFile: null, environment, secretless: null };
    const { plan, errors, keys } = await gate.parsePlan(raw, gate.catalog);
    if (plan !== null)
        return reportOfGate(await gate.check(plan, { userAgent: start.userAgent }));
    const redact = gate.createRedactor(keys);
    const shown = errors.map(({ where, field, message }) => ({
        where: gate.cleanText(where, redact),
        field: gate.cleanText(field, redact),
        message: gate.cleanText(message, redact, 2000),
    }));
    return reportOfGate(gate.reportConfigurationErrors(shown, 'never', new Date()));
}
//#endregion

exports.check = check;


/***/ })

};
;