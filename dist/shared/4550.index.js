"use strict";
exports.id = 4550;
exports.ids = [4550];
exports.modules = {

/***/ 4550:
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

//#region src/providers/featherless.ts
// https://featherless.ai/docs/api-reference-credits \u00b7 checked 2026-11-21
// Traps: figures are strings; `available` is the balance less what running requests have reserved; only the key of an
// organization's admin may ask; plans without credits have none.
const featherless = {
    id: 'featherless',
    name: 'Featherless',
    aliases: ['featherless-ai', 'featherless.ai'],
    origin: 'https://api.featherless.ai',
    keyVariable: 'FEATHERLESS_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /credits/balance',
    documentation: 'https://featherless.ai/docs/api-reference-credits',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://featherless.ai',
    pools: [{ id: 'credits', label: 'Credits', unit: 'USD' }],
    about: {
        key: 'The key of an Admin of the organization (permission `manage_billing`).',
        limits: ['Only organizations on the Developer plan pay from credits.'],
        sources: ['https://featherless.ai/docs/api-reference-credits'],
    },
    async read(api) {
        const Balance = asking.object({ available_usd: asking.decimal(), currency: asking.literal('usd') });
        const { available_usd: remaining } = await api.get('/credits/balance', Balance);
        return { pools: [gate.pool({ id: 'credits', label: 'Credits', unit: 'USD', remaining })], warnings: [] };
    },
};
//#endregion

exports.featherless = featherless;


/***/ })

};
;