'use strict';

const gate = require('../gate.js');
const check = require('../check.js');

//#region src/providers/imagerouter.ts
/** Use of the vendor's own website, which is no key. */
const webToken = 'temp_jwt';
const keyPrefix = 'key:';
const accountPool = { id: 'account', label: 'Account', unit: 'USD' };
/** @param forKey rows that nobody asked for must not cost the balance of the account. */
function CreditsAnswer(forKey) {
  const Row = check.object({
    api_key_id: check.string(),
    api_key_name: check.optionalText(),
    credit_usage: check.optionalDecimal(),
    is_active: check.boolean(),
    spend_limit: check.optionalDecimal(),
    spend_limit_period: check.optionalText(),
    period_spend: check.optionalDecimal(),
    period_start: check.optionalTime(),
    expires_at: check.optionalTime(),
  })
    .check(check.refine((row) => row.spend_limit === null || spendOf(row) !== null));
  const Rows = check.optional(check.nullable(check.array(Row)));
  return check.object({
    remaining_credits: check.decimal(),
    credit_usage: check.optionalDecimal(),
    total_deposits: check.optionalDecimal(),
    usage_by_api_key: forKey ? Rows : check._catch(Rows, null),
  });
}
/** What counts against the limit: the running window's spend, and for a limit for life all that was ever spent. */
function spendOf({ period_spend, spend_limit_period, credit_usage }) {
  return period_spend ?? (spend_limit_period === null ? credit_usage : null);
}
function isPeriod(text) {
  return text === 'day' || text === 'week' || text === 'month';
}
function isExpired({ expires_at }, now) {
  return expires_at.instant !== null && gate.isPast(expires_at.instant, now);
}
/** A window that began before the running one: its spend may have been set to 0 since. */
function isStale({ spend_limit_period: period, period_start: { instant } }, now) {
  return isPeriod(period) && instant !== null && new Date(instant) < gate.periodStart(period, now);
}
/** The smaller of the account's balance and of what is left of the key's limit. */
function leftFor(row, account) {
  const used = spendOf(row);
  if (row.spend_limit === null || used === null)
    return account;
  return gate.smallest(account, gate.notBelowZero(row.spend_limit.minus(used)));
}
function isUsable(row, now) {
  return row.is_active && !isExpired(row, now);
}
function keyPool(row, left, account, now) {
  const { spend_limit: limit, spend_limit_period: period } = row;
  const [usable, stale] = [isUsable(row, now), isStale(row, now)];
  return gate.pool({
    id: `${keyPrefix}${row.api_key_id}`,
    label: row.api_key_name ?? row.api_key_id,
    unit: 'USD',
    remaining: left,
    boundBy: left.lt(account) ? 'key' : 'account',
    used: spendOf(row),
    limit,
    usable,
    // What this key spends says nothing of a balance that others spend too.
    startsAt: stale || !left.lt(account) ? null : row.period_start.instant,
    resetsAt: limit !== null && isPeriod(period) && !stale ? gate.formatInstant(gate.nextPeriodStart(period, now)) : null,
    expiresAt: row.expires_at.instant,
    lowerBound: limit !== null && stale && usable,
  });
}
function keySentences(row, { label }, now) {
  const sentences = [];
  const { spend_limit: limit, spend_limit_period: period, expires_at } = row;
  if (!expires_at.readable)
    sentences.push(`When the key ${label} expires could not be read.`);
  if (isExpired(row, now))
    sentences.push(`The key ${label} expired at ${expires_at.instant}.`);
  else if (!row.is_active)
    sentences.push(`The key ${label} is not active.`);
  if (limit === null)
    return sentences;
  if (period !== null && !isPeriod(period)) {
    sentences.push(`The limit of the key ${label} has a period that is not known; when it starts anew is not told.`);
  }
  if (isStale(row, now) && isUsable(row, now)) {
    sentences.push(`The spend told for the key ${label} is of an earlier ${period}: more may be left, the reset is not known.`);
  }
  if (spendOf(row)?.gte(limit))
    sentences.push(`The key ${label} has reached its spend limit.`);
  return sentences;
}
const onlyUsedKeys = 'only keys that were used already are listed';
/** The rows that a name stands for: `*` is every active key; an id wins over names. */
function chooseRows(rows, asked, now) {
  if (asked === '*') {
    const active = rows.filter((row) => row.api_key_id !== webToken && isUsable(row, now));
    if (active.length > 0)
      return active;
    throw check.Failure.because('no-such-pool', `the answer lists no active key; ${onlyUsedKeys}`);
  }
  const byId = rows.filter((row) => row.api_key_id === asked);
  const found = byId.length > 0 ? byId : rows.filter((row) => row.api_key_name === asked);
  if (found.length === 1)
    return found;
  if (found.length === 0) {
    throw check.Failure.because('no-such-pool', `the answer lists no key \`${asked}\`; ${onlyUsedKeys}`);
  }
  throw check.Failure.because('no-such-pool', `${found.length} keys are named \`${asked}\`; ${onlyUsedKeys}`, {
    hint: 'Name the key by its id: `key:<id>`.',
  });
}
/** The pools of the keys that were asked for; the one with the least decides, the first of equals. */
function readKeys(rows, asked, account, now) {
  const chosen = chooseRows(rows, asked, now).map((row) => {
    const left = leftFor(row, account);
    return { row, left, key: keyPool(row, left, account, now) };
  });
  const least = chosen.reduce((one, other) => (other.left.lt(one.left) ? other : one));
  return {
    pools: chosen.map(({ key }) => key),
    decides: least.key.id,
    warnings: chosen.flatMap(({ row, key }) => keySentences(row, key, now)),
  };
}
const imagerouter = {
  id: 'imagerouter',
  name: 'ImageRouter',
  aliases: ['image-router', 'imagerouter.io'],
  origin: 'https://api.imagerouter.io',
  keyVariable: 'IMAGEROUTER_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v1/credits',
  documentation: 'https://docs.imagerouter.io/api-reference/credits',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://imagerouter.io/pricing',
  pools: [accountPool, { id: keyPrefix, label: 'API key', unit: 'USD' }],
  about: {
  },
  failureInSuccess: check.failureInSuccess,
  async read(api, { pool: asked, now }) {
    const keyAsked = asked?.startsWith(keyPrefix) ? asked.slice(keyPrefix.length) : null;
    const path = keyAsked === null ? '/v1/credits' : '/v1/credits?by_api_key=true';
    const answer = await api.get(path, CreditsAnswer(keyAsked !== null));
    const { remaining_credits: remaining, credit_usage: used, total_deposits: total } = answer;
    const account = gate.pool({ ...accountPool, remaining, used, total });
    const sentences = used?.lt(0)
      ? ['Usage is below 0: credit was given, or a deposit was paid back; neither counts as a deposit.']
      : [];
    if (keyAsked === null)
      return { pools: [account], warnings: sentences };
    const keys = readKeys(answer.usage_by_api_key ?? [], keyAsked, remaining, now);
    return { pools: [account, ...keys.pools], decides: keys.decides, warnings: [...sentences, ...keys.warnings] };
  },
  signs: [
    {
      cause: 'credit',
      says: 'Insufficient credits. Please top up.',
      near: ['imagerouter'],
    },
  ],
};
//#endregion

exports.imagerouter = imagerouter;
