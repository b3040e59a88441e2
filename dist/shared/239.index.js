"use strict";
exports.id = 239;
exports.ids = [239];
exports.modules = {

/***/ 239:
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

//#region src/providers/fal.ts
// https://fal.ai/docs/platform-apis/v1/account/billing \u00b7 checked 2026-11-21
// Traps: `credits` is there only with `expand=credits`; keys of the usual scope are refused, an ADMIN key is needed; the
// scheme is `Key`, not `Bearer`.
const fal = {
    id: 'fal',
    name: 'fal',
    aliases: ['fal.ai', 'fal-ai', 'falai'],
    origin: 'https://api.fal.ai',
    keyVariable: 'FAL_KEY',
    auth: { kind: 'header', name: 'Authorization', prefix: 'Key ' },
    endpoint: 'GET /v1/account/billing?expand=credits',
    documentation: 'https://fal.ai/docs/platform-apis/v1/account/billing',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://fal.ai/dashboard/billing',
    pools: [{ id: 'balance', label: 'Credit balance', unit: 'USD' }],
    about: {
        key: 'A key of the scope ADMIN, from fal.ai/dashboard/keys. It can do more than a gate needs: keep it in a job of its own.',
        limits: ['The currency is the one that the answer names.'],
        sources: [
            'https://fal.ai/docs/platform-apis/v1/account/billing',
            'https://fal.ai/docs/platform-apis/v1/account/billing.md',
            'https://docs.fal.ai/platform-apis/authentication',
        ],
    },
    failureOf({ status, body }) {
        if (status !== 403 || body === undefined)
            return null;
        return gate.Failure.because('forbidden', 'the key may not read the balance (403)', {
            code: status,
            hint: 'An ADMIN key is needed: make one of that scope at fal.ai/dashboard/keys.',
        });
    },
    async read(api) {
        const Billing = asking.object({
            credits: asking.object({ current_balance: asking.decimal(), currency: asking.unitName() }),
        });
        const { credits } = await api.get('/v1/account/billing?expand=credits', Billing);
        return {
            pools: [
                gate.pool({ id: 'balance', label: 'Credit balance', unit: credits.currency, remaining: credits.current_balance }),
            ],
            warnings: [],
        };
    },
};
//#endregion

exports.fal = fal;


/***/ })

};
;