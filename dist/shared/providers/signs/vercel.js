'use strict';

Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

//#region src/providers/signs/vercel.ts
/** How Vercel says it: it has no balance that a gate could ask for. */
const vercel = {
    id: 'vercel',
    name: 'Vercel',
    topUp: 'https://vercel.com/account/billing',
    keyVariables: ['VERCEL_TOKEN'],
    signs: [
        {
            cause: 'cap',
            code: 'api-deployments-free-per-day',
            fields: ['code'],
            source: 'https://vercel.com/docs/limits',
            seen: '2026-11-28',
        },
        {
            cause: 'cap',
            says: 'Resource is limited - try again in \u2026 (more than 100, code: "api-deployments-free-per-day")',
            source: 'https://vercel.com/docs/limits',
            seen: '2026-11-28',
        },
    ],
};
//#endregion

exports.vercel = vercel;
