"use strict";
exports.id = 4273;
exports.ids = [4273];
exports.modules = {

/***/ 4273:
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

//#region src/providers/scrapingbee.ts
// https://www.scrapingbee.com/documentation/ \u00b7 checked 2026-11-21
// Traps: the key goes into the query (a header is only seen in one client, so it is not relied on); the endpoint may be
// called 6 times a minute; the renewal date has no zone.
const scrapingbee = {
    id: 'scrapingbee',
    name: 'ScrapingBee',
    aliases: ['scraping-bee', 'scraping bee', 'scrapingbee.com'],
    origin: 'https://app.scrapingbee.com',
    keyVariable: 'SCRAPINGBEE_API_KEY',
    auth: { kind: 'query', name: 'api_key' },
    endpoint: 'GET /api/v1/usage',
    documentation: 'https://www.scrapingbee.com/documentation/',
    checked: '2026-11-21',
    evidence: 'client-code',
    topUp: 'https://app.scrapingbee.com',
    pools: [{ id: 'credits', label: 'API credits', unit: 'credits' }],
    about: {
        key: 'The API key of the account, from app.scrapingbee.com.',
        zero: 'The plan\u2019s credits are used up until it renews.',
        reset: 'The date on which the subscription renews.',
        limits: ['The balance can be asked 6 times a minute: many jobs at once on one key are answered with 429.'],
        sources: [
            'github ScrapingBee/scrapingbee-cli src/scrapingbee_cli/client.py (the vendor\u2019s own client)',
            'https://glama.ai/mcp/connectors/com.scrapingbee.mcp/scraping-bee/tools/get_scrapingbee_usage',
            'github noamdorr/quotacanary-oss src/lib/adapters/scrapingbee.ts',
        ],
    },
    async read(api) {
        const Usage = asking.object({
            max_api_credit: asking.decimal(),
            used_api_credit: asking.decimal(),
            renewal_subscription_date: asking.optionalTime(),
        });
        const usage = await api.get('/api/v1/usage', Usage);
        const renewal = usage.renewal_subscription_date;
        return {
            pools: [
                asking.quotaPool({
                    id: 'credits',
                    label: 'API credits',
                    unit: 'credits',
                    limit: usage.max_api_credit,
                    used: usage.used_api_credit,
                    resetsAt: renewal.instant,
                }),
            ],
            warnings: asking.unreadableTime(renewal, 'renewal date'),
        };
    },
};
//#endregion

exports.scrapingbee = scrapingbee;


/***/ })

};
;