'use strict';

Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

//#region src/providers/signs/opencode-zen.ts
/** How OpenCode Zen says it: it has no balance that a gate could ask for. */
const opencodeZen = {
    id: 'opencode-zen',
    name: 'OpenCode Zen',
    topUp: 'https://opencode.ai/zen',
    keyVariables: ['OPENCODE_API_KEY'],
    signs: [
        {
            cause: 'credit',
            code: 'CreditsError',
            near: ['opencode.ai'],
            source: 'https://opencode.ai/docs/zen',
            seen: '2026-11-28',
        },
        {
            cause: 'credit',
            says: 'Insufficient balance. Manage your billing here: https://opencode.ai',
            source: 'https://opencode.ai/docs/zen',
            seen: '2026-11-28',
        },
    ],
};
//#endregion

exports.opencodeZen = opencodeZen;
