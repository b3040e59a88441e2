"use strict";
exports.id = 8871;
exports.ids = [8871];
exports.modules = {

/***/ 8871:
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

//#region src/providers/tavily.ts
// https://docs.tavily.com/documentation/api-reference/endpoint/usage \u00b7 checked 2026-11-21
// Traps: three limits at once (plan, pay as you go, key), and the key's caps what it can take of the others; a null limit of
// the key means none; a null pay-as-you-go limit may mean off or boundless, the vendor does not say which.
const plan = { id: 'plan', label: 'Plan', unit: 'credits' };
const paygo = { id: 'paygo', label: 'Pay as you go', unit: 'credits' };
const key = { id: 'key', label: 'This key', unit: 'credits' };
/** A store of the account, of which the key takes no more than its own limit leaves. */
function capped(store, left) {
    if (left === null || store.remaining.lte(left))
        return store;
    return { ...store, boundBy: 'key', remaining: left };
}
const tavily = {
    id: 'tavily',
    name: 'Tavily',
    aliases: ['tavily-ai', 'tavily.com'],
    origin: 'https://api.tavily.com',
    keyVariable: 'TAVILY_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /usage',
    documentation: 'https://docs.tavily.com/documentation/api-reference/endpoint/usage',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://app.tavily.com',
    pools: [plan, paygo, key],
    about: {
        key: 'Any API key (`tvly-\u2026`).',
        zero: 'In `plan`: the plan\u2019s credits of this billing cycle are used up; pay as you go may still serve.',
        reset: 'Each billing cycle; its date is not told.',
        limits: [
            '`key` is what this key can still take of plan and pay as you go together.',
            'Without a pay-as-you-go limit in the answer the pool `paygo` is unknown, and `key` may be too low.',
        ],
        sources: [
            'https://docs.tavily.com/documentation/api-reference/endpoint/usage.md',
            'https://help.tavily.com/articles/8280756099-how-to-set-a-limit-for-pay-as-you-go-option',
            'github noamdorr/quotacanary-oss src/lib/adapters/tavily.ts',
        ],
    },
    async read(api, { pool: asked }) {
        const Usage = asking.object({
            key: asking.object({ usage: asking.decimal(), limit: asking.optionalDecimal() }),
            account: asking.object({
                plan_usage: asking.decimal(),
                plan_limit: asking.decimal(),
                paygo_usage: asking.optionalDecimal(),
                paygo_limit: asking.optionalDecimal(),
            }),
        });
        const { account, key: told } = await api.get('/usage', Usage);
        const planStore = asking.quotaPool({ ...plan, limit: account.plan_limit, used: account.plan_usage });
        const paygoStore = account.paygo_limit &&
            account.paygo_usage &&
            asking.quotaPool({ ...paygo, limit: account.paygo_limit, used: account.paygo_usage, boundBy: 'month' });
        if (asked === paygo.id && paygoStore === null)
            throw gate.Failure.because('no-such-pool', 'the answer tells no pay-as-you-go limit', {
                hint: 'Set a monthly limit for pay as you go in Tavily\u2019s plan settings, or ask for the pool `plan` or `key`.',
            });
        const keyStore = told.limit && asking.quotaPool({ ...key, limit: told.limit, used: told.usage });
        const left = keyStore?.remaining ?? null;
        const stores = [planStore, paygoStore].flatMap((store) => store ?? []);
        const together = stores.reduce((sum, { remaining }) => sum.plus(remaining), gate.zero);
        const keyBinds = left?.lte(together) ?? false;
        return {
            pools: [
                ...stores.map((store) => capped(store, left)),
                gate.pool({
                    ...key,
                    remaining: left === null ? together : gate.smallest(left, together),
                    boundBy: keyBinds ? 'key' : 'account',
                    used: told.usage,
                    limit: told.limit,
                    lowerBound: !keyBinds && paygoStore === null,
                }),
            ],
            warnings: [],
        };
    },
};
//#endregion

exports.tavily = tavily;


/***/ })

};
;