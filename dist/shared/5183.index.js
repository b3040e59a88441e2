"use strict";
exports.id = 5183;
exports.ids = [5183];
exports.modules = {

/***/ 5183:
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

//#region src/providers/linkup.ts
// https://docs.linkup.so/pages/documentation/endpoints/account/balance \u00b7 checked 2026-11-21
// Traps: Linkup's other endpoints say 429 when the credits are gone; this one does not.
const linkup = {
    id: 'linkup',
    name: 'Linkup',
    aliases: ['linkup.so', 'link-up'],
    origin: 'https://api.linkup.so',
    keyVariable: 'LINKUP_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /v1/credits/balance',
    documentation: 'https://docs.linkup.so/pages/documentation/endpoints/account/balance',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://app.linkup.so',
    pools: [{ id: 'credits', label: 'Credits', unit: 'credits' }],
    about: {
        key: 'Any Linkup API key of the account.',
        limits: ['The reference calls the figure credits and states no price, so it is never converted to money.'],
        sources: ['https://docs.linkup.so/pages/documentation/endpoints/account/balance.md'],
    },
    async read(api) {
        const Credits = asking.object({ balance: asking.decimal() });
        const { balance } = await api.get('/v1/credits/balance', Credits);
        return { pools: [gate.pool({ id: 'credits', label: 'Credits', unit: 'credits', remaining: balance })], warnings: [] };
    },
};
//#endregion

exports.linkup = linkup;


/***/ })

};
;