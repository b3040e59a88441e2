'use strict';

Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

//#region src/providers/signs/together.ts
/** How Together AI says it: it has no balance that a gate could ask for. */
const together = {
    id: 'together',
    name: 'Together AI',
    topUp: 'https://api.together.ai/settings/billing',
    keyVariables: ['TOGETHER_API_KEY', 'TOGETHERAI_API_KEY', 'TOGETHER_AI_API_KEY'],
    signs: [
        {
            cause: 'credit',
            says: 'Credit limit exceeded. Please navigate to https://api.together',
            orCap: true,
            source: 'https://docs.together.ai/docs/error-codes',
            seen: '2026-11-28',
        },
        {
            cause: 'credit',
            code: 'credit_limit',
            near: ['together'],
            orCap: true,
            source: 'https://docs.together.ai/docs/error-codes',
            seen: '2026-11-28',
        },
    ],
};
//#endregion

exports.together = together;
