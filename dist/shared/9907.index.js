"use strict";
exports.id = 9907;
exports.ids = [9907];
exports.modules = {

/***/ 9907:
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

//#region src/providers/novita.ts
// https://novita.ai/docs/api-reference/basic-get-user-balance \u00b7 checked 2026-11-21
// Traps: every figure is a string that counts 1/10,000 USD; `availableBalance` holds the credit limit (what may be owed)
// as well, `cashBalance` is one's own money.
const novita = {
    id: 'novita',
    name: 'Novita AI',
    aliases: ['novita-ai', 'novita.ai'],
    origin: 'https://api.novita.ai',
    keyVariable: 'NOVITA_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /openapi/v1/billing/balance/detail',
    documentation: 'https://novita.ai/docs/api-reference/basic-get-user-balance',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://novita.ai',
    pools: [
        { id: 'available', label: 'Available balance', unit: 'USD' },
        { id: 'cash', label: 'Cash balance', unit: 'USD' },
    ],
    about: {
        key: 'Any Novita API key of the account.',
        zero: '`available` holds what the account may owe; `cash` is 0 when the money that was paid in is gone.',
        sources: ['https://novita.ai/docs/api-reference/basic-get-user-balance'],
    },
    async read(api) {
        const Balance = asking.object({ availableBalance: asking.decimal(), cashBalance: asking.optionalDecimal() });
        const { availableBalance, cashBalance } = await api.get('/openapi/v1/billing/balance/detail', Balance);
        const available = gate.pool({
            id: 'available',
            label: 'Available balance',
            unit: 'USD',
            remaining: availableBalance.times('0.0001'),
        });
        if (cashBalance === null)
            return { pools: [available], warnings: [] };
        const cash = gate.pool({ id: 'cash', label: 'Cash balance', unit: 'USD', remaining: cashBalance.times('0.0001') });
        return { pools: [available, cash], warnings: [] };
    },
};
//#endregion

exports.novita = novita;


/***/ })

};
;