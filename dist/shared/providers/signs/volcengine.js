'use strict';

Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

//#region src/providers/signs/volcengine.ts
/** How Volcengine Ark says it: it has no balance that a gate could ask for. */
const volcengine = {
    id: 'volcengine',
    name: 'Volcengine Ark',
    topUp: 'https://console.volcengine.com/finance/fund/recharge',
    keyVariables: ['ARK_API_KEY', 'VOLCENGINE_API_KEY'],
    signs: [
        {
            cause: 'credit',
            says: 'The request failed because your account has an overdue balance.',
            source: 'https://www.volcengine.com/docs/82379/1299023',
            seen: '2026-11-28',
        },
        {
            cause: 'credit',
            code: 'AccountOverdueError',
            source: 'https://www.volcengine.com/docs/82379/1299023',
            seen: '2026-11-28',
        },
    ],
};
//#endregion

exports.volcengine = volcengine;
