'use strict';

Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

//#region src/providers/signs/cerebras.ts
/** How Cerebras says it: it has no balance that a gate could ask for. */
const cerebras = {
    id: 'cerebras',
    name: 'Cerebras',
    topUp: 'https://cloud.cerebras.ai',
    keyVariables: ['CEREBRAS_API_KEY'],
    signs: [
        {
            cause: 'credit',
            says: 'Payment required to access this resource. Visit your billing tab.',
            orCap: true,
            most: 'probable',
            source: 'Cerebras\u2019 answer to an account without credit',
            seen: '2026-11-28',
        },
        {
            cause: 'credit',
            code: 'payment_required_error',
            near: ['cerebras'],
            orCap: true,
            most: 'probable',
            source: 'Cerebras\u2019 answer to an account without credit',
            seen: '2026-11-28',
        },
    ],
};
//#endregion

exports.cerebras = cerebras;
