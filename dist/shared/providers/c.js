'use strict';

const requests = require('../requests.js');
const gate = require('../gate.js');

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
        choose: (list) => requests.byPrice(requests.modelsAt(list, '/data')
            .map((model) => ({ model: model.text('/id'), cost: null, price: model.number('/pricing/prompt') }))
            .filter(({ price }) => price?.lte(mostPrice))),
    },
    signs: [
        { means: 'credit-or-cap', body: { '/code': 'payment_required' } },
        { means: 'credit-or-cap', body: { '/type': 'payment_required_error' } },
        { means: 'daily-quota', status: 429, body: { '/message': /^(?:Tokens|Requests) per day limit exceeded\b/ } },
        { means: 'model', body: { '/code': 'model_not_found' } },
        { means: 'unauthorized', body: { '/code': 'wrong_api_key' } },
    ],
    served: requests.chatServed,
    about: {
        modelRule: '`gpt-oss-120b`; once it is gone, the cheapest priced model of the public list',
        empty: '402 with `code` `payment_required`',
        sure: 'medium',
        limits: ['Cerebras does not tell whether it is the credit or a limit.'],
    },
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
        key: 'An ordinary key of the Cerebras console.',
        sources: ['https://inference-docs.cerebras.ai/support/error', 'github Cerebras/cerebras-cloud-sdk-python'],
    },
    instead: 'Its answers carry rate limits only (x-ratelimit-remaining-requests-day), and those are no credit. Watch the balance in the console.',
    probe: probe$1,
};
/** USD a token: a model dearer than five dollars a million is never chosen by rule. */
const mostPrice = '0.000005';
function ask$1(model) {
    return requests.askChat('/v1/chat/completions', model, 'max_completion_tokens');
}
//#endregion

const cerebras$1 = /*#__PURE__*/Object.freeze(/*#__PURE__*/Object.defineProperty({
    __proto__: null,
    cerebras
}, Symbol.toStringTag, { value: 'Module' }));

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

const cloudflareAiGateway$1 = /*#__PURE__*/Object.freeze(/*#__PURE__*/Object.defineProperty({
    __proto__: null,
    cloudflareAiGateway
}, Symbol.toStringTag, { value: 'Module' }));

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
        choose: (list) => requests.modelsAt(list, '/models')
            .filter((model) => !model.is('/is_deprecated', true) && !model.is('/finetuned', true) && model.text('/name') !== '')
            .map((model) => ({ model: model.text('/name'), cost: null }))
            // The others do not take the smallest dimension.
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
    about: {
        modelRule: '`embed-v4.0`; once it is gone, the first embedding model of `GET /v1/models` that is not deprecated',
        empty: '402 \u201cPlease add or update your payment method \u2026\u201d or \u201cMaximum billing reached for this API key \u2026\u201d; a trial key that is used up is 429 \u201c\u2026 limited to 1000 API calls / month \u2026\u201d',
        sure: 'medium',
        limits: ['A cap starts anew \u201cat the beginning of next month\u201d; in which time zone Cohere does not say.'],
    },
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
        key: 'An ordinary production key of the Cohere dashboard. A trial key works too, and the probe uses one of its 1,000 calls a month.',
        sources: ['https://docs.cohere.com/reference/errors', 'github cohere-ai/cohere-developer-experience'],
    },
    instead: 'It can tell whether a key is valid (POST /v1/check-api-key), and nothing about money. See whether its billing page offers a spending limit or an alert.',
    probe,
};
function ask(model) {
    const body = { model, texts: ['.'], input_type: 'search_query', embedding_types: ['int8'], output_dimension: 256 };
    return { method: 'POST', path: '/v2/embed', body };
}
//#endregion

const cohere$1 = /*#__PURE__*/Object.freeze(/*#__PURE__*/Object.defineProperty({
    __proto__: null,
    cohere
}, Symbol.toStringTag, { value: 'Module' }));

exports.cerebras = cerebras$1;
exports.cloudflareAiGateway = cloudflareAiGateway$1;
exports.cohere = cohere$1;
