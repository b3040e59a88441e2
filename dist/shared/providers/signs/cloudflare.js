'use strict';

Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

//#region src/providers/signs/cloudflare.ts
/** How Cloudflare says it: it has no balance that a gate could ask for. */
const cloudflare = {
    id: 'cloudflare',
    name: 'Cloudflare',
    topUp: 'https://dash.cloudflare.com/?to=/:account/billing',
    keyVariables: ['CLOUDFLARE_API_TOKEN'],
    signs: [
        {
            cause: 'cap',
            says: '\u2026you have used up your daily free allocation of 10,000 neurons',
            source: 'https://developers.cloudflare.com/workers-ai/platform/pricing/',
            seen: '2026-11-28',
        },
    ],
};
//#endregion

exports.cloudflare = cloudflare;
