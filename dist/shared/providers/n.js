'use strict';

const gate = require('../gate.js');
const requests = require('../requests.js');

//#region src/providers/nanogpt.ts
// https://docs.nano-gpt.com/api-reference/endpoint/check-balance \u00b7 checked 2026-11-21
// Traps: a POST that only reads; figures are strings; the answer holds a deposit address, which is never shown.
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
    topUp: 'https://nano-gpt.com',
    pools: [
        { id: 'usd', label: 'USD balance', unit: 'USD' },
        { id: 'nano', label: 'Nano balance', unit: 'XNO' },
    ],
    about: {
        key: 'Any NanoGPT API key of the account.',
        limits: [
            'What a subscription includes is not in the figures.',
            'A key may have a limit in USD a day of its own, which is not told.',
        ],
        sources: [
            'https://docs.nano-gpt.com/api-reference/endpoint/check-balance.md',
            'https://docs.nano-gpt.com/api-reference/miscellaneous/rate-limits (limits of a key)',
        ],
    },
    async read(api) {
        const Balance = requests.object({ usd_balance: requests.decimal(), nano_balance: requests.optionalDecimal() });
        const { usd_balance: dollars, nano_balance: nano } = await api.post('/api/check-balance', {}, Balance);
        const usd = gate.pool({ id: 'usd', label: 'USD balance', unit: 'USD', remaining: dollars });
        if (nano === null)
            return { pools: [usd], warnings: [] };
        return { pools: [usd, gate.pool({ id: 'nano', label: 'Nano balance', unit: 'XNO', remaining: nano })], warnings: [] };
    },
};
//#endregion

const nanogpt$1 = /*#__PURE__*/Object.freeze(/*#__PURE__*/Object.defineProperty({
    __proto__: null,
    nanogpt
}, Symbol.toStringTag, { value: 'Module' }));

//#region src/providers/new-api.ts
// https://github.com/QuantumNous/new-api-docs/blob/main/docs/en/api/token-usage.md \u00b7 checked 2026-11-21
// Traps: without its last slash the path is redirected; a key that is gone is `success: false` in a 200; quota is the
// server's own count (500,000 to the dollar unless its owner says otherwise); `unlimited_quota` is the key's, not the
// owner's; `expires_at` is seconds, 0 for never.
const unlimitedKey = 'The key has no quota of its own: what its owner\u2019s account has left decides, and a key cannot read that.';
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
    topUp: 'https://github.com/QuantumNous/new-api',
    pools: [{ id: 'key', label: 'Key quota', unit: 'quota' }],
    about: {
        key: 'An API key (`sk-\u2026`) of the server that `base-url` names. Credit is added on that server.',
        unlimited: 'A key whose quota is unlimited; its owner\u2019s account may be empty all the same.',
        limits: [
            'A key cannot read its owner\u2019s account: less may be left than the key\u2019s quota says.',
            'Servers limit how often this may be asked (20 times in 20 minutes from one address unless changed).',
        ],
        sources: [
            'github QuantumNous/new-api-docs docs/en/api/token-usage.md',
            'github QuantumNous/new-api controller/token.go, router/api-router.go, middleware/auth.go',
        ],
    },
    failureOf({ status, body }) {
        const Refusal = requests.object({ success: requests.literal(false) });
        if (gate.failureOfStatus(status, body) !== null || !Refusal.safeParse(body).success)
            return null;
        return gate.failureWith('unauthorized', status, body);
    },
    async read(api, { now }) {
        const Usage = requests.object({
            data: requests.object({
                total_granted: requests.decimal(),
                total_used: requests.decimal(),
                total_available: requests.decimal(),
                unlimited_quota: requests.boolean(),
                expires_at: requests.decimal(),
            }),
        });
        const { data } = await api.get('/api/usage/token/', Usage);
        const { unlimited_quota: unlimited } = data;
        const expiresAt = data.expires_at.gt(0) ? gate.instantFromSeconds(data.expires_at.toNumber()) : null;
        return {
            pools: [
                gate.pool({
                    id: 'key',
                    label: 'Key quota',
                    unit: 'quota',
                    remaining: unlimited ? 'unlimited' : gate.notBelowZero(data.total_available),
                    boundBy: 'key',
                    used: data.total_used,
                    limit: unlimited ? null : data.total_granted,
                    usable: expiresAt === null || !gate.isPast(expiresAt, now),
                    expiresAt,
                    upperBound: true,
                }),
            ],
            warnings: unlimited ? [unlimitedKey] : [],
        };
    },
};
//#endregion

const newApi$1 = /*#__PURE__*/Object.freeze(/*#__PURE__*/Object.defineProperty({
    __proto__: null,
    newApi
}, Symbol.toStringTag, { value: 'Module' }));

//#region src/providers/novita.ts
// https://novita.ai/docs/api-reference/basic-get-user-balance \u00b7 checked 2026-11-21
// Traps: every figure is a string that counts 1/10,000 USD; `availableBalance` holds the credit limit (what may be owed)
// as well, `cashBalance` is one's own money.
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
    topUp: 'https://novita.ai',
    pools: [
        { id: 'available', label: 'Available balance', unit: 'USD' },
        { id: 'cash', label: 'Cash balance', unit: 'USD' },
    ],
    about: {
        key: 'Any Novita API key of the account.',
        zero: '`available` holds what the account may owe; `cash` is 0 when the money that was paid in is gone.',
        sources: ['https://novita.ai/docs/api-reference/basic-get-user-balance'],
    },
    async read(api) {
        const Balance = requests.object({ availableBalance: requests.decimal(), cashBalance: requests.optionalDecimal() });
        const { availableBalance, cashBalance } = await api.get('/openapi/v1/billing/balance/detail', Balance);
        const available = gate.pool({
            id: 'available',
            label: 'Available balance',
            unit: 'USD',
            remaining: availableBalance.times('0.0001'),
        });
        if (cashBalance === null)
            return { pools: [available], warnings: [] };
        const cash = gate.pool({ id: 'cash', label: 'Cash balance', unit: 'USD', remaining: cashBalance.times('0.0001') });
        return { pools: [available, cash], warnings: [] };
    },
};
//#endregion

const novita$1 = /*#__PURE__*/Object.freeze(/*#__PURE__*/Object.defineProperty({
    __proto__: null,
    novita
}, Symbol.toStringTag, { value: 'Module' }));

exports.nanogpt = nanogpt$1;
exports.newApi = newApi$1;
exports.novita = novita$1;
