'use strict';

const check = require('../check.js');
const gate = require('../gate.js');

//#region src/providers/v0.ts
const credits$2 = { id: 'credits', label: 'Credits', unit: 'credits' };
const included = { id: 'included', label: 'Included in the plan', unit: 'credits' };
const onDemand = { id: 'on-demand', label: 'On demand', unit: 'credits' };
const v0 = {
  id: 'v0',
  name: 'v0',
  aliases: ['v0.dev', 'v0.app', 'vercel-v0'],
  origin: 'https://api.v0.dev',
  keyVariable: 'V0_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v1/user/billing',
  documentation: 'https://vercel.com/docs/v0/api',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://v0.dev',
  pools: [credits$2, included, onDemand],
  about: {
  },
  async read(api) {
    const Token = check.object({
      billingType: check.literal('token'),
      data: check.object({
        balance: check.object({ remaining: check.decimal(), total: check.decimal() }),
        onDemand: check.object({ balance: check.decimal() }),
      }),
    });
    const billing = await api.get('/v1/user/billing', check.union([Token, check.object({ billingType: check.literal('legacy') })]));
    if (billing.billingType === 'legacy') {
      throw check.Failure.because('not-told', 'the account has a plan of old, which counts requests and no credits');
    }
    const { balance, onDemand: bought } = billing.data;
    const [inPlan, extra] = [balance.remaining, bought.balance];
    return {
      pools: [
        gate.pool({ ...credits$2, remaining: inPlan.plus(extra) }),
        gate.pool({ ...included, remaining: inPlan, limit: balance.total, boundBy: 'cycle' }),
        gate.pool({ ...onDemand, remaining: extra }),
      ],
      warnings: [],
    };
  },
};
//#endregion

const v0$1 = {
    __proto__: null,
    v0
};

//#region src/providers/vastai.ts
const credit$1 = { id: 'credit', label: 'Credit', unit: 'USD' };
const vastai = {
  id: 'vastai',
  name: 'Vast.ai',
  aliases: ['vast', 'vast.ai', 'vast-ai'],
  origin: 'https://console.vast.ai',
  keyVariable: 'VAST_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /api/v0/users/current/',
  documentation: 'https://docs.vast.ai/api-reference/authentication',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://cloud.vast.ai/billing/',
  pools: [credit$1],
  about: {
  },
  async read(api) {
    const User = check.object({ credit: check.optionalDecimal(), balance: check.optionalDecimal() });
    const told = await api.get('/api/v0/users/current/', User);
    const remaining = told.credit ?? told.balance;
    if (remaining === null)
      throw check.Failure.because('unexpected-body', 'the answer has neither `credit` nor `balance`');
    return { pools: [gate.pool({ ...credit$1, remaining })], warnings: [] };
  },
};
//#endregion

const vastai$1 = {
    __proto__: null,
    vastai
};

//#region src/providers/venice.ts
const usd = { id: 'usd', label: 'USD balance', unit: 'USD' };
const bundled = { id: 'bundled', label: 'Bundled credits', unit: 'USD' };
const diem = { id: 'diem', label: 'DIEM of the day', unit: 'DIEM' };
const venice = {
  id: 'venice',
  name: 'Venice',
  aliases: ['venice-ai', 'venice.ai'],
  origin: 'https://api.venice.ai',
  keyVariable: 'VENICE_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /api/v1/billing/balance, for an ordinary key GET /api/v1/api_keys/rate_limits',
  documentation: 'https://docs.venice.ai/api-reference/endpoint/billing/balance',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://venice.ai/settings/api',
  keys: 'https://venice.ai/settings/api',
  pools: [usd, bundled, diem],
  about: {
  },
  async read(api, { now }) {
    try {
      return await readAccount(api, now);
    }
    catch (error) {
      const isRefused = error instanceof check.Failure && error.status === 'denied';
      if (!isRefused)
        throw error;
      return readOwn(api, now);
    }
  },
  signs: [
    {
      cause: 'credit',
      says: 'Insufficient USD or Diem balance',
    },
  ],
};
/** What an ADMIN key is told: the account. */
async function readAccount(api, now) {
  const Balance = check.object({
    canConsume: check.boolean(),
    consumptionCurrency: check.optionalText(),
    balances: check.object({
      ...{ diem: check.optionalDecimal(), usd: check.optionalDecimal() },
      ...{ bundledCredits: check.optionalDecimal(), earnedCredits: check.optionalDecimal() },
    }),
    diemEpochAllocation: check.optionalDecimal(),
  });
  const answer = await api.get('/api/v1/billing/balance', Balance);
  const { canConsume: usable, consumptionCurrency: spends, balances, diemEpochAllocation } = answer;
  const inUsd = [balances.earnedCredits, balances.bundledCredits, balances.usd].flatMap((kind) => kind ?? []);
  const pools = [];
  if (inUsd.length > 0)
    pools.push(gate.pool({ ...usd, remaining: inUsd.reduce((sum, kind) => sum.plus(kind), gate.zero), usable }));
  if (balances.diem !== null) {
    const ofDay = diemPool(balances.diem, gate.formatInstant(gate.nextPeriodStart('day', now)));
    const whole = { ...ofDay, limit: diemEpochAllocation, usable };
    if (spends === 'DIEM')
      pools.unshift(whole);
    else
      pools.push(whole);
  }
  if (pools.length === 0 && usable) {
    throw check.Failure.because('unexpected-body', 'the answer tells neither a USD nor a DIEM balance');
  }
  const told = {
    ...{ USD: gate.zero, DIEM: gate.zero },
    ...{ BUNDLED_CREDITS: balances.bundledCredits, EARNED_CREDITS: balances.earnedCredits },
  };
  const isUntold = spends !== null && (told[spends] ?? null) === null;
  return { pools, warnings: isUntold ? [`Venice now spends ${spends}, which it does not tell.`] : [] };
}
function diemPool(remaining, resetsAt) {
  return gate.pool({ ...diem, remaining, boundBy: 'cycle', resetsAt });
}
/** What an ordinary key is told: of each kind of credit, what the key's own limit leaves. */
async function readOwn(api, now) {
  const Own = check.object({
    data: check.object({
      accessPermitted: check.boolean(),
      balances: check.object({ USD: check.optionalDecimal(), DIEM: check.optionalDecimal(), BUNDLED_CREDITS: check.optionalDecimal() }),
      keyExpiration: check.optionalTime(),
      nextEpochBegins: check.optionalTime(),
    }),
  });
  const { data } = await api.get('/api/v1/api_keys/rate_limits', Own);
  const { accessPermitted, balances, keyExpiration, nextEpochBegins } = data;
  const { instant: expiresAt } = keyExpiration;
  const whole = {
    usable: accessPermitted && (expiresAt === null || !gate.isPast(expiresAt, now)),
    ...{ expiresAt, upperBound: true },
  };
  // The larger one first: what a unit asks for is the first pool that has it.
  const inUsd = [
    ...(balances.BUNDLED_CREDITS === null ? [] : [gate.pool({ ...bundled, remaining: balances.BUNDLED_CREDITS, ...whole })]),
    ...(balances.USD === null ? [] : [gate.pool({ ...usd, remaining: balances.USD, ...whole })]),
  ].sort((one, other) => (other.remaining ?? gate.zero).cmp(one.remaining ?? gate.zero));
  const resetsAt = nextEpochBegins.instant ?? gate.formatInstant(gate.nextPeriodStart('day', now));
  const ofDay = balances.DIEM === null ? [] : [{ ...diemPool(balances.DIEM, resetsAt), ...whole }];
  const pools = balances.DIEM?.gt(0) ? [...ofDay, ...inUsd] : [...inUsd, ...ofDay];
  if (pools.length === 0)
    throw check.Failure.because('unexpected-body', 'the answer tells no balance of this key');
  return { pools, warnings: check.unreadableTime(keyExpiration, 'time at which the key expires') };
}
//#endregion

const venice$1 = {
    __proto__: null,
    venice
};

//#region src/providers/vercel-ai-gateway.ts
const credits$1 = { id: 'credits', label: 'AI Gateway credits', unit: 'USD' };
const vercelAiGateway = {
  id: 'vercel-ai-gateway',
  name: 'Vercel AI Gateway',
  aliases: ['vercel', 'ai-gateway', 'vercel-gateway'],
  origin: 'https://ai-gateway.vercel.sh',
  keyVariable: 'AI_GATEWAY_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v1/credits',
  documentation: 'https://vercel.com/docs/ai-gateway/observability-and-spend/usage',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://vercel.com/d?to=%2F%5Bteam%5D%2F%7E%2Fai-gateway',
  pools: [credits$1],
  about: {
  },
  async read(api) {
    const Credits = check.object({ balance: check.decimal(), total_used: check.optionalDecimal() });
    const { balance, total_used: used } = await api.get('/v1/credits', Credits);
    return {
      pools: [gate.pool({ ...credits$1, remaining: balance, used })],
      warnings: [],
    };
  },
  signs: [
    {
      cause: 'credit',
      says: 'Insufficient funds. Please add credits to your account to continue using AI services. Visit https://vercel.com',
    },
    {
      cause: 'credit',
      code: 'insufficient_funds',
      near: ['vercel.com', 'ai-gateway.vercel.sh'],
    },
    {
      cause: 'cap',
      code: 'quota_for_entity_exceeded',
    },
    {
      cause: 'key',
      code: 'customer_verification_required',
    },
  ],
};
//#endregion

const vercelAiGateway$1 = {
    __proto__: null,
    vercelAiGateway
};

//#region src/providers/verifalia.ts
const credits = { id: 'credits', label: 'Credits', unit: 'credits' };
const packs = { id: 'packs', label: 'Credit packs', unit: 'credits' };
const free = { id: 'free', label: 'Free credits of the day', unit: 'credits' };
const verifalia = {
  id: 'verifalia',
  name: 'Verifalia',
  aliases: ['verifalia.com'],
  origin: 'https://api.verifalia.com',
  keyVariable: 'VERIFALIA_PASSWORD',
  auth: { kind: 'basic', user: 'account' },
  endpoint: 'GET /v2.7/credits/balance',
  documentation: 'https://verifalia.com/developers/credits',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://verifalia.com/client-area#/credits/add',
  pools: [credits, packs, free],
  account: { required: true, meaning: 'the name of the user whose password is the key' },
  about: {
  },
  async read(api) {
    const Balance = check.object({ creditPacks: check.decimal(), freeCredits: check.optionalDecimal() });
    const { creditPacks, freeCredits } = await api.get('/v2.7/credits/balance', Balance);
    return {
      pools: [
        gate.pool({ ...credits, remaining: creditPacks.plus(freeCredits ?? gate.zero) }),
        gate.pool({ ...packs, remaining: creditPacks }),
        ...(freeCredits === null ? [] : [gate.pool({ ...free, remaining: freeCredits, boundBy: 'cycle' })]),
      ],
      warnings: [],
    };
  },
};
//#endregion

const verifalia$1 = {
    __proto__: null,
    verifalia
};

//#region src/providers/vidu.ts
const metered = { id: 'metered', label: 'Credit packages', unit: 'credits' };
const test = { id: 'test', label: 'Test packages', unit: 'credits' };
const concurrent = { id: 'concurrent', label: 'Concurrency packages', unit: 'credits' };
const vidu = {
  id: 'vidu',
  name: 'Vidu',
  aliases: ['vidu.com', 'vidu.cn'],
  origin: 'https://api.vidu.com',
  regions: { global: 'https://api.vidu.com', cn: 'https://api.vidu.cn' },
  keyVariable: 'VIDU_API_KEY',
  auth: { kind: 'header', name: 'Authorization', prefix: 'Token ' },
  endpoint: 'GET /ent/v2/credits',
  documentation: 'https://docs.platform.vidu.com',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://platform.vidu.com',
  pools: [metered, test, concurrent],
  about: {
  },
  async read(api) {
    const Credits = check.object({ remains: check.array(check.object({ type: check.string(), credit_remain: check.decimal() })) });
    const { remains } = await api.get('/ent/v2/credits?show_detail=false', Credits);
    const pools = [metered, test, concurrent].flatMap((kind) => {
      const [first, ...others] = remains.filter(({ type }) => type === kind.id);
      if (first === undefined)
        return [];
      const sum = others.reduce((left, { credit_remain }) => left.plus(credit_remain), first.credit_remain);
      return [gate.pool({ ...kind, remaining: sum })];
    });
    if (pools.length === 0)
      throw check.Failure.because('no-such-pool', 'the account has no package of credits in force');
    return { pools, warnings: [] };
  },
};
//#endregion

const vidu$1 = {
    __proto__: null,
    vidu
};

//#region src/providers/virustotal.ts
const requests = { id: 'requests', label: 'API requests', unit: 'requests' };
function poolsOf({ user, group }, resetsAt) {
  return [user, group].flatMap((quota) => quota ? check.quotaPool({ ...requests, limit: quota.allowed, used: quota.used, resetsAt: gate.formatInstant(resetsAt) }) : []);
}
const virustotal = {
  id: 'virustotal',
  name: 'VirusTotal',
  aliases: ['virus-total', 'vt'],
  origin: 'https://www.virustotal.com',
  keyVariable: 'VIRUSTOTAL_API_KEY',
  auth: { kind: 'header', name: 'x-apikey' },
  endpoint: 'GET /api/v3/users/{account}/overall_quotas',
  documentation: 'https://docs.virustotal.com/reference/get-user-overall-quotas',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://docs.virustotal.com/reference/public-vs-premium-api',
  keys: 'https://www.virustotal.com/gui/my-apikey',
  minIntervalSeconds: 15,
  pools: [requests],
  account: { required: true, meaning: 'the name of the VirusTotal user that the key belongs to' },
  about: {
  },
  failureOf: (answer) => check.noSuchAccount(answer, 'user', 'the name of the VirusTotal user that the key belongs to'),
  async read(api, { account, now }) {
    const Quota = check.object({ allowed: check.decimal(), used: check.decimal() });
    const Quotas = check.object({ user: check.optional(check.nullable(Quota)), group: check.optional(check.nullable(Quota)) });
    const Overall = check.object({
      data: check.object({
        api_requests_daily: Quotas,
        api_requests_monthly: check.optional(Quotas),
        api_requests_hourly: check.optional(Quotas),
      }),
    });
    const { data } = await api.get(`/api/v3/users/${encodeURIComponent(account ?? '')}/overall_quotas`, Overall);
    const ofDay = poolsOf(data.api_requests_daily, gate.nextPeriodStart('day', now));
    const [first] = ofDay;
    if (first === undefined)
      throw check.Failure.because('unexpected-body', 'the answer tells no quota of the day');
    const ofMonth = poolsOf(data.api_requests_monthly ?? {}, gate.nextPeriodStart('month', now));
    const isPaced = poolsOf(data.api_requests_hourly ?? {}, now).some(({ remaining }) => remaining.eq(0));
    return {
      pools: [check.leastOf([...ofDay, ...ofMonth]) ?? first],
      warnings: isPaced ? ['The requests of this hour are used up: more are refused until the next one.'] : [],
    };
  },
};
//#endregion

const virustotal$1 = {
    __proto__: null,
    virustotal
};

//#region src/providers/vonage.ts
const balance = { id: 'balance', label: 'Account balance', unit: 'EUR' };
const vonage = {
  id: 'vonage',
  name: 'Vonage',
  aliases: ['nexmo', 'vonage.com'],
  origin: 'https://rest.nexmo.com',
  keyVariable: 'VONAGE_API_SECRET',
  auth: { kind: 'basic', user: 'account' },
  endpoint: 'GET /account/get-balance',
  documentation: 'https://developer.vonage.com/en/api/account',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://dashboard.nexmo.com',
  pools: [balance],
  account: { required: true, meaning: 'the API key, which is the name beside the secret' },
  about: {
  },
  read: check.readFigure(balance, { path: '/account/get-balance', at: ['value'] }),
};
//#endregion

const vonage$1 = {
    __proto__: null,
    vonage
};

//#region src/providers/vultr.ts
const credit = { id: 'credit', label: 'Account credit', unit: 'USD' };
const vultr = {
  id: 'vultr',
  name: 'Vultr',
  aliases: ['vultr.com'],
  origin: 'https://api.vultr.com',
  keyVariable: 'VULTR_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v2/account',
  documentation: 'https://www.vultr.com/api/#tag/account/operation/get-account',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://my.vultr.com/billing/',
  pools: [credit],
  about: {
  },
  async read(api) {
    const Account = check.object({ account: check.object({ balance: check.decimal(), pending_charges: check.decimal() }) });
    const { balance, pending_charges } = (await api.get('/v2/account', Account)).account;
    return { pools: [gate.pool({ ...credit, remaining: balance.times(-1).minus(pending_charges) })], warnings: [] };
  },
};
//#endregion

const vultr$1 = {
    __proto__: null,
    vultr
};

exports.v0 = v0$1;
exports.vastai = vastai$1;
exports.venice = venice$1;
exports.vercelAiGateway = vercelAiGateway$1;
exports.verifalia = verifalia$1;
exports.vidu = vidu$1;
exports.virustotal = virustotal$1;
exports.vonage = vonage$1;
exports.vultr = vultr$1;
