'use strict';

Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });

//#region src/providers/signs/gemini.ts
/** How Google Gemini says it: it has no balance that a gate could ask for. */
const gemini = {
    id: 'gemini',
    name: 'Google Gemini',
    topUp: 'https://aistudio.google.com/projects',
    keyVariables: ['GEMINI_API_KEY', 'GOOGLE_API_KEY', 'GOOGLE_GENERATIVE_AI_API_KEY'],
    signs: [
        {
            cause: 'rate',
            code: '\u2026PerMinute\u2026',
            fields: ['quotaId'],
            isTransient: true,
            source: 'https://ai.google.dev/gemini-api/docs/rate-limits',
            seen: '2026-11-28',
        },
        {
            cause: 'key',
            says: '\u2026generativelanguage.googleapis.com/\u2026 limit: 0',
            source: 'https://ai.google.dev/gemini-api/docs/rate-limits',
            seen: '2026-11-28',
        },
        {
            cause: 'credit',
            says: 'Your prepayment credits are depleted.',
            source: 'https://discuss.ai.google.dev/t/183654',
            since: '2026',
            seen: '2026-11-28',
        },
        {
            cause: 'cap',
            says: 'Your project has exceeded its monthly spending cap',
            page: 'https://ai.studio/spend',
            source: 'github dyad-sh/dyad#3626',
            since: '2026',
            seen: '2026-11-28',
        },
        {
            cause: 'cap',
            says: 'Your billing account has exceeded its monthly spending cap',
            page: 'https://ai.studio/spend',
            source: 'https://ai.google.dev/gemini-api/docs/billing',
            since: '2026',
            seen: '2026-11-28',
        },
        {
            cause: 'cap',
            code: '\u2026PerDay\u2026FreeTier',
            fields: ['quotaId'],
            without: ["'quotaValue': '0'", '"quotaValue": "0"', 'limit: 0'],
            source: 'https://ai.google.dev/gemini-api/docs/rate-limits',
            seen: '2026-11-28',
        },
        {
            cause: 'cap',
            says: 'You have exhausted your daily quota on this model.',
            source: 'github google-gemini/gemini-cli packages/core/src/utils/googleQuotaErrors.ts',
            seen: '2026-11-28',
        },
        {
            cause: 'rate',
            says: 'Resource has been exhausted (e.g. check quota).',
            source: 'https://ai.google.dev/gemini-api/docs/rate-limits',
            seen: '2026-11-28',
        },
        {
            cause: 'rate',
            says: 'The model is overloaded. Please try again later.',
            with: ['UNAVAILABLE'],
            source: 'https://ai.google.dev/gemini-api/docs/rate-limits',
            seen: '2026-11-28',
        },
        {
            cause: 'key',
            says: 'API key not valid. Please pass a valid API key.',
            source: 'https://ai.google.dev/gemini-api/docs/rate-limits',
            seen: '2026-11-28',
        },
        {
            cause: 'key',
            code: 'API_KEY_INVALID',
            fields: ['reason'],
            source: 'https://ai.google.dev/gemini-api/docs/rate-limits',
            seen: '2026-11-28',
        },
    ],
};
//#endregion

exports.gemini = gemini;
