"use strict";
exports.id = 886;
exports.ids = [886];
exports.modules = {

/***/ 886:
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

//#region src/providers/scrapegraphai.ts
// https://docs.scrapegraphai.com/api-reference/endpoint/credits \u00b7 checked 2026-11-21
// Traps: `used` is that of the billing cycle; the older host answers in another shape; `jobs` counts jobs, not credits.
const scrapegraphai = {
    id: 'scrapegraphai',
    name: 'ScrapeGraphAI',
    aliases: ['scrapegraph', 'sgai', 'scrapegraph-ai'],
    origin: 'https://v2-api.scrapegraphai.com',
    keyVariable: 'SGAI_API_KEY',
    auth: { kind: 'header', name: 'SGAI-APIKEY' },
    endpoint: 'GET /api/credits',
    documentation: 'https://docs.scrapegraphai.com/api-reference/endpoint/credits',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://dashboard.scrapegraphai.com',
    pools: [{ id: 'credits', label: 'Credits', unit: 'credits' }],
    about: {
        key: 'Any ScrapeGraphAI API key of the account.',
        limits: ['When the billing cycle ends is not told.'],
        sources: [
            'https://docs.scrapegraphai.com/api-reference/endpoint/credits.md',
            'https://docs.scrapegraphai.com/knowledge-base/account/credits',
        ],
    },
    async read(api) {
        const Credits = asking.object({ remaining: asking.decimal(), used: asking.optionalDecimal() });
        const { remaining, used } = await api.get('/api/credits', Credits);
        return { pools: [gate.pool({ id: 'credits', label: 'Credits', unit: 'credits', remaining, used })], warnings: [] };
    },
};
//#endregion

exports.scrapegraphai = scrapegraphai;


/***/ })

};
;