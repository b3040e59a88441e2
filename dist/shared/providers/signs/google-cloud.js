'use strict';

Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

//#region src/providers/signs/google-cloud.ts
/** How Google Cloud says it: it has no balance that a gate could ask for. */
const googleCloud = {
    id: 'google-cloud',
    name: 'Google Cloud',
    topUp: 'https://console.cloud.google.com/billing',
    keyVariables: ['GOOGLE_APPLICATION_CREDENTIALS'],
    signs: [
        {
            cause: 'key',
            says: 'This API method requires billing to be enabled.',
            source: 'https://cloud.google.com/billing/docs',
            seen: '2026-11-28',
        },
    ],
};
//#endregion

exports.googleCloud = googleCloud;
