// https://ai.google.dev/gemini-api/docs/troubleshooting · checked 2026-11-28
// Traps: a per-minute limit is told in OpenAI’s sentence for no money; an invalid key is 400 INVALID_ARGUMENT, as a bad
// parameter is; `retryDelay` is untrue for a quota of the day; `limit: 0` means that this model has no free tier; the
// message of a suspended key shows the whole key. The list of models answers on empty accounts too.
import type { Probe } from '../core/provider/probe.ts'
import type { Provider } from '../core/provider/provider.ts'
import { textOf, valuesAt } from '../core/provider/read-probe.ts'
import { modelsAt } from './model-list.ts'

const probe: Probe = {
  keyVariables: ['GEMINI_API_KEY', 'GOOGLE_API_KEY'],
  limits: 'https://ai.studio/spend',
  endpoint: 'POST /v1beta/models/<model>:generateContent',
  model: 'gemini-flash-lite-latest',
  cost: '0.000003',
  request: ask,
  ownModel: ask,
  models: {
    path: '/v1beta/models?pageSize=1000',
    choose: (list) =>
      modelsAt(list, '/models')
        .flatMap((model) => {
          const [, version = '', build = ''] =
            /^models\/gemini-(\d[\d.]*)-flash-lite(-\d+)?$/.exec(model.text('/name')) ?? []
          const generates = model.texts('/supportedGenerationMethods').includes('generateContent')
          return version === '' || !generates ? [] : [{ version, build, model: `gemini-${version}-flash-lite${build}` }]
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
      body: {
        '/error/status': 'FAILED_PRECONDITION',
        '/error/message': /^(?:User location is not supported|Gemini API free tier is not available in your country)\b/,
      },
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
    const [, seconds] =
      /^(\d{1,6}(?:\.\d+)?)s$/.exec(textOf(valuesAt(body, '/error/details/*/retryDelay')[0]) ?? '') ?? []
    return seconds === undefined ? null : Math.ceil(Number(seconds) * 1000)
  },
  about: {
    modelRule:
      'the alias `gemini-flash-lite-latest`; once it is gone, the newest `gemini-…-flash-lite` of the list, no preview',
    empty:
      '402 or 429 “Your prepayment credits are depleted …”; a cap is 429 “Your project has exceeded its monthly spending cap …”',
    sure: 'medium',
    limits: ['On a key of the free tier nothing is billed, and `ok` says only that its quota is not used up.'],
  },
}

export const gemini: Provider = {
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
      'Gemini tells “prepayment credits are depleted” to funded accounts too: where the credit was bought in the Cloud console instead of AI Studio, and while its systems catch up.',
    ],
    sources: [
      'https://ai.google.dev/gemini-api/docs/billing',
      'https://discuss.ai.google.dev/t/183654',
      'github google-gemini/gemini-cli',
    ],
  },
  instead: 'Money is kept by Google Cloud Billing, which a Gemini key cannot read. Set a budget with alerts there.',
  probe,
  signs: [
    {
      cause: 'rate',
      code: '…PerMinute…',
      fields: ['quotaId'],
      isTransient: true,
      source: 'https://ai.google.dev/gemini-api/docs/rate-limits',
      seen: '2026-11-28',
    },
    {
      cause: 'key',
      says: '…generativelanguage.googleapis.com/… limit: 0',
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
      code: '…PerDay…FreeTier',
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
}

function ask(model: string) {
  const path = `/v1beta/models/${encodeURIComponent(model.replace(/^models\//, ''))}:generateContent`
  const body = { contents: [{ parts: [{ text: '.' }] }], generationConfig: { maxOutputTokens: 1 } }
  return { method: 'POST', path, body } as const
}

/** `3.5` is newer than `3.10` is not: part by part, as numbers. */
function compareVersions(one: string, other: string): number {
  const [ours, theirs] = [one.split('.').map(Number), other.split('.').map(Number)]
  const at = [0, 1, 2].find((index) => (ours[index] ?? 0) !== (theirs[index] ?? 0)) ?? 0
  return (ours[at] ?? 0) - (theirs[at] ?? 0)
}
