// https://vercel.com/docs/ai-gateway/observability-and-spend/usage · checked 2026-11-21
// Traps: both figures are strings of digits; `total_used` is what was spent in all time, not in a month; budgets of a project,
// a member or a key stand in no answer: a call beyond one is refused with 402 `quota_for_entity_exceeded`.
import * as z from 'zod/mini'
import { pool } from '../core/provider/pool.ts'
import type { Provider } from '../core/provider/provider.ts'
import { decimal, optionalDecimal } from './wire.ts'

const credits = { id: 'credits', label: 'AI Gateway credits', unit: 'USD' }

export const vercelAiGateway: Provider = {
  id: 'vercel-ai-gateway',
  name: 'Vercel AI Gateway',
  aliases: ['vercel', 'ai-gateway', 'vercel-gateway'],
  origin: 'https://ai-gateway.vercel.sh',
  keyVariable: 'AI_GATEWAY_API_KEY',
  auth: { kind: 'bearer' },
  endpoint: 'GET /v1/credits',
  documentation: 'https://vercel.com/docs/ai-gateway/observability-and-spend/usage',
  checked: '2026-11-21',
  evidence: 'documented',
  topUp: 'https://vercel.com/d?to=%2F%5Bteam%5D%2F%7E%2Fai-gateway',
  pools: [credits],
  about: {
    key: 'An AI Gateway API key, or a Vercel OIDC token. The credits are the team’s.',
    limits: [
      'A budget of a project, a member or a key is told by no answer: a call can be refused for it (402 `quota_for_entity_exceeded`) while the team has credits.',
      'The credits are the team’s, and every job of the team draws from them.',
    ],
    sources: [
      'https://vercel.com/docs/ai-gateway/usage',
      'https://vercel.com/docs/ai-gateway/observability-and-spend/usage',
      'github vercel/ai packages/gateway/src/gateway-fetch-metadata.ts',
    ],
  },
  async read(api) {
    const Credits = z.object({ balance: decimal(), total_used: optionalDecimal() })
    const { balance, total_used: used } = await api.get('/v1/credits', Credits)
    return {
      pools: [pool({ ...credits, remaining: balance, used })],
      warnings: [],
    }
  },
  signs: [
    {
      cause: 'credit',
      says: 'Insufficient funds. Please add credits to your account to continue using AI services. Visit https://vercel.com',
      source: 'https://vercel.com/docs/ai-gateway',
      seen: '2026-11-28',
    },
    {
      cause: 'credit',
      code: 'insufficient_funds',
      near: ['vercel.com', 'ai-gateway.vercel.sh'],
      source: 'https://vercel.com/docs/ai-gateway',
      seen: '2026-11-28',
    },
    {
      cause: 'cap',
      code: 'quota_for_entity_exceeded',
      source: 'https://vercel.com/docs/ai-gateway',
      seen: '2026-11-28',
    },
    {
      cause: 'key',
      code: 'customer_verification_required',
      source: 'https://vercel.com/docs/ai-gateway',
      seen: '2026-11-28',
    },
  ],
}
