'use strict';

const check = require('../check.js');
const gate = require('../gate.js');

//#region src/providers/bettercontact.ts
const credits$6 = { id: 'credits', label: 'Credits', unit: 'credits' };
const bettercontact = {
  id: 'bettercontact',
  name: 'BetterContact',
  aliases: ['better-contact', 'bettercontact.rocks'],
  origin: 'https://app.bettercontact.rocks',
  keyVariable: 'BETTERCONTACT_API_KEY',
  auth: { kind: 'header', name: 'X-API-Key' },
  endpoint: 'GET /api/v2/account',
  documentation: 'https://app.bettercontact.rocks',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://app.bettercontact.rocks',
  pools: [credits$6],
  about: {
  },
  read: check.readFigure(credits$6, { path: '/api/v2/account', at: ['credits_left'] }),
};
//#endregion

const bettercontact$1 = {
    __proto__: null,
    bettercontact
};

//#region src/providers/bfl.ts
const credits$5 = { id: 'credits', label: 'Credits', unit: 'credits' };
const bfl = {
  id: 'bfl',
  name: 'Black Forest Labs',
  aliases: ['flux', 'blackforestlabs', 'black-forest-labs'],
  origin: 'https://api.bfl.ai',
  keyVariable: 'BFL_API_KEY',
  auth: { kind: 'header', name: 'x-key' },
  endpoint: 'GET /v1/credits',
  documentation: 'https://docs.bfl.ai/api-reference/get-the-users-credits',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://dashboard.bfl.ai',
  pools: [credits$5],
  about: {
  },
  read: check.readFigure(credits$5, { path: '/v1/credits', at: ['credits'] }),
};
//#endregion

const bfl$1 = {
    __proto__: null,
    bfl
};

//#region src/providers/bifrost.ts
const key = { id: 'key', label: 'Budget of the virtual key', unit: 'USD', covers: 'cap' };
/** What an override adds to a limit now: one for some windows counts as long as a window is left. */
function raise({ override_amount: amount, override_mode: mode, override_cycles_remaining: cycles }) {
  const isInForce = mode === 'forever' || (mode === 'cycles' && cycles !== null && cycles.gt(0));
  return amount !== null && isInForce && amount.gt(0) ? amount : gate.zero;
}
const bifrost = {
  id: 'bifrost',
  name: 'Bifrost',
  aliases: ['maxim-bifrost', 'getbifrost', 'getbifrost.ai'],
  origin: null,
  keyVariable: 'BIFROST_VIRTUAL_KEY',
  otherKeyVariables: ['BIFROST_API_KEY'],
  auth: { kind: 'header', name: 'x-bf-vk' },
  endpoint: 'GET /api/governance/virtual-keys/quota',
  documentation: 'https://docs.getbifrost.ai/api-reference/governance/get-virtual-key-quota',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: '',
  pools: [key],
  whenNotTold: 'a budget on this virtual key would tell',
  speaksOpenAi: true,
  about: {
  },
  async read(api) {
    const Quota = check.object({
      is_active: check.optional(check.nullable(check.boolean())),
      budgets: check.optional(check.nullable(check.array(check.object({
        max_limit: check.decimal(),
        current_usage: check.decimal(),
        last_reset: check.optionalTime(),
        override_amount: check.optionalDecimal(),
        override_mode: check.optionalText(),
        override_cycles_remaining: check.optionalDecimal(),
      })))),
    });
    const { is_active, budgets } = await api.get('/api/governance/virtual-keys/quota', Quota);
    const usable = is_active !== false;
    const stores = (budgets ?? []).map((budget) => check.quotaPool({
      ...{ ...key, boundBy: 'key', usable },
      ...{ limit: budget.max_limit.plus(raise(budget)), used: budget.current_usage },
      startsAt: budget.last_reset.instant,
    }));
    const binding = check.leastOf(stores) ?? gate.pool({ ...key, boundBy: 'key', usable, remaining: 'unlimited' });
    return { pools: [binding], warnings: usable ? [] : ['Bifrost says that this virtual key is not active.'] };
  },
};
//#endregion

const bifrost$1 = {
    __proto__: null,
    bifrost
};

//#region src/providers/bouncer.ts
const credits$4 = { id: 'credits', label: 'Credits', unit: 'credits' };
const bouncer = {
  id: 'bouncer',
  name: 'Bouncer',
  aliases: ['usebouncer', 'usebouncer.com'],
  origin: 'https://api.usebouncer.com',
  keyVariable: 'BOUNCER_API_KEY',
  auth: { kind: 'header', name: 'x-api-key' },
  endpoint: 'GET /v1.1/credits',
  documentation: 'https://docs.usebouncer.com/api-reference/credits/credits',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://www.usebouncer.com',
  pools: [credits$4],
  about: {
  },
  read: check.readFigure(credits$4, { path: '/v1.1/credits', at: ['credits'] }),
};
//#endregion

const bouncer$1 = {
    __proto__: null,
    bouncer
};

//#region src/providers/bouncify.ts
const credits$3 = { id: 'credits', label: 'Verification credits', unit: 'credits' };
const bouncify = {
  id: 'bouncify',
  name: 'Bouncify',
  aliases: ['bouncify.io'],
  origin: 'https://api.bouncify.io',
  keyVariable: 'BOUNCIFY_API_KEY',
  auth: { kind: 'query', name: 'apikey' },
  endpoint: 'GET /v1/info',
  documentation: 'https://bouncify.io/docs/api-docs/account/',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://bouncify.io/pricing.html',
  pools: [credits$3],
  about: {
  },
  read: check.readFigure(credits$3, { path: '/v1/info', at: ['credits_info', 'credits_remaining'] }),
};
//#endregion

const bouncify$1 = {
    __proto__: null,
    bouncify
};

//#region src/providers/brevo.ts
/** By the vendor's name of the plan, the first that is there being the default. */
const plans = {
  subscription: { id: 'subscription', label: 'Emails of the subscription', unit: 'emails' },
  payAsYouGo: { id: 'paygo', label: 'Emails, pay as you go', unit: 'emails' },
  free: { id: 'free', label: 'Emails of the free plan', unit: 'emails' },
  sms: { id: 'sms', label: 'SMS', unit: 'credits' },
};
const brevo = {
  id: 'brevo',
  name: 'Brevo',
  aliases: ['sendinblue', 'brevo.com'],
  origin: 'https://api.brevo.com',
  keyVariable: 'BREVO_API_KEY',
  auth: { kind: 'header', name: 'api-key' },
  endpoint: 'GET /v3/account',
  documentation: 'https://github.com/getbrevo/brevo-python/blob/main/docs/GetAccountPlan.md',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://www.brevo.com',
  pools: Object.values(plans),
  about: {
  },
  async read(api) {
    const Plan = check.object({ type: check.string(), creditsType: check.string(), credits: check.decimal(), endDate: check.optionalTime() });
    const { plan: told } = await api.get('/v3/account', check.object({ plan: check.array(Plan) }));
    const pools = Object.entries(plans).flatMap(([type, definition]) => {
      const plan = told.find((each) => each.type === type && each.creditsType === 'sendLimit');
      if (plan === undefined)
        return [];
      const isBought = type === 'payAsYouGo' || type === 'sms';
      return gate.pool({
        ...definition,
        remaining: plan.credits,
        boundBy: isBought ? 'account' : 'cycle',
        resetsAt: type === 'subscription' ? plan.endDate.instant : null,
      });
    });
    if (pools.length === 0)
      throw check.Failure.because('unexpected-body', 'the answer tells no plan with credits that send');
    const unread = told.find(({ type, endDate }) => type === 'subscription' && !endDate.readable);
    return { pools, warnings: unread === undefined ? [] : check.unreadableTime(unread.endDate, 'end of the period') };
  },
};
//#endregion

const brevo$1 = {
    __proto__: null,
    brevo
};

//#region src/providers/brightdata.ts
const balance = { id: 'balance', label: 'Account balance', unit: 'USD' };
const brightdata = {
  id: 'brightdata',
  name: 'Bright Data',
  aliases: ['bright-data', 'luminati'],
  origin: 'https://api.brightdata.com',
  keyVariable: 'BRIGHTDATA_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /customer/balance',
  documentation: 'https://docs.brightdata.com/api-reference/account-management-api/Get_total_balance_through_API',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://brightdata.com/cp/billing/settings',
  keys: 'https://brightdata.com/cp/setting/users',
  pools: [balance],
  about: {
  },
  async read(api) {
    const Balance = check.object({ balance: check.decimal(), pending_balance: check.decimal() });
    const told = await api.get('/customer/balance', Balance);
    const pending = told.pending_balance.abs();
    return {
      pools: [gate.pool({ ...balance, remaining: told.balance.minus(pending), lowerBound: pending.gt(0) })],
      warnings: [],
    };
  },
};
//#endregion

const brightdata$1 = {
    __proto__: null,
    brightdata
};

//#region src/providers/browser-use.ts
const credits$2 = { id: 'credits', label: 'Project credits', unit: 'USD' };
const browserUse = {
  id: 'browser-use',
  name: 'Browser Use',
  aliases: ['browseruse', 'browser-use-cloud'],
  origin: 'https://api.browser-use.com',
  keyVariable: 'BROWSER_USE_API_KEY',
  auth: { kind: 'header', name: 'X-Browser-Use-API-Key' },
  endpoint: 'GET /api/v2/billing/account',
  documentation: 'https://docs.browser-use.com/cloud/guides/billing',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://cloud.browser-use.com/billing',
  pools: [credits$2],
  about: {
  },
  failureOf({ status, body }) {
    return status === 404 ? check.failureWith('unauthorized', status, body) : null;
  },
  read: check.readFigure(credits$2, { path: '/api/v2/billing/account', at: ['totalCreditsBalanceUsd'] }),
};
//#endregion

const browserUse$1 = {
    __proto__: null,
    browserUse
};

//#region src/providers/builtwith.ts
const credits$1 = { id: 'credits', label: 'API credits', unit: 'credits' };
const builtwith = {
  id: 'builtwith',
  name: 'BuiltWith',
  aliases: ['built-with', 'builtwith.com'],
  origin: 'https://api.builtwith.com',
  keyVariable: 'BUILTWITH_API_KEY',
  auth: { kind: 'query', name: 'KEY' },
  endpoint: 'GET /usagev2/api.json',
  documentation: 'https://api.builtwith.com',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://api.builtwith.com',
  keys: 'https://api.builtwith.com',
  pools: [credits$1],
  about: {
  },
  async read(api) {
    const Usage = check.object({ used: check.optionalDecimal(), purchased: check.optionalDecimal(), remaining: check.decimal() });
    const { used, purchased: total, remaining } = await api.get('/usagev2/api.json', Usage);
    return { pools: [gate.pool({ ...credits$1, remaining, used, total })], warnings: [] };
  },
};
//#endregion

const builtwith$1 = {
    __proto__: null,
    builtwith
};

//#region src/providers/bulksms.ts
const credits = { id: 'credits', label: 'Credits', unit: 'credits' };
const today = { id: 'today', label: 'Messages of the day', unit: 'messages' };
const bulksms = {
  id: 'bulksms',
  name: 'BulkSMS',
  aliases: ['bulk-sms', 'bulksms.com'],
  origin: 'https://api.bulksms.com',
  keyVariable: 'BULKSMS_TOKEN_SECRET',
  auth: { kind: 'basic', user: 'account' },
  endpoint: 'GET /v1/profile',
  documentation: 'https://www.bulksms.com/developer/json/v1/',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://www.bulksms.com',
  pools: [credits, { ...today, covers: 'cap' }],
  account: { required: false, meaning: 'the id of the API token, where the key is its secret alone' },
  about: {
  },
  async read(api) {
    const Profile = check.object({
      credits: check.object({ balance: check.decimal() }),
      quota: check.object({ size: check.decimal(), remaining: check.decimal() }),
    });
    const { credits: told, quota } = await api.get('/v1/profile', Profile);
    return {
      pools: [
        gate.pool({ ...credits, remaining: told.balance }),
        gate.pool({ ...today, remaining: quota.remaining, limit: quota.size, boundBy: 'cycle', covers: 'cap' }),
      ],
      warnings: [],
    };
  },
};
//#endregion

const bulksms$1 = {
    __proto__: null,
    bulksms
};

exports.bettercontact = bettercontact$1;
exports.bfl = bfl$1;
exports.bifrost = bifrost$1;
exports.bouncer = bouncer$1;
exports.bouncify = bouncify$1;
exports.brevo = brevo$1;
exports.brightdata = brightdata$1;
exports.browserUse = browserUse$1;
exports.builtwith = builtwith$1;
exports.bulksms = bulksms$1;
