// https://ngrok.com/docs/ai-gateway/concepts/credits · checked 2026-11-28
// Traps: the figure counts cents; it follows the usage after a while; the credits are no part of ngrok’s other billing.
import type { Provider } from '../core/provider/provider.ts'
import { readFigure } from './one-figure.ts'

const credits = { id: 'credits', label: 'AI Gateway credits', unit: 'USD' }

export const ngrokAiGateway: Provider = {
  id: 'ngrok-ai-gateway',
  name: 'ngrok AI Gateway',
  aliases: ['ngrok', 'ngrok.ai'],
  origin: 'https://api.ngrok.ai',
  keyVariable: 'NGROK_AI_GATEWAY_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /credits/balance',
  documentation: 'https://ngrok.com/docs/ai-gateway/concepts/credits',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://app.ngrok.ai',
  keys: 'https://app.ngrok.ai',
  pools: [credits],
  about: {
    key: 'An ngrok.ai API key, from the settings of app.ngrok.ai; an access key (`ng-…`), with which models are called, is another one. The vendor’s pages call its variable `AI_GATEWAY_API_KEY`, as another vendor’s do: it has a name of its own here.',
    zero: 'Nothing is left: the gateway refuses every request until credits are bought.',
    limits: [
      'Usage is taken off after a while: less may be left.',
      'Credits expire a year after they were bought; when is not told.',
      'With provider keys of your own the credits pay for the processing fee alone.',
    ],
    sources: [
      'github ngrok/ngrok-docs openapi/ai-gateway.yaml CreditBalance (“in cents”)',
      'https://ngrok.com/docs/ai-gateway/concepts/credits.md, /ai-gateway/api-reference/overview (which key)',
    ],
  },
  read: readFigure(credits, { path: '/credits/balance', at: ['balanceCents'], times: '0.01', isLate: true }),
}
