'use strict';

const requests = require('../requests.js');

//#region src/providers/gemini.ts
const probe$1 = {
    keyVariables: ['GEMINI_API_KEY', 'GOOGLE_API_KEY'],
    limits: 'https://ai.studio/spend',
    endpoint: 'POST /v1beta/models/<model>:generateContent',
    model: 'gemini-flash-lite-latest',
    cost: '0.000003',
    request: ask$1,
    ownModel: ask$1,
    models: {
        path: '/v1beta/models?pageSize=1000',
        choose: (list) => requests.modelsAt(list, '/models')
            .flatMap((model) => {
            const [, version = '', build = ''] = /^models\/gemini-(\d[\d.]*)-flash-lite(-\d+)?$/.exec(model.text('/name')) ?? [];
            const generates = model.texts('/supportedGenerationMethods').includes('generateContent');
            return version === '' || !generates ? [] : [{ version, build, model: `gemini-${version}-flash-lite${build}` }];
        })
            .toSorted((one, other) => compareVersions(other.version, one.version) || one.build.length - other.build.length)
            .map(({ model }) => ({ model, cost: null })),
    },
    signs: [
        { means: 'unauthorized', body: { '/error/details/*/reason': ['API_KEY_INVALID', 'API_KEY_EXPIRED'] } },
        {
            means: 'org',
            body: { '/error/details/*/reason': ['SERVICE_DISABLED', 'CONSUMER_SUSPENDED', 'CONSUMER_INVALID'] },
        },
        { means: 'scope', body: { '/error/details/*/reason': 'API_KEY_SERVICE_BLOCKED' } },
        { means: 'billing', body: { '/error/details/*/reason': 'BILLING_DISABLED' } },
        { means: 'credit', body: { '/error/message': /^Your prepayment credits are depleted\b/ } },
        {
            means: 'cap',
            body: { '/error/message': /^Your (?:project|billing account) has exceeded its monthly spending cap\b/ },
        },
        {
            means: 'region',
            body: { '/error/status': 'FAILED_PRECONDITION', '/error/message': /^User location is not supported\b/ },
        },
        { means: 'no-access', body: { '/error/status': 'RESOURCE_EXHAUSTED', '/error/message': /\blimit: 0(?![\d.]*\d)/ } },
        { means: 'no-access', body: { '/error/details/*/violations/*/quotaValue': '0' } },
        { means: 'daily-quota', status: 429, body: { '/error/details/*/violations/*/quotaId': /PerDay/ } },
    ],
    served: [
        { '/candidates/0': true, '/usageMetadata': true },
        { '/candidates/0': true, '/modelVersion': true },
        // Refused for its content: the account was let through.
        { '/promptFeedback/blockReason': true },
    ],
    waitMs(body) {
        const [, seconds] = /^(\d{1,6}(?:\.\d+)?)s$/.exec(requests.textOf(requests.valuesAt(body, '/error/details/*/retryDelay')[0]) ?? '') ?? [];
        return seconds === undefined ? null : Math.ceil(Number(seconds) * 1000);
    },
    about: {
        modelRule: 'the alias `gemini-flash-lite-latest`; once it is gone, the newest `gemini-\u2026-flash-lite` of the list, no preview',
        empty: '402 or 429 \u201cYour prepayment credits are depleted \u2026\u201d; a cap is 429 \u201cYour project has exceeded its monthly spending cap \u2026\u201d',
        sure: 'medium',
        limits: ['On a key of the free tier nothing is billed, and `ok` says only that its quota is not used up.'],
    },
};
const gemini = {
    id: 'gemini',
    name: 'Google Gemini API',
    aliases: ['google-gemini', 'google', 'google-ai', 'google-ai-studio', 'vertex', 'vertex-ai'],
    origin: 'https://generativelanguage.googleapis.com',
    keyVariable: 'GEMINI_API_KEY',
    otherKeyVariables: ['GOOGLE_API_KEY'],
    auth: { kind: 'header', name: 'x-goog-api-key' },
    endpoint: 'POST /v1beta/models/<model>:generateContent',
    documentation: 'https://ai.google.dev/gemini-api/docs/billing',
    checked: '2026-11-28',
    evidence: 'documented',
    topUp: 'https://ai.studio/projects',
    pools: [],
    about: {
        key: 'An ordinary key of Google AI Studio. Vertex AI is another API, with other keys.',
        limits: [
            'Gemini tells \u201cprepayment credits are depleted\u201d to funded accounts too: where the credit was bought in the Cloud console instead of AI Studio, and while its systems catch up.',
        ],
        sources: [
            'https://ai.google.dev/gemini-api/docs/billing',
            'https://discuss.ai.google.dev/t/183654',
            'github google-gemini/gemini-cli',
        ],
    },
    instead: 'Money is kept by Google Cloud Billing, which a Gemini key cannot read. Set a budget with alerts there.',
    probe: probe$1,
};
function ask$1(model) {
    const path = `/v1beta/models/${encodeURIComponent(model.replace(/^models\//, ''))}:generateContent`;
    const body = { contents: [{ parts: [{ text: '.' }] }], generationConfig: { maxOutputTokens: 1 } };
    return { method: 'POST', path, body };
}
/** `3.5` is newer than `3.10` is not: part by part, as numbers. */
function compareVersions(one, other) {
    const [ours, theirs] = [one.split('.').map(Number), other.split('.').map(Number)];
    const at = [0, 1, 2].find((index) => (ours[index] ?? 0) !== (theirs[index] ?? 0)) ?? 0;
    return (ours[at] ?? 0) - (theirs[at] ?? 0);
}
//#endregion

const gemini$1 = /*#__PURE__*/Object.freeze(/*#__PURE__*/Object.defineProperty({
    __proto__: null,
    gemini
}, Symbol.toStringTag, { value: 'Module' }));

//#region src/providers/groq.ts
const probe = {
    keyVariables: ['GROQ_API_KEY'],
    endpoint: 'POST /openai/v1/chat/completions',
    model: 'openai/gpt-oss-20b',
    cost: '0.000006',
    request: ask,
    ownModel: ask,
    models: {
        path: '/openai/v1/models',
        choose: (list) => requests.modelsAt(list, '/data')
            .flatMap((model) => {
            const id = model.text('/id');
            const size = Number(/(?<![\d.])(\d+(?:\.\d+)?)b\b/i.exec(id)?.[1]);
            const chats = !/whisper|tts|orpheus|guard|compound/i.test(id) && !model.is('/active', false);
            return chats && size > 0 ? [{ id, size }] : [];
        })
            .toSorted((one, other) => one.size - other.size)
            .map(({ id }) => ({ model: id, cost: null })),
    },
    signs: [
        { means: 'cap', body: { '/error/code': 'blocked_api_access' } },
        { means: 'cap', body: { '/error/code': /^spend_/ } },
        { means: 'credit', body: { '/error/type': 'insufficient_balance' } },
        { means: 'credit', body: { '/error/code': 'insufficient_balance' } },
        { means: 'org', body: { '/error/code': 'organization_restricted' } },
        { means: 'model', body: { '/error/code': ['model_decommissioned', 'model_not_found', 'model_not_active'] } },
        { means: 'no-access', body: { '/error/code': /^model_permission_blocked/ } },
        { means: 'unauthorized', body: { '/error/code': ['invalid_api_key', 'expired_api_key'] } },
        {
            means: 'daily-quota',
            status: 429,
            body: {
                '/error/code': 'rate_limit_exceeded',
                '/error/message': / on (?:tokens|requests) per day \((?:TPD|RPD)\)/,
            },
        },
        { means: 'overloaded', status: 498 },
        // The edge, before the key is looked at.
        { means: 'region', status: 403, body: { '/error/code': null } },
    ],
    served: requests.chatServed,
    about: {
        modelRule: '`openai/gpt-oss-20b`; once it is gone, the smallest chat model of `GET /openai/v1/models`',
        empty: 'a cap is 400 with `error.code` `blocked_api_access` or `spend_limit_reached`; of an empty account no body is known',
        sure: 'medium',
        limits: ['On the free plan nothing is billed, and `ok` says only that its limits are not used up.'],
    },
};
const groq = {
    id: 'groq',
    name: 'GroqCloud',
    aliases: ['groqcloud', 'groq-cloud'],
    origin: 'https://api.groq.com',
    keyVariable: 'GROQ_API_KEY',
    auth: { kind: 'bearer' },
    endpoint: 'POST /openai/v1/chat/completions',
    documentation: 'https://console.groq.com/docs/spend-limits',
    checked: '2026-11-28',
    evidence: 'documented',
    topUp: 'https://console.groq.com/settings/billing',
    pools: [],
    about: {
        key: 'An ordinary key of the GroqCloud console.',
        limits: [
            'A spend limit that was reached bites 10 to 15 minutes later.',
            'Groq bills afterwards: an empty prepaid account was never seen.',
        ],
        sources: [
            'https://console.groq.com/docs/spend-limits',
            'https://console.groq.com/docs/errors',
            'github groq/groq-python',
        ],
    },
    instead: 'Its answers carry rate limits only (x-ratelimit-remaining-\u2026), and those are no credit. Set a spend limit in the console.',
    probe,
};
function ask(model) {
    return requests.askChat('/openai/v1/chat/completions', model, 'max_completion_tokens');
}
//#endregion

const groq$1 = /*#__PURE__*/Object.freeze(/*#__PURE__*/Object.defineProperty({
    __proto__: null,
    groq
}, Symbol.toStringTag, { value: 'Module' }));

exports.gemini = gemini$1;
exports.groq = groq$1;
