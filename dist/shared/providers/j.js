'use strict';

const check = require('../check.js');

//#region src/providers/jina.ts
const tokens = { id: 'tokens', label: 'Tokens', unit: 'tokens' };
const jina = {
    id: 'jina',
    name: 'Jina AI',
    aliases: ['jina-ai', 'jinaai', 'jina.ai'],
    origin: 'https://dash.jina.ai',
    keyVariable: 'JINA_API_KEY',
    auth: { kind: 'query', name: 'api_key' },
    endpoint: 'GET /api/v1/api_key/fe_user',
    documentation: 'https://jina.ai/reader/',
    checked: '2026-11-28',
    evidence: 'client-code',
    topUp: 'https://jina.ai/reader/',
    pools: [tokens],
    about: {
        key: 'Any API key (`jina_\u2026`).',
        zero: 'Trial and bought tokens are used up; below 0, more were used than there were.',
        limits: [
            'The endpoint is not documented, and may go.',
            'Spend shows some minutes late: less may be left than is told.',
        ],
        sources: [
            'public client code: six that read `wallet.total_balance` of this endpoint, four of them on dash.jina.ai, two on its former host',
        ],
    },
    read: check.readFigure(tokens, { path: '/api/v1/api_key/fe_user', at: ['wallet', 'total_balance'], isLate: true }),
};
//#endregion

exports.jina = jina;
