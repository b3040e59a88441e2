"use strict";
exports.id = 3974;
exports.ids = [3974];
exports.modules = {

/***/ 3974:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

const gate = __webpack_require__(7825);
const schemas = __webpack_require__(4600);
__webpack_require__(8474);
__webpack_require__(8500);
__webpack_require__(552);
__webpack_require__(3024);
__webpack_require__(6760);
__webpack_require__(7598);
__webpack_require__(857);
__webpack_require__(6982);
__webpack_require__(9896);

//#region src/providers/dataforseo.ts
// https://docs.dataforseo.com/v3/appendix/user_data/ · checked 2026-11-21
// Traps: errors come in a 200 with a `status_code` of their own (20000 is success), for the whole and for each task; the
// key is the login and the API password, not the account's; at most 6 requests a minute.
const success = 20_000;
/** DataForSEO's own codes are HTTP's with two digits behind: 40100 is 401. */
function failureOf({ status, body }) {
    if (status !== 200)
        return null;
    const Verdict = schemas.object({ status_code: schemas.whole(), status_message: schemas.optional(schemas.string()) });
    const Envelope = schemas.extend(Verdict, { tasks: schemas.optional(schemas.nullable(schemas.array(Verdict))) });
    const envelope = Envelope.safeParse(body);
    if (!envelope.success)
        return null;
    const bad = [envelope.data, ...(envelope.data.tasks ?? [])].find(({ status_code: code }) => code !== success);
    if (bad === undefined)
        return null;
    const said = { message: bad.status_message };
    if (bad.status_code >= 40_100 && bad.status_code < 40_200)
        return gate.failureWith('unauthorized', bad.status_code, said);
    if (bad.status_code >= 40_300 && bad.status_code < 40_400)
        return gate.failureWith('forbidden', bad.status_code, said);
    if (bad.status_code >= 50_000)
        return gate.failureWith('server-error', bad.status_code, said);
    return gate.failureWith('unexpected-body', bad.status_code, said);
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
        key: 'API login and API password (not the account’s own), as `login:password`. The request is free.',
        sources: [
            'crate data-for-seo 0.3.0 src/entity/appendix/mod.rs (fields, after the vendor’s page)',
            'public client code: Basic login:password, success is status_code 20000, money.balance and money.total',
        ],
    },
    failureOf,
    async read(api) {
        const Money = schemas.object({ balance: schemas.decimal(), total: schemas.optionalDecimal() });
        const Task = schemas.object({ result: schemas.tuple([schemas.object({ money: Money })], schemas.unknown()) });
        const UserData = schemas.object({ tasks: schemas.tuple([Task], schemas.unknown()) });
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