"use strict";
exports.id = 5691;
exports.ids = [5691];
exports.modules = {

/***/ 5691:
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

//#region src/providers/moonshot.ts
// https://platform.moonshot.cn/docs/api/balance \u00b7 checked 2026-11-21
// Traps: the currency is told by the host alone; a key of one host gets 401 at the other; a failure may be a 200 with a
// `code` other than 0; `cash_balance` may be negative (debt), `available_balance` is then the vouchers' alone.
const usd = { id: 'usd', label: 'Balance in USD', unit: 'USD' };
const cny = { id: 'cny', label: 'Balance in CNY', unit: 'CNY' };
const moonshot = {
    id: 'moonshot',
    name: 'Moonshot AI (Kimi)',
    aliases: ['kimi', 'moonshot-ai', 'moonshot ai', 'moonshotai', 'moonshot.ai'],
    origin: 'https://api.moonshot.ai',
    regions: { global: 'https://api.moonshot.ai', cn: 'https://api.moonshot.cn' },
    keyVariable: 'MOONSHOT_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /v1/users/me/balance',
    documentation: 'https://platform.moonshot.cn/docs/api/balance',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://platform.moonshot.ai/console',
    pools: [usd, cny],
    about: {
        key: 'An API key of the open platform. Keys made at platform.moonshot.cn need `region: cn`; those of the Kimi Code plan are another product.',
        zero: 'Vouchers and cash together: at 0 or below every call to a model is refused.',
        limits: [
            'The answer names no currency: it is USD at api.moonshot.ai and CNY at api.moonshot.cn.',
            'Behind a `base-url` it is taken for USD, unless `pool: cny` is named.',
        ],
        sources: [
            'https://platform.moonshot.cn/docs/api/balance',
            'https://www.kimi.com/help/kimi-api/api-balance-and-usage',
            'github api-evangelist/moonshot-ai openapi/moonshot-ai-billing-api-openapi.yml',
            'github steipete/CodexBar docs/moonshot.md',
        ],
    },
    failureOf({ status, body }) {
        const code = asking.bodyCode(body);
        if (gate.failureOfStatus(status, body) !== null || code === null || code === 0)
            return null;
        return gate.failureWith('unexpected-body', code, body);
    },
    async read(api, { region, pool: asked }) {
        const Balance = asking.object({
            code: asking.whole(),
            data: asking.object({ available_balance: asking.decimal() }),
        });
        const { data } = await api.get('/v1/users/me/balance', Balance);
        const inYuan = region === null ? asked === 'cny' : region === 'cn';
        return { pools: [gate.pool({ ...(inYuan ? cny : usd), remaining: data.available_balance })], warnings: [] };
    },
};
//#endregion

exports.moonshot = moonshot;


/***/ })

};
;