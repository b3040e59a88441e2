'use strict';

const gate = require('../gate.js');
const check = require('../check.js');

//#region src/providers/tavily.ts
const plan = { id: 'plan', label: 'Plan', unit: 'credits' };
const paygo = { id: 'paygo', label: 'Pay as you go', unit: 'credits' };
const key = { id: 'key', label: 'This key', unit: 'credits' };
const unlimitedPlan = gate.pool({ ...plan, remaining: 'unlimited', boundBy: 'cycle' });
/** A store of the account, of which the key takes no more than its own limit leaves. */
function capped(store, left) {
  if (left === null || (store.remaining !== 'unlimited' && store.remaining.lte(left)))
    return store;
  return { ...store, boundBy: 'key', remaining: left };
}
const tavily = {
  id: 'tavily',
  name: 'Tavily',
  aliases: ['tavily-ai', 'tavily.com'],
  origin: 'https://api.tavily.com',
  keyVariable: 'TAVILY_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /usage',
  documentation: 'https://docs.tavily.com/documentation/api-reference/endpoint/usage',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://app.tavily.com/billing',
  minIntervalSeconds: 60,
  pools: [key, plan, paygo],
  about: {
  },
  async read(api, { pool: asked }) {
    const Usage = check.object({
      key: check.object({ usage: check.decimal(), limit: check.optionalDecimal() }),
      account: check.object({
        plan_usage: check.decimal(),
        plan_limit: check.nullable(check.decimal()),
        paygo_usage: check.optionalDecimal(),
        paygo_limit: check.optionalDecimal(),
      }),
    });
    const { account, key: told } = await api.get('/usage', Usage);
    const planStore = account.plan_limit === null
      ? { ...unlimitedPlan, used: account.plan_usage }
      : check.quotaPool({ ...plan, limit: account.plan_limit, used: account.plan_usage });
    const paygoStore = account.paygo_limit &&
      account.paygo_usage &&
      check.quotaPool({ ...paygo, limit: account.paygo_limit, used: account.paygo_usage, boundBy: 'month' });
    if (asked === paygo.id && paygoStore === null)
      throw check.Failure.because('no-such-pool', 'the answer tells no pay-as-you-go limit', {
        hint: 'Set a monthly limit for pay as you go in Tavily\u2019s plan settings, or ask for the pool `plan` or `key`.',
      });
    const keyStore = told.limit && check.quotaPool({ ...key, limit: told.limit, used: told.usage });
    const left = keyStore?.remaining ?? null;
    const stores = [planStore, paygoStore].flatMap((store) => store ?? []);
    const figures = stores.flatMap(({ remaining }) => (remaining === 'unlimited' ? [] : remaining));
    const together = planStore.remaining === 'unlimited' ? null : figures.reduce((sum, each) => sum.plus(each), gate.zero);
    const keyBinds = left !== null && (together === null || left.lte(together));
    const remaining = keyBinds ? left : (together ?? 'unlimited');
    return {
      pools: [
        gate.pool({
          ...key,
          remaining,
          boundBy: keyBinds ? 'key' : 'account',
          used: told.usage,
          limit: told.limit,
          lowerBound: remaining !== 'unlimited' && !keyBinds && paygoStore === null,
        }),
        ...stores.map((store) => capped(store, left)),
      ],
      warnings: [],
    };
  },
  signs: [
    {
      cause: 'cap',
      says: "This request exceeds your plan's set usage limit",
    },
  ],
};
//#endregion

const tavily$1 = {
    __proto__: null,
    tavily
};

//#region src/providers/telnyx.ts
const available = { id: 'available', label: 'Available credit', unit: 'USD' };
const balance$1 = { id: 'balance', label: 'Balance', unit: 'USD' };
const telnyx = {
  id: 'telnyx',
  name: 'Telnyx',
  aliases: ['telnix', 'telnyx.com'],
  origin: 'https://api.telnyx.com',
  keyVariable: 'TELNYX_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v2/balance',
  documentation: 'https://developers.telnyx.com/api-reference/billing/get-user-balance-details',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://portal.telnyx.com/#/billing/payment',
  pools: [available, balance$1],
  about: {
  },
  async read(api) {
    const Balance = check.object({
      data: check.object({
        available_credit: check.decimal(),
        balance: check.decimal(),
        currency: check.unitName(),
      }),
    });
    const { data } = await api.get('/v2/balance', Balance);
    const unit = data.currency.toUpperCase();
    return {
      pools: [
        gate.pool({ ...available, unit, remaining: data.available_credit }),
        gate.pool({ ...balance$1, unit, remaining: data.balance }),
      ],
      warnings: [],
    };
  },
};
//#endregion

const telnyx$1 = {
    __proto__: null,
    telnyx
};

//#region src/providers/together.ts
const probe = {
  keyVariables: ['TOGETHER_API_KEY'],
  endpoint: 'POST /v1/chat/completions',
  model: 'openai/gpt-oss-120b',
  cost: '0.00001',
  request: ask,
  ownModel: ask,
  models: {
    path: '/v1/models',
    tries: 2,
    choose: (list) => check.byPrice(check.modelsAt(list, '')
      .filter((model) => model.text('/type') === 'chat' && model.number('/pricing/hourly')?.eq(0))
      .map((model) => ({
      model: model.text('/id'),
      cost: null,
      price: model.number('/pricing/input')?.plus(model.number('/pricing/output') ?? 0) ?? null,
    }))
      .filter(({ price }) => price?.lte(maxPrice))),
  },
  signs: [
    { means: 'credit-or-cap', body: { '/error/type': 'credit_limit' } },
    { means: 'unauthorized', body: { '/error/code': 'invalid_api_key' } },
    {
      means: 'model',
      body: { '/error/code': ['model_not_available', 'model_not_found', 'dedicated_endpoint_not_running'] },
    },
    { means: 'model', body: { '/error/message': /^Unable to access non-serverless model / } },
    // In its documentation: more tokens than the model takes.
    { means: 'parameter', status: 403 },
  ],
  served: check.chatServed,
};
const together = {
  id: 'together',
  name: 'Together AI',
  aliases: ['together-ai', 'togetherai', 'together.ai'],
  origin: 'https://api.together.xyz',
  keyVariable: 'TOGETHER_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'POST /v1/chat/completions',
  documentation: 'https://docs.together.ai/docs/error-codes',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://api.together.ai/settings/billing',
  pools: [],
  about: {
  },
  instead: 'Its prepaid balance stands on the billing page alone. See whether that page offers an alert or automatic recharge.',
  probe,
  signs: [
    {
      cause: 'credit',
      says: 'Credit limit exceeded. Please navigate to https://api.together',
      orCap: true,
    },
    {
      cause: 'credit',
      code: 'credit_limit',
      near: ['together'],
      orCap: true,
    },
  ],
};
/** USD for a million tokens in and as many out: a model dearer than that is never chosen by rule. */
const maxPrice = 5;
function ask(model) {
  return check.askChat('/v1/chat/completions', model);
}
//#endregion

const together$1 = {
    __proto__: null,
    together
};

//#region src/providers/tripo.ts
/** Codes that a client saw in a 200 as well. */
const reasons = { 401: 'unauthorized', 1002: 'unauthorized', 2010: 'insufficient' };
const credits = { id: 'credits', label: 'Credits', unit: 'credits' };
const tripo = {
  id: 'tripo',
  name: 'Tripo',
  aliases: ['tripo3d', 'tripo-3d', 'tripo3d.ai'],
  origin: 'https://api.tripo3d.ai',
  keyVariable: 'TRIPO_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v2/openapi/user/balance',
  documentation: 'https://www.tripo3d.ai',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://www.tripo3d.ai',
  pools: [credits],
  about: {
  },
  failureInSuccess: check.failureByCode(0, (code) => reasons[code] ?? 'unexpected-body'),
  async read(api) {
    const Balance = check.object({
      code: check.exactly(0),
      data: check.object({ balance: check.decimal() }),
    });
    const { data } = await api.get('/v2/openapi/user/balance', Balance);
    return { pools: [gate.pool({ ...credits, remaining: data.balance })], warnings: [] };
  },
};
//#endregion

const tripo$1 = {
    __proto__: null,
    tripo
};

//#region src/providers/twilio.ts
/** \u201cAccount not active\u201d and \u201cAccount is not active\u201d: for want of money, before any other reason. */
const inactiveCodes = new Set([20005, 10001]);
const balance = { id: 'balance', label: 'Account balance', unit: 'USD' };
const twilio = {
  id: 'twilio',
  name: 'Twilio',
  aliases: ['twilio.com'],
  origin: 'https://api.twilio.com',
  keyVariable: 'TWILIO_AUTH_TOKEN',
  auth: { kind: 'basic', user: 'account' },
  endpoint: 'GET /2010-04-01/Accounts/{account}/Balance.json',
  documentation: 'https://www.twilio.com/docs/usage/api',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://console.twilio.com/us1/billing/manage-billing/billing-overview',
  pools: [balance],
  account: { required: true, meaning: 'the account SID (`AC\u2026`)' },
  about: {
  },
  failureOf(answer) {
    const { status, body } = answer;
    if (status < 500 && inactiveCodes.has(check.bodyCode(body) ?? 0)) {
      return check.Failure.because('insufficient', `the account is not active (${status})`, {
        code: status,
        said: check.providerMessage(body),
        hint: 'Twilio suspends an account whose balance is 0 or below: pay, and wait 5 to 10 minutes. With money in it, the account is closed for another reason, which Twilio\u2019s support can tell; the key is not at fault.',
      });
    }
    return check.noSuchAccount(answer, 'account', 'the account SID (`AC\u2026`) that the auth token belongs to');
  },
  async read(api, { account }) {
    const Balance = check.object({ balance: check.optionalDecimal(), currency: check.optionalText() });
    const path = `/2010-04-01/Accounts/${encodeURIComponent(account ?? '')}/Balance.json`;
    const { balance: remaining, currency } = await api.get(path, Balance);
    if (remaining === null || currency === null || !check.unitForm.test(currency))
      throw check.Failure.because('unexpected-body', 'the answer has no balance', {
        hint: 'A subaccount has no balance of its own: ask with the SID and the token of the main account.',
      });
    return {
      pools: [
        gate.pool({
          ...balance,
          unit: currency.toUpperCase(),
          remaining,
          upperBound: true,
          reportedLate: true,
        }),
      ],
      warnings: [],
    };
  },
};
//#endregion

const twilio$1 = {
    __proto__: null,
    twilio
};

exports.tavily = tavily$1;
exports.telnyx = telnyx$1;
exports.together = together$1;
exports.tripo = tripo$1;
exports.twilio = twilio$1;
