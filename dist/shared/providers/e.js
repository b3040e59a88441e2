'use strict';

const check = require('../check.js');
const gate = require('../gate.js');

//#region src/providers/edenai.ts
const credits$5 = { id: 'credits', label: 'Credits', unit: 'credits' };
const edenai = {
  id: 'edenai',
  name: 'Eden AI',
  aliases: ['eden-ai', 'eden ai', 'edenai.co'],
  origin: 'https://api.edenai.run',
  keyVariable: 'EDENAI_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v2/cost_management/credits/',
  documentation: 'https://docs.edenai.co/api-reference/cost-monitoring/my-credits',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://www.edenai.co',
  pools: [credits$5],
  about: {
  },
  read: check.readFigure(credits$5, { path: '/v2/cost_management/credits/', at: ['credits'] }),
};
//#endregion

const edenai$1 = {
    __proto__: null,
    edenai
};

//#region src/providers/emailable.ts
const credits$4 = { id: 'credits', label: 'Credits', unit: 'credits' };
const emailable = {
  id: 'emailable',
  name: 'Emailable',
  aliases: ['emailable.com'],
  origin: 'https://api.emailable.com',
  keyVariable: 'EMAILABLE_API_KEY',
  auth: { kind: 'bearer' },
  keyProblem: (key) => (key.startsWith('test_') ? 'is a test key (`test_\u2026`), whose credits are nobody\u2019s' : null),
  endpoint: 'GET /v1/account',
  documentation: 'https://emailable.com/docs/api',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://emailable.com',
  keys: 'https://app.emailable.com/api',
  pools: [credits$4],
  about: {
  },
  failureOf: (answer) => check.lacksRight(answer, 'the key is not known, or may not read the account'),
  read: check.readFigure(credits$4, { path: '/v1/account', at: ['available_credits'] }),
};
//#endregion

const emailable$1 = {
    __proto__: null,
    emailable
};

//#region src/providers/emaillistverify.ts
const credits$3 = { id: 'credits', label: 'Credits', unit: 'credits' };
const onDemand = { id: 'on-demand', label: 'Credits on demand', unit: 'credits' };
const subscription = { id: 'subscription', label: 'Credits of the subscription', unit: 'credits' };
const emaillistverify = {
  id: 'emaillistverify',
  name: 'EmailListVerify',
  aliases: ['email-list-verify', 'email list verify', 'emaillistverify.com'],
  origin: 'https://api.emaillistverify.com',
  keyVariable: 'EMAILLISTVERIFY_API_KEY',
  otherKeyVariables: ['EMAIL_LIST_VERIFY_API_KEY'],
  auth: { kind: 'header', name: 'x-api-key' },
  endpoint: 'GET /api/credits',
  documentation: 'https://www.emaillistverify.com/docs/',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://app.emaillistverify.com/signin',
  pools: [credits$3, onDemand, subscription],
  about: {
  },
  async read(api) {
    const Store = check.object({ available: check.decimal() });
    const Credits = check.object({ onDemand: Store, subscription: check.optional(check.nullable(Store)) });
    const { onDemand: bought, subscription: plan } = await api.get('/api/credits', Credits);
    return {
      pools: [
        gate.pool({ ...credits$3, remaining: bought.available.plus(plan?.available ?? gate.zero) }),
        gate.pool({ ...onDemand, remaining: bought.available }),
        ...(plan ? [gate.pool({ ...subscription, remaining: plan.available, boundBy: 'cycle' })] : []),
      ],
      warnings: [],
    };
  },
};
//#endregion

const emaillistverify$1 = {
    __proto__: null,
    emaillistverify
};

//#region src/providers/enrow.ts
const credits$2 = { id: 'credits', label: 'Credits', unit: 'credits' };
const enrow = {
  id: 'enrow',
  name: 'Enrow',
  aliases: ['enrow.io'],
  origin: 'https://api.enrow.io',
  keyVariable: 'ENROW_API_KEY',
  auth: { kind: 'header', name: 'x-api-key' },
  endpoint: 'GET /account/info',
  documentation: 'https://enrow.readme.io/reference/get-account-info',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://enrow.io/pricing',
  pools: [credits$2],
  about: {
  },
  read: check.readFigure(credits$2, { path: '/account/info', at: ['credits'] }),
};
//#endregion

const enrow$1 = {
    __proto__: null,
    enrow
};

//#region src/providers/evolink.ts
const key = { id: 'key', label: 'This key', unit: 'credits' };
const account = { id: 'account', label: 'Account', unit: 'credits' };
const evolink = {
  id: 'evolink',
  name: 'EvoLink',
  aliases: ['evolink.ai', 'evo-link'],
  origin: 'https://api.evolink.ai',
  keyVariable: 'EVOLINK_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v1/credits',
  documentation: 'https://docs.evolink.ai/en/api-manual/account-management/get-credits',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://evolink.ai',
  pools: [key, account],
  speaksOpenAi: true,
  about: {
  },
  async read(api) {
    const Credits = check.object({
      success: check.literal(true),
      data: check.object({
        token: check.object({
          remaining_credits: check.optionalDecimal(),
          unlimited_credits: check.boolean(),
          used_credits: check.optionalDecimal(),
        }),
        user: check.object({ remaining_credits: check.decimal(), used_credits: check.optionalDecimal() }),
      }),
    });
    const { token, user } = (await api.get('/v1/credits', Credits)).data;
    const [own, all] = [token.unlimited_credits ? null : token.remaining_credits, user.remaining_credits];
    if (own === null && !token.unlimited_credits)
      throw check.Failure.because('unexpected-body', 'the answer tells neither the key\u2019s credits nor that they have no limit');
    const keyBinds = own?.lte(all) === true;
    return {
      pools: [
        gate.pool({
          ...key,
          remaining: keyBinds ? own : all,
          boundBy: keyBinds ? 'key' : 'account',
          used: token.used_credits,
        }),
        gate.pool({ ...account, remaining: all, used: user.used_credits }),
      ],
      warnings: [],
    };
  },
};
//#endregion

const evolink$1 = {
    __proto__: null,
    evolink
};

//#region src/providers/evomi.ts
const credits$1 = { id: 'credits', label: 'Scraper credits', unit: 'credits' };
const evomi = {
  id: 'evomi',
  name: 'Evomi Scraper API',
  aliases: ['evomi.com', 'evomi-scraper'],
  origin: 'https://api.evomi.com',
  keyVariable: 'EVOMI_API_KEY',
  auth: { kind: 'header', name: 'x-apikey' },
  endpoint: 'GET /public/scraper',
  documentation: 'https://docs.evomi.com/public-api/endpoints/scraper',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://evomi.com',
  pools: [credits$1],
  about: {
  },
  async read(api) {
    const Scraper = check.object({ success: check.literal(true), has_access: check.boolean(), credits: check.decimal() });
    const { has_access: usable, credits: remaining } = await api.get('/public/scraper', Scraper);
    return {
      pools: [gate.pool({ ...credits$1, remaining, usable })],
      warnings: usable ? [] : ['The account has no access to the Scraper API.'],
    };
  },
};
//#endregion

const evomi$1 = {
    __proto__: null,
    evomi
};

//#region src/providers/exa.ts
const exa = {
  id: 'exa',
  name: 'Exa',
  aliases: ['exa.ai', 'exa-ai', 'metaphor'],
  origin: 'https://admin-api.exa.ai',
  keyVariable: 'EXA_SERVICE_KEY',
  otherKeyVariables: ['EXA_SERVICE_API_KEY'],
  unfitKey: { variable: 'EXA_API_KEY', why: 'a search key cannot read spend, a service key of the team can' },
  auth: { kind: 'header', name: 'x-api-key' },
  endpoint: 'GET /team-management/api-keys/{account}/usage',
  documentation: 'https://exa.ai/docs/reference/team-management/get-api-key',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://dashboard.exa.ai',
  keys: 'https://dashboard.exa.ai/api-keys',
  pools: [],
  account: { required: true, meaning: 'the id of the API key whose spend counts (a UUID, not the key itself)' },
  budget: { periods: ['day', 'week', 'month'], unit: 'USD', since: true },
  about: {
  },
  failureOf(answer) {
    const { status, body } = answer;
    if (check.failureOfStatus(status, body)?.reason !== 'unauthorized')
      return check.noSuchAccount(answer, 'API key in the team', 'the id of the API key, as the dashboard or the list of keys tells it');
    return check.Failure.because('unauthorized', `a service key is needed, and this key was rejected (${status})`, {
      code: status,
      hint: 'Make a service key in the tab Service keys of dashboard.exa.ai/api-keys; search keys cannot read spend.',
    });
  },
  async readSpend(api, { account, start }) {
    const path = `/team-management/api-keys/${encodeURIComponent(account ?? '')}`;
    const Usage = check.object({ total_cost_usd: check.decimal() });
    const { total_cost_usd: used } = await api.get(`${path}/usage?${new URLSearchParams({ start_date: gate.formatInstant(start) })}`, Usage);
    const Key = check.object({ apiKey: check.object({ isOverBudget: check.optional(check.nullable(check.boolean())) }) });
    const { apiKey } = await api.get(path, Key);
    const isOver = apiKey.isOverBudget === true;
    return {
      ...{ used, unit: 'USD', left: isOver ? gate.zero : null },
      warnings: isOver ? ['Exa says that this key is over a budget that was set on it there.'] : [],
    };
  },
  signs: [
    {
      cause: 'credit',
      code: 'NO_MORE_CREDITS',
      fields: ['tag'],
      near: ['exa.ai', 'keep using Exa', 'exa_py', 'exa-js'],
    },
    {
      cause: 'credit',
      says: 'You have exceeded your credits limit. Please top up to keep using Exa',
    },
  ],
};
//#endregion

const exa$1 = {
    __proto__: null,
    exa
};

//#region src/providers/explorium.ts
const credits = { id: 'credits', label: 'Credits', unit: 'credits' };
const explorium = {
  id: 'explorium',
  name: 'Explorium',
  aliases: ['explorium.ai', 'agentsource'],
  origin: 'https://api.explorium.ai',
  keyVariable: 'EXPLORIUM_API_KEY',
  auth: { kind: 'header', name: 'api_key' },
  endpoint: 'GET /v1/credits',
  documentation: 'https://developers.explorium.ai/reference/credits/get_active_credits_summary',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://admin.explorium.ai',
  keys: 'https://admin.explorium.ai',
  pools: [credits],
  about: {
  },
  async read(api) {
    const Summary = check.object({ allocated_credits: check.decimal(), remaining_credits: check.decimal() });
    const { allocated_credits: total, remaining_credits: remaining } = await api.get('/v1/credits', Summary);
    return { pools: [gate.pool({ ...credits, remaining, total })], warnings: [] };
  },
};
//#endregion

const explorium$1 = {
    __proto__: null,
    explorium
};

exports.edenai = edenai$1;
exports.emailable = emailable$1;
exports.emaillistverify = emaillistverify$1;
exports.enrow = enrow$1;
exports.evolink = evolink$1;
exports.evomi = evomi$1;
exports.exa = exa$1;
exports.explorium = explorium$1;
