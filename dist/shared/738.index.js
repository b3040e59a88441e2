"use strict";
exports.id = 738;
exports.ids = [738];
exports.modules = {

/***/ 738:
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

//#region src/providers/serpapi.ts
// https://serpapi.com/account-api \u00b7 checked 2026-11-21
// Traps: the key goes into the query, and the answer repeats it beside the account's address; `searches_per_month` is 0 on
// accounts that live on extra credits alone; the hourly limit is another matter than what is left; the renewal's date is
// in clients' answers only, not in the documented sample.
const serpapi = {
    id: 'serpapi',
    name: 'SerpApi',
    aliases: ['serp-api', 'serp api', 'serpapi.com'],
    origin: 'https://serpapi.com',
    keyVariable: 'SERPAPI_API_KEY',
    auth: { kind: 'query', name: 'api_key' },
    endpoint: 'GET /account.json',
    documentation: 'https://serpapi.com/account-api',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://serpapi.com/pricing',
    pools: [{ id: 'searches', label: 'Searches left', unit: 'searches' }],
    about: {
        key: 'The private API key of the account. The request is free, and not counted.',
        zero: 'No search of the month\u2019s plan and no extra credit is left.',
        reset: 'Each month, on the date of the plan\u2019s renewal where the answer tells it. Extra credits do not reset.',
        limits: [
            'A percentage is a share of the plan\u2019s searches for a month, without extra credits.',
            'The throughput limit of an hour can stop a job while searches are left.',
        ],
        sources: ['https://serpapi.com/account-api', 'github noamdorr/quotacanary-oss src/lib/adapters/serpapi.ts'],
    },
    async read(api) {
        const Account = asking.object({
            total_searches_left: asking.decimal(),
            searches_per_month: asking.optionalDecimal(),
            this_month_usage: asking.optionalDecimal(),
            plan_renewal_date: asking.optionalTime(),
        });
        const account = await api.get('/account.json', Account);
        return {
            pools: [
                gate.pool({
                    id: 'searches',
                    label: 'Searches left',
                    unit: 'searches',
                    remaining: account.total_searches_left,
                    used: account.this_month_usage,
                    // A share of a plan without searches would be 0, and let everything pass.
                    limit: account.searches_per_month?.gt(0) ? account.searches_per_month : null,
                    resetsAt: account.plan_renewal_date.instant,
                }),
            ],
            warnings: asking.unreadableTime(account.plan_renewal_date, 'date of the plan\u2019s renewal'),
        };
    },
};
//#endregion

exports.serpapi = serpapi;


/***/ })

};
;