'use strict';

Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

const gate = require('../gate.js');
const requests = require('../requests.js');

//#region src/providers/hyperbrowser.ts
// https://github.com/hyperbrowserai/node-sdk/blob/main/src/services/team.ts \u00b7 checked 2026-11-21
// Traps: credits are the team's; when the limit starts anew is not told.
const hyperbrowser = {
    id: 'hyperbrowser',
    name: 'Hyperbrowser',
    aliases: ['hyper-browser', 'hyperbrowser.ai'],
    origin: 'https://api.hyperbrowser.ai',
    keyVariable: 'HYPERBROWSER_API_KEY',
    auth: { kind: 'header', name: 'x-api-key' },
    endpoint: 'GET /api/team/credit-info',
    documentation: 'https://github.com/hyperbrowserai/node-sdk/blob/main/src/services/team.ts',
    checked: '2026-11-21',
    evidence: 'client-code',
    topUp: 'https://app.hyperbrowser.ai/billing',
    pools: [{ id: 'credits', label: 'Team credits', unit: 'credits' }],
    about: {
        key: 'Any Hyperbrowser API key of the team.',
        limits: ['When the limit starts anew is not told.'],
        sources: ['github hyperbrowserai/node-sdk src/services/team.ts and src/types/team.ts (the vendor\u2019s SDK)'],
    },
    async read(api) {
        const CreditInfo = requests.object({ remaining: requests.decimal(), usage: requests.optionalDecimal(), limit: requests.optionalDecimal() });
        const { remaining, usage: used, limit } = await api.get('/api/team/credit-info', CreditInfo);
        return {
            pools: [gate.pool({ id: 'credits', label: 'Team credits', unit: 'credits', remaining, used, limit })],
            warnings: [],
        };
    },
};
//#endregion

exports.hyperbrowser = hyperbrowser;
