"use strict";
exports.id = 866;
exports.ids = [866];
exports.modules = {

/***/ 866:
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

//#region src/providers/venice.ts
// https://docs.venice.ai/api-reference/endpoint/billing/balance \u00b7 checked 2026-11-21
// Traps: two currencies, never added; either may be null, which is not 0; DIEM is an allowance of the day that refreshes
// at 00:00 UTC and is spent first, then bundled credits (not told), then USD; with `canConsume: false` nothing runs.
const venice = {
    id: 'venice',
    name: 'Venice',
    aliases: ['venice-ai', 'venice.ai'],
    origin: 'https://api.venice.ai',
    keyVariable: 'VENICE_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /api/v1/billing/balance',
    documentation: 'https://docs.venice.ai/api-reference/endpoint/billing/balance',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://venice.ai/settings/api',
    pools: [
        { id: 'usd', label: 'USD balance', unit: 'USD' },
        { id: 'diem', label: 'DIEM of the day', unit: 'DIEM' },
    ],
    about: {
        key: 'A Venice API key. The endpoint is in beta.',
        reset: 'DIEM refreshes at 00:00 UTC; what is left of it lapses.',
        limits: ['Bundled credits are not told. Without a named pool, the currency that is spent now is read.'],
        sources: [
            'github veniceai/api-docs swagger.yaml (/billing/balance)',
            'github veniceai/api-docs overview/vvv-diem.mdx (order of spending, refresh)',
        ],
    },
    async read(api, { now }) {
        const Balance = asking.object({
            canConsume: asking.boolean(),
            consumptionCurrency: asking.optionalText(),
            balances: asking.object({ diem: asking.optionalDecimal(), usd: asking.optionalDecimal() }),
            diemEpochAllocation: asking.optionalDecimal(),
        });
        const { canConsume, consumptionCurrency, balances, ...answer } = await api.get('/api/v1/billing/balance', Balance);
        const pools = [];
        if (balances.usd !== null) {
            pools.push(gate.pool({ id: 'usd', label: 'USD balance', unit: 'USD', remaining: balances.usd, usable: canConsume }));
        }
        if (balances.diem !== null) {
            const diem = gate.pool({
                id: 'diem',
                label: 'DIEM of the day',
                unit: 'DIEM',
                remaining: balances.diem,
                boundBy: 'cycle',
                limit: answer.diemEpochAllocation,
                usable: canConsume,
                resetsAt: gate.formatInstant(gate.nextPeriodStart('day', now)),
            });
            if (consumptionCurrency === 'DIEM')
                pools.unshift(diem);
            else
                pools.push(diem);
        }
        if (pools.length === 0 && canConsume) {
            throw gate.Failure.because('unexpected-body', 'the answer tells neither a USD nor a DIEM balance');
        }
        const untold = consumptionCurrency !== null && !['USD', 'DIEM'].includes(consumptionCurrency);
        return { pools, warnings: untold ? [`Venice now spends ${consumptionCurrency}, which it does not tell.`] : [] };
    },
};
//#endregion

exports.venice = venice;


/***/ })

};
;