'use strict';

Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

//#region src/providers/signs/groq.ts
/** How GroqCloud says it: it has no balance that a gate could ask for. */
const groq = {
    id: 'groq',
    name: 'GroqCloud',
    topUp: 'https://console.groq.com/settings/billing',
    keyVariables: ['GROQ_API_KEY'],
    signs: [
        {
            cause: 'cap',
            code: 'spend_limit_reached',
            near: ['groq', 'spend alert'],
            page: 'https://console.groq.com/settings/billing/limits',
            source: 'https://console.groq.com/docs/spend-limits',
            seen: '2026-11-28',
        },
        {
            cause: 'cap',
            code: 'blocked_api_access',
            near: ['groq', 'spend alert'],
            page: 'https://console.groq.com/settings/billing/limits',
            source: 'https://console.groq.com/docs/spend-limits',
            seen: '2026-11-28',
        },
        {
            cause: 'cap',
            says: 'Organization has blocked API access because a spend alert threshold was met',
            page: 'https://console.groq.com/settings/billing/limits',
            source: 'https://console.groq.com/docs/spend-limits',
            seen: '2026-11-28',
        },
        {
            cause: 'rate',
            says: 'Rate limit reached for model \u2026 in organization \u2026 on \u2026 per minute',
            source: 'https://console.groq.com/docs/rate-limits',
            seen: '2026-11-28',
        },
        {
            cause: 'rate',
            code: 'rate_limit_exceeded',
            near: ['groq'],
            source: 'https://console.groq.com/docs/rate-limits',
            seen: '2026-11-28',
        },
    ],
};
//#endregion

exports.groq = groq;
