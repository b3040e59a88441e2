'use strict';

Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

const gate = require('../gate.js');
const requests = require('../requests.js');

//#region src/providers/elevenlabs.ts
// https://elevenlabs.io/docs/api-reference/user/subscription/get \u00b7 checked 2026-11-21
// Traps: `character_count` is what was used; a good key without `user_read` gets 401 `missing_permissions`; the reset is in
// Unix seconds; `max_credit_limit_extension` may be a number, "unlimited" or absent.
/** May more be used than the plan holds, at a price? */
function isExtensible(extension, allowed) {
    if (extension === undefined || extension === null)
        return allowed;
    const size = requests.decimal().safeParse(extension);
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
        const Problem = requests.object({ detail: requests.object({ status: requests.literal('missing_permissions') }) });
        if (!Problem.safeParse(body).success)
            return null;
        return gate.Failure.because('forbidden', 'the key lacks the permission `user_read`', {
            code: status,
            hint: 'The key itself is good: give it the permission User: Read in the ElevenLabs settings.',
        });
    },
    async read(api) {
        const Subscription = requests.object({
            character_count: requests.decimal(),
            character_limit: requests.decimal(),
            max_credit_limit_extension: requests.optional(requests.unknown()),
            allowed_to_extend_character_limit: requests._catch(requests.boolean(), false),
            next_character_count_reset_unix: requests.optionalUnixTime(),
        });
        const answer = await api.get('/v1/user/subscription', Subscription);
        const reset = answer.next_character_count_reset_unix;
        return {
            pools: [
                requests.quotaPool({
                    id: 'characters',
                    label: 'Characters of the plan',
                    unit: 'characters',
                    limit: answer.character_limit,
                    used: answer.character_count,
                    resetsAt: reset.instant,
                    lowerBound: isExtensible(answer.max_credit_limit_extension, answer.allowed_to_extend_character_limit),
                }),
            ],
            warnings: requests.unreadableTime(reset, 'time of the next reset'),
        };
    },
};
//#endregion

exports.elevenlabs = elevenlabs;
