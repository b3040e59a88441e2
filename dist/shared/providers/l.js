'use strict';

const gate = require('../gate.js');
const requests = require('../requests.js');

//#region src/providers/linkup.ts
// https://docs.linkup.so/pages/documentation/endpoints/account/balance \u00b7 checked 2026-11-21
// Traps: Linkup's other endpoints say 429 when the credits are gone; this one does not.
const linkup = {
    id: 'linkup',
    name: 'Linkup',
    aliases: ['linkup.so', 'link-up'],
    origin: 'https://api.linkup.so',
    keyVariable: 'LINKUP_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /v1/credits/balance',
    documentation: 'https://docs.linkup.so/pages/documentation/endpoints/account/balance',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://app.linkup.so',
    pools: [{ id: 'credits', label: 'Credits', unit: 'credits' }],
    about: {
        key: 'Any Linkup API key of the account.',
        limits: ['The reference calls the figure credits and states no price, so it is never converted to money.'],
        sources: ['https://docs.linkup.so/pages/documentation/endpoints/account/balance.md'],
    },
    async read(api) {
        const Credits = requests.object({ balance: requests.decimal() });
        const { balance } = await api.get('/v1/credits/balance', Credits);
        return { pools: [gate.pool({ id: 'credits', label: 'Credits', unit: 'credits', remaining: balance })], warnings: [] };
    },
};
//#endregion

const linkup$1 = /*#__PURE__*/Object.freeze(/*#__PURE__*/Object.defineProperty({
    __proto__: null,
    linkup
}, Symbol.toStringTag, { value: 'Module' }));

//#region src/providers/litellm.ts
// https://docs.litellm.ai/docs/proxy/virtual_keys \u00b7 checked 2026-11-21
// Traps: `max_budget: null` is no budget of the key's own, and its team's (else its user's) still binds; a team's key is
// not held to its user's budget; spend is that of the running period, and written late; a blocked or expired key is dead.
const budgetFields = () => ({ spend: requests.decimal(), max_budget: requests.optionalDecimal(), budget_reset_at: requests.optionalTime() });
function left({ spend, max_budget: most }) {
    return most === null ? null : gate.notBelowZero(most.minus(spend));
}
/** The budget of the key's team or user; null when the key may not read it. */
async function readOwner(api, path, Owner) {
    try {
        return await api.get(path, Owner);
    }
    catch (failure) {
        if (failure instanceof gate.Failure && (failure.status === 'denied' || failure.code === 404))
            return null;
        throw failure;
    }
}
const litellm = {
    id: 'litellm',
    name: 'LiteLLM',
    aliases: ['lite-llm', 'litellm-proxy'],
    origin: null,
    keyVariable: 'LITELLM_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'GET /key/info, then /team/info or /user/info',
    documentation: 'https://docs.litellm.ai/docs/proxy/users',
    checked: '2026-11-21',
    evidence: 'documented',
    topUp: 'https://docs.litellm.ai/docs/proxy/users',
    pools: [{ id: 'budget', label: 'Budget', unit: 'USD' }],
    about: {
        key: 'A virtual key (`sk-\u2026`) of the proxy that `base-url` names. It reads itself, and its team or user.',
        unlimited: 'Neither the key nor its team (or user) has a budget.',
        reset: 'When the budget that binds starts anew, where it has a duration.',
        limits: ['Budgets of team members, organizations, models, tags and of the whole proxy are not in the figure.'],
        sources: [
            'https://docs.litellm.ai/docs/proxy/users (which budget binds)',
            'github BerriAI/litellm docs/my-website/docs/proxy/virtual_keys.md and key_management_endpoints.py (/key/info)',
            'github steipete/CodexBar docs/litellm.md and LiteLLMUsageFetcher.swift (/team/info, /user/info)',
        ],
    },
    async read(api, { now }) {
        const Key = requests.object({
            info: requests.object({
                ...budgetFields(),
                // Null is a key without a budget; absent is an answer that does not tell.
                max_budget: requests.nullable(requests.decimal()),
                expires: requests.optionalTime(),
                blocked: requests.optional(requests.nullable(requests.boolean())),
                user_id: requests.optionalText(),
                team_id: requests.optionalText(),
            }),
        });
        const Team = requests.pipe(requests.object({ team_info: requests.object(budgetFields()) }), requests.transform(({ team_info: budget }) => budget));
        const User = requests.pipe(requests.object({ user_info: requests.object(budgetFields()) }), requests.transform(({ user_info: budget }) => budget));
        const { info } = await api.get('/key/info', Key);
        const { team_id: team, user_id: user } = info;
        const whose = team !== null ? 'team' : user !== null ? 'user' : null;
        const path = `/${whose}/info?${whose}_id=${encodeURIComponent(team ?? user ?? '')}`;
        const owner = whose === null ? null : await readOwner(api, path, whose === 'team' ? Team : User);
        const unread = whose !== null && owner === null;
        const own = left(info);
        const shared = owner === null ? null : left(owner);
        if (unread && own === null) {
            throw gate.Failure.because('forbidden', `the key has no budget of its own, and may not read its ${whose}\u2019s`);
        }
        const byOwner = owner !== null && shared !== null && (own === null || shared.lt(own));
        const binding = byOwner ? owner : info;
        const remaining = byOwner ? shared : own;
        const dead = info.blocked === true || (info.expires.instant !== null && gate.isPast(info.expires.instant, now));
        return {
            pools: [
                gate.pool({
                    ...{ id: 'budget', label: 'Budget', unit: 'USD', boundBy: byOwner ? 'account' : 'key' },
                    remaining: remaining ?? 'unlimited',
                    used: binding.spend,
                    limit: binding.max_budget,
                    usable: !dead,
                    resetsAt: binding.budget_reset_at.instant,
                    expiresAt: info.expires.instant,
                    upperBound: true,
                }),
            ],
            warnings: [
                ...(unread ? [`The key may not read its ${whose}\u2019s budget, which may leave less.`] : []),
                ...(info.expires.readable && binding.budget_reset_at.readable
                    ? []
                    : ['A time in the answer could not be read.']),
            ],
        };
    },
};
//#endregion

const litellm$1 = /*#__PURE__*/Object.freeze(/*#__PURE__*/Object.defineProperty({
    __proto__: null,
    litellm
}, Symbol.toStringTag, { value: 'Module' }));

exports.linkup = linkup$1;
exports.litellm = litellm$1;
