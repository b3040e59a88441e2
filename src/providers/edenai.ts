// https://docs.edenai.co/api-reference/cost-monitoring/my-credits · checked 2026-11-28
// Traps: the address is of v2, which the vendor keeps for this alone, until the end of 2026 by what it said; a key without the
// right gets 403.
import type { Provider } from '../core/provider/provider.ts'
import { readFigure } from './one-figure.ts'

const credits = { id: 'credits', label: 'Credits', unit: 'credits' }

export const edenai: Provider = {
  id: 'edenai',
  name: 'Eden AI',
  aliases: ['eden-ai', 'eden ai', 'edenai.co'],
  origin: 'https://api.edenai.run',
  keyVariable: 'EDENAI_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v2/cost_management/credits/',
  documentation: 'https://docs.edenai.co/api-reference/cost-monitoring/my-credits',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://www.edenai.co',
  pools: [credits],
  about: {
    key: 'An API key that may read the credits of the account; one without the right is refused with 403.',
    limits: [
      'What a credit is worth is not told by the interface, so it is never converted to money.',
      'The address belongs to v2, which is to go: a 404 or 410 then means that, and not your key.',
    ],
    sources: [
      'https://docs.edenai.co/api-reference/cost-monitoring/my-credits.md',
      'github tryAGI/EdenAI src/libs/EdenAI/openapi.json (a copy of the vendor’s OpenAPI document)',
    ],
  },
  read: readFigure(credits, { path: '/v2/cost_management/credits/', at: ['credits'] }),
}
