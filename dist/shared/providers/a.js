'use strict';

const gate = require('../gate.js');
const requests = require('../requests.js');

//#region src/providers/aimlapi.ts
// https://docs.aimlapi.com/api-references/service-endpoints/account-balance \u00b7 checked 2026-11-21
// Traps: the older /v1/billing/balance counts credits of another size; a management key is refused here; a used-up balance
// is a 403 whose code, misspelt, stands in `error.data.kind`.
const usedUp = ['err_insufficent_credits', 'err_insufficient_credits'];
const aimlapi = {
    id: 'aimlapi',
    name: 'AI/ML API',
    aliases: ['aiml', 'aiml-api', 'ai-ml-api'],
    origin: 'https://api.aimlapi.com',
    keyVariable: 'AIMLAPI_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /v2/billing',
    documentation: 'https://docs.aimlapi.com/api-references/service-endpoints/account-balance',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://aimlapi.com/app/billing/',
    keys: 'https://aimlapi.com/app/keys',
    pools: [{ id: 'account', label: 'Account balance', unit: 'USD' }],
    about: {
        key: 'An ordinary AI/ML API key; a management key is for other endpoints.',
        sources: [
            'github aimlapi/api-docs docs/api-references/service-endpoints/billing-v2.json',
            'github aimlapi/api-docs docs/api-references/service-endpoints/account-balance.md',
            'public client code (403 with `error.data.kind`)',
        ],
    },
    failureOf({ status, body }) {
        const kind = requests.string().check(requests.refine((code) => usedUp.includes(code)));
        const Problem = requests.object({ error: requests.object({ data: requests.object({ kind }) }) });
        return Problem.safeParse(body).success ? gate.failureWith('insufficient', status, body) : null;
    },
    async read(api) {
        const Billing = requests.object({ current_balance: requests.decimal(), currency: requests.literal('USD') });
        const { current_balance: remaining } = await api.get('/v2/billing', Billing);
        return { pools: [gate.pool({ id: 'account', label: 'Account balance', unit: 'USD', remaining })], warnings: [] };
    },
};
//#endregion

const aimlapi$1 = /*#__PURE__*/Object.freeze(/*#__PURE__*/Object.defineProperty({
    __proto__: null,
    aimlapi
}, Symbol.toStringTag, { value: 'Module' }));

//#region src/providers/apify.ts
// https://docs.apify.com/api/v2/users-me-limits-get \u00b7 checked 2026-11-21
// Traps: `maxMonthlyUsageUsd` is the account's spending limit, which on paid plans may lie above the prepaid usage; the cycle
// is the account's own month, not the calendar's; tokens with limited permissions get 403.
const apify = {
    id: 'apify',
    name: 'Apify',
    aliases: ['apify.com'],
    origin: 'https://api.apify.com',
    keyVariable: 'APIFY_TOKEN',
    auth: { kind: 'bearer' },
    endpoint: 'GET /v2/users/me/limits',
    documentation: 'https://docs.apify.com/api/v2/users-me-limits-get',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://console.apify.com/billing',
    keys: 'https://console.apify.com/settings/integrations',
    pools: [{ id: 'usage', label: 'Monthly usage limit', unit: 'USD' }],
    about: {
        key: 'An API token of the account without limited permissions, from console.apify.com.',
        zero: 'The account\u2019s limit for this usage cycle is reached: no Actor starts.',
        reset: 'The end of the monthly usage cycle.',
        limits: [
            'It is the spending limit that is read: usage beyond the plan\u2019s prepaid part is charged extra before it is reached.',
        ],
        sources: [
            'https://docs.apify.com/api/v2/users-me-limits-get.md',
            'https://docs.apify.com/api/v2/users-me-limits-put',
            'github noamdorr/quotacanary-oss src/lib/adapters/apify.ts',
        ],
    },
    failureOf({ status, body }) {
        if (status !== 403 || body === undefined || gate.failureOfStatus(status, body)?.status === 'low')
            return null;
        return gate.Failure.because('forbidden', 'the token may not read the account\u2019s limits (403)', {
            code: status,
            hint: 'Use a token without limited permissions.',
        });
    },
    async read(api) {
        const Limits = requests.object({
            data: requests.object({
                monthlyUsageCycle: requests.optional(requests.nullable(requests.object({ endAt: requests.optionalTime() }))),
                limits: requests.object({ maxMonthlyUsageUsd: requests.decimal() }),
                current: requests.object({ monthlyUsageUsd: requests.decimal() }),
            }),
        });
        const { data } = await api.get('/v2/users/me/limits', Limits);
        const end = data.monthlyUsageCycle?.endAt ?? { instant: null, readable: true };
        return {
            pools: [
                requests.quotaPool({
                    id: 'usage',
                    label: 'Monthly usage limit',
                    unit: 'USD',
                    limit: data.limits.maxMonthlyUsageUsd,
                    used: data.current.monthlyUsageUsd,
                    resetsAt: end.instant,
                }),
            ],
            warnings: requests.unreadableTime(end, 'end of the usage cycle'),
        };
    },
    signs: [
        {
            cause: 'cap',
            says: 'Monthly usage hard limit exceeded',
            source: 'https://docs.apify.com/api/v2',
            seen: '2026-11-28',
        },
    ],
};
//#endregion

const apify$1 = /*#__PURE__*/Object.freeze(/*#__PURE__*/Object.defineProperty({
    __proto__: null,
    apify
}, Symbol.toStringTag, { value: 'Module' }));

exports.aimlapi = aimlapi$1;
exports.apify = apify$1;
