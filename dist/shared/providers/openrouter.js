'use strict';

const gate = require('../gate.js');
const check = require('../check.js');

//#region src/providers/openrouter-probe.ts
const ask = (model) => check.askChat('/api/v1/chat/completions', model);
/** USD a token: a model dearer than five dollars a million is never chosen by rule. */
const maxPrice = '0.000005';
const openrouterProbe = {
  keyVariables: ['OPENROUTER_API_KEY'],
  limits: 'https://openrouter.ai/settings/keys',
  endpoint: 'POST /api/v1/chat/completions',
  model: 'openai/gpt-oss-20b',
  cost: '0.000003',
  request: ask,
  ownModel: ask,
  models: {
    path: '/api/v1/models',
    choose: (list) => check.byPrice(check.modelsAt(list, '/data')
      .filter((model) => model.number('/pricing/completion')?.gt(0) && model.number('/pricing/prompt')?.lte(maxPrice))
      .map((model) => ({ model: model.text('/id'), cost: null, price: model.number('/pricing/prompt') }))),
  },
  signs: [
    { means: 'credit-or-cap', body: { '/choices/0/error/code': '402' } },
    { means: 'rate', body: { '/choices/0/error/code': '429' } },
    { means: 'overloaded', body: { '/choices/0/error': true } },
    { means: 'key-limit', body: { '/error/metadata/limit_source': 'openrouter_key_limit' } },
    { means: 'key-limit', status: 403, body: { '/error/message': /^Key limit exceeded\b/ } },
    { means: 'rate', status: 402, header: 'retry-after' },
    { means: 'rate', body: { '/error/metadata/error_type': 'in_flight_budget_exhausted' } },
    { means: 'credit', body: { '/error/metadata/limit_source': 'openrouter_credits' } },
    { means: 'model', status: 400, body: { '/error/message': / is not a valid model ID$/ } },
  ],
  served: check.chatServed,
};
//#endregion

//#region src/providers/signs/openrouter.ts
const openrouterSigns = [
  {
    cause: 'rate',
    code: 'openrouter_in_flight_budget',
    fields: ['limit_source'],
    isTransient: true,
    since: '2026',
  },
  {
    cause: 'rate',
    says: '\u2026given your current in-flight requests',
    isTransient: true,
  },
  {
    cause: 'cap',
    code: 'openrouter_key_limit',
    fields: ['limit_source'],
    page: 'https://openrouter.ai/settings/keys',
    since: '2026',
  },
  {
    cause: 'cap',
    code: 'openrouter_workspace_budget',
    fields: ['limit_source'],
    page: 'https://openrouter.ai/settings/privacy',
    since: '2026',
  },
  {
    cause: 'cap',
    code: 'openrouter_guardrail_budget',
    fields: ['limit_source'],
    page: 'https://openrouter.ai/settings/privacy',
    since: '2026',
  },
  {
    cause: 'credit',
    code: 'openrouter_credits',
    fields: ['limit_source'],
    since: '2026',
  },
  {
    cause: 'credit',
    says: 'Insufficient credits. Add more using https://openrouter.ai/settings/credits',
  },
  {
    cause: 'credit',
    says: 'Insufficient credits. This account never purchased credits.',
  },
  {
    cause: 'cap',
    says: 'This request requires more credits, or fewer max_tokens. \u2026 can only afford \u2026 https://openrouter.ai/settings/keys',
    page: 'https://openrouter.ai/settings/keys',
  },
  {
    cause: 'credit',
    says: 'This request requires more credits, or fewer max_tokens. \u2026 can only afford \u2026 https://openrouter.ai/settings/credits',
  },
  {
    cause: 'cap',
    says: 'Key limit exceeded (monthly limit).',
    near: ['openrouter', 'Error code: 403', '403 Key limit'],
    page: 'https://openrouter.ai/settings/keys',
  },
  {
    cause: 'cap',
    says: 'Key limit exceeded (weekly limit).',
    near: ['openrouter', 'Error code: 403', '403 Key limit'],
    page: 'https://openrouter.ai/settings/keys',
  },
  {
    cause: 'cap',
    says: 'Key limit exceeded (daily limit).',
    near: ['openrouter', 'Error code: 403', '403 Key limit'],
    page: 'https://openrouter.ai/settings/keys',
  },
  {
    cause: 'cap',
    says: 'Key limit exceeded (total limit).',
    near: ['openrouter', 'Error code: 403', '403 Key limit'],
    page: 'https://openrouter.ai/settings/keys',
  },
  {
    cause: 'cap',
    says: 'Budget limit exceeded (monthly limit). Contact your org admin.',
  },
  {
    cause: 'cap',
    says: 'Budget limit exceeded (weekly limit). Contact your org admin.',
  },
  {
    cause: 'cap',
    says: 'Budget limit exceeded (daily limit). Contact your org admin.',
  },
  {
    cause: 'key',
    says: 'No auth credentials found',
    near: ['openrouter'],
    status: [401],
    isWhole: true,
  },
  {
    cause: 'cap',
    says: 'Rate limit exceeded: free-models-per-day',
  },
  {
    cause: 'rate',
    says: 'Rate limit exceeded: free-models-per-min',
  },
  {
    cause: 'rate',
    says: 'Provider returned error',
    status: [429],
    isWhole: true,
  },
  {
    cause: 'credit',
    says: "Client error '402 Payment Required' for url 'https://openrouter.ai/api",
    orCap: true,
    most: 'probable',
  },
  {
    cause: 'credit',
    says: '402 Client Error: Payment Required for url: https://openrouter.ai/api',
    orCap: true,
    most: 'probable',
  },
];
//#endregion

//#region src/providers/openrouter.ts
const usageOf = { day: 'usage_daily', week: 'usage_weekly', month: 'usage_monthly' };
const periodOfReset = new Map([
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
]);
const account = { id: 'account', label: 'Account credits', unit: 'USD' };
const key = { id: 'key', label: 'Spend limit of this key', unit: 'USD', covers: 'cap' };
const openrouter = {
  id: 'openrouter',
  name: 'OpenRouter',
  aliases: ['open-router', 'open router', 'openrouter.ai'],
  origin: 'https://openrouter.ai',
  keyVariable: 'OPENROUTER_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /api/v1/credits (pool key and budgets: GET /api/v1/key)',
  documentation: 'https://openrouter.ai/docs/api/api-reference/credits/get-credits.md',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://openrouter.ai/settings/credits',
  keys: 'https://openrouter.ai/settings/keys',
  pools: [account, key],
  whenNotTold: 'the pool `account` tells more to a management key, and a budget such as `budget: 20 USD/month` to this one',
  budget: { periods: ['day', 'week', 'month'], unit: 'USD' },
  about: {
    examplePool: 'key',
  },
  failureOf({ status, body }) {
    const said = String(check.providerMessage(body));
    if (status !== 403)
      return null;
    if (/security policy/i.test(said)) {
      return check.Failure.because('waf-block', 'a firewall in front of the provider blocked the request (403)', {
        code: status,
        hint: 'The key is not at fault: do not rotate it. Run the job from an address that OpenRouter lets through.',
      });
    }
    return /management key|provisioning key/i.test(said) ? managementKeyNeeded() : null;
  },
  async read(api, options) {
    return options.pool === 'key' ? readKey(api, options.now) : readAccount(api);
  },
  async readSpend(api, { period }) {
    // Only the asked period's figure has to be there, so it takes one name before it is looked at.
    const named = check.transform((data) => ({
      ...data,
      used: data[period === 'since' ? '' : usageOf[period]],
    }));
    const Spent = check.object({ ...limitOfKey(), used: check.decimal() });
    const Key = check.object({ data: check.pipe(check.record(check.string(), check.unknown()), check.pipe(named, Spent)) });
    const { data } = await api.get('/api/v1/key', Key);
    return { used: data.used, unit: 'USD', left: whatIsLeft(data), warnings: [] };
  },
  probe: openrouterProbe,
  signs: openrouterSigns,
};
function managementKeyNeeded() {
  return check.Failure.because('forbidden', 'management key needed to read the account\u2019s credits', {
    hint: 'Make one under https://openrouter.ai/settings/management-keys, or ask what the ordinary key can tell: the pool `key`, or a `budget`.',
  });
}
/** A key's own limit. `limit` must be there: null is a key without a limit, absent is not. */
function limitOfKey() {
  return { limit: check.nullable(check.decimal()), limit_remaining: check.nullable(check.decimal()) };
}
function whatIsLeft({ limit, limit_remaining }) {
  if (limit === null)
    return null;
  if (limit_remaining !== null)
    return gate.notBelowZero(limit_remaining);
  throw check.Failure.because('unexpected-body', 'the key has a limit, but the answer does not tell what is left of it');
}
async function readAccount(api) {
  const Credits = check.object({ data: check.object({ total_credits: check.decimal(), total_usage: check.decimal() }) });
  const { data } = await api.get('/api/v1/credits', Credits);
  const { total_credits: total, total_usage: used } = data;
  if (total.eq(0) && used.eq(0) && !(await isManagementKey(api)))
    throw managementKeyNeeded();
  return {
    pools: [gate.pool({ ...account, remaining: total.minus(used), used, total })],
    warnings: [],
  };
}
async function isManagementKey(api) {
  const flag = () => check.optional(check.nullable(check.boolean()));
  const Key = check.object({ data: check.object({ is_management_key: flag(), is_provisioning_key: flag() }) });
  const { data } = await api.get('/api/v1/key', Key);
  return data.is_management_key === true || data.is_provisioning_key === true;
}
async function readKey(api, now) {
  const Key = check.object({
    data: check.object({ ...limitOfKey(), limit_reset: check.optionalText(), expires_at: check.optionalTime() }),
  });
  const { data } = await api.get('/api/v1/key', Key);
  const { limit, limit_remaining, limit_reset, expires_at } = data;
  const remaining = whatIsLeft(data);
  const period = periodOfReset.get(String(limit_reset));
  const warnings = [];
  if (limit === null)
    warnings.push('This key has no spend limit of its own; what the account holds, only a management key can tell.');
  if (limit_reset !== null && period === undefined)
    warnings.push('The key\u2019s limit starts anew at a time that is not understood.');
  if (!expires_at.readable)
    warnings.push('The time at which the key expires cannot be read.');
  return {
    pools: [
      gate.pool({
        ...key,
        remaining: remaining ?? 'unlimited',
        boundBy: 'key',
        used: limit === null || limit_remaining === null ? null : limit.minus(limit_remaining),
        limit,
        usable: expires_at.instant === null || !gate.isPast(expires_at.instant, now),
        resetsAt: period === undefined ? null : gate.formatInstant(gate.nextPeriodStart(period, now)),
        expiresAt: expires_at.instant,
        upperBound: limit !== null,
        reportedLate: limit !== null,
      }),
    ],
    warnings,
  };
}
//#endregion

exports.openrouter = openrouter;
