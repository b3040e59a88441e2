"use strict";
exports.id = 6288;
exports.ids = [6288];
exports.modules = {

/***/ 6288:
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

//#region src/providers/deepinfra.ts
// https://api.deepinfra.com/openapi.json \u00b7 checked 2026-11-21
// Traps: a negative `stripe_balance` is credit, a positive one is debt; `recent`, used since the last invoice, is not yet
// in it; the `limit` on spend is none at null or 0; a suspended account cannot spend what it has.
const deepinfra = {
    id: 'deepinfra',
    name: 'DeepInfra',
    aliases: ['deep-infra'],
    origin: 'https://api.deepinfra.com',
    keyVariable: 'DEEPINFRA_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /payment/checklist?compute_owed=true',
    documentation: 'https://api.deepinfra.com/openapi.json',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://deepinfra.com/dash',
    pools: [{ id: 'account', label: 'Account balance', unit: 'USD' }],
    about: {
        key: 'A DeepInfra API key that may read billing.',
        zero: 'An account that pays by card after use has no credit here: its figure is what it owes, with a minus.',
        limits: ['The spending limit is taken to hold for what was used since the last invoice.'],
        sources: [
            'github tryAGI/DeepInfra src/libs/DeepInfra/openapi.json (a copy of the vendor\u2019s OpenAPI document)',
            'github steipete/CodexBar docs/deepinfra.md and DeepInfraUsageFetcher.swift',
        ],
    },
    async read(api) {
        const Checklist = asking.object({
            stripe_balance: asking.decimal(),
            recent: asking.decimal(),
            limit: asking.optionalDecimal(),
            suspended: asking.optional(asking.boolean()),
        });
        const answer = await api.get('/payment/checklist?compute_owed=true', Checklist);
        const balance = answer.stripe_balance.times(-1).minus(answer.recent);
        const limit = answer.limit?.gt(0) ? answer.limit : null;
        const allowed = limit === null ? null : gate.notBelowZero(limit.minus(answer.recent));
        const capped = allowed?.lt(balance) === true;
        return {
            pools: [
                gate.pool({
                    id: 'account',
                    label: 'Account balance',
                    unit: 'USD',
                    remaining: capped && allowed !== null ? allowed : balance,
                    boundBy: capped ? 'cycle' : 'account',
                    used: answer.recent,
                    limit,
                    usable: answer.suspended !== true,
                }),
            ],
            warnings: answer.suspended === true ? ['DeepInfra says that the account is suspended.'] : [],
        };
    },
};
//#endregion

exports.deepinfra = deepinfra;


/***/ })

};
;