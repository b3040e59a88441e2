'use strict';

const gate = require('../gate.js');
const requests = require('../requests.js');

//#region src/providers/bfl.ts
// https://docs.bfl.ai/api-reference/get-the-users-credits \u00b7 checked 2026-11-21
// Traps: credits are the organization's, fractions among them.
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
    pools: [{ id: 'credits', label: 'Credits', unit: 'credits' }],
    about: {
        key: 'A BFL API key; all projects of its organization draw from the same credits.',
        sources: ['https://docs.bfl.ai/api-reference/get-the-users-credits.md', 'https://docs.bfl.ai/llms-full.txt'],
    },
    async read(api) {
        const Credits = requests.object({ credits: requests.decimal() });
        const { credits } = await api.get('/v1/credits', Credits);
        return { pools: [gate.pool({ id: 'credits', label: 'Credits', unit: 'credits', remaining: credits })], warnings: [] };
    },
};
//#endregion

const bfl$1 = /*#__PURE__*/Object.freeze(/*#__PURE__*/Object.defineProperty({
    __proto__: null,
    bfl
}, Symbol.toStringTag, { value: 'Module' }));

//#region src/providers/bouncify.ts
const credits = { id: 'credits', label: 'Verification credits', unit: 'credits' };
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
    pools: [credits],
    about: {
        key: 'The API key of the account. It goes into the address, the only place that Bouncify takes it.',
        sources: [
            'github noamdorr/quotacanary-oss src/lib/adapters/bouncify.ts',
            'public client code: eight more that read `credits_info.credits_remaining`',
        ],
    },
    read: requests.readFigure(credits, { path: '/v1/info', at: ['credits_info', 'credits_remaining'] }),
};
//#endregion

const bouncify$1 = /*#__PURE__*/Object.freeze(/*#__PURE__*/Object.defineProperty({
    __proto__: null,
    bouncify
}, Symbol.toStringTag, { value: 'Module' }));

//#region src/providers/browser-use.ts
// https://docs.browser-use.com/cloud/guides/billing \u00b7 checked 2026-11-21
// Traps: credits belong to the project of the key, not to its owner; 404 means that the key has no project; the header
// takes no "Bearer"; `rateLimit` is an old name for concurrency.
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
    pools: [{ id: 'credits', label: 'Project credits', unit: 'USD' }],
    about: {
        key: 'A Browser Use Cloud API key; it reads the credits of its project.',
        sources: [
            'https://docs.browser-use.com/cloud/guides/billing.md',
            'https://docs.browser-use.com/cloud/api-v3/billing/get-account-billing.md',
            'github browser-use/sdk browser-use-node/src/v2/resources/billing.ts',
        ],
    },
    failureOf({ status, body }) {
        return status === 404 ? gate.failureWith('unauthorized', status, body) : null;
    },
    async read(api) {
        const Account = requests.object({ totalCreditsBalanceUsd: requests.decimal() });
        const { totalCreditsBalanceUsd: remaining } = await api.get('/api/v2/billing/account', Account);
        return { pools: [gate.pool({ id: 'credits', label: 'Project credits', unit: 'USD', remaining })], warnings: [] };
    },
};
//#endregion

const browserUse$1 = /*#__PURE__*/Object.freeze(/*#__PURE__*/Object.defineProperty({
    __proto__: null,
    browserUse
}, Symbol.toStringTag, { value: 'Module' }));

exports.bfl = bfl$1;
exports.bouncify = bouncify$1;
exports.browserUse = browserUse$1;
