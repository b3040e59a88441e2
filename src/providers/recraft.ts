// https://www.recraft.ai/docs/api-reference/api-portal · checked 2026-11-21
// Traps: `credits` counts API units, which are no credits of Recraft Studio; the answer holds the owner's name and e-mail address, which are never shown.
import type { Provider } from '../core/provider/provider.ts'
import { readFigure } from './one-figure.ts'

const units = { id: 'units', label: 'API units', unit: 'units' }

export const recraft: Provider = {
  id: 'recraft',
  name: 'Recraft',
  aliases: ['recraft-ai', 'recraft.ai'],
  origin: 'https://external.api.recraft.ai',
  keyVariable: 'RECRAFT_API_TOKEN',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v1/users/me',
  documentation: 'https://www.recraft.ai/docs/api-reference/api-portal',
  checked: '2026-11-21',
  evidence: 'client-code',
  topUp: 'https://app.recraft.ai/profile/api',
  pools: [units],
  about: {
    key: 'A Recraft API token; all tokens of a personal account or workspace draw from its API units.',
    limits: ['Credits of Recraft Studio are another account, and not in the figure.'],
    sources: [
      'https://www.recraft.ai/docs/api-reference/api-portal and /pricing (what an API unit is)',
      'github tryAGI/Recraft src/libs/Recraft/openapi.yaml (a copy of the vendor’s OpenAPI document)',
      'github api-evangelist/recraft-ai examples/recraft-get-current-user-example.json',
    ],
  },
  read: readFigure(units, { path: '/v1/users/me', at: ['credits'] }),
}
