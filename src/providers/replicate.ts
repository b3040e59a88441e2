// https://replicate.com/docs/reference/http#predictions.create · checked 2026-11-28
// Traps: the probe starts a prediction, which the user sees in the list of theirs; accepted (201) is the answer, nothing is
// polled; “while you have less than $5.0 in credit” is a rate limit. Not verified that hello-world is refused when empty.
import type { Probe } from '../core/provider/probe.ts'
import type { Provider } from '../core/provider/provider.ts'

const probe: Probe = {
  keyVariables: ['REPLICATE_API_TOKEN'],
  headers: { 'cancel-after': '5s' },
  endpoint: 'POST /v1/predictions',
  model: 'replicate/hello-world',
  cost: null,
  request: () => ({
    method: 'POST',
    path: '/v1/predictions',
    body: { version: helloWorld, input: { text: '.' } },
  }),
  signs: [
    { means: 'credit', body: { '/title': 'Insufficient credit' } },
    { means: 'cap', body: { '/title': 'Monthly spend limit reached' } },
    { means: 'model', body: { '/title': 'Invalid version or not permitted' } },
  ],
  served: [{ '/id': true, '/version': true, '/status': ['starting', 'processing', 'succeeded'] }],
  about: {
    modelRule: '`replicate/hello-world` by its version; no other is taken',
    empty: '402 with `title` `Insufficient credit` or `Monthly spend limit reached`',
    sure: 'experimental',
    limits: [
      'It starts a prediction of less than 0.0001 USD that stands in the account’s list; that an empty account is refused even that was not verified.',
    ],
  },
}

export const replicate: Provider = {
  id: 'replicate',
  name: 'Replicate',
  origin: 'https://api.replicate.com',
  keyVariable: 'REPLICATE_API_TOKEN',
  auth: { kind: 'bearer' },
  endpoint: 'POST /v1/predictions',
  documentation: 'https://replicate.com/docs/reference/http',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://replicate.com/account/billing',
  pools: [],
  about: {
    key: 'An ordinary token of the Replicate account.',
    sources: ['https://replicate.com/docs/reference/http', 'github tryAGI/Replicate'],
  },
  instead:
    'It tells who owns a token (GET /v1/account); an empty account shows only as 402 when a prediction starts. See whether its billing page offers a spend limit or automatic reload.',
  probe,
  signs: [
    {
      cause: 'credit',
      code: 'Insufficient credit',
      fields: ['title'],
      near: ['replicate'],
      source: 'https://replicate.com/docs/reference/http',
      seen: '2026-11-28',
    },
    {
      cause: 'credit',
      says: 'You have insufficient credit to run this model. Go to https://replicate.com/account/billing',
      source: 'https://replicate.com/docs/reference/http',
      seen: '2026-11-28',
    },
    {
      cause: 'cap',
      code: 'Monthly spend limit reached',
      fields: ['title'],
      near: ['replicate'],
      page: 'https://replicate.com/account/billing#limits',
      source: 'https://replicate.com/docs/reference/http',
      seen: '2026-11-28',
    },
    {
      cause: 'cap',
      says: "You've hit your monthly spend limit. You can change or remove your limit at https://replicate.com",
      page: 'https://replicate.com/account/billing#limits',
      source: 'https://replicate.com/docs/reference/http',
      seen: '2026-11-28',
    },
    {
      cause: 'rate',
      says: '…while you have less than $5.0 in credit',
      isTransient: true,
      source: 'https://replicate.com/docs/reference/http',
      seen: '2026-11-28',
    },
    {
      cause: 'credit',
      says: "Client error '402 Payment Required' for url 'https://api.replicate.com",
      orCap: true,
      most: 'probable',
      source: 'https://replicate.com/docs/reference/http',
      seen: '2026-11-28',
    },
    {
      cause: 'credit',
      says: '402 Client Error: Payment Required for url: https://api.replicate.com',
      orCap: true,
      most: 'probable',
      source: 'https://replicate.com/docs/reference/http',
      seen: '2026-11-28',
    },
  ],
}

const helloWorld = 'replicate/hello-world:5c7d5dc6dd8bf75c1acaa8565735e7986bc5b66206b55cca93cb72c9bf15ccaa'
