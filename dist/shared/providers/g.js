'use strict';

const check = require('../check.js');
const gate = require('../gate.js');

//#region src/providers/gemini.ts
const probe$1 = {
  keyVariables: ['GEMINI_API_KEY', 'GOOGLE_API_KEY'],
  limits: 'https://ai.studio/spend',
  endpoint: 'POST /v1beta/models/<model>:generateContent',
  model: 'gemini-flash-lite-latest',
  cost: '0.000003',
  request: ask$1,
  ownModel: ask$1,
  models: {
    path: '/v1beta/models?pageSize=1000',
    choose: (list) => check.modelsAt(list, '/models')
      .flatMap((model) => {
      const [, version = '', build = ''] = /^models\/gemini-(\d[\d.]*)-flash-lite(-\d+)?$/.exec(model.text('/name')) ?? [];
      const generates = model.texts('/supportedGenerationMethods').includes('generateContent');
      return version === '' || !generates ? [] : [{ version, build, model: `gemini-${version}-flash-lite${build}` }];
    })
      .toSorted((one, other) => compareVersions(other.version, one.version) || one.build.length - other.build.length)
      .map(({ model }) => ({ model, cost: null })),
  },
  signs: [
    { means: 'unauthorized', body: { '/error/details/*/reason': ['API_KEY_INVALID', 'API_KEY_EXPIRED'] } },
    {
      means: 'org',
      body: { '/error/details/*/reason': ['SERVICE_DISABLED', 'CONSUMER_SUSPENDED', 'CONSUMER_INVALID'] },
    },
    { means: 'scope', body: { '/error/details/*/reason': 'API_KEY_SERVICE_BLOCKED' } },
    { means: 'billing', body: { '/error/details/*/reason': 'BILLING_DISABLED' } },
    { means: 'credit', body: { '/error/message': /^Your prepayment credits are depleted\b/ } },
    {
      means: 'cap',
      body: { '/error/message': /^Your (?:project|billing account) has exceeded its monthly spending cap\b/ },
    },
    {
      means: 'region',
      body: {
        '/error/status': 'FAILED_PRECONDITION',
        '/error/message': /^(?:User location is not supported|Gemini API free tier is not available in your country)\b/,
      },
    },
    { means: 'no-access', body: { '/error/status': 'RESOURCE_EXHAUSTED', '/error/message': /\blimit: 0(?![\d.]*\d)/ } },
    { means: 'no-access', body: { '/error/details/*/violations/*/quotaValue': '0' } },
    { means: 'daily-quota', status: 429, body: { '/error/details/*/violations/*/quotaId': /PerDay/ } },
  ],
  served: [
    { '/candidates/0': true, '/usageMetadata': true },
    { '/candidates/0': true, '/modelVersion': true },
    // Refused for its content: the account was let through.
    { '/promptFeedback/blockReason': true },
  ],
  waitMs(body) {
    const [, seconds] = /^(\d{1,6}(?:\.\d+)?)s$/.exec(check.textOf(check.valuesAt(body, '/error/details/*/retryDelay')[0]) ?? '') ?? [];
    return seconds === undefined ? null : Math.ceil(Number(seconds) * 1000);
  },
};
const gemini = {
  id: 'gemini',
  name: 'Google Gemini API',
  aliases: ['google-gemini', 'google', 'google-ai', 'google-ai-studio', 'vertex', 'vertex-ai'],
  origin: 'https://generativelanguage.googleapis.com',
  keyVariable: 'GEMINI_API_KEY',
  otherKeyVariables: ['GOOGLE_API_KEY'],
  auth: { kind: 'header', name: 'x-goog-api-key' },
  endpoint: 'POST /v1beta/models/<model>:generateContent',
  documentation: 'https://ai.google.dev/gemini-api/docs/billing',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://ai.studio/projects',
  pools: [],
  about: {
  },
  instead: 'Money is kept by Google Cloud Billing, which a Gemini key cannot read. Set a budget with alerts there.',
  probe: probe$1,
  signs: [
    {
      cause: 'rate',
      code: '\u2026PerMinute\u2026',
      fields: ['quotaId'],
      isTransient: true,
    },
    {
      cause: 'key',
      says: '\u2026generativelanguage.googleapis.com/\u2026 limit: 0',
    },
    {
      cause: 'credit',
      says: 'Your prepayment credits are depleted.',
      since: '2026',
    },
    {
      cause: 'cap',
      says: 'Your project has exceeded its monthly spending cap',
      page: 'https://ai.studio/spend',
      since: '2026',
    },
    {
      cause: 'cap',
      says: 'Your billing account has exceeded its monthly spending cap',
      page: 'https://ai.studio/spend',
      since: '2026',
    },
    {
      cause: 'cap',
      code: '\u2026PerDay\u2026FreeTier',
      fields: ['quotaId'],
      without: ["'quotaValue': '0'", '"quotaValue": "0"', 'limit: 0'],
    },
    {
      cause: 'cap',
      says: 'You have exhausted your daily quota on this model.',
    },
    {
      cause: 'rate',
      says: 'Resource has been exhausted (e.g. check quota).',
    },
    {
      cause: 'rate',
      says: 'The model is overloaded. Please try again later.',
      with: ['UNAVAILABLE'],
    },
    {
      cause: 'key',
      says: 'API key not valid. Please pass a valid API key.',
    },
    {
      cause: 'key',
      code: 'API_KEY_INVALID',
      fields: ['reason'],
    },
  ],
};
function ask$1(model) {
  const path = `/v1beta/models/${encodeURIComponent(model.replace(/^models\//, ''))}:generateContent`;
  const body = { contents: [{ parts: [{ text: '.' }] }], generationConfig: { maxOutputTokens: 1 } };
  return { method: 'POST', path, body };
}
/** `3.5` is newer than `3.10` is not: part by part, as numbers. */
function compareVersions(one, other) {
  const [ours, theirs] = [one.split('.').map(Number), other.split('.').map(Number)];
  const at = [0, 1, 2].find((index) => (ours[index] ?? 0) !== (theirs[index] ?? 0)) ?? 0;
  return (ours[at] ?? 0) - (theirs[at] ?? 0);
}
//#endregion

const gemini$1 = {
    __proto__: null,
    gemini
};

//#region src/providers/github.ts
const unit$2 = 'requests';
const resources = [
  ['core', 'REST API'],
  ['graphql', 'GraphQL API'],
  ['search', 'Search'],
  ['code_search', 'Code search'],
  ['integration_manifest', 'App manifests'],
  ['dependency_snapshots', 'Dependency snapshots'],
  ['dependency_sbom', 'SBOM exports'],
  ['code_scanning_upload', 'Code scanning uploads'],
  ['code_scanning_autofix', 'Code scanning autofix'],
  ['actions_runner_registration', 'Runner registrations'],
  ['source_import', 'Source imports'],
  ['scim', 'SCIM'],
  ['audit_log', 'Audit log'],
];
const definitions$1 = resources.map(([id, label]) => ({ id, label, unit: unit$2 }));
/** What a server says whose administrator set no limits, with a 404. */
const noLimits = /^rate limiting is not enabled\b/i;
function hasNoLimits({ status, body }) {
  return status === 404 && noLimits.test(String(check.providerMessage(body)));
}
/** How GitHub says that too much was asked, where no header does: of what was asked within an hour, or at once. */
const limited = /^(?:api rate limit exceeded|you have exceeded a secondary rate limit|you have triggered an abuse)\b/i;
/** A 403 or a 429 that says by its headers or its words that too much was asked; null for anything else. */
function failureOfPace({ status, headers, body }) {
  if (status !== 403 && status !== 429)
    return null;
  const failure = check.failureWith('rate-limited', status, body);
  if (headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined)
    return failure;
  // Without a time GitHub asks for a minute: the reset in the headers is then that of another limit.
  return limited.test(String(check.providerMessage(body))) ? failure.withRetryAfter(60_000) : null;
}
const github = {
  id: 'github',
  name: 'GitHub API',
  aliases: ['github-api', 'github.com', 'github-rate-limit', 'gh'],
  origin: 'https://api.github.com',
  keyVariable: 'GH_TOKEN',
  auth: { kind: 'bearer' },
  forge: {
    addressVariable: 'GITHUB_API_URL',
    tokenVariables: ['GH_TOKEN', 'GITHUB_TOKEN'],
    hostVariable: 'GH_HOST',
  },
  headers: { Accept: 'application/vnd.github+json', 'X-GitHub-Api-Version': '2022-11-28' },
  endpoint: 'GET /rate_limit',
  documentation: 'https://docs.github.com/en/rest/rate-limit/rate-limit',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api',
  keys: 'https://github.com/settings/personal-access-tokens',
  pools: definitions$1,
  hasSeparatePools: true,
  about: {
  },
  isAnswer: hasNoLimits,
  failureOf: failureOfPace,
  async read(api, { pool: asked }) {
    const Limit = check.object({
      limit: check.decimal(),
      remaining: check.decimal(),
      used: check.optionalDecimal(),
      reset: check.optionalUnixTime(),
    });
    const Limits = check.object({ ...Object.fromEntries(resources.map(([id]) => [id, check.optional(Limit)])), core: Limit });
    const Answered = check.union([
      check.object({ resources: Limits }),
      check.object({ message: check.string().check(check._regex(noLimits)) }),
    ]);
    const answer = await api.get('/rate_limit', Answered);
    if (!('resources' in answer)) {
      const own = definitions$1.filter(({ id }) => id === (asked ?? 'core'));
      return { pools: own.map((one) => gate.pool({ ...one, remaining: 'unlimited' })), warnings: [] };
    }
    const told = answer.resources;
    const pools = definitions$1.flatMap((definition) => {
      const found = told[definition.id];
      if (found === undefined)
        return [];
      const { limit, remaining, used, reset } = found;
      return [gate.pool({ ...definition, boundBy: 'cycle', remaining, limit, used, resetsAt: reset.instant })];
    });
    return { pools, warnings: check.unreadableResets(Object.values(told).flatMap((limit) => limit?.reset ?? [])) };
  },
};
//#endregion

const github$1 = {
    __proto__: null,
    failureOfPace,
    github
};

//#region src/providers/github-billing.ts
const unit$1 = 'USD';
/** Products that are billed by use. Those that are bought by the seat have budgets in licences. */
const products = [
  ['actions', 'Actions'],
  ['ai_credits', 'AI credits'],
  ['codespaces', 'Codespaces'],
  ['git_lfs', 'Git LFS'],
  ['models', 'Models'],
  ['packages', 'Packages'],
  ['premium_requests', 'Copilot premium requests'],
  ['spark', 'Spark'],
];
const definitions = products.map(([id, label]) => ({ id, label, unit: unit$1, covers: 'budget' }));
const maxPages = 20;
function budgetSchema() {
  return check.object({
    budget_product_sku: check.string(),
    budget_scope: check.string(),
    budget_amount: check.decimal(),
    consumed_amount: check.optionalDecimal(),
    prevent_further_usage: check.boolean(),
  });
}
/** All pages, or none: a budget on a page that was not read may be the one that binds. */
async function readBudgets(api, organization) {
  const Page = check.object({ budgets: check.array(budgetSchema()), has_next_page: check.optional(check.boolean()) });
  const path = `/organizations/${encodeURIComponent(organization)}/settings/billing/budgets?per_page=100`;
  const budgets = [];
  for (let page = 1; page <= maxPages; page += 1) {
    const told = await api.get(page === 1 ? path : `${path}&page=${page}`, Page);
    budgets.push(...told.budgets);
    if (told.has_next_page !== true)
      return budgets;
  }
  throw check.Failure.because('unexpected-body', `the organization has more than ${maxPages} pages of budgets`);
}
/** What holds for everybody: of a repository's or a user's own budget nobody can tell whether it is this job's. */
function bindsAll({ budget_scope: scope }) {
  return scope === 'organization' || scope === 'enterprise';
}
function poolOf(definition, budgets) {
  const own = budgets.filter((budget) => budget.budget_product_sku === definition.id && bindsAll(budget));
  const stopping = own
    .filter(({ prevent_further_usage: stops }) => stops)
    .map(({ budget_amount: limit, consumed_amount: used }) => {
    // Absent is not 0: so much is known of no budget that nothing was spent of it.
    if (used === null) {
      throw check.Failure.because('unexpected-body', `the answer does not tell what was spent of the budget for ${definition.id}`);
    }
    return check.quotaPool({ ...definition, limit, used, upperBound: true, reportedLate: true });
  });
  // No limit of the organization's own: what the account may still spend is not told.
  return check.leastOf(stopping) ?? gate.pool({ ...definition, remaining: 'unlimited', covers: 'cap' });
}
function warningsOf(budgets, asked) {
  const own = budgets.filter(({ budget_product_sku: sku }) => sku === asked);
  const alerting = own.filter((budget) => bindsAll(budget) && !budget.prevent_further_usage).length;
  const single = own.filter((budget) => !bindsAll(budget)).length;
  return [
    ...(alerting === 0 ? [] : ['A budget that only alerts, and stops nothing, is no limit and was left out.']),
    ...(single === 0
      ? []
      : ['There are budgets of single repositories, cost centers or users too, which were left out.']),
  ];
}
/** How an organization's billing is refused. @param what of it was asked. */
function refusalOf(what) {
  return (answer) => {
    const { status, body } = answer;
    const pace = failureOfPace(answer);
    if (pace !== null || body === undefined || (status !== 403 && status !== 404))
      return pace;
    return check.Failure.because('forbidden', `the token may not read the organization\u2019s ${what} (${status})`, {
      code: status,
      hint: 'It must belong to an administrator or billing manager of the organization. GitHub answers the same when there is no such organization: check `account`.',
    });
  };
}
const githubBilling = {
  id: 'github-billing',
  name: 'GitHub budgets',
  aliases: ['github-budget', 'github-budgets', 'github-actions-budget'],
  origin: 'https://api.github.com',
  keyVariable: 'GH_BILLING_TOKEN',
  auth: { kind: 'bearer' },
  forge: { addressVariable: 'GITHUB_API_URL', tokenVariables: [], hostVariable: 'GH_HOST' },
  headers: { Accept: 'application/vnd.github+json', 'X-GitHub-Api-Version': '2026-03-10' },
  endpoint: 'GET /organizations/{account}/settings/billing/budgets',
  documentation: 'https://docs.github.com/en/rest/billing/budgets',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://docs.github.com/en/billing/how-tos/set-up-budgets',
  keys: 'https://github.com/settings/personal-access-tokens',
  pools: definitions,
  whenNotTold: 'a budget of the organization that stops usage would tell (one that only alerts is no limit)',
  account: { required: true, meaning: 'the organization, by its name' },
  about: {
  },
  failureOf: refusalOf('budgets'),
  async read(api, { account, pool: asked }) {
    const budgets = await readBudgets(api, account ?? '');
    const pools = definitions
      .filter(({ id }) => id === (asked ?? 'actions') || budgets.some(({ budget_product_sku: sku }) => sku === id))
      .map((definition) => poolOf(definition, budgets));
    return { pools, warnings: warningsOf(budgets, asked ?? 'actions') };
  },
};
//#endregion

const githubBilling$1 = {
    __proto__: null,
    githubBilling,
    refusalOf
};

//#region src/providers/github-ai-credits.ts
const unit = 'credits';
/** Of anything else than credits the sum would mean nothing. */
const creditsOfAnyName = /^(?:ai[- ]?)?(?:credits?|units?)$/i;
const githubAiCredits = {
  id: 'github-ai-credits',
  name: 'GitHub AI credits',
  aliases: ['github-copilot', 'copilot', 'github-copilot-credits'],
  origin: 'https://api.github.com',
  keyVariable: 'GH_BILLING_TOKEN',
  auth: { kind: 'bearer' },
  forge: { addressVariable: 'GITHUB_API_URL', tokenVariables: [], hostVariable: 'GH_HOST' },
  headers: { Accept: 'application/vnd.github+json', 'X-GitHub-Api-Version': '2026-03-10' },
  endpoint: 'GET /organizations/{account}/settings/billing/ai_credit/usage',
  documentation: 'https://docs.github.com/en/rest/billing/usage',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://docs.github.com/en/billing/how-tos/set-up-budgets',
  keys: 'https://github.com/settings/personal-access-tokens',
  pools: [],
  account: { required: true, meaning: 'the organization, by its name' },
  budget: { periods: ['day', 'month'], unit },
  about: {
  },
  failureOf: refusalOf('usage'),
  async readSpend(api, { account, period, start }) {
    const Item = check.object({ unitType: check.string().check(check._regex(creditsOfAnyName)), grossQuantity: check.decimal() });
    const Usage = check.object({ usageItems: check.array(Item) });
    const query = new URLSearchParams({
      year: `${start.getUTCFullYear()}`,
      month: `${start.getUTCMonth() + 1}`,
      ...(period === 'day' && { day: `${start.getUTCDate()}` }),
    });
    const organization = encodeURIComponent(account ?? '');
    const { usageItems } = await api.get(`/organizations/${organization}/settings/billing/ai_credit/usage?${query}`, Usage);
    const used = usageItems.reduce((sum, { grossQuantity }) => sum.plus(grossQuantity), gate.zero);
    return { used, unit, left: null, warnings: [] };
  },
};
//#endregion

const githubAiCredits$1 = {
    __proto__: null,
    githubAiCredits
};

//#region src/providers/groq.ts
const probe = {
  keyVariables: ['GROQ_API_KEY'],
  endpoint: 'POST /openai/v1/chat/completions',
  model: 'openai/gpt-oss-20b',
  cost: '0.000006',
  request: ask,
  ownModel: ask,
  models: {
    path: '/openai/v1/models',
    choose: (list) => check.modelsAt(list, '/data')
      .flatMap((model) => {
      const id = model.text('/id');
      const size = Number(/(?<![\d.])(\d+(?:\.\d+)?)b\b/i.exec(id)?.[1]);
      const chats = !/whisper|tts|orpheus|guard|compound/i.test(id) && !model.is('/active', false);
      return chats && size > 0 ? [{ id, size }] : [];
    })
      .toSorted((one, other) => one.size - other.size)
      .map(({ id }) => ({ model: id, cost: null })),
  },
  signs: [
    { means: 'cap', body: { '/error/code': 'blocked_api_access' } },
    { means: 'cap', body: { '/error/code': /^spend_/ } },
    { means: 'credit', body: { '/error/type': 'insufficient_balance' } },
    { means: 'credit', body: { '/error/code': 'insufficient_balance' } },
    { means: 'org', body: { '/error/code': 'organization_restricted' } },
    {
      means: 'model',
      body: { '/error/code': /^model_(?:decommissioned|not_found|not_active|permission_blocked_\w+)$/ },
    },
    { means: 'unauthorized', body: { '/error/code': ['invalid_api_key', 'expired_api_key'] } },
    {
      means: 'daily-quota',
      status: 429,
      body: {
        '/error/code': 'rate_limit_exceeded',
        '/error/message': / on (?:tokens|requests) per day \((?:TPD|RPD)\)/,
      },
    },
    { means: 'overloaded', status: 498 },
    // The edge, before the key is looked at.
    { means: 'region', status: 403, body: { '/error/code': null } },
  ],
  served: check.chatServed,
};
const groq = {
  id: 'groq',
  name: 'GroqCloud',
  aliases: ['groqcloud', 'groq-cloud'],
  origin: 'https://api.groq.com',
  keyVariable: 'GROQ_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'POST /openai/v1/chat/completions',
  documentation: 'https://console.groq.com/docs/spend-limits',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://console.groq.com/settings/billing',
  pools: [],
  about: {
  },
  instead: 'Its answers carry rate limits only (x-ratelimit-remaining-\u2026), and those are no credit. Set a spend limit in the console.',
  probe,
  signs: [
    {
      cause: 'cap',
      code: 'spend_limit_reached',
      near: ['groq', 'spend alert'],
      page: 'https://console.groq.com/settings/billing/limits',
    },
    {
      cause: 'cap',
      code: 'blocked_api_access',
      near: ['groq', 'spend alert'],
      page: 'https://console.groq.com/settings/billing/limits',
    },
    {
      cause: 'cap',
      says: 'Organization has blocked API access because a spend alert threshold was met',
      page: 'https://console.groq.com/settings/billing/limits',
    },
    {
      cause: 'key',
      says: 'Invalid API Key',
      with: ['invalid_api_key'],
      near: ['groq'],
    },
    {
      cause: 'rate',
      says: 'Rate limit reached for model \u2026 in organization \u2026 on \u2026 per minute',
    },
    {
      cause: 'rate',
      code: 'rate_limit_exceeded',
      near: ['groq'],
    },
  ],
};
function ask(model) {
  return check.askChat('/openai/v1/chat/completions', model, 'max_completion_tokens');
}
//#endregion

const groq$1 = {
    __proto__: null,
    groq
};

exports.gemini = gemini$1;
exports.github = github$1;
exports.githubAiCredits = githubAiCredits$1;
exports.githubBilling = githubBilling$1;
exports.groq = groq$1;
