'use strict';

const gate = require('../gate.js');
const check = require('../check.js');

//#region src/providers/abyssale.ts
const generation = { id: 'generation', label: 'Generation credits', unit: 'credits' };
const ai = { id: 'ai', label: 'AI credits', unit: 'credits' };
const abyssale = {
  id: 'abyssale',
  name: 'Abyssale',
  aliases: ['abyssale.com'],
  origin: 'https://api.abyssale.com',
  keyVariable: 'ABYSSALE_API_KEY',
  auth: { kind: 'header', name: 'x-api-key' },
  endpoint: 'GET /credits',
  documentation: 'https://developers.abyssale.com/api-reference/getCredits',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://www.abyssale.com',
  pools: [generation, ai],
  about: {
  },
  async read(api) {
    const Block = check.object({ available: check.nullable(check.decimal()), limit: check.nullable(check.decimal()), consumed: check.decimal(), extra: check.decimal() })
      // What is left may be untold only where there is no limit.
      .check(check.refine(({ available, limit }) => available !== null || limit === null));
    const { generation_credits, ai_credits } = await api.get('/credits', check.object({ generation_credits: Block, ai_credits: Block }));
    const poolOf = (definition, block) => gate.pool({
      ...definition,
      remaining: block.available ?? 'unlimited',
      boundBy: 'cycle',
      used: block.consumed,
      limit: block.limit,
      lowerBound: block.available !== null && block.extra.gt(0),
    });
    return { pools: [poolOf(generation, generation_credits), poolOf(ai, ai_credits)], warnings: [] };
  },
};
//#endregion

const abyssale$1 = {
    __proto__: null,
    abyssale
};

//#region src/providers/ahrefs.ts
const units = { id: 'units', label: 'API units', unit: 'units' };
const ahrefs = {
  id: 'ahrefs',
  name: 'Ahrefs',
  aliases: ['ahrefs.com'],
  origin: 'https://api.ahrefs.com',
  keyVariable: 'AHREFS_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v3/subscription-info/limits-and-usage',
  documentation: 'https://github.com/api-evangelist/ahrefs/blob/main/openapi/ahrefs-subscription-info-openapi.json',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://ahrefs.com',
  pools: [units],
  about: {
  },
  async read(api, { now }) {
    const Limits = check.object({
      units_limit_workspace: check.optionalDecimal(),
      units_usage_workspace: check.optionalDecimal(),
      units_limit_api_key: check.optionalDecimal(),
      units_usage_api_key: check.decimal(),
      usage_reset_date: check.optionalTime(),
      api_key_expiration_date: check.optionalTime(),
    });
    const path = '/v3/subscription-info/limits-and-usage';
    const { limits_and_usage: told } = await api.get(path, check.object({ limits_and_usage: Limits }));
    const [reset, expiry] = [told.usage_reset_date, told.api_key_expiration_date];
    const facts = {
      ...units,
      resetsAt: reset.instant,
      expiresAt: expiry.instant,
      usable: expiry.instant === null || !gate.isPast(expiry.instant, now),
    };
    const { units_limit_workspace: limit, units_usage_workspace: used } = told;
    if (limit !== null && used === null)
      throw check.Failure.because('unexpected-body', 'the answer tells a limit of the workspace, and not its use');
    const workspace = limit && used && check.quotaPool({ ...facts, limit, used });
    const key = told.units_limit_api_key &&
      check.quotaPool({
        ...facts,
        limit: told.units_limit_api_key,
        used: told.units_usage_api_key,
        boundBy: 'key',
        covers: workspace === null ? 'cap' : 'account',
      });
    const binding = workspace === null || key?.remaining.lt(workspace.remaining) ? key : workspace;
    if (binding === null)
      throw check.Failure.because('not-told', 'the answer tells neither a limit of the workspace nor of the key');
    return {
      pools: [binding],
      warnings: [
        ...check.unreadableTime(reset, 'date of the next reset'),
        ...check.unreadableTime(expiry, 'date on which the key expires'),
      ],
    };
  },
};
//#endregion

const ahrefs$1 = {
    __proto__: null,
    ahrefs
};

//#region src/providers/aihubmix.ts
const key = { id: 'key', label: 'Key quota', unit: 'USD', covers: 'cap' };
const aihubmix = {
  id: 'aihubmix',
  name: 'AIHubMix',
  aliases: ['ai-hub-mix', 'aihubmix.com'],
  origin: 'https://aihubmix.com',
  keyVariable: 'AIHUBMIX_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /dashboard/billing/remain',
  documentation: 'https://docs.aihubmix.com',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://aihubmix.com',
  pools: [key],
  whenNotTold: 'a quota on this key would tell',
  speaksOpenAi: true,
  about: {
  },
  failureOf({ status, body }) {
    const isUsedUp = status < 500 && /\bquota (?:is )?exhausted\b|\u989d\u5ea6\u5df2\u7528\u5c3d/i.test(String(check.providerMessage(body)));
    return isUsedUp ? check.failureWith('insufficient', status, body) : null;
  },
  async read(api) {
    const left = await api.get('/dashboard/billing/remain', check.figureAt(['total_usage']));
    const unlimited = left.lt(0);
    return {
      pools: [gate.pool({ ...key, boundBy: 'key', remaining: unlimited ? 'unlimited' : left })],
      warnings: unlimited ? [check.noQuota] : [],
    };
  },
};
//#endregion

const aihubmix$1 = {
    __proto__: null,
    aihubmix
};

//#region src/providers/aimlapi.ts
const usedUp = ['err_insufficent_credits', 'err_insufficient_credits'];
const account = { id: 'account', label: 'Account balance', unit: 'USD' };
const aimlapi = {
  id: 'aimlapi',
  name: 'AI/ML API',
  aliases: ['aiml', 'aiml-api', 'ai-ml-api'],
  origin: 'https://api.aimlapi.com',
  keyVariable: 'AIMLAPI_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v2/billing',
  documentation: 'https://docs.aimlapi.com/api-references/service-endpoints/account-balance',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://aimlapi.com/app/billing/',
  keys: 'https://aimlapi.com/app/keys',
  pools: [account],
  about: {
  },
  failureOf({ status, body }) {
    const kind = check.string().check(check.refine((code) => usedUp.includes(code)));
    const Problem = check.object({ error: check.object({ data: check.object({ kind }) }) });
    return Problem.safeParse(body).success ? check.failureWith('insufficient', status, body) : null;
  },
  async read(api) {
    const Billing = check.object({ current_balance: check.decimal(), currency: check.literal('USD') });
    const { current_balance: remaining } = await api.get('/v2/billing', Billing);
    return { pools: [gate.pool({ ...account, remaining })], warnings: [] };
  },
};
//#endregion

const aimlapi$1 = {
    __proto__: null,
    aimlapi
};

//#region src/providers/apify.ts
const usage = { id: 'usage', label: 'Monthly usage limit', unit: 'USD' };
const apify = {
  id: 'apify',
  name: 'Apify',
  aliases: ['apify.com'],
  origin: 'https://api.apify.com',
  keyVariable: 'APIFY_TOKEN',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v2/users/me/limits',
  documentation: 'https://docs.apify.com/api/v2/users-me-limits-get',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://console.apify.com/billing',
  keys: 'https://console.apify.com/settings/integrations',
  pools: [usage],
  about: {
  },
  failureOf: (answer) => check.lacksRight(answer, 'the token may not read the account\u2019s limits', 'Use a token without limited permissions.'),
  async read(api) {
    const Limits = check.object({
      data: check.object({
        monthlyUsageCycle: check.optional(check.nullable(check.object({ startAt: check.optionalTime(), endAt: check.optionalTime() }))),
        limits: check.object({ maxMonthlyUsageUsd: check.decimal() }),
        current: check.object({ monthlyUsageUsd: check.decimal() }),
      }),
    });
    const { data } = await api.get('/v2/users/me/limits', Limits);
    const end = data.monthlyUsageCycle?.endAt ?? { instant: null, readable: true };
    return {
      pools: [
        check.quotaPool({
          ...usage,
          limit: data.limits.maxMonthlyUsageUsd,
          used: data.current.monthlyUsageUsd,
          startsAt: data.monthlyUsageCycle?.startAt.instant ?? null,
          resetsAt: end.instant,
        }),
      ],
      warnings: check.unreadableTime(end, 'end of the usage cycle'),
    };
  },
  signs: [
    {
      cause: 'cap',
      says: 'Monthly usage hard limit exceeded',
    },
  ],
};
//#endregion

const apify$1 = {
    __proto__: null,
    apify
};

//#region src/providers/apiyi.ts
const balance = { id: 'balance', label: 'Balance', unit: 'USD' };
const apiyi = {
  id: 'apiyi',
  name: 'APIYI',
  aliases: ['api\u6613', 'apiyi.com'],
  origin: 'https://api.apiyi.com',
  keyVariable: 'APIYI_SYSTEM_TOKEN',
  unfitKey: { variable: 'APIYI_API_KEY', why: 'a key for models (`sk-\u2026`) cannot read the account' },
  auth: { kind: 'header', name: 'Authorization' },
  endpoint: 'GET /api/user/self',
  documentation: 'https://docs.apiyi.com/api-capabilities/balance-query',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://api.apiyi.com',
  pools: [balance],
  about: {
  },
  read: check.readFigure(balance, { path: '/api/user/self', at: ['data', 'quota'], times: '0.000002' }),
};
//#endregion

const apiyi$1 = {
    __proto__: null,
    apiyi
};

//#region src/providers/apollo.ts
const lead = { id: 'lead', label: 'Lead credits', unit: 'credits' };
/** Kinds of credit beside it, by the vendor's name; each funds something else. */
const kinds = {
  direct_dial_credit: { id: 'direct-dial', label: 'Mobile number credits', unit: 'credits' },
  export_credit: { id: 'export', label: 'Export credits', unit: 'credits' },
  conversation_credit: { id: 'conversation', label: 'Conversation credits', unit: 'credits' },
  ai_credit: { id: 'ai', label: 'AI credits', unit: 'credits' },
  power_up_credit: { id: 'power-up', label: 'Power-up credits', unit: 'credits' },
  web_search_record_credit: { id: 'web-search', label: 'Web search credits', unit: 'credits' },
  dialer: { id: 'dialer', label: 'Dialer', unit: 'minutes' },
};
const apollo = {
  id: 'apollo',
  name: 'Apollo.io',
  aliases: ['apollo.io', 'apollo-io', 'apolloio'],
  origin: 'https://api.apollo.io',
  keyVariable: 'APOLLO_API_KEY',
  auth: { kind: 'header', name: 'x-api-key' },
  endpoint: 'POST /api/v1/usage_stats/credit_usage_stats',
  documentation: 'https://docs.apollo.io/reference/view-credit-usage-stats',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://app.apollo.io/#/settings/plans/upgrade',
  pools: [lead, ...Object.values(kinds)],
  about: {
  },
  failureOf: (answer) => check.lacksRight(answer, 'the key may not read the credits', 'The key itself is good: it needs `api/v1/usage_stats/credit_usage_stats` in its scope, or to be a master key.'),
  async read(api, { pool: asked }) {
    const Kind = check.object({ limit: check.optionalLimit(), consumed: check.decimal(), left_over: check.decimal() });
    const Stats = check.object({
      credit_usage_stats: check.record(check.string(), Kind),
      current_credit_cycle: check.object({ start_date: check.optionalTime(), end_date: check.optionalTime() }),
    });
    const path = '/api/v1/usage_stats/credit_usage_stats';
    const { credit_usage_stats: stats, current_credit_cycle: cycle } = await api.post(path, {}, Stats);
    const told = Object.entries({ lead_credit: lead, ...kinds }).flatMap(([name, definition]) => {
      const kind = stats[name];
      if (kind === undefined)
        return [];
      return gate.pool({
        ...definition,
        remaining: kind.left_over,
        used: kind.consumed.lt(0) ? null : kind.consumed,
        limit: kind.limit,
        boundBy: 'cycle',
        startsAt: cycle.start_date.instant,
        resetsAt: cycle.end_date.instant,
      });
    });
    if (told[0]?.id !== lead.id)
      throw check.Failure.because('unexpected-body', 'the answer does not tell the lead credits');
    return {
      pools: told.filter(({ id, limit, remaining }) => id === lead.id || id === asked || limit !== null || !remaining.eq(0)),
      warnings: check.unreadableTime(cycle.end_date, 'end of the billing cycle'),
    };
  },
};
//#endregion

const apollo$1 = {
    __proto__: null,
    apollo
};

exports.abyssale = abyssale$1;
exports.ahrefs = ahrefs$1;
exports.aihubmix = aihubmix$1;
exports.aimlapi = aimlapi$1;
exports.apify = apify$1;
exports.apiyi = apiyi$1;
exports.apollo = apollo$1;
