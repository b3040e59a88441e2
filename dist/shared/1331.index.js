"use strict";
exports.id = 1331;
exports.ids = [1331];
exports.modules = {

/***/ 1331:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

const gate = __webpack_require__(7825);
const asking = __webpack_require__(6469);
__webpack_require__(857);
__webpack_require__(552);
__webpack_require__(8474);
__webpack_require__(3024);
__webpack_require__(6760);
__webpack_require__(7067);
__webpack_require__(8611);
__webpack_require__(4434);
__webpack_require__(9023);

//#region src/providers/stability.ts
// https://platform.stability.ai/docs/api-reference \u00b7 checked 2026-11-21
// Traps: the figure is in credits, a cent's worth each, with many decimals; the vendor's own page could not be read, only
// copies of it and clients; Cloudflare stands in front, and a page of its own says nothing about the key.
const stability = {
    id: 'stability',
    name: 'Stability AI',
    aliases: ['stability-ai', 'stability ai', 'stabilityai', 'stability.ai', 'stable-diffusion'],
    origin: 'https://api.stability.ai',
    keyVariable: 'STABILITY_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /v1/user/balance',
    documentation: 'https://platform.stability.ai/docs/api-reference',
    checked: '2026-11-21',
    evidence: 'client-code',
    topUp: 'https://platform.stability.ai/account/credits',
    pools: [{ id: 'credits', label: 'Credits', unit: 'credits' }],
    about: {
        key: 'Any API key from platform.stability.ai. The request is free.',
        limits: [
            'The balance is that of the key\u2019s default organization.',
            'A credit is sold for 0.01 USD; it is never converted here.',
        ],
        sources: [
            'github shamblett/stabilityai_client lib/src/openapi/doc/V1UserApi.md (generated from the vendor\u2019s OpenAPI)',
            'https://s.apifox.cn/apidoc/docs-site/3757851/api-133524603 (a copy of the vendor\u2019s pages)',
            'https://pub.dev/documentation/another_stability_ai/latest/user_user_dto/Balance/credits.html',
        ],
    },
    async read(api) {
        const { credits } = await api.get('/v1/user/balance', asking.object({ credits: asking.decimal() }));
        return { pools: [gate.pool({ id: 'credits', label: 'Credits', unit: 'credits', remaining: credits })], warnings: [] };
    },
};
//#endregion

exports.stability = stability;


/***/ })

};
;