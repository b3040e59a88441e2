"use strict";
exports.id = 5104;
exports.ids = [5104];
exports.modules = {

/***/ 5104:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

const asking = __webpack_require__(6469);
__webpack_require__(7067);
__webpack_require__(8611);
__webpack_require__(4434);
__webpack_require__(9023);
__webpack_require__(7825);
__webpack_require__(857);
__webpack_require__(552);
__webpack_require__(8474);
__webpack_require__(3024);
__webpack_require__(6760);

//#region src/providers/scraperapi.ts
// https://docs.scraperapi.com/account-information \u00b7 checked 2026-11-21
// Traps: the key goes into the query; `requestCount` is credits, not requests, and refreshed every 15 seconds; the fields
// of the answer are not on the vendor's page, working clients agree on them.
const scraperapi = {
    id: 'scraperapi',
    name: 'ScraperAPI',
    aliases: ['scraper-api', 'scraper api', 'scraperapi.com'],
    origin: 'https://api.scraperapi.com',
    keyVariable: 'SCRAPERAPI_API_KEY',
    auth: { kind: 'query', name: 'api_key' },
    endpoint: 'GET /account',
    documentation: 'https://docs.scraperapi.com/account-information',
    checked: '2026-11-21',
    evidence: 'client-code',
    topUp: 'https://dashboard.scraperapi.com',
    pools: [{ id: 'credits', label: 'API credits', unit: 'credits' }],
    about: {
        key: 'The API key of the account, from dashboard.scraperapi.com.',
        zero: 'The plan\u2019s credits of this billing cycle are used up.',
        reset: 'Each billing cycle; its date is not told.',
        limits: ['Spend is counted every 15 seconds: right after a job less may be left than is told.'],
        sources: [
            'https://docs.scraperapi.com/account-information',
            'https://docs.scraperapi.com/account-management/credit-usage',
            'github noamdorr/quotacanary-oss src/lib/adapters/scraperapi.ts',
        ],
    },
    async read(api) {
        const { requestLimit, requestCount } = await api.get('/account', asking.object({ requestLimit: asking.decimal(), requestCount: asking.decimal() }));
        return {
            pools: [
                asking.quotaPool({
                    id: 'credits',
                    label: 'API credits',
                    unit: 'credits',
                    limit: requestLimit,
                    used: requestCount,
                    upperBound: true,
                }),
            ],
            warnings: [],
        };
    },
};
//#endregion

exports.scraperapi = scraperapi;


/***/ })

};
;