'use strict';

const gate = require('../gate.js');
const requests = require('../requests.js');

//#region src/providers/emaillistverify.ts
// https://www.emaillistverify.com/docs/ \u00b7 checked 2026-11-28
// Traps: bought credits and a subscription's stand apart; `subscription` is null without one; an older host tells credits of
// the day instead.
const credits$1 = { id: 'credits', label: 'Credits', unit: 'credits' };
const onDemand = { id: 'on-demand', label: 'Credits on demand', unit: 'credits' };
const subscription = { id: 'subscription', label: 'Credits of the subscription', unit: 'credits' };
const emaillistverify = {
    id: 'emaillistverify',
    name: 'EmailListVerify',
    aliases: ['email-list-verify', 'email list verify', 'emaillistverify.com'],
    origin: 'https://api.emaillistverify.com',
    keyVariable: 'EMAILLISTVERIFY_API_KEY',
    otherKeyVariables: ['EMAIL_LIST_VERIFY_API_KEY'],
    auth: { kind: 'header', name: 'x-api-key' },
    endpoint: 'GET /api/credits',
    documentation: 'https://www.emaillistverify.com/docs/',
    checked: '2026-11-28',
    evidence: 'client-code',
    topUp: 'https://app.emaillistverify.com/signin',
    pools: [credits$1, onDemand, subscription],
    about: {
        key: 'An API key of the account.',
        zero: 'Neither bought credits nor those of a subscription are left.',
        limits: [
            '`credits` is what was bought and what the subscription has together; which of both goes first is not told.',
        ],
        sources: [
            'github noamdorr/quotacanary-oss src/lib/adapters/emaillistverify.ts',
            'public client code: two that add both, with an answer; three that ask it',
        ],
    },
    async read(api) {
        const Store = requests.object({ available: requests.decimal() });
        const Credits = requests.object({ onDemand: Store, subscription: requests.optional(requests.nullable(Store)) });
        const { onDemand: bought, subscription: plan } = await api.get('/api/credits', Credits);
        return {
            pools: [
                gate.pool({ ...credits$1, remaining: bought.available.plus(plan?.available ?? gate.zero) }),
                gate.pool({ ...onDemand, remaining: bought.available }),
                ...(plan ? [gate.pool({ ...subscription, remaining: plan.available, boundBy: 'cycle' })] : []),
            ],
            warnings: [],
        };
    },
};
//#endregion

const emaillistverify$1 = /*#__PURE__*/Object.freeze(/*#__PURE__*/Object.defineProperty({
    __proto__: null,
    emaillistverify
}, Symbol.toStringTag, { value: 'Module' }));

//#region src/providers/enrow.ts
const credits = { id: 'credits', label: 'Credits', unit: 'credits' };
const enrow = {
    id: 'enrow',
    name: 'Enrow',
    aliases: ['enrow.io'],
    origin: 'https://api.enrow.io',
    keyVariable: 'ENROW_API_KEY',
    auth: { kind: 'header', name: 'x-api-key' },
    endpoint: 'GET /account/info',
    documentation: 'https://enrow.readme.io/reference/get-account-info',
    checked: '2026-11-28',
    evidence: 'client-code',
    topUp: 'https://enrow.io/pricing',
    pools: [credits],
    about: {
        key: 'An API key, from the account\u2019s integrations. The question is free.',
        sources: [
            'github noamdorr/quotacanary-oss src/lib/adapters/enrow.ts',
            'public client code: three more, one with an answer (`credits: 1968.25`)',
        ],
    },
    read: requests.readFigure(credits, { path: '/account/info', at: ['credits'] }),
};
//#endregion

const enrow$1 = /*#__PURE__*/Object.freeze(/*#__PURE__*/Object.defineProperty({
    __proto__: null,
    enrow
}, Symbol.toStringTag, { value: 'Module' }));

exports.emaillistverify = emaillistverify$1;
exports.enrow = enrow$1;
