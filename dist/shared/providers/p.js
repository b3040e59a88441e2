'use strict';

const check = require('../check.js');
const gate = require('../gate.js');

//#region src/providers/pdf-co.ts
const credits$4 = { id: 'credits', label: 'Credits', unit: 'credits' };
const pdfCo = {
  id: 'pdf-co',
  name: 'PDF.co',
  aliases: ['pdf.co', 'pdfco'],
  origin: 'https://api.pdf.co',
  keyVariable: 'PDFCO_API_KEY',
  otherKeyVariables: ['PDF_CO_API_KEY'],
  auth: { kind: 'header', name: 'x-api-key' },
  endpoint: 'GET /v1/account/credit/balance',
  documentation: 'https://docs.pdf.co/api-reference',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://app.pdf.co/',
  pools: [credits$4],
  about: {
  },
  read: check.readFigure(credits$4, { path: '/v1/account/credit/balance', at: ['remainingCredits'] }),
};
//#endregion

const pdfCo$1 = {
    __proto__: null,
    pdfCo
};

//#region src/providers/perplexity.ts
const probe = {
  keyVariables: ['PERPLEXITY_API_KEY'],
  endpoint: 'POST /v1/embeddings',
  model: 'pplx-embed-v1-0.6b',
  cost: '0.000000004',
  request: ask,
  ownModel: ask,
  signs: [
    { means: 'credit', body: { '/error/type': 'insufficient_quota' } },
    { means: 'unauthorized', body: { '/error/type': 'invalid_api_key' } },
    { means: 'model', body: { '/error/type': 'invalid_model' } },
  ],
  served: [{ '/object': 'list', '/data/0/embedding': true }],
};
const perplexity = {
  id: 'perplexity',
  name: 'Perplexity API',
  aliases: ['perplexity-ai', 'pplx', 'sonar'],
  origin: 'https://api.perplexity.ai',
  keyVariable: 'PERPLEXITY_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'POST /v1/embeddings',
  documentation: 'https://docs.perplexity.ai/api-reference/embeddings-post',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://www.perplexity.ai/settings/api',
  pools: [],
  about: {
  },
  instead: 'Its balance stands in the API settings alone. Turn on automatic top-up there.',
  probe,
  signs: [
    {
      cause: 'credit',
      says: 'You exceeded your current quota, please check your plan and billing details. For more information, visit https://www.perplexity.ai/settings/api',
    },
    {
      cause: 'credit',
      code: 'insufficient_quota',
      with: ['401'],
      near: ['perplexity.ai', 'perplexity.AuthenticationError'],
    },
  ],
};
function ask(model) {
  return { method: 'POST', path: '/v1/embeddings', body: { model, input: ['.'], dimensions: 128 } };
}
//#endregion

const perplexity$1 = {
    __proto__: null,
    perplexity
};

//#region src/providers/photoroom.ts
const images = { id: 'images', label: 'Images of the plan', unit: 'images' };
const photoroom = {
  id: 'photoroom',
  name: 'Photoroom',
  aliases: ['photo-room', 'photoroom.com'],
  origin: 'https://image-api.photoroom.com',
  keyVariable: 'PHOTOROOM_API_KEY',
  auth: { kind: 'header', name: 'x-api-key' },
  endpoint: 'GET /v2/account',
  documentation: 'https://docs.photoroom.com/getting-started/pricing',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://app.photoroom.com/api-dashboard',
  pools: [images],
  about: {
  },
  async read(api) {
    const Account = check.object({ images: check.object({ available: check.decimal(), subscription: check.decimal() }) });
    const { available, subscription } = (await api.get('/v2/account', Account)).images;
    return {
      pools: [gate.pool({ ...images, remaining: available, limit: subscription, boundBy: 'cycle' })],
      warnings: [],
    };
  },
};
//#endregion

const photoroom$1 = {
    __proto__: null,
    photoroom
};

//#region src/providers/piapi.ts
const balance = { id: 'balance', label: 'Available balance', unit: 'USD' };
const piapi = {
  id: 'piapi',
  name: 'PiAPI',
  aliases: ['pi-api', 'piapi.ai'],
  origin: 'https://api.piapi.ai',
  keyVariable: 'PIAPI_API_KEY',
  auth: { kind: 'header', name: 'x-api-key' },
  endpoint: 'GET /account/info',
  documentation: 'https://piapi.ai/workspace/billing',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://piapi.ai/workspace/billing',
  pools: [balance],
  about: {
  },
  failureOf: check.failureByStatusInBody(),
  async read(api) {
    const Account = check.object({ equivalent_in_usd: check.decimal() });
    const Info = check.union([
      check.pipe(check.object({ data: Account }), check.transform(({ data }) => data)),
      Account,
    ]);
    const { equivalent_in_usd: remaining } = await api.get('/account/info', Info);
    return { pools: [gate.pool({ ...balance, remaining })], warnings: [] };
  },
};
//#endregion

const piapi$1 = {
    __proto__: null,
    piapi
};

//#region src/providers/picsart.ts
const credits$3 = { id: 'credits', label: 'Credits', unit: 'credits' };
const picsart = {
  id: 'picsart',
  name: 'Picsart',
  aliases: ['picsart.io', 'picsart.com'],
  origin: 'https://api.picsart.io',
  keyVariable: 'PICSART_API_KEY',
  auth: { kind: 'header', name: 'X-Picsart-API-Key' },
  endpoint: 'GET /tools/1.0/balance',
  documentation: 'https://docs.picsart.io/docs/creative-apis-quotas-and-limits',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://picsart.io',
  pools: [credits$3],
  about: {
  },
  read: check.readFigure(credits$3, { path: '/tools/1.0/balance', at: ['credits'] }),
};
//#endregion

const picsart$1 = {
    __proto__: null,
    picsart
};

//#region src/providers/plivo.ts
const credits$2 = { id: 'credits', label: 'Cash credits', unit: 'credits' };
const plivo = {
  id: 'plivo',
  name: 'Plivo',
  aliases: ['plivo.com'],
  origin: 'https://api.plivo.com',
  keyVariable: 'PLIVO_AUTH_TOKEN',
  auth: { kind: 'basic', user: 'account' },
  endpoint: 'GET /v1/Account/{account}/',
  documentation: 'https://www.plivo.com/docs/account/api/',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://www.plivo.com',
  pools: [credits$2],
  account: { required: true, meaning: 'the auth id (`MA\u2026`)' },
  about: {
  },
  failureOf: (answer) => check.noSuchAccount(answer, 'account', 'the auth id (`MA\u2026`) that the auth token belongs to'),
  async read(api, { account }) {
    const Account = check.object({ cash_credits: check.decimal(), billing_mode: check.optionalText() });
    const told = await api.get(`/v1/Account/${encodeURIComponent(account ?? '')}/`, Account);
    if (told.billing_mode === 'postpaid')
      throw check.Failure.because('not-told', 'the account is postpaid, and has no balance that binds');
    return { pools: [gate.pool({ ...credits$2, remaining: told.cash_credits })], warnings: [] };
  },
};
//#endregion

const plivo$1 = {
    __proto__: null,
    plivo
};

//#region src/providers/poe.ts
const points = { id: 'points', label: 'Points', unit: 'points' };
const poe = {
  id: 'poe',
  name: 'Poe',
  aliases: ['poe.com', 'poe-api'],
  origin: 'https://api.poe.com',
  keyVariable: 'POE_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /usage/current_balance',
  documentation: 'https://poe.com/api/keys',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://poe.com/api/keys',
  keys: 'https://poe.com/api/keys',
  pools: [points],
  about: {
  },
  read: check.readFigure(points, { path: '/usage/current_balance', at: ['current_point_balance'] }),
};
//#endregion

const poe$1 = {
    __proto__: null,
    poe
};

//#region src/providers/pollo.ts
const credits$1 = { id: 'credits', label: 'API credits', unit: 'credits' };
const pollo = {
  id: 'pollo',
  name: 'Pollo AI',
  aliases: ['pollo.ai', 'pollo-ai'],
  origin: 'https://pollo.ai',
  keyVariable: 'POLLO_API_KEY',
  otherKeyVariables: ['POLLO_AI_API_KEY'],
  auth: { kind: 'header', name: 'x-api-key' },
  endpoint: 'GET /api/platform/credit/balance',
  documentation: 'https://docs.pollo.ai/credits/balance',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://pollo.ai/api-platform/billing',
  pools: [credits$1],
  about: {
  },
  read: check.readFigure(credits$1, { path: '/api/platform/credit/balance', at: ['availableCredits'] }),
};
//#endregion

const pollo$1 = {
    __proto__: null,
    pollo
};

//#region src/providers/prospeo.ts
const credits = { id: 'credits', label: 'Credits', unit: 'credits' };
const prospeo = {
  id: 'prospeo',
  name: 'Prospeo',
  aliases: ['prospeo.io'],
  origin: 'https://api.prospeo.io',
  keyVariable: 'PROSPEO_API_KEY',
  auth: { kind: 'header', name: 'X-KEY' },
  endpoint: 'GET /account-information',
  documentation: 'https://prospeo.io/api-docs/account-information',
  checked: '2026-11-28',
  evidence: 'client-code',
  topUp: 'https://app.prospeo.io/account/subscription',
  pools: [credits],
  about: {
  },
  async read(api) {
    const Account = check.object({
      response: check.object({
        remaining_credits: check.decimal(),
        used_credits: check.optionalDecimal(),
        next_quota_renewal_date: check.optionalTime(),
      }),
    });
    const { response: told } = await api.get('/account-information', Account);
    const renewal = told.next_quota_renewal_date;
    return {
      pools: [
        gate.pool({
          ...{ ...credits, remaining: told.remaining_credits, used: told.used_credits, boundBy: 'cycle' },
          resetsAt: renewal.instant,
        }),
      ],
      warnings: check.unreadableTime(renewal, 'renewal of the quota'),
    };
  },
};
//#endregion

const prospeo$1 = {
    __proto__: null,
    prospeo
};

exports.pdfCo = pdfCo$1;
exports.perplexity = perplexity$1;
exports.photoroom = photoroom$1;
exports.piapi = piapi$1;
exports.picsart = picsart$1;
exports.plivo = plivo$1;
exports.poe = poe$1;
exports.pollo = pollo$1;
exports.prospeo = prospeo$1;
