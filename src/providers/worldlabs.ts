// https://docs.worldlabs.ai/api/reference/credits/get · checked 2026-11-28
// Traps: credits of the Marble application are others, and stand nowhere here; 404 means that the account is not enabled for
// the API; an automatic refill may add more.
import { Failure } from '../core/provider/failure.ts'
import type { Provider } from '../core/provider/provider.ts'
import { readFigure } from './one-figure.ts'

const credits = { id: 'credits', label: 'API credits', unit: 'credits' }

export const worldlabs: Provider = {
  id: 'worldlabs',
  name: 'World Labs',
  aliases: ['world-labs', 'world labs', 'marble', 'worldlabs.ai'],
  origin: 'https://api.worldlabs.ai',
  keyVariable: 'WORLDLABS_API_KEY',
  otherKeyVariables: ['WLT_API_KEY'],
  auth: { kind: 'header', name: 'WLT-Api-Key' },
  endpoint: 'GET /marble/v1/credits',
  documentation: 'https://docs.worldlabs.ai/api/reference/credits/get',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://platform.worldlabs.ai/billing',
  pools: [credits],
  about: {
    key: 'An API key of platform.worldlabs.ai. The question starts nothing.',
    limits: [
      'Credits that were bought in the Marble application do not pay for the API, and are not told.',
      'An automatic refill, where one is set, adds more than is told.',
    ],
    sources: [
      'https://docs.worldlabs.ai/api/reference/credits/get.md',
      'https://docs.worldlabs.ai/api/pricing.md',
      'public client code: four that read `remaining_credits`, one with an answer',
    ],
  },
  failureOf({ status }) {
    if (status !== 404) return null
    return Failure.because('forbidden', 'the account is not enabled for the API (404)', {
      code: status,
      hint: 'Make the key at platform.worldlabs.ai: an account of the Marble application alone has no API credits.',
    })
  },
  read: readFigure(credits, { path: '/marble/v1/credits', at: ['remaining_credits'] }),
}
