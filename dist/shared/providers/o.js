'use strict';

const gate = require('../gate.js');
const check = require('../check.js');

//#region src/providers/one-api.ts
const noLimit = 100_000_000;
const perhapsUnlimited = 'A limit of 100,000,000 quota can also mean a key without a limit of its own: this server writes both alike.';
const countsQuota = 'This server counts in quota, not in money: write the amounts in quota.';
async function readServer(api) {
  const Status = check.object({
    data: check.object({
      display_in_currency: check.boolean(),
      quota_display_type: check.optional(check.unknown()),
      top_up_link: check.optionalText(),
    }),
  });
  const { data } = await api.get('/api/status', Status);
  if (data.quota_display_type !== undefined) {
    throw check.Failure.configuration('this server is a New API, not a One API', 'Write `provider: new-api`.');
  }
  return { unit: data.display_in_currency ? 'USD' : 'quota', topUp: data.top_up_link ?? '' };
}
const key = { id: 'key', label: 'Key quota', unit: 'USD', covers: 'cap' };
const oneApi = {
  id: 'one-api',
  name: 'One API',
  aliases: ['oneapi', 'songquanpeng'],
  origin: null,
  keyVariable: 'ONE_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /api/status, /v1/dashboard/billing/subscription, /v1/dashboard/billing/usage',
  documentation: 'https://github.com/songquanpeng/one-api/blob/main/controller/billing.go',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: '',
  pools: [key],
  whenNotTold: 'a quota on this key would tell',
  speaksOpenAi: true,
  about: {
  },
  failureOf({ status, body }) {
    const isUsedUp = status < 500 && /\u989d\u5ea6\u5df2\u7528\u5c3d|\u989d\u5ea6\u4e0d\u8db3/.test(String(check.providerMessage(body)));
    return isUsedUp ? check.failureWith('insufficient', status, body) : null;
  },
  failureInSuccess: check.failureInSuccess,
  async read(api, { now }) {
    const Subscription = check.object({ hard_limit_usd: check.decimal(), access_until: check.decimal() });
    const Usage = check.object({ total_usage: check.decimal() });
    const { unit, topUp } = await readServer(api);
    const subscription = await api.get('/v1/dashboard/billing/subscription', Subscription);
    const usage = await api.get('/v1/dashboard/billing/usage', Usage);
    const limit = subscription.hard_limit_usd;
    const used = usage.total_usage.times('0.01');
    const isNoLimit = limit.eq(noLimit);
    const unlimited = isNoLimit && unit === 'USD';
    const until = subscription.access_until;
    const expiresAt = until.gt(0) ? gate.instantFromSeconds(until.toNumber()) : null;
    const remaining = unlimited ? 'unlimited' : gate.notBelowZero(limit.minus(used));
    return {
      topUp,
      pools: [
        gate.pool({
          ...{ ...key, unit, remaining, used, expiresAt, boundBy: 'key', covers: 'cap' },
          limit: unlimited ? null : limit,
          usable: expiresAt === null || !gate.isPast(expiresAt, now),
          lowerBound: !unlimited,
        }),
      ],
      warnings: [
        ...(unlimited ? [check.noQuota] : []),
        ...(isNoLimit && !unlimited ? [perhapsUnlimited] : []),
        ...(unit === 'quota' ? [countsQuota] : []),
      ],
    };
  },
};
//#endregion

const oneApi$1 = {
    __proto__: null,
    oneApi
};

//#region src/providers/openexchangerates.ts
const requests = { id: 'requests', label: 'Requests of the month', unit: 'requests' };
const openexchangerates = {
  id: 'openexchangerates',
  name: 'Open Exchange Rates',
  aliases: ['open-exchange-rates', 'oxr'],
  origin: 'https://openexchangerates.org',
  keyVariable: 'OPENEXCHANGERATES_APP_ID',
  auth: { kind: 'header', name: 'Authorization', prefix: 'Token ' },
  endpoint: 'GET /api/usage.json',
  documentation: 'https://docs.openexchangerates.org/reference/usage-json',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://openexchangerates.org/signup',
  keys: 'https://openexchangerates.org/account/app-ids',
  pools: [requests],
  about: {
  },
  async read(api) {
    const Usage = check.object({ requests: check.decimal(), requests_quota: check.decimal(), requests_remaining: check.decimal() });
    const Answer = check.object({ data: check.object({ status: check.optionalText(), usage: Usage }) });
    const { status, usage } = (await api.get('/api/usage.json', Answer)).data;
    if (!usage.requests_quota.gt(0))
      throw check.Failure.because('not-told', 'the answer tells no quota of the plan');
    const isActive = status === null || status === 'active';
    return {
      pools: [
        gate.pool({
          ...requests,
          remaining: usage.requests_remaining,
          used: usage.requests,
          limit: usage.requests_quota,
          boundBy: 'month',
          usable: isActive,
        }),
      ],
      warnings: isActive ? [] : ['Open Exchange Rates does not call this App ID active.'],
    };
  },
};
//#endregion

const openexchangerates$1 = {
    __proto__: null,
    openexchangerates
};

exports.oneApi = oneApi$1;
exports.openexchangerates = openexchangerates$1;
