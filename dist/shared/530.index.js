"use strict";
exports.id = 530;
exports.ids = [530];
exports.modules = {

/***/ 530:
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

//#region src/providers/telnyx.ts
// https://developers.telnyx.com/api-reference/billing/get-user-balance-details \u00b7 checked 2026-11-21
// Traps: figures are strings; `available_credit` is the balance and the credit limit together; the currency is the account's.
const telnyx = {
    id: 'telnyx',
    name: 'Telnyx',
    aliases: ['telnix', 'telnyx.com'],
    origin: 'https://api.telnyx.com',
    keyVariable: 'TELNYX_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /v2/balance',
    documentation: 'https://developers.telnyx.com/api-reference/billing/get-user-balance-details',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://portal.telnyx.com',
    pools: [
        { id: 'available', label: 'Available credit', unit: 'USD' },
        { id: 'balance', label: 'Balance', unit: 'USD' },
    ],
    about: {
        key: 'An API v2 key of an account that may read its balance.',
        zero: '`available` holds the credit limit, where there is one; `balance` is what was paid in and is left.',
        limits: ['The unit is the account\u2019s currency: USD unless it says otherwise.'],
        sources: [
            'https://developers.telnyx.com/api-reference/billing/get-user-balance-details.md',
            'https://developers.telnyx.com/docs/development/api-fundamentals/first-api-request',
        ],
    },
    async read(api) {
        const Balance = asking.object({
            data: asking.object({
                available_credit: asking.decimal(),
                balance: asking.decimal(),
                currency: asking.string().check(asking._regex(/^[A-Z]{3}$/)),
            }),
        });
        const { data } = await api.get('/v2/balance', Balance);
        const unit = data.currency;
        return {
            pools: [
                gate.pool({ id: 'available', label: 'Available credit', unit, remaining: data.available_credit }),
                gate.pool({ id: 'balance', label: 'Balance', unit, remaining: data.balance }),
            ],
            warnings: [],
        };
    },
};
//#endregion

exports.telnyx = telnyx;


/***/ })

};
;