"use strict";
exports.id = 9568;
exports.ids = [9568];
exports.modules = {

/***/ 9568:
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

//#region src/providers/scrapingant.ts
// https://docs.scrapingant.com/credits-cost \u00b7 checked 2026-11-21
// Traps: the key travels in the query; the times have no zone; what is left when the period ends lapses.
const scrapingant = {
    id: 'scrapingant',
    name: 'ScrapingAnt',
    aliases: ['scraping-ant'],
    origin: 'https://api.scrapingant.com',
    keyVariable: 'SCRAPINGANT_API_KEY',
    auth: { kind: 'query', name: 'x-api-key' },
    endpoint: 'GET /v2/usage',
    documentation: 'https://docs.scrapingant.com/credits-cost',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://app.scrapingant.com',
    pools: [{ id: 'credits', label: 'API credits', unit: 'credits' }],
    about: {
        key: 'The API token, from the dashboard.',
        reset: 'The end of the subscription period; unused credits lapse then.',
        sources: [
            'https://docs.scrapingant.com/v1/api-credits-usage',
            'github api-evangelist/scrapingant openapi/scrapingant-usage-api-openapi.yml (a copy of the vendor\u2019s OpenAPI document)',
        ],
    },
    async read(api) {
        const Usage = asking.object({
            remained_credits: asking.decimal(),
            plan_total_credits: asking.optionalDecimal(),
            end_date: asking.optionalTime(),
        });
        const { remained_credits: remaining, plan_total_credits: limit, end_date: end } = await api.get('/v2/usage', Usage);
        return {
            pools: [
                gate.pool({
                    ...{ id: 'credits', label: 'API credits', unit: 'credits', remaining, limit, boundBy: 'cycle' },
                    resetsAt: end.instant,
                }),
            ],
            warnings: end.readable ? [] : ['The end of the period could not be read.'],
        };
    },
};
//#endregion

exports.scrapingant = scrapingant;


/***/ })

};
;