'use strict';

const gate = require('../gate.js');
const requests = require('../requests.js');

//#region src/providers/vastai.ts
// https://docs.vast.ai/api-reference/authentication \u00b7 checked 2026-11-21
// Traps: `credit` is what was paid in and is left, and is what is read; the reference of the endpoint lists a `balance`,
// which is another figure; the path's last slash belongs to it; the answer holds the owner's address and SSH key.
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
    topUp: 'https://cloud.vast.ai',
    pools: [{ id: 'credit', label: 'Credit', unit: 'USD' }],
    about: {
        key: 'A Vast.ai API key; a scoped one needs `user_read`.',
        limits: ['Instances that run go on spending: the figure falls by itself.'],
        sources: [
            'github vast-ai/docs api-reference/authentication.mdx (request and sample)',
            'https://docs.vast.ai/api-reference/accounts/show-user',
        ],
    },
    async read(api) {
        const User = requests.object({ credit: requests.decimal() });
        const { credit } = await api.get('/api/v0/users/current/', User);
        return { pools: [gate.pool({ id: 'credit', label: 'Credit', unit: 'USD', remaining: credit })], warnings: [] };
    },
};
//#endregion

const vastai$1 = /*#__PURE__*/Object.freeze(/*#__PURE__*/Object.defineProperty({
    __proto__: null,
    vastai
}, Symbol.toStringTag, { value: 'Module' }));

//#region src/providers/venice.ts
// https://docs.venice.ai/api-reference/endpoint/billing/balance \u00b7 checked 2026-11-21
// Traps: two currencies, never added; either may be null, which is not 0; DIEM is an allowance of the day that refreshes
// at 00:00 UTC and is spent first, then bundled credits (not told), then USD; with `canConsume: false` nothing runs.
const venice = {
    id: 'venice',
    name: 'Venice',
    aliases: ['venice-ai', 'venice.ai'],
    origin: 'https://api.venice.ai',
    keyVariable: 'VENICE_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /api/v1/billing/balance',
    documentation: 'https://docs.venice.ai/api-reference/endpoint/billing/balance',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://venice.ai/settings/api',
    pools: [
        { id: 'usd', label: 'USD balance', unit: 'USD' },
        { id: 'diem', label: 'DIEM of the day', unit: 'DIEM' },
    ],
    about: {
        key: 'A Venice API key. The endpoint is in beta.',
        reset: 'DIEM refreshes at 00:00 UTC; what is left of it lapses.',
        limits: ['Bundled credits are not told. Without a named pool, the currency that is spent now is read.'],
        sources: [
            'github veniceai/api-docs swagger.yaml (/billing/balance)',
            'github veniceai/api-docs overview/vvv-diem.mdx (order of spending, refresh)',
        ],
    },
    async read(api, { now }) {
        const Balance = requests.object({
            canConsume: requests.boolean(),
            consumptionCurrency: requests.optionalText(),
            balances: requests.object({ diem: requests.optionalDecimal(), usd: requests.optionalDecimal() }),
            diemEpochAllocation: requests.optionalDecimal(),
        });
        const { canConsume, consumptionCurrency, balances, ...answer } = await api.get('/api/v1/billing/balance', Balance);
        const pools = [];
        if (balances.usd !== null) {
            pools.push(gate.pool({ id: 'usd', label: 'USD balance', unit: 'USD', remaining: balances.usd, usable: canConsume }));
        }
        if (balances.diem !== null) {
            const diem = gate.pool({
                id: 'diem',
                label: 'DIEM of the day',
                unit: 'DIEM',
                remaining: balances.diem,
                boundBy: 'cycle',
                limit: answer.diemEpochAllocation,
                usable: canConsume,
                resetsAt: gate.formatInstant(gate.nextPeriodStart('day', now)),
            });
            if (consumptionCurrency === 'DIEM')
                pools.unshift(diem);
            else
                pools.push(diem);
        }
        if (pools.length === 0 && canConsume) {
            throw gate.Failure.because('unexpected-body', 'the answer tells neither a USD nor a DIEM balance');
        }
        const untold = consumptionCurrency !== null && !['USD', 'DIEM'].includes(consumptionCurrency);
        return { pools, warnings: untold ? [`Venice now spends ${consumptionCurrency}, which it does not tell.`] : [] };
    },
};
//#endregion

const venice$1 = /*#__PURE__*/Object.freeze(/*#__PURE__*/Object.defineProperty({
    __proto__: null,
    venice
}, Symbol.toStringTag, { value: 'Module' }));

//#region src/providers/vercel-ai-gateway.ts
// https://vercel.com/docs/ai-gateway/observability-and-spend/usage \u00b7 checked 2026-11-21
// Traps: both figures are strings of digits; `total_used` is what was spent in all time, not in a month.
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
    pools: [{ id: 'credits', label: 'AI Gateway credits', unit: 'USD' }],
    about: {
        key: 'An AI Gateway API key, or a Vercel OIDC token. The credits are the team\u2019s.',
        sources: [
            'https://vercel.com/docs/ai-gateway/usage',
            'https://vercel.com/docs/ai-gateway/observability-and-spend/usage',
            'github vercel/ai packages/gateway/src/gateway-fetch-metadata.ts',
        ],
    },
    async read(api) {
        const Credits = requests.object({ balance: requests.decimal(), total_used: requests.optionalDecimal() });
        const { balance, total_used: used } = await api.get('/v1/credits', Credits);
        return {
            pools: [gate.pool({ id: 'credits', label: 'AI Gateway credits', unit: 'USD', remaining: balance, used })],
            warnings: [],
        };
    },
};
//#endregion

const vercelAiGateway$1 = /*#__PURE__*/Object.freeze(/*#__PURE__*/Object.defineProperty({
    __proto__: null,
    vercelAiGateway
}, Symbol.toStringTag, { value: 'Module' }));

exports.vastai = vastai$1;
exports.venice = venice$1;
exports.vercelAiGateway = vercelAiGateway$1;
