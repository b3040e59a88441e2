'use strict';

Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

const gate = require('../gate.js');
const requests = require('../requests.js');

//#region src/providers/cloudflare-ai-gateway.ts
// https://developers.cloudflare.com/api/resources/ai_gateway/subresources/billing/methods/credit_balance \u00b7 checked 2026-11-21
// Traps: `balance` counts cents, fractions among them (the reference does not say so, its top-up and its clients do);
// a malformed token is refused with 400 and code 6003.
function failureOf({ status, body }) {
    const invalidHeaders = requests.whole().check(requests.refine((code) => code === 6003));
    const Problem = requests.object({ errors: requests.tuple([requests.object({ code: invalidHeaders, message: requests.string() })], requests.unknown()) });
    const problem = Problem.safeParse(body);
    return problem.success ? gate.failureWith('unauthorized', status, problem.data.errors[0]) : null;
}
const cloudflareAiGateway = {
    id: 'cloudflare-ai-gateway',
    name: 'Cloudflare AI Gateway',
    aliases: ['cloudflare', 'cf-ai-gateway'],
    origin: 'https://api.cloudflare.com',
    keyVariable: 'CLOUDFLARE_API_TOKEN',
    auth: { kind: 'bearer' },
    endpoint: 'GET /client/v4/accounts/<account>/ai-gateway/billing/credit-balance',
    documentation: 'https://developers.cloudflare.com/api/resources/ai_gateway/subresources/billing/methods/credit_balance',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://dash.cloudflare.com/?to=/:account/ai/ai-gateway',
    keys: 'https://dash.cloudflare.com/profile/api-tokens',
    pools: [{ id: 'credits', label: 'Unified Billing credits', unit: 'USD' }],
    account: { required: true, meaning: 'the id of the Cloudflare account' },
    about: {
        key: 'An API token with the permission AI Gateway Read (or Write) on the account.',
        zero: 'Also what an account says that never bought credits. Models with a key of one\u2019s own, and Workers AI, need none.',
        limits: [
            'Spend limits of a gateway (by model, provider or your own metadata) and of the account stand in no answer: a request beyond one is refused with 429, whatever is left here.',
            'With automatic top-up more may be spent than this.',
        ],
        sources: [
            'https://developers.cloudflare.com/ai-gateway/features/spend-limits/',
            'https://developers.cloudflare.com/api/go/resources/ai_gateway/subresources/billing/methods/credit_balance',
            'the same reference, Create a top-up: \u201cTop-up amount in cents\u201d',
            'public client code that compared the answer with the dashboard: 1000 is 10 USD, 640.19 is 6.40 USD',
        ],
    },
    failureOf,
    async read(api, { account }) {
        const CreditBalance = requests.object({ success: requests.literal(true), result: requests.object({ balance: requests.decimal() }) });
        const path = `/client/v4/accounts/${encodeURIComponent(account ?? '')}/ai-gateway/billing/credit-balance`;
        const { result } = await api.get(path, CreditBalance);
        const remaining = result.balance.times('0.01');
        return { pools: [gate.pool({ id: 'credits', label: 'Unified Billing credits', unit: 'USD', remaining })], warnings: [] };
    },
};
//#endregion

exports.cloudflareAiGateway = cloudflareAiGateway;
