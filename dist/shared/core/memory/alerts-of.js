'use strict';

const gate = require('../../gate.js');
const check = require('../../check.js');

//#region src/core/memory/alerts-of.ts
/** A pool's name where it is the user's own or the provider's; one that was found in an answer is a vendor's text. */
function poolName({ pool, askedPool }, check) {
  const id = pool?.id ?? askedPool;
  const known = id === 'budget' || id === check?.pool || check?.provider.pools.some((each) => each.id === id);
  return known ? (id ?? null) : null;
}
/** What an issue would tell of each check. */
function alertsOf({ results }, { checks }, memory) {
  return results.map((result, index) => {
    const { name, providerName, status, reason, unit, required, shortfall, forecast, topUpUrl, checkedAt, pool } = result;
    const before = status === 'unknown' ? check.unknownInARow(memory.history, memory.context, name) : 0;
    return {
      ...{ name, providerName, status, reason, unit, required, shortfall, forecast, topUpUrl, checkedAt },
      pool: poolName(result, checks[index]),
      remaining: gate.amountLeft(pool),
      trend: check.pointsOf(result, memory.history),
      resetsAt: pool?.resetsAt ?? null,
      unknownInARow: status === 'unknown' ? before + 1 : 0,
    };
  });
}
//#endregion

exports.alertsOf = alertsOf;
