'use strict';

const check = require('../check.js');
const gate = require('../gate.js');

//#region src/providers/fal.ts
const balance = { id: 'balance', label: 'Credit balance', unit: 'USD' };
const fal = {
  id: 'fal',
  name: 'fal',
  aliases: ['fal.ai', 'fal-ai', 'falai'],
  origin: 'https://api.fal.ai',
  keyVariable: 'FAL_KEY',
  auth: { kind: 'header', name: 'Authorization', prefix: 'Key ' },
  endpoint: 'GET /v1/account/billing?expand=credits',
  documentation: 'https://fal.ai/docs/platform-apis/v1/account/billing',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://fal.ai/dashboard/billing',
  keys: 'https://fal.ai/dashboard/keys',
  pools: [balance],
  about: {
  },
  failureOf(answer) {
    if (/^User is locked/i.test(String(check.providerMessage(answer.body)))) {
      const hint = 'Neither another key nor money unlocks it: write to fal\u2019s support.';
      return check.lacksRight(answer, 'fal has locked the account', hint);
    }
    return check.lacksRight(answer, 'the key may not read the balance', 'An ADMIN key is needed: make one of that scope at fal.ai/dashboard/keys.');
  },
  async read(api) {
    const Billing = check.object({
      credits: check.object({ current_balance: check.decimal(), currency: check.unitName() }),
    });
    const { credits } = await api.get('/v1/account/billing?expand=credits', Billing);
    return {
      pools: [gate.pool({ ...balance, unit: credits.currency.toUpperCase(), remaining: credits.current_balance })],
      warnings: [],
    };
  },
  signs: [
    {
      cause: 'credit',
      says: 'User is locked. Reason: Exhausted balance',
    },
    { cause: 'credit', code: 'TOP_UP', near: ['fal.ai', 'fal.run'], },
    { cause: 'key', says: 'User is locked. Reason: Admin lock', },
  ],
};
//#endregion

const fal$1 = {
    __proto__: null,
    fal
};

//#region src/providers/featherless.ts
const credits$2 = { id: 'credits', label: 'Credits', unit: 'USD' };
const featherless = {
  id: 'featherless',
  name: 'Featherless',
  aliases: ['featherless-ai', 'featherless.ai'],
  origin: 'https://api.featherless.ai',
  keyVariable: 'FEATHERLESS_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /credits/balance',
  documentation: 'https://featherless.ai/docs/api-reference-credits',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://featherless.ai',
  pools: [credits$2],
  about: {
  },
  async read(api) {
    const Balance = check.object({ available_usd: check.decimal(), currency: check.literal('usd') });
    const { available_usd: remaining } = await api.get('/credits/balance', Balance);
    return { pools: [gate.pool({ ...credits$2, remaining })], warnings: [] };
  },
};
//#endregion

const featherless$1 = {
    __proto__: null,
    featherless
};

//#region src/providers/findymail.ts
const finder = { id: 'finder', label: 'Finder credits', unit: 'credits' };
const verifier = { id: 'verifier', label: 'Verifier credits', unit: 'credits' };
const findymail = {
  id: 'findymail',
  name: 'Findymail',
  aliases: ['findymail.com', 'findy-mail'],
  origin: 'https://app.findymail.com',
  keyVariable: 'FINDYMAIL_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /api/credits',
  documentation: 'https://app.findymail.com/docs/',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://www.findymail.com/pricing/',
  pools: [finder, verifier],
  about: {
  },
  async read(api) {
    const Credits = check.object({ credits: check.decimal(), verifier_credits: check.decimal() });
    const answer = await api.get('/api/credits', Credits);
    return {
      pools: [
        gate.pool({ ...finder, remaining: answer.credits }),
        gate.pool({ ...verifier, remaining: answer.verifier_credits }),
      ],
      warnings: [],
    };
  },
};
//#endregion

const findymail$1 = {
    __proto__: null,
    findymail
};

//#region src/providers/firecrawl.ts
const credits$1 = { id: 'credits', label: 'Credits of the team', unit: 'credits' };
const firecrawl = {
  id: 'firecrawl',
  name: 'Firecrawl',
  aliases: ['fire-crawl', 'firecrawl.dev'],
  origin: 'https://api.firecrawl.dev',
  keyVariable: 'FIRECRAWL_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v2/team/credit-usage',
  documentation: 'https://docs.firecrawl.dev/api-reference/endpoint/credit-usage',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://www.firecrawl.dev/app/billing',
  keys: 'https://www.firecrawl.dev/app/api-keys',
  pools: [credits$1],
  about: {
  },
  async read(api) {
    const Usage = check.object({
      success: check.literal(true),
      data: check.object({
        remainingCredits: check.decimal(),
        planCredits: check.optionalLimit(),
        billingPeriodEnd: check.optionalTime(),
      }),
    });
    const { data } = await api.get('/v2/team/credit-usage', Usage);
    return {
      pools: [
        gate.pool({
          ...credits$1,
          remaining: data.remainingCredits,
          limit: data.planCredits,
          resetsAt: data.billingPeriodEnd.instant,
          lowerBound: data.remainingCredits.lte(0),
        }),
      ],
      warnings: check.unreadableTime(data.billingPeriodEnd, 'end of the billing period'),
    };
  },
  signs: [
    {
      cause: 'credit',
      says: '\u2026Insufficient credits to perform this request. For more credits',
      orCap: true,
    },
    {
      cause: 'credit',
      says: "Client error '402 Payment Required' for url 'https://api.firecrawl.dev",
      orCap: true,
      most: 'probable',
    },
    {
      cause: 'credit',
      says: '402 Client Error: Payment Required for url: https://api.firecrawl.dev',
      orCap: true,
      most: 'probable',
    },
  ],
};
//#endregion

const firecrawl$1 = {
    __proto__: null,
    firecrawl
};

//#region src/providers/fireworks.ts
const probe = {
  keyVariables: ['FIREWORKS_API_KEY'],
  account: {
    required: false,
    meaning: 'the id of the Fireworks account, where the key sees several (FIREWORKS_ACCOUNT_ID of its own tools)',
  },
  endpoint: 'GET /v1/accounts',
  model: null,
  cost: '0',
  request: () => ({ method: 'GET', path: '/v1/accounts', body: null }),
  // With a model of the user's own the inference itself is asked, and that is billed.
  ownModel: (model) => check.askChat('/inference/v1/chat/completions', model),
  signs: [
    {
      means: 'credit-or-cap',
      status: 412,
      body: {
        '/error/message': / is suspended, possibly due to reaching the monthly spending limit or failure to pay past invoices\b/,
      },
    },
  ],
  served: check.chatServed,
  read: ({ body }, account) => (check.fitsPlaces(body, { '/accounts': true }) ? readAccounts(body, account) : null),
};
const fireworks = {
  id: 'fireworks',
  name: 'Fireworks AI',
  aliases: ['fireworks-ai', 'fireworksai'],
  origin: 'https://api.fireworks.ai',
  keyVariable: 'FIREWORKS_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v1/accounts',
  documentation: 'https://docs.fireworks.ai/api-reference/list-accounts',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://fireworks.ai/account/billing',
  pools: [],
  about: {
  },
  instead: 'It tells what an account has spent (GET /v1/accounts/{account}/billing/summary); whether the running day is in it is not known, so no budget is built on it yet. Set a monthly spend limit in the console.',
  probe,
  signs: [
    {
      cause: 'credit',
      says: '\u2026is suspended, possibly due to reaching the monthly spending limit or failure to pay past invoices',
      orCap: true,
      most: 'probable',
    },
  ],
};
const meaningOfState = new Map([
  ['UNSUSPENDED', 'served'],
  ['CREDIT_DEPLETED', 'credit'],
  ['MONTHLY_SPEND_LIMIT_EXCEEDED', 'cap'],
  ['FAILED_PAYMENTS', 'billing'],
  ['BLOCKED_BY_ABUSE_RULE', 'org'],
]);
/** The state of the one account that is meant. @throws {Failure} when the key does not see the account that is asked for. */
function readAccounts(body, account) {
  const accounts = check.valuesAt(body, '/accounts/*');
  const wanted = account?.replace(/^accounts\//, '');
  const named = accounts.filter((each) => check.textOf(check.valuesAt(each, '/name')[0]) === `accounts/${wanted}`);
  if (wanted !== undefined && named.length === 0)
    throw check.Failure.configuration('this key sees no such account', 'Set `account` to the id of an account of this key.');
  const hasMore = check.valuesAt(body, '/nextPageToken').some((token) => token !== '');
  const [only, ...others] = wanted === undefined ? accounts : named;
  if (others.length > 0 || (wanted === undefined && hasMore))
    return 'which-account';
  if (only === undefined)
    return 'not-told';
  const state = check.textOf(check.valuesAt(only, '/suspendState')[0]);
  return state === null ? 'body' : (meaningOfState.get(state) ?? 'not-told');
}
//#endregion

const fireworks$1 = {
    __proto__: null,
    fireworks
};

//#region src/providers/fish-audio.ts
const credit = { id: 'credit', label: 'API credit', unit: 'USD' };
const fishAudio = {
  id: 'fish-audio',
  name: 'Fish Audio',
  aliases: ['fish.audio', 'fishaudio', 'fish'],
  origin: 'https://api.fish.audio',
  keyVariable: 'FISH_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /wallet/self/api-credit',
  documentation: 'https://docs.fish.audio/api-reference/openapi.json',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://fish.audio',
  pools: [credit],
  about: {
  },
  read: check.readFigure(credit, { path: '/wallet/self/api-credit', at: ['credit'] }),
};
//#endregion

const fishAudio$1 = {
    __proto__: null,
    fishAudio
};

//#region src/providers/fullenrich.ts
const credits = { id: 'credits', label: 'Workspace credits', unit: 'credits' };
const fullenrich = {
  id: 'fullenrich',
  name: 'FullEnrich',
  aliases: ['full-enrich', 'fullenrich.com'],
  origin: 'https://app.fullenrich.com',
  keyVariable: 'FULLENRICH_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /api/v2/account/credits',
  documentation: 'https://docs.fullenrich.com/api/v2/account/credits/get',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://app.fullenrich.com/app/settings/billing',
  pools: [credits],
  about: {
  },
  read: check.readFigure(credits, { path: '/api/v2/account/credits', at: ['balance'] }),
};
//#endregion

const fullenrich$1 = {
    __proto__: null,
    fullenrich
};

exports.fal = fal$1;
exports.featherless = featherless$1;
exports.findymail = findymail$1;
exports.firecrawl = firecrawl$1;
exports.fireworks = fireworks$1;
exports.fishAudio = fishAudio$1;
exports.fullenrich = fullenrich$1;
