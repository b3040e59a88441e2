"use strict";
exports.id = 9423;
exports.ids = [9423];
exports.modules = {

/***/ 9423:
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

//#region src/providers/elevenlabs.ts
// https://elevenlabs.io/docs/api-reference/user/subscription/get \u00b7 checked 2026-11-21
// Traps: `character_count` is what was used; a good key without `user_read` gets 401 `missing_permissions`; the reset is in
// Unix seconds; `max_credit_limit_extension` may be a number, "unlimited" or absent.
/** May more be used than the plan holds, at a price? */
function isExtensible(extension, allowed) {
    if (extension === undefined || extension === null)
        return allowed;
    const size = asking.decimal().safeParse(extension);
    return extension === 'unlimited' || (size.success && size.data.gt(0));
}
const elevenlabs = {
    id: 'elevenlabs',
    name: 'ElevenLabs',
    aliases: ['eleven-labs', 'eleven labs', '11labs', 'elevenlabs.io'],
    origin: 'https://api.elevenlabs.io',
    keyVariable: 'ELEVENLABS_API_KEY',
    auth: { kind: 'header', name: 'xi-api-key' },
    endpoint: 'GET /v1/user/subscription',
    documentation: 'https://elevenlabs.io/docs/api-reference/user/subscription/get',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://elevenlabs.io/app/subscription',
    pools: [{ id: 'characters', label: 'Characters of the plan', unit: 'characters' }],
    about: {
        key: 'An API key with the permission `user_read` (User: Read), or one without restrictions.',
        zero: 'The plan\u2019s characters (ElevenLabs calls them credits) are used up until the reset.',
        reset: 'The time at which the count starts again.',
        limits: [
            'Where usage-based billing is on, more than this can be used: the figure is then a lower bound.',
            'A limit of the key\u2019s own is not told.',
            'Accounts with data residency have a host of their own: give it as `base-url`.',
        ],
        sources: [
            'https://elevenlabs.io/docs/api-reference/user/subscription/get',
            'github elevenlabs/elevenlabs-python src/elevenlabs/types/subscription.py',
            'https://github.com/danielmiessler/LifeOS/pull/950',
        ],
    },
    failureOf({ status, body }) {
        const Problem = asking.object({ detail: asking.object({ status: asking.literal('missing_permissions') }) });
        if (!Problem.safeParse(body).success)
            return null;
        return gate.Failure.because('forbidden', 'the key lacks the permission `user_read`', {
            code: status,
            hint: 'The key itself is good: give it the permission User: Read in the ElevenLabs settings.',
        });
    },
    async read(api) {
        const Subscription = asking.object({
            character_count: asking.decimal(),
            character_limit: asking.decimal(),
            max_credit_limit_extension: asking.optional(asking.unknown()),
            allowed_to_extend_character_limit: asking._catch(asking.boolean(), false),
            next_character_count_reset_unix: asking.optionalUnixTime(),
        });
        const answer = await api.get('/v1/user/subscription', Subscription);
        const reset = answer.next_character_count_reset_unix;
        return {
            pools: [
                asking.quotaPool({
                    id: 'characters',
                    label: 'Characters of the plan',
                    unit: 'characters',
                    limit: answer.character_limit,
                    used: answer.character_count,
                    resetsAt: reset.instant,
                    lowerBound: isExtensible(answer.max_credit_limit_extension, answer.allowed_to_extend_character_limit),
                }),
            ],
            warnings: asking.unreadableTime(reset, 'time of the next reset'),
        };
    },
};
//#endregion

exports.elevenlabs = elevenlabs;


/***/ })

};
;