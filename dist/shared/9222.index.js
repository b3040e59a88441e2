"use strict";
exports.id = 9222;
exports.ids = [9222];
exports.modules = {

/***/ 9222:
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

//#region src/providers/runway.ts
// https://docs.dev.runwayml.com/guides/setup \u00b7 checked 2026-11-21
// Traps: the version header is required; `tier.maxMonthlyCreditSpend` limits what may be bought in a month, not what is left.
const runway = {
    id: 'runway',
    name: 'Runway',
    aliases: ['runwayml', 'runway-ml'],
    origin: 'https://api.dev.runwayml.com',
    keyVariable: 'RUNWAYML_API_SECRET',
    auth: { kind: 'bearer' },
    headers: { 'x-runway-version': '2024-11-06' },
    endpoint: 'GET /v1/organization',
    documentation: 'https://docs.dev.runwayml.com/guides/setup',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://dev.runwayml.com',
    pools: [{ id: 'credits', label: 'API credits', unit: 'credits' }],
    about: {
        key: 'A key of the organization, from the developer portal. Credits of the Runway app are another account.',
        sources: [
            'github runwayml/sdk-node src/resources/organization.ts (the vendor\u2019s SDK)',
            'github runwayml/skills rw-check-org-details (request and headers)',
        ],
    },
    async read(api) {
        const Organization = asking.object({ creditBalance: asking.decimal() });
        const { creditBalance } = await api.get('/v1/organization', Organization);
        return {
            pools: [gate.pool({ id: 'credits', label: 'API credits', unit: 'credits', remaining: creditBalance })],
            warnings: [],
        };
    },
};
//#endregion

exports.runway = runway;


/***/ })

};
;