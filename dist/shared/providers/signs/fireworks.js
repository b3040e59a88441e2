'use strict';

Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

//#region src/providers/signs/fireworks.ts
/** How Fireworks AI says it: it has no balance that a gate could ask for. */
const fireworks = {
    id: 'fireworks',
    name: 'Fireworks AI',
    topUp: 'https://app.fireworks.ai/account/billing',
    keyVariables: ['FIREWORKS_API_KEY'],
    signs: [
        {
            cause: 'credit',
            says: '\u2026is suspended, possibly due to reaching the monthly spending limit or failure to pay past invoices',
            orCap: true,
            most: 'probable',
            source: 'https://docs.fireworks.ai/guides/inference-error-codes',
            seen: '2026-11-28',
        },
    ],
};
//#endregion

exports.fireworks = fireworks;
