"use strict";
exports.id = 4675;
exports.ids = [4675];
exports.modules = {

/***/ 4675:
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

//#region src/providers/vercel-ai-gateway.ts
// https://vercel.com/docs/ai-gateway/observability-and-spend/usage \u00b7 checked 2026-11-21
// Traps: both figures are strings of digits; `total_used` is what was spent in all time, not in a month.
const vercelAiGateway = {
    id: 'vercel-ai-gateway',
    name: 'Vercel AI Gateway',
    aliases: ['vercel', 'ai-gateway', 'vercel-gateway'],
    origin: 'https://ai-gateway.vercel.sh',
    keyVariable: 'AI_GATEWAY_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /v1/credits',
    documentation: 'https://vercel.com/docs/ai-gateway/observability-and-spend/usage',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://vercel.com/d?to=%2F%5Bteam%5D%2F%7E%2Fai-gateway',
    pools: [{ id: 'credits', label: 'AI Gateway credits', unit: 'USD' }],
    about: {
        key: 'An AI Gateway API key, or a Vercel OIDC token. The credits are the team\u2019s.',
        sources: [
            'https://vercel.com/docs/ai-gateway/usage',
            'https://vercel.com/docs/ai-gateway/observability-and-spend/usage',
            'github vercel/ai packages/gateway/src/gateway-fetch-metadata.ts',
        ],
    },
    async read(api) {
        const Credits = asking.object({ balance: asking.decimal(), total_used: asking.optionalDecimal() });
        const { balance, total_used: used } = await api.get('/v1/credits', Credits);
        return {
            pools: [gate.pool({ id: 'credits', label: 'AI Gateway credits', unit: 'USD', remaining: balance, used })],
            warnings: [],
        };
    },
};
//#endregion

exports.vercelAiGateway = vercelAiGateway;


/***/ })

};
;