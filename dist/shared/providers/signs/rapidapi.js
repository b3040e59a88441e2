'use strict';

Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

//#region src/providers/signs/rapidapi.ts
/** How RapidAPI says it: it has no balance that a gate could ask for. */
const rapidapi = {
    id: 'rapidapi',
    name: 'RapidAPI',
    topUp: 'https://rapidapi.com/developer/billing/subscriptions-and-usage',
    keyVariables: ['RAPIDAPI_KEY', 'X_RAPIDAPI_KEY'],
    signs: [
        {
            cause: 'cap',
            says: 'You have exceeded the MONTHLY quota for Requests on your current plan',
            source: 'https://docs.rapidapi.com/docs/response-codes',
            seen: '2026-11-28',
        },
        {
            cause: 'cap',
            says: 'You have exceeded the DAILY quota for Requests on your current plan',
            source: 'https://docs.rapidapi.com/docs/response-codes',
            seen: '2026-11-28',
        },
        {
            cause: 'rate',
            says: 'You have exceeded the rate limit per minute for your plan',
            source: 'https://docs.rapidapi.com/docs/response-codes',
            seen: '2026-11-28',
        },
    ],
};
//#endregion

exports.rapidapi = rapidapi;
