"use strict";
exports.id = 4808;
exports.ids = [4808];
exports.modules = {

/***/ 4808:
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

//#region src/providers/bfl.ts
// https://docs.bfl.ai/api-reference/get-the-users-credits \u00b7 checked 2026-11-21
// Traps: credits are the organization's, fractions among them.
const bfl = {
    id: 'bfl',
    name: 'Black Forest Labs',
    aliases: ['flux', 'blackforestlabs', 'black-forest-labs'],
    origin: 'https://api.bfl.ai',
    keyVariable: 'BFL_API_KEY',
    auth: { kind: 'header', name: 'x-key' },
    endpoint: 'GET /v1/credits',
    documentation: 'https://docs.bfl.ai/api-reference/get-the-users-credits',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://dashboard.bfl.ai',
    pools: [{ id: 'credits', label: 'Credits', unit: 'credits' }],
    about: {
        key: 'A BFL API key; all projects of its organization draw from the same credits.',
        sources: ['https://docs.bfl.ai/api-reference/get-the-users-credits.md', 'https://docs.bfl.ai/llms-full.txt'],
    },
    async read(api) {
        const Credits = asking.object({ credits: asking.decimal() });
        const { credits } = await api.get('/v1/credits', Credits);
        return { pools: [gate.pool({ id: 'credits', label: 'Credits', unit: 'credits', remaining: credits })], warnings: [] };
    },
};
//#endregion

exports.bfl = bfl;


/***/ })

};
;