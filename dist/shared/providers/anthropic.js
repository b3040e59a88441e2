'use strict';

const gate = require('../gate.js');
const check = require('../check.js');

//#region src/providers/anthropic-probe.ts
/** Eight tokens in, one out. */
const costs = [
  [/^claude-haiku-4-5/, '0.000013'],
  [/^claude-haiku-5-5/, '0.0000013'],
];
function ask(model) {
  const body = { model, max_tokens: 1, messages: [{ role: 'user', content: '.' }] };
  return { method: 'POST', path: '/v1/messages', body };
}
const anthropicProbe = {
  keyVariables: ['ANTHROPIC_API_KEY'],
  auth: { kind: 'header', name: 'x-api-key' },
  headers: { 'anthropic-version': '2023-06-01' },
  topUp: 'https://platform.claude.com/settings/billing',
  limits: 'https://platform.claude.com/settings/limits',
  endpoint: 'POST /v1/messages',
  model: 'claude-haiku-4-5',
  cost: '0.000013',
  request: ask,
  ownModel: ask,
  models: {
    path: '/v1/models?limit=1000',
    choose: (list) => check.modelsAt(list, '/data')
      .filter((model) => model.text('/line') === ''
      ? model.text('/id').startsWith('claude-haiku-')
      : model.text('/line') === 'haiku' && model.text('/lifecycle') === 'active')
      .toSorted((one, other) => Date.parse(other.text('/created_at')) - Date.parse(one.text('/created_at')))
      .map((model) => {
      const id = model.text('/id');
      return { model: id, cost: costs.find(([known]) => known.test(id))?.[1] ?? null };
    }),
  },
  signs: [
    {
      means: 'cap',
      body: { '/error/details/error_code': ['enforced_spend_limit_reached', 'contract_spend_limit_reached'] },
    },
    { means: 'credit-or-cap', body: { '/error/details/error_code': /^linked_organization_/ } },
    { means: 'rate', body: { '/error/details/error_code': 'ramp_limit_exceeded' } },
    { means: 'org', body: { '/error/details/error_code': 'organization_on_hold' } },
    { means: 'scope', body: { '/error/details/error_code': 'api_key_scope_missing' } },
    { means: 'billing', body: { '/error/type': 'billing_error' } },
    { means: 'credit', body: { '/error/message': /^Your credit balance is too low\b/ } },
    {
      means: 'cap',
      body: { '/error/message': /^You have reached your (?:specified )?(?:workspace )?API usage limits\b/ },
    },
    { means: 'org', body: { '/error/message': /^This organization has been disabled\b/ } },
    { means: 'unauthorized', body: { '/error/type': 'authentication_error' } },
    { means: 'region', status: 403, body: { '/type': null, '/error/type': 'forbidden' } },
    { means: 'model', body: { '/error/type': 'not_found_error', '/error/message': /^model: / } },
    // An address that is not theirs, not a model: no list would help.
    { means: 'no-access', status: 404 },
  ],
  served: [{ '/type': 'message', '/id': true, '/usage': true }],
  resetsAt(said) {
    const [, day, time] = /\bregain access on (\d{4}-\d{2}-\d{2}) at (\d{2}:\d{2}) UTC/.exec(said) ?? [];
    return day === undefined ? null : gate.parseInstant(`${day}T${time}:00Z`);
  },
};
//#endregion

//#region src/providers/signs/anthropic.ts
const anthropicSigns = [
  {
    cause: 'cap',
    says: 'You have reached your specified API usage limits. You will regain access on',
    page: 'https://platform.claude.com/settings/limits',
  },
  {
    cause: 'cap',
    says: 'You have reached your specified workspace API usage limits. You will regain access on',
    page: 'https://platform.claude.com/settings/limits',
  },
  {
    cause: 'cap',
    says: 'You have reached your API usage limits: your organization has crossed its monthly API usage threshold',
    page: 'https://platform.claude.com/settings/limits',
    since: '2026',
  },
  {
    cause: 'cap',
    code: 'enforced_spend_limit_reached',
    fields: ['error_code', 'errorCode'],
    page: 'https://platform.claude.com/settings/limits',
    since: '2026',
  },
  {
    cause: 'cap',
    code: 'contract_spend_limit_reached',
    fields: ['error_code', 'errorCode'],
    page: 'https://platform.claude.com/settings/limits',
    since: '2026',
  },
  {
    cause: 'credit',
    says: 'Your credit balance is too low to access the Anthropic API',
    since: '2024-10',
  },
  {
    cause: 'credit',
    says: 'Your credit balance is too low to access the Claude API',
    since: '2024-07',
  },
  {
    cause: 'credit',
    says: "There's an issue with your billing or payment information.",
    with: ['billing_error'],
  },
  {
    cause: 'credit',
    says: 'Credit balance is too low',
    isWhole: true,
    isLine: true,
  },
  {
    cause: 'credit',
    says: 'Credit balance too low \u00b7 Add funds: https://platform.claude.com',
    isLine: true,
  },
  {
    cause: 'credit',
    says: 'Credit balance too low \u00b7 Add funds: https://console.anthropic.com',
    isLine: true,
  },
  {
    cause: 'cap',
    says: 'Claude AI usage limit reached',
    isLine: true,
    page: 'https://claude.ai/settings/usage',
  },
  {
    cause: 'cap',
    says: "You've hit your limit \u00b7 resets",
    isLine: true,
    page: 'https://claude.ai/settings/usage',
  },
  {
    cause: 'cap',
    says: "You've hit your session limit \u00b7 resets",
    isLine: true,
    page: 'https://claude.ai/settings/usage',
  },
  {
    cause: 'cap',
    says: "You've hit your weekly limit \u00b7 resets",
    isLine: true,
    page: 'https://claude.ai/settings/usage',
  },
  {
    cause: 'cap',
    says: "You've hit your Opus limit \u00b7 resets",
    isLine: true,
    page: 'https://claude.ai/settings/usage',
  },
  {
    cause: 'cap',
    says: "You've hit your Sonnet limit \u00b7 resets",
    isLine: true,
    page: 'https://claude.ai/settings/usage',
  },
  {
    cause: 'cap',
    says: "You're out of extra usage \u00b7 resets",
    isLine: true,
    page: 'https://claude.ai/settings/usage',
  },
  {
    cause: 'key',
    says: 'Usage credits are required for long context requests.',
  },
  {
    cause: 'key',
    says: 'invalid x-api-key',
    with: ['authentication_error'],
  },
  {
    cause: 'key',
    says: 'This organization has been disabled.',
  },
  {
    cause: 'key',
    says: 'Not logged in \u00b7 Please run /login',
    isLine: true,
  },
  {
    cause: 'key',
    says: 'Invalid API key \u00b7 Please run /login',
    isLine: true,
  },
  {
    cause: 'key',
    says: 'Invalid API key \u00b7 Fix external API key',
    isLine: true,
  },
  {
    cause: 'cap',
    says: '5-hour limit reached \u2219 resets',
    isLine: true,
    page: 'https://claude.ai/settings/usage',
  },
  {
    cause: 'cap',
    says: 'Weekly limit reached \u2219 resets',
    isLine: true,
    page: 'https://claude.ai/settings/usage',
  },
  {
    cause: 'rate',
    code: 'overloaded_error',
  },
  {
    cause: 'rate',
    says: 'This request would exceed the rate limit for your organization',
  },
  {
    cause: 'rate',
    code: 'rate_limit_error',
    near: ['anthropic', 'Anthropic', 'claude'],
  },
  {
    cause: 'rate',
    says: "This request would exceed your organization's rate limit of \u2026 per minute",
  },
  {
    cause: 'rate',
    says: "This request would exceed your organization's \u2026 rate limit",
  },
  {
    cause: 'rate',
    says: 'Number of request tokens has exceeded your per-minute rate limit',
  },
];
//#endregion

//#region src/providers/anthropic.ts
const beta = { 'anthropic-beta': 'analytics-usage-cost-2026-08-24' };
const dayInMs = 86_400_000;
const anthropic = {
  id: 'anthropic',
  name: 'Anthropic',
  aliases: ['claude', 'claude-api', 'anthropic-claude'],
  origin: 'https://api.anthropic.com',
  keyVariable: 'ANTHROPIC_ADMIN_API_KEY',
  unfitKey: {
    variable: 'ANTHROPIC_API_KEY',
    why: 'an ordinary key cannot read spend; it can be asked whether it can still spend: `anthropic can-spend`',
  },
  auth: { kind: 'header', name: 'x-api-key' },
  headers: { 'anthropic-version': '2023-06-01' },
  endpoint: 'GET /v1/organizations/cost_report, for the running day GET /v1/organizations/analytics/cost',
  documentation: 'https://platform.claude.com/docs/en/manage-claude/usage-cost-analytics-api',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://platform.claude.com/settings/billing',
  keys: 'https://platform.claude.com/settings/admin-keys',
  minIntervalSeconds: 60,
  pools: [],
  budget: {
    periods: ['week', 'month'],
    unit: 'USD',
    since: true,
    refusals: { day: 'Anthropic\u2019s report never holds the running UTC day, so a budget for a day can not be relied on' },
  },
  about: {
  },
  failureOf({ status, body }) {
    const failure = body === undefined ? null : check.failureOfStatus(status, body);
    if (failure?.reason !== 'unauthorized' && failure?.reason !== 'forbidden')
      return null;
    return check.Failure.because(failure.reason, `admin key needed, and this key was rejected (${status})`, {
      code: status,
      said: failure.said,
      hint: 'An organization admin makes an admin key (sk-ant-admin\u2026) in the Console under Settings, Admin keys; ordinary keys cannot read spend.',
    });
  },
  async readSpend(api, { now, start, end, unit }) {
    const Report = check.object({
      data: check.array(check.object({
        starting_at: instant(),
        results: check.array(check.object({ amount: check.decimal(), currency: check.unitName() })),
      })),
      has_more: check.boolean(),
      next_page: check.optionalText(),
    });
    const today = gate.periodStart('day', now).getTime();
    const asked = new URLSearchParams({
      starting_at: gate.formatInstant(new Date(Math.min(start.getTime(), today - dayInMs))),
      ending_at: gate.formatInstant(new Date(today + dayInMs)),
      bucket_width: '1d',
      limit: '31',
    });
    const days = await check.readPages(asked, (query) => api.get(`/v1/organizations/cost_report?${query}`, Report));
    const rows = days.flatMap(({ starting_at, results }) => starting_at >= start.getTime() && starting_at < end.getTime() ? results : []);
    const used = inDollars(check.sumIn(unit, rows));
    const isTodayReported = days.some(({ starting_at }) => starting_at === today);
    const day = isTodayReported ? { used: gate.zero, warnings: [] } : await readRunningDay(api, new Date(today), unit);
    return { used: used.plus(day.used), unit: unit.toUpperCase(), left: null, warnings: day.warnings };
  },
  probe: anthropicProbe,
  signs: anthropicSigns,
};
/** What the successor of the report tells of the running day: 0 and a warning where this organization or key has it not. */
async function readRunningDay(api, today, unit) {
  const Cost = check.object({
    data: check.array(check.object({ cost: check.object({ amount: check.decimal(), currency: check.unitName() }) })),
    has_more: check.boolean(),
    data_refreshed_at: check.optionalTime(),
  });
  // Without dimensions and time buckets one row stands for the whole range: from midnight to the last whole hour.
  const asked = new URLSearchParams({ starting_at: gate.formatInstant(today) });
  const rows = await api.get(`/v1/organizations/analytics/cost?${asked}`, Cost, beta).then(({ data, has_more, data_refreshed_at: refreshed }) => {
    const isOld = refreshed.instant !== null && gate.isPast(refreshed.instant, today);
    return has_more || isOld ? null : data.map(({ cost }) => cost);
  }, (error) => {
    if (error instanceof check.Failure)
      return null;
    throw error;
  });
  return rows === null
    ? { used: gate.zero, warnings: ['Spend since 00:00 UTC is not in this figure: Anthropic reports finished days only.'] }
    : { used: inDollars(check.sumIn(unit, rows)), warnings: ['Spend since the last whole hour is not in this figure.'] };
}
/** A time that must be there, in milliseconds since 1970. */
function instant() {
  return check.parsed((value) => {
    const known = typeof value === 'string' ? gate.parseInstant(value) : null;
    return known === null ? null : new Date(known).getTime();
  });
}
/** The report counts cents. */
function inDollars(cents) {
  return cents.times('0.01');
}
//#endregion

exports.anthropic = anthropic;
