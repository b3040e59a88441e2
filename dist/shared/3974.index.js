"use strict";
exports.id = 3974;
exports.ids = [3974];
exports.modules = {

/***/ 3974:
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

//#region src/providers/dataforseo.ts
// https://docs.dataforseo.com/v3/appendix/user_data/ \u00b7 checked 2026-11-21
// Traps: errors come in a 200 with a `status_code` of their own (20000 is success), for the whole and for each task; the
// key is the login and the API password, not the account's; at most 6 requests a minute.
const success = 20_000;
/** What its own codes mean for a key. Their first digits are no HTTP status: 40101 is a search engine's fault. */
const reasons = new Map([
    [40_100, 'unauthorized'],
    [40_200, 'insufficient'],
    [40_207, 'forbidden'],
    [40_210, 'insufficient'],
]);
function failureOf({ status, body }) {
    if (gate.failureOfStatus(status, body) !== null)
        return null;
    const Verdict = asking.object({ status_code: asking.whole(), status_message: asking.optional(asking.unknown()) });
    const Envelope = asking.extend(Verdict, { tasks: asking.optional(asking.nullable(asking.array(Verdict))) });
    const envelope = Envelope.safeParse(body);
    if (!envelope.success)
        return null;
    const bad = [envelope.data, ...(envelope.data.tasks ?? [])].find(({ status_code: code }) => code !== success);
    if (bad === undefined)
        return null;
    const said = { message: bad.status_message };
    const reason = reasons.get(bad.status_code) ?? (bad.status_code >= 50_000 ? 'server-error' : 'unexpected-body');
    return gate.failureWith(reason, bad.status_code, said);
}
const dataforseo = {
    id: 'dataforseo',
    name: 'DataForSEO',
    aliases: ['data-for-seo'],
    origin: 'https://api.dataforseo.com',
    keyVariable: 'DATAFORSEO_API_KEY',
    auth: { kind: 'basic' },
    endpoint: 'GET /v3/appendix/user_data',
    documentation: 'https://docs.dataforseo.com/v3/appendix/user_data/',
    checked: '2026-11-21',
    evidence: 'client-code',
    topUp: 'https://app.dataforseo.com',
    pools: [{ id: 'account', label: 'Account balance', unit: 'USD' }],
    about: {
        key: 'API login and API password (not the account\u2019s own), as `login:password`. The request is free.',
        sources: [
            'crate data-for-seo 0.3.0 src/entity/appendix/mod.rs (fields, after the vendor\u2019s page)',
            'public client code: Basic login:password, success is status_code 20000, money.balance and money.total',
        ],
    },
    failureOf,
    async read(api) {
        const Money = asking.object({ balance: asking.decimal(), total: asking.optionalDecimal() });
        const Ok = asking.whole().check(asking.refine((code) => code === success));
        const Task = asking.object({ status_code: Ok, result: asking.tuple([asking.object({ money: Money })], asking.unknown()) });
        const UserData = asking.object({ status_code: Ok, tasks: asking.tuple([Task], asking.unknown()) });
        const { tasks } = await api.get('/v3/appendix/user_data', UserData);
        const { balance, total } = tasks[0].result[0].money;
        return {
            pools: [gate.pool({ id: 'account', label: 'Account balance', unit: 'USD', remaining: balance, total })],
            warnings: [],
        };
    },
};
//#endregion

exports.dataforseo = dataforseo;


/***/ })

};
;