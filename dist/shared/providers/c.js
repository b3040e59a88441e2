'use strict';

const check = require('../check.js');
const gate = require('../gate.js');

//#region src/providers/censys.ts
const credits$8 = { id: 'credits', label: 'Credits', unit: 'credits' };
const censys = {
  id: 'censys',
  name: 'Censys Platform',
  aliases: ['censys.io', 'censys-platform'],
  origin: 'https://api.platform.censys.io',
  keyVariable: 'CENSYS_API_TOKEN',
  otherKeyVariables: ['CENSYS_PAT'],
  auth: { kind: 'bearer' },
  endpoint: 'GET /v3/accounts/users/credits, with account GET /v3/accounts/organizations/{account}/credits',
  documentation: 'https://docs.censys.com/reference/v3-accountmanagement-user-credits',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://accounts.censys.io',
  keys: 'https://accounts.censys.io/settings/personal-access-tokens',
  pools: [credits$8],
  account: { required: false, meaning: 'the id of the organization that holds the credits (Starter and Enterprise)' },
  about: {
  },
  failureOf({ status }) {
    if (status !== 404)
      return null;
    return check.Failure.configuration('Censys has no credits at this account (404)', 'On a Starter or Enterprise plan `account` is the id of the organization; on a Free account leave it out.');
  },
  async read(api, { account }) {
    const Credits = check.object({ result: check.object({ balance: check.decimal(), resets_at: check.optionalTime() }) });
    const owner = account === null ? 'users' : `organizations/${encodeURIComponent(account)}`;
    const { balance, resets_at: reset } = (await api.get(`/v3/accounts/${owner}/credits`, Credits)).result;
    return {
      pools: [gate.pool({ ...credits$8, remaining: balance, resetsAt: reset.instant })],
      warnings: check.unreadableTime(reset, 'date of the next reset'),
    };
  },
};
//#endregion

const censys$1 = {
    __proto__: null,
    censys
};

//#region src/providers/cerebras.ts
const probe$1 = {
  keyVariables: ['CEREBRAS_API_KEY'],
  endpoint: 'POST /v1/chat/completions',
  model: 'gpt-oss-120b',
  cost: '0.000025',
  request: ask$1,
  ownModel: ask$1,
  models: {
    path: '/public/v1/models?format=openrouter',
    choose: (list) => check.byPrice(check.modelsAt(list, '/data')
      .map((model) => ({ model: model.text('/id'), cost: null, price: model.number('/pricing/prompt') }))
      .filter(({ price }) => price?.lte(maxPrice))),
  },
  signs: [
    { means: 'credit-or-cap', body: { '/code': 'payment_required' } },
    { means: 'credit-or-cap', body: { '/type': 'payment_required_error' } },
    { means: 'daily-quota', status: 429, body: { '/message': /^(?:Tokens|Requests) per day limit exceeded\b/ } },
    { means: 'model', body: { '/code': 'model_not_found' } },
    { means: 'unauthorized', body: { '/code': 'wrong_api_key' } },
  ],
  served: check.chatServed,
};
const cerebras = {
  id: 'cerebras',
  name: 'Cerebras',
  origin: 'https://api.cerebras.ai',
  keyVariable: 'CEREBRAS_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'POST /v1/chat/completions',
  documentation: 'https://inference-docs.cerebras.ai/support/error',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://cloud.cerebras.ai',
  pools: [],
  about: {
  },
  instead: 'Its answers carry rate limits only (x-ratelimit-remaining-requests-day), and those are no credit. Watch the balance in the console.',
  probe: probe$1,
  signs: [
    {
      cause: 'credit',
      says: 'Payment required to access this resource. Visit your billing tab.',
      orCap: true,
      most: 'probable',
    },
    {
      cause: 'credit',
      code: 'payment_required_error',
      near: ['cerebras'],
      orCap: true,
      most: 'probable',
    },
  ],
};
/** USD a token: a model dearer than five dollars a million is never chosen by rule. */
const maxPrice = '0.000005';
function ask$1(model) {
  return check.askChat('/v1/chat/completions', model, 'max_completion_tokens');
}
//#endregion

const cerebras$1 = {
    __proto__: null,
    cerebras
};

//#region src/providers/chutes.ts
const balance$1 = { id: 'balance', label: 'Balance', unit: 'USD' };
const chutes = {
  id: 'chutes',
  name: 'Chutes',
  aliases: ['chutes.ai', 'chutes-ai'],
  origin: 'https://api.chutes.ai',
  keyVariable: 'CHUTES_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /users/me',
  documentation: 'https://chutes.ai/docs/getting-started/authentication',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://chutes.ai/app',
  pools: [balance$1],
  about: {
  },
  read: check.readFigure(balance$1, { path: '/users/me', at: ['balance'] }),
};
//#endregion

const chutes$1 = {
    __proto__: null,
    chutes
};

//#region src/providers/clearout.ts
const credits$7 = { id: 'credits', label: 'Verification credits', unit: 'credits' };
const clearout = {
  id: 'clearout',
  name: 'Clearout',
  aliases: ['clearout.io', 'clear-out'],
  origin: 'https://api.clearout.io',
  keyVariable: 'CLEAROUT_API_TOKEN',
  otherKeyVariables: ['CLEAROUT_API_KEY'],
  auth: { kind: 'header', name: 'Authorization' },
  endpoint: 'GET /v2/email_verify/getcredits',
  documentation: 'https://docs.clearout.io/developers/api/overview',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://app.clearout.io/public/credits',
  pools: [credits$7],
  about: {
  },
  async read(api) {
    const Answer = check.object({
      data: check.object({
        available_credits: check.decimal(),
        credits: check.optional(check.nullable(check.object({
          available_daily_limit: check.optionalDecimal(),
          available_daily_verify_limit: check.optionalDecimal(),
          reset_daily_verify_limit_date: check.optionalTime(),
        }))),
      }),
    });
    const { available_credits: left, credits: details } = (await api.get('/v2/email_verify/getcredits', Answer)).data;
    const today = details?.available_daily_limit ?? details?.available_daily_verify_limit ?? null;
    if (!details || today === null || today.gt(left)) {
      return { pools: [gate.pool({ ...credits$7, remaining: left })], warnings: [] };
    }
    const reset = details.reset_daily_verify_limit_date;
    return {
      pools: [gate.pool({ ...credits$7, remaining: today, boundBy: 'cycle', resetsAt: reset.instant })],
      warnings: check.unreadableTime(reset, 'reset of the limit of the day'),
    };
  },
};
//#endregion

const clearout$1 = {
    __proto__: null,
    clearout
};

//#region src/providers/clicksend.ts
const balance = { id: 'balance', label: 'Account balance', unit: 'USD' };
const clicksend = {
  id: 'clicksend',
  name: 'ClickSend',
  aliases: ['click-send', 'clicksend.com'],
  origin: 'https://rest.clicksend.com',
  keyVariable: 'CLICKSEND_API_KEY',
  auth: { kind: 'basic', user: 'account' },
  endpoint: 'GET /v3/account',
  documentation: 'https://developers.clicksend.com',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://www.clicksend.com',
  pools: [balance],
  account: { required: true, meaning: 'the user name of the ClickSend account' },
  about: {
  },
  async read(api) {
    const Account = check.object({
      data: check.object({ balance: check.decimal(), _currency: check.object({ currency_name_short: check.unitName() }) }),
    });
    const { data } = await api.get('/v3/account', Account);
    const unit = data._currency.currency_name_short.toUpperCase();
    return { pools: [gate.pool({ ...balance, unit, remaining: data.balance })], warnings: [] };
  },
};
//#endregion

const clicksend$1 = {
    __proto__: null,
    clicksend
};

//#region src/providers/cloudconvert.ts
const credits$6 = { id: 'credits', label: 'Conversion credits', unit: 'credits' };
const cloudconvert = {
  id: 'cloudconvert',
  name: 'CloudConvert',
  aliases: ['cloud-convert'],
  origin: 'https://api.cloudconvert.com',
  keyVariable: 'CLOUDCONVERT_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v2/users/me',
  documentation: 'https://cloudconvert.com/api/v2',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://cloudconvert.com',
  pools: [credits$6],
  about: {
  },
  read: check.readFigure(credits$6, { path: '/v2/users/me', at: ['data', 'credits'] }),
};
//#endregion

const cloudconvert$1 = {
    __proto__: null,
    cloudconvert
};

//#region src/providers/cloudflare-ai-gateway.ts
function failureOf({ status, body }) {
  const Problem = check.object({ errors: check.tuple([check.object({ code: check.exactly(6003), message: check.string() })], check.unknown()) });
  const problem = Problem.safeParse(body);
  return problem.success ? check.failureWith('unauthorized', status, problem.data.errors[0]) : null;
}
const credits$5 = { id: 'credits', label: 'Unified Billing credits', unit: 'USD' };
const cloudflareAiGateway = {
  id: 'cloudflare-ai-gateway',
  name: 'Cloudflare AI Gateway',
  aliases: ['cloudflare', 'cf-ai-gateway'],
  origin: 'https://api.cloudflare.com',
  keyVariable: 'CLOUDFLARE_API_TOKEN',
  auth: { kind: 'bearer' },
  endpoint: 'GET /client/v4/accounts/{account}/ai-gateway/billing/credit-balance',
  documentation: 'https://developers.cloudflare.com/api/resources/ai_gateway/subresources/billing/methods/credit_balance',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://dash.cloudflare.com/?to=/:account/ai/ai-gateway',
  keys: 'https://dash.cloudflare.com/profile/api-tokens',
  pools: [credits$5],
  account: { required: true, meaning: 'the id of the Cloudflare account' },
  about: {
  },
  failureOf,
  async read(api, { account }) {
    const CreditBalance = check.object({ success: check.literal(true), result: check.object({ balance: check.decimal() }) });
    const path = `/client/v4/accounts/${encodeURIComponent(account ?? '')}/ai-gateway/billing/credit-balance`;
    const { result } = await api.get(path, CreditBalance);
    const remaining = result.balance.times('0.01');
    return { pools: [gate.pool({ ...credits$5, remaining })], warnings: [] };
  },
};
//#endregion

const cloudflareAiGateway$1 = {
    __proto__: null,
    cloudflareAiGateway
};

//#region src/providers/cloudinary.ts
const credits$4 = { id: 'credits', label: 'Credits', unit: 'credits' };
const cloudinary = {
  id: 'cloudinary',
  name: 'Cloudinary',
  aliases: ['cloudinary.com'],
  origin: 'https://api.cloudinary.com',
  regions: { global: 'https://api.cloudinary.com', eu: 'https://api-eu.cloudinary.com' },
  keyVariable: 'CLOUDINARY_API_KEY',
  auth: { kind: 'basic' },
  keyProblem: (key) => key.includes(':') || key.startsWith('sandbox-')
    ? null
    : 'is not `key:secret`: the API key and the API secret are needed, with a colon between them',
  endpoint: 'GET /v1_1/{account}/usage',
  documentation: 'https://cloudinary.com/documentation/admin_api',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://console.cloudinary.com',
  keys: 'https://console.cloudinary.com/app/settings/api-keys',
  pools: [credits$4],
  account: { required: true, meaning: 'the cloud name of the product environment' },
  about: {
  },
  failureOf: ({ status, body }) => (status === 420 ? check.failureWith('rate-limited', status, body) : null),
  async read(api, { account }) {
    const Usage = check.object({ credits: check.object({ usage: check.decimal(), limit: check.decimal() }) });
    const { limit, usage: used } = (await api.get(`/v1_1/${encodeURIComponent(account ?? '')}/usage`, Usage)).credits;
    return { pools: [check.quotaPool({ ...credits$4, limit, used, upperBound: true, reportedLate: true })], warnings: [] };
  },
};
//#endregion

const cloudinary$1 = {
    __proto__: null,
    cloudinary
};

//#region src/providers/codebuff.ts
const credits$3 = { id: 'credits', label: 'Credits', unit: 'credits' };
const codebuff = {
  id: 'codebuff',
  name: 'Codebuff',
  aliases: ['codebuff.com', 'manicode'],
  origin: 'https://www.codebuff.com',
  keyVariable: 'CODEBUFF_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'POST /api/v1/usage',
  documentation: 'https://github.com/CodebuffAI/codebuff',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://www.codebuff.com',
  pools: [credits$3],
  about: {
  },
  async read(api) {
    const Usage = check.object({ remainingBalance: check.decimal() });
    const { remainingBalance } = await api.post('/api/v1/usage', { fingerprintId: 'credit-gate' }, Usage);
    return { pools: [gate.pool({ ...credits$3, remaining: remainingBalance })], warnings: [] };
  },
};
//#endregion

const codebuff$1 = {
    __proto__: null,
    codebuff
};

//#region src/providers/cohere.ts
const probe = {
  keyVariables: ['CO_API_KEY', 'COHERE_API_KEY'],
  endpoint: 'POST /v2/embed',
  model: 'embed-v4.0',
  cost: '0.00000024',
  request: ask,
  ownModel: ask,
  models: {
    path: '/v1/models?endpoint=embed&page_size=1000',
    choose: (list) => check.modelsAt(list, '/models')
      .filter((model) => !model.is('/is_deprecated', true) && !model.is('/finetuned', true) && model.text('/name') !== '')
      .map((model) => ({ model: model.text('/name'), cost: null }))
      .toSorted((one, other) => Number(/^embed-v/.test(other.model)) - Number(/^embed-v/.test(one.model))),
  },
  signs: [
    { means: 'billing', body: { '/message': /^Please add or update your payment method\b/ } },
    { means: 'cap', body: { '/message': /^Maximum billing reached for this API key\b/ } },
    {
      means: 'quota',
      body: { '/message': /^You are using a Trial key, which is limited to [\d,]+ API calls \/ month\b/ },
    },
    { means: 'model', body: { '/message': /^model '[^']*' (?:not found|was removed)\b/ } },
  ],
  served: [
    { '/embeddings': true, '/response_type': true },
    { '/embeddings': true, '/id': true },
  ],
  note: ({ headers }) => headers['x-trial-endpoint-call-limit'] === undefined
    ? null
    : 'This is a trial key: nothing is billed, and the probe used one of its 1,000 calls a month.',
};
const cohere = {
  id: 'cohere',
  name: 'Cohere',
  origin: 'https://api.cohere.com',
  keyVariable: 'CO_API_KEY',
  otherKeyVariables: ['COHERE_API_KEY'],
  auth: { kind: 'bearer' },
  endpoint: 'POST /v2/embed',
  documentation: 'https://docs.cohere.com/reference/errors',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://dashboard.cohere.com/billing?tab=payment',
  pools: [],
  about: {
  },
  instead: 'It can tell whether a key is valid (POST /v1/check-api-key), and nothing about money. See whether its billing page offers a spending limit or an alert.',
  probe,
  signs: [
    {
      cause: 'cap',
      says: 'You are using a Trial key, which is limited to \u2026 API calls / month',
    },
    {
      cause: 'rate',
      says: 'You are using a Trial key, which is limited to \u2026 API calls / minute',
    },
    {
      cause: 'cap',
      says: 'Maximum billing reached for this API key as set in your dashboard',
    },
  ],
};
function ask(model) {
  const body = { model, texts: ['.'], input_type: 'search_query', embedding_types: ['int8'] };
  // Models before version 4 take no dimension.
  const smallest = /^embed-v/.test(model) ? { output_dimension: 256 } : {};
  return { method: 'POST', path: '/v2/embed', body: { ...body, ...smallest } };
}
//#endregion

const cohere$1 = {
    __proto__: null,
    cohere
};

//#region src/providers/coinmarketcap.ts
const credits$2 = { id: 'credits', label: 'Call credits', unit: 'credits' };
/** What a period has left; none without a limit. @throws {Failure} when the answer tells its limit, and not its use. */
function poolOf(period, limit, reset) {
  const left = period?.credits_left ?? (period && limit?.minus(period.credits_used)) ?? null;
  if (period !== null && left !== null) {
    const remaining = gate.notBelowZero(left);
    return [
      gate.pool({ ...credits$2, remaining, used: period.credits_used, limit, boundBy: 'cycle', resetsAt: reset.instant }),
    ];
  }
  if (limit === null)
    return [];
  throw check.Failure.because('unexpected-body', 'the answer tells a limit of the plan, and not what was used of it');
}
const coinmarketcap = {
  id: 'coinmarketcap',
  name: 'CoinMarketCap',
  aliases: ['coin-market-cap', 'cmc'],
  origin: 'https://pro-api.coinmarketcap.com',
  keyVariable: 'COINMARKETCAP_API_KEY',
  auth: { kind: 'header', name: 'X-CMC_PRO_API_KEY' },
  endpoint: 'GET /v1/key/info',
  documentation: 'https://coinmarketcap.com/api/documentation/v1/#operation/getV1KeyInfo',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://coinmarketcap.com/api/pricing/',
  minIntervalSeconds: 2,
  pools: [credits$2],
  about: {
  },
  async read(api) {
    const Period = check.object({ credits_used: check.decimal(), credits_left: check.optionalDecimal() });
    const Info = check.object({
      data: check.object({
        plan: check.object({
          credit_limit_monthly: check.optionalLimit(),
          credit_limit_monthly_reset_timestamp: check.optionalTime(),
          credit_limit_daily: check.optionalLimit(),
          credit_limit_daily_reset_timestamp: check.optionalTime(),
        }),
        usage: check.object({ current_day: check.optional(check.nullable(Period)), current_month: Period }),
      }),
    });
    const { plan, usage } = (await api.get('/v1/key/info', Info)).data;
    const month = poolOf(usage.current_month, plan.credit_limit_monthly, plan.credit_limit_monthly_reset_timestamp);
    const day = poolOf(usage.current_day ?? null, plan.credit_limit_daily, plan.credit_limit_daily_reset_timestamp);
    const binding = check.leastOf([...month, ...day]);
    if (binding === undefined)
      throw check.Failure.because('not-told', 'the answer tells no limit of the plan');
    const resets = [plan.credit_limit_monthly_reset_timestamp, plan.credit_limit_daily_reset_timestamp];
    return {
      pools: [binding],
      warnings: check.unreadableResets(resets),
    };
  },
};
//#endregion

const coinmarketcap$1 = {
    __proto__: null,
    coinmarketcap
};

//#region src/providers/contactout.ts
const email = { id: 'email', label: 'Email credits', unit: 'credits' };
const phone = { id: 'phone', label: 'Phone credits', unit: 'credits' };
const search = { id: 'search', label: 'Search credits', unit: 'credits' };
/** What one kind has: an allowance of the month less its use, or prepaid credits; none where it is not told. */
function store(definition, { count, quota, remaining, over }) {
  if (quota === null)
    return [];
  if (remaining === undefined && over === undefined)
    return [gate.pool({ ...definition, remaining: quota })];
  if (count === null || remaining === undefined)
    throw check.Failure.because('unexpected-body', 'the answer tells a quota, and not what is left of it');
  return [check.quotaPool({ ...definition, limit: quota, used: count, boundBy: 'month' })];
}
const contactout = {
  id: 'contactout',
  name: 'ContactOut',
  aliases: ['contact-out', 'contactout.com'],
  origin: 'https://api.contactout.com',
  keyVariable: 'CONTACTOUT_API_KEY',
  otherKeyVariables: ['CONTACTOUT_TOKEN'],
  auth: { kind: 'header', name: 'token' },
  headers: { authorization: 'basic' },
  endpoint: 'GET /v1/stats',
  documentation: 'https://api.contactout.com/#api-usage-stats',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://contactout.com/pricing',
  pools: [email, phone, search],
  about: {
  },
  failureOf({ status, body }) {
    if (status === 400)
      return check.failureWith('unauthorized', status, body);
    const isUsedUp = status === 403 && /^you['\u2019]re out of credits\b/i.test(String(check.providerMessage(body)));
    return isUsedUp ? check.failureWith('insufficient', status, body) : null;
  },
  async read(api) {
    const told = () => check.optional(check.decimal());
    const Stats = check.object({
      period: check.optional(check.nullable(check.object({ start: check.optional(check.nullable(check.string())) }))),
      usage: check.object({
        ...{ count: check.optionalDecimal(), quota: check.decimal(), remaining: told(), over_quota: told() },
        ...{ phone_count: check.optionalDecimal(), phone_quota: check.optionalDecimal() },
        ...{ phone_remaining: told(), phone_over_quota: told() },
        ...{ search_count: check.optionalDecimal(), search_quota: check.optionalDecimal() },
        ...{ search_remaining: told(), search_over_quota: told() },
      }),
    });
    const { period, usage } = await api.get('/v1/stats', Stats);
    if (period?.start === '2023-04-01') {
      throw check.Failure.because('not-told', 'the answer is the sample of ContactOut\u2019s reference, not this account\u2019s usage', {
        hint: 'ContactOut answers so where the API is not enabled for the account: ask its support.',
      });
    }
    const { phone_count, phone_quota, search_count, search_quota } = usage;
    const [phoneLeft, searchLeft] = [
      { remaining: usage.phone_remaining, over: usage.phone_over_quota },
      { remaining: usage.search_remaining, over: usage.search_over_quota },
    ];
    return {
      pools: [
        ...store(email, { ...usage, over: usage.over_quota }),
        ...store(phone, { count: phone_count, quota: phone_quota, ...phoneLeft }),
        ...store(search, { count: search_count, quota: search_quota, ...searchLeft }),
      ],
      warnings: [],
    };
  },
};
//#endregion

const contactout$1 = {
    __proto__: null,
    contactout
};

//#region src/providers/convertapi.ts
const conversions = { id: 'conversions', label: 'Conversions', unit: 'conversions' };
const convertapi = {
  id: 'convertapi',
  name: 'ConvertAPI',
  aliases: ['convert-api', 'convertapi.com'],
  origin: 'https://v2.convertapi.com',
  keyVariable: 'CONVERT_API_SECRET',
  otherKeyVariables: ['CONVERTAPI_SECRET'],
  auth: { kind: 'bearer' },
  endpoint: 'GET /user',
  documentation: 'https://www.convertapi.com/doc/user',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://www.convertapi.com',
  pools: [conversions],
  about: {
  },
  async read(api) {
    const User = check.object({ Active: check.boolean(), ConversionsTotal: check.decimal(), ConversionsConsumed: check.decimal() });
    const { Active: usable, ConversionsTotal: limit, ConversionsConsumed: used } = await api.get('/user', User);
    return {
      pools: [check.quotaPool({ ...conversions, limit, used, usable })],
      warnings: usable ? [] : ['ConvertAPI says that the account is not active.'],
    };
  },
};
//#endregion

const convertapi$1 = {
    __proto__: null,
    convertapi
};

//#region src/providers/creatify.ts
const credits$1 = { id: 'credits', label: 'Credits', unit: 'credits' };
const creatify = {
  id: 'creatify',
  name: 'Creatify',
  aliases: ['creatify.ai', 'creatify-ai'],
  origin: 'https://api.creatify.ai',
  keyVariable: 'CREATIFY_API_KEY',
  auth: { kind: 'header', name: 'X-API-KEY' },
  endpoint: 'GET /api/remaining_credits/',
  documentation: 'https://docs.creatify.ai/api-reference/workspace/get-remainingcredits',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://app.creatify.ai',
  pools: [credits$1],
  account: { required: true, meaning: 'the API ID that belongs to the API key, from the settings page' },
  about: {
  },
  async read(api, { account }) {
    const headers = { 'X-API-ID': account ?? '' };
    const remaining = await api.get('/api/remaining_credits/', check.figureAt(['remaining_credits']), headers);
    return { pools: [gate.pool({ ...credits$1, remaining })], warnings: [] };
  },
};
//#endregion

const creatify$1 = {
    __proto__: null,
    creatify
};

//#region src/providers/crof.ts
const credits = { id: 'credits', label: 'Credits', unit: 'USD' };
const requests = { id: 'requests', label: 'Requests of today', unit: 'requests' };
const crof = {
  id: 'crof',
  name: 'CrofAI',
  aliases: ['crofai', 'crof.ai', 'crof-ai'],
  origin: 'https://crof.ai',
  keyVariable: 'CROFAI_API_KEY',
  otherKeyVariables: ['CROF_API_KEY'],
  auth: { kind: 'bearer' },
  endpoint: 'GET /usage_api/',
  documentation: 'https://crof.ai/dashboard',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://crof.ai/dashboard',
  pools: [credits, requests],
  about: {
  },
  async read(api) {
    const Usage = check.object({
      credits: check.decimal(),
      requests_plan: check.optionalDecimal(),
      usable_requests: check.optionalDecimal(),
    });
    const { credits: remaining, requests_plan: limit, usable_requests: left } = await api.get('/usage_api/', Usage);
    const plan = left === null ? [] : [gate.pool({ ...requests, remaining: left, limit, boundBy: 'cycle' })];
    return { pools: [gate.pool({ ...credits, remaining }), ...plan], warnings: [] };
  },
};
//#endregion

const crof$1 = {
    __proto__: null,
    crof
};

exports.censys = censys$1;
exports.cerebras = cerebras$1;
exports.chutes = chutes$1;
exports.clearout = clearout$1;
exports.clicksend = clicksend$1;
exports.cloudconvert = cloudconvert$1;
exports.cloudflareAiGateway = cloudflareAiGateway$1;
exports.cloudinary = cloudinary$1;
exports.codebuff = codebuff$1;
exports.cohere = cohere$1;
exports.coinmarketcap = coinmarketcap$1;
exports.contactout = contactout$1;
exports.convertapi = convertapi$1;
exports.creatify = creatify$1;
exports.crof = crof$1;
