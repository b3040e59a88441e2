"use strict";
exports.id = 6431;
exports.ids = [6431];
exports.modules = {

/***/ 6431:
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

//#region src/providers/new-api.ts
// https://github.com/QuantumNous/new-api-docs/blob/main/docs/en/api/token-usage.md \u00b7 checked 2026-11-21
// Traps: without its last slash the path is redirected; a key that is gone is `success: false` in a 200; quota is the
// server's own count (500,000 to the dollar unless its owner says otherwise); `unlimited_quota` is the key's, not the
// owner's; `expires_at` is seconds, 0 for never.
const unlimitedKey = 'The key has no quota of its own: what its owner\u2019s account has left decides, and a key cannot read that.';
const newApi = {
    id: 'new-api',
    name: 'New API',
    aliases: ['newapi', 'quantumnous'],
    origin: null,
    keyVariable: 'NEWAPI_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /api/usage/token/',
    documentation: 'https://github.com/QuantumNous/new-api-docs/blob/main/docs/en/api/token-usage.md',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://github.com/QuantumNous/new-api',
    pools: [{ id: 'key', label: 'Key quota', unit: 'quota' }],
    about: {
        key: 'An API key (`sk-\u2026`) of the server that `base-url` names. Credit is added on that server.',
        unlimited: 'A key whose quota is unlimited; its owner\u2019s account may be empty all the same.',
        limits: [
            'A key cannot read its owner\u2019s account: less may be left than the key\u2019s quota says.',
            'Servers limit how often this may be asked (20 times in 20 minutes from one address unless changed).',
        ],
        sources: [
            'github QuantumNous/new-api-docs docs/en/api/token-usage.md',
            'github QuantumNous/new-api controller/token.go, router/api-router.go, middleware/auth.go',
        ],
    },
    failureOf({ status, body }) {
        const Refusal = asking.object({ success: asking.literal(false) });
        if (gate.failureOfStatus(status, body) !== null || !Refusal.safeParse(body).success)
            return null;
        return gate.failureWith('unauthorized', status, body);
    },
    async read(api, { now }) {
        const Usage = asking.object({
            data: asking.object({
                total_granted: asking.decimal(),
                total_used: asking.decimal(),
                total_available: asking.decimal(),
                unlimited_quota: asking.boolean(),
                expires_at: asking.decimal(),
            }),
        });
        const { data } = await api.get('/api/usage/token/', Usage);
        const { unlimited_quota: unlimited } = data;
        const expiresAt = data.expires_at.gt(0) ? gate.instantFromSeconds(data.expires_at.toNumber()) : null;
        return {
            pools: [
                gate.pool({
                    id: 'key',
                    label: 'Key quota',
                    unit: 'quota',
                    remaining: unlimited ? 'unlimited' : gate.notBelowZero(data.total_available),
                    boundBy: 'key',
                    used: data.total_used,
                    limit: unlimited ? null : data.total_granted,
                    usable: expiresAt === null || !gate.isPast(expiresAt, now),
                    expiresAt,
                    upperBound: true,
                }),
            ],
            warnings: unlimited ? [unlimitedKey] : [],
        };
    },
};
//#endregion

exports.newApi = newApi;


/***/ })

};
;