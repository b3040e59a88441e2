"use strict";
exports.id = 4340;
exports.ids = [4340];
exports.modules = {

/***/ 4340:
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

//#region src/providers/hyperbrowser.ts
// https://github.com/hyperbrowserai/node-sdk/blob/main/src/services/team.ts \u00b7 checked 2026-11-21
// Traps: credits are the team's; when the limit starts anew is not told.
const hyperbrowser = {
    id: 'hyperbrowser',
    name: 'Hyperbrowser',
    aliases: ['hyper-browser', 'hyperbrowser.ai'],
    origin: 'https://api.hyperbrowser.ai',
    keyVariable: 'HYPERBROWSER_API_KEY',
    auth: { kind: 'header', name: 'x-api-key' },
    endpoint: 'GET /api/team/credit-info',
    documentation: 'https://github.com/hyperbrowserai/node-sdk/blob/main/src/services/team.ts',
    checked: '2026-11-21',
    evidence: 'client-code',
    topUp: 'https://app.hyperbrowser.ai',
    pools: [{ id: 'credits', label: 'Team credits', unit: 'credits' }],
    about: {
        key: 'Any Hyperbrowser API key of the team.',
        limits: ['When the limit starts anew is not told.'],
        sources: ['github hyperbrowserai/node-sdk src/services/team.ts and src/types/team.ts (the vendor\u2019s SDK)'],
    },
    async read(api) {
        const CreditInfo = asking.object({ remaining: asking.decimal(), usage: asking.optionalDecimal(), limit: asking.optionalDecimal() });
        const { remaining, usage: used, limit } = await api.get('/api/team/credit-info', CreditInfo);
        return {
            pools: [gate.pool({ id: 'credits', label: 'Team credits', unit: 'credits', remaining, used, limit })],
            warnings: [],
        };
    },
};
//#endregion

exports.hyperbrowser = hyperbrowser;


/***/ })

};
;