// https://developers.explorium.ai/reference/credits/get_active_credits_summary · checked 2026-11-28
// Traps: a company has one key; used-up credits are a 403 of the other endpoints, not of this one.
import * as z from 'zod/mini'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal } from './wire.ts'

const credits = { id: 'credits', label: 'Credits', unit: 'credits' }

export const explorium: Provider = {
  id: 'explorium',
  name: 'Explorium',
  aliases: ['explorium.ai', 'agentsource'],
  origin: 'https://api.explorium.ai',
  keyVariable: 'EXPLORIUM_API_KEY',
  auth: { kind: 'header', name: 'api_key' },
  endpoint: 'GET /v1/credits',
  documentation: 'https://developers.explorium.ai/reference/credits/get_active_credits_summary',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://admin.explorium.ai',
  keys: 'https://admin.explorium.ai',
  pools: [credits],
  about: {
    key: 'The API key of the company, from the admin portal.',
    zero: 'Nothing is left: calls that spend are refused with 403.',
    sources: [
      'https://developers.explorium.ai/reference/credits/get_active_credits_summary.md',
      'https://developers.explorium.ai/reference/additional_resources (403)',
      'github api-evangelist/explorium openapi/explorium-credits-api-openapi.yml (a copy of the vendor’s document: the header)',
    ],
  },
  async read(api) {
    const Summary = z.object({ allocated_credits: decimal(), remaining_credits: decimal() })
    const { allocated_credits: total, remaining_credits: remaining } = await api.get('/v1/credits', Summary)
    return { pools: [pool({ ...credits, remaining, total })], warnings: [] }
  },
}
