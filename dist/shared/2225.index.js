"use strict";
exports.id = 2225;
exports.ids = [2225];
exports.modules = {

/***/ 2225:
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

//#region src/providers/recraft.ts
// https://www.recraft.ai/docs/api-reference/api-portal \u00b7 checked 2026-11-21
// Traps: `credits` counts API units, which are no credits of Recraft Studio; the answer holds the owner's name and e-mail address, which are never shown.
const recraft = {
    id: 'recraft',
    name: 'Recraft',
    aliases: ['recraft-ai', 'recraft.ai'],
    origin: 'https://external.api.recraft.ai',
    keyVariable: 'RECRAFT_API_TOKEN',
    auth: { kind: 'bearer' },
    endpoint: 'GET /v1/users/me',
    documentation: 'https://www.recraft.ai/docs/api-reference/api-portal',
    checked: '2026-11-21',
    evidence: 'client-code',
    topUp: 'https://app.recraft.ai/profile/api',
    pools: [{ id: 'units', label: 'API units', unit: 'units' }],
    about: {
        key: 'A Recraft API token; all tokens of a personal account or workspace draw from its API units.',
        limits: ['Credits of Recraft Studio are another account, and not in the figure.'],
        sources: [
            'https://www.recraft.ai/docs/api-reference/api-portal and /pricing (what an API unit is)',
            'github tryAGI/Recraft src/libs/Recraft/openapi.yaml (a copy of the vendor\u2019s OpenAPI document)',
            'github api-evangelist/recraft-ai examples/recraft-get-current-user-example.json',
        ],
    },
    async read(api) {
        const User = asking.object({ credits: asking.decimal() });
        const { credits } = await api.get('/v1/users/me', User);
        return { pools: [gate.pool({ id: 'units', label: 'API units', unit: 'units', remaining: credits })], warnings: [] };
    },
};
//#endregion

exports.recraft = recraft;


/***/ })

};
;