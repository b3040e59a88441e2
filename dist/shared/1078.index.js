"use strict";
exports.id = 1078;
exports.ids = [1078];
exports.modules = {

/***/ 1078:
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

//#region src/providers/browser-use.ts
// https://docs.browser-use.com/cloud/guides/billing \u00b7 checked 2026-11-21
// Traps: credits belong to the project of the key, not to its owner; 404 means that the key has no project; the header
// takes no "Bearer"; `rateLimit` is an old name for concurrency.
const browserUse = {
    id: 'browser-use',
    name: 'Browser Use',
    aliases: ['browseruse', 'browser-use-cloud'],
    origin: 'https://api.browser-use.com',
    keyVariable: 'BROWSER_USE_API_KEY',
    auth: { kind: 'header', name: 'X-Browser-Use-API-Key' },
    endpoint: 'GET /api/v2/billing/account',
    documentation: 'https://docs.browser-use.com/cloud/guides/billing',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://cloud.browser-use.com',
    pools: [{ id: 'credits', label: 'Project credits', unit: 'USD' }],
    about: {
        key: 'A Browser Use Cloud API key; it reads the credits of its project.',
        sources: [
            'https://docs.browser-use.com/cloud/guides/billing.md',
            'https://docs.browser-use.com/cloud/api-v3/billing/get-account-billing.md',
            'github browser-use/sdk browser-use-node/src/v2/resources/billing.ts',
        ],
    },
    failureOf({ status, body }) {
        return status === 404 ? gate.failureWith('unauthorized', status, body) : null;
    },
    async read(api) {
        const Account = asking.object({ totalCreditsBalanceUsd: asking.decimal() });
        const { totalCreditsBalanceUsd: remaining } = await api.get('/api/v2/billing/account', Account);
        return { pools: [gate.pool({ id: 'credits', label: 'Project credits', unit: 'USD', remaining })], warnings: [] };
    },
};
//#endregion

exports.browserUse = browserUse;


/***/ })

};
;