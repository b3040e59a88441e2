'use strict';

const gate = require('../gate.js');
const requests = require('../requests.js');

//#region src/providers/keywordseverywhere.ts
// https://api.keywordseverywhere.com/docs/#/miscellaneous/get_credits \u00b7 checked 2026-11-28
// Traps: the answer is a list whose only item is the balance; clients that look for `credits` in it find nothing.
const credits = { id: 'credits', label: 'Credits', unit: 'credits' };
const keywordseverywhere = {
    id: 'keywordseverywhere',
    name: 'Keywords Everywhere',
    aliases: ['keywords-everywhere', 'keywords everywhere', 'keywordseverywhere.com'],
    origin: 'https://api.keywordseverywhere.com',
    keyVariable: 'KEYWORDS_EVERYWHERE_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /v1/account/credits',
    documentation: 'https://api.keywordseverywhere.com/docs/#/miscellaneous/get_credits',
    checked: '2026-11-28',
    evidence: 'documented',
    topUp: 'https://keywordseverywhere.com/pricing.html',
    pools: [credits],
    about: {
        key: 'The API key of the account.',
        sources: [
            'the vendor\u2019s API documentation, \u201cGet Credit Balance\u201d, in a public copy',
            'github noamdorr/quotacanary-oss src/lib/adapters/keywordseverywhere.ts and its tests',
        ],
    },
    async read(api) {
        const [remaining] = await api.get('/v1/account/credits', requests.tuple([requests.decimal()]));
        return { pools: [gate.pool({ ...credits, remaining })], warnings: [] };
    },
};
//#endregion

const keywordseverywhere$1 = /*#__PURE__*/Object.freeze(/*#__PURE__*/Object.defineProperty({
    __proto__: null,
    keywordseverywhere
}, Symbol.toStringTag, { value: 'Module' }));

//#region src/providers/kie.ts
// https://docs.kie.ai/cn/common-api/get-account-credits \u00b7 checked 2026-11-21
// Traps: errors come in a 200 with a `code` of their own, and then without `data`; 433 is the key\u2019s own limit, 455
// maintenance and 505 a disabled feature; fractions occur.
const kie = {
    id: 'kie',
    name: 'Kie.ai',
    aliases: ['kie.ai', 'kie-ai', 'kieai'],
    origin: 'https://api.kie.ai',
    keyVariable: 'KIE_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /api/v1/chat/credit',
    documentation: 'https://docs.kie.ai/cn/common-api/get-account-credits',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://kie.ai/billing',
    keys: 'https://kie.ai/api-key',
    pools: [{ id: 'credits', label: 'Credits', unit: 'credits' }],
    about: {
        key: 'Any API key of the account, from kie.ai/api-key. The request is free.',
        zero: 'Nothing is left: every generation is refused with 402.',
        limits: ['A credit has no fixed price, so it is never converted to money.'],
        sources: [
            'https://docs.kie.ai/cn/common-api/get-account-credits',
            'https://docs.kie.ai/zh-CN/api/get-credits',
            'https://share.apidog.com/apidoc/docs-site/764533/cn/common-api/get-account-credits',
        ],
    },
    failureOf({ status, body }) {
        const code = requests.bodyCode(body);
        if (code === 505)
            return gate.failureWith('forbidden', code, body);
        if (code === 455 || status === 455)
            return gate.failureWith('maintenance', 455, body);
        if (code === 433 || status === 433)
            return gate.failureWith('insufficient', 433, body);
        return code === null ? null : gate.failureOfStatus(code, body);
    },
    async read(api) {
        const Credit = requests.object({ code: requests.whole().check(requests.refine((code) => code === 200)), data: requests.decimal() });
        const { data } = await api.get('/api/v1/chat/credit', Credit);
        return { pools: [gate.pool({ id: 'credits', label: 'Credits', unit: 'credits', remaining: data })], warnings: [] };
    },
};
//#endregion

const kie$1 = /*#__PURE__*/Object.freeze(/*#__PURE__*/Object.defineProperty({
    __proto__: null,
    kie
}, Symbol.toStringTag, { value: 'Module' }));

exports.keywordseverywhere = keywordseverywhere$1;
exports.kie = kie$1;
