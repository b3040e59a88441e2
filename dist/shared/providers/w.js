'use strict';

const check = require('../check.js');
const gate = require('../gate.js');

//#region src/providers/wavespeed.ts
const balance = { id: 'balance', label: 'Balance', unit: 'USD' };
const wavespeed = {
  id: 'wavespeed',
  name: 'WaveSpeedAI',
  aliases: ['wavespeed-ai', 'wavespeedai', 'wavespeed.ai'],
  origin: 'https://api.wavespeed.ai',
  keyVariable: 'WAVESPEED_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /api/v3/balance',
  documentation: 'https://wavespeed.ai/docs/docs-common-api/balance',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://wavespeed.ai',
  pools: [balance],
  about: {
  },
  failureOf: check.failureByStatusInBody(),
  read: check.readFigure(balance, { path: '/api/v3/balance', at: ['data', 'balance'] }),
};
//#endregion

const wavespeed$1 = {
    __proto__: null,
    wavespeed
};

//#region src/providers/webscraping-ai.ts
const credits$1 = { id: 'credits', label: 'API credits', unit: 'credits' };
const webscrapingAi = {
  id: 'webscraping-ai',
  name: 'WebScraping.AI',
  aliases: ['webscraping.ai', 'webscrapingai'],
  origin: 'https://api.webscraping.ai',
  keyVariable: 'WEBSCRAPING_AI_API_KEY',
  auth: { kind: 'query', name: 'api_key' },
  endpoint: 'GET /account',
  documentation: 'https://github.com/webscraping-ai/webscraping-ai-php/blob/HEAD/docs/Model/Account.md',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://webscraping.ai',
  pools: [credits$1],
  about: {
  },
  failureOf({ status, body }) {
    const Refusal = check.object({ message: check.string().check(check._regex(/^Wrong API key/i)) });
    return status === 403 && Refusal.safeParse(body).success ? check.failureWith('unauthorized', status, body) : null;
  },
  async read(api) {
    const Account = check.object({
      remaining_total_credits: check.optionalDecimal(),
      remaining_api_calls: check.optionalDecimal(),
      resets_at: check.optionalUnixTime(),
    });
    const { remaining_total_credits: total, remaining_api_calls: plan, resets_at } = await api.get('/account', Account);
    const remaining = total ?? plan;
    if (remaining === null)
      throw check.Failure.because('unexpected-body', 'the answer tells no credits');
    return {
      pools: [gate.pool({ ...credits$1, remaining, boundBy: 'cycle', resetsAt: resets_at.instant })],
      warnings: check.unreadableTime(resets_at, 'start of the next billing cycle'),
    };
  },
};
//#endregion

const webscrapingAi$1 = {
    __proto__: null,
    webscrapingAi
};

//#region src/providers/wiza.ts
const api = { id: 'api', label: 'API credits', unit: 'credits' };
const email = { id: 'email', label: 'Email credits', unit: 'credits' };
const phone = { id: 'phone', label: 'Phone credits', unit: 'credits' };
const exports$1 = { id: 'export', label: 'Export credits', unit: 'credits' };
/** A figure, or the word for a kind without a limit; a kind that the plan does not have may be missing. */
function kind() {
  return check.optional(check.nullable(check.union([check.literal('unlimited'), check.decimal()])));
}
const wiza = {
  id: 'wiza',
  name: 'Wiza',
  aliases: ['wiza.co'],
  origin: 'https://wiza.co',
  keyVariable: 'WIZA_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /api/meta/credits',
  documentation: 'https://docs.wiza.co/api-reference/credits/get-credits',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://wiza.co/app/settings/billing',
  pools: [api, email, phone, exports$1],
  about: {
  },
  async read(vendor) {
    const Credits = check.object({
      credits: check.object({
        api_credits: check.union([check.literal('unlimited'), check.decimal()]),
        email_credits: kind(),
        phone_credits: kind(),
        export_credits: kind(),
      }),
    });
    const { credits } = await vendor.get('/api/meta/credits', Credits);
    const kinds = [
      [api, credits.api_credits],
      [email, credits.email_credits],
      [phone, credits.phone_credits],
      [exports$1, credits.export_credits],
    ];
    return {
      pools: kinds.flatMap(([definition, left]) => (left == null ? [] : [gate.pool({ ...definition, remaining: left })])),
      warnings: [],
    };
  },
};
//#endregion

const wiza$1 = {
    __proto__: null,
    wiza
};

//#region src/providers/worldlabs.ts
const credits = { id: 'credits', label: 'API credits', unit: 'credits' };
const worldlabs = {
  id: 'worldlabs',
  name: 'World Labs',
  aliases: ['world-labs', 'world labs', 'marble', 'worldlabs.ai'],
  origin: 'https://api.worldlabs.ai',
  keyVariable: 'WORLDLABS_API_KEY',
  otherKeyVariables: ['WLT_API_KEY'],
  auth: { kind: 'header', name: 'WLT-Api-Key' },
  endpoint: 'GET /marble/v1/credits',
  documentation: 'https://docs.worldlabs.ai/api/reference/credits/get',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://platform.worldlabs.ai/billing',
  pools: [credits],
  about: {
  },
  failureOf({ status }) {
    if (status !== 404)
      return null;
    return check.Failure.because('forbidden', 'the account is not enabled for the API (404)', {
      code: status,
      hint: 'Make the key at platform.worldlabs.ai: an account of the Marble application alone has no API credits.',
    });
  },
  read: check.readFigure(credits, { path: '/marble/v1/credits', at: ['remaining_credits'] }),
};
//#endregion

const worldlabs$1 = {
    __proto__: null,
    worldlabs
};

exports.wavespeed = wavespeed$1;
exports.webscrapingAi = webscrapingAi$1;
exports.wiza = wiza$1;
exports.worldlabs = worldlabs$1;
