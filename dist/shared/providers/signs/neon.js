'use strict';

Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

//#region src/providers/signs/neon.ts
/** How Neon says it: it has no balance that a gate could ask for. */
const neon = {
    id: 'neon',
    name: 'Neon',
    topUp: 'https://console.neon.tech/app/billing',
    keyVariables: ['NEON_API_KEY', 'DATABASE_URL'],
    signs: [
        {
            cause: 'cap',
            says: 'Your account or project has exceeded the compute time quota.',
            source: 'https://neon.tech/docs/introduction/usage-metrics',
            seen: '2026-11-28',
        },
        {
            cause: 'cap',
            says: 'Your project has exceeded the data transfer quota.',
            source: 'https://neon.tech/docs/introduction/usage-metrics',
            seen: '2026-11-28',
        },
    ],
};
//#endregion

exports.neon = neon;
