'use strict';

Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

//#region src/providers/signs/minimax.ts
/** How MiniMax says it: it has no balance that a gate could ask for. */
const minimax = {
    id: 'minimax',
    name: 'MiniMax',
    topUp: 'https://platform.minimax.io/user-center/payment/balance',
    keyVariables: ['MINIMAX_API_KEY'],
    signs: [
        {
            cause: 'credit',
            code: '1008',
            fields: ['status_code'],
            with: ['base_resp', 'insufficient balance'],
            source: 'https://platform.minimax.io/docs/api-reference/errorcode',
            seen: '2026-11-28',
        },
        {
            cause: 'cap',
            code: '2056',
            fields: ['status_code'],
            with: ['base_resp'],
            source: 'https://platform.minimax.io/docs/api-reference/errorcode',
            seen: '2026-11-28',
        },
    ],
};
//#endregion

exports.minimax = minimax;
