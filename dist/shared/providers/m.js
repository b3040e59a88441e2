'use strict';

const check = require('../check.js');
const gate = require('../gate.js');

//#region src/providers/merge-gateway.ts
const credits$2 = { id: 'credits', label: 'Credits', unit: 'USD' };
const mergeGateway = {
  id: 'merge-gateway',
  name: 'Merge Gateway',
  aliases: ['merge.dev'],
  origin: 'https://api-gateway.merge.dev',
  keyVariable: 'MERGE_GATEWAY_MANAGEMENT_KEY',
  unfitKey: { variable: 'MERGE_GATEWAY_API_KEY', why: 'a gateway key cannot read billing' },
  auth: { kind: 'bearer' },
  endpoint: 'GET /v1/credits',
  documentation: 'https://docs.merge.dev/merge-gateway/management-api/lookups/get-credits',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://gateway.merge.dev',
  pools: [credits$2],
  about: {
  },
  read: check.readFigure(credits$2, { path: '/v1/credits', at: ['balance_usd'] }),
};
//#endregion

const mergeGateway$1 = {
    __proto__: null,
    mergeGateway
};

//#region src/providers/meshy.ts
const credits$1 = { id: 'credits', label: 'Credits', unit: 'credits' };
const meshy = {
  id: 'meshy',
  name: 'Meshy',
  aliases: ['meshy-ai', 'meshy.ai'],
  origin: 'https://api.meshy.ai',
  keyVariable: 'MESHY_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /openapi/v1/balance',
  documentation: 'https://docs.meshy.ai/api/balance',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://www.meshy.ai/settings/subscription',
  keys: 'https://www.meshy.ai/settings/api',
  pools: [credits$1],
  about: {
  },
  read: check.readFigure(credits$1, { path: '/openapi/v1/balance', at: ['balance'] }),
};
//#endregion

const meshy$1 = {
    __proto__: null,
    meshy
};

//#region src/providers/messagebird.ts
/** What the vendor calls a currency. */
const currencies = new Map([
  ['euros', 'EUR'],
  ['pounds', 'GBP'],
  ['dollars', 'USD'],
]);
const balance = { id: 'balance', label: 'Balance', unit: 'credits' };
const messagebird = {
  id: 'messagebird',
  name: 'MessageBird',
  aliases: ['message-bird', 'bird'],
  origin: 'https://rest.messagebird.com',
  keyVariable: 'MESSAGEBIRD_ACCESS_KEY',
  auth: { kind: 'header', name: 'Authorization', prefix: 'AccessKey ' },
  endpoint: 'GET /balance',
  documentation: 'https://github.com/messagebird/python-rest-api',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://bird.com',
  pools: [balance],
  about: {
  },
  async read(api) {
    const Balance = check.object({ payment: check.string(), type: check.unitName(), amount: check.decimal() });
    const { payment, type, amount } = await api.get('/balance', Balance);
    if (payment !== 'prepaid')
      throw check.Failure.because('not-told', 'the account is not prepaid, and has no balance that binds');
    const unit = currencies.get(type.toLowerCase()) ?? type;
    return { pools: [gate.pool({ ...balance, unit, remaining: amount })], warnings: [] };
  },
};
//#endregion

const messagebird$1 = {
    __proto__: null,
    messagebird
};

//#region src/providers/millionverifier.ts
const credits = { id: 'credits', label: 'Credits', unit: 'credits' };
const millionverifier = {
  id: 'millionverifier',
  name: 'MillionVerifier',
  aliases: ['million-verifier', 'million verifier', 'millionverifier.com'],
  origin: 'https://api.millionverifier.com',
  keyVariable: 'MILLIONVERIFIER_API_KEY',
  otherKeyVariables: ['MILLION_VERIFIER_API_KEY'],
  auth: { kind: 'query', name: 'api' },
  endpoint: 'GET /api/v3/credits',
  documentation: 'https://millionverifier.com/api',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://app.millionverifier.com/',
  pools: [credits],
  about: {
  },
  failureInSuccess({ status, body }) {
    return check.errorText(body) === 'apikey_not_found' ? check.failureWith('unauthorized', status, body) : null;
  },
  read: check.readFigure(credits, { path: '/api/v3/credits', at: ['credits'] }),
};
//#endregion

const millionverifier$1 = {
    __proto__: null,
    millionverifier
};

//#region src/providers/minimax.ts
const unknownModel = /^invalid params, unknown model\b/;
const probe$1 = {
  keyVariables: ['MINIMAX_API_KEY'],
  endpoint: 'POST /v1/chat/completions',
  model: 'MiniMax-M2',
  cost: '0.00001',
  request: ask$1,
  ownModel: ask$1,
  signs: [
    { means: 'credit', body: { '/base_resp/status_code': '1008' } },
    { means: 'quota', body: { '/base_resp/status_code': '2056' } },
    { means: 'unauthorized', body: { '/base_resp/status_code': ['1004', '2049'] } },
    { means: 'rate', body: { '/base_resp/status_code': '1002' } },
    { means: 'overloaded', body: { '/base_resp/status_code': ['1000', '1001', '1013', '1024', '1033'] } },
    { means: 'credit', body: { '/error/type': 'insufficient_balance_error' } },
    { means: 'credit', body: { '/error/message': /^insufficient balance \(1008\)/ } },
    // One code for all that is wrong with a request: the sentence tells which.
    { means: 'model', body: { '/base_resp/status_msg': unknownModel } },
    { means: 'model', body: { '/error/message': unknownModel } },
    { means: 'parameter', body: { '/base_resp/status_code': '2013' } },
    { means: 'body', body: { '/base_resp/status_code': /^(?!0$)\d+$/ } },
  ],
  served: check.chatServed,
};
const minimax = {
  id: 'minimax',
  name: 'MiniMax',
  aliases: ['minimax-payg', 'mini-max'],
  origin: 'https://api.minimax.io',
  regions: { global: 'https://api.minimax.io', cn: 'https://api.minimaxi.com' },
  keyVariable: 'MINIMAX_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'POST /v1/chat/completions',
  documentation: 'https://platform.minimax.io/docs/api-reference/errorcode',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://platform.minimax.io/user-center/payment/balance',
  pools: [],
  about: {
  },
  instead: 'An empty balance shows only as the error 1008 of a call that costs money. Watch the balance in the console.',
  probe: probe$1,
  signs: [
    {
      cause: 'credit',
      code: '1008',
      fields: ['status_code'],
      with: ['base_resp', 'insufficient balance'],
    },
    {
      cause: 'cap',
      code: '2056',
      fields: ['status_code'],
      with: ['base_resp'],
    },
  ],
};
function ask$1(model) {
  return check.askChat('/v1/chat/completions', model);
}
//#endregion

const minimax$1 = {
    __proto__: null,
    minimax
};

//#region src/providers/minimax-coding.ts
/** `base_resp.status_code`, which stands in every answer; null without one. */
function statusCodeOf(body) {
  const Body = check.object({ base_resp: check.object({ status_code: check.unknown() }) });
  const told = Body.safeParse(body);
  return told.success ? check.wholeNumber(told.data.base_resp.status_code) : null;
}
function saidBy(body) {
  const Body = check.object({ base_resp: check.object({ status_msg: check.string() }) });
  const told = Body.safeParse(body);
  return told.success ? { message: told.data.base_resp.status_msg } : body;
}
const minimaxCoding = {
  id: 'minimax-coding',
  name: 'MiniMax coding plan',
  aliases: ['minimax-coding-plan', 'minimax-token-plan'],
  origin: 'https://api.minimax.io',
  regions: { global: 'https://api.minimax.io', cn: 'https://api.minimaxi.com' },
  keyVariable: 'MINIMAX_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v1/api/openplatform/coding_plan/remains',
  documentation: 'https://platform.minimax.io/docs/coding-plan/intro',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://platform.minimax.io/subscribe/coding-plan',
  keys: 'https://platform.minimax.io/user-center/payment/coding-plan',
  pools: [check.planPool, check.fiveHours, check.week],
  hasSeparatePools: true,
  about: {
  },
  failureInSuccess({ body }) {
    const code = statusCodeOf(body);
    if (code === null || code === 0)
      return null;
    if (code === 1004 || code === 2049)
      return check.failureWith('unauthorized', code, saidBy(body));
    if (code === 1008)
      return check.failureWith('insufficient', code, saidBy(body));
    return check.failureWith(code === 1002 ? 'rate-limited' : 'unexpected-body', code, saidBy(body));
  },
  async read(api) {
    const Remains = check.object({
      model_name: check.string(),
      current_interval_remaining_percent: check.decimal(),
      end_time: check.optionalUnixMilliseconds(),
      current_weekly_status: check.optionalWhole(),
      current_weekly_remaining_percent: check.optionalDecimal(),
      weekly_end_time: check.optionalUnixMilliseconds(),
    });
    // What is not general may be counted in its own way.
    const Named = check.object({ model_remains: check.array(check.looseObject({ model_name: check.string() })) });
    const { model_remains: rows } = await api.get('/v1/api/openplatform/coding_plan/remains', Named);
    const general = Remains.safeParse(rows.find(({ model_name: name }) => name === 'general'));
    if (!general.success)
      throw check.Failure.because('unexpected-body', 'the answer has no window of the general models in percent');
    const told = general.data;
    const weekly = told.current_weekly_remaining_percent;
    const binds = weekly !== null && (told.current_weekly_status ?? 1) === 1;
    if (weekly === null && told.current_weekly_status === 1)
      throw check.Failure.because('unexpected-body', 'the answer says that a week binds, and not what is left of it');
    return {
      pools: check.poolsOfPlan([
        { definition: check.fiveHours, remaining: told.current_interval_remaining_percent, resetsAt: told.end_time.instant },
        ...(binds ? [{ definition: check.week, remaining: weekly, resetsAt: told.weekly_end_time.instant }] : []),
      ]),
      warnings: check.unreadableResets([told.end_time, told.weekly_end_time]),
    };
  },
};
//#endregion

const minimaxCoding$1 = {
    __proto__: null,
    minimaxCoding
};

//#region src/providers/mistral.ts
const probe = {
  keyVariables: ['MISTRAL_API_KEY'],
  endpoint: 'POST /v1/chat/completions',
  model: 'ministral-3b-latest',
  cost: '0.0000005',
  request: ask,
  ownModel: ask,
  models: {
    path: '/v1/models',
    choose(list, now) {
      const present = new Set(check.modelsAt(list, '/data').flatMap((model) => {
        const isGone = Date.parse(model.text('/deprecation')) <= now.getTime();
        return isGone || !model.is('/capabilities/completion_chat', true) ? [] : [model.text('/id')];
      }));
      return inOrder.filter((model) => present.has(model)).map((model) => ({ model, cost: null }));
    },
  },
  signs: [
    { means: 'cap', body: { '/type': /^billing_\w*limit_reached$/ } },
    { means: 'cap', body: { '/code': '2300' } },
    { means: 'credit-or-cap', body: { '/type': /^billing_/ } },
    { means: 'credit-or-cap', body: { '/code': '2303' } },
    { means: 'credit-or-cap', body: { '/message': /^Inactive subscription or usage limit reached\b/ } },
    { means: 'model', body: { '/type': 'invalid_model' } },
    { means: 'model', body: { '/code': '1500' } },
  ],
  served: check.chatServed,
};
const mistral = {
  id: 'mistral',
  name: 'Mistral AI',
  aliases: ['mistral-ai', 'mistralai'],
  origin: 'https://api.mistral.ai',
  keyVariable: 'MISTRAL_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'POST /v1/chat/completions',
  documentation: 'https://docs.mistral.ai/api/',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://admin.mistral.ai/organization/billing',
  pools: [],
  about: {
  },
  instead: 'Its Admin API tells usage by category to an admin key, but the documentation does not say where an amount stands in the answer. Set a monthly spending limit in the admin console.',
  probe,
  signs: [
    {
      cause: 'cap',
      code: 'billing_customer_monthly_spending_limit_reached',
    },
    {
      cause: 'cap',
      code: 'billing_api_budget_exhausted',
    },
  ],
};
const inOrder = ['ministral-3b-latest', 'ministral-8b-latest', 'mistral-small-latest', 'ministral-14b-latest'];
function ask(model) {
  return check.askChat('/v1/chat/completions', model);
}
//#endregion

const mistral$1 = {
    __proto__: null,
    mistral
};

//#region src/providers/moonshot.ts
const usd = { id: 'usd', label: 'Balance in USD', unit: 'USD' };
const cny = { id: 'cny', label: 'Balance in CNY', unit: 'CNY' };
const moonshot = {
  id: 'moonshot',
  name: 'Moonshot AI (Kimi)',
  aliases: ['kimi', 'moonshot-ai', 'moonshot ai', 'moonshotai', 'moonshot.ai'],
  origin: 'https://api.moonshot.ai',
  regions: { global: 'https://api.moonshot.ai', cn: 'https://api.moonshot.cn' },
  keyVariable: 'MOONSHOT_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v1/users/me/balance',
  documentation: 'https://platform.moonshot.cn/docs/api/balance',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://platform.moonshot.ai/console/pay',
  keys: 'https://platform.moonshot.ai/console/api-keys',
  pools: [usd, cny],
  wallets: true,
  about: {
  },
  failureInSuccess: check.failureByCode(0),
  async read(api, { region, pool: asked }) {
    const Balance = check.object({
      code: check.whole(),
      data: check.object({ available_balance: check.decimal() }),
    });
    const { data } = await api.get('/v1/users/me/balance', Balance);
    const inYuan = region === null ? asked === 'cny' : region === 'cn';
    return {
      pools: [gate.pool({ ...(inYuan ? cny : usd), remaining: data.available_balance })],
      warnings: [],
      // The consoles are two, as the hosts are.
      ...(inYuan && { topUp: 'https://platform.kimi.com/console/pay' }),
    };
  },
  signs: [
    {
      cause: 'credit',
      code: 'exceeded_current_quota_error',
    },
    {
      cause: 'credit',
      says: 'Your account \u2026 is suspended due to insufficient balance, please recharge your account',
    },
  ],
};
//#endregion

const moonshot$1 = {
    __proto__: null,
    moonshot
};

exports.mergeGateway = mergeGateway$1;
exports.meshy = meshy$1;
exports.messagebird = messagebird$1;
exports.millionverifier = millionverifier$1;
exports.minimax = minimax$1;
exports.minimaxCoding = minimaxCoding$1;
exports.mistral = mistral$1;
exports.moonshot = moonshot$1;
