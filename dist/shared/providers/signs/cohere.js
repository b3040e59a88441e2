'use strict';

Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

//#region src/providers/signs/cohere.ts
/** How Cohere says it: it has no balance that a gate could ask for. */
const cohere = {
    id: 'cohere',
    name: 'Cohere',
    topUp: 'https://dashboard.cohere.com/billing',
    keyVariables: ['CO_API_KEY', 'COHERE_API_KEY'],
    signs: [
        {
            cause: 'cap',
            says: 'You are using a Trial key, which is limited to \u2026 API calls / month',
            source: 'https://docs.cohere.com/docs/rate-limits',
            seen: '2026-11-28',
        },
        {
            cause: 'rate',
            says: 'You are using a Trial key, which is limited to \u2026 API calls / minute',
            source: 'https://docs.cohere.com/docs/rate-limits',
            seen: '2026-11-28',
        },
        {
            cause: 'cap',
            says: 'Maximum billing reached for this API key as set in your dashboard',
            source: 'https://docs.cohere.com/docs/rate-limits',
            seen: '2026-11-28',
        },
    ],
};
//#endregion

exports.cohere = cohere;
