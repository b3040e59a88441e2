'use strict';

const check = require('../check.js');
const gate = require('../gate.js');

//#region src/providers/zai-coding.ts
const tools = { id: 'tools', label: 'Tool calls of a month', unit: 'percent' };
/** Its own codes: https://docs.z.ai/api-reference/api-code */
function reasonOf(code) {
  if (code >= 1000 && code <= 1004)
    return 'unauthorized';
  return code >= 1302 && code <= 1305 ? 'rate-limited' : 'unexpected-body';
}
function definitionOf(unit, number) {
  if (unit === 3 && (number === 5 || number === null))
    return check.fiveHours;
  return unit === 6 ? check.week : null;
}
const zaiCoding = {
  id: 'zai-coding',
  name: 'Z.ai coding plan',
  aliases: ['zai-coding-plan', 'glm-coding', 'glm-coding-plan', 'zhipu-coding', 'zhipu-coding-plan'],
  origin: 'https://api.z.ai',
  regions: { global: 'https://api.z.ai', cn: 'https://open.bigmodel.cn' },
  keyVariable: 'ZAI_API_KEY',
  auth: { kind: 'header', name: 'Authorization' },
  endpoint: 'GET /api/monitor/usage/quota/limit',
  documentation: 'https://docs.z.ai/devpack/overview',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://z.ai/subscribe',
  keys: 'https://z.ai/manage-apikey/apikey-list',
  pools: [check.planPool, check.fiveHours, check.week, tools],
  hasSeparatePools: true,
  about: {
  },
  failureInSuccess: check.failureByCode(200, reasonOf),
  async read(api) {
    const Limit = check.object({
      type: check.string(),
      unit: check.optionalWhole(),
      number: check.optionalWhole(),
      percentage: check.decimal(),
      nextResetTime: check.optionalUnixMilliseconds(),
    });
    const Limits = check.object({ data: check.object({ limits: check.array(Limit) }) });
    const { limits } = (await api.get('/api/monitor/usage/quota/limit', Limits)).data;
    const windowOf = ({ unit, number, percentage, nextResetTime }) => ({
      definition: definitionOf(unit, number),
      remaining: check.hundred.minus(percentage),
      resetsAt: nextResetTime.instant,
    });
    const ofModels = limits.filter(({ type }) => type === 'TOKENS_LIMIT');
    if (ofModels.length === 0)
      throw check.Failure.because('unexpected-body', 'the answer has no window of the plan');
    const ofTools = limits.filter(({ type }) => type === 'TIME_LIMIT').slice(0, 1);
    return {
      pools: [
        ...check.poolsOfPlan(ofModels.map(windowOf)),
        ...ofTools
          .map(windowOf)
          .map(({ remaining, resetsAt }) => gate.pool({ ...tools, boundBy: 'cycle', remaining, limit: check.hundred, used: check.hundred.minus(remaining), resetsAt })),
      ],
      warnings: [
        ...(limits.every(({ type }) => type === 'TOKENS_LIMIT' || type === 'TIME_LIMIT')
          ? []
          : ['The plan has a limit of a kind that is not known, which is not read.']),
        ...check.unreadableResets(limits.map(({ nextResetTime }) => nextResetTime)),
      ],
    };
  },
};
//#endregion

const zaiCoding$1 = {
    __proto__: null,
    zaiCoding
};

//#region src/providers/zenmux.ts
const balance = { id: 'balance', label: 'Pay as you go', unit: 'USD' };
const zenmux = {
  id: 'zenmux',
  name: 'ZenMux',
  aliases: ['zenmux.ai', 'zen-mux'],
  origin: 'https://zenmux.ai',
  keyVariable: 'ZENMUX_MANAGEMENT_API_KEY',
  unfitKey: { variable: 'ZENMUX_API_KEY', why: 'an ordinary key cannot read the balance' },
  auth: { kind: 'bearer' },
  endpoint: 'GET /api/v1/management/payg/balance',
  documentation: 'https://docs.zenmux.ai/api/platform/payg-balance.html',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://zenmux.ai',
  keys: 'https://zenmux.ai/platform/management',
  pools: [balance],
  about: {
  },
  failureOf: ({ status, body }) => (status === 422 ? check.failureWith('rate-limited', status, body) : null),
  async read(api) {
    const Balance = check.object({
      success: check.literal(true),
      data: check.object({ currency: check.unitName(), total_credits: check.decimal() }),
    });
    const { data } = await api.get('/api/v1/management/payg/balance', Balance);
    const unit = data.currency.toUpperCase();
    return { pools: [gate.pool({ ...balance, unit, remaining: data.total_credits })], warnings: [] };
  },
};
//#endregion

const zenmux$1 = {
    __proto__: null,
    zenmux
};

//#region src/providers/zenrows.ts
const credits$1 = { id: 'credits', label: 'Credits of the plan', unit: 'credits' };
/** What a subscription is called that serves nothing, whatever its figures say. */
const unusable = /^(?:past.?due|unpaid|suspended|paused|cancell?ed|expired|inactive)$/i;
const zenrows = {
  id: 'zenrows',
  name: 'ZenRows',
  aliases: ['zen-rows', 'zenrows.com'],
  origin: 'https://api.zenrows.com',
  keyVariable: 'ZENROWS_API_KEY',
  auth: { kind: 'header', name: 'X-API-Key' },
  endpoint: 'GET /v1/subscriptions/self/details',
  documentation: 'https://github.com/ZenRows/cli/blob/main/src/core/usage.ts',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://www.zenrows.com/pricing',
  pools: [credits$1],
  about: {
  },
  async read(api) {
    const Cap = check.object({
      used_credits: check.optionalDecimal(),
      credits: check.decimal(),
      remaining_credits: check.optionalDecimal(),
      resets_at: check.optionalTime(),
      unavailable: check.optional(check.nullable(check.boolean())),
    });
    const Details = check.object({
      status: check.optionalText(),
      usage_credits: check.decimal(),
      credit_limit: check.decimal(),
      period_ends_at: check.optionalTime(),
      top_ups: check._catch(check.array(check.unknown()), []),
      api_key: check.optional(check.nullable(check.object({ caps: check.optional(check.nullable(check.array(Cap))) }))),
    });
    const told = await api.get('/v1/subscriptions/self/details', Details);
    const caps = told.api_key?.caps ?? null;
    const usable = !unusable.test(told.status ?? '');
    const plan = check.quotaPool({
      ...credits$1,
      limit: told.credit_limit,
      used: told.usage_credits,
      resetsAt: told.period_ends_at.instant,
      lowerBound: told.top_ups.length > 0,
    });
    // One whose use cannot be read blocks nothing meanwhile, as the vendor says.
    const ofKey = (caps ?? [])
      .filter(({ unavailable }) => unavailable !== true)
      .map(({ credits: limit, used_credits: used, remaining_credits: left, resets_at: reset }) => {
      const spent = used ?? (left && limit.minus(left));
      if (spent === null)
        throw check.Failure.because('unexpected-body', 'the answer tells a cap of the key, and not its use');
      return check.quotaPool({ ...credits$1, limit, used: spent, boundBy: 'key', resetsAt: reset.instant });
    });
    const binding = check.leastOf([plan, ...ofKey]) ?? plan;
    return {
      pools: [{ ...binding, usable, upperBound: caps === null || ofKey.length < caps.length }],
      warnings: [
        ...(told.status === null || /^(?:active|trialing)$/i.test(told.status)
          ? []
          : ['ZenRows does not call the subscription active.']),
        ...check.unreadableResets([told.period_ends_at, ...(caps ?? []).map(({ resets_at }) => resets_at)]),
      ],
    };
  },
};
//#endregion

const zenrows$1 = {
    __proto__: null,
    zenrows
};

//#region src/providers/zenserp.ts
const requests = { id: 'requests', label: 'Requests', unit: 'requests' };
const zenserp = {
  id: 'zenserp',
  name: 'Zenserp',
  aliases: ['zenserp.com'],
  origin: 'https://app.zenserp.com',
  keyVariable: 'ZENSERP_API_KEY',
  auth: { kind: 'header', name: 'apikey' },
  endpoint: 'GET /api/v2/status',
  documentation: 'https://docs.zenserp.com',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://app.zenserp.com/dashboard',
  keys: 'https://app.zenserp.com/dashboard',
  pools: [requests],
  about: {
  },
  failureOf: (answer) => check.lacksRight(answer, 'the key is not known, or may not read the account'),
  read: check.readFigure(requests, { path: '/api/v2/status', at: ['remaining_requests'] }),
};
//#endregion

const zenserp$1 = {
    __proto__: null,
    zenserp
};

//#region src/providers/zerobounce.ts
const credits = { id: 'credits', label: 'Credits', unit: 'credits' };
const zerobounce = {
  id: 'zerobounce',
  name: 'ZeroBounce',
  aliases: ['zero-bounce', 'zerobounce.net'],
  origin: 'https://api.zerobounce.net',
  regions: {
    global: 'https://api.zerobounce.net',
    us: 'https://api-us.zerobounce.net',
    eu: 'https://api-eu.zerobounce.net',
  },
  keyVariable: 'ZEROBOUNCE_API_KEY',
  auth: { kind: 'query', name: 'api_key' },
  endpoint: 'GET /v2/getcredits',
  documentation: 'https://www.zerobounce.net/docs/email-validation-api-quickstart',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://www.zerobounce.net',
  pools: [credits],
  about: {
  },
  failureInSuccess({ status, body }) {
    const Rejected = check.object({ Credits: check.decimal().check(check.refine((figure) => figure.eq(-1))) });
    return Rejected.safeParse(body).success ? check.failureWith('unauthorized', status, body) : null;
  },
  read: check.readFigure(credits, { path: '/v2/getcredits', at: ['Credits'] }),
};
//#endregion

const zerobounce$1 = {
    __proto__: null,
    zerobounce
};

//#region src/providers/zoo.ts
const user = { id: 'user', label: 'Credits of the user', unit: 'USD' };
const organization = { id: 'org', label: 'Credits of the organization', unit: 'USD' };
const zoo = {
  id: 'zoo',
  name: 'Zoo',
  aliases: ['kittycad', 'zoo.dev'],
  origin: 'https://api.zoo.dev',
  keyVariable: 'ZOO_API_TOKEN',
  otherKeyVariables: ['KITTYCAD_API_TOKEN'],
  auth: { kind: 'bearer' },
  endpoint: 'GET /user/payment/balance, or /org/payment/balance',
  documentation: 'https://github.com/KittyCAD/kittycad.ts',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://zoo.dev',
  pools: [user, organization],
  about: {
  },
  async read(api, { pool: asked }) {
    const Balance = check.object({
      monthly_api_credits_remaining_monetary_value: check.decimal(),
      stable_api_credits_remaining_monetary_value: check.decimal(),
    });
    const isOrganization = asked === organization.id;
    const balance = await api.get(isOrganization ? '/org/payment/balance' : '/user/payment/balance', Balance);
    const { monthly_api_credits_remaining_monetary_value: monthly } = balance;
    const remaining = monthly.plus(balance.stable_api_credits_remaining_monetary_value);
    return { pools: [gate.pool({ ...(isOrganization ? organization : user), remaining })], warnings: [] };
  },
};
//#endregion

const zoo$1 = {
    __proto__: null,
    zoo
};

exports.zaiCoding = zaiCoding$1;
exports.zenmux = zenmux$1;
exports.zenrows = zenrows$1;
exports.zenserp = zenserp$1;
exports.zerobounce = zerobounce$1;
exports.zoo = zoo$1;
