'use strict';

Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

//#region src/providers/signs/perplexity.ts
/** How Perplexity says it: it has no balance that a gate could ask for. */
const perplexity = {
    id: 'perplexity',
    name: 'Perplexity',
    topUp: 'https://www.perplexity.ai/settings/api',
    keyVariables: ['PERPLEXITY_API_KEY', 'PPLX_API_KEY'],
    signs: [
        {
            cause: 'credit',
            says: 'You exceeded your current quota, please check your plan and billing details. For more information, visit https://www.perplexity.ai/settings/api',
            source: 'https://docs.perplexity.ai',
            seen: '2026-11-28',
        },
        {
            cause: 'credit',
            code: 'insufficient_quota',
            with: ['401'],
            near: ['perplexity.ai'],
            source: 'https://docs.perplexity.ai',
            seen: '2026-11-28',
        },
    ],
};
//#endregion

exports.perplexity = perplexity;
