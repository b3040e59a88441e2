'use strict';

Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

//#region src/providers/signs/jina.ts
/** How Jina AI says it: it has no balance that a gate could ask for. */
const jina = {
    id: 'jina',
    name: 'Jina AI',
    topUp: 'https://jina.ai/api-dashboard/key-manager',
    keyVariables: ['JINA_API_KEY'],
    signs: [
        {
            cause: 'credit',
            says: '\u2026402 Payment Required',
            near: ['api.jina.ai', 'r.jina.ai', 's.jina.ai'],
            most: 'probable',
            source: 'https://jina.ai/reader',
            seen: '2026-11-28',
        },
    ],
};
//#endregion

exports.jina = jina;
