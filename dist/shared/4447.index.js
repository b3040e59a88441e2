"use strict";
exports.id = 4447;
exports.ids = [4447];
exports.modules = {

/***/ 4447:
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

//#region src/providers/firecrawl.ts
// https://docs.firecrawl.dev/api-reference/endpoint/credit-usage \u00b7 checked 2026-11-21
// Traps: `planCredits` leaves out coupons, packs and auto-recharge, so more may remain than the plan has, and used cannot be
// told; the dates are null on the free plan; v1 has the same in snake_case.
const firecrawl = {
    id: 'firecrawl',
    name: 'Firecrawl',
    aliases: ['fire-crawl', 'firecrawl.dev'],
    origin: 'https://api.firecrawl.dev',
    keyVariable: 'FIRECRAWL_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /v2/team/credit-usage',
    documentation: 'https://docs.firecrawl.dev/api-reference/endpoint/credit-usage',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://www.firecrawl.dev/pricing',
    pools: [{ id: 'credits', label: 'Credits of the team', unit: 'credits' }],
    about: {
        key: 'Any API key of the team (`fc-\u2026`): all keys draw from the same credits.',
        reset: 'The end of the billing period; not told on the free plan.',
        limits: [
            'A percentage is a share of the plan\u2019s credits, without packs, coupons and auto-recharge.',
            'Batch jobs are charged as their pages are done: what a running one will still cost is not in the figure.',
        ],
        sources: [
            'https://docs.firecrawl.dev/api-reference/endpoint/credit-usage.md',
            'https://docs.firecrawl.dev/billing',
            'github noamdorr/quotacanary-oss src/lib/adapters/firecrawl.ts',
        ],
    },
    async read(api) {
        const Usage = asking.object({
            success: asking.literal(true),
            data: asking.object({
                remainingCredits: asking.decimal(),
                planCredits: asking.optionalDecimal(),
                billingPeriodEnd: asking.optionalTime(),
            }),
        });
        const { data } = await api.get('/v2/team/credit-usage', Usage);
        return {
            pools: [
                gate.pool({
                    id: 'credits',
                    label: 'Credits of the team',
                    unit: 'credits',
                    remaining: data.remainingCredits,
                    // A share of a plan without credits would be 0, and let everything pass.
                    limit: data.planCredits?.gt(0) ? data.planCredits : null,
                    resetsAt: data.billingPeriodEnd.instant,
                }),
            ],
            warnings: asking.unreadableTime(data.billingPeriodEnd, 'end of the billing period'),
        };
    },
};
//#endregion

exports.firecrawl = firecrawl;


/***/ })

};
;