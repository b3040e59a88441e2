// https://www.recraft.ai/docs/api-reference/endpoints · checked 2026-11-21
// Traps: the answer holds the owner's name and e-mail address, which are never shown.
import * as z from 'zod/mini'
import { pool } from '../core/balance.ts'
import type { Provider } from './provider.ts'
import { decimal } from './wire.ts'

export const recraft: Provider = {
  id: 'recraft',
  name: 'Recraft',
  aliases: ['recraft-ai', 'recraft.ai'],
  origin: 'https://external.api.recraft.ai',
  keyVariable: 'RECRAFT_API_TOKEN',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v1/users/me',
  documentation: 'https://www.recraft.ai/docs/api-reference/endpoints',
  checked: '2026-11-21',
  evidence: 'client-code',
  topUp: 'https://www.recraft.ai/profile/api',
  pools: [{ id: 'credits', label: 'API units', unit: 'credits' }],
  about: {
    key: 'A Recraft API token, from the profile.',
    sources: [
      'github tryAGI/Recraft src/libs/Recraft/openapi.yaml (a copy of the vendor’s OpenAPI document)',
      'github api-evangelist/recraft-ai examples/recraft-get-current-user-example.json',
    ],
  },
  async read(api) {
    const User = z.object({ credits: decimal() })
    const { credits } = await api.get('/v1/users/me', User)
    return { pools: [pool({ id: 'credits', label: 'API units', unit: 'credits', remaining: credits })], warnings: [] }
  },
}
