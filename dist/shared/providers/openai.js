'use strict';

const check = require('../check.js');

//#region src/providers/openai-probe.ts
/** In order of preference, with the price of two tokens. */
const costs = new Map([
  ['text-embedding-3-small', '0.00000004'],
  ['text-embedding-3-large', '0.00000026'],
  ['text-embedding-ada-002', '0.0000002'],
]);
function askEmbedding(model) {
  return { method: 'POST', path: '/v1/embeddings', body: { model, input: '.', encoding_format: 'base64' } };
}
const openaiProbe = {
  keyVariables: ['OPENAI_API_KEY'],
  limits: 'https://platform.openai.com/settings/organization/limits',
  endpoint: 'POST /v1/embeddings',
  model: 'text-embedding-3-small',
  cost: '0.00000004',
  request: askEmbedding,
  ownModel: (model) => model.includes('embedding') ? askEmbedding(model) : check.askChat('/v1/chat/completions', model, 'max_completion_tokens'),
  models: {
    path: '/v1/models',
    choose(list, now) {
      const present = new Set(check.modelsAt(list, '/data').flatMap((model) => {
        const shutdown = Date.parse(model.text('/shutdown_date'));
        return shutdown <= now.getTime() ? [] : [model.text('/id')];
      }));
      return [...costs].flatMap(([model, cost]) => (present.has(model) ? [{ model, cost }] : []));
    },
  },
  signs: [
    { means: 'credit', body: { '/error/code': ['credit_balance_exhausted', 'insufficient_quota'] } },
    {
      means: 'cap',
      body: {
        '/error/code': [
          'project_spend_limit_exceeded',
          'organization_spend_limit_exceeded',
          'organization_usage_limit_exceeded',
          'billing_hard_limit_reached',
        ],
      },
    },
    { means: 'billing', body: { '/error/code': 'billing_not_active' } },
    { means: 'billing', body: { '/error/type': 'billing_not_active' } },
    { means: 'credit-or-cap', body: { '/error/code': 'usage_limit_exceeded' } },
    { means: 'credit', body: { '/error/type': 'insufficient_quota', '/error/code': null } },
    // A code of the same type that nobody knows yet.
    { means: 'credit-or-cap', body: { '/error/type': 'insufficient_quota' } },
    // Told as 429.
    { means: 'org', body: { '/error/type': 'access_terminated' } },
    { means: 'rate', body: { '/error/code': 'rate_limit_exceeded' } },
    { means: 'unauthorized', body: { '/error/code': ['invalid_api_key', 'account_deactivated'] } },
    { means: 'model', body: { '/error/code': 'model_not_found' } },
    // A 403 without a code.
    {
      means: 'model',
      body: { '/error/message': /^You are not allowed to (?:generate embeddings|sample) from this model\b/ },
    },
    { means: 'region', body: { '/error/code': ['unsupported_country_region_territory', 'ip_not_authorized'] } },
    { means: 'parameter', body: { '/error/code': ['unsupported_parameter', 'unsupported_value'] } },
    { means: 'scope', body: { '/error/message': /\bMissing scopes: / } },
    { means: 'no-access', body: { '/error/message': /^Your organization must be verified to use the model\b/ } },
    // An address that is not theirs, not a model: no list would help.
    { means: 'no-access', status: 404 },
  ],
  served: [{ '/object': 'list', '/data/0/object': 'embedding', '/data/0/embedding': true }, ...check.chatServed],
};
//#endregion

//#region src/providers/signs/openai.ts
const openaiSigns = [
  {
    cause: 'cap',
    code: 'project_spend_limit_exceeded',
    near: ['openai', 'OpenAI', 'insufficient_quota'],
    page: 'https://platform.openai.com/settings/organization/limits',
    since: '2026-08',
  },
  {
    cause: 'cap',
    code: 'organization_spend_limit_exceeded',
    near: ['openai', 'OpenAI', 'insufficient_quota'],
    page: 'https://platform.openai.com/settings/organization/limits',
    since: '2026-08',
  },
  {
    cause: 'cap',
    code: 'organization_usage_limit_exceeded',
    near: ['openai', 'OpenAI', 'insufficient_quota'],
    page: 'https://platform.openai.com/settings/organization/limits',
    since: '2026-08',
  },
  {
    cause: 'cap',
    code: 'billing_hard_limit_reached',
    near: ['openai', 'OpenAI', 'insufficient_quota'],
    page: 'https://platform.openai.com/settings/organization/limits',
  },
  {
    cause: 'cap',
    says: 'Billing hard limit has been reached',
    page: 'https://platform.openai.com/settings/organization/limits',
  },
  {
    cause: 'credit',
    code: 'credit_balance_exhausted',
    near: ['openai', 'OpenAI', 'insufficient_quota'],
    since: '2026-08',
  },
  {
    cause: 'credit',
    says: 'You have no credits remaining. Add credits to continue using the API at https://platform.openai.com/settings/organization/billing',
    since: '2026-08',
  },
  {
    cause: 'credit',
    says: 'You have no credits remaining. Add credits to continue',
    without: ['Continue account'],
    most: 'probable',
    since: '2026-08',
  },
  {
    cause: 'credit',
    says: 'You exceeded your current quota, please check your plan and billing details. For more information on this error, read the docs: https://platform.openai.com/docs/guides/error-codes',
    orCap: true,
    since: '2023-10',
  },
  {
    cause: 'credit',
    says: 'You exceeded your current quota, please check your plan and billing details.',
    with: ['insufficient_quota'],
    without: ['perplexity.ai', 'ai.google.dev', 'generativelanguage', 'Continue account'],
    orCap: true,
    since: '2023-03',
  },
  {
    cause: 'credit',
    says: 'You exceeded your current quota, please check your plan and billing details.',
    without: ['perplexity.ai', 'ai.google.dev', 'generativelanguage', 'Continue account'],
    orCap: true,
    most: 'probable',
    since: '2023-01',
  },
  {
    cause: 'credit',
    code: 'insufficient_quota',
    without: ['perplexity.ai', 'ai.google.dev', 'generativelanguage', 'Continue account'],
    near: ['api.openai.com', 'platform.openai.com', 'OpenAIException', 'site-packages/openai/', 'node_modules/openai/'],
    orCap: true,
  },
  {
    cause: 'credit',
    code: 'billing_not_active',
    near: ['openai', 'OpenAI', 'please check your billing details'],
  },
  {
    cause: 'credit',
    says: 'Your account is not active, please check your billing details on our website.',
  },
  {
    cause: 'credit',
    says: 'Quota exceeded. Check your plan and billing details.',
    isLine: true,
    most: 'probable',
  },
  {
    cause: 'credit',
    says: 'Your workspace is out of credits. Add credits to continue.',
    isLine: true,
    orCap: true,
    most: 'probable',
    page: 'https://chatgpt.com/codex/settings/usage',
  },
  {
    cause: 'cap',
    says: "You've hit your usage limit.",
    with: ['try again'],
    isLine: true,
    page: 'https://chatgpt.com/codex/settings/usage',
  },
  {
    cause: 'cap',
    says: "You've hit your usage limit.",
    with: ['chatgpt.com'],
    isLine: true,
    page: 'https://chatgpt.com/codex/settings/usage',
  },
  {
    cause: 'cap',
    code: 'usage_limit_reached',
    fields: ['type', 'code'],
    near: ['chatgpt.com', 'resets_at', 'plan_type'],
    page: 'https://chatgpt.com/codex/settings/usage',
  },
  {
    cause: 'key',
    says: 'Incorrect API key provided: \u2026 You can find your API key at https://platform.openai.com',
  },
  {
    cause: 'key',
    code: 'invalid_api_key',
    near: ['platform.openai.com', 'api.openai.com'],
  },
  {
    cause: 'key',
    says: 'The model \u2026 does not exist or you do not have access to it.',
  },
  {
    cause: 'rate',
    says: 'Rate limit reached for \u2026 in organization \u2026 on \u2026 per min',
    without: ['groq.com', 'service tier'],
  },
  {
    cause: 'rate',
    says: 'Rate limit reached for \u2026 on \u2026 per day',
  },
  {
    cause: 'rate',
    code: 'rate_limit_exceeded',
    near: ['platform.openai.com', 'api.openai.com'],
  },
];
//#endregion

//#region src/providers/openai.ts
const hint = 'An organization owner makes an admin key (sk-admin-\u2026) with the scope api.usage.read under Settings, Admin keys; project and service-account keys cannot read spend.';
const openai = {
  id: 'openai',
  name: 'OpenAI',
  aliases: ['open-ai', 'open ai', 'chatgpt', 'gpt'],
  origin: 'https://api.openai.com',
  keyVariable: 'OPENAI_ADMIN_KEY',
  unfitKey: {
    variable: 'OPENAI_API_KEY',
    why: 'an ordinary key cannot read spend; it can be asked whether it can still spend: `openai can-spend`',
  },
  auth: { kind: 'bearer' },
  endpoint: 'GET /v1/organization/costs',
  documentation: 'https://platform.openai.com/docs/api-reference/usage/costs',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://platform.openai.com/settings/organization/billing/overview',
  keys: 'https://platform.openai.com/settings/organization/admin-keys',
  pools: [],
  account: {
    required: false,
    meaning: 'the project whose spend counts (`proj_\u2026`); without it, the whole organization',
  },
  budget: { periods: ['day', 'week', 'month'], unit: 'USD', since: true },
  about: {
  },
  failureOf({ status, body }) {
    const said = check.providerMessage(body);
    if (/missing scopes|insufficient permissions/i.test(String(said))) {
      return check.Failure.because('forbidden', `admin key needed: this key lacks the scope api.usage.read (${status})`, {
        code: status,
        hint,
      });
    }
    const failure = body === undefined ? null : check.failureOfStatus(status, body);
    if (failure?.reason === 'forbidden') {
      return check.Failure.because('forbidden', `admin key needed, with the scope api.usage.read (${status})`, {
        code: status,
        hint,
        said,
      });
    }
    if (failure?.reason === 'unauthorized') {
      return check.Failure.because('unauthorized', `the key was rejected (${status})`, { code: status, hint });
    }
    return null;
  },
  async readSpend(api, { account, period, start, end, unit }) {
    const Costs = check.object({
      data: check.array(check.object({
        start_time: check.decimal(),
        results: check.array(check.object({ amount: check.object({ value: check.decimal(), currency: check.unitName() }) })),
      })),
      has_more: check.boolean(),
      next_page: check.optionalText(),
    });
    const limit = period === 'since' ? '180' : '31';
    const asked = new URLSearchParams({ start_time: String(start.getTime() / 1000), bucket_width: '1d', limit });
    if (account !== null)
      asked.append('project_ids[]', account);
    const days = await check.readPages(asked, (query) => api.get(`/v1/organization/costs?${query}`, Costs));
    const amounts = days.flatMap(({ start_time, results }) => {
      const milliseconds = start_time.times(1000);
      const isInside = milliseconds.gte(start.getTime()) && milliseconds.lt(end.getTime());
      return isInside ? results.map(({ amount: { value, currency } }) => ({ amount: value, currency })) : [];
    });
    return { used: check.sumIn(unit, amounts), unit: unit.toUpperCase(), left: null, warnings: [] };
  },
  probe: openaiProbe,
  signs: openaiSigns,
};
//#endregion

exports.openai = openai;
