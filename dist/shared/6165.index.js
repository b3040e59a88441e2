"use strict";
exports.id = 6165;
exports.ids = [6165];
exports.modules = {

/***/ 6165:
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
        if (status !== 403 || body === undefined)
            return null;
        return gate.Failure.because('forbidden', 'the token may not read the account\u2019s limits (403)', {
            code: status,
            hint: 'Use a token without limited permissions.',
        });
    },
    async read(api) {
        const Limits = asking.object({
            data: asking.object({
                monthlyUsageCycle: asking.optional(asking.nullable(asking.object({ endAt: asking.optionalTime() }))),
                limits: asking.object({ maxMonthlyUsageUsd: asking.decimal() }),
                current: asking.object({ monthlyUsageUsd: asking.decimal() }),
            }),
        });
        const { data } = await api.get('/v2/users/me/limits', Limits);
        const end = data.monthlyUsageCycle?.endAt ?? { instant: null, readable: true };
        return {
            pools: [
                asking.quotaPool({
                    id: 'usage',
                    label: 'Monthly usage limit',
                    unit: 'USD',
                    limit: data.limits.maxMonthlyUsageUsd,
                    used: data.current.monthlyUsageUsd,
                    resetsAt: end.instant,
                }),
            ],
            warnings: asking.unreadableTime(end, 'end of the usage cycle'),
        };
    },
};
//#endregion

exports.apify = apify;


/***/ })

};
;