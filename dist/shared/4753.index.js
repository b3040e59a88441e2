"use strict";
exports.id = 4753;
exports.ids = [4753];
exports.modules = {

/***/ 4753:
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

//#region src/providers/siliconflow.ts
// https://docs.siliconflow.cn/en/api-reference/userinfo/get-user-info \u00b7 checked 2026-11-21
// Traps: amounts are strings; `balance` is the granted part alone, `totalBalance` is all; the currency is told by the host
// alone; a failure may be a 200 with a `code` other than 20000.
const success = 20000;
const usd = { id: 'usd', label: 'Balance in USD', unit: 'USD' };
const cny = { id: 'cny', label: 'Balance in CNY', unit: 'CNY' };
const siliconflow = {
    id: 'siliconflow',
    name: 'SiliconFlow',
    aliases: ['silicon-flow', 'silicon flow', 'siliconcloud', 'siliconflow.com', 'siliconflow.cn'],
    origin: 'https://api.siliconflow.com',
    regions: { global: 'https://api.siliconflow.com', cn: 'https://api.siliconflow.cn' },
    keyVariable: 'SILICONFLOW_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /v1/user/info',
    documentation: 'https://docs.siliconflow.cn/en/api-reference/userinfo/get-user-info',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://cloud.siliconflow.com',
    pools: [usd, cny],
    about: {
        key: 'Any API key of the account. Keys made at cloud.siliconflow.cn need `region: cn`.',
        zero: 'Granted and charged money together: nothing is left of either.',
        limits: [
            'The answer names no currency: it is USD at api.siliconflow.com and CNY at api.siliconflow.cn.',
            'Behind a `base-url` it is taken for USD, unless `pool: cny` is named.',
        ],
        sources: [
            'https://docs.siliconflow.com/cn/api-reference/userinfo/get-user-info.md',
            'https://docs.siliconflow.cn/cn/api-reference/userinfo/get-user-info',
            'https://docs.siliconflow.com/en/faqs/error-code',
        ],
    },
    failureOf({ status, body }) {
        const code = asking.bodyCode(body);
        if (gate.failureOfStatus(status, body) !== null || code === null || code === success)
            return null;
        return gate.failureWith('unexpected-body', code, body);
    },
    async read(api, { region, pool: asked }) {
        const Info = asking.object({
            code: asking.whole(),
            data: asking.object({ totalBalance: asking.decimal() }),
        });
        const { data } = await api.get('/v1/user/info', Info);
        const inYuan = region === null ? asked === 'cny' : region === 'cn';
        return { pools: [gate.pool({ ...(inYuan ? cny : usd), remaining: data.totalBalance })], warnings: [] };
    },
};
//#endregion

exports.siliconflow = siliconflow;


/***/ })

};
;