'use strict';

const gate = require('../gate.js');
const check = require('../check.js');

//#region src/providers/nanogpt.ts
const usd = { id: 'usd', label: 'USD balance', unit: 'USD' };
const nano = { id: 'nano', label: 'Nano balance', unit: 'XNO' };
const nanogpt = {
  id: 'nanogpt',
  name: 'NanoGPT',
  aliases: ['nano-gpt', 'nano-gpt.com'],
  origin: 'https://nano-gpt.com',
  keyVariable: 'NANOGPT_API_KEY',
  auth: { kind: 'header', name: 'x-api-key' },
  endpoint: 'POST /api/check-balance (it only reads)',
  documentation: 'https://docs.nano-gpt.com/api-reference/endpoint/check-balance',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://nano-gpt.com/balance',
  pools: [usd, nano],
  about: {
  },
  async read(api) {
    const Balance = check.object({ usd_balance: check.decimal(), nano_balance: check.optionalDecimal() });
    const told = await api.post('/api/check-balance', {}, Balance);
    return {
      pools: [
        gate.pool({ ...usd, remaining: told.usd_balance }),
        ...(told.nano_balance === null ? [] : [gate.pool({ ...nano, remaining: told.nano_balance })]),
      ],
      warnings: [],
    };
  },
};
//#endregion

const nanogpt$1 = {
    __proto__: null,
    nanogpt
};

//#region src/providers/neuralwatt.ts
const balance = { id: 'balance', label: 'Credit balance', unit: 'USD' };
const plan = { id: 'plan', label: 'Energy of the plan', unit: 'kWh' };
const neuralwatt = {
  id: 'neuralwatt',
  name: 'Neuralwatt',
  aliases: ['neural-watt', 'neuralwatt.com', 'neuralwatt-cloud'],
  origin: 'https://api.neuralwatt.com',
  keyVariable: 'NEURALWATT_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v1/quota',
  documentation: 'https://portal.neuralwatt.com',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://portal.neuralwatt.com',
  keys: 'https://portal.neuralwatt.com/dashboard/keys',
  pools: [balance, plan],
  speaksOpenAi: true,
  about: {
  },
  async read(api) {
    const Quota = check.object({
      balance: check.object({ credits_remaining_usd: check.decimal(), total_credits_usd: check.decimal() }),
      subscription: check.optional(check.nullable(check.object({
        kwh_remaining: check.decimal(),
        kwh_included: check.decimal(),
        kwh_used: check.decimal(),
        current_period_start: check.optionalTime(),
        current_period_end: check.optionalTime(),
      }))),
      key: check.optional(check.nullable(check.object({ allowance: check.optional(check.unknown()) }))),
    });
    const { balance: told, subscription, key } = await api.get('/v1/quota', Quota);
    const period = subscription?.current_period_end;
    return {
      pools: [
        gate.pool({ ...balance, remaining: told.credits_remaining_usd, total: told.total_credits_usd }),
        ...(subscription
          ? [
            gate.pool({
              ...{ ...plan, boundBy: 'cycle', resetsAt: period?.instant ?? null },
              ...{ remaining: subscription.kwh_remaining, limit: subscription.kwh_included },
              ...{ used: subscription.kwh_used, startsAt: subscription.current_period_start.instant },
            }),
          ]
          : []),
      ],
      warnings: [
        ...((key?.allowance ?? null) === null ? [] : ['The key has an allowance of its own, which is not read.']),
        ...(period ? check.unreadableTime(period, 'end of the subscription\u2019s period') : []),
      ],
    };
  },
};
//#endregion

const neuralwatt$1 = {
    __proto__: null,
    neuralwatt
};

//#region src/providers/neverbounce.ts
const credits$2 = { id: 'credits', label: 'Credits', unit: 'credits' };
const reasons = {
  auth_failure: 'unauthorized',
  bad_referrer: 'forbidden',
  throttle_triggered: 'rate-limited',
  temp_unavail: 'server-error',
};
const neverbounce = {
  id: 'neverbounce',
  name: 'NeverBounce',
  aliases: ['never-bounce', 'neverbounce.com'],
  origin: 'https://api.neverbounce.com',
  keyVariable: 'NEVERBOUNCE_API_KEY',
  auth: { kind: 'query', name: 'key' },
  endpoint: 'GET /v4.2/account/info',
  documentation: 'https://developers.neverbounce.com/reference/account-info',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://app.neverbounce.com',
  keys: 'https://app.neverbounce.com/apps/custom-integration/new',
  pools: [credits$2],
  about: {
  },
  failureInSuccess({ status, body }) {
    const Refusal = check.object({ status: check.string() });
    const refusal = Refusal.safeParse(body);
    const reason = refusal.success ? reasons[refusal.data.status] : undefined;
    return reason !== undefined ? check.failureWith(reason, status, body) : null;
  },
  async read(api) {
    const Info = check.object({
      status: check.literal('success'),
      credits_info: check.object({ paid_credits_remaining: check.decimal(), free_credits_remaining: check.decimal() }),
    });
    const { credits_info: told } = await api.get('/v4.2/account/info', Info);
    const remaining = told.paid_credits_remaining.plus(told.free_credits_remaining);
    return { pools: [gate.pool({ ...credits$2, remaining })], warnings: [] };
  },
};
//#endregion

const neverbounce$1 = {
    __proto__: null,
    neverbounce
};

//#region src/providers/new-api.ts
/** A key that is used up, in words; the codes of the server's other way to refuse it are in the general table. */
const usedUp = /TokenStatusExhausted|\u989d\u5ea6\u5df2\u7528\u5c3d|\u989d\u5ea6\u4e0d\u8db3|quota (?:is )?exhausted/i;
/** \u201cTry again later\u201d, in the languages that the server speaks. */
const laterAgain = /\u7a0d\u540e\u91cd\u8bd5|\u7a0d\u5f8c\u91cd\u8a66|try again later/i;
const key = { id: 'key', label: 'Key quota', unit: 'quota', covers: 'cap' };
const newApi = {
  id: 'new-api',
  name: 'New API',
  aliases: ['newapi', 'quantumnous'],
  origin: null,
  keyVariable: 'NEWAPI_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /api/usage/token/',
  documentation: 'https://github.com/QuantumNous/new-api-docs/blob/main/docs/en/api/token-usage.md',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: '',
  minIntervalSeconds: 60,
  pools: [key],
  whenNotTold: 'a quota on this key would tell',
  speaksOpenAi: true,
  about: {
  },
  failureOf({ status, body }) {
    const isUsedUp = status < 500 && usedUp.test(String(check.providerMessage(body)));
    return isUsedUp ? check.failureWith('insufficient', status, body) : null;
  },
  failureInSuccess({ status, body }) {
    const said = String(check.providerMessage(body));
    const Refusal = check.object({ success: check.literal(false) });
    if (!Refusal.safeParse(body).success)
      return null;
    return check.failureWith(laterAgain.test(said) ? 'server-error' : 'unauthorized', status, body);
  },
  async read(api, { now }) {
    const Usage = check.object({
      data: check.object({
        total_granted: check.decimal(),
        total_used: check.decimal(),
        total_available: check.decimal(),
        unlimited_quota: check.boolean(),
        expires_at: check.decimal(),
      }),
    });
    const { data } = await api.get('/api/usage/token/', Usage);
    const { unlimited_quota: unlimited } = data;
    const expiresAt = data.expires_at.gt(0) ? gate.instantFromSeconds(data.expires_at.toNumber()) : null;
    return {
      pools: [
        gate.pool({
          ...key,
          remaining: unlimited ? 'unlimited' : gate.notBelowZero(data.total_available),
          boundBy: 'key',
          used: data.total_used,
          limit: unlimited ? null : data.total_granted,
          usable: expiresAt === null || !gate.isPast(expiresAt, now),
          expiresAt,
        }),
      ],
      warnings: unlimited ? [check.noQuota] : [],
    };
  },
};
//#endregion

const newApi$1 = {
    __proto__: null,
    newApi
};

//#region src/providers/ngrok-ai-gateway.ts
const credits$1 = { id: 'credits', label: 'AI Gateway credits', unit: 'USD' };
const ngrokAiGateway = {
  id: 'ngrok-ai-gateway',
  name: 'ngrok AI Gateway',
  aliases: ['ngrok', 'ngrok.ai'],
  origin: 'https://api.ngrok.ai',
  keyVariable: 'NGROK_AI_GATEWAY_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /credits/balance',
  documentation: 'https://ngrok.com/docs/ai-gateway/concepts/credits',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://app.ngrok.ai',
  keys: 'https://app.ngrok.ai',
  pools: [credits$1],
  about: {
  },
  read: check.readFigure(credits$1, { path: '/credits/balance', at: ['balanceCents'], times: '0.01', isLate: true }),
};
//#endregion

const ngrokAiGateway$1 = {
    __proto__: null,
    ngrokAiGateway
};

//#region src/providers/ninjapear.ts
const credits = { id: 'credits', label: 'Credits', unit: 'credits' };
const ninjapear = {
  id: 'ninjapear',
  name: 'NinjaPear',
  aliases: ['nubela', 'proxycurl', 'ninja-pear'],
  origin: 'https://nubela.co',
  keyVariable: 'NINJAPEAR_API_KEY',
  otherKeyVariables: ['PROXYCURL_API_KEY'],
  auth: { kind: 'bearer' },
  endpoint: 'GET /api/v1/meta/credit-balance',
  documentation: 'https://github.com/NinjaPear/ninjapear-py',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://nubela.co/dashboard',
  keys: 'https://nubela.co/dashboard',
  pools: [credits],
  about: {
  },
  read: check.readFigure(credits, { path: '/api/v1/meta/credit-balance', at: ['credit_balance'] }),
};
//#endregion

const ninjapear$1 = {
    __proto__: null,
    ninjapear
};

//#region src/providers/novita.ts
const available = { id: 'available', label: 'Available balance', unit: 'USD' };
const cash = { id: 'cash', label: 'Cash balance', unit: 'USD' };
const novita = {
  id: 'novita',
  name: 'Novita AI',
  aliases: ['novita-ai', 'novita.ai'],
  origin: 'https://api.novita.ai',
  keyVariable: 'NOVITA_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /openapi/v1/billing/balance/detail',
  documentation: 'https://novita.ai/docs/api-reference/basic-get-user-balance',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://novita.ai/billing',
  pools: [available, cash],
  about: {
  },
  async read(api) {
    const Balance = check.object({ availableBalance: check.decimal(), cashBalance: check.optionalDecimal() });
    const { availableBalance, cashBalance } = await api.get('/openapi/v1/billing/balance/detail', Balance);
    const poolOf = (definition, figure) => gate.pool({ ...definition, remaining: figure.times('0.0001'), lowerBound: true });
    return {
      pools: [poolOf(available, availableBalance), ...(cashBalance === null ? [] : [poolOf(cash, cashBalance)])],
      warnings: [],
    };
  },
  signs: [
    {
      cause: 'credit',
      code: 'NOT_ENOUGH_BALANCE',
      fields: ['reason'],
      with: ['not enough balance', '403'],
    },
    {
      cause: 'credit',
      says: 'not enough balance',
      near: ['novita'],
      status: [403],
      isWhole: true,
      most: 'probable',
    },
  ],
};
//#endregion

const novita$1 = {
    __proto__: null,
    novita
};

exports.nanogpt = nanogpt$1;
exports.neuralwatt = neuralwatt$1;
exports.neverbounce = neverbounce$1;
exports.newApi = newApi$1;
exports.ngrokAiGateway = ngrokAiGateway$1;
exports.ninjapear = ninjapear$1;
exports.novita = novita$1;
