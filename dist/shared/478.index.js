"use strict";
exports.id = 478;
exports.ids = [478];
exports.modules = {

/***/ 478:
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

//#region src/providers/vastai.ts
// https://docs.vast.ai/api-reference/authentication \u00b7 checked 2026-11-21
// Traps: `credit` is what was paid in and is left, and is what is read; the reference of the endpoint lists a `balance`,
// which is another figure; the path's last slash belongs to it; the answer holds the owner's address and SSH key.
const vastai = {
    id: 'vastai',
    name: 'Vast.ai',
    aliases: ['vast', 'vast.ai', 'vast-ai'],
    origin: 'https://console.vast.ai',
    keyVariable: 'VAST_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /api/v0/users/current/',
    documentation: 'https://docs.vast.ai/api-reference/authentication',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://cloud.vast.ai',
    pools: [{ id: 'credit', label: 'Credit', unit: 'USD' }],
    about: {
        key: 'A Vast.ai API key; a scoped one needs `user_read`.',
        limits: ['Instances that run go on spending: the figure falls by itself.'],
        sources: [
            'github vast-ai/docs api-reference/authentication.mdx (request and sample)',
            'https://docs.vast.ai/api-reference/accounts/show-user',
        ],
    },
    async read(api) {
        const User = asking.object({ credit: asking.decimal() });
        const { credit } = await api.get('/api/v0/users/current/', User);
        return { pools: [gate.pool({ id: 'credit', label: 'Credit', unit: 'USD', remaining: credit })], warnings: [] };
    },
};
//#endregion

exports.vastai = vastai;


/***/ })

};
;