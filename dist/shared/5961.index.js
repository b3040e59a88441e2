"use strict";
exports.id = 5961;
exports.ids = [5961];
exports.modules = {

/***/ 5961:
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

//#region src/providers/aimlapi.ts
// https://docs.aimlapi.com/api-references/service-endpoints/account-balance \u00b7 checked 2026-11-21
// Traps: the older /v1/billing/balance counts credits of another size; a management key is refused here.
const aimlapi = {
    id: 'aimlapi',
    name: 'AI/ML API',
    aliases: ['aiml', 'aiml-api', 'ai-ml-api'],
    origin: 'https://api.aimlapi.com',
    keyVariable: 'AIMLAPI_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /v2/billing',
    documentation: 'https://docs.aimlapi.com/api-references/service-endpoints/account-balance',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://aimlapi.com/app',
    pools: [{ id: 'account', label: 'Account balance', unit: 'USD' }],
    about: {
        key: 'An ordinary AI/ML API key; a management key is for other endpoints.',
        sources: [
            'github aimlapi/api-docs docs/api-references/service-endpoints/billing-v2.json',
            'github aimlapi/api-docs docs/api-references/service-endpoints/account-balance.md',
        ],
    },
    async read(api) {
        const Billing = asking.object({ current_balance: asking.decimal(), currency: asking.literal('USD') });
        const { current_balance: remaining } = await api.get('/v2/billing', Billing);
        return { pools: [gate.pool({ id: 'account', label: 'Account balance', unit: 'USD', remaining })], warnings: [] };
    },
};
//#endregion

exports.aimlapi = aimlapi;


/***/ })

};
;