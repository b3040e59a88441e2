"use strict";
exports.id = 8791;
exports.ids = [8791];
exports.modules = {

/***/ 8791:
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

//#region src/providers/serper.ts
// https://serper.dev \u00b7 checked 2026-11-21
// Traps: the endpoint is not documented, working clients agree on it; the figure is `balance`, some read a `credits` that is
// not there; a wrong key gets 403 and the message `Unauthorized.`.
const serper = {
    id: 'serper',
    name: 'Serper',
    aliases: ['serper.dev', 'google-serper'],
    origin: 'https://google.serper.dev',
    keyVariable: 'SERPER_API_KEY',
    auth: { kind: 'header', name: 'X-API-KEY' },
    endpoint: 'GET /account',
    documentation: 'https://serper.dev',
    checked: '2026-11-21',
    evidence: 'client-code',
    topUp: 'https://serper.dev',
    pools: [{ id: 'credits', label: 'Credits', unit: 'credits' }],
    about: {
        key: 'The API key of the account, from serper.dev/api-key.',
        zero: 'All bought credits are used up, or have expired.',
        limits: ['Credits expire some months after they were bought; when is not told.'],
        sources: [
            'public clients: four that read `balance` from GET https://google.serper.dev/account, one with a live answer',
            'github api-evangelist/serper rate-limits/serper-rate-limits.yml',
        ],
    },
    failureOf({ status, body }) {
        const Refusal = asking.object({ message: asking.string().check(asking._regex(/\bunauthorized\b/i)) });
        return status === 403 && Refusal.safeParse(body).success ? gate.failureWith('unauthorized', status, body) : null;
    },
    async read(api) {
        const { balance } = await api.get('/account', asking.object({ balance: asking.decimal() }));
        return { pools: [gate.pool({ id: 'credits', label: 'Credits', unit: 'credits', remaining: balance })], warnings: [] };
    },
};
//#endregion

exports.serper = serper;


/***/ })

};
;