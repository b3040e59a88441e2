'use strict';

const gate = require('../gate.js');
const check = require('../check.js');

//#region src/providers/leadmagic.ts
const credits$3 = { id: 'credits', label: 'Credits', unit: 'credits' };
const leadmagic = {
  id: 'leadmagic',
  name: 'LeadMagic',
  aliases: ['lead-magic', 'leadmagic.io'],
  origin: 'https://api.leadmagic.io',
  keyVariable: 'LEADMAGIC_API_KEY',
  auth: { kind: 'header', name: 'X-API-Key' },
  endpoint: 'GET /v1/credits',
  documentation: 'https://docs.leadmagic.io/reference/check-credits',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://app.leadmagic.io/settings/billing',
  pools: [credits$3],
  about: {
  },
  async read(api) {
    const Credits = check.object({
      credits: check.decimal(),
      credits_liquid: check.optionalDecimal(),
      is_frozen: check.optional(check.nullable(check.boolean())),
    });
    const { credits: all, credits_liquid: liquid, is_frozen: isFrozen } = await api.get('/v1/credits', Credits);
    return {
      pools: [gate.pool({ ...credits$3, remaining: liquid ?? all, usable: liquid !== null || isFrozen !== true })],
      warnings: isFrozen === true ? ['LeadMagic says that credits of this account are frozen.'] : [],
    };
  },
};
//#endregion

const leadmagic$1 = {
    __proto__: null,
    leadmagic
};

//#region src/providers/leonardo.ts
const credits$2 = { id: 'credits', label: 'API credits', unit: 'credits' };
const leonardo = {
  id: 'leonardo',
  name: 'Leonardo.Ai',
  aliases: ['leonardo.ai', 'leonardo-ai', 'leonardoai'],
  origin: 'https://cloud.leonardo.ai',
  keyVariable: 'LEONARDO_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /api/rest/v1/me',
  documentation: 'https://github.com/Leonardo-Interactive/leonardo-python-sdk/blob/main/docs/models/operations/userdetails.md',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://leonardo.ai',
  pools: [credits$2],
  about: {
  },
  async read(api) {
    const Details = check.object({
      apiPaidTokens: check.optionalDecimal(),
      apiSubscriptionTokens: check.optionalDecimal(),
      apiPlanTokenRenewalDate: check.optionalTime(),
    });
    const Me = check.object({ user_details: check.tuple([Details], check.unknown()) });
    const [details] = (await api.get('/api/rest/v1/me', Me)).user_details;
    const told = [details.apiPaidTokens, details.apiSubscriptionTokens].flatMap((figure) => figure ?? []);
    if (told.length === 0)
      throw check.Failure.because('unexpected-body', 'the answer tells no credits of the API');
    const remaining = told.reduce((sum, each) => sum.plus(each), gate.zero);
    const renewal = details.apiPlanTokenRenewalDate;
    return {
      pools: [gate.pool({ ...credits$2, remaining, resetsAt: renewal.instant })],
      warnings: check.unreadableTime(renewal, 'date of the renewal'),
    };
  },
};
//#endregion

const leonardo$1 = {
    __proto__: null,
    leonardo
};

//#region src/providers/linkup.ts
const credits$1 = { id: 'credits', label: 'Credits', unit: 'credits' };
const linkup = {
  id: 'linkup',
  name: 'Linkup',
  aliases: ['linkup.so', 'link-up'],
  origin: 'https://api.linkup.so',
  keyVariable: 'LINKUP_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v1/credits/balance',
  documentation: 'https://docs.linkup.so/pages/documentation/endpoints/account/balance',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://app.linkup.so/organization/billing',
  pools: [credits$1],
  about: {
  },
  read: check.readFigure(credits$1, { path: '/v1/credits/balance', at: ['balance'] }),
};
//#endregion

const linkup$1 = {
    __proto__: null,
    linkup
};

//#region src/providers/linode.ts
const credit = { id: 'credit', label: 'Account credit', unit: 'USD' };
const linode = {
  id: 'linode',
  name: 'Akamai Linode',
  aliases: ['akamai', 'linode.com', 'akamai-linode'],
  origin: 'https://api.linode.com',
  keyVariable: 'LINODE_TOKEN',
  otherKeyVariables: ['LINODE_CLI_TOKEN'],
  auth: { kind: 'bearer' },
  endpoint: 'GET /v4/account',
  documentation: 'https://techdocs.akamai.com/linode-api/reference/get-account',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://cloud.linode.com',
  pools: [credit],
  about: {
  },
  async read(api) {
    const Account = check.object({
      balance: check.decimal(),
      balance_uninvoiced: check.decimal(),
      active_promotions: check.optional(check.nullable(check.array(check.unknown()))),
    });
    const { balance, balance_uninvoiced, active_promotions } = await api.get('/v4/account', Account);
    const isPromoted = (active_promotions ?? []).length > 0;
    return {
      pools: [gate.pool({ ...credit, remaining: balance.times(-1).minus(balance_uninvoiced), lowerBound: isPromoted })],
      warnings: isPromoted ? ['The account has promotional credit, which is not in the figure.'] : [],
    };
  },
};
//#endregion

const linode$1 = {
    __proto__: null,
    linode
};

//#region src/providers/litellm-budgets.ts
/** A raise for a while: of a key in its `metadata`, of a member in the table of its budget. */
function raiseFields() {
  return { temp_budget_increase: check._catch(check.optionalDecimal(), null), temp_budget_expiry: check.optionalTime() };
}
function budgetTable() {
  return check.optional(check.nullable(check.object({ max_budget: check.optionalDecimal(), budget_reset_at: check.optionalTime(), ...raiseFields() })));
}
/** What every row of key, team or user has: its own budget, else the one of the table that `budget_id` names. */
function budgetFields() {
  return {
    spend: check.decimal(),
    max_budget: check.optionalDecimal(),
    budget_reset_at: check.optionalTime(),
    budget_id: check.optionalText(),
    litellm_budget_table: budgetTable(),
  };
}
/** A row that holds nothing else. */
function budgetRow() {
  return check.object(budgetFields());
}
/** Budgets for an hour, a day \u2026, side by side. */
function windowList() {
  const Window = check.object({ budget_duration: check.string(), max_budget: check.decimal(), reset_at: check.optionalTime() });
  return check.optional(check.nullable(check.array(Window)));
}
/** What was used of each window, or of each model, by its name. */
function usageByName() {
  return check.optional(check.nullable(check.record(check.string(), check.object({ current_spend: check.decimal(), budget_limit: check.optionalDecimal() }))));
}
/** The raise that holds now; null when there is none, or its time is over. */
function raiseNow(raise, now) {
  const by = raise?.temp_budget_increase ?? null;
  const until = raise?.temp_budget_expiry.instant ?? null;
  return by?.gt(0) && until !== null && !gate.isPast(until, now) ? { by, until } : null;
}
const noTime = { instant: null, readable: true };
/**
 * The budget of one row; null when it has none.
 * @param raise what is added to it now: the proxy raises only what there is.
 * @throws {Failure} when a budget is named and its figure is not told.
 */
function limitOf(row, boundBy, raise = null) {
  const { spend, max_budget: own, litellm_budget_table: table } = row;
  if (own === null && row.budget_id !== null && !table) {
    throw check.Failure.because('unexpected-body', 'the answer names a budget, and not how much it is');
  }
  const told = own ?? table?.max_budget ?? null;
  if (told === null)
    return null;
  const limit = raise === null ? told : told.plus(raise);
  const reset = row.budget_reset_at.instant === null && table ? table.budget_reset_at : row.budget_reset_at;
  return { remaining: gate.notBelowZero(limit.minus(spend)), used: spend, limit, reset, boundBy };
}
/** @throws {Failure} when a window's use is not told. */
function limitsOfWindows(windows, usage) {
  return (windows ?? []).map(({ budget_duration, max_budget: limit, reset_at: reset }) => {
    const used = usage?.[budget_duration]?.current_spend;
    if (used === undefined) {
      throw check.Failure.because('unexpected-body', 'the answer tells a limit of the key for a while, and not its use');
    }
    return { remaining: gate.notBelowZero(limit.minus(used)), used, limit, reset, boundBy: 'key' };
  });
}
/** The models whose own budget is used up. */
function modelsUsedUp(usage) {
  return Object.values(usage ?? {}).filter(({ current_spend: used, budget_limit: limit }) => limit !== null && used.gte(limit)).length;
}
function TeamAnswer() {
  const Member = check.object({ user_id: check.optionalText(), spend: check.optionalDecimal(), litellm_budget_table: budgetTable() });
  return check.object({
    team_info: check.object({ ...budgetFields(), budget_limits: check.optional(check.nullable(check.array(check.unknown()))) }),
    team_memberships: check.optional(check.nullable(check.array(Member))),
  });
}
/** What a user may spend in this team, where that is told. @throws {Failure} when its use is not. */
function limitOfMember({ team_memberships }, user, now) {
  const member = user === null ? undefined : team_memberships?.find(({ user_id }) => user_id === user);
  const table = member?.litellm_budget_table;
  if (member === undefined || !table || table.max_budget === null)
    return null;
  if (member.spend === null) {
    throw check.Failure.because('unexpected-body', 'the answer tells what a member may spend, and not what was spent');
  }
  const limit = table.max_budget.plus(raiseNow(table, now)?.by ?? 0);
  const remaining = gate.notBelowZero(limit.minus(member.spend));
  return { remaining, used: member.spend, limit, reset: table.budget_reset_at ?? noTime, boundBy: 'account' };
}
//#endregion

//#region src/providers/litellm.ts
const budget = { id: 'budget', label: 'Budget', unit: 'USD', covers: 'cap' };
function isMissing(failure) {
  return failure instanceof check.Failure && failure.code === 404;
}
async function readTeam(api, team, user, now) {
  try {
    const answer = await api.get(`/team/info?key_limit=1&team_id=${encodeURIComponent(team)}`, TeamAnswer());
    const { budget_limits: windows } = answer.team_info;
    return {
      limits: [limitOf(answer.team_info, 'account'), limitOfMember(answer, user, now)],
      warnings: windows?.length
        ? [
          'The team has limits for an hour, a day or the like; what was used of them is not told, and may stop the key.',
        ]
        : [],
      unread: false,
    };
  }
  catch (failure) {
    if (!(failure instanceof check.Failure) || (failure.status !== 'denied' && !isMissing(failure)))
      throw failure;
    const warnings = ['The key may not read its team\u2019s budget, which may leave less.'];
    return { limits: [], warnings, unread: true };
  }
}
async function readUser(api, user) {
  const query = `user_id=${encodeURIComponent(user)}`;
  const Flat = budgetRow();
  const Nested = check.object({ user_info: check.nullable(Flat) });
  const read = async () => {
    try {
      return await api.get(`/v2/user/info?${query}`, Flat);
    }
    catch (failure) {
      if (!isMissing(failure))
        throw failure;
      return (await api.get(`/user/info?${query}`, Nested)).user_info;
    }
  };
  try {
    const row = await read();
    return { limits: row === null ? [] : [limitOf(row, 'account')], warnings: [], unread: false };
  }
  catch (failure) {
    // A key may name a user who has no row: nobody's budget binds it then.
    if (isMissing(failure))
      return { limits: [], warnings: [], unread: false };
    if (!(failure instanceof check.Failure) || failure.status !== 'denied')
      throw failure;
    const warnings = ['The key may not read its user\u2019s budget, which may leave less.'];
    return { limits: [], warnings, unread: true };
  }
}
function failureOf({ status, body }) {
  const failure = check.failureOfStatus(status, body);
  const said = check.providerMessage(body);
  if (status === 404 && /^(?:Authentication Error, )?Key not found in database/i.test(String(said))) {
    return check.Failure.because('not-told', 'the proxy has no row for this key (404): the master key has none, and no budget', {
      code: status,
      hint: 'Use the virtual key that the job itself uses: `/key/generate`, or the dashboard\u2019s page of virtual keys.',
    });
  }
  if (failure?.status !== 'denied' || !/not allowed to call this route/i.test(String(said)))
    return null;
  return check.Failure.because('forbidden', `the key may not ask about itself (${status})`, {
    code: status,
    said,
    hint: 'Keys of the type \u201cAI APIs\u201d, the dashboard\u2019s default, may call models alone: make one of the type Default, or add `info_routes` to its allowed routes.',
  });
}
const litellm = {
  id: 'litellm',
  name: 'LiteLLM',
  aliases: ['lite-llm', 'litellm-proxy'],
  origin: null,
  keyVariable: 'LITELLM_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /key/info, then /team/info, or /v2/user/info and else /user/info',
  documentation: 'https://docs.litellm.ai/docs/proxy/users',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: '',
  pools: [budget],
  whenNotTold: 'only a budget of the key, its team or its user would tell',
  speaksOpenAi: true,
  about: {
  },
  failureOf,
  async read(api, { now }) {
    const Raise = check.object({
      temp_budget_increase: check._catch(check.optionalDecimal(), null),
      temp_budget_expiry: check.optionalTime(),
    });
    const Key = check.object({
      info: check.object({
        ...budgetFields(),
        // Null is a key without a budget; absent is an answer that does not tell.
        max_budget: check.nullable(check.decimal()),
        budget_limits: windowList(),
        budget_limits_usage: usageByName(),
        model_max_budget_usage: check._catch(usageByName(), null),
        metadata: check._catch(check.optional(check.nullable(Raise)), null),
        expires: check.optionalTime(),
        blocked: check.optional(check.nullable(check.boolean())),
        user_id: check.optionalText(),
        team_id: check.optionalText(),
      }),
    });
    const { info } = await api.get('/key/info', Key);
    const { team_id: team, user_id: user } = info;
    const raise = raiseNow(info.metadata, now);
    const own = [
      limitOf(info, 'key', raise?.by ?? null),
      ...limitsOfWindows(info.budget_limits, info.budget_limits_usage),
    ].filter((limit) => limit !== null);
    const nobody = { limits: [], warnings: [], unread: false };
    const owner = team !== null ? await readTeam(api, team, user, now) : user !== null ? await readUser(api, user) : nobody;
    if (owner.unread && own.length === 0) {
      const whose = team === null ? 'user' : 'team';
      throw check.Failure.because('forbidden', `the key has no budget of its own, and may not read its ${whose}\u2019s`);
    }
    const limits = [...own, ...owner.limits].filter((limit) => limit !== null);
    const binding = limits.reduce((least, limit) => (least === null || limit.remaining.lt(least.remaining) ? limit : least), null);
    const dead = info.blocked === true || (info.expires.instant !== null && gate.isPast(info.expires.instant, now));
    const usedUp = modelsUsedUp(info.model_max_budget_usage);
    const isReadable = info.expires.readable && (binding?.reset.readable ?? info.budget_reset_at.readable);
    return {
      pools: [
        gate.pool({
          ...budget,
          remaining: binding?.remaining ?? 'unlimited',
          boundBy: binding?.boundBy ?? 'key',
          used: binding?.used ?? info.spend,
          limit: binding?.limit ?? null,
          usable: !dead,
          resetsAt: binding?.reset.instant ?? null,
          expiresAt: info.expires.instant,
          upperBound: true,
          reportedLate: true,
        }),
      ],
      warnings: [
        ...owner.warnings,
        ...(raise !== null && info.max_budget !== null
          ? [`The key\u2019s budget is raised until ${gate.formatTime(raise.until)}; then the raise is gone.`]
          : []),
        ...(usedUp > 0 ? ['The key\u2019s own budget for a model is used up: calls of that model are refused.'] : []),
        ...(isReadable ? [] : ['A time in the answer could not be read.']),
      ],
    };
  },
  signs: [
    {
      cause: 'cap',
      says: 'Budget has been exceeded! Current cost: \u2026 Max budget:',
    },
    {
      cause: 'cap',
      code: 'budget_exceeded',
      with: ['Max budget'],
    },
    {
      cause: 'cap',
      says: 'ExceededBudget: \u2026 over budget',
    },
    {
      cause: 'cap',
      says: '\u2026crossed budget: Exceeded budget for deployment',
    },
  ],
};
//#endregion

const litellm$1 = {
    __proto__: null,
    litellm
};

//#region src/providers/luma.ts
const balance = { id: 'balance', label: 'Credit balance', unit: 'USD' };
const luma = {
  id: 'luma',
  name: 'Luma Dream Machine',
  aliases: ['lumalabs', 'luma-ai', 'lumaai', 'dream-machine'],
  origin: 'https://api.lumalabs.ai',
  keyVariable: 'LUMAAI_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /dream-machine/v1/credits',
  documentation: 'https://docs.lumalabs.ai/changelog/callbacks-and-credits-balance',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://lumalabs.ai',
  pools: [balance],
  about: {
  },
  read: check.readFigure(balance, { path: '/dream-machine/v1/credits', at: ['credit_balance'], times: '0.01' }),
};
//#endregion

const luma$1 = {
    __proto__: null,
    luma
};

//#region src/providers/lusha.ts
const credits = { id: 'credits', label: 'Credits', unit: 'credits' };
const lusha = {
  id: 'lusha',
  name: 'Lusha',
  aliases: ['lusha.com'],
  origin: 'https://api.lusha.com',
  keyVariable: 'LUSHA_API_KEY',
  auth: { kind: 'header', name: 'api_key' },
  endpoint: 'GET /v3/account/usage',
  documentation: 'https://docs.lusha.com/account/usage',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://dashboard.lusha.com',
  keys: 'https://dashboard.lusha.com',
  minIntervalSeconds: 12,
  pools: [credits],
  about: {
  },
  async read(api) {
    const Usage = check.object({ credits: check.object({ total: check.decimal(), used: check.decimal(), remaining: check.decimal() }) });
    const { total: limit, used, remaining } = (await api.get('/v3/account/usage', Usage)).credits;
    return { pools: [gate.pool({ ...credits, remaining, used, limit })], warnings: [] };
  },
};
//#endregion

const lusha$1 = {
    __proto__: null,
    lusha
};

exports.leadmagic = leadmagic$1;
exports.leonardo = leonardo$1;
exports.linkup = linkup$1;
exports.linode = linode$1;
exports.litellm = litellm$1;
exports.luma = luma$1;
exports.lusha = lusha$1;
