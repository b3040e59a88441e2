// https://docs.creatify.ai/api-reference/workspace/get-remainingcredits · checked 2026-11-28
// Traps: two headers, an id and a key; the path's last slash belongs to it.
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { figureAt } from './one-figure.ts'

const credits = { id: 'credits', label: 'Credits', unit: 'credits' }

export const creatify: Provider = {
  id: 'creatify',
  name: 'Creatify',
  aliases: ['creatify.ai', 'creatify-ai'],
  origin: 'https://api.creatify.ai',
  keyVariable: 'CREATIFY_API_KEY',
  auth: { kind: 'header', name: 'X-API-KEY' },
  endpoint: 'GET /api/remaining_credits/',
  documentation: 'https://docs.creatify.ai/api-reference/workspace/get-remainingcredits',
  checked: '2026-11-28',
  evidence: 'documented',
  topUp: 'https://app.creatify.ai',
  pools: [credits],
  account: { required: true, meaning: 'the API ID that belongs to the API key, from the settings page' },
  about: {
    key: 'The API key of the workspace; its API ID is the account.',
    reset: 'Each month, with the plan; the date is not told.',
    sources: [
      'https://docs.creatify.ai/api-reference/workspace/get-remainingcredits.md (the vendor’s OpenAPI document)',
      'https://docs.creatify.ai/faq (reading spends nothing)',
    ],
  },
  async read(api, { account }) {
    const headers = { 'X-API-ID': account ?? '' }
    const remaining = await api.get('/api/remaining_credits/', figureAt(['remaining_credits']), headers)
    return { pools: [pool({ ...credits, remaining })], warnings: [] }
  },
}
