"use strict";
exports.id = 1534;
exports.ids = [1534];
exports.modules = {

/***/ 1534:
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

//#region src/providers/deepl.ts
// https://developers.deepl.com/api-reference/usage-and-quota \u00b7 checked 2026-11-21
// Traps: free keys (`:fx`) and Pro keys have hosts of their own, and 403 is all that a wrong one gets; 1,000,000,000,000
// stands for "no limit is set"; a Pro key may have a limit of its own; 456 is an exhausted quota, 529 a rate limit.
const characters = { id: 'characters', label: 'Characters of the billing period', unit: 'characters' };
const noLimit = '1000000000000';
function limitOf(told) {
    return told === null || told.eq(noLimit) ? null : told;
}
/** What the subscription and the key allow together; the smaller rest binds. */
function readPool(usage, resetsAt) {
    const [limit, keyLimit] = [limitOf(usage.character_limit), limitOf(usage.api_key_character_limit)];
    const [used, keyUsed] = [usage.character_count, usage.api_key_character_count];
    if (keyLimit !== null && keyUsed === null)
        throw gate.Failure.because('unexpected-body', 'the answer tells a limit of the key, and not what the key used');
    const account = limit && asking.quotaPool({ ...characters, limit, used, resetsAt });
    const key = keyLimit && keyUsed && asking.quotaPool({ ...characters, limit: keyLimit, used: keyUsed, boundBy: 'key', resetsAt });
    const bound = account && key && account.remaining.gt(key.remaining);
    if (bound)
        return { ...account, boundBy: 'key', remaining: key.remaining };
    return account ?? key ?? gate.pool({ ...characters, remaining: 'unlimited', boundBy: 'cycle', used, resetsAt });
}
const deepl = {
    id: 'deepl',
    name: 'DeepL',
    aliases: ['deep-l', 'deepl.com', 'deepl-api'],
    origin: 'https://api.deepl.com',
    regions: { pro: 'https://api.deepl.com', free: 'https://api-free.deepl.com' },
    regionOf: (key) => (key.endsWith(':fx') ? 'free' : 'pro'),
    keyVariable: 'DEEPL_API_KEY',
    auth: { kind: 'header', name: 'Authorization', prefix: 'DeepL-Auth-Key ' },
    endpoint: 'GET /v2/usage',
    documentation: 'https://developers.deepl.com/api-reference/usage-and-quota',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://www.deepl.com/your-account',
    pools: [characters],
    about: {
        key: 'Any authentication key. One that ends in `:fx` is asked at api-free.deepl.com, any other at api.deepl.com.',
        zero: 'The limit of the period is reached: a free plan\u2019s, the one of Cost Control, or the key\u2019s own.',
        unlimited: 'A Pro subscription without Cost Control, with a key that has no limit of its own.',
        reset: 'The end of the billing period, which is told to Pro subscriptions only.',
        limits: ['Minutes of speech to text have a limit of their own, which is not read.'],
        sources: [
            'https://developers.deepl.com/api-reference/usage-and-quota',
            'https://developers.deepl.com/api-reference/usage-and-quota/check-usage-and-limits',
            'github DeepLcom/openapi openapi.json',
        ],
    },
    failureOf({ status, body }) {
        if (status === 456)
            return gate.failureWith('insufficient', status, body);
        if (status === 529)
            return gate.failureWith('rate-limited', status, body);
        if (status !== 403 || body === undefined)
            return null;
        return gate.Failure.because('forbidden', 'DeepL rejected the key (403)', {
            code: status,
            hint: 'Check the key: free keys end in `:fx` and work at the free host only; a key with scopes needs the one for usage.',
        });
    },
    async read(api) {
        const Answer = asking.object({
            character_count: asking.decimal(),
            character_limit: asking.decimal(),
            api_key_character_count: asking.optionalDecimal(),
            api_key_character_limit: asking.optionalDecimal(),
            end_time: asking.optionalTime(),
        });
        const usage = await api.get('/v2/usage', Answer);
        return {
            pools: [readPool(usage, usage.end_time.instant)],
            warnings: asking.unreadableTime(usage.end_time, 'end of the billing period'),
        };
    },
};
//#endregion

exports.deepl = deepl;


/***/ })

};
;