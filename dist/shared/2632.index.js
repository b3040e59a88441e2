"use strict";
exports.id = 2632;
exports.ids = [2632];
exports.modules = {

/***/ 2632:
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

//#region src/providers/meshy.ts
// https://docs.meshy.ai/api/balance \u00b7 checked 2026-11-21
// Traps: none known.
const meshy = {
    id: 'meshy',
    name: 'Meshy',
    aliases: ['meshy-ai', 'meshy.ai'],
    origin: 'https://api.meshy.ai',
    keyVariable: 'MESHY_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /openapi/v1/balance',
    documentation: 'https://docs.meshy.ai/api/balance',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://www.meshy.ai',
    pools: [{ id: 'credits', label: 'Credits', unit: 'credits' }],
    about: {
        key: 'Any Meshy API key of the account.',
        sources: ['https://docs.meshy.ai/api/balance.md'],
    },
    async read(api) {
        const Balance = asking.object({ balance: asking.decimal() });
        const { balance } = await api.get('/openapi/v1/balance', Balance);
        return { pools: [gate.pool({ id: 'credits', label: 'Credits', unit: 'credits', remaining: balance })], warnings: [] };
    },
};
//#endregion

exports.meshy = meshy;


/***/ })

};
;