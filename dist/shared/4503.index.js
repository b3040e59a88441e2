"use strict";
exports.id = 4503;
exports.ids = [4503];
exports.modules = {

/***/ 4503:
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

//#region src/providers/nanogpt.ts
// https://docs.nano-gpt.com/api-reference/endpoint/check-balance \u00b7 checked 2026-11-21
// Traps: a POST that only reads; figures are strings; the answer holds a deposit address, which is never shown.
const nanogpt = {
    id: 'nanogpt',
    name: 'NanoGPT',
    aliases: ['nano-gpt', 'nano-gpt.com'],
    origin: 'https://nano-gpt.com',
    keyVariable: 'NANOGPT_API_KEY',
    auth: { kind: 'header', name: 'x-api-key' },
    endpoint: 'POST /api/check-balance (it only reads)',
    documentation: 'https://docs.nano-gpt.com/api-reference/endpoint/check-balance',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://nano-gpt.com',
    pools: [
        { id: 'usd', label: 'USD balance', unit: 'USD' },
        { id: 'nano', label: 'Nano balance', unit: 'XNO' },
    ],
    about: {
        key: 'Any NanoGPT API key of the account.',
        limits: [
            'What a subscription includes is not in the figures.',
            'A key may have a limit in USD a day of its own, which is not told.',
        ],
        sources: [
            'https://docs.nano-gpt.com/api-reference/endpoint/check-balance.md',
            'https://docs.nano-gpt.com/api-reference/miscellaneous/rate-limits (limits of a key)',
        ],
    },
    async read(api) {
        const Balance = asking.object({ usd_balance: asking.decimal(), nano_balance: asking.optionalDecimal() });
        const { usd_balance: dollars, nano_balance: nano } = await api.post('/api/check-balance', {}, Balance);
        const usd = gate.pool({ id: 'usd', label: 'USD balance', unit: 'USD', remaining: dollars });
        if (nano === null)
            return { pools: [usd], warnings: [] };
        return { pools: [usd, gate.pool({ id: 'nano', label: 'Nano balance', unit: 'XNO', remaining: nano })], warnings: [] };
    },
};
//#endregion

exports.nanogpt = nanogpt;


/***/ })

};
;